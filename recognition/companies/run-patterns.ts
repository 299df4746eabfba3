import type { CompanyLanguage, RunNames } from './language-data';

export const NEVER = /(?!)/gu;

/**
 * One of many words, the longest that stands there. Words that begin alike share their beginning, so that at each
 * place of a text a few letters are tried and not a thousand words.
 */
export const anyOf = (list: readonly string[]): string => {
  const sorted = [...list].sort();
  return alternatives(sorted, 0, sorted.length, 0);
};

/** Of sorted words that share their first letters, up to a depth, what may follow. */
function alternatives(words: readonly string[], from: number, to: number, depth: number): string {
  let at = from;
  while (at < to && words[at]?.length === depth) at++;
  const isEnd = at > from;
  const longer: string[] = [];
  const lasts: string[] = [];
  while (at < to) {
    const letter = words[at]?.charAt(depth) ?? '';
    let end = at + 1;
    while (end < to && words[end]?.charAt(depth) === letter) end++;
    const rest = alternatives(words, at, end, depth + 1);
    if (rest === '') {
      lasts.push(letter);
    } else longer.push(literal(letter) + rest);
    at = end;
  }
  if (lasts.length > 1) longer.push(`[${lasts.map(inSet).join('')}]`);
  else longer.push(...lasts.map(literal));
  if (longer.length === 0) return '';
  if (longer.length === 1 && !isEnd) return longer[0] ?? '';
  return `(?:${longer.join('|')})${isEnd ? '?' : ''}`;
}

/** Letters with a meaning in patterns. */
const SPECIAL = new Set('.*+?^$|/\\(){}[]');

const literal = (letter: string): string => (SPECIAL.has(letter) ? `\\${letter}` : letter);

/** In a set a hyphen means a range. */
const inSet = (letter: string): string => (letter === '-' ? '\\-' : literal(letter));

/** Makes each part when it is first asked for, beside what is there: of a text's patterns many are never needed. */
export function lazily<T extends object, B extends object>(
  base: B,
  parts: { readonly [K in keyof T]: () => T[K] },
): B & T {
  const whole = { ...base };
  for (const [name, make] of Object.entries(parts) as [string, () => unknown][]) {
    Object.defineProperty(whole, name, {
      configurable: true,
      enumerable: true,
      get() {
        const value = make();
        Object.defineProperty(whole, name, { value, enumerable: true });
        return value;
      },
    });
  }
  return whole as B & T;
}

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

/** A foreign name, one in katakana, or the first characters of a clause; group 1, 2, 3. */
export const toldNames = (nouns: string): RegExp =>
  new RegExp(
    '(?:(?<![A-Za-zÀ-ÖØ-öø-ž0-9])([A-ZÀ-ÖØ-Þ][A-Za-zÀ-ÖØ-öø-ž0-9&-]*[a-zß-öø-ž][A-Za-zÀ-ÖØ-öø-ž0-9]*(?: [A-ZÀ-ÖØ-Þ][A-Za-zÀ-ÖØ-öø-ž0-9&-]*){0,2})|' +
      '(?<![\\p{Script=Katakana}ー・])([\\p{Script=Katakana}ー・]{3,20})|' +
      '(?<=^|[。，；、！？“「『\\s])(\\p{Script=Han}{2,4}?)' +
      `) ?(?:${nouns})`,
    'gu',
  );
