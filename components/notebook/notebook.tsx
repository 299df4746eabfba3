import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Note } from '../../storage/note';
import type { FoundNote } from '../../storage/search/note-index';
import type { NoteEditorProps } from '../note-editor/note-editor';
import { FilterBar, type FilterBarProps } from './filter-bar';
import { ImportReport, type ImportReportProps } from './import-report';
import { NoteEntry } from './note-entry';
import { NotebookTools, type NotebookToolsProps } from './notebook-tools';

export type NotebookProps = FilterBarProps & {
  /** The first of what was found, as far as it was asked for. */
  readonly found: readonly FoundNote[];
  readonly count: number;
  readonly notes: ReadonlyMap<string, Note>;
  readonly total: number;
  /** Share of the notes that is read and can be searched, 0 to 1. */
  readonly read: number;
  readonly isOutdated: boolean;
  readonly editing: { readonly id: string; readonly editor: NoteEditorProps } | null;
  /** The last deleted note, which can be had back. */
  readonly hasDeleted: boolean;
  readonly needsBackup: boolean;
  readonly report: ImportReportProps['report'] | null;
  readonly failure: string | null;
  readonly tools: NotebookToolsProps;
  readonly formatDate: (time: number) => string;
  readonly onMore: () => void;
  readonly onEdit: (note: Note) => void;
  readonly onDone: () => void;
  readonly onDelete: (note: Note) => void;
  readonly onUndo: () => void;
  readonly onCloseReport: () => void;
};

/** All notes by article, to be searched, filtered, edited and taken along. */
export function Notebook(props: NotebookProps) {
  const { found, count, notes, total, read } = props;
  const groups = groupsOf(found, notes);
  return (
    <div class="notebook">
      <header class="notebook-head">
        <h1>{i18n.t('notebook.title')}</h1>
        <NotebookTools {...props.tools} />
      </header>
      {props.isOutdated && <p class="notice is-warning">{i18n.t('notebook.outdated')}</p>}
      {props.failure !== null && (
        <p class="notice is-warning" role="alert">
          {props.failure}
        </p>
      )}
      {props.needsBackup && <p class="notice">{i18n.t('notebook.backup')}</p>}
      {props.report !== null && (
        <ImportReport report={props.report} onClose={props.onCloseReport} />
      )}
      {total > 0 && <FilterBar {...props} />}
      <p class="notebook-count" role="status">
        {read < 1
          ? i18n.t('notebook.reading', [String(Math.floor(read * 100))])
          : total > 0 && i18n.t('notebook.count', count, [String(count)])}
        {props.hasDeleted && (
          <>
            {' '}
            {i18n.t('note.deleted')}{' '}
            <button type="button" class="link-button" onClick={props.onUndo}>
              {i18n.t('note.undo')}
            </button>
          </>
        )}
      </p>
      {total === 0 && read === 1 && (
        <div class="notebook-empty">
          <h2>{i18n.t('notebook.empty')}</h2>
          <p>{i18n.t('notebook.emptyMore')}</p>
        </div>
      )}
      {total > 0 && count === 0 && <p class="notebook-empty">{i18n.t('notebook.nothingFound')}</p>}
      {groups.map(({ page, title, host, own }) => (
        <section class="page-group" key={`${page} ${own[0]?.id ?? ''}`}>
          <header class="page-head">
            <h2 dir="auto">
              <a href={page} target="_blank" rel="noreferrer">
                {title}
              </a>
            </h2>
            <span>{host}</span>
          </header>
          {own.map((note) => (
            <NoteEntry
              key={note.id}
              note={note}
              editor={props.editing?.id === note.id ? props.editing.editor : null}
              formatDate={props.formatDate}
              onEdit={() => props.onEdit(note)}
              onDone={props.onDone}
              onDelete={() => props.onDelete(note)}
              onTag={(tag) => props.onFilter({ ...props.filter, tag })}
            />
          ))}
        </section>
      ))}
      {found.length < count && <More key={found.length} onReached={props.onMore} />}
    </div>
  );
}

type PageGroup = {
  readonly page: string;
  readonly title: string;
  readonly host: string;
  readonly own: Note[];
};

/** Notes of one page that stand together. */
function groupsOf(
  found: readonly FoundNote[],
  notes: ReadonlyMap<string, Note>,
): readonly PageGroup[] {
  const groups: PageGroup[] = [];
  for (const { id, page } of found) {
    const note = notes.get(id);
    if (note === undefined) continue;
    const last = groups.at(-1);
    if (last?.page === page) last.own.push(note);
    else groups.push({ page, ...named(note), own: [note] });
  }
  return groups;
}

function named({ page, pageTitle }: Note): { readonly title: string; readonly host: string } {
  const host = URL.canParse(page) ? new URL(page).host.replace(/^www\./, '') : '';
  return { title: pageTitle.trim() === '' ? page : pageTitle, host };
}

/** The end of what is shown: once it comes near, there is more. */
function More({ onReached }: { readonly onReached: () => void }) {
  const end = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const { current } = end;
    if (current === null) return;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) onReached();
      },
      { rootMargin: '1200px' },
    );
    observer.observe(current);
    return () => observer.disconnect();
  }, [onReached]);
  return <div ref={end} class="more" />;
}
