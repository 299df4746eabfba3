/** What the order of notes depends on, and a small number of each note's own. */
type Placed = {
  readonly id: string;
  readonly number: number;
  readonly page: string;
  readonly createdAt: number;
};

/**
 * Notes by page: the page with the newest note first, within it the oldest note first. Of each its
 * number, and the place of its page among the pages.
 */
export type NoteOrder = { readonly numbers: Int32Array; readonly places: Int32Array };

export type PageOrder<N> = {
  /** Adds notes that aren't there. */
  readonly add: (notes: readonly N[]) => void;
  readonly remove: (note: N) => void;
  readonly ordered: () => NoteOrder;
};

/** The numbers of a page's notes, the oldest first. */
type Page = { readonly page: string; readonly numbers: readonly number[]; readonly newest: number };

/** So many changed pages are put in order at once, so that who asks first waits only for the last. */
const MANY = 500;

export function createPageOrder<N extends Placed>(): PageOrder<N> {
  const byPage = new Map<string, Set<N>>();
  const changed = new Set<string>();
  let pages: readonly Page[] = [];
  let ordered: NoteOrder | null = null;

  const change = (page: string): void => {
    ordered = null;
    changed.add(page);
  };

  /** Sorts only what changed, into what did not. */
  const settle = (): void => {
    if (changed.size === 0) return;
    const moved = [...changed].flatMap((page) => {
      const notes = byPage.get(page);
      return notes === undefined ? [] : pageOf(page, notes);
    });
    const kept = pages.filter(({ page }) => !changed.has(page));
    pages = mergePages(kept, moved.sort(byNewest));
    changed.clear();
  };

  return {
    add: (notes) => {
      for (const note of notes) {
        change(note.page);
        const others = byPage.get(note.page);
        if (others === undefined) byPage.set(note.page, new Set([note]));
        else others.add(note);
      }
      if (changed.size > MANY) settle();
    },
    remove: (note) => {
      change(note.page);
      const notes = byPage.get(note.page);
      notes?.delete(note);
      if (notes?.size === 0) byPage.delete(note.page);
    },
    ordered: () => {
      settle();
      ordered ??= flatten(pages);
      return ordered;
    },
  };
}

function pageOf(page: string, notes: ReadonlySet<Placed>): Page {
  const sorted = [...notes].sort((a, b) => a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1));
  return {
    page,
    numbers: sorted.map(({ number }) => number),
    newest: sorted.at(-1)?.createdAt ?? 0,
  };
}

function mergePages(kept: readonly Page[], moved: readonly Page[]): readonly Page[] {
  const merged: Page[] = [];
  let next = 0;
  for (const page of kept) {
    for (let one = moved[next]; one !== undefined; one = moved[next]) {
      if (byNewest(page, one) < 0) break;
      merged.push(one);
      next++;
    }
    merged.push(page);
  }
  for (const page of moved.slice(next)) merged.push(page);
  return merged;
}

function flatten(pages: readonly Page[]): NoteOrder {
  const count = pages.reduce((sum, page) => sum + page.numbers.length, 0);
  const numbers = new Int32Array(count);
  const places = new Int32Array(count);
  let at = 0;
  for (const [place, page] of pages.entries()) {
    for (const number of page.numbers) {
      numbers[at] = number;
      places[at] = place;
      at++;
    }
  }
  return { numbers, places };
}

const byNewest = (a: Page, b: Page): number => b.newest - a.newest || (a.page < b.page ? -1 : 1);
