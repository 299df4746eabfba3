import type { CompanyLanguage, RunNames } from './language-data';

export const NEVER = /(?!)/gu;

/** Longest first, so that the longest alternative is tried first. */
export const anyOf = (list: readonly string[]): string =>
  [...list]
    .sort((a, b) => b.length - a.length)
    .map((entry) => entry.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('|');

export const pattern = (
  list: readonly string[],
  head: string,
  tail: string,
  flags: string,
): RegExp => (list.length === 0 ? NEVER : new RegExp(head + anyOf(list) + tail, flags));

/** Between "叫" and the name's end no word stands that parts a sentence. */
const CALLED = '[^，。；、的「『“‘《\\s]{2,10}';

/** "名叫|云豆智造|的初创企业", "コトノハ|という会社": the name without quotation marks. */
export function calledFirms({ script }: CompanyLanguage, nouns: readonly string[]): RegExp {
  if (script === 'han')
    return pattern(
      nouns,
      `(?:名叫|名为|名為|叫做|叫作|取名|[家间間]叫)(${CALLED})的[^，。；、的]{0,6}?(?:`,
      ')',
      'gu',
    );
  return script === 'kana'
    ? pattern(
        nouns,
        `(?<![\\p{Script=Katakana}ー・])([\\p{Script=Katakana}ー・]{3,20})という[^、。「]{0,8}?(?:`,
        ')',
        'gu',
      )
    : NEVER;
}

/** "专注|冷链运输的|…"; "宅配弁当を|手がける|…". */
export const businessOf = (
  { doing, industries }: RunNames,
  script: CompanyLanguage['script'],
): RegExp => {
  if (script === 'han')
    return pattern(doing, '(?<=^|[，。；、\\s])(?:', ')[^，。；、的]{2,14}的', 'gu');
  if (doing.length === 0 || industries.length === 0) return NEVER;
  return new RegExp(`(?<=を)(?:${anyOf(doing)})|(?:${anyOf(industries)})の`, 'gu');
};
