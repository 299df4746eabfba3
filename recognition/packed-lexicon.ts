import { groupBy } from './group-by';
import type { CompanyForm, PackedLexicon } from './lexicon';
import { firstCell, isSimplyKeyed, nextCell, readCells } from './packed-cells';

/**
 * A lexicon as one text, small, and quick to wake with: a form is read when an article first has the word it
 * begins with. Four parts, a form feed between:
 *
 *     name TAB form TAB form …        one line an owner
 *     id                              one line an owner; empty where `idOfName` makes it of the name, `+` and how
 *                                     much a Wikidata id is above the one before
 *     cell length cell length …       forms that are also found by their first letters: of "YouTube" `you`
 *     key TAB cell TAB cell …         first words that no letters of the form tell
 *
 * Before a form stands its trust: `?` ambiguous, `!` a namesake, `~` garbled, `-` a name that is no form; behind
 * `?` and `!` the languages it is a word of, if not all, and a colon: `?en,it:Target`. Names that belong to nobody for sure
 * have an owner of their own, whose id is `*`. Cells are counted in base 36, in the third part from the one before, where a
 * capital stands for the length.
 */
export function packLexicon(
  forms: readonly CompanyForm[],
  bucketsOf: (form: string) => readonly string[],
): string {
  // Those nobody knows stand last, so that what else is kept by line needs no lines for them.
  const owners = [...groupBy(forms, ({ company, name }) => company ?? `* ${name}`)].sort(
    ([a], [b]) => Number(a.startsWith('*')) - Number(b.startsWith('*')),
  );
  const irregular = new Map<string, number[]>();
  const beginnings: string[] = [];
  let lastBeginning = 0;
  let cell = 0;
  const lines = owners.map(([, own]) => {
    const name = own[0]?.name ?? '';
    const main = own.find(({ form }) => form === name);
    const cells = [main ?? `-${name}`, ...own.filter((form) => form !== main)];
    return cells
      .map((form) => {
        const number = cell++;
        if (typeof form === 'string') return form;
        for (const key of irregularKeys(form.form, bucketsOf)) {
          if (isBeginning(key, form.form)) {
            beginnings.push((number - lastBeginning).toString(RADIX) + lengthMark(key.length));
            lastBeginning = number;
          } else irregular.set(key, [...(irregular.get(key) ?? []), number]);
        }
        return `${markOf(form)}${form.form}`;
      })
      .join('\t');
  });
  const keys = [...irregular].sort(([a], [b]) => (a < b ? -1 : 1));
  const keyLines = keys.map(([key, numbers]) =>
    [key, ...numbers.map((number) => number.toString(RADIX))].join('\t'),
  );
  return [
    lines.join('\n'),
    writeIds(owners.map(([id, own]) => [id, own[0]?.name ?? ''])),
    beginnings.join(''),
    keyLines.join('\n'),
  ].join(PART_BREAK);
}

const isBeginning = (key: string, form: string): boolean =>
  key.length <= LONGEST_MARKED && form.slice(0, key.length).toLowerCase() === key;

/** A capital, which no number in base 36 has. */
const lengthMark = (length: number): string => String.fromCharCode(BEFORE_MARKS + length);
const LENGTH_MARK = /[A-Z]/;
const BEFORE_MARKS = 0x40;
const LONGEST_MARKED = 26;

const WIKIDATA_ID = /^q(\d+)$/;

function writeIds(owners: readonly (readonly [id: string, name: string])[]): string {
  let last = 0;
  return owners
    .map(([id, name]) => {
      if (id.startsWith('* ')) return NOBODY;
      if (id === idOfName(name)) return '';
      const number = Number(WIKIDATA_ID.exec(id)?.[1] ?? Number.NaN);
      if (Number.isNaN(number)) return id;
      const step = (number - last).toString(RADIX);
      last = number;
      return `+${step}`;
    })
    .join('\n');
}

function readIds(text: string): readonly string[] {
  let last = 0;
  return text.split('\n').map((id) => {
    if (!id.startsWith('+')) return id;
    last += Number.parseInt(id.slice(1), RADIX);
    return `q${last}`;
  });
}

const PART_BREAK = '\f';
const RADIX = 36;

/** Ids of the dataset are mostly the name itself. */
const idOfName = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]+/g, '-');

function irregularKeys(
  form: string,
  bucketsOf: (form: string) => readonly string[],
): readonly string[] {
  return bucketsOf(form).filter((key) => !isSimplyKeyed(form, key));
}

function markOf({ trust, wordIn, isNamesake }: CompanyForm): string {
  if (trust === 'garbled') return '~';
  if (trust === 'plain') return '';
  return `${isNamesake === true ? '!' : '?'}${wordIn?.join() ?? ''}:`;
}

export function readPacked(text: string): PackedLexicon {
  const [owners = '', ids = '', beginnings = '', keyLines = ''] = text.split(PART_BREAK);
  const irregular = new Map<string, number[]>();
  const lexicon = { owners, ids: readIds(ids), cells: readCells(owners), irregular };
  const add = (key: string, cell: number): void => {
    const cells = irregular.get(key);
    if (cells === undefined) irregular.set(key, [cell]);
    else cells.push(cell);
  };
  for (const line of keyLines === '' ? [] : keyLines.split('\n')) {
    const [key = '', ...numbers] = line.split('\t');
    for (const number of numbers) add(key, Number.parseInt(number, RADIX));
  }
  let cell = 0;
  for (let at = 0; at < beginnings.length; ) {
    let end = at;
    while (end < beginnings.length && !LENGTH_MARK.test(beginnings.charAt(end))) end++;
    cell += Number.parseInt(beginnings.slice(at, end), RADIX);
    const length = beginnings.charCodeAt(end) - BEFORE_MARKS;
    add(formOf(cellText(cell, lexicon)).slice(0, length).toLowerCase(), cell);
    at = end + 1;
  }
  return lexicon;
}

/** Whether a form may begin with a word in small letters. */
export const mayBegin = (key: string, { cells, irregular }: PackedLexicon): boolean =>
  firstCell(key, cells) >= 0 || irregular.has(key);

/** The forms that may begin with a word in small letters, and a few that don't. */
export function formsBeginning(key: string, lexicon: PackedLexicon): readonly CompanyForm[] {
  const { cells, irregular } = lexicon;
  const numbers = [...(irregular.get(key) ?? [])];
  for (let cell = firstCell(key, cells); cell >= 0; cell = nextCell(cell, cells)) {
    numbers.push(cell);
  }
  return numbers.flatMap((cell) => {
    const text = cellText(cell, lexicon);
    if (text.startsWith('-')) return [];
    const line = cells.lines[cell] ?? 0;
    const name = ownerName(line, lexicon);
    const id = lexicon.ids[line];
    return [readForm(text, name, id === '*' ? undefined : id || idOfName(name))];
  });
}

function cellText(cell: number, { owners, cells }: PackedLexicon): string {
  const start = cells.starts[cell] ?? 0;
  const end = cell + 1 < cells.count ? (cells.starts[cell + 1] ?? 0) - 1 : owners.length;
  return owners.slice(start, end);
}

/** Ids by line; of names that belong to nobody `*`. */
export const ownersOf = (lexicon: PackedLexicon): readonly string[] =>
  lexicon.ids.map((id, line) => id || idOfName(ownerName(line, lexicon)));

/** The line of an owner, or -1. */
export const lineOfOwner = (owner: string, lexicon: PackedLexicon): number =>
  lexicon.ids.findIndex((id, line) =>
    id === '' ? idOfName(ownerName(line, lexicon)) === owner : id === owner && id !== NOBODY,
  );

const NOBODY = '*';

/** The usual name of a line's owner. */
export const ownerName = (line: number, lexicon: PackedLexicon): string =>
  formOf(cellText(lexicon.cells.firstOfLine[line] ?? 0, lexicon));

/** Every way an owner's name is written. */
export function formsOfOwner(owner: string, lexicon: PackedLexicon): readonly string[] {
  const { firstOfLine, count } = lexicon.cells;
  const line = lineOfOwner(owner, lexicon);
  const forms: string[] = [];
  if (line < 0) return forms;
  const end = line + 1 < lexicon.ids.length ? (firstOfLine[line + 1] ?? count) : count;
  for (let cell = firstOfLine[line] ?? count; cell < end; cell++) {
    forms.push(formOf(cellText(cell, lexicon)));
  }
  return forms;
}

const MARKED = /^(?:([?!])([a-z,]*):|([~-]))/;

/** A cell without its mark. */
const formOf = (cell: string): string => cell.replace(MARKED, '');

function readForm(cell: string, name: string, company: string | undefined): CompanyForm {
  const [, mark, languages = '', single] = MARKED.exec(cell) ?? [];
  return {
    ...(company === undefined ? {} : { company }),
    name,
    form: formOf(cell),
    trust: single === '~' ? 'garbled' : mark === undefined ? 'plain' : 'ambiguous',
    ...(languages === '' ? {} : { wordIn: languages.split(',') }),
    ...(mark === '!' ? { isNamesake: true } : {}),
  };
}
