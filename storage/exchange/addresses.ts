import { LONGEST_ADDRESS } from './limits';

const READABLE = /^(?:https?|file):/i;

/** Whether notes can stand on an address, before anything is known of what it leads to. */
export const isReadable = (address: string): boolean => READABLE.test(address);

/**
 * The key of the page at an address; `null` where notes can't stand on it. `keyOf` may throw. An
 * address too long to be looked at is its own key, for the caller to refuse as that.
 */
export function pageOf(address: string, keyOf: (address: string) => string): string | null {
  if (!isReadable(address)) return null;
  if (address.length > LONGEST_ADDRESS) return address;
  try {
    const page = keyOf(address);
    return isReadable(page) ? page : null;
  } catch {
    return null;
  }
}
