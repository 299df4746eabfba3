import { groupBy } from '../group-by';
import type { CompanyForm, Lexicon } from '../lexicon';
import { type Word, wordsOf } from './words';

/** A form cut into words as texts are. */
export type IndexedForm = { readonly form: CompanyForm; readonly words: readonly Word[] };

export type LexiconIndex = ReadonlyMap<string, readonly IndexedForm[]>;

const indexes = new WeakMap<Lexicon, LexiconIndex>();

/** Forms by their first word, longest first; built once for a lexicon. */
export function indexOf(lexicon: Lexicon): LexiconIndex {
  let index = indexes.get(lexicon);
  if (index === undefined) {
    const forms = lexicon.companies
      .map((form) => ({ form, words: wordsOf({ text: form.form, language: '' }) }))
      .filter(({ words }) => words.length > 0)
      .sort((a, b) => b.words.length - a.words.length);
    index = groupBy(forms, ({ words }) => words[0]?.key ?? '');
    indexes.set(lexicon, index);
  }
  return index;
}

/** All-capital writing of a shorter word is too often another acronym. */
const LEAST_CAPITALS = 4;

/** Whether a text's word is a form's word: the same letters, or the name in capitals ("NVIDIA") or without ("Ikea"). */
export function isSameWord(inText: string, inForm: string): boolean {
  if (inText === inForm) return true;
  if (inForm.length < LEAST_CAPITALS) return false;
  const capitals = inForm.toUpperCase();
  const title = inForm.charAt(0).toUpperCase() + inForm.slice(1).toLowerCase();
  return inText === capitals || (inForm === capitals && inText === title);
}
