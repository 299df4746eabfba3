import type { Kind } from '../../recognition/mention';

/** The line a kind is underlined with, as its sign. */
export function KindLine({ kind }: { readonly kind: Kind | 'note' }) {
  return <i class="kind-line" data-kind={kind} aria-hidden="true" />;
}
