import { isCaseless, mayBeName } from './caseless-names';
import {
  type Context,
  gapBetween,
  isSameSentence,
  isTitleCased,
  keyOf,
  occursSmall,
  startsSentence,
} from './context';
import { type Firm, mentionOf } from './firm';
import {
  BUSINESS_HEADS,
  FIRM_ENDINGS,
  LOOSE_ENDINGS,
  NO_HEADS,
  NO_NAMES,
  SOFT_ENDINGS,
} from './firm-endings';
import { GIVEN_NAMES } from './given-names';
import { findBase } from './inflection';
import { lastWithEnding } from './marked-endings';
import { nameStart } from './name-start';
import { endsPhrase, isFirmNoun, startsPhrase } from './phrases';

/** The ending of firms' names a word is, also inflected: "Capitalin". */
export function firmEndingAt(context: Context, index: number): string | null {
  const { words, grammar } = context;
  const text = words[index]?.text ?? '';
  if (FIRM_ENDINGS.has(text) || grammar.firmEndings.has(text)) return text;
  if (grammar.inflection === null || !mayBeName(context, words[index])) return null;
  const found = findBase(text, grammar.inflection, (base) =>
    FIRM_ENDINGS.has(base) ? base : undefined,
  );
  return found ?? null;
}

export function withEnding(context: Context, index: number, ending: string): Firm | null {
  const { words, text, grammar } = context;
  // "Tour & Travel"
  if (
    index === 0 ||
    !/^ (?:& )?$/.test(gapBetween(context, index - 1)) ||
    isTitleCased(context, index)
  )
    return null;
  const next = words[index + 1];
  if (
    next !== undefined &&
    !isCaseless(next) &&
    gapBetween(context, index) === ' ' &&
    grammar.otherNamesAfter.has(next.text)
  )
    return null;
  // "सूर्यकान्ति ज्युवेलर्स्": before an ending a name may end as words do, but for a case's mark.
  const before = words[index - 1];
  const isBare =
    isCaseless(before) &&
    !/[ःंम]$/.test(before?.text ?? '') &&
    !grammar.functionWords.has(keyOf(before)) &&
    !grammar.nameMarks.has(keyOf(before));
  const first = nameStart(context, index - 1, isBare);
  if (first === null) return null;
  const isLocal = !FIRM_ENDINGS.has(ending);
  const isLoose = isLocal || LOOSE_ENDINGS.has(ending);
  const heads = words.slice(first, index);
  const isProper = heads.some(
    ({ text: head }) => !NO_HEADS.has(head) && !FIRM_ENDINGS.has(head) && !NO_NAMES.has(head),
  );
  // "3.300 Bank-Austria-Mitarbeiter": a number is no name.
  const isNumber = heads.length > 1 && heads.every(({ text: head }) => /^\p{N}+$/u.test(head));
  if (!isProper || isNumber) return null;
  const [only] = heads;
  if (heads.length === 1 && only !== undefined) {
    if (NO_HEADS.has(only.text) || occursSmall(context, only)) return null;
    // At a sentence's start one capitalised word is no name yet.
    const isBareName = isForeignName(context, only.key, ending);
    if (startsSentence(context, first) && isLoose && !isBareName && !isActing(context, index))
      return null;
  }
  // "Ministério Saúde", "María Salud".
  if (
    isLocal &&
    heads.some(({ text: head }) => GIVEN_NAMES.has(head) || grammar.otherNamesAfter.has(head))
  )
    return null;
  if (isLoose && !(heads.length > 1 && isCued(context, first, index))) {
    // "Parliamentary Working Group", but "Boa Hora Health Partners".
    const own = heads.filter(({ text: head }) => !NO_HEADS.has(head));
    const kind = heads.at(-1)?.text ?? '';
    const isBusiness =
      own.length > 0 && BUSINESS_HEADS.has(kind) && !startsSentence(context, first);
    if (own.length < 2 && NO_HEADS.has(kind) && !isBusiness) return null;
    if (heads.length < 3 && heads.some(({ text: head }) => NO_HEADS.has(head)) && !isBusiness)
      return null;
  }
  const start = words[first]?.start ?? 0;
  const end = words[lastWithEnding(context, index)]?.end ?? 0;
  return {
    mention: mentionOf(text, start, end, SOFT_ENDINGS.has(ending) ? 'soft-ending' : 'firm-ending'),
    base: `${text.slice(start, words[index]?.start)}${ending}`,
  };
}

/** "Quissama Partners e dois sócios": another language's ending behind no word of this one. */
const isForeignName = ({ grammar, language }: Context, key: string, ending: string): boolean =>
  language !== 'en' &&
  ENGLISH_ENDINGS.has(ending) &&
  !grammar.commonWords.has(key) &&
  !grammar.functionWords.has(key) &&
  !grammar.topics.has(key);

const ENGLISH_ENDINGS: ReadonlySet<string> = new Set(
  'Partners Labs Lab Industries Networks Solutions Securities Insurance Properties Investments Enterprises'.split(
    ' ',
  ),
);

/** A verb or a noun of business right behind: "Brightwater Capital bought", "Northgate Securities analyst". */
function isActing(context: Context, last: number): boolean {
  const { words, grammar } = context;
  let at = last + 1;
  if (grammar.nameMarks.has(keyOf(words[at]))) return true;
  while (at <= last + 2 && grammar.auxiliaries.has(keyOf(words[at]))) at++;
  const key = keyOf(words[at]);
  return (
    grammar.verbs.has(key) ||
    grammar.speechVerbs.has(key) ||
    startsPhrase(context, grammar.strongAfter, last + 1)
  );
}

/** What firms do behind the name, or what is said of firms before it: "dikuasai Anggrek Health Partners". */
const isCued = (context: Context, first: number, last: number): boolean =>
  isActing(context, last) ||
  (first > 0 &&
    isSameSentence(context, first - 1, first) &&
    (isFirmNoun(context, first - 1) ||
      endsPhrase(context, context.grammar.strongBefore, first - 1, 1)));
