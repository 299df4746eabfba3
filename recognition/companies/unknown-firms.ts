import type { CompanyForm } from '../lexicon';
import type { CompanyMention } from '../mention';
import { appositionAt } from './appositions';
import { findCandidates } from './candidates';
import type { Context } from './context';
import { type Firm, formAt } from './firm-forms';
import { indexForms } from './lexicon-index';
import { isOtherName } from './other-names';
import { findPrefixForms } from './prefix-forms';

/** A short form with fewer letters is too often another word. */
const SHORTEST_SHORT_FORM = 3;

/** Firms nobody has in a list, told by their form: a legal form, an ending, an apposition. */
export function findUnknownFirms(context: Context): readonly CompanyMention[] {
  const firms: Firm[] = [];
  for (let index = 0; index < context.words.length; index++) {
    const firm = formAt(context, index) ?? appositionAt(context, index);
    if (firm !== null) firms.push(firm);
  }
  const bases = new Set(firms.flatMap(({ base }) => (base === null ? [] : [base])));
  return [
    ...firms.map(({ mention }) => mention),
    ...findPrefixForms(context.text),
    ...shortForms(context, bases),
  ];
}

/** The name without its legal form, elsewhere in the article. */
function shortForms(context: Context, bases: ReadonlySet<string>): readonly CompanyMention[] {
  const forms = [...bases]
    .filter(
      (base) => base.length >= SHORTEST_SHORT_FORM && !context.vocabulary.has(base.toLowerCase()),
    )
    .map((base): CompanyForm => ({ name: base, form: base, trust: 'plain' }));
  if (forms.length === 0) return [];
  return findCandidates(context, indexForms(forms))
    .filter((candidate) => !isOtherName(context, candidate))
    .map(({ first, last, form }) => ({
      kind: 'company',
      rule: 'short-form',
      start: context.words[first]?.start ?? 0,
      end: context.words[last]?.end ?? 0,
      name: form.name,
    }));
}
