import type { RefusalReason } from '../../storage/exchange/note-parts';
import type { ImportPlan } from '../../storage/exchange/plan-import';
import type { Note } from '../../storage/note';
import type { Facets } from '../../storage/search/facets';
import type { NoteFilter } from '../../storage/search/note-filter';
import type { FoundNote } from '../../storage/search/note-index';

export type ExportFormat = 'web-annotation' | 'markdown' | 'csv';

/** Words of the interface that stand in an exported document. */
export type ExportWords = {
  readonly title: string;
  readonly untitled: string;
  readonly orphaned: string;
  readonly locale: string;
};

export type ToWorker =
  /** Tells how many there are, and the first of them. */
  | {
      readonly type: 'find';
      readonly turn: number;
      readonly filter: NoteFilter;
      readonly limit: number;
    }
  | {
      readonly type: 'export';
      readonly format: ExportFormat;
      readonly notes: 'all' | 'found';
      readonly words: ExportWords;
    }
  | { readonly type: 'plan-import'; readonly text: string };

export type ImportPlanned =
  | {
      readonly status: 'planned';
      readonly plan: ImportPlan;
      readonly refused: readonly { readonly index: number; readonly reason: RefusalReason }[];
    }
  | { readonly status: 'unreadable'; readonly error: 'not-json' | 'unknown-format' | 'too-large' };

export type FromWorker =
  | { readonly type: 'progress'; readonly read: number; readonly total: number }
  /** Notes came, went or changed: what was found may be another. */
  | { readonly type: 'changed'; readonly ids: readonly string[] }
  | {
      readonly type: 'found';
      readonly turn: number;
      readonly found: readonly FoundNote[];
      readonly count: number;
      readonly total: number;
      /** `null`: as they were told before. */
      readonly facets: Facets | null;
    }
  | { readonly type: 'exported'; readonly text: string }
  | { readonly type: 'import-planned'; readonly result: ImportPlanned }
  /** The database can't be brought to this version; this is what is in it. */
  | { readonly type: 'outdated'; readonly notes: readonly Note[] }
  | { readonly type: 'failed'; readonly message: string };
