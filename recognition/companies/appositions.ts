import { named } from './bare-names';
import { type Context, gapBetween, keyOf } from './context';
import { ownedName } from './described-by-noun';
import type { Firm } from './firm';
import { nameAfterComma } from './name-after-comma';
import { nameBefore, nameBetween } from './name-before-noun';
import { nameBehind } from './name-behind-noun';
import { isFirmNoun, startsPhrase } from './phrases';
import { describedFirm } from './unquoted-names';

/** A firm told by the words beside it: "CGC, una società di analisi", "la startup Xyz", "Acme, headquartered in". */
export function appositionAt(context: Context, index: number): Firm | null {
  return isFirmNoun(context, index)
    ? (describedFirm(context, index) ??
        nameBehind(context, index) ??
        nameBefore(context, index) ??
        nameBetween(context, index) ??
        nameAfterComma(context, index) ??
        ownedName(context, index) ??
        describedName(context, index))
    : describedName(context, index);
}

function describedName(context: Context, index: number): Firm | null {
  const { grammar } = context;
  if (index === 0 || !grammar.aboutFirm.has(keyOf(context.words[index]))) return null;
  if (
    !/^[»”"]?, $/.test(gapBetween(context, index - 1)) ||
    !startsPhrase(context, grammar.aboutFirm, index)
  )
    return null;
  return named(context, index - 1);
}
