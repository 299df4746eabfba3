import { i18n } from '#i18n';
import type { CompanyProperty } from '../../facts/company-properties';
import type { CompanyFact, CompanyProfile, Source } from '../../facts/fact';
import { formatPartialDate } from '../format-date';
import { References } from './references';

type Props = {
  readonly company: CompanyProfile;
  readonly parentName: string | undefined;
  readonly sources: readonly Source[];
  readonly locale: string;
};

const LABELS: Readonly<Record<CompanyProperty, () => string>> = {
  founded: () => i18n.t('company.founded'),
  founders: () => i18n.t('company.founders'),
  seat: () => i18n.t('company.seat'),
  parent: () => i18n.t('company.parent'),
  ownership: () => i18n.t('company.ownership'),
  listing: () => i18n.t('company.listing'),
  formerName: () => i18n.t('company.formerName'),
  valuation: () => i18n.t('company.valuation'),
  site: () => i18n.t('company.site'),
};

/** What is known of a company, a line a property. */
export function CompanyFacts({ company, parentName, sources, locale }: Props) {
  if (company.facts.length === 0) return null;
  return (
    <dl class="facts">
      {company.facts.map((fact) => (
        <div key={`${fact.property} ${fact.value}`} style="display: contents">
          <dt>{LABELS[fact.property]()}</dt>
          <dd>
            <FactValue fact={fact} company={company} parentName={parentName} locale={locale} />
            {needsDate(fact) && (
              <>
                {' '}
                <span class="dated">
                  {i18n.t('fact.asOf', [formatPartialDate(fact.asOf, locale)])}
                </span>
              </>
            )}
            <References basis={fact.basis} ids={fact.sources} sources={sources} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** What is another at every round and every sale; the rest has its date at the card's foot. */
const FLEETING: ReadonlySet<CompanyProperty> = new Set(['ownership', 'valuation']);
/** What may have changed, shown with its date where nobody has looked for long. */
const CHANGING: ReadonlySet<CompanyProperty> = new Set(['seat', 'parent', 'listing']);
const LONG_YEARS = 2;

function needsDate({ property, asOf, basis }: CompanyFact): boolean {
  if (basis === 'recalled') return false;
  const age = new Date().getFullYear() - Number(asOf.slice(0, 'yyyy'.length));
  return FLEETING.has(property) || (CHANGING.has(property) && age >= LONG_YEARS);
}

function FactValue({
  fact,
  company,
  parentName,
  locale,
}: Omit<Props, 'sources'> & { readonly fact: CompanyFact }) {
  switch (fact.property) {
    case 'founded':
      return <>{formatPartialDate(fact.value, locale)}</>;
    case 'seat':
      return <>{[fact.value, countryName(company.country, locale)].filter(Boolean).join(', ')}</>;
    case 'parent':
      return <>{parentName ?? fact.value}</>;
    case 'listing':
      return <>{fact.value.replace(':', ': ')}</>;
    case 'site':
      return (
        <a href={`https://${fact.value}`} target="_blank" rel="noreferrer">
          {fact.value}
        </a>
      );
    default:
      return <>{fact.value}</>;
  }
}

function countryName(code: string | undefined, locale: string): string | undefined {
  return code === undefined
    ? undefined
    : new Intl.DisplayNames(locale, { type: 'region' }).of(code);
}
