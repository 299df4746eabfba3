import { familyLength, type HanContext, isFullName } from './han-context';
import { hanMentions } from './han-mentions';
import { namesSaid } from './han-said';
import { bordersBefore, LEAST_SCORE, scoreOf, WINDOW } from './han-score';
import type { MakeNameReader, Name } from './name-reader';
import {
  counterOf,
  edgeBefore,
  LONGEST_LIST,
  pieceOf,
  quoteAfter,
  quoteBefore,
} from './unspaced-text';

/** 德米特里 and longer ones are foreign; they stand elsewhere too. */
const LONGEST_NAME = 6;
const LONGEST_OWN = 4;
/** "玛丽亚·冈萨雷斯" */
const LONGEST_FOREIGN = 14;

/** Names of Chinese: told by their family name, by words' borders, and by standing elsewhere. */
export const hanNames: MakeNameReader = ({ text }, grammar) => {
  const context: HanContext = { text, grammar, count: counterOf(text) };
  const said = namesSaid(context);
  return {
    before: (end, from) => nameBefore(context, end, from),
    after: (start, to, mustBeQuoted) => nameAfter(context, start, to, mustBeQuoted),
    leadingTo: (start, end) => listBefore(context, start, end),
    within: () => [],
    candidates: said,
    named: said,
    isKnown: ([piece]) => piece !== undefined && context.count(piece.text) > 1,
    mentions: (people, real) => hanMentions(context, people, real),
  };
};

function nameBefore(context: HanContext, end: number, from: number): Name | null {
  const { text, grammar } = context;
  const outer = edgeBefore(text, end, []);
  const quoted = quoteBefore(text, outer.edge, LONGEST_FOREIGN);
  if (quoted !== null) return quoted.start >= from ? pieceOf(text, quoted.start, quoted.end) : null;
  const { edge, honorific } = edgeBefore(text, end, grammar.honorificsBehind);
  const inner = quoteBefore(text, edge, LONGEST_FOREIGN);
  if (inner !== null) return inner.start >= from ? pieceOf(text, inner.start, inner.end) : null;
  // "阿May", "小K" too.
  const latin = /[小阿老]?[A-Z][A-Za-z.·-]*(?: [A-Z][A-Za-z.·-]*)*$/.exec(
    text.slice(Math.max(from, edge - 24), edge),
  );
  if (latin !== null) return pieceOf(text, edge - latin[0].length, edge);
  const foreign = /\p{Script=Han}{1,6}(?:[·•‧・](?:\p{Script=Han}{1,6}|[A-Z]\.?)){1,2}$/u.exec(
    text.slice(Math.max(from, edge - WINDOW), edge),
  );
  if (foreign !== null) return pieceOf(text, edge - foreignLength(context, foreign[0], edge), edge);
  // "小罗说，": no name ends so.
  if (text.charAt(edge - 1) === '说') return null;
  let best: { readonly start: number; readonly score: number } | null = null;
  const borders = bordersBefore(text, edge);
  for (let length = 2; length <= LONGEST_NAME; length++) {
    const start = edge - length;
    if (start < from) break;
    const name = text.slice(start, edge);
    if (!/^\p{Script=Han}+$/u.test(name)) break;
    if (length > LONGEST_OWN && context.count(name) < 2) break;
    const score = scoreOf(context, start, edge, borders);
    if (score >= (best?.score ?? LEAST_SCORE)) best = { start, score };
  }
  if (best === null && honorific !== null) return familyBefore(context, edge, from);
  return best === null ? null : pieceOf(text, best.start, edge);
}

/** "王女士（化名）": who is called by the family name alone. */
function familyBefore({ text, grammar }: HanContext, edge: number, from: number): Name | null {
  for (const start of [edge - 2, edge - 1]) {
    const isAlone = !/\p{Script=Han}/u.test(text.charAt(start - 1));
    const isBehind = [1, 2, 3].some((length) => isWordBefore(text.slice(start - length, start)));
    if (start >= from && grammar.familyNames.has(text.slice(start, edge)) && (isAlone || isBehind))
      return pieceOf(text, start, edge);
  }
  return null;

  function isWordBefore(word: string): boolean {
    return grammar.roles.has(word) || grammar.articles.has(word) || grammar.listWords.has(word);
  }
}

/** The first part of a foreign name begins at a border, or stands elsewhere. */
function foreignLength({ text, grammar, count }: HanContext, name: string, edge: number): number {
  const first = name.search(/[·•‧・]/);
  const borders = bordersBefore(text, edge - name.length + first);
  for (let from = 0; from < first - 1; from++) {
    const before = text.slice(
      Math.max(0, edge - name.length + from - 4),
      edge - name.length + from,
    );
    const isRole = [...grammar.roles].some((role) => before.endsWith(role));
    // "阿米娜和塔里克·萨利姆"
    const isListed = from > 0 && /[和与及跟、]/.test(name.charAt(from - 1));
    if (from > 0 && (isRole || (isListed && count(name.slice(from, first)) > 1)))
      return name.length - from;
  }
  for (let from = 0; from < first - 1; from++) {
    if (count(name.slice(from, first)) > 1 && borders.has(edge - name.length + from))
      return name.length - from;
  }
  return name.length;
}

/** "就叫我莉莉吧", "以陆远代称". */
const BEHIND_NAME: ReadonlySet<string> = new Set('吧就代作来吗呢');

function nameAfter(
  context: HanContext,
  start: number,
  to: number,
  mustBeQuoted: boolean,
): Name | null {
  const { text, grammar, count } = context;
  const quoted = quoteAfter(text, start, LONGEST_FOREIGN);
  if (quoted !== null && quoted.end <= to) {
    // "叫她“干妈”": what somebody is to somebody.
    const isKin = grammar.notNames.has(text.slice(quoted.start, quoted.end));
    return isKin ? null : pieceOf(text, quoted.start, quoted.end);
  }
  if (mustBeQuoted) return null;
  const latin = /^\s?[小阿老]?[A-Z][A-Za-z.]*(?: [A-Z][A-Za-z.]*)*/.exec(
    text.slice(start, Math.min(to, start + 24)),
  );
  if (latin !== null)
    return pieceOf(text, start + (/^\s/.test(latin[0]) ? 1 : 0), start + latin[0].length);
  const rest = text.slice(start, Math.min(to, start + LONGEST_FOREIGN));
  const foreign = /^\p{Script=Han}{1,6}(?:[·•‧・]\p{Script=Han}{1,6}){1,2}/u.exec(rest);
  if (foreign !== null) return pieceOf(text, start, start + foreign[0].length);
  const run = /^\p{Script=Han}+/u.exec(rest)?.[0] ?? '';
  let best: { readonly length: number; readonly score: number } | null = null;
  for (let length = 2; length <= Math.min(LONGEST_NAME, run.length); length++) {
    const name = run.slice(0, length);
    if (grammar.notNames.has(name) || grammar.roles.has(name)) continue;
    const isFull = isFullName(name, grammar);
    const isFamiliar = grammar.familiar.has(name.charAt(0)) && length === 2;
    const own = count(name);
    const ends =
      length === run.length ||
      grammar.articles.has(run.charAt(length)) ||
      grammar.listWords.has(run.charAt(length)) ||
      BEHIND_NAME.has(run.charAt(length)) ||
      grammar.honorificsBehind.some((title) => run.startsWith(title, length));
    const isDoubled = length === 2 && name.charAt(0) === name.charAt(1);
    const score =
      (isFull || isFamiliar ? 4 : 0) +
      (isDoubled ? 2 : 0) +
      (own > 1 ? 3 : 0) +
      (ends ? 3 : 0) +
      (own > 1 && count(run.slice(0, length + 1)) === 1 ? 1 : 0);
    if (score >= (best?.score ?? LEAST_SCORE)) best = { length, score };
  }
  return best === null ? null : pieceOf(text, start, start + best.length);
}

/** "其母亲张秀英", "及其女「小米」". */
const ITS = /(?:其[女子妻夫父母兄弟姐妹孙]?|他的|她的|他|她)$/;

const opensClause = (text: string, start: number): boolean =>
  start === 0 || /[\s。！？，；：“”"（(]/.test(text.charAt(start - 1));

/** 丽娜 of "丽娜和阿德（均为化名）": what a list begins with, at a clause's start. */
function nameAlone({ text, grammar }: HanContext, end: number, from: number): Name | null {
  const run = /\p{Script=Han}+$/u.exec(text.slice(Math.max(from, end - LONGEST_OWN - 1), end))?.[0];
  if (run === undefined || run.length < 2 || run.length > LONGEST_OWN) return null;
  const start = end - run.length;
  if (!opensClause(text, start) || grammar.notNames.has(run) || grammar.roles.has(run)) return null;
  return pieceOf(text, start, end);
}

/** "张丽、王强均为化名": name by name, from the cue back. */
function listBefore(context: HanContext, start: number, end: number): readonly Name[] {
  const { text, grammar, count } = context;
  const names: Name[] = [];
  let edge = end;
  let isLinked = true;
  /** By more than a comma. */
  let isJoined = false;
  while (names.length < LONGEST_LIST) {
    const name =
      nameBefore(context, edge, start) ?? (isJoined ? nameAlone(context, edge, start) : null);
    const [piece] = name ?? [];
    if (name === null || piece === undefined) return names;
    const isHonoured = grammar.honorificsBehind.some((title) => text.startsWith(title, piece.end));
    if (piece.text.length < 2 && !isHonoured) return names;
    const isKnown = count(piece.text) > 1;
    const isFamiliar = grammar.familiar.has(piece.text.charAt(0)) && piece.text.length < 4;
    const isAlone = isJoined && opensClause(text, piece.start);
    const isForeign = /[·•‧・]/.test(piece.text);
    const looksFull = isFamiliar || isAlone || isForeign || familyLength(piece.text, grammar) > 0;
    if (!isKnown && !(isLinked && looksFull)) return names;
    names.unshift(name);
    edge = piece.start;
    // "王强、李娜和表弟赵明": what somebody is stands before the name.
    const before = text.slice(start, edge).replace(/[“"‘'「『]$/, '');
    const role = [...grammar.roles].find((word) => before.endsWith(word)) ?? '';
    const rest = before.slice(0, before.length - role.length).replace(ITS, '');
    const link = /(?:以及|[、，,和与及跟或]|\s)+$/.exec(rest);
    isLinked = link !== null;
    isJoined = link !== null && /[、和与及跟或]/.test(link[0]);
    if (link !== null) edge = start + rest.length - link[0].length;
    if (edge <= start) return names;
  }
  return names;
}
