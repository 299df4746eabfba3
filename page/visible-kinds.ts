import type { Kind } from '../recognition/mention';
import type { Settings } from '../storage/settings';

/** Whether Postilla is on at all, and at a host. */
export const isOnAt = ({ enabled, hostsOff }: Settings, host: string): boolean =>
  enabled && !hostsOff.includes(host);

/** What the settings let be shown on a host. */
export function visibleKinds(settings: Settings, host: string): ReadonlySet<Kind | 'note'> {
  if (!isOnAt(settings, host)) return new Set();
  const kinds = Object.entries(settings.kinds) as [Kind | 'note', boolean][];
  return new Set(kinds.filter(([, isOn]) => isOn).map(([kind]) => kind));
}
