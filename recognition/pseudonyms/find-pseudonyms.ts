import type { Article, BlanketNote, PseudonymMention } from '../mention';
import type { Person } from '../person';
import { simplified } from '../simplified';
import { isOnlyTalkOfNames, isPointedAt, mayPointBack } from './about-names';
import { blanketNotes } from './blanket-notes';
import { capitalNames } from './capital-names';
import type { Declared } from './declared';
import { described } from './described';
import type { Disclosure } from './disclosure';
import { disclosureScopes } from './disclosure-scopes';
import { findDisclosures } from './disclosures';
import { withFamiliarForms } from './familiar-forms';
import { starredNames } from './footnotes';
import { hanNames } from './han-names';
import { introducedInFull, namedTogether } from './introduced';
import { kanaNames } from './kana-names';
import type { NameScript } from './language-data';
import { pseudonymGrammarOf } from './languages';
import type { MakeNameReader } from './name-reader';
import { nameKey } from './name-words';
import { openingNote } from './opening-note';
import { otherCodeNames } from './other-code-names';
import { peopleOf, withDeclared } from './people';
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
  const scopes = disclosureScopes(context, disclosures);
  const starred = starredNames(context, disclosures);
  const real = scopes.flatMap((scope) => scope.real);
  const realKeys = new Set(real.map((name) => nameKey(name)));
  const told = [...scopes.flatMap((scope) => scope.declared), ...starred]
    .filter(({ words }) => words.length > 0 && !realKeys.has(nameKey(words)))
    .filter((one) => real.length === 0 || !isPointedAt(one))
    .map((one, at, all) => namedTogether(context, one, at, all))
    .map(introducedInFull(context));
  const mayPoint = mayPointBack(disclosures, rejected);
  const all = [...told, ...otherCodeNames(context, told)];
  const sure = isOnlyTalkOfNames(all, scopes, mayPoint) ? [] : all;
  const empty = scopes.flatMap((scope) => (scope.declared.length === 0 ? [scope.disclosure] : []));
  const declared = sure.length === 0 && mayPoint ? meantByNote(context, empty) : sure;
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

/** Whom a note means that stands alone in the article and names nobody. */
function meantByNote(
  context: ScopeContext,
  disclosures: readonly Disclosure[],
): readonly Declared[] {
  const sole = soleName(context, disclosures);
  return sole.length > 0 ? sole : openingNote(context, disclosures);
}
