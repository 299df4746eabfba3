import type { Kind } from '../recognition/mention';
import type { Settings } from '../storage/settings';

/** What the settings let be shown on a host. */
export function visibleKinds(settings: Settings, host: string): ReadonlySet<Kind | 'note'> {
  if (!settings.enabled || settings.hostsOff.includes(host)) return new Set();
  const kinds = Object.entries(settings.kinds) as [Kind | 'note', boolean][];
  return new Set(kinds.filter(([, isOn]) => isOn).map(([kind]) => kind));
}
