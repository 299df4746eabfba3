import type { CompanyForm } from '../recognition/lexicon';
import type { Brand } from './fact';
import { INDUSTRIES, type Industry } from './industry';
import { type ListedName, listedForm, readOtherForms } from './name-line';
import { longSite, shortSite } from './short-site';

/** A line of `brands.tsv`, which `npm run generate:brands` makes. */
export type BrandLine = Brand & {
  readonly isAmbiguous: boolean;
  readonly forms: readonly ListedName[];
};

/** Where the names come from, and when they were taken over: named on every brand's card. */
export const BRANDS_SOURCE = {
  id: 'name-suggestion-index',
  title: 'name-suggestion-index',
  publisher: 'OpenStreetMap contributors',
  url: 'https://github.com/osmlab/name-suggestion-index',
  date: '2026-09-18',
} as const;

/** Columns: name, `?` where it needs a cue, Wikidata id, site, industry, other forms parted by `|`, each with its own `?`. */
export function readBrandLines(tsv: string): readonly BrandLine[] {
  return tsv
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [name = '', cue, id = '', site = '', industry = '', forms = ''] = line.split('\t');
      return {
        id,
        name,
        ...(site === '' ? {} : { site }),
        ...(isIndustry(industry) ? { industry } : {}),
        isAmbiguous: cue === '?',
        forms: readOtherForms(forms),
      };
    });
}

const isIndustry = (value: string): value is Industry =>
  (INDUSTRIES as readonly string[]).includes(value);

export const brandForms = (brands: readonly BrandLine[]): readonly CompanyForm[] =>
  brands.flatMap(({ id, name, isAmbiguous, forms }) => {
    const owner = { ...(id === '' ? {} : { company: id }), name };
    return [{ form: name, isAmbiguous }, ...forms].map((form) => listedForm(form, owner));
  });

/** Sites and industries in the order of `ids`, column by column: like stands by like, which packs well. */
export function packBrandColumns(ids: readonly string[], brands: readonly BrandLine[]): string {
  const byId = new Map(brands.map((brand) => [brand.id, brand]));
  const inOrder = ids.map((id) => (id === '' ? undefined : byId.get(id)));
  const sites = inOrder.map((brand) =>
    brand?.site === undefined ? '' : shortSite(brand.name, brand.site),
  );
  const industries = inOrder.map((brand) =>
    brand?.industry === undefined ? '' : INDUSTRIES.indexOf(brand.industry),
  );
  return `${sites.join('\n')}\f${industries.join('\n')}`;
}

/** What the columns say of the brand in one line. */
export function readBrandColumns(
  columns: string,
  line: number,
  { id, name }: Pick<Brand, 'id' | 'name'>,
): Brand {
  const [sites = '', industries = ''] = columns.split('\f');
  const site = sites.split('\n')[line] ?? '';
  const number = industries.split('\n')[line] ?? '';
  const industry = number === '' ? undefined : INDUSTRIES[Number(number)];
  return {
    id,
    name,
    ...(site === '' ? {} : { site: longSite(name, site) }),
    ...(industry === undefined ? {} : { industry }),
  };
}
