/** Scripts written without spaces between words, each with its own rule for where a name may end. */
export type RunScript = 'han' | 'hiragana' | 'katakana' | 'hangul';

const HAN = /^\p{Script=Han}/u;
const HANGUL = /^\p{Script=Hangul}/u;
const HIRAGANA = /^\p{Script=Hiragana}/u;
/** The prolonged sound mark is shared by both kana; in names it is katakana. */
const KATAKANA = /^[\p{Script=Katakana}ー]/u;

/** Below it no letter belongs to these scripts: most texts are settled by one comparison. */
const FIRST_RUN_LETTER = 0x1100;

export function runScriptOf(piece: string): RunScript | undefined {
  if ((piece.codePointAt(0) ?? 0) < FIRST_RUN_LETTER) return undefined;
  if (HAN.test(piece)) return 'han';
  if (KATAKANA.test(piece)) return 'katakana';
  if (HIRAGANA.test(piece)) return 'hiragana';
  return HANGUL.test(piece) ? 'hangul' : undefined;
}

/** What may follow a noun within one Hangul run: particles and the plural, by their first syllables. */
export const HANGUL_PARTICLES: ReadonlySet<string> = new Set(
  (
    '은 는 이 가 을 를 의 에 에서 에게 와 과 도 로 으로 만 까지 부터 보다 처럼 측 측은 측이 사 사의 ' +
    '이나 나 이란 란 이라는 라는 이다 다 이라고 라고 에선 에는 에도 와의 과의 로부터 으로부터 마저 조차 뿐 ' +
    '들 들이 들은 코리아 그룹 주가 주식 등 등이 등의 등은 등을'
  ).split(' '),
);

/** Longer tails than the longest particle are read as one more noun. */
export const LONGEST_HANGUL_TAIL = 4;
