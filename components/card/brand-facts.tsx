import { i18n } from '#i18n';
import type { Brand, Source } from '../../facts/fact';
import { References } from './references';

/** What a list of names says of a brand: where to read on, and that nobody here checked more. */
export function BrandFacts({
  brand,
  sources,
}: {
  readonly brand: Brand;
  readonly sources: readonly Source[];
}) {
  const ids = sources.map(({ id }) => id);
  const wikidata = brand.id.toUpperCase();
  return (
    <>
      <dl class="facts">
        {brand.site !== undefined && (
          <Row label={i18n.t('company.site')} address={`https://${brand.site}`} text={brand.site} />
        )}
        <Row
          label={i18n.t('company.wikidata')}
          address={`https://www.wikidata.org/wiki/${wikidata}`}
          text={wikidata}
        />
      </dl>
      <p class="aside">
        {i18n.t('company.brandNote')}
        <References basis="read" ids={ids} sources={sources} />
      </p>
    </>
  );
}

function Row({
  label,
  address,
  text,
}: {
  readonly label: string;
  readonly address: string;
  readonly text: string;
}) {
  return (
    <div style="display: contents">
      <dt>{label}</dt>
      <dd>
        <a href={address} target="_blank" rel="noreferrer">
          {text}
        </a>
      </dd>
    </div>
  );
}
