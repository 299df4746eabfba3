import type { Span } from '../mention';
import type { Name } from './name-reader';

/** A name as declared: its words, and the words that declare it. */
export type Declared = {
  readonly words: Name;
  readonly rule: string;
  readonly disclosure: Span;
};

/** Names inside or beside one another that are real: the person behind a pen name. */
export type Scope = {
  readonly declared: readonly Declared[];
  readonly real: readonly Name[];
};

export const NOBODY: Scope = { declared: [], real: [] };

export const only = (name: Name | null): readonly Name[] => (name === null ? [] : [name]);

export const declare = (names: readonly Name[], rule: string, disclosure: Span): Scope => ({
  declared: names.map((words) => ({ words, rule, disclosure })),
  real: [],
});
