import type { CompanyForm } from '../recognition/lexicon';

/** A name as lists of names have it: `?` where it needs a cue. */
export type ListedName = { readonly form: string; readonly isAmbiguous: boolean };

/** `투썸플레이스|?투썸` */
export const readOtherForms = (cell: string): readonly ListedName[] =>
  cell
    .split('|')
    .filter((form) => form !== '')
    .map((form) => ({ form: form.replace(/^\?/, ''), isAmbiguous: form.startsWith('?') }));

/** One that means anything else is taken for a namesake, because nobody has looked at its senses. */
export const listedForm = (
  { form, isAmbiguous }: ListedName,
  owner: Pick<CompanyForm, 'company' | 'name'>,
): CompanyForm => ({
  ...owner,
  form,
  ...(isAmbiguous ? { trust: 'ambiguous', isNamesake: true } : { trust: 'plain' }),
});
