import type { Kind } from '../../recognition/mention';
import { NOTE_COLOURS } from '../note';
import type { AnnotationFile } from './annotation-file';
import { hasType, iriOf, isRecord, type JsonRecord, listOf, wordsOf } from './json-values';
import { type FileContext, type NoteReading, noteOf } from './note-parts';
import { isTime, readTime } from './times';
import { readBodies } from './web-annotation-bodies';
import { readTarget } from './web-annotation-target';

const KINDS: Readonly<Record<Kind, true>> = { pseudonym: true, company: true, statistic: true };

/**
 * Finds the annotations of a W3C Web Annotation document, ours or another tool's: a page, a
 * collection that holds its first page, an array, or a single annotation. `null` for anything else.
 */
export function readWebAnnotations(document: unknown): AnnotationFile | null {
  const items = annotationsIn(document);
  if (items === null) return null;
  const written = isRecord(document) ? (document['generated'] ?? document['created']) : null;
  return {
    format: 'web-annotation',
    items,
    writtenAt: readTime(wordsOf(written)),
    read: readWebAnnotation,
  };
}

function annotationsIn(document: unknown): readonly unknown[] | null {
  if (Array.isArray(document)) return document.some(isAnnotation) ? document : null;
  if (!isRecord(document)) return null;
  if (isAnnotation(document)) return [document];
  if (hasType(document, 'AnnotationPage')) return listOf(document['items']);
  if (!hasType(document, 'AnnotationCollection')) return null;
  const first = document['first'];
  if (isRecord(first)) return listOf(first['items']);
  return document['items'] === undefined ? null : listOf(document['items']);
}

const isAnnotation = (value: unknown): boolean => isRecord(value) && hasType(value, 'Annotation');

function readWebAnnotation(annotation: unknown, context: FileContext): NoteReading {
  if (!isRecord(annotation) || annotation['target'] === undefined)
    return { ok: false, reason: 'bad-shape' };
  if (listOf(annotation['motivation']).includes('replying')) return { ok: false, reason: 'reply' };
  const isOurs = isTime(annotation['postilla:changedAt']);
  const target = readTarget(annotation['target'], isOurs);
  return noteOf(
    {
      id: iriOf(annotation),
      ...target,
      ...readBodies(annotation),
      ...ownTerms(annotation),
      title: wordsOf(annotation['postilla:pageTitle']) ?? target.title,
      language: wordsOf(annotation['postilla:pageLanguage']) ?? target.language,
      createdAt: readTime(wordsOf(annotation['created'])),
    },
    context,
  );
}

/** What only our own annotations say; `modified` stands in for the exact time of the last change. */
function ownTerms(annotation: JsonRecord) {
  const kind = annotation['postilla:kind'];
  const changedAt = annotation['postilla:changedAt'];
  const mentionKey = annotation['postilla:mentionKey'];
  return {
    kind: isKind(kind) ? kind : null,
    mentionKey: typeof mentionKey === 'string' ? mentionKey : null,
    colour:
      NOTE_COLOURS.find((colour) => colour === annotation['postilla:colour']) ?? NOTE_COLOURS[0],
    changedAt: isTime(changedAt) ? changedAt : readTime(wordsOf(annotation['modified'])),
    orphanedSince: readTime(annotation['postilla:orphanedSince']),
  };
}

const isKind = (value: unknown): value is Kind =>
  typeof value === 'string' && Object.hasOwn(KINDS, value);
