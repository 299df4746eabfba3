import type { Declared } from './declared';
import { type Disclosure, isNote } from './disclosure';
import type { DisclosureScope } from './disclosure-scopes';

/** A note that names nobody means somebody only in an article that speaks of no other names that were changed. */
export function mayPointBack(disclosures: readonly Disclosure[], rejected: number): boolean {
  const sentences = new Set(
    disclosures.filter(({ type }) => isNote(type)).map(({ sentence }) => sentence.start),
  );
  return rejected === 0 && sentences.size === 1;
}

/** "The name was made up on a ferry", in an article about a pen name: it is that name, and nobody else's. */
export const isPointedAt = ({ words, rule, disclosure }: Declared): boolean =>
  rule === 'note' &&
  ((words.at(-1)?.end ?? 0) < disclosure.start || (words[0]?.start ?? 0) > disclosure.end);

/** Whether nobody was declared but by words that an article about names has for other reasons. */
export const isOnlyTalkOfNames = (
  declared: readonly Declared[],
  scopes: readonly DisclosureScope[],
  mayPoint: boolean,
): boolean =>
  (!mayPoint && declared.every(isPointedAt)) ||
  (isAboutNames(scopes) && declared.every((one) => one.rule === 'apposition' || isPointedAt(one)));

/** So many sentences that speak of pseudonyms and name nobody: a contest’s rules, a talk about the word. */
const OFTEN = 2;

function isAboutNames(scopes: readonly DisclosureScope[]): boolean {
  const telling = new Set(
    scopes
      .filter(({ declared }) => declared.length > 0)
      .map(({ disclosure }) => disclosure.sentence.start),
  );
  const silent = new Set(scopes.map(({ disclosure }) => disclosure.sentence.start));
  for (const start of telling) silent.delete(start);
  return silent.size >= OFTEN;
}
