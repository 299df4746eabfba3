import { expect, test } from 'vitest';
import { yardsticks } from '../../facts/dataset';
import { findYardstick } from '../../facts/find-yardstick';
import type { Figure } from '../../recognition/figure';

type Case = {
  readonly figure: Figure;
  readonly before?: string;
  readonly after?: string;
  readonly language?: string;
  readonly region?: string;
  /** Id of the yardstick; `null` where none fits. */
  readonly is: string | null;
};

const money = (value: number, unit: string): Figure => ({ measure: 'money', value, unit });
const count = (value: number, unit: string): Figure => ({ measure: 'count', value, unit });
const quantity = (value: number, unit: string): Figure => ({ measure: 'quantity', value, unit });

test.each<Case>([
  {
    figure: money(450_000, 'USD'),
    before: 'con uno stipendio annuo di ',
    language: 'it',
    is: 'us-household-income-2024',
  },
  {
    figure: money(450_000, 'USD/year'),
    before: 'The average pay is ',
    is: 'us-household-income-2024',
  },
  // A yearly sum that is nobody's pay.
  { figure: money(450_000, 'USD/year'), before: 'The rent of the hall is ', is: null },
  { figure: money(450_000, 'USD'), before: 'A painting went for ', is: null },
  { figure: money(18e9, 'USD'), before: 'a valuation of ', is: 'us-ford-aircraft-carrier' },
  { figure: money(18e9, 'SEK'), is: null },
  { figure: money(82, 'USD/barrel'), is: 'oil-brent-2023' },
  {
    figure: money(12.5, 'EUR/hour'),
    before: 'Der Lohn steigt auf ',
    language: 'de',
    region: 'DE',
    is: 'de-minimum-wage-hour-2026',
  },
  { figure: count(3e6, 'people'), region: 'IT', is: 'rome-population-2021' },
  { figure: count(3e6, 'persone'), language: 'it', is: 'rome-population-2021' },
  { figure: count(3e6, 'cows'), is: null },
  { figure: count(3e6, 'people'), language: 'tl', is: null },
  { figure: count(12, 'people'), is: null },
  { figure: count(1.5e6, 'employees'), is: 'amazon-employees-2024' },
  { figure: quantity(1200, 'acre'), region: 'US', is: 'central-park-area' },
  { figure: quantity(40, 'mile'), is: 'channel-tunnel-length' },
  { figure: quantity(300, 'meter'), is: 'football-pitch-length' },
  {
    figure: quantity(300, 'meter'),
    before: 'The tower is ',
    after: ' tall.',
    is: 'eiffel-tower-height',
  },
  { figure: quantity(400, 'tonne'), is: 'airbus-a380-takeoff-mass' },
  { figure: quantity(60, 'tonne'), after: ' of carbon dioxide', is: 'world-co2-per-person-2023' },
  { figure: quantity(47, 'celsius'), is: 'temperature-record-europe' },
  { figure: quantity(12, 'celsius'), is: null },
  { figure: { measure: 'percent', value: 38, unit: '%' }, is: null },
  { figure: { measure: 'duration', value: 5, unit: 'year' }, is: null },
  { figure: { measure: 'ratio', value: 3 }, is: null },
])('$figure.value $figure.unit $before is set beside $is', ({ is, figure, ...around }) => {
  const context = { before: '', after: '', language: 'en', ...around };
  expect(findYardstick(figure, context, yardsticks)?.yardstick.id ?? null).toBe(is);
});

test('the ratio is told in the figure’s own size', () => {
  const context = { before: 'salary a year: ', after: '', language: 'en' };
  const found = findYardstick(money(450_000, 'USD'), context, yardsticks);
  expect(found).toMatchObject({ by: 'ratio' });
  expect(found?.by === 'ratio' && found.ratio).toBeCloseTo(450_000 / 83_730, 5);
});
