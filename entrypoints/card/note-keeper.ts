import type { NoteState } from '../../components/card/note-editor';
import { newId } from '../../messaging/new-id';
import type { CardSubject } from '../../messaging/protocol';
import type { Note, NoteDraft, SaveResult } from '../../storage/note';

export type NoteKeeper = {
  /** The words in the editor changed. */
  edit(text: string): void;
  /** Writes at once what is not written yet. */
  flush(): Promise<void>;
};

/** Pause in typing after which a note is written. */
const AUTOSAVE_MS = 250;

type Options = {
  readonly subject: CardSubject;
  readonly note: Note | null;
  readonly save: (draft: NoteDraft) => Promise<SaveResult>;
  readonly onState: (state: NoteState, text: string) => void;
};

/** Keeps one note of one subject while it is typed: one write at a time, the last words always written. */
export function createNoteKeeper({ subject, note, save, onState }: Options): NoteKeeper {
  let text = note?.text ?? '';
  let written = text;
  let id = note?.id ?? newId();
  let basedOn = note?.changedAt ?? null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<void> | null = null;

  const write = async (): Promise<void> => {
    while (text !== written) {
      const sent = text;
      onState({ status: 'saving' }, text);
      const result = await trySave(save, draftOf(subject, id, basedOn, sent));
      if (!result.ok) {
        onState({ status: 'failed', reason: result.reason }, text);
        return;
      }
      written = sent;
      id = result.note?.id ?? newId();
      basedOn = result.note?.changedAt ?? null;
    }
    onState({ status: 'saved' }, text);
  };

  const flush = (): Promise<void> => {
    clearTimeout(timer);
    running ??= write().finally(() => {
      running = null;
    });
    return running;
  };

  return {
    edit(next) {
      text = next;
      onState({ status: text === written ? 'saved' : 'saving' }, text);
      clearTimeout(timer);
      timer = setTimeout(() => void flush(), AUTOSAVE_MS);
    },
    async flush() {
      if (text !== written) await flush();
    },
  };
}

function draftOf(
  subject: CardSubject,
  id: string,
  basedOn: number | null,
  text: string,
): NoteDraft {
  const { page, pageTitle, quote } = subject;
  const draft = { id, page, pageTitle, quote, text, basedOn };
  return subject.kind === 'mention' ? { ...draft, kind: subject.mention.kind } : draft;
}

/** The background may be stopped between a message and its answer: once more, the draft's id makes it one note. */
async function trySave(
  save: (draft: NoteDraft) => Promise<SaveResult>,
  draft: NoteDraft,
): Promise<SaveResult> {
  for (let attempt = 0; attempt < 2; attempt++) {
    try {
      return await save(draft);
    } catch {
      // Asked again, then reported.
    }
  }
  return { ok: false, reason: 'failed' };
}
