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
  centi: 'centi',
  milli: 'milli',
  micro: 'micro',
  nano: 'nano',
  mega: 'mega',
  giga: 'giga',
  tera: 'tera',
  peta: 'peta',
};

/** Units that are measured in squares and cubes. */
const LENGTH = 'meter';

/** CLDR unit → phrasing, for each base with each prefix, and for the powers of lengths. */
export function metricUnits({ prefixes, bases, square, cubic }: MetricUnits): Names {
  const units: Record<string, Phrasing> = {};
  const written = Object.entries({ ...PREFIXES, ...prefixes });
  for (const [base, names = ''] of Object.entries(bases)) {
    for (const [prefix, words = ''] of [['', ''] as const, ...written]) {
      const unit = `${prefix}${base}`;
      const phrasing = each(words, (word) => each(names, (name) => `${word}${name}`));
      units[unit] = phrasing;
      if (base !== LENGTH) continue;
      if (square !== undefined) units[`square-${unit}`] = powers(square, phrasing);
      if (cubic !== undefined) units[`cubic-${unit}`] = powers(cubic, phrasing);
    }
  }
  return units;
}

const powers = (pattern: Phrasing, names: Phrasing): Phrasing =>
  each(pattern, (form) => each(names, (name) => form.replace('…', name)));
