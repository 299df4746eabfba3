import type { Bound, Measure } from '../../../../recognition/mention';

/** A sentence and the figures a careful reader marks in it, in order. */
export type StatisticCase = readonly [text: string, ...figures: readonly Expected[]];

export type Expected = readonly [
  span: string,
  measure: Measure,
  value: number | readonly [number, number],
  unit?: string | undefined,
  bound?: Bound | undefined,
];
