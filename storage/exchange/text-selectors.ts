import type { Quote } from '../../page/quote';
import { hasType, isRecord, type JsonRecord, listOf } from './json-values';
import { FARTHEST_START, LONGEST_CONTEXT } from './limits';

/** Selectors looked at; a passage has three or four. */
const MOST_SELECTORS = 100;

/** What the text of an article collapses, and what it leaves out: `page/read-text.ts`. */
const WHITE_SPACE = /[ \t\n\r\f]+/g;
const INVISIBLE = /[\u00ad\u200b\u2060\ufeff]/g;

/**
 * The quote that the selectors of a target give, whether there is one, an array of them, or one
 * refined by another; `null` where none of them quotes. Other selectors are passed by.
 *
 * `isVerbatim` keeps the words as they stand, because Postilla wrote them. Other tools quote the
 * page's source, so white space is collapsed as in the text of an article. A start that is missing
 * or impossible is 0: it is a hint, never proof.
 */
export function readQuote(selector: unknown, isVerbatim: boolean): Quote | null {
  const selectors = selectorsIn(selector);
  const quoting = selectors.find(isQuoting);
  if (quoting === undefined) return null;
  const position = selectors.find(
    (one) => hasType(one, 'TextPositionSelector') && isStart(one['start']),
  );
  const start = isStart(position?.['start']) ? position['start'] : 0;
  const exact = stringOf(quoting['exact']);
  const written = { prefix: stringOf(quoting['prefix']), suffix: stringOf(quoting['suffix']) };
  const words = isVerbatim ? { exact, ...written } : collapsed(exact, written);
  if (words.exact === '') return null;
  return {
    exact: words.exact,
    prefix: lastOf(words.prefix, LONGEST_CONTEXT),
    suffix: firstOf(words.suffix, LONGEST_CONTEXT),
    start,
  };
}

/** The first characters of a text, no half of a surrogate pair at its end. */
export function firstOf(text: string, length: number): string {
  const cut = text.slice(0, length);
  return cut.length < text.length ? cut.replace(/[\ud800-\udbff]$/, '') : cut;
}

function lastOf(text: string, length: number): string {
  const cut = text.slice(-length);
  return cut.length < text.length ? cut.replace(/^[\udc00-\udfff]/, '') : cut;
}

/** Level by level, so that a chain of refinements needs no stack. */
function selectorsIn(selector: unknown): readonly JsonRecord[] {
  const found: JsonRecord[] = [];
  let level = listOf(selector).filter(isRecord);
  while (level.length > 0 && found.length < MOST_SELECTORS) {
    level = level.slice(0, MOST_SELECTORS);
    found.push(...level);
    level = level.flatMap(({ refinedBy }) => listOf(refinedBy)).filter(isRecord);
  }
  return found;
}

const isQuoting = (selector: JsonRecord): boolean =>
  hasType(selector, 'TextQuoteSelector') && stringOf(selector['exact']) !== '';

const isStart = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= FARTHEST_START;

const stringOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** White space at the ends of the quoted words becomes their surroundings'. */
function collapsed(
  exact: string,
  { prefix, suffix }: { readonly prefix: string; readonly suffix: string },
): Pick<Quote, 'exact' | 'prefix' | 'suffix'> {
  const words = collapse(exact);
  const trimmed = words.replace(/^ /, '').replace(/ $/, '');
  return {
    exact: trimmed,
    prefix: collapse(words.startsWith(' ') ? `${prefix} ` : prefix),
    suffix: collapse(words.endsWith(' ') ? ` ${suffix}` : suffix),
  };
}

const collapse = (text: string): string => text.replace(INVISIBLE, '').replace(WHITE_SPACE, ' ');
