import { browser } from 'wxt/browser';
import { sendMessage, type VisitState } from '../../messaging/protocol';

export type TabState = {
  readonly host: string;
  readonly state: VisitState | 'no-access';
};

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

async function ownedTab() {
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
