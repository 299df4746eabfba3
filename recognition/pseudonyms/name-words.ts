import type { Article, Span } from '../mention';
import { wordBoundary } from '../word-boundary';
import { isGivenName } from './given-names';
import type { PseudonymGrammar } from './grammar';

export type NameWord = Span & {
  readonly text: string;
  /** Stands in quotation marks between two names: Robert “Bobby” Hale. */
  readonly isNickname?: true;
};

/** Capitalised words one behind the other, parted by a space, a hyphen or a small word: what a name may be cut from. */
export type NameRun = { readonly words: readonly NameWord[] };

/** O’Brien and D’Angelo are one word, and so is Delta-4; L’Anna is an article and a name. */
const CAPITAL_WORD = /(?:[DO][’'])?\p{Lu}[\p{L}\p{M}]*(?:-\d{1,3}(?!\d)|\.)?(?![$€£¥])/gu;

/** What may stand between two words of one name. */
const GAP =
  /^(?: |-|‐|\u00A0)(?:(\p{Ll}{1,4}(?: la| le| los| las| den| der)?)(?: |\u00A0|-)|(al|el|as|ibn)-)?$/u;

const BEFORE_NICKNAME = /^ [“"„«‘]$/u;
const BEHIND_NICKNAME = /^[”"“»’] (?=\p{Lu})/u;

/** A note's number glued to a name: Lucie¹, Lucie1. */
const NOTE_NUMBER = /^[\d¹²³⁴⁵](?![\p{L}\p{N}])/u;

/** All runs of capitalised words of a text. Words glued by lost link spaces are cut at soft borders. */
export function nameRuns(article: Article, grammar: PseudonymGrammar): readonly NameRun[] {
  const { text } = article;
  const boundary = wordBoundary(article);
  const runs: NameRun[] = [];
  let words: NameWord[] = [];
  const close = (): void => {
    if (words.length > 0) runs.push({ words });
    words = [];
  };
  for (const match of text.matchAll(CAPITAL_WORD)) {
    const start = match.index;
    const isInitial = match[0].length === 2 && match[0].endsWith('.');
    const written = match[0].endsWith('.') && !isInitial ? match[0].slice(0, -1) : match[0];
    const end = start + written.length;
    const isEnd = boundary.isSoft(end) || NOTE_NUMBER.test(text.slice(end, end + 2));
    if (!boundary.isSoft(start) || !isEnd) continue;
    const glued = gluedName(written, grammar);
    const last = words.at(-1);
    const gap = text.slice(last?.end ?? start, start);
    const isNickname = last !== undefined && isNicknameAt(text, end, gap, last.text, grammar);
    const isBehindNickname = last?.isNickname === true && BEHIND_NICKNAME.test(`${gap}A`);
    const isOne = isNickname || isBehindNickname || isJoined(gap, grammar);
    if (last !== undefined && (glued > 0 || !isOne)) close();
    const word = { start: start + glued, end, text: written.slice(glued) };
    words.push(isNickname ? { ...word, isNickname } : word);
  }
  close();
  return runs;
}

function isNicknameAt(
  text: string,
  end: number,
  gap: string,
  before: string,
  grammar: PseudonymGrammar,
): boolean {
  return (
    BEFORE_NICKNAME.test(gap) &&
    BEHIND_NICKNAME.test(text.slice(end, end + 3)) &&
    isGivenName(before, grammar)
  );
}

/** Where a given name begins that lost the space before it: 5 in "QuandSarah". */
function gluedName(word: string, grammar: PseudonymGrammar): number {
  const at = word.search(/(?<=\p{Ll}{2})\p{Lu}/u);
  return at > 0 && isGivenName(word.slice(at), grammar) && !isGivenName(word, grammar) ? at : 0;
}

function isJoined(gap: string, { particles }: Pick<PseudonymGrammar, 'particles'>): boolean {
  const match = GAP.exec(gap);
  if (match === null) return false;
  const particle = match[1];
  return particle === undefined || particles.has(particle.split(' ')[0] ?? '');
}

/** Spellings of one name have one key: no spaces, hyphens, points, apostrophes or case. */
export function nameKey(words: readonly { readonly text: string }[] | string): string {
  const text = typeof words === 'string' ? words : words.map((word) => word.text).join('');
  return text.toLowerCase().replace(/[\s\-‐.’'・·＝=\u00A0]/g, '');
}

/** Letters of Latin, Greek and Cyrillic that may have an accent. */
const ACCENTED = /[\u00c0-\u024f\u0370-\u04ff\u1e00-\u1fff]/;
/** All accents but the breve, which makes another letter in Cyrillic: й. */
const ACCENT = /[\u0300-\u0305\u0307-\u036f]/g;

/** The key of a declared name: accents may be lost too, "Elodie" is Élodie. */
export function accentlessKey(words: Parameters<typeof nameKey>[0]): string {
  const key = nameKey(words);
  return ACCENTED.test(key) ? key.normalize('NFD').replace(ACCENT, '').normalize('NFC') : key;
}
