import type { Figure } from '../recognition/figure';
import { convert, dimensionOf } from './measure-units';
import { speaksOf, type Topic } from './topics';
import type { FigureContext, Relation, Yardstick, YardstickKind } from './yardstick';

/** Beyond these a yardstick makes nothing graspable. */
const LEAST_RATIO = 0.05;
const MOST_RATIO = 20;

/** Degrees from a record within which it says something. */
const MOST_DEGREES = 15;

/** How much farther, in powers of ten, a yardstick of another country than the reader's may seem. */
const ELSEWHERE = { nowhere: 0.1, abroad: 0.25 } as const;

/**
 * What a kind asks of a figure beside unit and measure. `topics` must be spoken of around it, or by the noun
 * it counts; `rate` stands behind its unit, or is spoken of as the topic of that name.
 */
type Terms = {
  readonly rate?: 'year' | 'month' | 'hour';
  readonly topics?: readonly Topic[];
  readonly counted?: Topic;
  readonly least?: number;
};

const TERMS: Readonly<Record<YardstickKind, Terms>> = {
  'large-sum': { least: 5e7 },
  income: { rate: 'year', topics: ['pay'] },
  'monthly-pay': { rate: 'month', topics: ['pay'] },
  'hourly-pay': { rate: 'hour', topics: ['pay'] },
  'house-price': { topics: ['home'], least: 20_000 },
  'car-price': { topics: ['car'], least: 3_000 },
  'price-per-area': {},
  'oil-price': {},
  people: { counted: 'people', least: 10_000 },
  workforce: { counted: 'workers', least: 20_000 },
  area: {},
  distance: {},
  height: { topics: ['height'] },
  volume: {},
  mass: {},
  emissions: { topics: ['emissions'] },
  waste: { topics: ['waste'] },
  speed: {},
  temperature: {},
  energy: {},
  power: {},
  data: {},
};

/** Kinds a topic excludes: a tonne of carbon dioxide is no blue whale's. */
const NOT_ABOUT: Readonly<Partial<Record<YardstickKind, readonly Topic[]>>> = {
  'large-sum': ['pay', 'home'],
  distance: ['height'],
  mass: ['emissions', 'waste'],
};

const RATE_TOPICS = { year: 'yearly', month: 'monthly', hour: 'hourly' } as const;

/** The yardstick of the same kind and unit nearest to a figure; `null` where none really fits. */
export function findYardstick(
  figure: Figure,
  context: FigureContext,
  yardsticks: readonly Yardstick[],
): ({ readonly yardstick: Yardstick } & Relation) | null {
  const value = middleOf(figure.value);
  let best: {
    readonly yardstick: Yardstick;
    readonly amount: number;
    readonly distance: number;
  } | null = null;
  for (const yardstick of yardsticks) {
    const amount = inUnitOf(yardstick, figure, value);
    if (amount === null || !fits(yardstick.kind, figure, amount, context)) continue;
    const apart = distanceOf(yardstick, amount);
    if (apart === null) continue;
    const distance = apart + elsewhere(yardstick, context);
    if (best === null || distance < best.distance) best = { yardstick, amount, distance };
  }
  if (best === null) return null;
  const { yardstick, amount } = best;
  return yardstick.kind === 'temperature'
    ? { yardstick, by: 'difference', difference: amount - yardstick.figure.value }
    : { yardstick, by: 'ratio', ratio: amount / yardstick.figure.value };
}

/** The figure's value in the yardstick's unit; `null` where they measure different things. */
function inUnitOf({ figure: known }: Yardstick, figure: Figure, value: number): number | null {
  if (known.measure !== figure.measure) return null;
  if (figure.measure === 'count') return value;
  const [unit = '', rate] = (figure.unit ?? '').split('/');
  const [knownUnit = '', knownRate] = (known.unit ?? '').split('/');
  if (rate !== undefined && rate !== knownRate) return null;
  // What is told per something is no plain amount; the rate itself may be told in words around.
  if (knownRate !== undefined && rate === undefined && !Object.hasOwn(RATE_TOPICS, knownRate))
    return null;
  if (figure.measure === 'money') return unit === knownUnit ? value : null;
  return figure.measure === 'quantity' ? convert(value, unit, knownUnit) : null;
}

function fits(
  kind: YardstickKind,
  figure: Figure,
  amount: number,
  { before, after, language }: FigureContext,
): boolean {
  const { rate, topics = [], counted, least = 0 } = TERMS[kind];
  const around = `${before} ${after}`;
  const isAbout = (topic: Topic): boolean => speaksOf(topic, around, language);
  if (Math.abs(amount) < least) return false;
  if (counted !== undefined && !speaksOf(counted, figure.unit ?? '', language)) return false;
  if (!topics.every(isAbout)) return false;
  if (NOT_ABOUT[kind]?.some(isAbout) === true) return false;
  if (rate === undefined) return figure.unit?.includes('/') !== true || RATED.has(kind);
  return figure.unit?.endsWith(`/${rate}`) === true || isAbout(RATE_TOPICS[rate]);
}

/** Kinds whose unit itself is per something. */
const RATED: ReadonlySet<YardstickKind> = new Set(['price-per-area', 'oil-price']);

/** In powers of ten, or tenths of them a degree; `null` where it is too far to say anything. */
function distanceOf({ kind, figure }: Yardstick, amount: number): number | null {
  if (kind === 'temperature') {
    const degrees = Math.abs(amount - figure.value);
    return degrees > MOST_DEGREES || dimensionOf(figure.unit ?? '') !== 'temperature'
      ? null
      : degrees / 10;
  }
  const ratio = amount / figure.value;
  return ratio >= LEAST_RATIO && ratio <= MOST_RATIO ? Math.abs(Math.log10(ratio)) : null;
}

function elsewhere({ country }: Yardstick, { region }: FigureContext): number {
  if (country === undefined) return ELSEWHERE.nowhere;
  return country === region ? 0 : ELSEWHERE.abroad;
}

const middleOf = (value: Figure['value']): number =>
  typeof value === 'number' ? value : (value[0] + value[1]) / 2;
