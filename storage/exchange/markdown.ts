import type { BlockContent, RootContent } from 'mdast';
import { type Options, toMarkdown } from 'mdast-util-to-markdown';
import { type Note, quoteOf } from '../note';
import { readerBlocks } from './reader-markdown';

export type MarkdownWords = {
  /** The heading of the whole. */
  readonly title: string;
  /** For a page whose title is not known. */
  readonly untitled: string;
  /** For a note whose passage is missing from the article. */
  readonly orphaned: string;
};

export type MarkdownOptions = {
  /** Writes a time in milliseconds since the epoch for readers. */
  readonly formatDate: (time: number) => string;
  readonly words: MarkdownWords;
};

const STYLE: Options = { bullet: '-', rule: '-', listItemIndent: 'one', resourceLink: true };

const PAGE_ADDRESS = /^(?:https?|file):\/\//i;

/**
 * Writes notes as one Markdown document: a heading a page, in the order of each page's first note,
 * under it its notes with their quotes, words, dates and tags. Headings are the document's alone.
 */
export function notesToMarkdown(notes: readonly Note[], options: MarkdownOptions): string {
  const pages = new Map<string, Note[]>();
  for (const note of notes) {
    const group = pages.get(note.page);
    if (group === undefined) pages.set(note.page, [note]);
    else group.push(note);
  }
  const title: RootContent = {
    type: 'heading',
    depth: 1,
    children: [{ type: 'text', value: oneLine(options.words.title) }],
  };
  return [[title], ...[...pages.values()].map((group) => pageNodes(group, options))]
    .map((children) => toMarkdown({ type: 'root', children }, STYLE))
    .join('\n');
}

function pageNodes(notes: readonly Note[], options: MarkdownOptions): RootContent[] {
  const titles = notes.map(({ pageTitle }) => oneLine(pageTitle));
  const value = titles.find((title) => title !== '') ?? oneLine(options.words.untitled);
  const url = notes[0]?.page ?? '';
  const name = { type: 'text', value } as const;
  const children = PAGE_ADDRESS.test(url)
    ? [{ type: 'link' as const, url, children: [name] }]
    : [name];
  return [
    { type: 'heading', depth: 2, children },
    ...notes.flatMap((note, index): RootContent[] =>
      index === 0
        ? noteNodes(note, options)
        : [{ type: 'thematicBreak' }, ...noteNodes(note, options)],
    ),
  ];
}

const noteNodes = (note: Note, options: MarkdownOptions): BlockContent[] => [
  ...quoteNodes(quoteOf(note)?.exact ?? ''),
  ...readerBlocks(note.text),
  { type: 'paragraph', children: [{ type: 'text', value: factsLine(note, options) }] },
];

/** The lines of a quote are blocks of the article. */
function quoteNodes(exact: string): BlockContent[] {
  const children = exact
    .split('\n')
    .map(oneLine)
    .filter((line) => line !== '')
    .map((value): BlockContent => ({ type: 'paragraph', children: [{ type: 'text', value }] }));
  return children.length === 0 ? [] : [{ type: 'blockquote', children }];
}

/** The date first: a number sign that begins a line would have to be escaped, and be no tag. */
function factsLine({ createdAt, orphanedSince, tags }: Note, options: MarkdownOptions): string {
  const labels = tags.map((tag) => `#${tag.trim().replace(/\s+/g, '-')}`).join(' ');
  const orphaned = orphanedSince === null ? '' : options.words.orphaned;
  return [options.formatDate(createdAt), orphaned, labels]
    .map(oneLine)
    .filter((part) => part !== '')
    .join(' · ');
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
