import type { Span } from '../mention';

export type DisclosureType =
  | 'beside'
  | 'covering'
  | 'naming'
  | 'appearing'
  | 'supposing'
  | 'loose-naming'
  | 'named'
  | 'using'
  | 'pen-name-of'
  | 'pen-name-behind'
  | 'pen-name-hides'
  | 'pen-name-told'
  | 'known-as'
  | 'code-name';

/** A cue, with the sentence or bracket it stands in. */
export type Disclosure = {
  readonly type: DisclosureType;
  readonly cue: Span;
  /** Inside of the bracket around the cue; `null` where none is. */
  readonly bracket: Span | null;
  readonly sentence: Span;
};

/** Whether such cues say of names by themselves that they were changed. */
export const isNote = (type: DisclosureType): boolean => type === 'beside' || type === 'covering';
