import { storage } from 'wxt/utils/storage';
import type { Kind } from '../recognition/mention';

export type Settings = {
  /** Off everywhere when false. */
  readonly enabled: boolean;
  readonly kinds: Readonly<Record<Kind | 'note', boolean>>;
  /** Hosts where the reader switched Postilla off. */
  readonly hostsOff: readonly string[];
};

export const DEFAULT_SETTINGS: Settings = {
  enabled: true,
  kinds: { pseudonym: true, company: true, statistic: true, note: true },
  hostsOff: [],
};

export const settings = storage.defineItem<Settings>('local:settings', {
  fallback: DEFAULT_SETTINGS,
  version: 1,
});
