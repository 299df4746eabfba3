import Papa from 'papaparse';
import { type Note, quoteOf } from '../note';
import { isoTime } from './times';

const COLUMNS = [
  'page',
  'title',
  'language',
  'on',
  'kind',
  'quote',
  'note',
  'tags',
  'colour',
  'created',
  'changed',
  'orphaned',
  'id',
];

/**
 * What spreadsheets may take for a formula, also after white space and invisible characters, and
 * full-width, as East Asian editions read it. Papaparse's own rule knows none of these, and fails
 * where a line break follows.
 */
const FORMULA = /^[\s\p{C}]*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/u;

/** Tells spreadsheets that a file is UTF-8. */
const BYTE_ORDER_MARK = '\ufeff';

/**
 * Writes notes as CSV for spreadsheets: a header row, one row a note, CRLF, every cell quoted, times
 * in ISO 8601. A cell that could be a formula begins with an apostrophe.
 */
export const notesToCsv = (notes: readonly Note[]): string =>
  BYTE_ORDER_MARK +
  Papa.unparse([COLUMNS, ...notes.map(rowOf)], {
    newline: '\r\n',
    quotes: true,
    escapeFormulae: FORMULA,
  });

/** In the order of the columns. */
const rowOf = (note: Note): string[] => [
  note.page,
  note.pageTitle,
  note.language,
  note.target.type,
  note.target.type === 'mention' ? note.target.kind : '',
  quoteOf(note)?.exact ?? '',
  note.text,
  note.tags.join('; '),
  note.colour,
  isoTime(note.createdAt),
  isoTime(note.changedAt),
  note.orphanedSince === null ? '' : isoTime(note.orphanedSince),
  note.id,
];
