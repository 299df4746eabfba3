import type { FileContext, NoteReading } from './note-parts';

/** A parsed file whose format is known, and how each of its annotations is read. */
export type AnnotationFile = {
  readonly format: 'web-annotation' | 'hypothesis';
  readonly items: readonly unknown[];
  /** When it was written, in milliseconds since the epoch; `null` where it doesn't say. */
  readonly writtenAt: number | null;
  readonly read: (item: unknown, context: FileContext) => NoteReading;
};
