import { i18n } from '#i18n';
import { formatBytes } from '../../components/format-bytes';
import type { ImportReportProps } from '../../components/notebook/import-report';
import type { NotebookProps } from '../../components/notebook/notebook';
import { sendMessage } from '../../messaging/protocol';
import { backup, needsBackup } from '../../storage/backup';
import { openDatabase } from '../../storage/database';
import type { Note } from '../../storage/note';
import { NO_FILTER } from '../../storage/search/note-filter';
import type { FoundNote } from '../../storage/search/note-index';
import { carryOutImport } from './carry-out-import';
import { download } from './download';
import { createNoteEditing, pageOf } from './note-editing';
import { startWorker, type WorkerNews } from './worker-client';
import type { ExportFormat } from './worker-messages';

/** Notes shown at first, and added whenever the reader comes near the end. */
const STEP = 30;
/** How often, while notes are read, what is found is asked for again. */
const FIND_AGAIN_MS = 2_000;

type Shown = Omit<NotebookProps, 'formatDate'>;

type Options = {
  readonly locale: string;
  readonly onChange: (props: Shown) => void;
};

/** The notebook's state, and what its page asks of the worker and the background. */
export function createNotebook({ locale, onChange }: Options): { start(): void } {
  const database = openDatabase();
  const notes = new Map<string, Note>();
  let found: readonly FoundNote[] = [];
  let count = 0;
  let facets: Shown['facets'] = { tags: [], sites: [], kinds: [], orphaned: 0 };
  let filter = NO_FILTER;
  let shown = STEP;
  let total = 0;
  let read = 0;
  let turn = 0;
  let isOutdated = false;
  let isBusy = false;
  let isBackupDue = false;
  let used: string | null = null;
  let failure: string | null = null;
  let report: ImportReportProps['report'] | null = null;
  let deleted: Note | null = null;

  const find = (): void => worker.tell({ type: 'find', turn: ++turn, filter, limit: shown });
  /** While notes are read, what is found grows with every slice; the reader need not see each. */
  let nextFind = 0;
  const isFiltered = (): boolean => JSON.stringify(filter) !== JSON.stringify(NO_FILTER);

  const draw = (): void =>
    onChange({
      filter,
      facets,
      found,
      count,
      notes,
      total,
      read,
      isOutdated,
      editing: editing.current(),
      hasDeleted: deleted !== null,
      needsBackup: isBackupDue,
      report,
      failure,
      tools: {
        count: isFiltered() ? count : total,
        total,
        used,
        isBusy,
        onExport: exportAs,
        onImport: (file) => void importFile(file),
        onDeleteAll: () => void deleteAll(),
      },
      onFilter(next) {
        filter = next;
        shown = STEP;
        find();
        draw();
      },
      onMore: showMore,
      onEdit: (note) => void startEditing(note),
      onDone: () => void stopEditing(),
      onDelete: (note) => void remove(note),
      onUndo: () => void undo(),
      onCloseReport() {
        report = null;
        draw();
      },
    });

  /** Reads the rows of what is shown; those that are there already are kept. */
  const load = async (): Promise<void> => {
    const wanted = found.flatMap(({ id }) => (notes.has(id) ? [] : [id]));
    if (wanted.length > 0 && !isOutdated) {
      for (const note of await database.notes.bulkGet(wanted))
        if (note !== undefined) notes.set(note.id, note);
    }
    draw();
  };

  const showMore = (): void => {
    shown += STEP;
    find();
  };

  const hear = (message: WorkerNews): void => {
    switch (message.type) {
      case 'progress':
        ({ total } = message);
        read = message.total === 0 ? 1 : message.read / message.total;
        if (read === 1 || performance.now() > nextFind) {
          nextFind = performance.now() + FIND_AGAIN_MS;
          find();
        } else draw();
        break;
      case 'changed':
        for (const id of message.ids) if (editing.current()?.id !== id) notes.delete(id);
        if (message.ids.length === 0) notes.clear();
        find();
        void measure();
        break;
      case 'found':
        facets = message.facets ?? facets;
        if (message.turn !== turn) break;
        ({ found, count, total } = message);
        void load();
        break;
      case 'outdated':
        isOutdated = true;
        for (const note of message.notes) notes.set(note.id, note);
        draw();
        break;
      case 'failed':
        isBusy = false;
        failure = i18n.t('notebook.failed', [message.message]);
        draw();
        break;
    }
  };

  const busy = async (work: () => Promise<void>): Promise<void> => {
    isBusy = true;
    failure = null;
    draw();
    try {
      await work();
    } catch (error) {
      failure = i18n.t('notebook.failed', [error instanceof Error ? error.message : '']);
    }
    isBusy = false;
    draw();
  };

  const exportAs = (format: ExportFormat): void =>
    void busy(async () => {
      const words = {
        title: i18n.t('notebook.title'),
        untitled: i18n.t('notebook.untitled'),
        orphaned: i18n.t('notebook.orphaned'),
        locale,
      };
      const which = isFiltered() ? 'found' : 'all';
      const answer = await worker.ask({ type: 'export', format, notes: which, words });
      if (answer.type !== 'exported') return;
      download(answer.text, format);
      // Only this one can be read back, and only all of it is a backup.
      if (format === 'web-annotation' && which === 'all') {
        await backup.setValue({ lastExportAt: Date.now() });
        isBackupDue = false;
      }
    });

  const importFile = (file: File): Promise<void> =>
    busy(async () => {
      const answer = await worker.ask({ type: 'plan-import', text: await file.text() });
      if (answer.type === 'import-planned') report = await carryOutImport(answer.result);
    });

  const deleteAll = (): Promise<void> =>
    busy(async () => {
      const result = await sendMessage('deleteAllNotes');
      if (!result.ok) throw new Error(result.reason);
    });

  const startEditing = async (note: Note): Promise<void> => {
    if (editing.current() === null || (await stopEditing())) editing.start(note);
  };

  /** @returns whether the editor is closed: what can't be saved stays in it */
  const stopEditing = async (isDeleting = false): Promise<boolean> => {
    const stopped = await editing.stop();
    if (stopped === null) return false;
    notes.delete(stopped.id);
    await load();
    const note = notes.get(stopped.id);
    if (note !== undefined && (isDeleting || stopped.isEmptied)) await remove(note);
    return true;
  };

  const remove = async (note: Note): Promise<void> => {
    failure = null;
    const draft = { ...note, page: pageOf(note), text: '', tags: [], basedOn: note.changedAt };
    const result = await sendMessage('saveNote', draft).catch(() => null);
    if (result?.ok === true && result.note === null) deleted = note;
    else
      failure =
        result?.ok === true ? i18n.t('notebook.notDeleted') : i18n.t('notebook.failed', ['']);
    draw();
  };

  const undo = async (): Promise<void> => {
    if (deleted === null) return;
    const result = await sendMessage('restoreNote', deleted).catch(() => null);
    if (result?.ok === true) deleted = null;
    else failure = i18n.t('note.failed');
    draw();
  };

  const measure = async (): Promise<void> => {
    isBackupDue = needsBackup(total, await backup.getValue(), Date.now());
    const { usage } = await navigator.storage.estimate();
    used = usage === undefined ? null : i18n.t('notebook.used', [formatBytes(usage, locale)]);
    draw();
  };

  const editing = createNoteEditing({
    save: (draft) => sendMessage('saveNote', draft),
    restore: (note) => sendMessage('restoreNote', note),
    onChange: draw,
    onDelete: () => void stopEditing(true),
  });
  const worker = startWorker(hear);

  return {
    start() {
      window.addEventListener('pagehide', editing.flush);
      // Without it a browser short of disk may throw notes away.
      void navigator.storage.persist().catch(() => false);
      void measure();
      draw();
    },
  };
}
