import type { Span } from './mention';

/** A person whose name the article itself says is changed. */
export type Person = {
  /** What pseudonym mentions carry as `person`. */
  readonly id: string;
  /** The spelling to show: the one the disclosure gives. */
  readonly name: string;
  /** All spellings met in the article, the shown one first. */
  readonly spellings: readonly string[];
  /** The sentence, bracket or note that says the name is changed. */
  readonly disclosure: Span;
};
