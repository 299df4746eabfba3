import type { PseudonymGrammar } from './grammar';
import { nameKey } from './name-words';

/** A name has two letters before its ending at least: Оля, Ия has none; one where more than its last changes: Лев, Льва. */
const SHORTEST_STEM = 1;
const SHORTEST_OF_LAST = 2;

/** Accents move and are left out, in Greek most of all. */
const plain = (word: string): string =>
  /[\u0370-\u03ff\u1f00-\u1fff]/.test(word)
    ? word.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC').replace(/ς$/, 'σ')
    : word.replaceAll('ё', 'е');

/** All dictionary forms a written name may be a form of, itself the first; two forms of one name share one. */
export function lemmasOf(
  word: string,
  { inflection }: Pick<PseudonymGrammar, 'inflection'>,
): readonly string[] {
  const written = plain(nameKey(word));
  if (inflection === null) return [written];
  const lemmas = new Set([written]);
  for (let length = 0; length <= inflection.longest; length++) {
    const stem = written.length - length;
    if (stem < SHORTEST_STEM) break;
    for (const base of inflection.bases.get(written.slice(stem)) ?? []) {
      if (stem >= SHORTEST_OF_LAST || base.length > 1) lemmas.add(written.slice(0, stem) + base);
    }
  }
  return [...lemmas];
}
