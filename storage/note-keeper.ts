import type {
  Note,
  NoteColour,
  NoteDraft,
  NoteTarget,
  PageIdentity,
  SaveFailure,
  SaveResult,
} from './note';

/** What the reader writes. */
export type NoteContent = {
  readonly text: string;
  readonly tags: readonly string[];
  readonly colour: NoteColour;
};

/** How far what the reader writes is kept. */
export type NoteState =
  | { readonly status: 'idle' | 'saving' | 'deleted' }
  /** `isPrivate`: in memory only. */
  | { readonly status: 'saved'; readonly isPrivate: boolean }
  | { readonly status: 'failed'; readonly reason: SaveFailure };

export const NO_CONTENT: NoteContent = { text: '', tags: [], colour: 'amber' };

export type NoteKeeper = {
  /** The editor holds something else. */
  edit(content: NoteContent): void;
  /** Deletes the note; until the card goes on to another subject it can be had back. */
  remove(): Promise<void>;
  undo(): Promise<void>;
  /** Writes at once what is not written yet. */
  flush(): Promise<void>;
};

/** Pause in typing after which a note is written. */
const AUTOSAVE_MS = 250;

/** What a note is written on. */
export type NoteSubject = {
  readonly page: PageIdentity;
  readonly pageTitle: string;
  readonly language: string;
  readonly target: NoteTarget;
};

type Options = {
  readonly subject: NoteSubject;
  readonly note: Note | null;
  readonly save: (draft: NoteDraft) => Promise<SaveResult>;
  readonly restore: (note: Note) => Promise<SaveResult>;
  readonly newId: () => string;
  readonly onState: (state: NoteState, content: NoteContent) => void;
};

/** Keeps one note of one subject while it is typed: one write at a time, the last words always written. */
export function createNoteKeeper({
  subject,
  note,
  save,
  restore,
  newId,
  onState,
}: Options): NoteKeeper {
  let content = note === null ? NO_CONTENT : contentOf(note);
  let written = content;
  let kept = note;
  let deleted: Note | null = null;
  let id = note?.id ?? newId();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<void> | null = null;

  const write = async (): Promise<void> => {
    let isPrivate = false;
    while (!isSame(content, written)) {
      const sent = content;
      onState({ status: 'saving' }, content);
      const draft = draftOf(subject, id, kept, sent);
      const result = await twice(() => save(draft));
      if (!result.ok) {
        onState({ status: 'failed', reason: result.reason }, content);
        return;
      }
      written = sent;
      if (result.note === null) id = newId();
      else ({ id } = result.note);
      kept = result.note;
      isPrivate = result.isPrivate;
    }
    onState(
      kept === null && deleted !== null ? { status: 'deleted' } : { status: 'saved', isPrivate },
      content,
    );
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
      content = next;
      if (isSame(content, written)) onState({ status: 'saved', isPrivate: false }, content);
      else onState({ status: 'saving' }, content);
      clearTimeout(timer);
      timer = setTimeout(() => void flush(), AUTOSAVE_MS);
    },
    async remove() {
      await flush();
      if (kept === null) return;
      deleted = kept;
      content = { ...NO_CONTENT, colour: content.colour };
      await flush();
    },
    async undo() {
      const note = deleted;
      if (note === null) return;
      onState({ status: 'saving' }, contentOf(note));
      const result = await twice(() => restore(note));
      if (!result.ok) {
        onState({ status: 'failed', reason: result.reason }, contentOf(note));
        return;
      }
      deleted = null;
      ({ id } = note);
      kept = result.note;
      content = contentOf(result.note ?? note);
      written = content;
      onState({ status: 'saved', isPrivate: result.isPrivate }, content);
    },
    async flush() {
      if (!isSame(content, written)) await flush();
    },
  };
}

/** What the reader wrote, apart from where and when. */
export const contentOf = ({ text, tags, colour }: Note): NoteContent => ({ text, tags, colour });

const isSame = (a: NoteContent, b: NoteContent): boolean =>
  a.text === b.text && a.colour === b.colour && a.tags.join('\n') === b.tags.join('\n');

function draftOf(
  { page, pageTitle, language, target }: NoteSubject,
  id: string,
  kept: Note | null,
  { text, tags, colour }: NoteContent,
): NoteDraft {
  const basedOn = kept?.changedAt ?? null;
  // A note that was attached elsewhere meanwhile keeps its place.
  const shared = { id, page, pageTitle, language, target: kept?.target ?? target };
  return { ...shared, text, tags, colour, basedOn };
}

/** The background may be stopped between a message and its answer: once more, the note's id makes it one note. */
async function twice(send: () => Promise<SaveResult>): Promise<SaveResult> {
  for (let attempt = 0; attempt < 2; attempt++) {
    try {
      return await send();
    } catch {
      // Asked again, then reported.
    }
  }
  return { ok: false, reason: 'failed' };
}
