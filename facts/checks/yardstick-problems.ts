import type { PartialDate } from '../fact';
import { dimensionOf } from '../measure-units';
import type { Yardstick, YardstickKind } from '../yardstick';
import { isAfter } from './dates';
import type { Report } from './problem';

/** What a kind's figures are measured in: a dimension, or the rate money is told by. */
const UNITS: Readonly<Record<YardstickKind, RegExp>> = {
  'large-sum': /^[A-Z]{3}$/,
  income: /^[A-Z]{3}\/year$/,
  'monthly-pay': /^[A-Z]{3}\/month$/,
  'hourly-pay': /^[A-Z]{3}\/hour$/,
  'house-price': /^[A-Z]{3}$/,
  'car-price': /^[A-Z]{3}$/,
  'price-per-area': /^[A-Z]{3}\/square-meter$/,
  'oil-price': /^[A-Z]{3}\/barrel$/,
  people: /^$/,
  workforce: /^$/,
  area: /^area$/,
  distance: /^length$/,
  height: /^length$/,
  volume: /^volume$/,
  mass: /^mass$/,
  emissions: /^mass$/,
  waste: /^mass$/,
  speed: /^speed$/,
  temperature: /^temperature$/,
  energy: /^energy$/,
  power: /^power$/,
  data: /^data$/,
};

/** Sizes change; one older than this is told only of what is over or doesn't change. */
const OLDEST_RECORD = '1900';

export function yardstickProblems(
  { kind, figure, asOf, sources }: Yardstick,
  { sourceIds, today }: { readonly sourceIds: ReadonlySet<string>; readonly today: PartialDate },
  report: Report,
): void {
  const { unit = '' } = figure;
  const measured = figure.measure === 'quantity' ? (dimensionOf(unit) ?? '?') : unit;
  if (!UNITS[kind].test(measured)) report(`a figure in “${unit}” is no ${kind}`);
  if (figure.value <= 0 && kind !== 'temperature') report(`${figure.value} is no size`);
  if (isAfter(asOf, today)) report(`date ${asOf} lies in the future`);
  if (isAfter(OLDEST_RECORD, asOf)) report(`date ${asOf} is too old to be true`);
  for (const id of sources) if (!sourceIds.has(id)) report(`no source “${id}”`);
}
