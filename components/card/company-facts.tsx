import { i18n } from '#i18n';
import type { Company, CompanyFact, CompanyProperty, Source } from '../../facts/fact';
import { formatPartialDate } from '../format-date';
import { References } from './references';

type Props = {
  readonly company: Company;
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
            <References basis={fact.basis} ids={fact.sources} sources={sources} />
          </dd>
        </div>
      ))}
    </dl>
  );
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
