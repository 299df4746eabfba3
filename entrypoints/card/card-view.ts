import type { OtherNote } from '../../components/note-editor/note-editor';
import type { FactId, MentionFacts } from '../../facts/fact';
import type { Grasp } from '../../facts/grasp-figure';
import { newId } from '../../messaging/new-id';
import type { CardSubject, GraspQuery, NoteQuery } from '../../messaging/protocol';
import type { Note, NoteDraft, NoteTarget, SaveResult } from '../../storage/note';
import {
  contentOf,
  createNoteKeeper,
  NO_CONTENT,
  type NoteContent,
  type NoteState,
} from '../../storage/note-keeper';

export type CardState = {
  readonly subject: CardSubject;
  readonly facts: MentionFacts | null;
  /** Of a statistic. */
  readonly grasp: Grasp | null;
  readonly note: NoteContent;
  readonly noteState: NoteState;
  /** When the note was written and last changed, as it was when the card opened. */
  readonly times: Pick<Note, 'createdAt' | 'changedAt'> | null;
  readonly others: readonly OtherNote[];
};

/** One subject shown: what the card draws, and the note that is kept while it is typed. */
export type CardView = {
  readonly state: CardState;
  edit(note: NoteContent): void;
  remove(): Promise<void>;
  undo(): Promise<void>;
  /** Writes what is not written yet. */
  leave(): Promise<void>;
};

type Options = {
  readonly subject: CardSubject;
  readonly readNotes: (query: NoteQuery) => Promise<readonly Note[]>;
  readonly lookUpFacts: (id: FactId) => Promise<MentionFacts | null>;
  readonly graspFigure: (query: GraspQuery) => Promise<Grasp>;
  readonly save: (draft: NoteDraft) => Promise<SaveResult>;
  readonly restore: (note: Note) => Promise<SaveResult>;
  readonly onChange: () => void;
  /** What could not be saved, by subject: nothing typed is lost while the page is open. */
  readonly unsaved: Map<string, NoteContent>;
};

export async function openCard({
  subject,
  readNotes,
  lookUpFacts,
  graspFigure,
  save,
  restore,
  onChange,
  unsaved,
}: Options): Promise<CardView> {
  const factId = subject.kind === 'mention' ? subject.factId : null;
  const query = graspQuery(subject);
  const quote = subject.kind === 'article' ? null : subject.quote;
  const ids = [...subject.noteIds, ...subject.carriedIds];
  const [facts, grasp, notes] = await Promise.all([
    // A card without facts still takes a note.
    factId === null ? null : lookUpFacts(factId).catch(() => null),
    query === null ? null : graspFigure(query).catch(() => null),
    readNotes({ page: subject.page, ids, quote }).catch((): readonly Note[] => []),
  ]);
  const isCarried = ({ id }: Note): boolean => subject.carriedIds.includes(id);
  const [note = null, ...others] = notes.filter((each) => !isCarried(each));
  const view = {
    state: {
      subject,
      facts,
      grasp,
      note: note === null ? NO_CONTENT : contentOf(note),
      noteState: { status: 'idle' },
      times: note,
      others: [
        ...others.map(({ id, text }) => ({ id, text, from: null })),
        ...notes.filter(isCarried).map(({ id, text, page }) => ({ id, text, from: hostOf(page) })),
      ],
    } as CardState,
  };
  const about = subjectKey(subject);
  const { page, pageTitle, language } = subject;
  const keeper = createNoteKeeper({
    subject: { page, pageTitle, language, target: targetOf(subject) },
    newId,
    note,
    save,
    restore,
    onState: (noteState, content) => {
      if (noteState.status === 'failed') unsaved.set(about, content);
      else if (noteState.status !== 'saving') unsaved.delete(about);
      view.state = { ...view.state, note: content, noteState };
      onChange();
    },
  });
  const kept = unsaved.get(about);
  if (kept !== undefined) keeper.edit(kept);
  return {
    get state() {
      return view.state;
    },
    edit: keeper.edit,
    remove: keeper.remove,
    undo: keeper.undo,
    leave: keeper.flush,
  };
}

const hostOf = (address: string): string =>
  URL.canParse(address) ? new URL(address).host : address;

function targetOf(subject: CardSubject): NoteTarget {
  if (subject.kind === 'article') return { type: 'article' };
  const { quote } = subject;
  if (subject.kind === 'passage') return { type: 'passage', quote };
  const { mention, mentionKey } = subject;
  return {
    type: 'mention',
    quote,
    kind: mention.kind,
    ...(mentionKey === undefined ? {} : { mentionKey }),
  };
}

/** Tells one subject from another, of this page and of others. */
const subjectKey = (subject: CardSubject): string =>
  subject.kind === 'article'
    ? `${subject.page.key} article`
    : `${subject.page.key} ${subject.quote.start} ${subject.quote.exact}`;

/** Characters on either side that tell what a figure counts. */
const FIGURE_CONTEXT = 64;

/** The figure and the words around it; `null` for what is no statistic. */
function graspQuery(subject: CardSubject): GraspQuery | null {
  if (subject.kind !== 'mention' || subject.mention.kind !== 'statistic') return null;
  const { quote, language, mention } = subject;
  const { measure, value, unit, bound, isInclusive } = mention;
  const figure = {
    measure,
    value,
    ...(unit === undefined ? {} : { unit }),
    ...(bound === undefined ? {} : { bound }),
    ...(isInclusive === undefined ? {} : { isInclusive }),
  };
  const before = quote.prefix.slice(-FIGURE_CONTEXT);
  return { figure, before, after: quote.suffix.slice(0, FIGURE_CONTEXT), language };
}
