import type { Amount } from './amount';
import type { Grammar } from './grammar';
import type { NumberCustom } from './number-custom';
import type { Numeral } from './numeral';
import type { Token } from './tokens';

/** A text cut into tokens, with the grammar it is read by. */
export type Reading = {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly grammar: Grammar;
  readonly custom: NumberCustom;
  readonly joints: ReadonlySet<number>;
  /** Amounts read so far, by their first token: several readers ask for the same. */
  readonly amounts: (Amount | null | undefined)[];
  readonly numerals: (Numeral | null | undefined)[];
};
