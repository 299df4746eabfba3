import type { Note, PageIdentity } from './note';
import type { NoteStore } from './note-store';
import { mergePages, type PageRecord } from './page-record';

/** Rows kept as one value: by the browser, in memory. */
export type MemoryRows = { readonly notes: readonly Note[]; readonly pages: readonly PageRecord[] };

/** Holds the rows of private windows; the browser forgets them when it is closed. */
export type Memory = {
  read(): Promise<MemoryRows | null>;
  write(rows: MemoryRows): Promise<void>;
};

const NOTHING: MemoryRows = { notes: [], pages: [] };

/** Notes of private windows. Calls wait for one another: rows are read and written as a whole. */
export function memoryStore(memory: Memory): NoteStore {
  let last: Promise<unknown> = Promise.resolve();
  const rows = async (): Promise<MemoryRows> => (await memory.read()) ?? NOTHING;
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const next = last.then(work, work);
    last = next.catch(() => undefined);
    return next;
  };
  return {
    note: async (id) => (await rows()).notes.find((note) => note.id === id),
    notesOn: async (keys) =>
      (await rows()).notes
        .filter(({ page }) => keys.includes(page))
        .toSorted((a, b) => a.createdAt - b.createdAt),
    notesUnder: async (prefixes) =>
      (await rows()).notes.filter(({ page }) => prefixes.some((prefix) => page.startsWith(prefix))),
    clear: () => inTurn(() => memory.write(NOTHING)),
    pagesAt: async (addresses) =>
      (await rows()).pages.filter((page) => intersect(page.addresses, addresses)),
    relatives: async (page) =>
      (await rows()).pages.filter((other) => other.key !== page.key && isRelative(page, other)),
    change: (ids, decide) =>
      inTurn(async () => {
        const { notes, pages } = await rows();
        const known = new Map(
          notes.filter(({ id }) => ids.includes(id)).map((note) => [note.id, note] as const),
        );
        const { put = [], remove = [], page, result } = decide(known);
        const gone = new Set([...remove, ...put.map(({ id }) => id)]);
        await memory.write({
          notes: [...notes.filter(({ id }) => !gone.has(id)), ...put],
          pages: page === undefined ? pages : withPage(pages, page),
        });
        return result;
      }),
  };
}

const intersect = (a: readonly string[], b: readonly string[]): boolean =>
  a.some((each) => b.includes(each));

const isRelative = (page: PageIdentity, other: PageRecord): boolean =>
  intersect(other.addresses, page.translations) ||
  intersect(other.translations, page.addresses) ||
  (page.story !== null && page.story === other.story);

const withPage = (pages: readonly PageRecord[], page: PageIdentity): readonly PageRecord[] => [
  ...pages.filter(({ key }) => key !== page.key),
  mergePages(
    pages.find(({ key }) => key === page.key),
    page,
  ),
];
