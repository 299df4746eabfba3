import { groupBy } from './group-by';
import type { CompanyForm, PackedLexicon } from './lexicon';
import { firstCell, isSimplyKeyed, nextCell, readCells } from './packed-cells';

/**
 * A lexicon as one text, small, and quick to wake with: a form is read when an article first has the word it
 * begins with. Three parts, a form feed between:
 *
 *     name TAB form TAB form …        one line an owner
 *     id                              one line an owner; empty where `idOfName` makes it of the name
 *     key TAB cell TAB cell …         first words that aren't told by the form's own letters
 *
 * Before a form stands its trust: `?` ambiguous, `!` a namesake, `~` garbled, `-` a name that is no form; behind
 * `?` and `!` the languages it is a word of, if not all, and a colon: `?en,it:Target`. Names that belong to nobody for sure
 * have an owner of their own, whose id is `*`. Cells are counted from the first, in base 36.
 */
export function packLexicon(
  forms: readonly CompanyForm[],
  bucketsOf: (form: string) => readonly string[],
): string {
  // Those nobody knows stand last, so that what else is kept by line needs no lines for them.
  const owners = [...groupBy(forms, ({ company, name }) => company ?? `* ${name}`)].sort(
    ([a], [b]) => Number(a.startsWith('*')) - Number(b.startsWith('*')),
  );
  const irregular = new Map<string, string[]>();
  let cell = 0;
  const lines = owners.map(([, own]) => {
    const name = own[0]?.name ?? '';
    const main = own.find(({ form }) => form === name);
    const cells = [main ?? `-${name}`, ...own.filter((form) => form !== main)];
    return cells
      .map((form) => {
        const number = (cell++).toString(RADIX);
        if (typeof form === 'string') return form;
        for (const key of irregularKeys(form.form, bucketsOf)) {
          irregular.set(key, [...(irregular.get(key) ?? []), number]);
        }
        return `${markOf(form)}${form.form}`;
      })
      .join('\t');
  });
  const ids = owners.map(([id, own]) =>
    id.startsWith('* ') ? '*' : id === idOfName(own[0]?.name ?? '') ? '' : id,
  );
  const keys = [...irregular].sort(([a], [b]) => (a < b ? -1 : 1));
  const keyLines = keys.map(([key, numbers]) => [key, ...numbers].join('\t'));
  return [lines, ids, keyLines].map((part) => part.join('\n')).join(PART_BREAK);
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
  const [owners = '', ids = '', keyLines = ''] = text.split(PART_BREAK);
  const irregular = new Map<string, string>();
  for (const line of keyLines === '' ? [] : keyLines.split('\n')) {
    irregular.set(line.slice(0, line.indexOf('\t')), line);
  }
  return { owners, ids: ids.split('\n'), cells: readCells(owners), irregular };
}

/** Whether a form may begin with a word in small letters. */
export const mayBegin = (key: string, { cells, irregular }: PackedLexicon): boolean =>
  firstCell(key, cells) >= 0 || irregular.has(key);

/** The forms that may begin with a word in small letters, and a few that don't. */
export function formsBeginning(key: string, lexicon: PackedLexicon): readonly CompanyForm[] {
  const { cells, irregular } = lexicon;
  const [, ...listed] = irregular.get(key)?.split('\t') ?? [];
  const numbers = listed.map((number) => Number.parseInt(number, RADIX));
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
