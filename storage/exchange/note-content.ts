import type { Note, NoteTarget } from '../note';

/**
 * What a reader would call the same note, as one string: page, target, text, tags, colour and time
 * of writing. Its id, what the page is called, when the note was changed and whether its passage is
 * still there don't count.
 */
export const contentOf = ({
  page,
  target,
  text,
  tags,
  colour,
  createdAt,
}: Omit<Note, 'id'>): string =>
  JSON.stringify([page, targetContent(target), text, tags, colour, createdAt]);

function targetContent(target: NoteTarget): readonly unknown[] {
  if (target.type === 'article') return [target.type];
  const { exact, prefix, suffix, start } = target.quote;
  const quote = [target.type, exact, prefix, suffix, start];
  return target.type === 'passage' ? quote : [...quote, target.kind, target.mentionKey ?? null];
}
