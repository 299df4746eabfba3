import fc from 'fast-check';
import { expect, test } from 'vitest';
import { convertFigure } from '../../facts/convert-figure';
import { convert, dimensionOf } from '../../facts/measure-units';

test.each<[value: number | [number, number], unit: string, region: string, expected: unknown]>([
  [40, 'mile', 'IT', [64, 'kilometer']],
  [40, 'mile', 'US', null],
  [40, 'mile', 'GB', null],
  [1200, 'acre', 'IT', [4.9, 'square-kilometer']],
  [12, 'acre', 'IT', [4.9, 'hectare']],
  [64, 'kilometer', 'US', [40, 'mile']],
  [64, 'kilometer', 'GB', [40, 'mile']],
  [64, 'kilometer', 'FR', null],
  [41, 'celsius', 'US', [106, 'fahrenheit']],
  [-40, 'fahrenheit', 'DE', [-40, 'celsius']],
  [104, 'fahrenheit', 'DE', [40, 'celsius']],
  [[5, 7], 'inch', 'IT', [[13, 18], 'centimeter']],
  [3000, 'mu', 'IT', [2, 'square-kilometer']],
  [3000, 'mu', 'CN', null],
  [25, 'pyeong', 'US', [83, 'square-meter']],
  [1_000_000, 'barrel/day', 'IT', [160_000_000, 'liter/day']],
  [120, 'mile-per-hour', 'ES', [190, 'kilometer-per-hour']],
  [250, 'megawatt', 'US', null],
])('%j %s for a reader in %s is %j', (value, unit, region, expected) => {
  const converted = convertFigure({ measure: 'quantity', value, unit }, region);
  expect(converted === null ? null : [converted.value, converted.unit]).toEqual(expected);
});

test('what counts as what else than a quantity is left alone', () => {
  expect(convertFigure({ measure: 'money', value: 5, unit: 'USD' }, 'IT')).toBeNull();
  expect(convertFigure({ measure: 'count', value: 5, unit: 'foot' }, 'IT')).toBeNull();
});

test('there and back is the same', () => {
  const units = fc.constantFrom('mile', 'acre', 'pound', 'celsius', 'gallon', 'knot', 'hectare');
  fc.assert(
    fc.property(units, units, fc.double({ min: -1e6, max: 1e6, noNaN: true }), (a, b, value) => {
      const there = convert(value, a, b);
      if (dimensionOf(a) !== dimensionOf(b)) expect(there).toBeNull();
      else expect(convert(there ?? 0, b, a)).toBeCloseTo(value, 3);
    }),
  );
});
