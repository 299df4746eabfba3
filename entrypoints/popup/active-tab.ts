import { browser } from 'wxt/browser';
import { sendMessage, type VisitState } from '../../messaging/protocol';

export type TabState = {
  readonly host: string;
  readonly state: VisitState | 'no-access' | 'nothing-found';
};

/** The reader looks in the page's idle time; a page that keeps it waiting longer has nothing to read. */
const LONGEST_READING_MS = 5_000;
const ASK_AGAIN_MS = 100;

/** Brings the reader into the tab though the gate saw no article, and tells what it found. */
export async function readAnyway(): Promise<TabState> {
  const tab = await ownedTab();
  if (tab?.id === undefined) return describeActiveTab();
  await browser.scripting.executeScript({
    target: { tabId: tab.id },
    files: ['/content-scripts/reader.js'],
  });
  return describeWhenRead();
}

/** What was found in the tab, once its reader has looked: brought in just now, or switched on. */
export async function describeWhenRead(): Promise<TabState> {
  const { host } = await describeActiveTab();
  const tab = await ownedTab();
  const until = Date.now() + LONGEST_READING_MS;
  while (Date.now() < until) {
    const answer = await sendMessage('describeVisit', undefined, tab?.id).catch(() => null);
    if (answer !== null && answer.status !== 'off')
      return { host, state: answer.status === 'no-article' ? 'nothing-found' : answer };
    await new Promise((resolve) => setTimeout(resolve, ASK_AGAIN_MS));
  }
  return { host, state: 'nothing-found' };
}

/** What Postilla does in the tab the popup hangs over; opened as a page, `?tab=` names the tab. */
export async function describeActiveTab(): Promise<TabState> {
  const tab = await ownedTab();
  const host = tab?.url === undefined ? '' : new URL(tab.url).host;
  if (tab?.id === undefined) return { host, state: 'no-access' };
  try {
    return { host, state: await sendMessage('describeVisit', undefined, tab.id) };
  } catch {
    // Nobody answers: either the gate found no article, or the browser lets no script in.
    return { host, state: (await canRead(tab.id)) ? { status: 'no-article' } : 'no-access' };
  }
}

export async function ownedTab() {
  const named = Number(new URLSearchParams(location.search).get('tab'));
  if (named > 0) return browser.tabs.get(named);
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  return active;
}

async function canRead(tabId: number): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, func: () => true });
    return true;
  } catch {
    return false;
  }
}
