import type { Span } from '../mention';
import type { Context } from './context';
import { isClub } from './cues-in-runs';
import { endingOf } from './endings';
import type { Firm } from './firm';
import { hangulNoun } from './hangul';
import { apposed, calledAt, toldAt } from './hangul-appositions';
import {
  FORM_WORD,
  FRONT,
  firmOf,
  hasParticle,
  isAdnominal,
  isName,
  isSubject,
  MOST_WORDS,
  type Token,
} from './hangul-words';
import type { NameParts } from './name-parts';
import { upTo } from './run-spans';

const TOKEN =
  /㈜|\(주\)|（주）|[\p{Script=Hangul}A-Za-z0-9](?:(?!㈜)[\p{Script=Hangul}A-Za-z0-9&.-])*/gu;
const HANGUL = /\p{Script=Hangul}/u;

const MARK = /^(?:㈜|\(주\)|（주）)$/u;
const FOREIGN_FORM =
  /^(?:GmbH|AG|AB|SE|SA|SAS|PLC|plc|Inc|Ltd|LLC|BV|NV|Oy|Tbk|Corp)(?![A-Za-z])\.?/u;
/** Ten long articles' words: of a hostile text the rest goes unread. */
const MOST_TOKENS = 50_000;
const SHORTEST_NAME = 2;

/** Firms of Korean texts told by a legal form, the end of their name, or the noun before it. */
export function findHangulFirms(context: Context): readonly Firm[] {
  if (!HANGUL.test(context.text)) return [];
  const tokens: readonly Token[] = [...upTo(MOST_TOKENS, context.text.matchAll(TOKEN))].map(
    (match) => ({
      text: match[0].replace(/[.&-]+$/u, ''),
      start: match.index,
      end: match.index + match[0].replace(/[.&-]+$/u, '').length,
    }),
  );
  const parts = context.grammar.run?.names ?? null;
  const firms: Firm[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const firm =
      legalAt(context, tokens, i) ??
      (parts === null
        ? null
        : (endedAt(context, tokens, i, parts) ??
          subsidiaryAt(context, tokens, i, parts) ??
          calledAt(context, tokens, i, parts) ??
          toldAt(context, tokens, i)));
    if (firm !== null) firms.push(firm);
  }
  const all = parts === null ? firms : [...firms, ...apposed(context, tokens, parts)];
  return all.filter(({ mention }) => !isClub(context, mention) && !isInstitution(context, mention));
}

/** "대한항공 |점보스가", "현대건설 |배구단": the name of another body goes on. */
const isInstitution = ({ text, grammar }: Context, { end }: Span): boolean =>
  text.charAt(end) === ' ' && grammar.run?.otherNameAfter.test(text.slice(end, end + 12)) === true;

const isNextTo = (left: Token | undefined, right: Token | undefined, { text }: Context): boolean =>
  left !== undefined && right !== undefined && /^ ?$/.test(text.slice(left.end, right.start));

function legalAt(context: Context, tokens: readonly Token[], at: number): Firm | null {
  const token = tokens[at];
  if (token === undefined) return null;
  const form = FORM_WORD.exec(token.text)?.[0];
  const before = tokens[at - 1];
  const isBehind =
    isNextTo(before, token, context) && before !== undefined && isName(context, before.text);
  if (MARK.test(token.text)) {
    const isGluedBefore = before !== undefined && before.end === token.start;
    return isGluedBefore
      ? firmBefore(context, tokens, at, token.end)
      : firmBehind(context, tokens, at);
  }
  if (FOREIGN_FORM.test(token.text) && isBehind) {
    const length = FOREIGN_FORM.exec(token.text)?.[0].length ?? 0;
    return firmBefore(context, tokens, at, token.start + length);
  }
  if (form === undefined || FRONT.test(form)) return null;
  const isParticled = token.text.length > form.length;
  // "꾸민 |유한회사 별헤는숲은": what describes it is none of its name, and that comes behind.
  const isOpen = isAdnominal(before?.text ?? '') && isNextTo(token, tokens[at + 1], context);
  if (isParticled || (isBehind && !hasParticle(before?.text ?? '') && !isOpen))
    return isBehind ? firmBefore(context, tokens, at, token.start + form.length) : null;
  return firmBehind(context, tokens, at);
}

/** The name in front of a form: one word of Hangul, or several in a foreign firm's name. */
function firmBefore(
  context: Context,
  tokens: readonly Token[],
  at: number,
  end: number,
): Firm | null {
  let first = at - 1;
  const isForeign = FOREIGN_FORM.test(tokens[at]?.text ?? '');
  while (
    isForeign &&
    at - first < MOST_WORDS - 1 &&
    isNextTo(tokens[first - 1], tokens[first], context) &&
    isName(context, tokens[first - 1]?.text ?? '') &&
    !hasParticle(tokens[first - 1]?.text ?? '') &&
    HANGUL.test(tokens[first - 1]?.text ?? '') === HANGUL.test(tokens[first]?.text ?? '')
  )
    first--;
  const name = tokens[first];
  if (name === undefined || name.text.length < SHORTEST_NAME) return null;
  const base = context.text.slice(name.start, tokens[at - 1]?.end);
  const front = tokens[first - 1];
  const isFronted = front !== undefined && FRONT.test(front.text) && isNextTo(front, name, context);
  return firmOf(context, 'legal-form', [isFronted ? front.start : name.start, end], base);
}

function firmBehind(context: Context, tokens: readonly Token[], at: number): Firm | null {
  const form = tokens[at];
  const name = tokens[at + 1];
  if (form === undefined || name === undefined || !isNextTo(form, name, context)) return null;
  const noun = hangulNoun(name.text);
  if (noun.length < SHORTEST_NAME || !isName(context, noun)) return null;
  // "(주) 5일 근무", "(주) 40시간": the week.
  if (/^\d+(?:일|시간|회|번|차|간)/u.test(noun)) return null;
  return firmOf(context, 'legal-form', [form.start, name.start + noun.length], noun);
}

/** "태산이앤씨홀딩스의", "레드파인 벤처스가". */
function endedAt(
  context: Context,
  tokens: readonly Token[],
  at: number,
  parts: NameParts,
): Firm | null {
  const token = tokens[at];
  if (token === undefined) return null;
  const noun = hangulNoun(token.text);
  const [end, rule] = [token.start + noun.length, 'firm-ending'];
  const strong = endingOf(noun, parts.firmEnd, 0);
  const ending = strong ?? endingOf(noun, parts.looseEnd, 0);
  if (ending === null) return null;
  const head = noun.slice(0, -ending.length);
  const isBefore = (): boolean =>
    noun === token.text &&
    context.grammar.run?.strongAfter.test(context.text.slice(token.end, token.end + 12)) === true;
  if (head.length >= SHORTEST_NAME) {
    if (parts.noHead.test(head) || head.length > LONGEST_HEAD) return null;
    // "태성정밀 노조가", "앱을 운영하는 티끌페이는": beside a cue a shorter one will do.
    const isCued = parts.doing.includes(tokens[at - 1]?.text ?? '') || isBefore();
    const isFirm = isCued || (head.length >= SHORTEST_LOOSE && isSubject(token.text, noun));
    if (strong === null && !isFirm) return null;
    return firmOf(context, isGroup(parts, ending) ? 'group' : rule, [token.start, end], head);
  }
  const before = tokens[at - 1];
  if (head !== '' || before === undefined || context.text.slice(before.end, token.start) !== ' ')
    return null;
  if (strong === null || (ending.length < SHORTEST_SPACED && !isGroup(parts, ending))) return null;
  if (parts.noHead.test(before.text) || !isName(context, before.text)) return null;
  if (before.text.length < SHORTEST_NAME || hasParticle(before.text)) return null;
  return firmOf(context, isGroup(parts, ending) ? 'group' : rule, [before.start, end], before.text);
}

const SHORTEST_LOOSE = 3;
/** Shorter ends are written to the name: behind a space they are words. */
const SHORTEST_SPACED = 3;
/** More syllables than this are several words that lost their spaces. */
const LONGEST_HEAD = 7;

const isGroup = (parts: NameParts, ending: string): boolean => parts.groupWords.includes(ending);

/** "롯데마트", "LG화학", "신한은행": a house and a line of business. */
function subsidiaryAt(
  context: Context,
  tokens: readonly Token[],
  at: number,
  parts: NameParts,
): Firm | null {
  const token = tokens[at];
  if (token === undefined) return null;
  const noun = hangulNoun(token.text);
  const name = parts.startsSubsidiary.exec(noun)?.[0];
  if (name === undefined) return null;
  if (
    name.length !== noun.length &&
    context.grammar.run?.tail.test(noun.slice(name.length)) !== true
  )
    return null;
  return firmOf(context, 'firm-ending', [token.start, token.start + name.length], null);
}
