import type { TestedChromium } from './chromium';

/** The extension's own API, where the service worker runs what it is sent. */
declare const chrome: {
  readonly tabs: {
    query(filter: {
      readonly url: string;
      readonly active?: boolean;
    }): Promise<readonly { readonly id?: number }[]>;
    sendMessage(tab: number, message: unknown): Promise<unknown>;
  };
};

/** The tab that shows one of the served pages, the active one if there are several. */
export const servedTab = ({ serviceWorker }: TestedChromium): Promise<number> =>
  serviceWorker.evaluate(async () => {
    const url = 'http://127.0.0.1/*';
    const [active] = await chrome.tabs.query({ url, active: true });
    const [any] = await chrome.tabs.query({ url });
    return active?.id ?? any?.id ?? 0;
  });

/** Sends the page side what a keyboard command, the menu or the panel would send. */
export const tellPage = (
  { serviceWorker }: TestedChromium,
  tab: number,
  type: string,
  data?: unknown,
): Promise<void> =>
  serviceWorker.evaluate(
    async (message) => {
      await chrome.tabs.sendMessage(message.tab, {
        id: 1,
        type: message.type,
        data: message.data,
        timestamp: Date.now(),
      });
    },
    { tab, type, data },
  );
