/** What a unit measures; figures of one dimension can be set beside each other. */
export type Dimension =
  | 'length'
  | 'area'
  | 'volume'
  | 'mass'
  | 'speed'
  | 'temperature'
  | 'energy'
  | 'power'
  | 'data';

type Size = {
  readonly dimension: Dimension;
  /** In the dimension's base unit: metre, square metre, litre, gram, metre per second, joule, watt, byte. */
  readonly factor: number;
};

/**
 * Exact by definition (international yard and pound, 1959; SI) or by law of the countries that use them
 * (mu 1/15 ha, pyeong and tsubo 400/121 m², ping likewise, jin 500 g, stremma 1000 m²). A barrel is of oil:
 * 42 US gallons; a gallon, ton and pint are US ones where CLDR doesn't say imperial.
 */
const FACTORS: Readonly<
  Record<Exclude<Dimension, 'temperature'>, Readonly<Record<string, number>>>
> = {
  length: {
    nanometer: 1e-9,
    micrometer: 1e-6,
    millimeter: 1e-3,
    centimeter: 1e-2,
    inch: 0.0254,
    foot: 0.3048,
    yard: 0.9144,
    meter: 1,
    kilometer: 1000,
    mile: 1609.344,
    'nautical-mile': 1852,
  },
  area: {
    'square-meter': 1,
    'square-foot': 0.09290304,
    pyeong: 400 / 121,
    ping: 400 / 121,
    tsubo: 400 / 121,
    are: 100,
    mu: 10_000 / 15,
    stremma: 1000,
    acre: 4046.8564224,
    hectare: 10_000,
    'square-kilometer': 1e6,
    'square-mile': 2_589_988.110336,
  },
  volume: {
    milliliter: 1e-3,
    liter: 1,
    gallon: 3.785411784,
    hectoliter: 100,
    barrel: 158.987294928,
    kiloliter: 1000,
    'cubic-foot': 28.316846592,
    'cubic-meter': 1000,
    'cubic-hectometer': 1e9,
    'cubic-kilometer': 1e12,
  },
  mass: {
    microgram: 1e-6,
    milligram: 1e-3,
    gram: 1,
    ounce: 28.349523125,
    pound: 453.59237,
    jin: 500,
    kilogram: 1000,
    quintal: 100_000,
    ton: 907_184.74,
    tonne: 1e6,
  },
  speed: {
    'kilometer-per-hour': 1 / 3.6,
    'mile-per-hour': 0.44704,
    knot: 1852 / 3600,
    'meter-per-second': 1,
  },
  energy: {
    'kilowatt-hour': 3.6e6,
    'megawatt-hour': 3.6e9,
    'gigawatt-hour': 3.6e12,
    'terawatt-hour': 3.6e15,
  },
  power: { watt: 1, kilowatt: 1e3, megawatt: 1e6, gigawatt: 1e9, terawatt: 1e12 },
  data: { byte: 1, kilobyte: 1e3, megabyte: 1e6, gigabyte: 1e9, terabyte: 1e12, petabyte: 1e15 },
};

const SIZES: ReadonlyMap<string, Size> = new Map(
  Object.entries(FACTORS).flatMap(([dimension, units]) =>
    Object.entries(units).map(
      ([unit, factor]) => [unit, { dimension: dimension as Dimension, factor }] as const,
    ),
  ),
);

/** Where water freezes; temperatures have another zero each. */
const FREEZING = { celsius: 0, fahrenheit: 32 } as const;
const FAHRENHEIT_PER_CELSIUS = 1.8;

export function dimensionOf(unit: string): Dimension | null {
  if (unit in FREEZING) return 'temperature';
  return SIZES.get(unit)?.dimension ?? null;
}

/** A value in another unit of the same dimension; `null` where there is no such relation. */
export function convert(value: number, from: string, to: string): number | null {
  if (from === to) return value;
  if (from === 'celsius' && to === 'fahrenheit')
    return value * FAHRENHEIT_PER_CELSIUS + FREEZING.fahrenheit;
  if (from === 'fahrenheit' && to === 'celsius')
    return (value - FREEZING.fahrenheit) / FAHRENHEIT_PER_CELSIUS;
  const source = SIZES.get(from);
  const target = SIZES.get(to);
  if (source === undefined || target === undefined || source.dimension !== target.dimension)
    return null;
  return (value * source.factor) / target.factor;
}
