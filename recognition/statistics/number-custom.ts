import { CURRENCY_CODES, CURRENCY_SIGNS } from './currency-signs';
import type { Grammar } from './grammar';
import type { NumberMarks } from './number-value';
import type { Token } from './tokens';

/** How an article writes its numbers. */
export type NumberCustom = {
  readonly marks: NumberMarks;
  /** The article writes both ways, so that a number which can be read both ways stays in doubt. */
  readonly isMixed: boolean;
};

const MARKED = /^\d+(?:[.,]\d+)+$/;
const GROUP_LENGTH = 3;

/**
 * The custom an article keeps to: its language's, or the other one where measured numbers show that and
 * none shows the language's. A Mexican page that says it is in Spanish writes 1,234.5.
 */
export function numberCustom(blocks: Iterable<readonly Token[]>, grammar: Grammar): NumberCustom {
  const { marks } = grammar;
  let own = 0;
  let other = 0;
  for (const tokens of blocks) {
    for (let index = 0; index < tokens.length; index++) {
      const token = tokens[index];
      if (token?.type !== 'number' || token.end - token.start < 3) continue;
      const decimal = decimalMarkOf(token.text, isPercent(grammar, tokens, index));
      if (decimal === null) {
        if (isGroupedAbroad(grammar, tokens, index)) other++;
        continue;
      }
      if (decimal === marks.decimal) own++;
      // "18.30" is a time of day in half of Europe, so a mark alone is no evidence.
      else if (isMeasured(grammar, tokens, index)) other++;
    }
  }
  if (own > 0 || other === 0) return { marks, isMixed: other > 0 };
  return {
    marks: marks.decimal === ',' ? { decimal: '.', group: ',' } : { decimal: ',', group: '.' },
    isMixed: false,
  };
}

/** The decimal mark a number shows beyond doubt; `null` where it may be read both ways. */
function decimalMarkOf(written: string, isPercentage: boolean): '.' | ',' | null {
  if (!MARKED.test(written)) return null;
  const marks = written.replace(/\d/g, '');
  const last = marks.endsWith('.') ? '.' : ',';
  const otherMark = last === '.' ? ',' : '.';
  if (marks.includes(otherMark)) return last;
  const parts = written.split(last);
  const [head = '', tail = ''] = parts;
  if (parts.length > 2)
    return parts.slice(1).every((part) => part.length === GROUP_LENGTH) ? otherMark : null;
  if (tail.length !== GROUP_LENGTH || head.length > GROUP_LENGTH || head === '0') return last;
  // Nobody writes a decimal 1.500, but for interest rates.
  return tail.endsWith('0') && !isPercentage ? otherMark : null;
}

const isPercent = ({ percents }: Grammar, tokens: readonly Token[], index: number): boolean =>
  percents.startingAt(tokens, index + 1) !== null;

/** Money of countries that write 1,234.5 though their language doesn't everywhere. */
const GROUPED_BY_COMMA: ReadonlySet<string> = new Set([
  'DOP',
  'GTQ',
  'HNL',
  'MXN',
  'NIO',
  'PAB',
  'PEN',
]);

/** "S/ 3,208" on a page that says no more than that it is in Spanish. */
function isGroupedAbroad(
  { marks, currenciesBefore }: Grammar,
  tokens: readonly Token[],
  index: number,
): boolean {
  if (marks.decimal !== ',' || tokens[index]?.text.includes(',') !== true) return false;
  const code = currenciesBefore.endingAt(tokens, index - 1)?.value;
  return code !== undefined && GROUPED_BY_COMMA.has(code);
}

function isMeasured(grammar: Grammar, tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  const isSigned =
    before !== undefined && (CURRENCY_SIGNS.has(before.text) || CURRENCY_CODES.has(before.text));
  return (
    isSigned ||
    isPercent(grammar, tokens, index) ||
    grammar.scales.startingAt(tokens, index + 1) !== null ||
    grammar.millions.startingAt(tokens, index + 1) !== null ||
    grammar.currencies.startingAt(tokens, index + 1) !== null
  );
}
