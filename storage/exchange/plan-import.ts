import type { Note } from '../note';
import { derivedId } from './derived-id';
import { contentOf } from './note-content';

export type ImportPlan = {
  /** What to write, in the order of the file; no id of it is taken. */
  readonly added: readonly Note[];
  readonly alreadyThere: number;
};

/**
 * What an import adds. A note with the same content as one that exists is already there, whatever
 * its id. Where an id is taken by another content, the note is kept beside it under a new id, made
 * from both, so that a second import of the same file adds nothing. No existing note is changed.
 */
export function planImport(existing: readonly Note[], incoming: readonly Note[]): ImportPlan {
  const contents = new Map(existing.map((note) => [note.id, contentOf(note)]));
  const known = new Set(contents.values());
  const added: Note[] = [];
  for (const note of incoming) {
    const content = contentOf(note);
    if (known.has(content)) continue;
    const id = freeId(note.id, content, contents);
    if (id === null) continue;
    contents.set(id, content);
    added.push(id === note.id ? note : { ...note, id });
  }
  return { added, alreadyThere: incoming.length - added.length };
}

/** `null` where a note of this very content has the id already. */
function freeId(id: string, content: string, contents: ReadonlyMap<string, string>): string | null {
  let free = id;
  for (let holder = contents.get(free); holder !== undefined; holder = contents.get(free)) {
    if (holder === content) return null;
    free = derivedId(`${free} ${content}`);
  }
  return free;
}
