import type { NoteEditorProps, NoteState } from '../../components/note-editor/note-editor';
import { newId } from '../../messaging/new-id';
import { sendMessage } from '../../messaging/protocol';
import type { Note, PageIdentity } from '../../storage/note';
import {
  contentOf,
  createNoteKeeper,
  type NoteContent,
  type NoteKeeper,
} from '../../storage/note-keeper';

export type NoteEditing = {
  /** The note that is edited, and what its editor shows; `null` while none is. */
  current(): { readonly id: string; readonly editor: NoteEditorProps } | null;
  /** Goes on to a note; the one before is written. */
  start(note: Note): void;
  /** Writes what is not written yet. @returns the note's id, `null` where it could not be saved */
  stop(): Promise<string | null>;
  /** The page is being left. */
  flush(): void;
};

type Edited = {
  readonly note: Note;
  readonly keeper: NoteKeeper;
  readonly content: NoteContent;
  readonly state: NoteState;
};

/** The one note of the notebook that is edited in its place. */
export function createNoteEditing(onChange: () => void): NoteEditing {
  let edited: Edited | null = null;
  return {
    current: () => (edited === null ? null : { id: edited.note.id, editor: editorOf(edited) }),
    start(note) {
      void edited?.keeper.flush();
      const keeper = createNoteKeeper({
        subject: { ...note, page: pageOf(note) },
        note,
        newId,
        save: (draft) => sendMessage('saveNote', draft),
        restore: (restored) => sendMessage('restoreNote', restored),
        onState(state, content) {
          if (edited?.note.id !== note.id) return;
          edited = { ...edited, state, content };
          onChange();
        },
      });
      edited = { note, keeper, content: contentOf(note), state: { status: 'idle' } };
      onChange();
    },
    async stop() {
      const last = edited;
      if (last === null) return null;
      await last.keeper.flush();
      // What could not be saved stays in the editor.
      if (edited?.note.id === last.note.id && edited.state.status === 'failed') return null;
      edited = null;
      return last.note.id;
    },
    flush: () => void edited?.keeper.flush(),
  };
}

const editorOf = ({ content, state, keeper }: Edited): NoteEditorProps => ({
  note: content,
  state,
  others: [],
  onEdit: keeper.edit,
  onDelete: () => void keeper.remove(),
  onUndo: () => void keeper.undo(),
});

/** What the notebook knows of a note's page. */
export const pageOf = ({ page }: Note): PageIdentity => ({
  key: page,
  addresses: [page],
  translations: [],
  story: null,
});
