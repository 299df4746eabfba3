import { ArrowUpRight, Pencil, Trash2 } from 'lucide';
import { i18n } from '#i18n';
import type { Note } from '../../storage/note';
import { Icon } from '../icon';
import { IconButton } from '../icon-button';
import { NoteEditor, type NoteEditorProps } from '../note-editor/note-editor';
import { NoteText } from '../note-text';
import { noteQuote, passageLink } from '../passage-link';

export type NoteEntryProps = {
  readonly note: Note;
  /** While it is edited. */
  readonly editor: NoteEditorProps | null;
  readonly formatDate: (time: number) => string;
  readonly onEdit: () => void;
  readonly onDone: () => void;
  readonly onDelete: () => void;
  readonly onTag: (tag: string) => void;
};

/** One note: the words it stands on, the reader's own, its tags and date. */
export function NoteEntry(props: NoteEntryProps) {
  const { note, editor, formatDate, onEdit, onDelete, onTag } = props;
  const quote = noteQuote(note);
  return (
    <article class="entry" data-colour={note.colour} data-id={note.id}>
      {quote !== null && (
        <blockquote class="entry-quote" lang={note.language} dir="auto">
          {quote.exact}
        </blockquote>
      )}
      {editor === null ? (
        <NoteText text={note.text} />
      ) : (
        <div class="entry-editor">
          <NoteEditor {...editor} />
          <button type="button" class="text-button" onClick={props.onDone}>
            {i18n.t('notebook.done')}
          </button>
        </div>
      )}
      <footer class="entry-foot">
        {note.orphanedSince !== null && (
          <span class="entry-orphan">{i18n.t('notebook.orphaned')}</span>
        )}
        {editor === null &&
          note.tags.map((tag) => (
            <button type="button" class="tag" key={tag} onClick={() => onTag(tag)}>
              {tag}
            </button>
          ))}
        <time dateTime={new Date(note.createdAt).toISOString()}>{formatDate(note.createdAt)}</time>
        <span class="entry-actions">
          <a
            class="icon-button"
            href={passageLink(note)}
            target="_blank"
            rel="noreferrer"
            aria-label={i18n.t('notebook.open')}
            title={i18n.t('notebook.open')}
          >
            <Icon node={ArrowUpRight} size={15} />
          </a>
          {editor === null && (
            <>
              <IconButton name={i18n.t('notebook.edit')} icon={Pencil} size={14} onPress={onEdit} />
              <IconButton name={i18n.t('note.delete')} icon={Trash2} size={14} onPress={onDelete} />
            </>
          )}
        </span>
      </footer>
    </article>
  );
}
