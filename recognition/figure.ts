import type { StatisticMention } from './mention';

/** What a statistic says, without where it stands: comparable across languages. */
export type Figure = Pick<StatisticMention, 'measure' | 'value' | 'unit' | 'bound' | 'isInclusive'>;
