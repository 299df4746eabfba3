import { isAddress, isPostcode } from './addresses';
import type { Amount } from './amount';
import { isDate } from './dates';
import { isFollowedByDigits, isGluedLeft, isGluedRight } from './glued';
import { isLabelled } from './labels';
import { isNameOfNumber } from './names-with-numbers';
import type { Reading } from './reading';

/** Whether a number token is part of a name, an address, a date or a code, whatever stands behind it. */
export function isPartOfOther(reading: Reading, amount: Amount): boolean {
  return (
    isNameOfNumber(reading, amount) ||
    isGluedLeft(reading, amount) ||
    isGluedRight(reading, amount) ||
    isFollowedByDigits(reading, amount) ||
    isDate(reading, amount) ||
    isLabelled(reading, amount) ||
    isAddress(reading, amount) ||
    isPostcode(reading, amount)
  );
}
