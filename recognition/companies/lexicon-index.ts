import type { CompanyForm, Lexicon } from '../lexicon';
import { wordsOf } from './words';

/** One way a form is written, cut into words as texts are. */
export type Entry = {
  readonly form: CompanyForm;
  readonly words: readonly string[];
  /** What stands before each word but the first, as `looseGap` gives it. */
  readonly gaps: readonly string[];
};

export type LexiconIndex = ReadonlyMap<string, readonly Entry[]>;

const indexes = new WeakMap<Lexicon, LexiconIndex>();

/** Forms by their first word, longest first; built once for a lexicon. */
export function indexOf(lexicon: Lexicon): LexiconIndex {
  let index = indexes.get(lexicon);
  if (index === undefined) {
    index = indexForms(lexicon.companies);
    indexes.set(lexicon, index);
  }
  return index;
}

export function indexForms(forms: readonly CompanyForm[]): LexiconIndex {
  const index = new Map<string, Entry[]>();
  for (const form of forms) {
    for (const writing of writingsOf(form.form)) {
      const entry = entryOf(form, writing);
      const key = entry.words[0];
      if (key === undefined) continue;
      const group = index.get(key);
      if (group === undefined) index.set(key, [entry]);
      else group.push(entry);
    }
  }
  for (const group of index.values()) {
    group.sort((a, b) => b.words.length - a.words.length || weight(a.form) - weight(b.form));
  }
  return index;
}

const weight = ({ trust }: CompanyForm): number => ['plain', 'ambiguous', 'garbled'].indexOf(trust);

function entryOf(form: CompanyForm, writing: string): Entry {
  const words = wordsOf({ text: writing, language: '' });
  return {
    form,
    words: words.map(({ text }) => text),
    gaps: words.slice(1).map(({ start }, i) => looseGap(writing.slice(words[i]?.end, start))),
  };
}

/** Spaces, no-break spaces and hyphens are one in names: "Open AI", "Open-AI", "OpenAI". */
export function looseGap(gap: string): string {
  return gap === '' || gap === ' '
    ? ''
    : gap.replace(/[ \u00a0\u2009\u202f\u200b\-\u2010\u2011\u2013]/g, '').replace(/’/g, "'");
}

/** A shorter name in capitals is too often another acronym, in small letters another word. */
const LEAST_LETTERS = 4;
const LEAST_CAMEL_LETTERS = 5;

/** The form itself, in capitals ("NVIDIA"), without them ("Ikea"), without the inner one ("Youtube"). */
function writingsOf(form: string): ReadonlySet<string> {
  const writings = new Set([form]);
  const letters = form.replace(/\P{L}/gu, '');
  if (letters.length < LEAST_LETTERS || /[-ÿ]?\p{Lo}/u.test(letters)) return writings;
  const capitals = form.toUpperCase();
  writings.add(capitals);
  if (/[\s.&]/.test(form)) return writings;
  const title = form.charAt(0).toUpperCase() + form.slice(1).toLowerCase();
  if (form === capitals) writings.add(title);
  const isLowerFirst = /^\p{Ll}/u.test(form);
  if (/\p{Ll}\p{Lu}/u.test(form) && (isLowerFirst || letters.length >= LEAST_CAMEL_LETTERS)) {
    writings.add(title);
  }
  return writings;
}
