import type { Figure } from '../recognition/figure';
import type { Basis, LocalizedText, PartialDate, Source } from './fact';

/** What a yardstick is a size of: only figures that speak of the same are set beside it. */
export type YardstickKind =
  | 'large-sum'
  | 'income'
  | 'monthly-pay'
  | 'hourly-pay'
  | 'house-price'
  | 'car-price'
  | 'price-per-area'
  | 'oil-price'
  | 'people'
  | 'workforce'
  | 'area'
  | 'distance'
  | 'height'
  | 'volume'
  | 'mass'
  | 'emissions'
  | 'waste'
  | 'speed'
  | 'temperature'
  | 'energy'
  | 'power'
  | 'data';

/** A figure of known size, to make another graspable. */
export type Yardstick = {
  readonly id: string;
  readonly kind: YardstickKind;
  /** ISO 3166-1 alpha-2, where it is a country's. */
  readonly country?: string;
  readonly subject: LocalizedText;
  readonly figure: Figure & { readonly value: number };
  readonly asOf: PartialDate;
  /** `recalled`: the source named is where it should stand; nobody read it there. */
  readonly basis: Exclude<Basis, 'inferred'>;
  readonly sources: readonly string[];
};

/** How a figure stands to a yardstick. */
export type Relation =
  | { readonly by: 'ratio'; readonly ratio: number }
  /** For temperatures: degrees above the yardstick, in its unit. */
  | { readonly by: 'difference'; readonly difference: number };

/** A figure beside a yardstick, which is told in the units of who reads. */
export type Comparison = Relation & {
  readonly yardstick: Yardstick;
  readonly sources: readonly Source[];
};

/** What stands around a figure, and how its reader measures. */
export type FigureContext = {
  readonly before: string;
  readonly after: string;
  /** The article's. */
  readonly language: string;
  /** The reader's, ISO 3166-1 alpha-2. */
  readonly region?: string;
};
