import type { PseudonymGrammar } from './grammar';
import { hangulStems } from './hangul-stems';
import { lemmasOf } from './lemmas';
import type { NameWord } from './name-words';

/** A name a written word may be, and where it ends: honorific and particles stay outside. */
export type Stem = {
  readonly name: string;
  readonly end: number;
  /** Where its honorific ends and its particles begin. */
  readonly edge: number;
  readonly honorific: string | null;
  readonly isAnimate: boolean;
};

/** A word of a script without capitals, with all it may be. */
export type SpacedWord = NameWord & { readonly stems: readonly Stem[] };

const WORD = /[\p{Script=Devanagari}\p{Script=Hangul}\p{M}]+|[\p{Script=Latin}\p{M}]+/gu;

/** The words of a text, each as the names it may be a form of. */
export function spacedWords(text: string, grammar: PseudonymGrammar): readonly SpacedWord[] {
  const known = new Map<string, readonly Stem[]>();
  return [...text.matchAll(WORD)].map((match) => {
    const written = match[0];
    let stems = known.get(written);
    if (stems === undefined) {
      stems = stemsOf(written, grammar);
      known.set(written, stems);
    }
    const start = match.index;
    return {
      start,
      end: start + written.length,
      text: written,
      stems: stems.map((stem) => ({ ...stem, end: start + stem.end, edge: start + stem.edge })),
    };
  });
}

/** With places counted from the word's start. */
function stemsOf(word: string, grammar: PseudonymGrammar): readonly Stem[] {
  if (grammar.names === 'hangul')
    return hangulStems(word, grammar.honorificsBehind).map(
      ({ name, honorific, length, isAnimate }) => ({
        name,
        end: name.length,
        edge: length,
        honorific,
        isAnimate,
      }),
    );
  const title = grammar.honorificsBehind.find(
    (honorific) => word.endsWith(honorific) && word.length > honorific.length + 1,
  );
  const name = title === undefined ? '' : word.slice(0, -title.length);
  return [
    ...lemmasOf(word, grammar).map((lemma) => inflected(lemma, word.length, null)),
    // "शर्मामहोदयः": an honorific is glued to the stem.
    ...(title === undefined
      ? []
      : lemmasOf(name, grammar).map((lemma) => inflected(lemma, name.length, title))),
  ];
}

const inflected = (name: string, end: number, honorific: string | null): Stem => ({
  name,
  end,
  edge: end,
  honorific,
  isAnimate: true,
});
