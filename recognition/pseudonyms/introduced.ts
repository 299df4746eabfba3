import type { Declared } from './declared';
import { isGivenName } from './given-names';
import { lemmasOf } from './lemmas';
import type { Name } from './name-reader';
import { nameKey } from './name-words';
import type { ScopeContext } from './scope-context';

/** Whom an article speaks of it introduces before that; a hostile page has more. */
const BEGINNING = 20_000;
/** Family names are no longer in any script without spaces. */
const LONGEST_FAMILY_NAME = 3;

/**
 * "Irene Walsh had not slept. Walsh, whose name was changed, …": a family name alone is of the only one who
 * bears it, if the article introduced them before.
 */
export function introducedInFull(context: ScopeContext): (declared: Declared) => Declared {
  let bearers: ReadonlyMap<string, ReadonlyMap<string, Name>> | null = null;
  return (declared) => {
    const [own, ...others] = declared.words;
    if (own === undefined || others.length > 0 || isGivenName(own.text, context.grammar))
      return declared;
    bearers ??= bearersOf(context);
    const known = lemmasOf(own.text, context.grammar).flatMap((lemma) => [
      ...(bearers?.get(lemma) ?? []),
    ]);
    const [full, another] = [...new Map(known).values()];
    if (full?.[0] === undefined || another !== undefined || full[0].start > own.start)
      return declared;
    return { ...declared, words: full };
  };
}

/** Full names of people without an office, by their family names and by the whole. */
function bearersOf(context: ScopeContext): ReadonlyMap<string, ReadonlyMap<string, Name>> {
  const { names, text } = context;
  const found = new Map<string, Map<string, Name>>();
  for (const name of names.candidates(0, Math.min(text.length, BEGINNING))) {
    const key = nameKey(name);
    for (const family of familyNamesOf(context, name)) {
      const known = found.get(family) ?? new Map<string, Name>();
      if (!known.has(key)) known.set(key, name);
      found.set(family, known);
    }
  }
  return found;
}

function familyNamesOf({ grammar }: ScopeContext, name: Name): readonly string[] {
  const last = name.at(-1)?.text ?? '';
  switch (grammar.names) {
    case 'capitals':
      return name.length > 1 ? lemmasOf(last, grammar) : [];
    case 'kana':
      return Array.from({ length: LONGEST_FAMILY_NAME }, (_, at) => last.slice(0, at + 1)).filter(
        (family) => family.length < last.length && grammar.familyNames.has(family),
      );
    case 'han':
    case 'hangul':
    case 'words':
      return [];
  }
}
