import { fold } from './fold';
import type { NoteKind } from './note-filter';
import type { NoteRow } from './note-row';

export type Facet<Name extends string = string> = { readonly name: Name; readonly count: number };

/** What notes can be filtered by, and how many notes each would leave; the most frequent first. */
export type Facets = {
  /** Tags that differ only in what search folds are one, by the name it was last met with. */
  readonly tags: readonly Facet[];
  readonly sites: readonly Facet[];
  readonly kinds: readonly Facet<NoteKind>[];
  readonly orphaned: number;
};

/** Counts kept while notes come and go. */
export type FacetCounts = {
  readonly add: (row: NoteRow) => void;
  /** A note that was added. */
  readonly remove: (row: NoteRow) => void;
  readonly facets: () => Facets;
};

export function createFacetCounts(): FacetCounts {
  const names = new Map<string, string>();
  const tags = new Map<string, number>();
  const sites = new Map<string, number>();
  const kinds = new Map<NoteKind, number>();
  let orphaned = 0;

  const count = (row: NoteRow, by: 1 | -1): void => {
    for (const key of row.tagKeys) addTo(tags, key, by);
    addTo(sites, row.site, by);
    addTo(kinds, row.kind, by);
    if (row.isOrphaned) orphaned += by;
  };

  return {
    add: (row) => {
      count(row, 1);
      for (const tag of row.tags) names.set(fold(tag), tag);
    },
    remove: (row) => count(row, -1),
    facets: () => ({
      tags: sorted(tags).map(({ name, count }) => ({ name: names.get(name) ?? name, count })),
      sites: sorted(sites).filter(({ name }) => name !== ''),
      kinds: sorted(kinds),
      orphaned,
    }),
  };
}

function addTo<Name>(counts: Map<Name, number>, name: Name, by: number): void {
  const count = (counts.get(name) ?? 0) + by;
  if (count === 0) counts.delete(name);
  else counts.set(name, count);
}

const sorted = <Name extends string>(counts: ReadonlyMap<Name, number>): readonly Facet<Name>[] =>
  Array.from(counts, ([name, count]) => ({ name, count })).sort(
    (a, b) => b.count - a.count || (a.name < b.name ? -1 : 1),
  );
