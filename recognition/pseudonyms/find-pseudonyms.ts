import type { Article, BlanketNote, PseudonymMention } from '../mention';
import type { Person } from '../person';
import { simplified } from '../simplified';
import { blanketNotes } from './blanket-notes';
import { capitalNames } from './capital-names';
import type { Declared, Scope } from './declared';
import { type Disclosure, findDisclosures, isNote } from './disclosures';
import { withFamiliarForms } from './familiar-forms';
import { starredNames } from './footnotes';
import { hanNames } from './han-names';
import { introducedInFull, namedTogether } from './introduced';
import { kanaNames } from './kana-names';
import type { NameScript } from './language-data';
import { pseudonymGrammarOf } from './languages';
import type { MakeNameReader, Name } from './name-reader';
import { nameKey } from './name-words';
import { openingNote } from './opening-note';
import { otherCodeNames } from './other-code-names';
import { described, peopleOf, withDeclared } from './people';
import { namesInScope } from './scope';
import type { ScopeContext } from './scope-context';
import { soleName } from './sole-name';
import { spacedNames } from './spaced-names';
import { withWordsAsNames } from './words-as-names';

export type Pseudonyms = {
  readonly mentions: readonly PseudonymMention[];
  readonly people: readonly Person[];
  /** Notes that say names were changed and not whose; they overlap no mention's disclosure. */
  readonly notes: readonly BlanketNote[];
};

const NOTHING: Pseudonyms = { mentions: [], people: [], notes: [] };

const READERS: Readonly<Record<NameScript, MakeNameReader>> = {
  capitals: capitalNames,
  words: spacedNames,
  hangul: spacedNames,
  han: hanNames,
  kana: kanaNames,
};

/** The people whose names an article says are changed, and every mention of them. Nobody else. */
export function findPseudonyms(written: Article): Pseudonyms {
  const general = pseudonymGrammarOf(written.language);
  if (general === null) return NOTHING;
  // Chinese data is in simplified letters; the text keeps its length.
  const article =
    general.names === 'han' ? { ...written, text: simplified(written.text) } : written;
  const { text } = article;
  const { disclosures, rejected } = findDisclosures(text, general);
  if (disclosures.length === 0) return NOTHING;
  const grammar = withWordsAsNames(text, general, disclosures);
  const context = { text, grammar, names: READERS[grammar.names](article, grammar) };
  const scopes = scopesOf(context, disclosures);
  const starred = starredNames(context, disclosures);
  const real = scopes.flatMap((scope) => scope.real);
  const realKeys = new Set(real.map((name) => nameKey(name)));
  const declared = [...scopes.flatMap((scope) => scope.declared), ...starred]
    .filter(({ words }) => words.length > 0 && !realKeys.has(nameKey(words)))
    .filter((one) => real.length === 0 || !isPointedAt(one))
    .map((one, at, all) => namedTogether(context, one, at, all))
    .map(introducedInFull(context));
  declared.push(...otherCodeNames(context, declared));
  // A note that names nobody means somebody only in an article that speaks of no other names that were changed.
  const sentences = new Set(
    disclosures.filter(({ type }) => isNote(type)).map(({ sentence }) => sentence.start),
  );
  const mayPoint = rejected === 0 && sentences.size === 1;
  if (!mayPoint && declared.every(isPointedAt)) declared.length = 0;
  if (
    isAboutNames(scopes) &&
    declared.every((one) => one.rule === 'apposition' || isPointedAt(one))
  )
    declared.length = 0;
  const empty = scopes.flatMap((scope) => (scope.declared.length === 0 ? [scope.disclosure] : []));
  if (mayPoint && declared.length === 0) declared.push(...soleName(context, empty));
  if (mayPoint && declared.length === 0) declared.push(...openingNote(context, empty));
  const silent = empty.filter(
    ({ cue }) =>
      !declared.some(({ disclosure: { start, end } }) => start <= cue.start && cue.end <= end),
  );
  const notes = starred.length > 0 ? [] : blanketNotes(context, silent);
  const people = peopleOf(declared, grammar);
  if (people.length === 0) return { ...NOTHING, notes };
  const named = withFamiliarForms(text, people, grammar);
  const mentions = withDeclared(context.names.mentions(named, real), declared, people, grammar);
  return {
    mentions,
    people: people.map((person) => described(written.text, person, mentions, grammar)),
    notes,
  };
}

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

/** "The name was made up on a ferry", in an article about a pen name: it is that name, and nobody else's. */
const isPointedAt = ({ words, rule, disclosure }: Declared): boolean =>
  rule === 'note' &&
  ((words.at(-1)?.end ?? 0) < disclosure.start || (words[0]?.start ?? 0) > disclosure.end);

const isSame = (one: Name | undefined, other: Name): boolean =>
  one?.[0] !== undefined && one[0].start === other[0]?.start;

type DisclosureScope = Scope & { readonly disclosure: Disclosure };

/** "X, pen name of Y" is said once: a cue that also reads otherwise covers nobody else. */
function scopesOf(
  context: ScopeContext,
  disclosures: readonly Disclosure[],
): readonly DisclosureScope[] {
  const found: DisclosureScope[] = [];
  for (const disclosure of disclosures) {
    const isRead = found.some(
      ({ disclosure: { cue, type }, real, declared }) =>
        (real.length > 0 || (type === 'naming' && declared.length > 0)) &&
        cue.start < disclosure.cue.end &&
        disclosure.cue.start < cue.end,
    );
    if (isRead) continue;
    const scope = namesInScope(context, disclosure);
    // One real person is told behind a pen name once.
    const [real] = scope.real;
    const isTold =
      real !== undefined &&
      found.some(
        (one) =>
          isSame(one.real[0], real) ||
          one.declared.some(({ rule, words }) => rule === 'pen-name' && isSame(words, real)),
      );
    if (!isTold) found.push({ ...scope, disclosure });
  }
  return found;
}
