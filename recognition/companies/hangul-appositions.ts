import type { Context } from './context';
import type { Firm } from './firm';
import { hangulNoun } from './hangul';
import {
  FRONT,
  firmOf,
  hasParticle,
  isCommon,
  isName,
  isSubject,
  MOST_WORDS,
  type Token,
} from './hangul-words';
import type { NameParts } from './name-parts';
import { quotedBefore } from './run-appositions';

const LATIN = /^[A-Z]/;
const SHORTEST = 3;

/** "로봇 스타트업 모빅스랩이": the word behind the noun, with the particle of a subject. */
export function apposed(
  context: Context,
  tokens: readonly Token[],
  parts: NameParts,
): readonly Firm[] {
  const firms: Firm[] = [];
  for (let at = 1; at < tokens.length; at++) {
    const noun = tokens[at - 1];
    let name = tokens[at];
    if (noun === undefined || name === undefined) continue;
    const isNamed = context.grammar.namingNouns.has(hangulNoun(noun.text));
    const quoted = isNamed ? quotedBefore(context.text, noun.start) : null;
    if (quoted !== null)
      firms.push(firmOf(context, 'apposition', quoted, context.text.slice(...quoted)));
    const isDescribed = parts.described.test(
      context.text.slice(Math.max(0, noun.end - 16), noun.end),
    );
    if (!isDescribed && !isNamingNoun(context, noun.text, parts)) continue;
    const gap = context.text.slice(noun.end, name.start);
    if (!/^ ['‘"“「<《]?$/u.test(gap)) continue;
    const { start } = name;
    // "업체 PT 누산타라 아궁 레스타리가": words in Latin letters or behind a form go on.
    for (let more = 1; more < MOST_WORDS && goesOn(context, tokens, at, more); more++)
      name = tokens[at + more] ?? name;
    const isQuoted = gap.length > 1;
    const end = name.start + hangulNoun(name.text).length;
    const base = context.text.slice(start, end);
    if (!isQuoted && !isSubject(name.text, hangulNoun(name.text))) continue;
    if (base.length < SHORTEST || !isName(context, base) || (!isQuoted && isCommon(base))) continue;
    firms.push(firmOf(context, 'apposition', [start, end], base));
  }
  return firms;
}

/** "업체", "광산회사", "공작기계업체". */
const isNamingNoun = ({ grammar }: Context, word: string, { directNouns }: NameParts): boolean =>
  grammar.namingNouns.has(word) ||
  directNouns.some((noun) => word.length > noun.length + 1 && word.endsWith(noun));

/** "젠토비아 주가는", "벨로라인 경영진이": before what only firms have, a longer word that is no noun of the language. */
export function toldAt(context: Context, tokens: readonly Token[], at: number): Firm | null {
  const [name, told] = [tokens[at], tokens[at + 1]];
  if (name === undefined || told === undefined || !TOLD.test(hangulNoun(told.text))) return null;
  if (context.text.slice(name.end, told.start) !== ' ' || !ONLY_HANGUL.test(name.text)) return null;
  const { grammar } = context;
  const isWord =
    hasParticle(name.text) ||
    isCommon(name.text) ||
    !isName(context, name.text) ||
    [grammar.firmNouns, grammar.topics, grammar.commonWords].some((list) => list.has(name.text));
  if (name.text.length < SHORTEST_TOLD || isWord) return null;
  return firmOf(context, 'told', [name.start, name.end], name.text);
}

const TOLD = /^(?:주가|경영진|최고경영자|시가총액|소액주주|주식|공모가)$/u;
const ONLY_HANGUL = /^\p{Script=Hangul}+$/u;
/** Shorter words are mostly nouns. */
const SHORTEST_TOLD = 4;

/** "초록고래라는 회사는", "물결소리라는 이름의 스타트업이". */
export function calledAt(
  context: Context,
  tokens: readonly Token[],
  at: number,
  parts: NameParts,
): Firm | null {
  const name = tokens[at];
  if (name?.text.endsWith('라는') !== true) return null;
  const base = hangulNoun(name.text);
  if (base === name.text || base.length < SHORTEST) return null;
  const isTitled = /^(?:이름|상호|간판|브랜드)의?$/u.test(tokens[at + 1]?.text ?? '');
  const noun = hangulNoun(tokens[at + (isTitled ? 2 : 1)]?.text ?? '');
  if (!isNamingNoun(context, noun, parts) || !isName(context, base) || isCommon(base)) return null;
  return firmOf(context, 'apposition', [name.start, name.start + base.length], base);
}

function goesOn(context: Context, tokens: readonly Token[], at: number, more: number): boolean {
  const [first, before, next] = [tokens[at], tokens[at + more - 1], tokens[at + more]];
  if (first === undefined || before === undefined || next === undefined) return false;
  if (context.text.slice(before.end, next.start) !== ' ' || hasParticle(before.text)) return false;
  return FRONT.test(first.text) || (LATIN.test(before.text) && LATIN.test(next.text));
}
