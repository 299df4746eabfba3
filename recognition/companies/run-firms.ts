import type { Context } from './context';
import { isClub } from './cues-in-runs';
import { type Firm, mentionOf } from './firm';
import { isHanBorder, mayEndName } from './han-borders';
import { apposedFirms, isNoName } from './run-appositions';
import { nameBehind } from './run-name-behind';
import { countWords, nameStartInRun, upTo, withoutKinds } from './run-spans';
import { toldRunFirms } from './run-told-names';

/** Legal forms in front of a name. */
const LEGAL_PREFIX =
  /(?:株式会社|株式會社|合同会社|有限会社|合資会社|合名会社|㈱|㈲|[(（][株有][)）])/gu;
/** Behind it; the longest first. */
const LEGAL_SUFFIX =
  /(?:[（(]\p{Script=Han}{2,6}[）)])?(?:股份有限公司|有限责任公司|有限責任公司|有限公司)|株式会社|株式會社|合同会社|有限会社|合資会社|㈱|㈲|[(（][株有][)）]|(?<=[\p{Script=Katakana}ー]) ?(?:GmbH|AG|AB|SE|SA|PLC|plc|Inc\.|Ltd\.|LLC|BV|NV|Oy)(?![A-Za-z])/gu;

const NAME_CHARACTER = /[\p{Script=Han}\p{Script=Katakana}ーA-Za-zÀ-ÖØ-öø-ž0-9]/u;
const MAY_HOLD_RUN = /[\u3040-\u9fff]/;
/** No article names as many firms: of a hostile text the rest goes unread. */
const MOST_FORMS = 2000;

/** More characters than this before an end are a sentence. */
const LONGEST_HAN_HEAD = 8;
const KATAKANA = /[\p{Script=Katakana}ー]/u;
const HAN = /\p{Script=Han}/u;
const HAN_HEAD = /^\p{Script=Han}+/u;

/** Firms of Chinese and Japanese texts told by the form of their names. */
export function findRunFirms(context: Context): readonly Firm[] {
  if (!MAY_HOLD_RUN.test(context.text)) return [];
  const firms = [
    ...legalFirms(context),
    ...endedFirms(context),
    ...apposedFirms(context),
    ...toldRunFirms(context),
  ];
  return firms.filter(({ mention }) => !isClub(context, mention));
}

function legalFirms(context: Context): readonly Firm[] {
  const { text } = context;
  const firms: Firm[] = [];
  for (const match of upTo(MOST_FORMS, text.matchAll(LEGAL_PREFIX))) {
    // "山陽ロジ|株式会社" and "日商|株式會社東灣製作所": a name in front makes it a form behind.
    if (
      NAME_CHARACTER.test(text.charAt(match.index - 1)) &&
      nameStartInRun(context, match.index) !== null
    )
      continue;
    const from = match.index + match[0].length;
    const span = nameBehind(context, from);
    if (span === null) continue;
    const [start, end] = span;
    const name = text.slice(start, end);
    if (isNoName(context, name)) continue;
    firms.push({ mention: mentionOf(text, match.index, end, 'legal-form'), base: name });
  }
  for (const match of upTo(MOST_FORMS, text.matchAll(LEGAL_SUFFIX))) {
    const start = nameStartInRun(context, match.index);
    if (start === null) continue;
    const end = match.index + match[0].length;
    firms.push({
      mention: mentionOf(text, start, end, 'legal-form'),
      base: text.slice(start, match.index),
    });
  }
  return firms;
}

/** "星河控股", "九州電力", "ルミナ・ホールディングス". */
function endedFirms(context: Context): readonly Firm[] {
  const { text, grammar } = context;
  const parts = grammar.run?.names;
  if (parts == null) return [];
  const firms: Firm[] = [];
  for (const [pattern, isLoose] of [
    [parts.ending, false],
    [parts.looseEnding, true],
  ] as const) {
    for (const match of upTo(MOST_FORMS, text.matchAll(pattern))) {
      const end = match.index + match[0].length;
      const start = nameStartInRun(context, match.index);
      if (start === null || !isEndAt(context, end)) continue;
      const head = text.slice(start, match.index).replace(/・$/u, '');
      if (head.length < 2 || parts.noHead.test(head) || withoutKinds(head, parts) === '') continue;
      if (isLoose && parts.noHeadEnd.test(head)) continue;
      if ((HAN_HEAD.exec(head)?.[0].length ?? 0) > LONGEST_HAN_HEAD) continue;
      if ((grammar.script === 'han' && MANY.test(head)) || GANG.test(head)) continue;
      if (isCommonNoun(match[0]) && isPhrase(context, start, head)) continue;
      const isForeign = text.charAt(match.index - 1) === '・' && KATAKANA.test(match[0]);
      if (isLoose && !isForeign && !isCuedAt(context, start, end, head)) continue;
      const isGroup = parts.groupWords.includes(match[0]) || parts.goods.includes(match[0]);
      // "研究グループ": people that meet.
      if (
        isGroup &&
        KATAKANA.test(match[0]) &&
        !KATAKANA.test(head) &&
        !isNew(context, start, head)
      )
        continue;
      firms.push({
        mention: mentionOf(text, start, end, isGroup ? 'group' : 'firm-ending'),
        base: head,
      });
    }
  }
  for (const match of upTo(MOST_FORMS, text.matchAll(parts.subsidiary))) {
    const end = match.index + match[0].length;
    const isInside =
      NAME_CHARACTER.test(text.charAt(match.index - 1)) && KATAKANA.test(match[0].charAt(0));
    if (isInside || !isEndAt(context, end)) continue;
    if (!isHanBorder(text, match.index, context.hanBorders)) continue;
    firms.push({ mention: mentionOf(text, match.index, end, 'firm-ending'), base: null });
  }
  return firms;
}

/** "各商业|银行", "只有个别|银行": some of them, and none by name. */
const MANY =
  /各|[个個][别別]|[部多][分数數]$|(?:[一二两兩三四五六七八九十几幾数數多]+[大家间間个個张張名位架支座条條]|(?:所有|全部|其他|其它|相[关關]|有[关關]|[当當]地)[大家间間个個]?)$|[的了着著這这那哪们們也都很還还沒没每某]/u;

/** Groups of people: "电信诈骗|集团", "夺冠|集团". */
const GANG =
  /(?:球[队隊]|[诈詐][骗騙欺]|犯罪|走私|[贩販]毒|盗窃|竊盜|偷渡|洗[钱錢]|吸金|[赌賭]博|[卖賣]淫|第[一二三]|[夺奪争爭][冠标])$/u;

/** Ends that are words of their own, which any verb may stand before. */
const isCommonNoun = (ending: string): boolean => /^(?:银行|銀行|航空|证券|證券)$/.test(ending);

/** "名义|索取": every part is a word of the dictionary's, as in a sentence, and hardly in a name. */
function isPhrase({ text, hanBorders, grammar }: Context, start: number, head: string): boolean {
  if (grammar.script !== 'han' || grammar.run?.names?.firstPlace.test(head) === true) return false;
  const borders = [...head].flatMap((_, i) =>
    i === 0 || isHanBorder(text, start + i, hanBorders) ? [i] : [],
  );
  const lengths = borders.map((border, i) => (borders[i + 1] ?? head.length) - border);
  return lengths.length > 1 && lengths.every((length) => length > 1);
}

/** Whether a name may end here: not "資本|主義", "ホールディングス|カ". */
function isEndAt({ text, hanBorders, grammar }: Context, end: number): boolean {
  const [last, next] = [text.charAt(end - 1), text.charAt(end)];
  if (KATAKANA.test(last)) return !KATAKANA.test(next);
  if (!HAN.test(next)) return true;
  if (GOES_ON.test(text.slice(end, end + 2))) return false;
  const behind = text.slice(end, end + 12);
  return mayEndName(text, end, hanBorders) && !(grammar.run?.otherNameAfter.test(behind) ?? false);
}

/** "航空|港", "银行|家", "科技|部": one more character makes another word of it. */
const GOES_ON =
  /^(?:[业業](?![务務绩績主内余])|[馆館港间間卡圈](?![股元交接])|[家局界学學](?![族部限线線期习習])|部(?![分署]))/u;

/** At the beginning of a clause, and a verb of business or a firm's noun behind. */
function isCuedAt(context: Context, start: number, end: number, head: string): boolean {
  const { text, grammar } = context;
  const { run } = grammar;
  if (run === null) return false;
  const before = text.slice(Math.max(0, start - 20), start);
  const behind = text.slice(end, end + 60).split(/[。！？\n]/u, 1)[0] ?? '';
  const isActing = run.verbAfter.test(behind) || run.strongAfter.test(behind);
  const isCuedBefore =
    run.names?.nounBefore.test(before) === true ||
    (isActing && run.names?.isTold.test(before) === true);
  // "貓|步": no word of the dictionary's, and so a name; behind "在" too, and any verb will do.
  const isOwn = isCoined(context, start, head);
  if (!isCuedBefore && !/(?:^|[，。、；：\s「“（])$/u.test(before))
    return isOwn && isActing && /[在由向与與和对對从從跟被]$/u.test(before);
  return isCuedBefore || isActing || (isOwn && run.anyVerbAfter.test(behind));
}

/** "宇治|翠|園", but not "大学|生": it ends in characters the dictionary knows no word of. */
const isNew = ({ text, hanBorders }: Context, start: number, head: string): boolean =>
  head.length > 2 &&
  [1, 2].every((back) => isHanBorder(text, start + head.length - back, hanBorders)) &&
  !MEETING_PEOPLE.test(head);

/** "男|女", "若|者": people that meet. */
const MEETING_PEOPLE = /[者生員団女男児人家会派系民師士犯]$/u;

const isCoined = (context: Context, start: number, head: string): boolean =>
  HAN.test(head) && countWords(context, start, start + head.length) === head.length;
