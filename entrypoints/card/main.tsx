import { render } from 'preact';
import { i18n } from '#i18n';
import { Card } from '../../components/card/card';
import { formatDay } from '../../components/format-date';
import '../../components/tokens.css';
import '../../components/note-editor/note-editor.css';
import '../../components/card/card.css';
import { isHandover, type ToCard, type ToPage } from '../../messaging/card-channel';
import { type CardSubject, sendMessage } from '../../messaging/protocol';
import type { NoteContent } from '../../storage/note-keeper';
import { type CardState, type CardView, openCard } from './card-view';

const root = document.body;
document.documentElement.lang = i18n.t('extension.locale');
// The language the words are in, which need not be the browser's.
const locale = i18n.t('extension.locale');
/** The page's side put it into our address; a page can't know it. */
const visit = location.hash.slice(1);
let port: MessagePort | null = null;
let view: CardView | null = null;
let current = 0;
const unsaved = new Map<string, NoteContent>();

/** A background that doesn't answer mustn't hold the last mention in the card; the note is tried on. */
const LONGEST_LEAVE_MS = 800;

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

const tell = (message: ToPage): void => port?.postMessage(message);

function draw(): void {
  if (view === null) return;
  const { subject, facts, grasp, note, noteState, times, others } = view.state;
  document.documentElement.dataset['scheme'] = subject.scheme;
  render(
    <Card
      subject={subject}
      facts={facts}
      grasp={grasp}
      editor={{
        note,
        state: noteState,
        dated: times === null ? '' : datedText(times),
        others,
        onEdit: (edited) => view?.edit(edited),
        onDelete: () => void view?.remove(),
        onUndo: () => void view?.undo(),
      }}
      locale={locale}
      onWalk={(step) => tell({ type: 'walk', step })}
      onShowDisclosure={() => tell({ type: 'show-disclosure', person: personOf(subject) })}
      onShowMention={(start) => tell({ type: 'show-mention', start })}
      onClose={() => tell({ type: 'close' })}
    />,
    root,
  );
}

function datedText({ createdAt, changedAt }: NonNullable<CardState['times']>): string {
  const [written, changed] = [createdAt, changedAt].map((time) => formatDay(time, locale));
  return written === changed || written === undefined || changed === undefined
    ? i18n.t('note.written', [written ?? ''])
    : i18n.t('note.writtenAndChanged', [written, changed]);
}

function personOf(subject: CardSubject): string {
  return subject.kind === 'mention' ? (subject.person?.id ?? '') : '';
}

const reportHeight = (): void => {
  const height = Math.ceil(root.firstElementChild?.getBoundingClientRect().height ?? 0);
  if (height > 0) tell({ type: 'resized', height });
};
new ResizeObserver(reportHeight).observe(root);

async function present(subject: CardSubject): Promise<void> {
  const turn = ++current;
  await Promise.race([view?.leave(), pause(LONGEST_LEAVE_MS)]);
  const next = await openCard({
    subject,
    readNotes: (query) => sendMessage('readNotes', query),
    graspFigure: (query) => sendMessage('graspFigure', query),
    lookUpFacts: (id) => sendMessage('lookUpFacts', id),
    save: (draft) => sendMessage('saveNote', draft),
    restore: (note) => sendMessage('restoreNote', note),
    onChange: draw,
    unsaved,
  });
  // The pointer has gone on to another mention meanwhile.
  if (turn !== current) return;
  const walked = walkButtons().findIndex((button) => button.matches(':focus'));
  view = next;
  draw();
  reportHeight();
  // Who walks by the card's own buttons stays on them.
  if (walked >= 0) walkButtons()[walked]?.focus();
  else if (subject.takeFocus) focusIn(subject.kind === 'mention' ? '.card-close' : 'textarea');
}

const walkButtons = (): HTMLButtonElement[] => [
  ...root.querySelectorAll<HTMLButtonElement>('.walk button'),
];

function focusIn(selector: string): void {
  window.focus();
  root.querySelector<HTMLElement>(selector)?.focus({ preventScroll: true });
}

/** The port comes once, from the page's side; that side must answer for the visit to our background. */
async function takePort(given: MessagePort): Promise<void> {
  if (!(await sendMessage('confirmVisit', visit).catch(() => false))) return;
  port = given;
  port.onmessage = ({ data }: MessageEvent<ToCard>) => void present(data.subject);
  tell({ type: 'ready' });
}

window.addEventListener('message', ({ data, ports: [given] }) => {
  if (port === null && given !== undefined && isHandover(data) && data.postillaVisit === visit)
    void takePort(given);
});
window.addEventListener('keydown', (event) => {
  if (event.key === 'Escape') tell({ type: 'close' });
});
window.addEventListener('pagehide', () => void view?.leave());
