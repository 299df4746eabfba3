import { hangulTail } from '../companies/hangul';

/** What may stand before a word's honorific and particles. */
export type HangulStem = {
  readonly name: string;
  /** The honorific glued to it; `null` where none is. */
  readonly honorific: string | null;
  /** Length with the honorific, without particles. */
  readonly length: number;
  /** Whether its particles may follow a person: "하늘에" is the sky. */
  readonly isAnimate: boolean;
};

/** "김모씨": the rest of the name is withheld; who bears it is somebody else. */
export const WITHHELD = '모';

const TAIL = hangulTail('');
/** Nouns and cases that follow things and places only. */
const INANIMATE = /^(?:에(?!게)|엔|으?로(?!서|선|부터)|[사쪽발산제계표식판용향행])/;
/** A person's family or home: "수진이네". */
const HOME = /^이?네/;
/** Longer words are no name with its particles. */
const LONGEST_WORD = 14;

/** "민지는" is 민지는 or 민지; "김씨가" is 김씨가, 김씨, or 김 with an honorific. */
export function hangulStems(word: string, honorifics: readonly string[]): readonly HangulStem[] {
  const whole = { name: word, honorific: null, length: word.length, isAnimate: true };
  if (word.length > LONGEST_WORD) return [whole];
  const stems: HangulStem[] = [whole];
  for (let length = word.length - 1; length > 0; length--) {
    const name = word.slice(0, length);
    const rest = word.slice(length);
    const honorific = honorifics.find(
      (title) => rest.startsWith(title) && isTail(rest.slice(title.length)),
    );
    if (honorific !== undefined)
      stems.push({ name, honorific, length: length + honorific.length, isAnimate: true });
    else if (isParticles(rest, name))
      stems.push({ name, honorific: null, length, isAnimate: !INANIMATE.test(rest) });
  }
  return stems;
}

/** The title a run of letters begins with, nothing but particles behind it; `null` where none is. */
export const titleOf = (written: string, titles: readonly string[]): string | null =>
  titles.find((title) => written.startsWith(title) && isTail(written.slice(title.length))) ?? null;

const isTail = (rest: string): boolean => TAIL.test(rest) || TAIL.test(rest.replace(HOME, ''));

/** "민준이는": behind a closed syllable a name takes 이 before its particles. */
function isParticles(rest: string, name: string): boolean {
  if (rest === '야' || rest === '아') return true;
  const closed = isClosed(name);
  if (/^[은을과]/.test(rest) && !closed) return false;
  if (/^[는를와가]/.test(rest) && closed) return false;
  if (rest === '이') return closed;
  return isTail(rest) || (closed && rest.startsWith('이') && TAIL.test(rest.slice(1)));
}

const SYLLABLES_FROM = 0xac00;
const FINALS = 28;

const isClosed = (name: string): boolean =>
  (name.charCodeAt(name.length - 1) - SYLLABLES_FROM) % FINALS !== 0;
