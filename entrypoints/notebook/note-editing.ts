import type { NoteEditorProps } from '../../components/note-editor/note-editor';
import { newId } from '../../messaging/new-id';
import type { Note, NoteDraft, PageIdentity, SaveResult } from '../../storage/note';
import {
  contentOf,
  createNoteKeeper,
  type NoteContent,
  type NoteKeeper,
  type NoteState,
} from '../../storage/note-keeper';

export type NoteEditing = {
  /** The note that is edited, and what its editor shows; `null` while none is. */
  current(): { readonly id: string; readonly editor: NoteEditorProps } | null;
  /** Call it once the note before is stopped. */
  start(note: Note): void;
  /** Writes what is not written yet. @returns `null` where it could not be saved, and stays in the editor */
  stop(): Promise<StoppedNote | null>;
  /** The page is being left. */
  flush(): void;
};

/** A note whose editor is closed; `isEmptied`: its words were taken out, which is left to the caller to delete. */
export type StoppedNote = { readonly id: string; readonly isEmptied: boolean };

type Edited = {
  readonly note: Note;
  readonly keeper: NoteKeeper;
  readonly content: NoteContent;
  readonly state: NoteState;
};

type Options = {
  readonly save: (draft: NoteDraft) => Promise<SaveResult>;
  readonly restore: (note: Note) => Promise<SaveResult>;
  readonly onChange: () => void;
  /** The reader deletes the note from its editor. */
  readonly onDelete: () => void;
};

/** The one note of the notebook that is edited in its place. */
export function createNoteEditing({ save, restore, onChange, onDelete }: Options): NoteEditing {
  let edited: Edited | null = null;

  const edit = (content: NoteContent): void => {
    if (edited === null) return;
    edited = { ...edited, content, state: { status: 'idle' } };
    // Written at once, emptiness would delete the note, and take its editor from under the reader's hands.
    if (isEmpty(content)) onChange();
    else edited.keeper.edit(content);
  };

  return {
    current() {
      if (edited === null) return null;
      const { note, content, state } = edited;
      const editor = { note: content, state, others: [], onEdit: edit, onDelete, onUndo() {} };
      return { id: note.id, editor };
    },
    start(note) {
      const keeper = createNoteKeeper({
        subject: { ...note, page: pageOf(note) },
        note,
        newId,
        save,
        restore,
        onState(state, content) {
          if (edited?.note.id !== note.id || isEmpty(edited.content)) return;
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
      if (edited?.note.id !== last.note.id || edited.state.status === 'failed') return null;
      const isEmptied = isEmpty(edited.content);
      edited = null;
      return { id: last.note.id, isEmptied };
    },
    flush: () => void edited?.keeper.flush(),
  };
}

const isEmpty = ({ text, tags }: NoteContent): boolean => text.trim() === '' && tags.length === 0;

/** What the notebook knows of a note's page. */
export const pageOf = ({ page }: Note): PageIdentity => ({
  key: page,
  addresses: [page],
  translations: [],
  story: null,
});
