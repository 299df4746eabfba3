import type { Note, PageIdentity } from './note';
import type { PageRecord } from './page-record';

/** Where notes are kept: the database, or memory in private windows. Each call is whole or not at all. */
export type NoteStore = {
  note(id: string): Promise<Note | undefined>;
  notesOn(pages: readonly string[]): Promise<readonly Note[]>;
  /** Notes of pages whose keys begin so. */
  notesUnder(prefixes: readonly string[]): Promise<readonly Note[]>;
  /** Every note and every page is gone. */
  clear(): Promise<void>;
  /** Records of pages that have one of these addresses. */
  pagesAt(addresses: readonly string[]): Promise<readonly PageRecord[]>;
  /** Records of the same article in other languages. */
  relatives(page: PageIdentity): Promise<readonly PageRecord[]>;
  /**
   * Reads notes and decides what becomes of them, with nobody writing in between.
   * @returns what `decide` says of it all
   */
  change<T>(
    ids: readonly string[],
    decide: (notes: ReadonlyMap<string, Note>) => Change<T>,
  ): Promise<T>;
};

/** What is to be written, and what is told of it. */
export type Change<T> = {
  readonly put?: readonly Note[];
  readonly remove?: readonly string[];
  readonly page?: PageIdentity;
  readonly result: T;
};
