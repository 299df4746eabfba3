import { i18n } from '#i18n';
import type { Basis, Source } from '../../facts/fact';

/** The numbers of the sources a fact rests on, or that nobody checked it. */
export function References({
  basis,
  ids,
  sources,
}: {
  readonly basis: Basis;
  readonly ids: readonly string[];
  readonly sources: readonly Source[];
}) {
  if (basis === 'recalled')
    return (
      <>
        {' '}
        <span class="unchecked">{i18n.t('fact.notChecked')}</span>
      </>
    );
  const numbers = ids
    .map((id) => sources.findIndex((source) => source.id === id) + 1)
    .filter((number) => number > 0);
  return (
    <>
      {numbers.length > 0 && <sup class="ref">{numbers.join(' ')}</sup>}
      {basis === 'inferred' && (
        <>
          {' '}
          <span class="unchecked">{i18n.t('fact.inferred')}</span>
        </>
      )}
    </>
  );
}
