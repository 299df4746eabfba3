import type { IconNode } from 'lucide';
import { Icon } from './icon';

/** A button with a picture for its name; the name is told and shown when the pointer rests on it. */
export function IconButton({
  name,
  icon,
  size = 15,
  class: own = '',
  isDisabled = false,
  onPress,
}: {
  readonly name: string;
  readonly icon: IconNode;
  readonly size?: number;
  readonly class?: string;
  readonly isDisabled?: boolean;
  readonly onPress: () => void;
}) {
  return (
    <button
      type="button"
      class={`icon-button ${own}`.trim()}
      aria-label={name}
      title={name}
      disabled={isDisabled}
      onClick={onPress}
    >
      <Icon node={icon} size={size} />
    </button>
  );
}
