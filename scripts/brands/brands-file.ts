import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Company } from '../../facts/fact';
import { readOtherMeanings } from '../word-lists';
import { brandNames } from './brand-names';
import { industryOf } from './industry-of';
import { readNameSuggestionIndex } from './read-name-suggestion-index';
import { readSimpleIcons } from './read-simple-icons';

export const BRANDS_PATH = join('facts', 'brands.tsv');
const ICON_FIRMS_PATH = join('scripts', 'brands', 'icon-firms.txt');

const HEAD = `# Made by \`npm run generate:brands\` from name-suggestion-index and simple-icons: change the rules, not the lines.
# name	? needs a cue	Wikidata	site	industry	other forms, each with its own ?
`;

/** The whole of `facts/brands.tsv`. A firm the dataset gains leaves it when it is made anew. */
export function brandsFile(companies: readonly Company[]): string {
  const firms = new Set(readFileSync(ICON_FIRMS_PATH, 'utf8').trim().split('\n'));
  const records = [...readNameSuggestionIndex(), ...readSimpleIcons(firms)];
  const lines = brandNames(records, companies, readOtherMeanings()).map((brand) =>
    [
      brand.name,
      brand.isAmbiguous ? '?' : '',
      brand.wikidata?.toLowerCase() ?? '',
      brand.site ?? '',
      industryOf(brand.category) ?? '',
      brand.forms.map(({ form, isAmbiguous }) => `${isAmbiguous ? '?' : ''}${form}`).join('|'),
    ]
      .join('\t')
      .trimEnd(),
  );
  return `${HEAD}${lines.join('\n')}\n`;
}
