import { groupBy } from '../group-by';
import type { CompanyForm, Lexicon, PackedLexicon } from '../lexicon';
import { keyOfWord } from '../packed-cells';
import { formsBeginning, mayBegin } from '../packed-lexicon';
import { IS_RUN, IS_UPPER, IS_WORD, traitsAt } from './characters';
import { withoutAccents } from './inflection';
import { isDevanagari } from './spelling';
import { wordsOf } from './words';
import { writingsOf } from './writings';

/** One way a form is written, cut into words as texts are. */
export type Entry = {
  readonly form: CompanyForm;
  readonly words: readonly string[];
  /** What stands before each word but the first, as `looseGap` gives it. */
  readonly gaps: readonly string[];
};

/** Entries by their first word as it is written, longest first. */
export type LexiconIndex = {
  readonly get: (word: string) => readonly Entry[] | undefined;
  /** Those that have no second word, or a given one. */
  readonly getBoth: (word: string, second: string) => readonly Entry[] | undefined;
};

const indexes = new WeakMap<Lexicon, LexiconIndex>();

/** Forms by their first word; made once for a lexicon. */
export function indexOf(lexicon: Lexicon): LexiconIndex {
  let index = indexes.get(lexicon);
  if (index === undefined) {
    index =
      'companies' in lexicon ? indexForms(lexicon.companies) : indexBuckets(packedBuckets(lexicon));
    indexes.set(lexicon, index);
  }
  return index;
}

/** Gives out the forms that begin with a word in small letters, once. */
type Buckets = {
  readonly has: (key: string) => boolean;
  readonly take: (key: string) => readonly CompanyForm[];
};

export function indexForms(forms: readonly CompanyForm[]): LexiconIndex {
  const buckets = new Map<string, CompanyForm[]>();
  for (const form of forms) {
    for (const key of bucketsOf(form.form)) {
      const bucket = buckets.get(key);
      if (bucket === undefined) buckets.set(key, [form]);
      else bucket.push(form);
    }
  }
  return indexBuckets({
    has: (key) => buckets.has(key),
    take: (key) => {
      const forms = buckets.get(key) ?? [];
      buckets.delete(key);
      return forms;
    },
  });
}

function packedBuckets(lexicon: PackedLexicon): Buckets {
  const taken = new Set<string>();
  return {
    has: (key) => mayBegin(key, lexicon) && !taken.has(key),
    take: (key) => {
      taken.add(key);
      return formsBeginning(key, lexicon);
    },
  };
}

/**
 * Forms are cut into words when a text first has a bucket's word: most of the names are never met before
 * the browser stops the background again.
 */
function indexBuckets({ has, take }: Buckets): LexiconIndex {
  const entries = new Map<string, Entry[]>();
  const unknown = new Set<string>();
  const open = (key: string): void => {
    const opened = new Set<Entry[]>();
    for (const entry of take(key).flatMap(entriesOf)) {
      const first = entry.words[0] ?? '';
      if (keyOfWord(first) !== key) continue;
      for (const writing of new Set([first, withoutAccents(first)])) {
        const group = entries.get(writing) ?? [];
        entries.set(writing, group);
        group.push(entry);
        opened.add(group);
      }
    }
    for (const group of opened) group.sort(byLength);
  };
  const get = (word: string): readonly Entry[] | undefined => {
    const known = entries.get(word);
    if (known !== undefined || unknown.has(word)) return known;
    const key = keyOfWord(word);
    if (has(key)) open(key);
    const opened = entries.get(word);
    if (opened === undefined) {
      if (unknown.size >= MOST_UNKNOWN) unknown.clear();
      unknown.add(word);
    }
    return opened;
  };
  const bySecond = new WeakMap<readonly Entry[], SecondWords>();
  return {
    get,
    getBoth: (word, second) => {
      const begun = get(word);
      if (begun === undefined) return undefined;
      let seconds = bySecond.get(begun);
      if (seconds?.count !== begun.length) {
        seconds = secondWordsOf(begun);
        bySecond.set(begun, seconds);
      }
      return seconds.entries.get(second) ?? seconds.alone;
    },
  };
}

/** Entries by their second word, those of one word among each; made anew when more begin so. */
type SecondWords = {
  readonly count: number;
  readonly alone: readonly Entry[];
  readonly entries: ReadonlyMap<string, readonly Entry[]>;
};

function secondWordsOf(begun: readonly Entry[]): SecondWords {
  const alone = begun.filter(({ words }) => words.length === 1);
  const longer = begun.filter(({ words }) => words.length > 1);
  const entries = new Map(
    [...groupBy(longer, ({ words }) => words[1] ?? '')].map(([second, own]) => [
      second,
      [...own, ...alone],
    ]),
  );
  return { count: begun.length, alone, entries };
}

/** Words no name begins with are remembered up to this many: the vocabulary of some long articles. */
const MOST_UNKNOWN = 1 << 15;

const byLength = (a: Entry, b: Entry): number =>
  b.words.length - a.words.length || weight(a.form) - weight(b.form);

/** The first words, in small letters, of all ways a form is written: "YouTube" is `you` and `youtube`. */
export function bucketsOf(form: string): readonly string[] {
  let end = 0;
  let isCut = isDevanagari(form);
  for (; end < form.length; end++) {
    const traits = traitsAt(form, end);
    if ((traits & IS_WORD) === 0) {
      if (end > 0) break;
      return [...new Set([...writingsOf(form)].map(firstWordOf))];
    }
    isCut ||= (traits & IS_RUN) !== 0 || (end > 0 && (traits & IS_UPPER) !== 0);
  }
  return isCut
    ? [...new Set([...writingsOf(form)].map(firstWordOf))]
    : [keyOfWord(form.slice(0, end))];
}

const firstWordOf = (writing: string): string =>
  keyOfWord(wordsOf({ text: writing, language: '' })[0]?.text ?? '');

const entriesOf = (form: CompanyForm): readonly Entry[] =>
  [...writingsOf(form.form, form.trust === 'ambiguous')].map((writing) => entryOf(form, writing));

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
