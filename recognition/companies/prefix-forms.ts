import type { CompanyMention } from '../mention';
import { mentionOf } from './firm-forms';

/**
 * Forms that stand in front of the name, or in scripts without spaces. Every repetition is bounded,
 * and each pattern begins with a literal, so that reading stays linear.
 */
const PREFIX_FORMS: readonly RegExp[] = [
  /(?<![\p{L}\p{N}])(?:ООО|ОАО|ПАО|ЗАО|АО|НАО|ИП|ТОО) [«"“][^«»"“”\n]{1,60}[»"”]/gu,
  /(?<![\p{L}\p{N}])(?:ООО|ОАО|ПАО|ЗАО|АО|НАО) \p{Lu}[\p{L}\p{N}-]{1,40}/gu,
  /(?<![\p{L}\p{N}])PT (?:\p{Lu}[\p{L}\p{N}-]{0,30}(?: (?=\p{Lu}))?){1,5}(?:,? Tbk\.?)?/gu,
  /株式会社[\p{Script=Katakana}ー・A-Za-z0-9]{2,30}/gu,
  /株式会社[\p{Script=Han}\p{Script=Katakana}ー]{2,10}/gu,
  /(?:주식회사 |㈜ ?|\(주\) ?)[\p{Script=Hangul}A-Za-z0-9]{2,20}?(?=(?:은|는|이|가|을|를|의|에|와|과|도|로|에서)?(?![\p{L}\p{N}]))/gu,
];

/** The name stands before these; how far it reaches back is found word by word. */
const SUFFIX_FORM = /株式会社|股份有限公司|有限责任公司|有限公司|주식회사|㈜|集团|集團/gu;

const LONGEST_SUFFIXED = 20;
const SHORTEST_SUFFIXED = 2;

/** Characters that stand before a Chinese or Japanese name, not in it. */
const NAME_BREAK =
  /[\s、。，,；;：:！？!?「」『』“”"‘’《》〈〉（）()【】\p{Script=Hiragana}的在和与與是为為由对對向被把将將从從及或于於即了称稱让讓据據日]/u;

export function findPrefixForms(text: string): readonly CompanyMention[] {
  const found: CompanyMention[] = [];
  for (const pattern of PREFIX_FORMS) {
    for (const match of text.matchAll(pattern)) {
      const name = match[0].trimEnd();
      found.push(mentionOf(text, match.index, match.index + name.length, 'legal-form'));
    }
  }
  for (const match of text.matchAll(SUFFIX_FORM)) {
    const start = suffixedStart(text, match.index);
    if (match.index - start < SHORTEST_SUFFIXED) continue;
    found.push(mentionOf(text, start, match.index + match[0].length, 'legal-form'));
  }
  return found;
}

function suffixedStart(text: string, end: number): number {
  let start = end;
  while (start > 0 && end - start < LONGEST_SUFFIXED && !NAME_BREAK.test(text.charAt(start - 1)))
    start--;
  // Too long for a name: where it begins isn't clear.
  return end - start >= LONGEST_SUFFIXED ? end : start;
}
