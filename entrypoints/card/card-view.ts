import type { NoteState } from '../../components/card/note-editor';
import type { FactId, MentionFacts } from '../../facts/fact';
import type { Grasp } from '../../facts/grasp-figure';
import type { CardSubject, GraspQuery, NoteQuery } from '../../messaging/protocol';
import type { Note, NoteDraft, SaveResult } from '../../storage/note';
import { createNoteKeeper } from './note-keeper';

export type CardState = {
  readonly subject: CardSubject;
  readonly facts: MentionFacts | null;
  /** Of a statistic. */
  readonly grasp: Grasp | null;
  readonly note: {
    readonly text: string;
    readonly state: NoteState;
    readonly others: readonly string[];
  };
};

/** One subject shown: what the card draws, and the note that is kept while it is typed. */
export type CardView = {
  readonly state: CardState;
  edit(text: string): void;
  /** Writes what is not written yet. */
  leave(): Promise<void>;
};

type Options = {
  readonly subject: CardSubject;
  readonly readNotes: (query: NoteQuery) => Promise<readonly Note[]>;
  readonly lookUpFacts: (id: FactId) => Promise<MentionFacts | null>;
  readonly graspFigure: (query: GraspQuery) => Promise<Grasp>;
  readonly save: (draft: NoteDraft) => Promise<SaveResult>;
  readonly onChange: () => void;
  /** Words that could not be saved, by passage: nothing typed is lost while the page is open. */
  readonly unsaved: Map<string, string>;
};

export async function openCard({
  subject,
  readNotes,
  lookUpFacts,
  graspFigure,
  save,
  onChange,
  unsaved,
}: Options): Promise<CardView> {
  const factId = subject.kind === 'mention' ? subject.factId : null;
  const query = graspQuery(subject);
  const [facts, grasp, notes] = await Promise.all([
    // A card without facts still takes a note.
    factId === null ? null : lookUpFacts(factId).catch(() => null),
    query === null ? null : graspFigure(query).catch(() => null),
    readNotes({ page: subject.page, ids: subject.noteIds, quote: subject.quote }).catch(
      (): readonly Note[] => [],
    ),
  ]);
  const [note = null, ...others] = notes;
  const view = {
    state: {
      subject,
      facts,
      grasp,
      note: {
        text: note?.text ?? '',
        state: { status: 'idle' },
        others: others.map(({ text }) => text),
      },
    } as CardState,
  };
  const passage = `${subject.page} ${subject.quote.start} ${subject.quote.exact}`;
  const keeper = createNoteKeeper({
    subject,
    note,
    save,
    onState: (state, text) => {
      if (state.status === 'failed') unsaved.set(passage, text);
      else if (state.status === 'saved') unsaved.delete(passage);
      view.state = { ...view.state, note: { ...view.state.note, text, state } };
      onChange();
    },
  });
  const kept = unsaved.get(passage);
  if (kept !== undefined) keeper.edit(kept);
  return {
    get state() {
      return view.state;
    },
    edit: keeper.edit,
    leave: keeper.flush,
  };
}

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
