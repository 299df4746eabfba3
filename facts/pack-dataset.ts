import { bucketsOf } from '../recognition/companies/lexicon-index';
import { ownersOf, packLexicon, readPacked } from '../recognition/packed-lexicon';
import { brandForms, packBrandColumns, readBrandLines } from './brands';
import { companyForms } from './build-lexicon';
import type { Company } from './fact';
import { nameForms } from './names';
import { packProfiles } from './profiles';

export type PackedDataset = {
  /** For `readPacked`. */
  readonly lexicon: string;
  /** For `readBrandColumns`, a line an owner of the lexicon. */
  readonly brands: string;
  /** For `readProfile`, likewise. */
  readonly profiles: string;
};

/** Companies first, then brands, then mere names: where two have a form, it is the first one's. */
export function packDataset(
  companies: readonly Company[],
  brandsTsv: string,
  namesTsv: string,
): PackedDataset {
  const ofCompanies = companyForms(companies);
  const brands = readBrandLines(brandsTsv);
  const taken = new Set(ofCompanies.map(({ form }) => form));
  const others = [...brandForms(brands), ...nameForms(namesTsv)].filter(({ form }) => {
    const isNew = !taken.has(form);
    taken.add(form);
    return isNew;
  });
  const lexicon = packLexicon([...ofCompanies, ...others], bucketsOf);
  const ids = ownersOf(readPacked(lexicon));
  return {
    lexicon,
    brands: packBrandColumns(ids, brands),
    profiles: packProfiles(ids, companies),
  };
}
