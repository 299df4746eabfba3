import type { Note } from '../note';
import { derivedId } from './derived-id';
import { isoTime } from './times';

const CONTEXT = ['http://www.w3.org/ns/anno.jsonld', { postilla: 'urn:postilla:terms#' }] as const;

/**
 * Writes notes as JSON-LD of the W3C Web Annotation Data Model: one AnnotationPage, one Annotation
 * a note, in their order. What the model has no word for stands in terms of ours. `exportedAt` is
 * in milliseconds since the epoch. `readNotesFile` gives the same notes back.
 */
export function notesToWebAnnotations(notes: readonly Note[], exportedAt: number): string {
  const generated = isoTime(exportedAt);
  const ids = notes.map(({ id }) => id).join();
  const page = {
    '@context': CONTEXT,
    id: `urn:uuid:${derivedId(`${generated} ${ids}`)}`,
    type: 'AnnotationPage',
    generated,
    generator: { type: 'Software', name: 'Postilla' },
    startIndex: 0,
    items: notes.map(annotationOf),
  };
  return JSON.stringify(page, null, 2);
}

const annotationOf = (note: Note) => ({
  id: `urn:uuid:${note.id}`,
  type: 'Annotation',
  motivation: motivationOf(note),
  created: isoTime(note.createdAt),
  modified: isoTime(note.changedAt),
  body: bodiesOf(note),
  target: { type: 'SpecificResource', source: note.page, ...selectorsOf(note) },
  'postilla:pageTitle': note.pageTitle,
  'postilla:pageLanguage': note.language,
  'postilla:colour': note.colour,
  'postilla:changedAt': note.changedAt,
  ...mentionTerms(note),
  ...(note.orphanedSince === null ? {} : { 'postilla:orphanedSince': isoTime(note.orphanedSince) }),
});

function motivationOf({ text, tags, target }: Note): string {
  if (text !== '') return 'commenting';
  if (tags.length > 0) return 'tagging';
  return target.type === 'article' ? 'bookmarking' : 'highlighting';
}

function bodiesOf({ text, tags }: Note) {
  const words = {
    type: 'TextualBody',
    value: text,
    format: 'text/markdown',
    purpose: 'commenting',
  };
  const labels = tags.map((tag) => ({ type: 'TextualBody', value: tag, purpose: 'tagging' }));
  return text === '' ? labels : [words, ...labels];
}

function selectorsOf({ target }: Note) {
  if (target.type === 'article') return {};
  const { exact, prefix, suffix, start } = target.quote;
  return {
    selector: [
      { type: 'TextQuoteSelector', exact, prefix, suffix },
      { type: 'TextPositionSelector', start, end: start + exact.length },
    ],
  };
}

function mentionTerms({ target }: Note) {
  if (target.type !== 'mention') return {};
  const { kind, mentionKey } = target;
  return {
    'postilla:kind': kind,
    ...(mentionKey === undefined ? {} : { 'postilla:mentionKey': mentionKey }),
  };
}
