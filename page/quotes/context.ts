import type { Quote } from '../quote';

/**
 * Characters kept on either side. A sentence that was edited is told from its look-alike by what stands
 * around it, and its nearest neighbours are edited along with it: two or three sentences are needed.
 */
export const CONTEXT_LENGTH = 160;

/** Context lengths of quotes that other tools made, and earlier versions: cut there, not at the article's end. */
const LENGTHS_OF_OTHERS: readonly number[] = [32, 64];

/** Whether the article began with the prefix. */
export const reachesStart = ({ prefix, start }: Quote): boolean => prefix.length === start;

/** Whether the article ended with the suffix. */
export const reachesEnd = ({ prefix, suffix, start }: Quote): boolean =>
  prefix.length === Math.min(CONTEXT_LENGTH, start) &&
  suffix.length < CONTEXT_LENGTH &&
  !LENGTHS_OF_OTHERS.includes(suffix.length);
