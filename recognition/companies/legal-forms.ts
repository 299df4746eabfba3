import type { Context } from './context';
import { lastWithEnding } from './marked-endings';
import { runScriptOf } from './scripts';
import { spellingOf } from './spelling';
import { type Word, wordsOf } from './words';

/** Legal forms as they are written, without their points. Behind a capitalised name they make it a firm. */
const LEGAL_FORMS: ReadonlySet<string> = new Set(
  (
    'Scarl SCARL Scrl SCRL Scpa SCpA Sapa SAPA DAC SELARL SCEA Inc Incorporated Co Corp Corporation Ltd Limited PLC ' +
    'Plc plc LLC LLP Srl SRL Srls SARL Sarl SAS Oyj ASA ΕΠΕ ΙΚΕ ΑΒΕΕ ΑΕΒΕ ΑΕΒΤΕ ΑΤΕΒΕ ΑΕΓΑ ΑΧΕΠΕΥ ΑΕΠΕΥ ΑΕΔΑΚ ΑΞΤΕ ' +
    'ΑΜΚΕ srl srls snc Snc SNC Tbk Ltda Pty Pte Pvt Sdn Bhd Kft Zrt EURL Lda Sàrl SASU SRLS SLU SLL EIRELI Eireli ' +
    'OHG Ltée ltée Sagl SAGL ΜΙΚΕ ΜΕΠΕ ΜΑΕ ΑΕΤΕ ΑΝΕ ΑΕΝΕ ΕΑΔΑΚ JSC PJSC UAB EOOD OOD EAD ABEE ' +
    'लिमिटेड लि प्रा.लि. एलएलपी इंक इन्कॉर्पोरेटेड कॉर्पोरेशन'
  )
    .split(' ')
    .map(spellingOf),
);

/** These are also ends of other names or plain words: a name of capitals alone doesn't go with them. */
const SHORT_LEGAL_FORMS: ReadonlySet<string> = new Set(
  'AG SE SA AB OG KEG OEG spa sas Sas Spa SPA NV BV Oy Ab OY Ky KY Tmi AS KG SL LP UG ME EPP SCOP Scop SCA SAPI Nyrt OÜ ΑΕ ΟΕ ΕΕ ΑΤΕ'.split(
    ' ',
  ),
);

/** Written with marks or capitals inside, so that they are several words here. Longest first. */
const MARKED_FORMS: readonly string[] = [
  'GmbH & Co. KGaA',
  'GmbH & Co. KG',
  'GmbH & Co KG',
  'UG (haftungsbeschränkt)',
  'gGmbH',
  'SE & Co. KGaA',
  'AG & Co. KGaA',
  'AG & Co. KG',
  'Ges.m.b.H.',
  'Gesellschaft mbH',
  'e.U.',
  'e. U.',
  'e.K.',
  'e. K.',
  'GbR',
  'eG',
  'GmbH',
  'KGaA',
  'mbH',
  'SpA',
  'ApS',
  'S.A. de C.V.',
  'S.A.B. de C.V.',
  'S.A.P.I. de C.V.',
  'S. de R.L. de C.V.',
  'S. de R.L.',
  'SAB de CV',
  'SAPI de CV',
  'S.A.A.',
  'S.A.C.',
  'S.A.U.',
  'S.L.U.',
  'S.L.L.',
  'S. L. U.',
  'S. L.',
  'S. Coop.',
  'S.Coop.',
  'S.C.A.',
  'S.C.R.L.',
  'S.A.R.L.',
  'S.à r.l.',
  'S.à.r.l.',
  'S.S.',
  'S. r. l.',
  'S. p. A.',
  'C.A.',
  'Pvt. Ltd.',
  'Pvt Ltd.',
  'Pvt Ltd',
  'inc.',
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
  'S.c.a.r.l.',
  'S.c.a r.l.',
  'S.c.r.l.',
  'S.c.p.a.',
  'S.C.p.A.',
  'S.a.p.a.',
  'S.C.S.',
  'Stiftung & Co. KG',
  'GmbH & Co. OHG',
  'PartG mbB',
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
  'Oy Ab',
  'Ab Oy',
  'OY AB',
  'Μονοπρόσωπη Α.Ε.',
  'Μονοπρόσωπη ΑΕ',
  'Μονοπρόσωπη Ι.Κ.Ε.',
  'Μονοπρόσωπη ΙΚΕ',
  'Μονοπρόσωπη ΕΠΕ',
  'ΜΟΝ. ΙΚΕ',
  'ΜΟΝ. ΕΠΕ',
  'ΜΟΝ. Α.Ε.',
  'Σία Α.Ε.',
  'Σία Ε.Ε.',
  'Σία Ο.Ε.',
  'Σία ΑΕ',
  'Σία ΕΕ',
  'Σία ΟΕ',
  'ΣΙΑ Α.Ε.',
  'ΣΙΑ Ε.Ε.',
  'ΣΙΑ Ο.Ε.',
  'ΣΙΑ ΑΕ',
  'ΣΙΑ ΕΕ',
  'ΣΙΑ ΟΕ',
  'Μ.Ι.Κ.Ε.',
  'Μ. Ι.Κ.Ε.',
  'Μ.Ε.Π.Ε.',
  'Μ. Ε.Π.Ε.',
  'Μ.Α.Ε.',
  'ΜΟΝ ΙΚΕ',
  'Ε.Ε. & Σία',
  'Α.Β.Ε.Ε.',
  'Α.Ε.Β.Ε.',
  'Α.Ε.Ε.',
  'Α.Τ.Ε.',
  'Α.Ε.',
  'Ι.Κ.Ε.',
  'Ε.Π.Ε.',
  'Ο.Ε.',
  'a.s.',
  'Unipessoal, Lda.',
  'Unipessoal Lda.',
  'Unipessoal Lda',
  'Sp. z o.o.',
  'd.o.o.',
  'd.d.',
  's. r. o.',
  's.r.o.',
  'a. s.',
  'A.Ş.',
  'ehf.',
  'hf.',
  'Pvt. Ltd.',
  'Pvt Ltd',
  'प्राइवेट लिमिटेड',
  'प्रा. लि.',
  'प्रा. लि',
  'प्रा लि',
  'पब्लिक लिमिटेड',
];

const MARKED_BY_FIRST: ReadonlyMap<string, readonly string[]> = new Map(
  [...new Set(MARKED_FORMS.map(firstWordOf))].map((first) => [
    first,
    MARKED_FORMS.filter((form) => firstWordOf(form) === first),
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
