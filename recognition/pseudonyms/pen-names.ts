import type { Span } from '../mention';
import { declare, NOBODY, type Scope } from './declared';
import type { Disclosure } from './disclosure';
import type { Name } from './name-reader';
import { isPlaced, type ScopeContext, speaksOfName, speaksOfPerson } from './scope-context';
import { sentenceBefore } from './sentence';

export function penName(pen: Name | null, real: Name | null, disclosure: Span): Scope {
  if (pen === null || real === null) return NOBODY;
  return { declared: [{ words: pen, rule: 'pen-name', disclosure }], real: [real] };
}

/** "Behind the pseudonym was the dentist Y.": whom the sentence before speaks of is the pseudonym. */
export function hiddenByPenName(context: ScopeContext, { cue, sentence }: Disclosure): Scope {
  const real = firstNamed(context, { start: cue.end, end: sentence.end });
  let before = sentenceBefore(context.text, sentence);
  let pen = before === null ? null : surelyFirst(context, before);
  // "His widow announced it.": who died is told of before.
  for (let back = 1; pen === null && before !== null && back < FARTHEST_SENTENCE; back++) {
    before = sentenceBefore(context.text, before);
    pen = before === null ? null : surelyFirst(context, before);
  }
  const direct = sentenceBefore(context.text, sentence);
  return penName(pen ?? (direct === null ? null : firstNamed(context, direct)), real, sentence);
}

/** How many sentences back a pen name is told of. */
const FARTHEST_SENTENCE = 3;

function surelyFirst({ names }: ScopeContext, { start, end }: Span): Name | null {
  const [sure = null] = names.candidates(start, end);
  return sure ?? names.named(start, end).find(({ length }) => length > 1) ?? null;
}

/** Whom a stretch of text names first; if nobody without an office, whoever it begins with. */
function firstNamed(context: ScopeContext, span: Span): Name | null {
  const { names, text } = context;
  const capital = text.slice(span.start, span.end).search(/\p{Lu}/u);
  return (
    surelyFirst(context, span) ??
    (capital < 0 ? null : names.after(span.start + capital, span.end, false))
  );
}

/** Behind whom a Japanese sentence is about. */
const TOPIC = 'は';

/** "X, Y de son vrai nom", "X（Yの筆名）", "XはYの筆名だ". */
export function penNameBehindReal(context: ScopeContext, disclosure: Disclosure): Scope {
  const { names, text } = context;
  const { cue, bracket, sentence } = disclosure;
  // "X, de son vrai nom Y": the other way round.
  if (/^:? \p{Lu}/u.test(text.slice(cue.end, cue.end + 3))) return NOBODY;
  const real = names.before(cue.start, bracket?.start ?? sentence.start);
  const [first] = real ?? [];
  if (first === undefined) return NOBODY;
  const isTopic = text.charAt(first.start - 1) === TOPIC;
  const end = bracket === null ? first.start - (isTopic ? 1 : 0) : bracket.start - 1;
  const beside = names.before(end, sentence.start);
  // "Maaria Sysi on rehtorin Eeva Forsmanin salanimi"
  const told = bracket === null ? toldAs(context, sentence.start, end) : null;
  const pen = context.grammar.names === 'words' ? (told ?? beside) : (beside ?? told);
  // "黒田さんは月島ナギの筆名で": who has an honorific is the real one.
  const isHonoured = isTopic && pen?.at(-1)?.end !== end;
  return isHonoured ? penName(real, pen, sentence) : penName(pen, real, sentence);
}

/** Who a sentence is about; in Sanskrit what stands before इति. */
function toldAs({ names, text, grammar }: ScopeContext, start: number, end: number): Name | null {
  const quoted = text.slice(start, end).lastIndexOf(' इति');
  if (grammar.names === 'words') return quoted < 0 ? null : names.before(start + quoted, start);
  if (grammar.names === 'hangul') {
    // "서하늬는 … 정미숙씨의 필명이다"
    const topic = /^["“‘']?([가-힣]{2,6})["”’']?[은는] /.exec(text.slice(start, end));
    const from = start + (topic?.[0].indexOf(topic[1] ?? '') ?? 0);
    const name = topic?.[1];
    return name === undefined ? null : [{ start: from, end: from + name.length, text: name }];
  }
  return names.named(start, end).at(-1) ?? null;
}

/** What somebody is stands before the name within so much: "of the customs officer Y". */
const LONGEST_OFFICE = 40;

function behindOffice({ names, text }: ScopeContext, cue: Span, sentence: Span): Name | null {
  const lead = /^\s?[\p{Ll}\p{M}’' -]+(?=\p{Lu})/u.exec(
    text.slice(cue.end, Math.min(sentence.end, cue.end + LONGEST_OFFICE)),
  );
  return lead === null ? null : names.after(cue.end + lead[0].length, sentence.end, false);
}

/** "nama pena seorang": a cue may end with the article. */
const lastWord = (text: string, { start, end }: Span): string =>
  text
    .slice(start, end)
    .match(/\p{L}+$/u)?.[0]
    .toLowerCase() ?? '';

/** With the mark before it. */
const LONGEST_PEN_NAME = 6;

/** 夜莺 of "夜莺是钱文博的笔名": a pen name needs no family name, and is a clause's beginning. */
function clauseBefore({ text, grammar }: ScopeContext, cue: Span, sentence: Span): Name | null {
  if (grammar.names !== 'han') return null;
  const end = cue.start - (/[（(，,]/.test(text.charAt(cue.start - 1)) ? 1 : 0);
  const run = /(?:^|[，。；、\s“”"])(\p{Script=Han}{2,4})$/u.exec(
    text.slice(Math.max(sentence.start, end - LONGEST_PEN_NAME), end),
  )?.[1];
  if (run === undefined || grammar.notNames.has(run) || grammar.roles.has(run)) return null;
  return [{ start: end - run.length, end, text: run }];
}

const LONGEST_QUOTED = 8;

/** 寒江渡客 of "作者寒江渡客（本名：鲁建军）": what stands in quotation marks elsewhere is a whole name. */
function quotedElsewhere({ text, grammar }: ScopeContext, end: number): Name | null {
  if (grammar.names !== 'han') return null;
  for (let length = LONGEST_QUOTED; length > 2; length--) {
    const run = text.slice(Math.max(0, end - length), end);
    const isQuoted = ['“”', '「」', '‘’'].some(([open, close]) =>
      text.includes(`${open}${run}${close}`),
    );
    if (run.length === length && isQuoted) return [{ start: end - length, end, text: run }];
  }
  return null;
}

/** "X, pseudonym of Y", "X is the pseudonym of a nurse". */
export function penNameOf(context: ScopeContext, { cue, bracket, sentence }: Disclosure): Scope {
  const { names, text, grammar } = context;
  if (isPenNameItself(context, cue, sentence)) return NOBODY;
  const beside =
    names.before(bracket === null ? cue.start : bracket.start - 1, sentence.start) ??
    names.before(cue.start, sentence.start);
  const lead = text.slice(sentence.start, beside?.[0]?.start ?? sentence.start);
  // "ένας τελωνειακός από τη Μυτιλήνη (πραγματικό όνομα: …)": where somebody is from.
  const isFrom = beside?.length === 1 && isPlaced(context, lead.replace(/ \p{Ll}{1,3} $/u, ' '));
  // "Der Name auf fünf Büchern ist das Pseudonym von Y": where nouns have capitals, a noun is no name.
  const isNoun = grammar.hasNounCapitals && beside?.length === 1 && !names.isKnown(beside);
  const quoted = quotedElsewhere(context, (bracket?.start ?? cue.start + 1) - 1);
  const pen = isNoun || isFrom ? null : (quoted ?? beside ?? clauseBefore(context, cue, sentence));
  const real = names.after(cue.end, sentence.end, false) ?? behindOffice(context, cue, sentence);
  const behind = text.slice(cue.end, sentence.end);
  const [word = ''] = behind.match(/\p{L}+/u) ?? [];
  const isSomebody =
    /^\s?\p{Ll}/u.test(behind) &&
    ([word, lastWord(text, cue)].some((one) => grammar.articles.has(one)) ||
      /[’']\p{L}+$/u.test(text.slice(cue.start, cue.end)) ||
      speaksOfPerson(context, cue.end, cue.end + word.length + 1));
  if (pen !== null && real === null && isSomebody) return declare([pen], 'pen-name', sentence);
  return penName(pen ?? toldBefore(context, sentence, cue), real, sentence);
}

/**
 * "She took the pseudonym of X", "by his pen name of X": without a verb, a comma or a bracket between them, what
 * stands before the cue bears no such name, and X is the pen name.
 */
function isPenNameItself({ text, grammar }: ScopeContext, cue: Span, sentence: Span): boolean {
  if (!/[\p{L}\p{M}]\s$/u.test(text.slice(Math.max(sentence.start, cue.start - 2), cue.start)))
    return false;
  // "Era invece lo pseudonimo di Y"
  if (grammar.be.test(text.slice(sentence.start, cue.start))) return false;
  const said = text.slice(cue.start, cue.end);
  const lead = said.slice(0, grammar.pseudonymWord.exec(said)?.index ?? -1).toLowerCase();
  return (
    grammar.pseudonymWord.test(said) &&
    lead
      .split(' ')
      .filter((word) => word !== '')
      .every((word) => grammar.articles.has(word))
  );
}

/** "Quill Hathers is dead. It was the pseudonym of Y.", "The name on five books is …": the only one named before. */
function toldBefore(
  { names, text, grammar }: ScopeContext,
  sentence: Span,
  cue: Span,
): Name | null {
  const before = sentenceBefore(text, sentence);
  const [subject = ''] = text.slice(sentence.start).match(/\p{L}+(?: \p{L}+)?/u) ?? [];
  const isOfName = speaksOfName(subject, grammar);
  const isOfNobody = names.named(sentence.start, cue.start).length === 0;
  if (before === null || !(isOfName || isOfNobody)) return null;
  const [only = null, ...others] = names.named(before.start, before.end);
  return only !== null && only.length > 1 && others.length === 0 ? only : null;
}
