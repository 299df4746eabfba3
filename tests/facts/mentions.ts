import type { Company, Story } from '../../facts/fact';
import type { Figure } from '../../recognition/figure';
import type { CompanyMention, PseudonymMention, StatisticMention } from '../../recognition/mention';

/** Mentions where it matters only what they say, not where they stand. */
export const statistic = (figure: Figure, index = 0): StatisticMention => ({
  ...figure,
  kind: 'statistic',
  rule: 'test',
  start: index * 10,
  end: index * 10 + 5,
});

export const company = (id: Company['id'], index = 0): CompanyMention => ({
  kind: 'company',
  company: id,
  name: id,
  rule: 'test',
  start: 10_000 + index * 10,
  end: 10_005 + index * 10,
});

export const pseudonym = (person: string): PseudonymMention => ({
  kind: 'pseudonym',
  person,
  rule: 'test',
  start: 20_000,
  end: 20_005,
});

export const percent = (value: number): Figure => ({ measure: 'percent', value, unit: '%' });

export const firmsOf = ({ companies }: Story): readonly CompanyMention[] =>
  companies.map((id, index) => company(id, index));
