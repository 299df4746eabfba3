import type { Declared } from './declared';
import { lemmasOf } from './lemmas';
import type { Name } from './name-reader';
import { isQuotedThing, type ScopeContext } from './scope-context';

const QUOTED = /["“„«‘]\s?(\p{Lu}[\p{L}\p{M}]{2,20})\s?["”“»’]/gu;
/** How far beside a quoted name it is told what its bearer is. */
const NEAR = 60;
/** No article has more; a hostile page may. */
const MOST_NAMES = 100;

/**
 * "“Achilles”'s account was confirmed by “Nausicaa”, a former secretary": where one witness has a code name in
 * quotation marks, whoever else is named in them, is told of as a person and is named again has one too.
 */
export function otherCodeNames(
  context: ScopeContext,
  declared: readonly Declared[],
): readonly Declared[] {
  const { text, grammar } = context;
  const first = declared.find(({ rule, words }) => rule === 'code-name' && isQuoted(text, words));
  if (first === undefined || grammar.names !== 'capitals') return [];
  const known = declared.flatMap(({ words }) =>
    words.flatMap((word) => lemmasOf(word.text, grammar)),
  );
  const found = [...text.matchAll(QUOTED)]
    .slice(0, MOST_NAMES)
    .flatMap(({ 0: all, 1: word = '', index }) => {
      const start = index + all.indexOf(word);
      return [{ start, end: start + word.length, text: word }];
    });
  const lemmas = (word: string): readonly string[] => lemmasOf(word, grammar);
  return found
    .filter(
      ({ text: word, start, end }) =>
        !lemmas(word).some((lemma) => known.includes(lemma)) &&
        !isQuotedThing(context, start) &&
        found.some((other) => other.start !== start && areOne(lemmas(other.text), lemmas(word))) &&
        isPerson(context, start, end),
    )
    .map((word) => ({ ...first, words: [word] }));
}

const areOne = (a: readonly string[], b: readonly string[]): boolean =>
  a.some((lemma) => b.includes(lemma));

const isQuoted = (text: string, [word]: Name): boolean =>
  word !== undefined && /["“„«‘]\s?$/.test(text.slice(Math.max(0, word.start - 2), word.start));

/** Told of as a person beside the name: "a former secretary", "the second witness". */
function isPerson({ text, grammar }: ScopeContext, start: number, end: number): boolean {
  const before = /[^.!?\n]*$/.exec(text.slice(Math.max(0, start - NEAR), start))?.[0] ?? '';
  const behind = /^[”"»’“\s]{0,2}, [^,.!?\n]*/.exec(text.slice(end, end + NEAR))?.[0] ?? '';
  const near = /(?:[\p{L}\p{M}’'-]+[\s,«"“„‘]+){0,3}$/u.exec(before)?.[0] ?? '';
  if (grammar.witness.test(near) || grammar.witness.test(behind)) return true;
  const words = `${near} ${behind}`.toLowerCase().match(/[\p{L}\p{M}-]+/gu) ?? [];
  return words.some((word) =>
    [word, ...lemmasOf(word, grammar)].some(
      (lemma) =>
        grammar.roles.has(lemma) ||
        grammar.openingRoles.has(lemma) ||
        grammar.offices.includes(lemma),
    ),
  );
}
