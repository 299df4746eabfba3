import { browser } from 'wxt/browser';

/** The tab the panel stands beside; opened as a page, `?tab=` names it. */
export async function ownedTabId(): Promise<number | null> {
  const named = Number(new URLSearchParams(location.search).get('tab'));
  if (named > 0) return named;
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  return active?.id ?? null;
}
