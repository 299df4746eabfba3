/** A word or what stands between words, with an identity that edits carry along. */
export type Token = { readonly id: number; readonly text: string; readonly isWord: boolean };
export type Sentence = readonly Token[];
export type Paragraph = readonly Sentence[];
/** An article an editor works on. */
export type Draft = readonly Paragraph[];

let lastId = 0;

/** A token nobody has seen yet. */
export const freshToken = (text: string, isWord: boolean): Token => ({
  id: ++lastId,
  text,
  isWord,
});

/** The same words as new ones: a copy is nobody's passage. */
export const copyOf = (sentence: Sentence): Sentence =>
  sentence.map(({ text, isWord }) => freshToken(text, isWord));

/** Cuts a text into paragraphs, sentences and words. */
export function draftOf(text: string, language: string): Draft {
  const sentences = new Intl.Segmenter(language, { granularity: 'sentence' });
  const words = new Intl.Segmenter(language, { granularity: 'word' });
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) =>
      [...sentences.segment(line.trim())].map(({ segment }) =>
        [...words.segment(segment)].map((word) =>
          freshToken(word.segment, word.isWordLike === true),
        ),
      ),
    );
}

/** The tokens in order; breaks between paragraphs are tokens too, of no identity. */
export function tokensOf(draft: Draft): readonly Token[] {
  return draft
    .filter((paragraph) => paragraph.some((sentence) => sentence.length > 0))
    .flatMap((paragraph, index) => {
      const line = paragraph.flatMap((sentence) => spaced(sentence));
      return index === 0 ? line : [{ id: 0, text: '\n', isWord: false }, ...line];
    });
}

/** Scripts that set no space between sentences. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** A sentence that was moved from a paragraph's end has no space behind it. */
function spaced(sentence: Sentence): readonly Token[] {
  const last = sentence.at(-1);
  if (last === undefined || /\s$/.test(last.text)) return sentence;
  const isUnspaced = sentence.some(({ text }) => UNSPACED.test(text));
  return [...sentence, { id: 0, text: isUnspaced ? '' : ' ', isWord: false }];
}
