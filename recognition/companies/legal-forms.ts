import type { Context } from './context';
import { LEGAL_FORMS, MARKED_FORMS, SHORT_LEGAL_FORMS } from './legal-form-lists';
import { lastWithEnding } from './marked-endings';
import { runScriptOf } from './scripts';
import { type Word, wordsOf } from './words';

const MARKED_BY_FIRST: ReadonlyMap<string, readonly string[]> = new Map(
  [...new Set(MARKED_FORMS.map(firstWordOf))].map((first) => [
    first,
    MARKED_FORMS.filter((form) => firstWordOf(form) === first).sort((a, b) => b.length - a.length),
  ]),
);

const FIRST_WORDS: ReadonlySet<string> = new Set([
  ...LEGAL_FORMS,
  ...SHORT_LEGAL_FORMS,
  ...MARKED_FORMS.map(firstWordOf),
]);

function firstWordOf(form: string): string {
  return wordsOf({ text: form, language: '' })[0]?.text ?? form;
}

/** Whether a legal form may begin with a word. */
export const mayBeginForm = ({ text }: Word): boolean => FIRST_WORDS.has(text);

/** Whether a word by itself is one, before a full stop too: "S.r.l.", "GmbH". */
export const isLegalForm = (word: string): boolean => {
  const bare = word.replace(/\.$/, '');
  return (
    LEGAL_FORMS.has(bare) ||
    SHORT_LEGAL_FORMS.has(bare) ||
    MARKED_FORMS.includes(bare) ||
    MARKED_FORMS.includes(`${bare}.`)
  );
};

export type LegalForm = {
  /** Offset behind it, its own point included. */
  readonly end: number;
  /** Index of the last of its words. */
  readonly last: number;
  readonly isShort: boolean;
};

/** The legal form that begins at a word, with its own ending: "Oy:n". */
export function legalFormAt(context: Context, index: number): LegalForm | null {
  const form = bareFormAt(context, index);
  if (form === null) return null;
  const last = lastWithEnding(context, form.last);
  return last === form.last ? form : { ...form, last, end: context.words[last]?.end ?? form.end };
}

function bareFormAt({ text, words, grammar }: Context, index: number): LegalForm | null {
  const word = words[index];
  if (word === undefined || !FIRST_WORDS.has(word.text)) return null;
  for (const form of MARKED_BY_FIRST.get(word.text) ?? []) {
    const end = word.start + form.length;
    if (!text.startsWith(form, word.start) || goesOn(text, end)) continue;
    let last = index;
    while ((words[last + 1]?.start ?? end) < end) last++;
    return { end, last, isShort: false };
  }
  const isShort = SHORT_LEGAL_FORMS.has(word.text);
  if (!isShort && !LEGAL_FORMS.has(word.text)) return null;
  if (grammar.noLegalForms.has(word.text.toLowerCase())) return null;
  const next = words[index + 1];
  const isGlued = next?.start === word.end && next.script === undefined;
  if (isGlued || !isForm(text, word, next, words[index - 1], isShort)) return null;
  return { end: word.end + (hasPoint(text, word) ? 1 : 0), last: index, isShort };
}

/** A letter or a digit that isn't of a script without spaces: "GmbH在" ends where the form does. */
const goesOn = (text: string, at: number): boolean =>
  /[\p{L}\p{N}]/u.test(text.charAt(at)) && runScriptOf(text.charAt(at)) === undefined;

/** Not "Atmos AG 65", "Las Vegas, NV", "Limited Liability", a bare "Co". */
function isForm(
  text: string,
  word: Word,
  next: Word | undefined,
  previous: Word | undefined,
  isShort: boolean,
): boolean {
  const behind = text.slice(word.end, next?.start ?? word.end + 1);
  if (isShort) {
    // "BANCO SABADELL SE REÚNE HOY".
    if (behind === ' ' && isAllCapitals(next) && isAllCapitals(previous)) return false;
    if (/[,&]/.test(text.charAt(word.start - 2))) return false;
    if (
      /(?:Hotel|Resort|Terme|Wellness|Day|Beauty|Thermal) $/.test(
        text.slice(Math.max(0, word.start - 10), word.start),
      )
    )
      return false;
    return !(behind === ' ' && /^\p{N}/u.test(next?.text ?? ''));
  }
  if (word.text === 'Co')
    return text.charAt(word.end) === '.' || text.charAt(word.start - 2) === '&';
  const isAttribute = /^(?:Liability|Partnership|Edition|Company|Time)$/.test(next?.text ?? '');
  return !(word.text === 'Limited' && behind === ' ' && isAttribute);
}

const isAllCapitals = (word: Word | undefined): boolean => /^\p{Lu}{2,}$/u.test(word?.text ?? '');

/** "Inc." keeps its point everywhere, "Ltd." where the sentence goes on: at its end it is the sentence's. */
function hasPoint(text: string, { text: form, end }: Word): boolean {
  if (text.charAt(end) !== '.') return false;
  if (/^(?:Inc|Corp|Co|Bros)$/.test(form)) return true;
  return (
    /^(?:Ltda?|Lda|Plc|लि)$/.test(form) &&
    /^\.(?:['’,;)]| ?[\p{Script=Han}\p{Script=Hiragana}\p{Script=Hangul}]| [\p{Ll}\p{Lo}(&])/u.test(
      text.slice(end, end + 3),
    )
  );
}
