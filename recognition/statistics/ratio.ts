import type { StatisticMention } from '../mention';
import type { Reading } from './reading';

export type Found = {
  readonly mention: StatisticMention;
  readonly first: number;
  readonly last: number;
};

export function ratio(
  { tokens }: Reading,
  first: number,
  last: number,
  value: number | readonly [number, number],
  rule: string,
): Found {
  return {
    first,
    last,
    mention: {
      kind: 'statistic',
      rule,
      start: tokens[first]?.start ?? 0,
      end: tokens[last]?.end ?? 0,
      measure: 'ratio',
      value,
    },
  };
}
