import type { Amount } from './amount';
import type { Reading } from './reading';

/** "Mille Miglia", "One Hundred Days": a number and its noun with capitals are a name. */
export function isNameOfNumber({ tokens, grammar }: Reading, amount: Amount): boolean {
  const { first, last, isSpelled, scale, unit } = amount;
  if (!isSpelled || scale > 1 || grammar.hasCapitalNouns || unit === undefined) return false;
  const isCapital = (at: number): boolean => /^\p{Lu}/u.test(tokens[at]?.text ?? '');
  return last > first && isCapital(first) && isCapital(last);
}

const OPENING = /^["“«»„「『《]$/;

const CLOSING = /^["”»«“」』》]$/;

/** A name in quotation marks is short, a little longer where it begins with its number; a quoted sentence is not. */
const LONGEST_QUOTED_NAME = { numberFirst: 6, numberWithin: 4 } as const;

/** "Battaglia dei 100 modelli": a figure inside a quoted name belongs to the name. */
export function isInQuotedName(
  { tokens }: Reading,
  { first, last, measure, scale, isSpelled }: Amount,
): boolean {
  if (scale > 1 && !isSpelled) return false;
  const isWhole =
    OPENING.test(tokens[first - 1]?.text ?? '') && CLOSING.test(tokens[last + 1]?.text ?? '');
  if (measure === 'quantity' && isWhole) return true;
  if (measure !== 'count' && measure !== null && measure !== 'duration') return false;
  for (
    let open = first - 1;
    open >= Math.max(0, first - LONGEST_QUOTED_NAME.numberWithin);
    open--
  ) {
    if (!OPENING.test(tokens[open]?.text ?? '')) continue;
    if (!/^[\p{Lu}\p{Lo}\p{Nd}]/u.test(tokens[open + 1]?.text ?? '')) return false;
    const longest =
      open === first - 1 ? LONGEST_QUOTED_NAME.numberFirst : LONGEST_QUOTED_NAME.numberWithin;
    for (let close = last + 1; close <= open + 1 + longest; close++) {
      if (CLOSING.test(tokens[close]?.text ?? '')) return true;
    }
    return false;
  }
  return false;
}
