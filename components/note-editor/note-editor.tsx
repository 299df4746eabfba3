import { Trash2 } from 'lucide';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { NoteContent, NoteState } from '../../storage/note-keeper';
import { IconButton } from '../icon-button';
import { ColourChoice } from './colour-choice';
import { TagField } from './tag-field';

/** A further note on the same words: of another tab at the same time, or of the article in another language. */
export type OtherNote = {
  readonly id: string;
  readonly text: string;
  readonly from: string | null;
};

export type NoteEditorProps = {
  readonly note: NoteContent;
  readonly state: NoteState;
  /** When it was written; empty for a new one. */
  readonly dated?: string;
  readonly others: readonly OtherNote[];
  readonly onEdit: (note: NoteContent) => void;
  readonly onDelete: () => void;
  readonly onUndo: () => void;
};

/** The reader's own words. They are kept while typed; a failure never takes them from the editor. */
export function NoteEditor({
  note,
  state,
  dated = '',
  others,
  onEdit,
  onDelete,
  onUndo,
}: NoteEditorProps) {
  const isEmpty = note.text === '' && note.tags.length === 0;
  const [isOpen, setOpen] = useState(!isEmpty);
  return (
    <div class="note" data-colour={note.colour}>
      {others.map((other) => (
        <div class="other-note" key={other.id}>
          <span class={other.from === null ? 'visually-hidden' : 'other-from'}>
            {other.from === null ? i18n.t('note.other') : i18n.t('note.carried', [other.from])}
          </span>
          {other.text}
        </div>
      ))}
      <label for="note">{i18n.t('note.label')}</label>
      <textarea
        id="note"
        dir="auto"
        rows={1}
        value={note.text}
        onFocus={() => setOpen(true)}
        onInput={(event) => onEdit({ ...note, text: event.currentTarget.value })}
      />
      {(isOpen || !isEmpty) && (
        <div class="note-tools">
          <ColourChoice colour={note.colour} onChange={(colour) => onEdit({ ...note, colour })} />
          <TagField tags={note.tags} onChange={(tags) => onEdit({ ...note, tags })} />
          {!isEmpty && (
            <IconButton name={i18n.t('note.delete')} icon={Trash2} size={14} onPress={onDelete} />
          )}
        </div>
      )}
      <div class="note-state" data-status={state.status} role="status">
        {state.status === 'idle' ? dated : stateText(state)}
        {state.status === 'failed' && <CopyButton text={note.text} />}
        {state.status === 'deleted' && (
          <button type="button" class="link-button" onClick={onUndo}>
            {i18n.t('note.undo')}
          </button>
        )}
      </div>
    </div>
  );
}

function stateText(state: NoteState): string {
  switch (state.status) {
    case 'idle':
      return '';
    case 'saving':
      return i18n.t('note.saving');
    case 'deleted':
      return i18n.t('note.deleted');
    case 'saved':
      return state.isPrivate ? i18n.t('note.private') : i18n.t('note.saved');
    case 'failed':
      if (state.reason === 'outdated') return i18n.t('note.outdated');
      return state.reason === 'disk-full' ? i18n.t('note.full') : i18n.t('note.failed');
  }
}

function CopyButton({ text }: { readonly text: string }) {
  const [isCopied, setCopied] = useState(false);
  const copy = (): void => {
    navigator.clipboard.writeText(text).then(
      () => setCopied(true),
      // The words stay in the editor, where they can be copied by hand.
      () => setCopied(false),
    );
  };
  return (
    <button type="button" class="link-button" onClick={copy}>
      {isCopied ? i18n.t('note.copied') : i18n.t('note.copy')}
    </button>
  );
}
