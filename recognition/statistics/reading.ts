import type { Grammar } from './languages';
import type { Token } from './tokens';

/** A text cut into tokens, with the grammar it is read by. */
export type Reading = {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly grammar: Grammar;
  readonly joints: ReadonlySet<number>;
};
