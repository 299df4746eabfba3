import { i18n } from '#i18n';
import type { VisitState } from '../../messaging/protocol';
import type { Kind } from '../../recognition/mention';
import type { Settings } from '../../storage/settings';
import { KindLine } from '../card/kind-line';
import { Switch } from './switch';

export type PopupProps = {
  readonly host: string;
  readonly state: VisitState | 'no-access' | 'loading' | 'nothing-found';
  readonly settings: Settings;
  readonly onSettings: (settings: Settings) => void;
  /** Reads a page that the gate took for no article. */
  readonly onReadAnyway: () => void;
  /** Asks the browser for access to all sites; absent where it wouldn't help. */
  readonly onGrantAccess?: () => void;
  /** Opens the editor on the article as a whole. */
  readonly onNoteArticle: () => void;
  /** Absent where the browser has no place for it. */
  readonly onOpenPanel?: () => void;
};

const ROWS: readonly { readonly kind: Kind | 'note'; readonly name: () => string }[] = [
  { kind: 'company', name: () => i18n.t('popup.companies') },
  { kind: 'statistic', name: () => i18n.t('popup.statistics') },
  { kind: 'pseudonym', name: () => i18n.t('popup.pseudonyms') },
  { kind: 'note', name: () => i18n.t('popup.notes') },
];

/** On or off, here and everywhere, each kind with its count. */
export function Popup(props: PopupProps) {
  const { host, state, settings, onSettings } = props;
  const isOnHere = !settings.hostsOff.includes(host);
  const isArticle = typeof state === 'object' && state.status === 'article';
  const isOff = typeof state === 'object' && state.status === 'off';
  const switchHere = (isOn: boolean): void =>
    onSettings({ ...settings, hostsOff: hostsWithout(settings, host, isOn) });
  return (
    <main>
      <header class="popup-head">
        <h1 class="popup-title">
          Postilla
          <Switch
            label={i18n.t('popup.everywhere')}
            isOn={settings.enabled}
            onChange={(enabled) => onSettings({ ...settings, enabled })}
          />
        </h1>
        {(isArticle || isOff) && <p class="popup-where">{whereText(settings, isOnHere, host)}</p>}
        {isArticle && state.isSandboxed && <p class="popup-where">{i18n.t('popup.noCards')}</p>}
        {state === 'loading' && <p class="popup-where">{i18n.t('popup.loading')}</p>}
      </header>
      {isArticle && (
        <ul class="popup-rows">
          {ROWS.map(({ kind, name }) => (
            <li class="popup-row" key={kind} data-kind={kind}>
              <KindLine kind={kind} />
              <span>{name()}</span>
              <span class="popup-count">{state.counts[kind]}</span>
              <Switch
                label={name()}
                isOn={settings.kinds[kind]}
                isDisabled={!settings.enabled || !isOnHere}
                onChange={(isOn) =>
                  onSettings({ ...settings, kinds: { ...settings.kinds, [kind]: isOn } })
                }
              />
            </li>
          ))}
        </ul>
      )}
      {(isArticle || isOff) && (
        <div class="popup-rows">
          <div class="popup-row is-wide">
            <span>{i18n.t('popup.here', [host])}</span>
            <Switch
              label={i18n.t('popup.here', [host])}
              isOn={isOnHere}
              isDisabled={!settings.enabled}
              onChange={switchHere}
            />
          </div>
          {isArticle && settings.enabled && isOnHere && (
            <button type="button" class="popup-wrong" onClick={() => switchHere(false)}>
              {i18n.t('popup.wrong')}
            </button>
          )}
        </div>
      )}
      {state === 'no-access' && (
        <Message title={i18n.t('popup.noAccess')} text={i18n.t('popup.noAccessMore')}>
          {props.onGrantAccess !== undefined && (
            <button type="button" class="popup-button" onClick={props.onGrantAccess}>
              {i18n.t('popup.grant')}
            </button>
          )}
        </Message>
      )}
      {typeof state === 'object' && state.status === 'no-article' && (
        <Message title={i18n.t('popup.noArticle')} text={i18n.t('popup.noArticleMore')}>
          <button type="button" class="popup-button" onClick={props.onReadAnyway}>
            {i18n.t('popup.readAnyway')}
          </button>
        </Message>
      )}
      {state === 'nothing-found' && (
        <Message title={i18n.t('popup.nothingFound')} text={i18n.t('popup.nothingFoundMore')} />
      )}
      <nav class="popup-links">
        {isArticle && settings.enabled && isOnHere && !state.isSandboxed && (
          <button type="button" onClick={props.onNoteArticle}>
            {i18n.t('panel.noteArticle')}
          </button>
        )}
        {isArticle && props.onOpenPanel !== undefined && (
          <button type="button" onClick={props.onOpenPanel}>
            {i18n.t('popup.openPanel')}
          </button>
        )}
        <a href="/notebook.html" target="_blank" rel="noreferrer">
          {i18n.t('notebook.title')}
        </a>
      </nav>
      <footer class="popup-foot">
        <a href="/notices.txt" target="_blank" rel="noreferrer">
          {i18n.t('popup.notices')}
        </a>
      </footer>
    </main>
  );
}

function whereText(settings: Settings, isOnHere: boolean, host: string): string {
  if (!settings.enabled) return i18n.t('popup.isOffEverywhere');
  return isOnHere ? i18n.t('popup.reading', [host]) : i18n.t('popup.isOff', [host]);
}

function hostsWithout({ hostsOff }: Settings, host: string, isOn: boolean): readonly string[] {
  const others = hostsOff.filter((other) => other !== host);
  return isOn ? others : [...others, host];
}

type MessageProps = {
  readonly title: string;
  readonly text: string;
  readonly children?: preact.ComponentChildren;
};

function Message({ title, text, children }: MessageProps) {
  return (
    <div class="popup-message">
      <h2>{title}</h2>
      <p>{text}</p>
      {children}
    </div>
  );
}
