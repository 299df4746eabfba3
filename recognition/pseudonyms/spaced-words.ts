import { hangulTail } from '../companies/hangul';
import type { PseudonymGrammar } from './languages';
import { lemmasOf } from './lemmas';
import type { NameWord } from './name-words';

/** A name a written word may be, and where it ends: particles stay outside. */
export type Stem = { readonly name: string; readonly end: number; readonly hasHonorific: boolean };

/** A word of a script without capitals, with all it may be. */
export type SpacedWord = NameWord & { readonly stems: readonly Stem[] };

const WORD = /[\p{Script=Devanagari}\p{Script=Hangul}\p{M}]+|[\p{Script=Latin}\p{M}]+/gu;
const TAIL = hangulTail('');
/** Longer Korean words are no name with its particles. */
const LONGEST_WORD = 14;

/** The words of a text, each as the names it may be a form of. */
export function spacedWords(text: string, grammar: PseudonymGrammar): readonly SpacedWord[] {
  const known = new Map<string, readonly Omit<Stem, 'end'>[]>();
  return [...text.matchAll(WORD)].map((match) => {
    const written = match[0];
    const start = match.index;
    let stems = known.get(written);
    if (stems === undefined) {
      stems =
        grammar.names === 'hangul' ? hangulStems(written, grammar) : inflected(written, grammar);
      known.set(written, stems);
    }
    const end = start + written.length;
    return {
      start,
      end,
      text: written,
      stems: stems.map((stem) => ({
        ...stem,
        end: grammar.names === 'hangul' ? start + stem.name.length : end,
      })),
    };
  });
}

const inflected = (word: string, grammar: PseudonymGrammar): readonly Omit<Stem, 'end'>[] =>
  lemmasOf(word, grammar).map((name) => ({ name, hasHonorific: false }));

/** "민지는" is 민지는 or 민지; "김씨가" is 김씨가, 김씨, or 김 with an honorific. */
function hangulStems(
  word: string,
  { honorificsBehind }: PseudonymGrammar,
): readonly Omit<Stem, 'end'>[] {
  const stems = [{ name: word, hasHonorific: false }];
  if (word.length > LONGEST_WORD) return stems;
  for (let length = word.length - 1; length > 0; length--) {
    const name = word.slice(0, length);
    const rest = word.slice(length);
    const honorific = honorificsBehind.find(
      (title) => rest.startsWith(title) && TAIL.test(rest.slice(title.length)),
    );
    if (honorific !== undefined) stems.push({ name, hasHonorific: true });
    else if (isParticles(rest, name)) stems.push({ name, hasHonorific: false });
  }
  return stems;
}

/** "민준이는": behind a closed syllable a name takes 이 before its particles. */
function isParticles(rest: string, name: string): boolean {
  if (TAIL.test(rest) || rest === '야' || rest === '아') return true;
  const isClosed = (name.charCodeAt(name.length - 1) - 0xac00) % 28 !== 0;
  return isClosed && rest.startsWith('이') && TAIL.test(rest.slice(1));
}
