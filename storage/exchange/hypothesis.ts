import * as v from 'valibot';
import { NOTE_COLOURS } from '../note';
import type { AnnotationFile } from './annotation-file';
import { isRecord, wordsOf } from './json-values';
import { type FileContext, type NoteReading, noteOf } from './note-parts';
import { readQuote } from './text-selectors';
import { readTime } from './times';

/** Where an annotation of Hypothesis can be seen: its id in their JSON-LD, so that both are one note. */
const ADDRESS_OF_ANNOTATIONS = 'https://hypothes.is/a/';

/** What is asked of an annotation; places and dates are looked at one by one, and may be wrong. */
const AnnotationSchema = v.object({
  id: v.nullish(v.string(), ''),
  created: v.optional(v.unknown()),
  updated: v.optional(v.unknown()),
  text: v.nullish(v.string(), ''),
  tags: v.nullish(v.array(v.string()), []),
  uri: v.nullish(v.string()),
  document: v.optional(v.unknown()),
  target: v.nullish(
    v.array(v.object({ source: v.optional(v.unknown()), selector: v.optional(v.unknown()) })),
    [],
  ),
  references: v.nullish(v.array(v.unknown()), []),
});

/**
 * Finds the annotations in what Hypothesis's client exports, in the answer of its search interface,
 * or in a mere array of such annotations. `null` for anything else.
 */
export function readHypothesis(document: unknown): AnnotationFile | null {
  const items = annotationsIn(document);
  return items === null
    ? null
    : {
        format: 'hypothesis',
        items,
        writtenAt: isRecord(document) ? readTime(document['export_date']) : null,
        read: readAnnotation,
      };
}

function annotationsIn(document: unknown): readonly unknown[] | null {
  if (Array.isArray(document)) return document.some(isAnnotation) ? document : null;
  if (!isRecord(document)) return null;
  const { annotations, rows, export_date, client_version, total } = document;
  const isExport = export_date !== undefined || client_version !== undefined;
  if (Array.isArray(annotations) && (isExport || annotations.some(isAnnotation)))
    return annotations;
  return Array.isArray(rows) && (total !== undefined || rows.some(isAnnotation)) ? rows : null;
}

const isAnnotation = (value: unknown): boolean =>
  isRecord(value) && typeof value['uri'] === 'string' && Array.isArray(value['target']);

function readAnnotation(item: unknown, context: FileContext): NoteReading {
  const { success, output } = v.safeParse(AnnotationSchema, item, { abortEarly: true });
  // An array passes for an object whose properties are all optional.
  if (!success || !isRecord(item)) return { ok: false, reason: 'bad-shape' };
  if (output.references.length > 0) return { ok: false, reason: 'reply' };
  const { id, text, tags, uri, document } = output;
  const [target] = output.target;
  return noteOf(
    {
      id: id === '' ? null : ADDRESS_OF_ANNOTATIONS + id,
      address: uri ?? wordsOf(target?.source),
      title: (isRecord(document) ? wordsOf(document['title']) : null) ?? '',
      language: '',
      quote: readQuote(target?.selector, false),
      kind: null,
      mentionKey: null,
      text,
      tags,
      colour: NOTE_COLOURS[0],
      createdAt: readTime(output.created),
      changedAt: readTime(output.updated),
      orphanedSince: null,
    },
    context,
  );
}
