import type { Figure } from '../recognition/figure';
import { convert, type Dimension, dimensionOf } from './measure-units';

/** Countries that measure in miles, pounds and degrees Fahrenheit (CLDR `measurementSystem`). */
const CUSTOMARY: ReadonlySet<string> = new Set(['US', 'LR', 'MM']);
/** Metric but for roads and speeds (CLDR `measurementSystem-category-…`). */
const MILES_ON_ROADS: ReadonlySet<string> = new Set(['GB']);

/** Unit → what a reader who doesn't use it takes in its place, the largest that leaves one or more. */
const TO_METRIC: Readonly<Record<string, readonly string[]>> = {
  mile: ['kilometer'],
  'nautical-mile': ['kilometer'],
  yard: ['meter'],
  foot: ['meter', 'centimeter'],
  inch: ['meter', 'centimeter'],
  acre: ['square-kilometer', 'hectare', 'square-meter'],
  'square-mile': ['square-kilometer'],
  'square-foot': ['square-meter'],
  pound: ['tonne', 'kilogram', 'gram'],
  ounce: ['kilogram', 'gram'],
  ton: ['tonne'],
  gallon: ['liter'],
  'cubic-foot': ['cubic-meter'],
  fahrenheit: ['celsius'],
  'mile-per-hour': ['kilometer-per-hour'],
  knot: ['kilometer-per-hour'],
  barrel: ['liter'],
};

const TO_CUSTOMARY: Readonly<Record<string, readonly string[]>> = {
  kilometer: ['mile'],
  meter: ['foot'],
  centimeter: ['foot', 'inch'],
  millimeter: ['inch'],
  hectare: ['square-mile', 'acre'],
  'square-kilometer': ['square-mile'],
  'square-meter': ['acre', 'square-foot'],
  kilogram: ['ton', 'pound'],
  gram: ['pound', 'ounce'],
  tonne: ['ton'],
  liter: ['gallon'],
  'cubic-meter': ['gallon'],
  celsius: ['fahrenheit'],
  'kilometer-per-hour': ['mile-per-hour'],
  'meter-per-second': ['mile-per-hour'],
  knot: ['mile-per-hour'],
};

const TO_BRITISH: Readonly<Record<string, readonly string[]>> = {
  kilometer: ['mile'],
  'kilometer-per-hour': ['mile-per-hour'],
  'meter-per-second': ['mile-per-hour'],
};

/** Units of one country that no other reader knows. */
const LOCAL: Readonly<Record<string, readonly string[]>> = {
  mu: ['square-kilometer', 'hectare', 'square-meter'],
  stremma: ['square-kilometer', 'hectare', 'square-meter'],
  are: ['hectare', 'square-meter'],
  pyeong: ['square-meter'],
  ping: ['square-meter'],
  tsubo: ['square-meter'],
  jin: ['tonne', 'kilogram'],
  quintal: ['tonne', 'kilogram'],
};
const LOCAL_TO: Readonly<Record<string, ReadonlySet<string>>> = {
  mu: new Set(['CN']),
  stremma: new Set(['GR', 'CY']),
  are: new Set(['RU', 'FR', 'DE', 'ID']),
  pyeong: new Set(['KR']),
  ping: new Set(['TW']),
  tsubo: new Set(['JP']),
  jin: new Set(['CN', 'TW']),
  quintal: new Set(['IT', 'ES', 'RU', 'FR', 'ID']),
};

/** Digits that a figure converted keeps: as many as were written, within these. */
const DIGITS = { least: 2, most: 4 } as const;

/** The figure in units a reader of a region uses; `null` where it already is, or nothing corresponds. */
export function convertFigure(figure: Figure, region: string | undefined): Figure | null {
  if (figure.measure !== 'quantity' || figure.unit === undefined) return null;
  const [unit = '', ...rate] = figure.unit.split('/');
  const values = typeof figure.value === 'number' ? [figure.value] : figure.value;
  const largest = Math.max(...values.map(Math.abs));
  const target = targetsOf(unit, region).find(
    (candidate, i, all) =>
      i === all.length - 1 || Math.abs(convert(largest, unit, candidate) ?? 0) >= 1,
  );
  if (target === undefined) return null;
  const converted = values.map((value) =>
    rounded(convert(value, unit, target) ?? 0, value, dimensionOf(unit)),
  );
  const [low = 0, high] = converted;
  return {
    ...figure,
    value: high === undefined ? low : [low, high],
    unit: [target, ...rate].join('/'),
  };
}

function targetsOf(unit: string, region: string | undefined): readonly string[] {
  if (region !== undefined && LOCAL_TO[unit]?.has(region) === true) return [];
  if (LOCAL[unit] !== undefined) return LOCAL[unit];
  if (region !== undefined && CUSTOMARY.has(region)) return TO_CUSTOMARY[unit] ?? [];
  if (region !== undefined && MILES_ON_ROADS.has(region)) {
    return unit.startsWith('mile') ? [] : (TO_BRITISH[unit] ?? TO_METRIC[unit] ?? []);
  }
  return TO_METRIC[unit] ?? [];
}

/** Digits that say something: 40 has one, 1,250 three. */
const digitsOf = (value: number): number =>
  value
    .toPrecision(12)
    .replace(/e.*$/, '')
    .replace('.', '')
    .replace(/^0+|0+$/g, '').length;

/** Degrees keep their decimals, since no digit of theirs but those says how exact they are. */
function rounded(value: number, written: number, dimension: Dimension | null): number {
  if (dimension === 'temperature') return Number(value.toFixed(Number.isInteger(written) ? 0 : 1));
  const digits = Math.min(DIGITS.most, Math.max(DIGITS.least, digitsOf(written)));
  return Number(value.toPrecision(digits));
}
