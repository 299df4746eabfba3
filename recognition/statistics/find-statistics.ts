import type { Article, StatisticMention } from '../mention';

export function findStatistics(_article: Article): readonly StatisticMention[] {
  return [];
}
