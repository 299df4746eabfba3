import { render } from 'preact';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { Popup } from '../../components/popup/popup';
import { sendMessage } from '../../messaging/protocol';
import { isOnAt } from '../../page/visible-kinds';
import '../../components/tokens.css';
import '../../components/popup/popup.css';
import { DEFAULT_SETTINGS, type Settings, settings } from '../../storage/settings';
import {
  describeActiveTab,
  describeWhenRead,
  ownedTab,
  readAnyway,
  type TabState,
} from './active-tab';
import { hasPanel, openPanel } from './open-panel';

document.documentElement.lang = i18n.t('extension.locale');

const ALL_SITES = { origins: ['<all_urls>'] };

let tab: TabState | { readonly host: string; readonly state: 'loading' } = {
  host: '',
  state: 'loading',
};
let shown: Settings = DEFAULT_SETTINGS;
let hasAccess = true;
let windowId: number | null = null;

function draw(): void {
  render(
    <Popup
      host={tab.host}
      state={tab.state}
      settings={shown}
      onSettings={change}
      onReadAnyway={readPageAnyway}
      onNoteArticle={noteArticle}
      {...(hasAccess ? {} : { onGrantAccess: grantAccess })}
      {...(hasPanel() && windowId !== null ? { onOpenPanel: showPanel } : {})}
    />,
    document.body,
  );
}

/** The switch moves at once; pages hear of the setting from the browser when it is stored. */
function change(next: Settings): void {
  shown = next;
  draw();
  void store(next);
}

async function store(next: Settings): Promise<void> {
  const wasOff = typeof tab.state === 'object' && tab.state.status === 'off';
  await settings.setValue(next);
  if (!wasOff || !isOnAt(next, tab.host)) return;
  tab = await describeWhenRead();
  draw();
}

async function readPageAnyway(): Promise<void> {
  tab = await readAnyway();
  draw();
}

async function noteArticle(): Promise<void> {
  const { id } = (await ownedTab()) ?? {};
  await sendMessage('noteArticle', undefined, id).catch(() => undefined);
  // The card has the floor; a popup would hold the keyboard.
  window.close();
}

function showPanel(): void {
  if (windowId !== null) void openPanel(windowId).then(() => window.close());
}

/** Firefox lets the reader take the permission back; only a click may ask for it again. */
async function grantAccess(): Promise<void> {
  hasAccess = await browser.permissions.request(ALL_SITES);
  tab = await describeActiveTab();
  draw();
}

settings.watch((stored) => {
  shown = stored;
  draw();
});
[shown, tab, hasAccess, windowId] = await Promise.all([
  settings.getValue(),
  describeActiveTab(),
  browser.permissions.contains(ALL_SITES),
  ownedTab().then((owned) => owned?.windowId ?? null),
]);
draw();
