import { beforeEach, expect, test, vi } from 'vitest';
import type { Figure } from '../../recognition/figure';
import type { StatisticsLanguage } from '../../recognition/statistics/language-data';
import { metricUnits } from '../../recognition/statistics/metric-units';

// The browser gives the words; here each message stands as its key with what it is filled with.
vi.mock('#i18n', () => ({
  i18n: {
    t: (key: string, ...rest: readonly (number | readonly string[])[]) => {
      const values = rest.find((part) => typeof part === 'object') ?? [];
      const name = key.replace('figure.', '');
      return typeof values === 'object' && values.length > 0
        ? `${name}(${values.join(', ')})`
        : name;
    },
  },
}));

const { formatFigure } = await import('../../components/format-figure');

beforeEach(() => {
  vi.clearAllMocks();
});

const billions: Figure = { measure: 'money', value: 18e9, unit: 'USD', bound: '>' };

/** No-break spaces differ between versions of ICU. */
const plain = (text: string | null): string | null => text?.replace(/[\u00A0\u202F]/g, ' ') ?? null;

test.each<{ figure: Figure; locale: string; short: string; full?: string }>([
  {
    figure: billions,
    locale: 'en',
    short: 'more(scaledOf(18 billion, US dollars))',
    full: '18,000,000,000',
  },
  {
    figure: billions,
    locale: 'it',
    short: 'more(scaledOf(18 miliardi, dollari statunitensi))',
    full: '18.000.000.000',
  },
  {
    figure: billions,
    locale: 'de',
    short: 'more(scaledOf(18 Milliarden, US-Dollar))',
    full: '18.000.000.000',
  },
  {
    figure: billions,
    locale: 'ja',
    short: 'more(scaledOf(180億, 米ドル))',
    full: '18,000,000,000',
  },
  {
    figure: { measure: 'money', value: 450000, unit: 'USD/year' },
    locale: 'en',
    short: 'perYear(450,000 US dollars)',
  },
  { figure: { measure: 'money', value: 14.5, unit: 'EUR' }, locale: 'it', short: '14,50 euro' },
  {
    figure: { measure: 'percent', value: 3, unit: '%', bound: '<' },
    locale: 'en',
    short: 'less(3%)',
  },
  {
    figure: { measure: 'percent', value: 3, unit: '%', bound: '<', isInclusive: true },
    locale: 'en',
    short: 'atMost(3%)',
  },
  { figure: { measure: 'percent', value: 64.6, unit: '%' }, locale: 'it', short: '64,6%' },
  { figure: { measure: 'percent', value: 25, unit: 'bp' }, locale: 'en', short: 'basisPoints(25)' },
  {
    figure: { measure: 'count', value: 3000, unit: 'startup', bound: '~' },
    locale: 'en',
    short: 'about(3,000 startup)',
  },
  { figure: { measure: 'quantity', value: 40, unit: 'mile' }, locale: 'it', short: '40 miglia' },
  {
    figure: { measure: 'quantity', value: 5, unit: 'barrel' },
    locale: 'en',
    short: '5 unit.barrel',
  },
  {
    figure: { measure: 'duration', value: [60, 90], unit: 'day' },
    locale: 'en',
    short: '60–90 days',
  },
  { figure: { measure: 'ratio', value: 1 / 3 }, locale: 'en', short: 'oneIn(3)' },
  { figure: { measure: 'ratio', value: 2 / 3 }, locale: 'en', short: '66.7%' },
  { figure: { measure: 'percent', value: 0.003, unit: '%' }, locale: 'en', short: '0.003%' },
  { figure: { measure: 'ratio', value: 5 }, locale: 'en', short: 'times(5)' },
])('$figure.value $figure.unit in $locale is $short', ({ figure, locale, short, full }) => {
  const written = formatFigure(figure, locale);
  expect(plain(written.short)).toBe(short);
  expect(plain(written.full)).toBe(full ?? null);
});

test('every unit recognition gives out has words, in Intl or among the messages', async () => {
  const { unitName } = await import('../../components/unit-name');
  const modules = import.meta.glob<Record<string, StatisticsLanguage>>(
    '../../recognition/statistics/languages/*.ts',
    { eager: true },
  );
  const { UNIT_SYMBOLS } = await import('../../recognition/statistics/symbols');
  const known = new Set(Intl.supportedValuesOf('unit'));
  const languages = Object.values(modules).flatMap((module) => Object.values(module));
  const symbols = [...UNIT_SYMBOLS.values()].flat().map(({ unit }) => unit);
  const units = new Set([
    ...languages.flatMap(({ units, durations, metric }) =>
      Object.keys({ ...units, ...durations, ...(metric && metricUnits(metric)) }),
    ),
    ...symbols,
  ]);
  const isSpeed = (unit: string): boolean => unit.split('-per-').every((part) => known.has(part));
  expect(
    [...units].filter((unit) => !known.has(unit) && !isSpeed(unit) && unitName(unit, 2) === null),
  ).toEqual([]);
});
