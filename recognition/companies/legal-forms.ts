import type { Context } from './context';
import { type Word, wordsOf } from './words';

/** Legal forms as they are written, without their points. Behind a capitalised name they make it a firm. */
const LEGAL_FORMS: ReadonlySet<string> = new Set(
  (
    'Inc Incorporated Co Corp Corporation Ltd Limited PLC Plc plc LLC LLP Srl SRL Srls SARL Sarl SAS Oyj ASA ' +
    'srl srls snc Snc SNC Tbk Ltda Pty Pte Sdn Bhd Kft Zrt EURL Lda'
  ).split(' '),
);

/** These are also ends of other names or plain words: a name of capitals alone doesn't go with them. */
const SHORT_LEGAL_FORMS: ReadonlySet<string> = new Set(
  'AG SE SA AB spa sas Sas Spa SPA NV BV Oy AS KG SL LP Nyrt ΑΕ АО'.split(' '),
);

/** Written with marks or capitals inside, so that they are several words here. Longest first. */
const MARKED_FORMS: readonly string[] = [
  'GmbH & Co. KGaA',
  'GmbH & Co. KG',
  'GmbH',
  'KGaA',
  'mbH',
  'SpA',
  'ApS',
  'S.A. de C.V.',
  'S.A.B. de C.V.',
  'SA de CV',
  'Sdn. Bhd.',
  'Sdn Bhd',
  'Pte. Ltd.',
  'Pte Ltd.',
  'Pte Ltd',
  'Pty Ltd',
  'Co., Ltd.',
  'Co. Ltd.',
  'Co Ltd',
  'Co. Ltd',
  'S.p.A.',
  'S.P.A.',
  'S.r.l.s.',
  'S.r.l.',
  'S.R.L.',
  'S.a.s.',
  'S.n.c.',
  'S.A.S.',
  'S.A.',
  'S/A',
  'A/S',
  'B.V.',
  'N.V.',
  'L.L.C.',
  'L.P.',
  'P.L.C.',
  'S.L.',
  'S.p.A',
  'S.r.l',
  'Α.Ε.',
  'a.s.',
  'Sp. z o.o.',
];

const MARKED_BY_FIRST: ReadonlyMap<string, readonly string[]> = new Map(
  [...new Set(MARKED_FORMS.map(firstWordOf))].map((first) => [
    first,
    MARKED_FORMS.filter((form) => firstWordOf(form) === first),
  ]),
);

function firstWordOf(form: string): string {
  return wordsOf({ text: form, language: '' })[0]?.text ?? form;
}

export type LegalForm = {
  /** Offset behind it, its own point included. */
  readonly end: number;
  /** Index of the last of its words. */
  readonly last: number;
  readonly isShort: boolean;
};

export function legalFormAt({ text, words, grammar }: Context, index: number): LegalForm | null {
  const word = words[index];
  if (word === undefined) return null;
  for (const form of MARKED_BY_FIRST.get(word.text) ?? []) {
    const end = word.start + form.length;
    if (!text.startsWith(form, word.start) || /[\p{L}\p{N}]/u.test(text.charAt(end))) continue;
    let last = index;
    while ((words[last + 1]?.start ?? end) < end) last++;
    return { end, last, isShort: false };
  }
  const isShort = SHORT_LEGAL_FORMS.has(word.text);
  if (!isShort && !LEGAL_FORMS.has(word.text)) return null;
  if (grammar.noLegalForms.has(word.text.toLowerCase())) return null;
  const next = words[index + 1];
  if (next?.start === word.end || !isForm(text, word, next, isShort)) return null;
  return { end: word.end + (hasPoint(text, word) ? 1 : 0), last: index, isShort };
}

/** Not "Atmos AG 65", "Las Vegas, NV", "Limited Liability", a bare "Co". */
function isForm(text: string, word: Word, next: Word | undefined, isShort: boolean): boolean {
  const behind = text.slice(word.end, next?.start ?? word.end + 1);
  if (isShort) {
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

/** "Inc." keeps its point everywhere, "Ltd." where the sentence goes on: at its end it is the sentence's. */
function hasPoint(text: string, { text: form, end }: Word): boolean {
  if (text.charAt(end) !== '.') return false;
  if (/^(?:Inc|Corp|Co|Bros)$/.test(form)) return true;
  return (
    /^(?:Ltd|Ltda|Plc)$/.test(form) && /^\.(?:['’,;)]| [\p{Ll}(&])/u.test(text.slice(end, end + 3))
  );
}
