import { bucketsOf } from '../recognition/companies/lexicon-index';
import type { CompanyForm } from '../recognition/lexicon';
import { ownersOf, packLexicon, readPacked } from '../recognition/packed-lexicon';
import { simplified } from '../recognition/simplified';
import { type BrandLine, brandForms, packBrandColumns, readBrandLines } from './brands';
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
  const ofCompanies = withoutTraditional(companyForms(companies));
  const brands = byNumber(readBrandLines(brandsTsv));
  const taken = new Set(ofCompanies.map(({ form }) => simplified(form)));
  const others = [...brandForms(brands), ...nameForms(namesTsv)].filter(({ form }) => {
    const read = simplified(form);
    const isNew = !taken.has(read);
    taken.add(read);
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

/** A firm's Chinese names once: traditional letters are read as simplified ones. */
function withoutTraditional(forms: readonly CompanyForm[]): readonly CompanyForm[] {
  const seen = new Set<string>();
  return forms.filter(({ company, name, form }) => {
    const key = `${company ?? name}\t${simplified(form)}`;
    const isNew = form === name || !seen.has(key);
    seen.add(key);
    return isNew;
  });
}

/** In the order of their Wikidata ids, whose distances are half as long as they are; those without one last. */
const byNumber = (brands: readonly BrandLine[]): readonly BrandLine[] =>
  [...brands].sort((a, b) => numberOf(a) - numberOf(b));

const numberOf = ({ id }: BrandLine): number =>
  id.startsWith('q') ? Number(id.slice(1)) : Number.MAX_SAFE_INTEGER;
