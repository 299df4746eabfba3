import type { PageIdentity } from './note';

/** A page with notes: what it was known by whenever it was seen. */
export type PageRecord = Omit<PageIdentity, 'isRedirected'>;

/** What is known of a page once it was seen again: nothing that was known is forgotten. */
export function mergePages(known: PageRecord | undefined, seen: PageIdentity): PageRecord {
  const { isRedirected: _, ...record } = seen;
  if (known === undefined) return record;
  return {
    key: known.key,
    addresses: union(known.addresses, seen.addresses),
    translations: union(known.translations, seen.translations),
    story: seen.story ?? known.story,
  };
}

const union = (a: readonly string[], b: readonly string[]): readonly string[] => [
  ...new Set([...a, ...b]),
];
