import { render } from 'preact';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { Popup } from '../../components/popup/popup';
import { isOnAt } from '../../page/visible-kinds';
import '../../components/tokens.css';
import '../../components/popup/popup.css';
import { DEFAULT_SETTINGS, type Settings, settings } from '../../storage/settings';
import { describeActiveTab, describeWhenRead, readAnyway, type TabState } from './active-tab';

document.documentElement.lang = i18n.t('extension.locale');

const ALL_SITES = { origins: ['<all_urls>'] };

let tab: TabState | { readonly host: string; readonly state: 'loading' } = {
  host: '',
  state: 'loading',
};
let shown: Settings = DEFAULT_SETTINGS;
let hasAccess = true;

function draw(): void {
  render(
    <Popup
      host={tab.host}
      state={tab.state}
      settings={shown}
      onSettings={change}
      onReadAnyway={readPageAnyway}
      {...(hasAccess ? {} : { onGrantAccess: grantAccess })}
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
[shown, tab, hasAccess] = await Promise.all([
  settings.getValue(),
  describeActiveTab(),
  browser.permissions.contains(ALL_SITES),
]);
draw();
