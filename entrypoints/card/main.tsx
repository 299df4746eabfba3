import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Card } from '../../components/card/card';
import '../../components/tokens.css';
import '../../components/card/card.css';
import { onMessage, sendMessage } from '../../messaging/protocol';
import { type CardView, openCard } from './card-view';

const root = document.body;
const locale = browser.i18n.getUILanguage();
const tabId = browser.tabs.getCurrent().then((tab) => tab?.id);
let view: CardView | null = null;
let current = 0;

/** To the page's side in the card's own tab. A page that is gone hears nothing, and nothing is lost. */
async function tell(send: (tab: number) => Promise<unknown>): Promise<void> {
  const id = await tabId;
  if (id !== undefined) await send(id).catch(() => undefined);
}

function draw(): void {
  if (view === null) return;
  const { subject, facts, note } = view.state;
  document.documentElement.dataset['scheme'] = subject.scheme;
  render(
    <Card
      subject={subject}
      facts={facts}
      note={note}
      locale={locale}
      onNote={(text) => view?.edit(text)}
      onWalk={(step) => void tell((tab) => sendMessage('walkFromCard', step, tab))}
      onShowDisclosure={() =>
        void tell((tab) => sendMessage('scrollToDisclosure', personOf(view), tab))
      }
      onClose={() => void tell((tab) => sendMessage('closeCard', undefined, tab))}
    />,
    root,
  );
}

function personOf(shown: CardView | null): string {
  const subject = shown?.state.subject;
  return subject?.kind === 'mention' ? (subject.person?.id ?? '') : '';
}

const reportHeight = (): void => {
  const height = Math.ceil(root.firstElementChild?.getBoundingClientRect().height ?? 0);
  if (height > 0) void tell((tab) => sendMessage('cardResized', height, tab));
};
new ResizeObserver(reportHeight).observe(root);

onMessage('presentCard', async ({ data: subject, sender }) => {
  // Every card of every tab hears this; the subject is for the one in the tab it comes from.
  if (sender.tab?.id === undefined || sender.tab.id !== (await tabId)) return;
  const turn = ++current;
  await view?.leave();
  const next = await openCard({
    subject,
    readNotes: (query) => sendMessage('readNotes', query),
    lookUpFacts: (id) => sendMessage('lookUpFacts', id),
    save: (draft) => sendMessage('saveNote', draft),
    onChange: draw,
  });
  // The pointer has gone on to another mention meanwhile.
  if (turn !== current) return;
  view = next;
  draw();
  reportHeight();
  if (subject.takeFocus) focusIn(subject.kind === 'passage' ? 'textarea' : '.card-close');
});

function focusIn(selector: string): void {
  window.focus();
  root.querySelector<HTMLElement>(selector)?.focus({ preventScroll: true });
}

window.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape') return;
  void tell((tab) => sendMessage('closeCard', undefined, tab));
});
window.addEventListener('pagehide', () => void view?.leave());

void tell((tab) => sendMessage('cardReady', undefined, tab));
