import type { Context } from './context';
import { countryNames } from './country-names';
import { type Firm, mentionOf } from './firm';
import { hangulNoun } from './hangul';

/** A written word of a Korean text, its particle included. */
export type Token = { readonly text: string; readonly start: number; readonly end: number };

export const FORM_WORD = /^(?:주식회사|유한회사|유한책임회사|합자회사|농업회사법인|영농조합법인)/u;

/** A firm of corporate farming has one more form in front. */
export const FRONT = /^(?:농업회사법인|영농조합법인|PT)$/u;

/** Words of a name in Latin letters, or before a foreign legal form. */
export const MOST_WORDS = 4;

/** A firm from one offset to another, called by a part of it later. */
export const firmOf = (
  { text }: Context,
  rule: string,
  [start, end]: readonly [number, number],
  base: string | null,
): Firm => ({ mention: mentionOf(text, start, end, rule), base });

export const hasParticle = (word: string): boolean => hangulNoun(word) !== word;

/** "는", "이", "의", "를" behind a name. */
export const isSubject = (word: string, noun: string): boolean =>
  /^(?:은|는|이|가|의|을|를|와|과|에|에서|에는|도|측은)$/u.test(word.slice(noun.length));

/** "꾸민", "등록된", "운영하는": what describes the next word. */
export const isAdnominal = (word: string): boolean =>
  /(?:된|한|던|는|인|민|친|긴|난|든|진|킨|춘|둔|은|운|온|룬|린|쓴|할|될)$/u.test(word);

export const isName = ({ grammar }: Context, word: string): boolean =>
  !countryNames('ko').has(word) &&
  !grammar.noNames.has(word) &&
  !grammar.functionWords.has(word) &&
  !FORM_WORD.test(word);

/** People and amounts: "창업자", "매출액". */
export const isCommon = (word: string): boolean =>
  /(?:자|인|진|원|장|들|률|율|량|액|업|회|법|사|측|팀|님|씨)$/u.test(word);
