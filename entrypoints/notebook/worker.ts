import { onNotesChanged } from '../../messaging/note-news';
import { pageKey } from '../../page/page-key';
import { type Database, openDatabase } from '../../storage/database';
import { notesToCsv } from '../../storage/exchange/csv';
import { notesToMarkdown } from '../../storage/exchange/markdown';
import { planImport } from '../../storage/exchange/plan-import';
import { readNotesFile } from '../../storage/exchange/read-notes-file';
import { notesToWebAnnotations } from '../../storage/exchange/web-annotation';
import type { Note } from '../../storage/note';
import { readOldNotes } from '../../storage/old-notes';
import { createNoteIndex, type FoundNote, type NoteIndex } from '../../storage/search/note-index';
import type {
  ExportFormat,
  ExportWords,
  FromWorker,
  ImportPlanned,
  ToWorker,
} from './worker-messages';

/** Notes read and indexed at a time; in between the worker hears what it is asked. */
const SLICE = 1_000;

const database = openDatabase();
let index: NoteIndex = createNoteIndex();
/** What was found last; the page is given the first of it. */
let found: readonly FoundNote[] = [];
/** Whether what notes can be filtered by may have changed since it was told. */
let hasNewFacets = true;
/** Of several readings of everything the last one counts. */
let reading = 0;
/** Where the database can't be opened: what is in it. */
let old: readonly Note[] | null = null;

const tell = (message: FromWorker): void => postMessage(message);

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

async function readAll({ notes }: Database): Promise<void> {
  const turn = ++reading;
  const total = await notes.count();
  const next = createNoteIndex();
  for (let last = ''; ; ) {
    const slice = await notes.where('id').above(last).limit(SLICE).toArray();
    if (turn !== reading) return;
    next.add(slice);
    last = slice.at(-1)?.id ?? last;
    // What is read can be searched; the first notes need not wait for the last.
    index = next;
    hasNewFacets = true;
    tell({ type: 'progress', read: next.size(), total });
    if (slice.length < SLICE) return;
    await pause();
  }
}

async function readOld(): Promise<void> {
  old = await readOldNotes();
  index.add(old);
  hasNewFacets = true;
  tell({ type: 'outdated', notes: old });
  tell({ type: 'progress', read: old.length, total: old.length });
}

async function readChanged(ids: readonly string[]): Promise<void> {
  if (ids.length === 0) await readAll(database);
  else {
    const notes = await database.notes.bulkGet([...ids]);
    for (const [at, id] of ids.entries()) {
      const note = notes[at];
      if (note === undefined) index.remove(id);
      else index.replace(note);
    }
  }
  hasNewFacets = true;
  tell({ type: 'changed', ids });
}

const failed = (error: unknown): void =>
  tell({ type: 'failed', message: error instanceof Error ? error.message : String(error) });

async function notesOf(which: 'all' | 'found'): Promise<readonly Note[]> {
  const ids = found.map(({ id }) => id);
  if (old !== null) {
    const wanted = new Set(ids);
    return which === 'all' ? old : old.filter(({ id }) => wanted.has(id));
  }
  if (which === 'all') return database.notes.orderBy('page').toArray();
  const notes = await database.notes.bulkGet(ids);
  return notes.filter((note) => note !== undefined);
}

function written(notes: readonly Note[], format: ExportFormat, words: ExportWords): string {
  switch (format) {
    case 'web-annotation':
      return notesToWebAnnotations(notes, Date.now());
    case 'csv':
      return notesToCsv(notes);
    case 'markdown': {
      const date = new Intl.DateTimeFormat(words.locale, { dateStyle: 'long' });
      return notesToMarkdown(notes, { formatDate: (time) => date.format(time), words });
    }
  }
}

async function planned(text: string): Promise<ImportPlanned> {
  const file = readNotesFile(text, pageKey);
  if ('error' in file) return { status: 'unreadable', error: file.error };
  const plan = planImport(old ?? (await database.notes.toArray()), file.notes);
  return { status: 'planned', plan, refused: file.refused };
}

async function answer(message: ToWorker): Promise<void> {
  if (message.type === 'find') {
    const { turn, filter, limit } = message;
    found = index.find(filter);
    tell({
      type: 'found',
      turn,
      found: found.slice(0, limit),
      count: found.length,
      total: index.size(),
      facets: hasNewFacets ? index.facets() : null,
    });
    hasNewFacets = false;
  } else if (message.type === 'export') {
    const { notes, format, words } = message;
    tell({ type: 'exported', text: written(await notesOf(notes), format, words) });
  } else tell({ type: 'import-planned', result: await planned(message.text) });
}

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => void answer(data).catch(failed));
onNotesChanged((ids) => void readChanged(ids).catch(failed));
readAll(database).catch(() => readOld().catch(failed));
