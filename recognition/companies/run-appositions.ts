import type { Context } from './context';
import { type Firm, mentionOf } from './firm';
import { NO_NAMES } from './firm-endings';
import { isHanBorder } from './han-borders';
import type { NameParts } from './name-parts';
import { countWords, nameEndInRun, upTo } from './run-spans';

const QUOTED = /^(?:の|、|，)? ?[「『“‘"《]([^「」『』“”‘’"《》\n]{2,20})[」』”’"》]/u;
const LATIN =
  /^(?:の|、)? ?((?:[A-ZÀ-ÖØ-Þ][A-Za-zÀ-ÖØ-öø-ž0-9&.-]*)(?: (?:[A-ZÀ-ÖØ-Þ][A-Za-zÀ-ÖØ-öø-ž0-9&.-]*))*)(?![A-Za-zÀ-ÖØ-öø-ž0-9])/u;
const KATAKANA =
  /^(?:(の)|、)?((?:\p{Script=Han}{2,4}(?=\p{Script=Katakana}))?[\p{Script=Katakana}ー・]{3,24}[\p{Script=Han}]{0,4})(?=[はがのをにともでやへ、。（(]|から|など|$)/u;
/** "縫製会社|フンロンテキスタイル|は" */
const DIRECT =
  /^[、「]?([\p{Script=Katakana}ー・]{3,24})(?![\p{Script=Han}])(?=[」はがのをにともでやへ、。（(]|から|など|$)/u;
/** "和菓子店|笹音堂|が", "工事会社の|マルヨ組|は": ends of houses' names. */
const HOUSE =
  /^の?([\p{Script=Han}\p{Script=Katakana}ー]{2,6}[堂屋庵組荘閣亭舎園])(?=[はがのをにともでや、。]|から|など)/u;
const HAN = /^\p{Script=Han}/u;
/** No article has as many: of a hostile text the rest goes unread. */
const MOST_NOUNS = 2000;
/** A person, not a firm. */
const HONORIFIC = /^(?:さん|氏|容疑者|被告|社長|会長|代表|さま|様|先生|女士)/u;

/** Firms nobody has in a list behind a noun that is followed by names: "医療スタートアップのカルディオリンク", "初创公司星图智能". */
export function apposedFirms(context: Context): readonly Firm[] {
  const { text, grammar } = context;
  const parts = grammar.run?.names;
  if (parts == null) return [];
  const firms: Firm[] = [];
  const starts = [...upTo(MOST_NOUNS, text.matchAll(parts.namingNoun))];
  for (const match of [...starts, ...upTo(MOST_NOUNS, text.matchAll(parts.located))]) {
    const from = behindNouns(text, match.index + match[0].length, parts);
    const before = quotedBefore(text, match.index);
    if (before !== null && !isNoName(context, text.slice(...before)))
      firms.push({
        mention: mentionOf(text, ...before, 'apposition'),
        base: text.slice(...before),
      });
    const span =
      quoted(text, from) ??
      latin(context, from) ??
      katakana(context, from) ??
      house(context, from) ??
      han(context, from);
    if (span === null) continue;
    const [start, end] = span;
    const name = text.slice(start, end);
    if (HONORIFIC.test(text.slice(end, end + 3)) || isNoName(context, name)) continue;
    firms.push({ mention: mentionOf(text, start, end, 'apposition'), base: name });
  }
  for (const match of upTo(MOST_NOUNS, text.matchAll(parts.directNoun))) {
    const from = match.index + match[0].length;
    const span = spanOf(DIRECT.exec(text.slice(from, from + 40)), 1, from);
    if (span === null || isNoName(context, text.slice(...span))) continue;
    firms.push({ mention: mentionOf(text, ...span, 'apposition'), base: text.slice(...span) });
  }
  for (const match of upTo(MOST_NOUNS, text.matchAll(parts.business))) {
    const from = match.index + match[0].length;
    const span = actingName(context, from) ?? coinedHan(context, from);
    if (span === null || isNoName(context, text.slice(...span))) continue;
    firms.push({ mention: mentionOf(text, ...span, 'apposition'), base: text.slice(...span) });
  }
  for (const match of upTo(MOST_NOUNS, text.matchAll(parts.called))) {
    const name = match[1] ?? '';
    if (name === '' || isNoName(context, name) || parts.commonEnd.test(name)) continue;
    const start = match.index + match[0].indexOf(name);
    firms.push({ mention: mentionOf(text, start, start + name.length, 'apposition'), base: name });
  }
  for (const match of upTo(MOST_NOUNS, text.matchAll(NAMED_FIRM))) {
    const name = match[0];
    if (isNoName(context, name) || grammar.firmNouns.has(name) || NO_NAMES.has(name)) continue;
    const start = match.index;
    firms.push({ mention: mentionOf(text, start, start + name.length, 'apposition'), base: name });
  }
  return firms;
}

/** "米ヒューメイン社は", "Humane公司": the noun right behind a foreign name. */
const NAMED_FIRM =
  /(?<![\p{Script=Katakana}ー・A-Za-zÀ-ÖØ-öø-ž])(?:[\p{Script=Katakana}ー・]{3,20}(?=社(?:[はがのをにともや、製側]|によ))|[A-ZÀ-ÖØ-Þ][A-Za-zÀ-ÖØ-öø-ž0-9&-]*[a-zß-öø-ž][A-Za-zÀ-ÖØ-öø-ž0-9]*(?: [A-ZÀ-ÖØ-Þ][A-Za-zÀ-ÖØ-öø-ž0-9&-]*){0,3}(?= ?(?:公司|社(?:[はがのをにともや、製側]|によ))))/gu;

type Found = readonly [start: number, end: number] | null;

function spanOf(match: RegExpExecArray | null, group: number, from: number): Found {
  const name = match?.[group];
  if (match === null || name === undefined) return null;
  const start = from + match[0].lastIndexOf(name);
  return [start, start + name.length];
}

/** "名为“深蓝脉动”的初创公司", "「ソラニワ」という新興企業". */
const QUOTED_BEFORE =
  /[「『“‘《'"]([^「」『』“”‘’《》'"\n]{2,20})[」』”’》'"](?:的|という|이라는|라는)[^，。、「“]{0,8}$/u;

export function quotedBefore(text: string, end: number): Found {
  const from = Math.max(0, end - 36);
  const match = QUOTED_BEFORE.exec(text.slice(from, end));
  const name = match?.[1];
  if (match === null || name === undefined) return null;
  const start = from + match.index + 1;
  return [start, start + name.length];
}

function quoted(text: string, from: number): Found {
  const found = spanOf(QUOTED.exec(text.slice(from, from + 30)), 1, from);
  return found === null || SPEECH.test(text.slice(...found)) ? null : found;
}

/** 運営会社「安全に配慮した」: what it says. */
const SPEECH =
  /\p{Script=Hiragana}[をはがに]|[をはが]\p{Script=Han}|[、，]|(?:ない|ます|です|した|する|たい|れる|せず|へ|に|だ|か|を|中|\p{Script=Han}\p{Script=Hiragana}{0,2}[たるいうくすつぬむぶぐてで])$/u;

function latin({ text }: Context, from: number): Found {
  const span = spanOf(LATIN.exec(text.slice(from, from + 50)), 1, from);
  // "IT企業A社": somebody who isn't named.
  return span !== null && span[1] - span[0] > 1 ? span : null;
}

/** Behind "の" the noun may as well be its owner: there a verb of business tells. */
function katakana({ text, grammar }: Context, from: number): Found {
  const match = KATAKANA.exec(text.slice(from, from + 40));
  const span = spanOf(match, 2, from);
  if (match === null || span === null) return null;
  const isOwned = match[1] !== undefined;
  if (!isOwned) return span;
  if (match[2]?.includes('・')) return null;
  const behind = sentenceFrom(text, span[1]);
  return grammar.run?.anyVerbAfter.test(behind) === true ? span : null;
}

function house({ text, grammar }: Context, from: number): Found {
  if (grammar.script !== 'kana') return null;
  const span = spanOf(HOUSE.exec(text.slice(from, from + 12)), 1, from);
  const isKind = span !== null && grammar.run?.names?.nounBefore.test(text.slice(...span)) === true;
  return isKind ? null : span;
}

/** Chinese: up to the next word that is no name's, and more than one word of the dictionary. */
function han(context: Context, start: number): Found {
  const { text, grammar } = context;
  if (grammar.run?.names == null || grammar.script !== 'han' || !HAN.test(text.charAt(start)))
    return null;
  const end = nameEndInRun(context, start);
  if (end === null || end - start > LONGEST_HAN || end - start < SHORTEST_HAN) return null;
  const name = text.slice(start, end);
  if (PEOPLE.test(name)) return null;
  const { starter, nounBefore } = grammar.run.names;
  if (NO_NAME.test(name) || starter.test(name) || nounBefore.test(name)) return null;
  if (isClause(context, start, end)) return null;
  return countWords(context, start, end) > 1 ? [start, end] : null;
}

/** "连锁药店|医保卡套现，": nothing but words of the dictionary up to the comma says what happens there. */
function isClause({ text, hanBorders, grammar }: Context, start: number, end: number): boolean {
  if (!/^[，。；！？、]/u.test(text.slice(end, end + 1))) return false;
  if (grammar.run?.names?.lastKind.test(text.slice(start, end)) === true) return false;
  for (let at = start; at < end; at++) {
    const isLetter = isHanBorder(text, at, hanBorders) && isHanBorder(text, at + 1, hanBorders);
    if (isLetter) return false;
  }
  return true;
}

/** "经销商|手里压着货": characters that stand between words, and hardly in a coined name. */
const NO_NAME = /[的了着著里裡是把被这這那哪们們也都很还還没沒各每某不我你他她它说說就才]/u;

const LONGEST_HAN = 8;
/** Two characters are what a firm does: "航空公司|停飞". */
const SHORTEST_HAN = 3;

/** "耳东听|语", "云垄智能", but not "志愿者": no noun of the dictionary's at its end, and a verb behind. */
function coinedHan(context: Context, from: number): Found {
  const { text, grammar, hanBorders } = context;
  const span = han(context, from);
  if (span === null) return null;
  const [start, end] = span;
  const behind = sentenceFrom(text, end);
  const isCued =
    /^[只仅僅共]?[有获獲]|^，[在于於由从從已将將]/u.test(behind) ||
    grammar.run?.anyVerbAfter.test(behind);
  const isOwn =
    isHanBorder(text, end - 1, hanBorders) ||
    grammar.run?.names?.lastKind.test(text.slice(start, end));
  return isCued === true && isOwn === true ? span : null;
}

/** "宅配弁当を手がける|ハレノワ|は…を始める": not a country, and a verb behind. */
function actingName({ text, grammar }: Context, from: number): Found {
  const span = spanOf(ACTING.exec(text.slice(from, from + 40)), 1, from);
  if (span === null || grammar.run?.names?.noHead.test(text.slice(...span)) !== false) return null;
  return grammar.run.anyVerbAfter.test(sentenceFrom(text, span[1])) ? span : null;
}

const ACTING = /^([\p{Script=Katakana}ー・]{3,24}|[A-ZÀ-ÖØ-Þ][A-Za-zÀ-ÖØ-öø-ž0-9.&-]+)(?=[はが])/u;

const sentenceFrom = (text: string, from: number): string =>
  text.slice(from, from + LOOK_BEHIND).split(/[。！？\n]/u, 1)[0] ?? '';

/** "保险公司|理赔员": who works there. */
const PEOPLE = /(?:[者人员員长長師师们們手友客商]|(?<!之)家)$/u;
const LOOK_BEHIND = 60;

/** "電商|龍頭|亞馬遜": behind another noun of its kind. */
function behindNouns(text: string, from: number, { leadingNoun }: NameParts): number {
  return from + (leadingNoun.exec(text.slice(from, from + LONGEST_HAN))?.[0].length ?? 0);
}

/** "初创公司|融资总额", "スタートアップの|エンジニア". */
export function isNoName({ grammar }: Context, name: string): boolean {
  if (!HAN.test(name))
    return (
      grammar.noNames.has(name) ||
      (!name.includes('・') && grammar.run?.names?.commonEnd.test(name) === true)
    );
  for (let length = 1; length <= name.length; length++) {
    if (grammar.noNames.has(name.slice(0, length))) return true;
  }
  return false;
}
