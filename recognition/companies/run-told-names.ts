import type { Context } from './context';
import { type Firm, mentionOf } from './firm';
import { isNoName } from './run-appositions';
import { countWords, upTo } from './run-spans';

/** No article has as many: of a hostile text the rest goes unread. */
const MOST_NAMES = 2000;

/**
 * Names nobody has in a list, before what is said of firms only: "Veltrisa股价", "クヴァンテル株", "栖墨创始人". Of Han
 * characters only those at a clause's beginning, in which the dictionary sees no word.
 */
export function toldRunFirms(context: Context): readonly Firm[] {
  const { text, grammar } = context;
  const told = grammar.run?.names?.toldName;
  if (told == null) return [];
  return [...upTo(MOST_NAMES, text.matchAll(told))].flatMap((match) => {
    const name = match[1] ?? match[2] ?? match[3] ?? '';
    const start = match.index + match[0].indexOf(name);
    const end = start + name.length;
    const isCoined = match[3] === undefined || countWords(context, start, end) === name.length;
    if (!isCoined || isNoName(context, name) || grammar.firmNouns.has(name)) return [];
    return [{ mention: mentionOf(text, start, end, 'told'), base: name }];
  });
}
