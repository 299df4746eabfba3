import { isDevanagari } from './spelling';

/** A shorter name in capitals is too often another acronym, in small letters another word. */
const LEAST_LETTERS = 4;
const LEAST_CAMEL_LETTERS = 5;

/**
 * The form itself, in capitals ("NVIDIA"), without them ("Ikea"), without the inner one ("Youtube"), with "е"
 * for "ё", and "Альфа-банк".
 */
export function writingsOf(form: string, isWord = false): ReadonlySet<string> {
  const writings = casesOf(form);
  // "ReGen", but not "Regen": what may be another word is looked for as it is written.
  if (isWord && /^\p{L}*\p{Ll}\p{Lu}/u.test(form)) writings.delete(titleOf(form));
  if (!/[ёЁ-]/.test(form)) return writings;
  for (const writing of [...writings]) {
    writings.add(writing.replaceAll('ё', 'е').replaceAll('Ё', 'Е'));
    writings.add(writing.replace(INNER_CAPITAL, (letter) => letter.toLowerCase()));
  }
  return writings;
}

const titleOf = (form: string): string =>
  form.charAt(0).toUpperCase() + form.slice(1).toLowerCase();

const INNER_CAPITAL = /(?<=\p{L}-)\p{Lu}(?=\p{Ll})/gu;

/** Greek capitals bear no accents. */
function capitalsOf(form: string): string {
  const capitals = form.toUpperCase();
  if (!/\p{Script=Greek}/u.test(form)) return capitals;
  return capitals
    .normalize('NFD')
    .replace(/\u0301/g, '')
    .normalize('NFC');
}

function casesOf(form: string): Set<string> {
  const writings = new Set([form]);
  // The vowel of "soft" is written with the sign for o or for a.
  if (isDevanagari(form)) return writings.add(form.replaceAll('ॉ', 'ा').replaceAll('ऑ', 'आ'));
  const letters = form.replace(/\P{L}/gu, '');
  if (letters.length < LEAST_LETTERS || /[-ÿ]?\p{Lo}/u.test(letters)) return writings;
  const capitals = capitalsOf(form);
  writings.add(capitals);
  if (/[\s.&]/.test(form)) return writings;
  const title = titleOf(form);
  if (form === capitals) writings.add(title);
  const isLowerFirst = /^\p{Ll}/u.test(form);
  if (
    /\p{Ll}\p{Lu}|\p{Lu}{2}\p{Ll}{2}/u.test(form) &&
    (isLowerFirst || letters.length >= LEAST_CAMEL_LETTERS)
  ) {
    writings.add(title);
  }
  return writings;
}
