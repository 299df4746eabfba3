import browser from 'webextension-polyfill';

/** Chromium's own; the polyfill's types don't know it. */
declare const chrome: {
  readonly sidePanel?: { open(options: { readonly windowId: number }): Promise<void> };
};

/** Whether the browser has a place for the panel beside the page: telephones have none. */
export const hasPanel = (): boolean =>
  (typeof chrome !== 'undefined' && chrome.sidePanel !== undefined) ||
  browser.sidebarAction !== undefined;

/** Opens the panel beside the page. Browsers allow it in a click only, with nothing awaited before. */
export function openPanel(windowId: number): Promise<void> {
  return typeof chrome !== 'undefined' && chrome.sidePanel !== undefined
    ? chrome.sidePanel.open({ windowId })
    : browser.sidebarAction.open();
}
