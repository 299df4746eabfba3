import type { Span } from '../mention';
import type { Context, NameSpan } from './context';
import { type Evidence, HINT, NONE, STRONG } from './evidence';
import type { RunGrammar } from './run-grammar';

/** Characters that are looked at on either side. */
const WINDOW = 60;

const SENTENCE_BREAK = /[。！？!?\n।]|\.\s/u;

/** What a text without spaces says beside an ambiguous name: "苹果公司", "애플은 … 공개했다". */
export function besideInRun(
  context: Context,
  span: NameSpan,
  run: RunGrammar,
): readonly Evidence[] {
  const [left, right] = sidesOf(context, span);
  return remembered(run.seen.beside, `${left}|${right}`, () => evidenceIn(left, right, run));
}

function evidenceIn(left: string, right: string, run: RunGrammar): readonly Evidence[] {
  const topics = new Set(`${left} ${right}`.match(run.topics));
  return [
    run.strongBefore.test(left) ? { weight: STRONG, cue: 'phrase' } : NONE,
    run.weakBefore.test(left) ? { weight: HINT, cue: 'hint' } : NONE,
    run.strongAfter.test(right) ? { weight: STRONG, cue: 'noun-behind' } : NONE,
    run.verbAfter.test(right) ? { weight: STRONG, cue: 'verb' } : NONE,
    topics.size === 0 ? NONE : { weight: topics.size > 1 ? STRONG : HINT, cue: 'topic' },
  ];
}

/** "苹果树", "吃苹果", "苹果和梨". */
export function isOtherSenseInRun(context: Context, span: NameSpan, run: RunGrammar): boolean {
  const [left, right] = sidesOf(context, span);
  const { start, end } = offsetsOf(context, span);
  const name = context.text.slice(start, end);
  return remembered(run.seen.senses, `${left}|${name}|${right}`, () =>
    hasOtherSense(left, name, right, run),
  );
}

function hasOtherSense(left: string, name: string, right: string, run: RunGrammar): boolean {
  if (run.otherSenseAfter.test(right) || run.otherSenseBefore.test(left)) return true;
  if (isCompound(left, name, run)) return true;
  const [before, behind] = [left.replaceAll(' ', ''), right.replaceAll(' ', '')];
  return run
    .sensesOf(name)
    .some(([head, tail]) => before.endsWith(head) && behind.startsWith(tail));
}

/** "試作|ライン", "攻略|ターゲット": a noun written with Han right before a word in katakana makes one of the two. */
const isCompound = (left: string, name: string, run: RunGrammar): boolean =>
  /^[\p{Script=Katakana}ー]+$/u.test(name) &&
  /\p{Script=Han}{2}$/u.test(left) &&
  !run.strongBefore.test(left) &&
  !run.freeBefore.test(left);

/** "テスラという単位は磁束密度を表し": the sentence is about the other sense. */
export function hasOtherTopic(context: Context, span: NameSpan, run: RunGrammar): boolean {
  const { start, end } = offsetsOf(context, span);
  const topics = run.otherTopics.get(context.text.slice(start, end));
  return topics?.test(sidesOf(context, span).join(' ')) === true;
}

/** Several names of one sentence, and a hostile text's, are looked at again and again. */
const MOST_REMEMBERED = 200;

function remembered<T>(seen: Map<string, T>, key: string, find: () => T): T {
  const known = seen.get(key);
  if (known !== undefined) return known;
  if (seen.size >= MOST_REMEMBERED) seen.clear();
  const found = find();
  seen.set(key, found);
  return found;
}

/** "华为大学": part of an institution's name. */
export function isOtherNameInRun(context: Context, span: NameSpan, run: RunGrammar): boolean {
  const [left, right] = sidesOf(context, span);
  return (
    run.otherNameAfter.test(right) ||
    run.otherNameBefore.test(left) ||
    DOTTED.test(`${left.slice(-2)}|${right.slice(0, 2)}`) ||
    isClub(context, offsetsOf(context, span))
  );
}

/** "马克斯·|奔驰", "福特|．庫柏": a foreign person's names have a dot between them. */
const DOTTED = /[\p{Script=Han}][·．‧•]\||\|[·．‧•]\p{Script=Han}/u;

/** "롯데가 두산을 꺾고 3연승": the club that bears a firm's name. */
export function isClub(context: Context, { start, end }: Span): boolean {
  const { run } = context.grammar;
  if (run === null || !run.clubNames.has(context.text.slice(start, end))) return false;
  return run.clubTopics.test(aroundIn(context, start, end).join(' '));
}

function offsetsOf({ words }: Context, { first, last }: NameSpan): { start: number; end: number } {
  return { start: words[first]?.start ?? 0, end: words[last]?.end ?? 0 };
}

/** The text on either side, within the sentence. */
function sidesOf(context: Context, span: NameSpan): readonly [left: string, right: string] {
  const { start, end } = offsetsOf(context, span);
  return aroundIn(context, start, end);
}

/** Several cues ask for the same sides one after the other. */
const MOST_SIDES = 64;

function aroundIn(
  { text, sides }: Context,
  start: number,
  end: number,
): readonly [left: string, right: string] {
  let found = sides.get(start);
  if (found?.end !== end) {
    const left = text.slice(Math.max(0, start - WINDOW), start).split(SENTENCE_BREAK);
    const [right = ''] = text.slice(end, end + WINDOW).split(SENTENCE_BREAK, 1);
    found = { end, left: left.at(-1) ?? '', right };
    if (sides.size >= MOST_SIDES) sides.clear();
    sides.set(start, found);
  }
  return [found.left, found.right];
}
