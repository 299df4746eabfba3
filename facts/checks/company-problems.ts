import { isKnownLanguage } from '../../recognition/companies/languages';
import { COMPANY_PROPERTIES, type CompanyProperty } from '../company-properties';
import type { Company, CompanyAlias, CompanyFact, PartialDate, Sense } from '../fact';
import { reportFounded, reportSourceDate } from './dates';
import { duplicates, type Report } from './problem';

/** A firm has one fact of each property but of these. */
const MANY: ReadonlySet<CompanyProperty> = new Set([
  'ownership',
  'listing',
  'formerName',
  'valuation',
]);

const EXCHANGES: ReadonlySet<string> = new Set(
  `AMS ASX ATH B3 BIT BME BMV CPH EBR ELI EPA ETR HEL HKEX IDX JSE KRX LSE MOEX NASDAQ NSE NYSE OSL SET SGX SIX SSE
   STO SZSE TADAWUL TSX TWSE TYO VIE`.split(/\s+/),
);
const LISTING = /^([A-Z0-9]{2,8}):[A-Z0-9][A-Z0-9.&-]{0,11}$/;
const SITE = /^(?:[a-z0-9-]{1,63}\.){1,4}[a-z]{2,24}$/;
const ID = /^[a-z0-9-]+$/;

export type Surroundings = {
  readonly companies: ReadonlyMap<string, Company>;
  readonly companyNames: ReadonlySet<string>;
  readonly sourceIds: ReadonlySet<string>;
  readonly today: PartialDate;
};

export function companyProblems(company: Company, around: Surroundings, report: Report): void {
  const { name, aliases, facts, kind, country } = company;
  if (country !== undefined && !isCountry(country)) report(`country “${country}” doesn’t exist`);
  for (const sense of company.ambiguous ?? []) senseProblems(sense, report);
  for (const alias of aliases) aliasProblems(name, alias, report);
  for (const twice of duplicates(aliases.map((a) => `${a.form} (${a.language ?? 'any'})`))) {
    report(`alias ${twice} is there twice`);
  }
  const hasParent = facts.some(({ property }) => property === 'parent');
  if (kind === 'subsidiary' && !hasParent) report('is a subsidiary of nobody');
  if (kind === 'company' && hasParent) report('has a parent: it is a subsidiary or a brand');
  orderProblems(facts, report);
  for (const fact of facts) factProblems(company, fact, around, report);
}

function isCountry(code: string): boolean {
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  return names.of(code) !== undefined;
}

function aliasProblems(name: string, { form, language }: CompanyAlias, report: Report): void {
  if (form === name) report(`alias “${form}” is the name itself`);
  if (form.replace(/[^\p{L}\p{N}]/gu, '').length < 2) {
    report(`alias “${form}” is too short to be found`);
  }
  if (/^[?!~-]|[\t\n\f]/.test(form)) report(`alias “${form}” begins with a mark or has a tab`);
  if (language !== undefined && !/^[a-z]{2,3}(?:-(?:Hans|Hant))?$/.test(language)) {
    report(`alias “${form}”: “${language}” is no language`);
  }
}

function senseProblems({ meaning, languages }: Sense, report: Report): void {
  for (const twice of duplicates(languages ?? [])) {
    report(`sense “${meaning}” has the language ${twice} twice`);
  }
  for (const language of languages ?? []) {
    if (!isKnownLanguage(language)) report(`sense “${meaning}”: we don’t read “${language}”`);
  }
}

function orderProblems(facts: readonly CompanyFact[], report: Report): void {
  facts.forEach(({ property }, i) => {
    const before = facts[i - 1]?.property;
    if (before === undefined) return;
    if (before === property && !MANY.has(property)) report(`has two facts of “${property}”`);
    if (COMPANY_PROPERTIES.indexOf(before) > COMPANY_PROPERTIES.indexOf(property))
      report(`“${property}” follows “${before}”`);
  });
  for (const twice of duplicates(facts.map(({ property, value }) => `${property} “${value}”`))) {
    report(`${twice} is there twice`);
  }
}

function factProblems(
  company: Company,
  fact: CompanyFact,
  { companies, companyNames, sourceIds, today }: Surroundings,
  report: Report,
): void {
  const { property, value, asOf, basis, sources } = fact;
  if (basis !== 'recalled' && sources.length === 0) report(`${property} is ${basis} in no source`);
  if (basis === 'recalled' && sources.length > 0) report(`${property} is recalled, with a source`);
  for (const id of sources) if (!sourceIds.has(id)) report(`${property}: no source “${id}”`);
  reportSourceDate(`${property}: date`, asOf, today, report);
  if (property === 'founded') reportFounded(value, asOf, report);
  if (property === 'listing' && !EXCHANGES.has(LISTING.exec(value)?.[1] ?? '')) {
    report(`listing “${value}” isn’t of the form NASDAQ:NVDA, on an exchange we know`);
  }
  if (property === 'site' && !SITE.test(value)) report(`site “${value}” is no domain`);
  if (property !== 'parent') return;
  const parent = companies.get(value);
  if (parent === undefined && ID.test(value)) report(`parent “${value}” is no company of ours`);
  if (companyNames.has(value)) report(`parent “${value}” is a company of ours: give its id`);
  if (isOwnAncestor(company.id, companies)) report('is a parent of its own parent');
}

function isOwnAncestor(id: string, companies: ReadonlyMap<string, Company>): boolean {
  const seen = new Set<string>();
  let at = parentOf(id, companies);
  while (at !== undefined && !seen.has(at)) {
    if (at === id) return true;
    seen.add(at);
    at = parentOf(at, companies);
  }
  return false;
}

function parentOf(id: string, companies: ReadonlyMap<string, Company>): string | undefined {
  return companies.get(id)?.facts.find(({ property }) => property === 'parent')?.value;
}
