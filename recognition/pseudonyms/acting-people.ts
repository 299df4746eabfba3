import { personOf } from './capital-extent';
import { type CapitalContext, isSentenceStart, wordBefore } from './capital-words';
import { isGivenName } from './given-names';
import { nameKey } from './name-words';

/** Behind a name: an age, between commas or in a bracket. */
const AGE = /^(?:,| \()\s?\d{1,2}(?!\d)/;
/** A verb may stand behind a small word: "has lived", "è nata". */
const VERB_BEHIND = /^ (?:\p{Ll}{1,7} )?(\p{Ll}+)(?: (\p{Ll}+))?/u;
const LONGEST_CLAUSE = 60;
/** No article has more names; a hostile page may. */
const MOST_RUNS = 1_000;

/**
 * Keys of single names that stand in no list and are people's all the same: what bears them lives, nods, or is 34,
 * more than one sentence calls it so, and it stands nowhere as a place or a thing does.
 */
export function actingPeople(context: CapitalContext): ReadonlySet<string> {
  const { grammar, seen, runs } = context;
  const acting = new Set<string>();
  const others = new Set<string>();
  if (grammar.humanVerbs.size === 0) return acting;
  for (const { words } of runs.slice(0, MOST_RUNS)) {
    const name = personOf(context, words);
    const last = words.at(-1);
    // "Her dog Biscuit"
    if (name === null && last !== undefined) others.add(nameKey(last.text));
    const [own, ...more] = name ?? [];
    if (own === undefined || more.length > 0 || isGivenName(own.text, grammar)) continue;
    const key = nameKey(own.text);
    if ((seen.get(key) ?? 0) < 2 && !isSeenInflected(context, own.text)) continue;
    if (standsAsThing(context, own.start)) others.add(key);
    else if (actsHuman(context, own.start, own.end)) acting.add(key);
  }
  for (const key of others) acting.delete(key);
  return acting;
}

/** Case forms are counted by their beginnings. */
const SHORTEST_BEGINNING = 4;

function isSeenInflected({ grammar, seen }: CapitalContext, word: string): boolean {
  if (grammar.inflection === null) return false;
  const beginning = nameKey(word).slice(0, Math.max(SHORTEST_BEGINNING, word.length - 2));
  let count = 0;
  for (const key of seen.keys()) if (key.startsWith(beginning)) count++;
  return count > 1;
}

/** "In Leeds", "the Guardian": behind a word for places, or an article where names have none. */
function standsAsThing({ text, grammar }: CapitalContext, start: number): boolean {
  const before = text.slice(Math.max(0, start - 24), start);
  if (grammar.placeWord.test(before)) return true;
  const word = wordBefore(text, start);
  return word !== null && grammar.thingArticles.has(word);
}

function actsHuman({ text, grammar }: CapitalContext, start: number, end: number): boolean {
  const behind = text.slice(end, end + LONGEST_CLAUSE);
  if (AGE.test(behind)) return true;
  const [, one = '', two = ''] = VERB_BEHIND.exec(behind) ?? [];
  // "Leeds never sleeps": a town.
  const few = /^(?: \p{L}+){0,4}/u.exec(behind)?.[0] ?? '';
  if (grammar.not.test(few)) return false;
  const [, direct = ''] = /^ (\p{Ll}+)/u.exec(behind) ?? [];
  if ([direct, one, two].some((word) => grammar.humanVerbs.has(word))) return true;
  const before = wordBefore(text, start);
  if (before !== null && grammar.humanVerbs.has(before) && !isSentenceStart(text, start))
    return true;
  const clause = /^[^.!?\n]*/.exec(behind)?.[0] ?? '';
  // "Brexit is a curse, she says": who says it is somebody else.
  return (clause.toLowerCase().match(/\p{L}+/gu) ?? []).some(
    (word, at, all) => grammar.humanPronouns.has(word) && !grammar.say.test(all[at + 1] ?? ''),
  );
}
