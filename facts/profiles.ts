import { COMPANY_PROPERTIES, type CompanyProperty } from './company-properties';
import type { Company, CompanyFact, CompanyProfile } from './fact';
import { INDUSTRIES } from './industry';
import { longSite, shortSite } from './short-site';

/**
 * What the cards of firms say, by column and a line a firm: half the size of the same as records, because like
 * stands by like. Nothing is read before a card asks.
 */
type Columns = readonly (readonly string[])[];

const COLUMN_BREAK = '\f';
const RADIX = 36;

const KINDS: readonly Company['kind'][] = ['company', 'investment-firm', 'subsidiary', 'brand'];
const BASES: readonly CompanyFact['basis'][] = ['read', 'recalled', 'inferred'];

/** Languages descriptions are written in. */
const DESCRIBED = ['en', 'it'] as const;

/**
 * A line an owner of the lexicon, so that names and ids stand there alone.
 * Columns: kinds, industries, countries, descriptions, a column a property, and the provenances facts share.
 */
export function packProfiles(ids: readonly string[], companies: readonly Company[]): string {
  const byId = new Map(companies.map((company) => [company.id, company]));
  const inOrder = ids.map((id) => byId.get(id));
  const last = inOrder.findLastIndex((company) => company !== undefined);
  const lines = inOrder.slice(0, last + 1);
  const provenances = countedProvenances(companies);
  const columns: readonly (readonly (string | number)[])[] = [
    lines.map((company) => (company === undefined ? '' : KINDS.indexOf(company.kind))),
    lines.map((company) => (company === undefined ? '' : INDUSTRIES.indexOf(company.industry))),
    lines.map((company) => company?.country ?? ''),
    ...DESCRIBED.map((language) => lines.map((company) => company?.description[language] ?? '')),
    ...COMPANY_PROPERTIES.map((property) =>
      lines.map((company) =>
        (company?.facts ?? [])
          .filter((fact) => fact.property === property)
          .map((fact) => {
            const number = provenances.indexOf(provenanceOf(fact)).toString(RADIX);
            return `${number} ${property === 'site' ? shortSite(company?.name ?? '', fact.value) : fact.value}`;
          })
          .join('\t'),
      ),
    ),
    provenances,
  ];
  return columns.map((column) => column.join('\n')).join(COLUMN_BREAK);
}

const provenanceOf = ({ asOf, basis, sources }: CompanyFact): string =>
  [asOf, BASES.indexOf(basis), ...sources].join('\t');

/** The most frequent first, because its number is the shortest. */
function countedProvenances(companies: readonly Company[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const fact of companies.flatMap(({ facts }) => facts)) {
    const key = provenanceOf(fact);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a).map(([key]) => key);
}

/** Reads the firm of a line; `undefined` where the line is no firm's. */
export function readProfile(
  text: string,
  line: number,
  { id, name }: Pick<CompanyProfile, 'id' | 'name'>,
): CompanyProfile | undefined {
  const columns = text.split(COLUMN_BREAK).map((column) => column.split('\n'));
  const [kinds = [], industries = [], countries = []] = columns;
  const kind = KINDS[Number(kinds[line])];
  if (kind === undefined || kinds[line] === '') return undefined;
  const first = 3;
  const described = columns.slice(first, first + DESCRIBED.length);
  const properties = columns.slice(first + DESCRIBED.length, -1);
  const provenances = columns.at(-1) ?? [];
  const country = countries[line] ?? '';
  return {
    id,
    name,
    kind,
    industry: INDUSTRIES[Number(industries[line])] ?? 'conglomerate',
    description: descriptionOf(described, line),
    ...(country === '' ? {} : { country }),
    facts: COMPANY_PROPERTIES.flatMap((property, i) =>
      readFacts(property, properties[i]?.[line] ?? '', provenances, name),
    ),
  };
}

function descriptionOf(described: Columns, line: number): CompanyProfile['description'] {
  const written = DESCRIBED.flatMap((language, i) => {
    const text = described[i]?.[line] ?? '';
    return text === '' ? [] : [[language, text] as const];
  });
  return { en: '', ...Object.fromEntries(written) };
}

function readFacts(
  property: CompanyProperty,
  cell: string,
  provenances: readonly string[],
  name: string,
): readonly CompanyFact[] {
  if (cell === '') return [];
  return cell.split('\t').map((text) => {
    const space = text.indexOf(' ');
    const value = text.slice(space + 1);
    const provenance = provenances[Number.parseInt(text.slice(0, space), RADIX)] ?? '';
    const [asOf = '', basis = '', ...sources] = provenance.split('\t');
    return {
      property,
      value: property === 'site' ? longSite(name, value) : value,
      asOf,
      basis: BASES[Number(basis)] ?? 'recalled',
      sources,
    };
  });
}
