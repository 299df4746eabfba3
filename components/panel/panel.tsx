import { NotebookText, Pencil, Trash2 } from 'lucide';
import { i18n } from '#i18n';
import type { PlacedNote } from '../../messaging/protocol';
import type { Note } from '../../storage/note';
import type { SitePage } from '../../storage/notes';
import { Icon } from '../icon';
import { IconButton } from '../icon-button';
import { NoteText } from '../note-text';
import { noteQuote } from '../passage-link';

/** A note and how it fares in the article shown. */
export type PanelNote = { readonly note: Note; readonly state: PlacedNote['state'] };

export type PanelProps = {
  readonly state: 'loading' | 'no-article' | 'article';
  readonly pageTitle: string;
  /** In the article's order. */
  readonly notes: readonly PanelNote[];
  /** Pages of the same site with notes, which may be this article at another address; `null` until asked for. */
  readonly otherPages: readonly SitePage[] | null;
  readonly hasDeleted: boolean;
  /** What the reader is told: that nothing is selected, that something failed. */
  readonly message: string | null;
  readonly onShow: (id: string) => void;
  readonly onNoteArticle: () => void;
  readonly onAttach: (note: Note) => void;
  readonly onDelete: (note: Note) => void;
  readonly onUndo: () => void;
  readonly onAskPages: () => void;
  readonly onMove: (page: SitePage) => void;
};

/** The notes of the article beside it: those that stand in it, and those whose passage is missing. */
export function Panel(props: PanelProps) {
  const { state, notes } = props;
  const orphans = notes.filter((each) => each.state === 'orphaned');
  const others = notes.filter((each) => each.state !== 'orphaned');
  return (
    <main class="panel">
      <header class="panel-head">
        <h1>{i18n.t('panel.title')}</h1>
        <a
          class="icon-button"
          href="/notebook.html"
          target="_blank"
          rel="noreferrer"
          aria-label={i18n.t('notebook.title')}
          title={i18n.t('notebook.title')}
        >
          <Icon node={NotebookText} size={16} />
        </a>
      </header>
      {state === 'no-article' && <p class="panel-empty">{i18n.t('panel.noArticle')}</p>}
      {state === 'article' && (
        <>
          <p class="panel-article" dir="auto">
            {props.pageTitle}
          </p>
          <button type="button" class="text-button" onClick={props.onNoteArticle}>
            <Icon node={Pencil} size={14} />
            {i18n.t('panel.noteArticle')}
          </button>
          <p class="panel-message" role="status">
            {props.message}
            {props.hasDeleted && (
              <>
                {i18n.t('note.deleted')}{' '}
                <button type="button" class="link-button" onClick={props.onUndo}>
                  {i18n.t('note.undo')}
                </button>
              </>
            )}
          </p>
          {notes.length === 0 && props.message === null && (
            <p class="panel-empty">{i18n.t('panel.empty')}</p>
          )}
          {others.map((each) => (
            <Entry key={each.note.id} {...props} {...each} />
          ))}
          {orphans.length > 0 && (
            <section>
              <h2>{i18n.t('panel.orphans')}</h2>
              <p class="panel-hint">{i18n.t('panel.orphansMore')}</p>
              {orphans.map((each) => (
                <Entry key={each.note.id} {...props} {...each} />
              ))}
            </section>
          )}
          <details
            class="panel-pages"
            onToggle={(event) => event.currentTarget.open && props.onAskPages()}
          >
            <summary>{i18n.t('panel.otherPages')}</summary>
            <p class="panel-hint">
              {props.otherPages?.length === 0
                ? i18n.t('panel.noOtherPages')
                : i18n.t('panel.otherPagesMore')}
            </p>
            <ul>
              {props.otherPages?.map((page) => (
                <li key={page.key}>
                  <span dir="auto" title={page.key}>
                    {page.title === '' ? page.key : page.title}
                  </span>
                  <button type="button" class="link-button" onClick={() => props.onMove(page)}>
                    {i18n.t('panel.move', page.count, [String(page.count)])}
                  </button>
                </li>
              ))}
            </ul>
          </details>
        </>
      )}
    </main>
  );
}

type EntryProps = PanelNote & Pick<PanelProps, 'onShow' | 'onAttach' | 'onDelete'>;

function Entry({ note, state, onShow, onAttach, onDelete }: EntryProps) {
  const quote = noteQuote(note);
  const isShown = state === 'anchored' || state === 'article';
  return (
    <article class="entry" data-colour={note.colour} data-state={state}>
      {quote !== null && (
        <blockquote class="entry-quote" lang={note.language} dir="auto">
          {isShown ? (
            <button type="button" onClick={() => onShow(note.id)}>
              {quote.exact}
            </button>
          ) : (
            quote.exact
          )}
        </blockquote>
      )}
      <NoteText text={note.text} />
      <footer class="entry-foot">
        {state === 'looking' && <span>{i18n.t('panel.looking')}</span>}
        {state === 'orphaned' && (
          <button type="button" class="link-button" onClick={() => onAttach(note)}>
            {i18n.t('panel.attach')}
          </button>
        )}
        {state === 'article' && (
          <button type="button" class="link-button" onClick={() => onShow(note.id)}>
            {i18n.t('notebook.edit')}
          </button>
        )}
        {note.tags.map((tag) => (
          <span class="tag" key={tag}>
            {tag}
          </span>
        ))}
        <span class="entry-actions">
          <IconButton
            name={i18n.t('note.delete')}
            icon={Trash2}
            size={14}
            onPress={() => onDelete(note)}
          />
        </span>
      </footer>
    </article>
  );
}
