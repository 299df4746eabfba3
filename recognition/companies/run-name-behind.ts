import type { Span } from '../mention';
import type { Context } from './context';
import { BEHIND_NAME, isHanBorder } from './han-borders';
import { withoutKinds } from './run-spans';

const HIRAGANA = /\p{Script=Hiragana}/u;
const OTHER_NAME_CHARACTER = /[\p{Script=Katakana}\p{Script=Han}ー・&＆A-Za-zÀ-ÖØ-öø-ž0-9.-]/u;
const PARTICLE = /[はがのをにともでやへか]/u;
/** Where these begin a name has ended, though the dictionary sees one word. */
const PARTICLES =
  /^(?:という|といった|とい[うっ]|とし[てた]|など|から|まで|より|による|によ[りっる]|について|にとって|である|です|だっ|でし|では|には|とは|への|との|での|にも|ごと|たち|だけ|のみ|ほど)/u;

const LONG_KIND = 3;
const SHORTEST = 2;
const LONGEST = 24;

/**
 * The name behind a legal form: "株式会社|ミライ電機|の", "合同会社|あけぼの企画|の", "有限会社|やまびこ|は". Hiragana is
 * of the name only at its beginning, up to a particle that is a word of its own there.
 */
export function nameBehind(context: Context, from: number): readonly [number, number] | null {
  const { text } = context;
  const start = text.charAt(from) === ' ' ? from + 1 : from;
  let end = start;
  if (startsWithParticle(context, start)) return null;
  let isKana = true;
  for (; end - start < LONGEST; end++) {
    const letter = text.charAt(end);
    if (HIRAGANA.test(letter)) {
      // "か|が|やき", "き|の|した": so early it is of a name the dictionary hasn't.
      if (!isKana || (end - start >= SHORTEST && endsBefore(context, end))) break;
    } else if (OTHER_NAME_CHARACTER.test(letter)) isKana = false;
    else break;
  }
  const name = cutTitle(context, { start, end });
  return name.end - name.start < SHORTEST ? null : [name.start, name.end];
}

/** "株式会社|は", "株式会社|か|有限会社", "株式会社|として". */
function startsWithParticle({ text, hanBorders }: Context, start: number): boolean {
  if (PARTICLES.test(text.slice(start, start + 4))) return true;
  if (!PARTICLE.test(text.charAt(start))) return false;
  const isAlone = text.charAt(start) !== 'か' && isHanBorder(text, start + 1, hanBorders);
  return isAlone || !HIRAGANA.test(text.charAt(start + 1));
}

function endsBefore({ text, hanBorders }: Context, at: number): boolean {
  if (PARTICLES.test(text.slice(at, at + 4)) && isHanBorder(text, at, hanBorders)) return true;
  return (
    PARTICLE.test(text.charAt(at)) &&
    isHanBorder(text, at, hanBorders) &&
    isHanBorder(text, at + 1, hanBorders)
  );
}

/** "株式会社ハルカゼ企画|代表": a title behind it is no part of a name; "環境|開発" is. */
function cutTitle({ text, grammar, hanBorders }: Context, { start, end }: Span): Span {
  const parts = grammar.run?.names;
  if (parts == null) return { start, end };
  for (let at = start + 2; at < end; at++) {
    const stop = parts.stop.exec(text.slice(at, end))?.[0] ?? '';
    if (stop === '' || withoutKinds(text.slice(at, end), parts) === '') continue;
    const isWord = stop.length > 1 || BEHIND_NAME.test(stop);
    const isOfName = withoutKinds(stop, parts) === '';
    // "制作所|在台中" seen as "制作|所在": a long line of business ends where it ends.
    const kind = parts.lastKind.exec(text.slice(start, at))?.[0] ?? '';
    const isEnd = kind.length >= LONG_KIND || isHanBorder(text, at, hanBorders);
    if (isWord && !isOfName && isEnd) return { start, end: at };
  }
  return { start, end };
}
