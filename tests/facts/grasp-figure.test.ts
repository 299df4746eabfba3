import { expect, test } from 'vitest';
import { graspFigure } from '../../facts/grasp-figure';

const HOT = { measure: 'quantity', value: 45.8, unit: 'celsius' } as const;

test('a reader of Fahrenheit is told the difference and the record in it', () => {
  const context = { before: '', after: '', language: 'en', region: 'US' };
  const { converted, comparison } = graspFigure(HOT, context);
  expect(converted).toMatchObject({ value: 114.4, unit: 'fahrenheit' });
  expect(comparison?.yardstick.figure).toMatchObject({ value: 119.8, unit: 'fahrenheit' });
  expect(comparison?.by === 'difference' && comparison.difference).toBeCloseTo(-5.4, 5);
});

test('a comparison names its sources', () => {
  const context = { before: '', after: '', language: 'it', region: 'IT' };
  const { converted, comparison } = graspFigure(HOT, context);
  expect(converted).toBeNull();
  expect(comparison?.yardstick.figure).toMatchObject({ value: 48.8, unit: 'celsius' });
  expect(comparison?.sources.map(({ id }) => id)).toEqual(comparison?.yardstick.sources);
});

test('a share is neither converted nor compared', () => {
  const context = { before: '', after: '', language: 'it', region: 'IT' };
  const share = { measure: 'percent', value: 38, unit: '%' } as const;
  expect(graspFigure(share, context)).toEqual({ converted: null, comparison: null });
});
