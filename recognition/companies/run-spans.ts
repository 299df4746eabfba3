import type { Context } from './context';
import { isHanBorder } from './han-borders';
import type { NameParts } from './name-parts';

/** What a firm's name is written with where nothing parts words. */
const NAME_CHARACTER = /[\p{Script=Han}\p{Script=Katakana}ー・&＆A-Za-zÀ-ÖØ-öø-ž0-9.-]/u;
const HAN = /\p{Script=Han}/u;
const HIRAGANA = /[\p{Script=Hiragana}ー]/u;
const KATAKANA = /[\p{Script=Katakana}ー]/u;

/** Longer than this it isn't clear where a name begins. */
const LONGEST_NAME = 20;
const LONGEST_LOOK = 40;
const SHORTEST_NAME = 2;

/** "12月", "2024年": a date's end is no name's beginning. */
const DATE = /[0-9０-９一二三四五六七八九十]+(?:年|月|日|號|号|時|时|分)/gu;
const NO_START = /^[・&＆.\-ー]+/u;

/**
 * Where a name that ends at an offset begins: back over the characters of names, and forward again
 * past words that are none's ("日前|广州粤海…", "大手|九州電力"). `null` where that isn't clear.
 */
export function nameStartInRun(context: Context, end: number): number | null {
  const { text, grammar } = context;
  const parts = grammar.run?.names ?? null;
  let start = end;
  while (start > 0 && end - start < LONGEST_LOOK && NAME_CHARACTER.test(text.charAt(start - 1)))
    start--;
  start = hiraganaStart(context, start);
  const region = text.slice(start, end).replace(/・$/u, '');
  let offset = 0;
  for (const match of region.matchAll(DATE)) offset = match.index + match[0].length;
  if (parts !== null) offset = Math.max(offset, lastEdge(context, start, region, parts));
  offset += NO_START.exec(region.slice(offset))?.[0].length ?? 0;
  const length = region.length - offset;
  return length < SHORTEST_NAME || length > LONGEST_NAME ? null : start + offset;
}

/** What says where or when behind a noun, or who. */
const BEHIND_NOUN = /[上里裡中下内內外方时時后後前者处處]/u;

/** The end of the last word that stands before names, at borders of words. */
function lastEdge(
  { text, hanBorders }: Context,
  start: number,
  region: string,
  parts: NameParts,
): number {
  let edge = 0;
  for (const match of region.matchAll(parts.edge)) {
    const to = match.index + match[0].length;
    const rest = region.slice(to);
    const isKind = withoutKinds(match[0], parts) === '';
    // "金石投資|管理|有限公司"; but of "日商|株式會社…" and "一家|餐饮|集团" nothing is left for a name.
    if (isKind && withoutKinds(rest, parts) === '') continue;
    if (rest.length === 1) continue;
    // "华|为": a name's first character alone is no word before another; "平台|上|由" is none of a name.
    const isSecond = match[0].length === 1 && match.index - edge === 1;
    if (isSecond && !BEHIND_NOUN.test(region.charAt(edge))) continue;
    // "サカナAI", "アップルストア": inside letters of one kind nothing parts.
    if (KATAKANA.test(region.charAt(to - 1)) && KATAKANA.test(region.charAt(to))) continue;
    if (KATAKANA.test(region.charAt(match.index - 1)) && KATAKANA.test(match[0])) continue;
    if (HIRAGANA.test(region.charAt(match.index - 1)) && HIRAGANA.test(match[0])) continue;
    // "西|日本": a word of several characters begins where a word does; "交|給" ends as one.
    const isInside =
      match[0].length > 1 &&
      HAN.test(match[0]) &&
      HAN.test(region.charAt(match.index - 1)) &&
      !isHanBorder(text, start + match.index, hanBorders);
    // "主打|手冲" seen as "主|打手": a word that begins where the last one ended is one.
    const isNext = match[0].length > 1 && match.index === edge && region.length - to > 1;
    const isTorn =
      !isNext &&
      HAN.test(region.charAt(to - 1)) &&
      HAN.test(region.charAt(to)) &&
      !isHanBorder(text, start + to, hanBorders);
    if (!isTorn && !isInside) edge = to;
  }
  return edge;
}

/** What a word before a name in hiragana ends with: particles, verbs, adjectives. */
const ATTRIBUTE = /(?:から|まで|より|[はがのをにでともやへるたいな])$/u;
const OPEN_WORD = /[るたいてなのだがはをにでうすつむぶぐ]$/u;
const SHORTEST_HIRAGANA = 3;
/** "に|するか|有限会社に" */
const VERB = /^(?:する|なる|ある|いる|した|なり|なっ)/u;

/**
 * A name that begins in hiragana ("さくらインターネット", "来月から|ゆのさとパートナーズ"), or has a word in it
 * between others ("山陽ひかり電子").
 */
function hiraganaStart({ text, hanBorders }: Context, start: number): number {
  let from = start;
  while (from > 0 && start - from < LONGEST_NAME && HIRAGANA.test(text.charAt(from - 1))) from--;
  if (start - from < SHORTEST_HIRAGANA || OPEN_WORD.test(text.slice(from, start))) return start;
  if (from === 0 || !/[\p{L}\p{N}]/u.test(text.charAt(from - 1))) return from;
  for (let at = start - SHORTEST_HIRAGANA; at > from; at--) {
    const isBorder = isHanBorder(text, at, hanBorders);
    if (isBorder && ATTRIBUTE.test(text.slice(from, at)))
      return VERB.test(text.slice(at, start)) ? start : at;
  }
  const isOneWord = countWords({ text, hanBorders }, from, start) === 1;
  return isOneWord && isHanBorder(text, from, hanBorders) ? hanBefore(text, from) : start;
}

function hanBefore(text: string, end: number): number {
  let start = end;
  while (start > 0 && end - start < LONGEST_NAME && HAN.test(text.charAt(start - 1))) start--;
  return start;
}

/** A name without the lines of business at its end: "星河|科技". */
export function withoutKinds(name: string, { lastKind }: NameParts): string {
  let rest = name;
  for (;;) {
    const kind = lastKind.exec(rest)?.[0];
    if (kind === undefined) return rest;
    rest = rest.slice(0, -kind.length);
  }
}

/** Where a name that begins at an offset ends: before a word that is none's; `null` where that isn't clear. */
export function nameEndInRun(context: Context, start: number): number | null {
  const { text, grammar, hanBorders } = context;
  const parts = grammar.run?.names;
  if (parts == null) return null;
  let end = start;
  while (end - start <= LONGEST_NAME && NAME_CHARACTER.test(text.charAt(end))) {
    const stop =
      end - start < SHORTEST_NAME
        ? undefined
        : parts.stop.exec(text.slice(end, end + LONGEST_NAME))?.[0];
    // "云垄|智能": a line of business is of the name.
    if (stop !== undefined && withoutKinds(stop, parts) !== '') {
      const isInHan = HAN.test(text.charAt(end)) && HAN.test(text.charAt(end - 1));
      const isWord =
        isHanBorder(text, end, hanBorders) && isHanBorder(text, end + stop.length, hanBorders);
      if (!isInHan || isWord) return end;
    }
    end++;
  }
  return end - start > LONGEST_NAME || end - start < SHORTEST_NAME ? null : end;
}

/** Words the dictionary sees in a stretch: a coined name is hardly ever one. */
export function countWords(
  { text, hanBorders }: Pick<Context, 'text' | 'hanBorders'>,
  start: number,
  end: number,
): number {
  let count = 1;
  for (let at = start + 1; at < end; at++) if (isHanBorder(text, at, hanBorders)) count++;
  return count;
}

/** The first of what comes one by one. */
export function* upTo<T>(most: number, items: Iterable<T>): Generator<T> {
  let count = 0;
  for (const item of items) {
    if (count++ >= most) return;
    yield item;
  }
}
