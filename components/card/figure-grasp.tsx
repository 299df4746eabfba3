import { i18n } from '#i18n';
import type { Source } from '../../facts/fact';
import type { Grasp } from '../../facts/grasp-figure';
import type { Comparison } from '../../facts/yardstick';
import type { Figure } from '../../recognition/figure';
import { formatFigure } from '../format-figure';
import { localized } from '../localized';
import { References } from './references';

/** Between these the figure and its yardstick are as good as the same. */
const SAME = { from: 0.95, to: 1.05 } as const;
const RATIO_DIGITS = 2;

/** What makes a figure graspable: how else it can be read, in the reader's units, beside a known size. */
export function FigureGrasp({
  figure,
  otherReading,
  grasp,
  sources,
  locale,
}: {
  readonly figure: Figure;
  readonly otherReading: number | undefined;
  readonly grasp: Grasp | null;
  readonly sources: readonly Source[];
  readonly locale: string;
}) {
  const { converted = null, comparison = null } = grasp ?? {};
  if (otherReading === undefined && converted === null && comparison === null) return null;
  return (
    <dl class="facts grasp">
      {otherReading !== undefined && (
        <>
          <dt>{i18n.t('grasp.otherReading')}</dt>
          <dd>
            {formatFigure({ ...figure, value: otherReading }, locale).short}
            <p class="grasp-more">{i18n.t('grasp.otherReadingWhy')}</p>
          </dd>
        </>
      )}
      {converted !== null && (
        <>
          <dt>{i18n.t('grasp.converted')}</dt>
          <dd>{formatFigure({ ...converted, bound: converted.bound ?? '~' }, locale).short}</dd>
        </>
      )}
      {comparison !== null && (
        <>
          <dt>{i18n.t('grasp.comparison')}</dt>
          <dd>
            {relationText(comparison, locale)}
            <p class="grasp-more">
              {yardstickText(comparison, locale)}
              <References
                basis={comparison.yardstick.basis}
                ids={comparison.yardstick.sources}
                sources={sources}
              />
            </p>
          </dd>
        </>
      )}
    </dl>
  );
}

/** "about 5.4 times", "about 12% of", "about 8 degrees below". */
function relationText(comparison: Comparison, locale: string): string {
  if (comparison.by === 'difference') {
    const { difference, yardstick } = comparison;
    const value = Math.abs(Math.round(difference));
    const degrees = formatFigure({ ...yardstick.figure, value }, locale).short;
    return difference < 0 ? i18n.t('grasp.below', [degrees]) : i18n.t('grasp.above', [degrees]);
  }
  const { ratio } = comparison;
  if (ratio >= SAME.from && ratio <= SAME.to) return i18n.t('grasp.same');
  const isShare = ratio < 1;
  const written = new Intl.NumberFormat(locale, {
    style: isShare ? 'percent' : 'decimal',
    maximumSignificantDigits: RATIO_DIGITS,
  }).format(ratio);
  return isShare ? i18n.t('grasp.share', [written]) : i18n.t('grasp.times', [written]);
}

/** "US median household income, 2024: 83,730 US dollars a year". */
function yardstickText({ yardstick }: Comparison, locale: string): string {
  const { subject, asOf, figure } = yardstick;
  const [year = asOf] = asOf.split('-');
  return i18n.t('grasp.yardstick', [
    localized(subject, locale),
    year,
    formatFigure(figure, locale).short,
  ]);
}
