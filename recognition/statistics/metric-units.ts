import type { Phrasing } from './language-data';
import { each } from './phrasing';

type Names = Readonly<Record<string, Phrasing | undefined>>;

/** How a language forms the names of metric units; "…" stands for the unit in a power of it. */
export type MetricUnits = {
  /** Where they aren't written as in most languages: kilo → "chilo|kilo". */
  readonly prefixes?: Names;
  /** meter → "metro|metri". */
  readonly bases: Names;
  /** "… quadrati", "quadrat…". */
  readonly square?: Phrasing;
  readonly cubic?: Phrasing;
};

const PREFIXES: Names = {
  kilo: 'kilo',
  hecto: 'hecto',
  deci: 'deci',
  centi: 'centi',
  milli: 'milli',
  micro: 'micro',
  nano: 'nano',
  mega: 'mega',
  giga: 'giga',
  tera: 'tera',
  peta: 'peta',
};

/** The prefixes newspapers put before a base. */
const TAKEN: Readonly<Record<string, readonly string[]>> = {
  meter: ['kilo', 'centi', 'milli', 'micro', 'nano'],
  gram: ['kilo', 'hecto', 'milli', 'micro', 'nano'],
  liter: ['hecto', 'deci', 'centi', 'milli', 'micro'],
  watt: ['kilo', 'mega', 'giga', 'tera', 'milli'],
  'watt-hour': ['kilo', 'mega', 'giga', 'tera'],
  'ampere-hour': ['milli'],
  volt: ['kilo'],
  byte: ['kilo', 'mega', 'giga', 'tera', 'peta'],
  bit: ['kilo', 'mega', 'giga', 'tera'],
  hertz: ['kilo', 'mega', 'giga'],
  pascal: ['hecto', 'kilo'],
  calorie: ['kilo', 'giga'],
  'bit-per-second': ['kilo', 'mega', 'giga'],
  sievert: ['milli', 'micro'],
};

/** Lengths that are measured in squares and cubes. */
const POWERED: Readonly<Record<'square' | 'cubic', readonly string[]>> = {
  square: ['', 'kilo', 'centi', 'milli'],
  cubic: ['', 'kilo', 'hecto', 'centi'],
};

/** CLDR unit → phrasing, for each base with its prefixes, and for the powers of lengths. */
export function metricUnits({ prefixes, bases, square, cubic }: MetricUnits): Names {
  const units: Record<string, Phrasing> = {};
  const words = { ...PREFIXES, ...prefixes };
  const named = (names: Phrasing, prefix: string): Phrasing =>
    each(words[prefix] ?? '', (word) => each(names, (name) => `${word}${name}`));
  for (const [base, names = ''] of Object.entries(bases)) {
    for (const prefix of ['', ...(TAKEN[base] ?? [])]) {
      units[`${prefix}${base}`] = named(names, prefix);
    }
  }
  for (const [power, pattern] of Object.entries({ square, cubic })) {
    if (pattern === undefined) continue;
    for (const prefix of POWERED[power as 'square' | 'cubic']) {
      units[`${power}-${prefix}meter`] = powers(pattern, named(bases['meter'] ?? '', prefix));
    }
  }
  return units;
}

const powers = (pattern: Phrasing, names: Phrasing): Phrasing =>
  each(pattern, (form) => each(names, (name) => form.replace('…', name)));
