import { notesToWebAnnotations } from '../storage/exchange/web-annotation';
import type { Note, NoteTarget } from '../storage/note';

const DAY = 24 * 60 * 60 * 1000;
/** The same on every day the pictures are taken. */
const NOW = Date.UTC(2026, 10, 2, 9);

type Sample = Pick<Note, 'text' | 'tags' | 'colour'> & {
  readonly target: NoteTarget;
  readonly isOrphaned?: true;
};

const on = (exact: string): NoteTarget => ({
  type: 'passage',
  quote: { exact, prefix: '', suffix: '', start: 0 },
});

/** What a reader of the demo article might have noted. */
const ON_THE_DEMO: readonly Sample[] = [
  {
    target: { type: 'article' },
    text: 'For the piece on *who moves where*: compare with the Dresden numbers.',
    tags: ['chips', 'migration'],
    colour: 'amber',
  },
  {
    target: on('un fornitore di lenti di cui preferisce non dire il nome'),
    text: 'Unnamed on purpose. Leave it so.',
    tags: ['sources'],
    colour: 'rose',
  },
  {
    target: on('il 38% si era laureato in Cina'),
    text: 'Where they took their **first** degree, not where they come from. MacroPolo says which.',
    tags: ['statistics', 'chips'],
    colour: 'green',
  },
  {
    target: on('Ora spegne il computer alle cinque in punto.'),
    text: 'Said differently in the printed paper.',
    tags: [],
    colour: 'blue',
    isOrphaned: true,
  },
];

const ELSEWHERE: readonly Sample[] = [
  {
    target: on('半导体行业去年增长了12%'),
    text: '按出货量还是按销售额？',
    tags: ['statistics'],
    colour: 'green',
  },
  {
    target: on('Die Stadt zahlt die ersten drei Monate'),
    text: 'Ask the town hall what happens in the fourth.',
    tags: ['migration'],
    colour: 'amber',
  },
];

const noteOf = (
  { isOrphaned, ...sample }: Sample,
  index: number,
  page: string,
  pageTitle: string,
  language: string,
): Note => ({
  ...sample,
  id: `5a3f0c1e-0000-4000-8000-${String(index).padStart(12, '0')}`,
  page,
  pageTitle,
  language,
  createdAt: NOW - index * 2 * DAY,
  changedAt: NOW - index * 2 * DAY,
  orphanedSince: isOrphaned === true ? NOW : null,
});

/** A file of notes on the demo article at an address, and on two others. */
export function sampleNotes(demo: string, demoTitle: string): string {
  const [chinese, german] = ELSEWHERE;
  const notes = ON_THE_DEMO.map((sample, index) => noteOf(sample, index, demo, demoTitle, 'it'));
  if (chinese !== undefined)
    notes.push(noteOf(chinese, 10, 'https://xinwen.example/chips', '芯片出口连续三年上升', 'zh'));
  if (german !== undefined)
    notes.push(noteOf(german, 12, 'https://zeitung.example/ankommen', 'Ankommen in Dresden', 'de'));
  return notesToWebAnnotations(notes, NOW);
}
