import { isNounOfLanguage, named } from './bare-names';
import {
  type Context,
  gapBetween,
  isCapitalised,
  isQuoted,
  isSameSentence,
  isTitleCased,
  keyOf,
} from './context';
import { countryNames } from './country-names';
import { type Firm, mentionOf } from './firm';
import { GIVEN_NAMES } from './given-names';
import { findBase } from './inflection';
import { legalFormAt } from './legal-forms';
import { LONGEST_NAME } from './name-start';
import { endsPhrase, isFirmNoun, startsPhrase } from './phrases';
import { PLACES } from './places';
import { quotedBehind } from './quoted-names';

/** Articles and prepositions between a phrase and the name. */
const MOST_FILLERS = 2;
/** Words between a relative pronoun and its verb. */
const MOST_ADVERBS = 3;
/** Where verbs stand last, words of a relative clause. */
const LONGEST_CLAUSE = 12;

/**
 * A name nobody has in a list, told by what is said of firms only: "shares of Zymorant", "Velmora's CEO",
 * "Calpurna, che fabbrica valvole".
 */
export function toldName(context: Context, index: number): Firm | null {
  const word = context.words[index];
  if (word === undefined || !isCapitalised(word)) return null;
  return behindPhrase(context, index) ?? beforePhrase(context, index) ?? making(context, index);
}

/** "shares of Zymorant", "акции «Усольхимпласта»", "azioni di Medispira" where the sentence is of the market. */
function behindPhrase(context: Context, first: number): Firm | null {
  const { words, grammar, text } = context;
  if (first === 0 || !isSameSentence(context, first - 1, first)) return null;
  const isTold =
    (grammar.basedWords.has(keyOf(words[first - 1])) && gapBetween(context, first - 2) === '-') ||
    endsPhrase(context, grammar.firmOnlyBefore, first - 1, MOST_FILLERS) ||
    (endsPhrase(context, grammar.tradedBefore, first - 1, MOST_FILLERS) &&
      isOfMarket(context, first));
  if (!isTold) return null;
  if (/["«„“]$/.test(gapBetween(context, first - 1))) return quotedBehind(context, first - 1);
  if (!/^[ '’]$/.test(gapBetween(context, first - 1))) return null;
  let last = first;
  while (
    last - first < LONGEST_NAME - 1 &&
    isCapitalised(words[last + 1]) &&
    /^(?: | & |-)$/.test(gapBetween(context, last)) &&
    !grammar.capitalisesNouns &&
    !grammar.functionWords.has(keyOf(words[last + 1])) &&
    !GIVEN_NAMES.has(words[last + 1]?.text ?? '')
  )
    last++;
  // "the CEO of Musk's company"
  const isOwner = /^['’]$/.test(gapBetween(context, last)) && words[last + 1]?.text === 's';
  if (isOwner || !isName(context, first, last)) return null;
  const [start, end] = [words[first]?.start ?? 0, words[last]?.end ?? 0];
  return { mention: mentionOf(text, start, end, 'told'), base: text.slice(start, end) };
}

/** A share's per cent, or a word of the stock exchange: "azioni" are also what anybody does. */
function isOfMarket(
  { text, words, sentenceOf, sentenceStarts, grammar }: Context,
  at: number,
): boolean {
  const sentence = sentenceOf[at] ?? 0;
  const [from, to] = [sentenceStarts[sentence] ?? 0, sentenceStarts[sentence + 1] ?? words.length];
  const near = words.slice(Math.max(from, at - NEAR), Math.min(to, at + NEAR));
  const isPerCent = text.slice(near[0]?.start, near.at(-1)?.end).includes('%');
  return isPerCent || near.some(({ key }) => grammar.marketWords.has(key));
}

/** Words either side of a name in which the market is spoken of. */
const NEAR = 20;

/** "Velmora's CEO", "Brevanta-Aktie", "Ruuvasen osake": the word right behind, or behind the genitive's mark. */
function beforePhrase(context: Context, last: number): Firm | null {
  const { words, grammar } = context;
  const gap = gapBetween(context, last);
  const isPossessive = /^['’]$/.test(gap) && words[last + 1]?.text === 's';
  const at = isPossessive ? last + 2 : last + 1;
  if (!isSameSentence(context, last, at)) return null;
  // "Radionomy-niminen yritys"
  const isCalled =
    gap === '-' &&
    grammar.hyphenatesNames &&
    grammar.callingWords.has(keyOf(words[at])) &&
    isFirmNoun(context, at + 1);
  const phrases = isPossessive ? grammar.ownedOnlyByFirms : grammar.firmOnlyAfter;
  const isGap = isPossessive || gap === ' ' || (gap === '-' && grammar.capitalisesNouns);
  if (!isCalled && (!isGap || !startsPhrase(context, phrases, at))) return null;
  const firm = named(context, last);
  if (firm === null) return null;
  return isName(context, firstWordOf(context, firm, last), last) ? firm : null;
}

function firstWordOf({ words }: Context, { mention }: Firm, last: number): number {
  let first = last;
  while ((words[first]?.start ?? 0) > mention.start) first--;
  return first;
}

/** "Calpurna, che fabbrica valvole", "Haspelmoorer, das Schuhe fertigt". */
function making(context: Context, last: number): Firm | null {
  const { words, grammar } = context;
  const relative = last + 1;
  if (!grammar.relatives.has(keyOf(words[relative])) || gapBetween(context, last) !== ', ')
    return null;
  if (!isSameSentence(context, last, relative)) return null;
  const isLate = grammar.verbsStandLast || grammar.capitalisesNouns;
  const longest = isLate ? LONGEST_CLAUSE : MOST_ADVERBS;
  for (let at = relative + 1; at <= relative + longest; at++) {
    if (!isSameSentence(context, relative, at) || /[,;:()]/.test(gapBetween(context, at - 1)))
      return null;
    if (!grammar.makingVerbs.has(keyOf(words[at]))) continue;
    const firm = named(context, last);
    const isTold = firm !== null && isName(context, firstWordOf(context, firm, last), last);
    return isTold ? firm : null;
  }
  return null;
}

/** No person, country, town or word of the language. */
function isName(context: Context, first: number, last: number): boolean {
  const { words, grammar } = context;
  const name = words.slice(first, last + 1);
  const [own] = name;
  if (own === undefined || isTitleCased(context, first) || own.script !== undefined) return false;
  if (legalFormAt(context, last + 1) !== null || legalFormAt(context, last) !== null) return false;
  if (GIVEN_NAMES.has(own.text) || grammar.otherNamesAfter.has(words[last]?.text ?? ''))
    return false;
  if (/\p{N}/u.test(own.text)) return false;
  if (name.length > 1)
    return (
      !BODY.test(words[last]?.text ?? '') &&
      !PLACE_HEAD.test(own.text) &&
      !grammar.namesBefore.has(own.key)
    );
  // "Nato", "USA": of capitals only those in quotation marks are told.
  const isAcronym = own.text.length < LONG && own.text === own.text.toUpperCase();
  if (isAcronym && !isQuoted(context, { first, last })) return false;
  if (grammar.capitalisesNouns && isNounOfLanguage(context, own)) return false;
  return !isWordOrPlace(context, own.text) && !isFirmNoun(context, first);
}

/** "shares of New Jersey", "San Francisco". */
const PLACE_HEAD =
  /^(?:New|San|Santa|Santo|São|Saint|St|Los|Las|North|South|East|West|Nova|Nueva)$/;

/** Bodies that are no firms: "Geneva-based World Health Organization". */
const BODY =
  /^(?:Organi[sz]ations?|Associations?|Agency|Council|Commission|Federation|Committee|Society|Union|League|Authority|Ministry|Department|Orchestra|Museum|Church|Party|Club|Observatory|Court|Institute|University|College|School|Movement|Nations|Forum|Network|Trust)$/;

/** Charities, alliances and seats of power, which have chiefs and supporters too. */
const BODIES: ReadonlySet<string> = new Set(
  (
    'Oxfam Greenpeace Amnesty Caritas Unicef Unesco Interpol Europol Eurojust Frontex Nato Opec Asean Mercosur Hamas Hezbollah Fatah Taliban ' +
    'Kremlin Pentagon Vatican Bundestag Knesset Duma Eurogroup Wikipedia Wikimedia Hisbollah Kreml Vatikan Vaticano ' +
    'Гринпис Юнеско Кремль Ватикан Хамас Талибан Интерпол Κρεμλίνο Βατικανό'
  ).split(' '),
);

const LONG = 4;

function isWordOrPlace({ grammar, language }: Context, text: string): boolean {
  const countries = countryNames(language);
  const isOther = (form: string): boolean => {
    const key = form.toLowerCase();
    return (
      PLACES.has(form) ||
      BODIES.has(form) ||
      countries.has(key) ||
      grammar.plainWords.has(key) ||
      grammar.commonWords.has(key) ||
      grammar.noNames.has(key) ||
      grammar.topics.has(key) ||
      grammar.namesBefore.has(key)
    );
  };
  if (isOther(text)) return true;
  const { inflection } = grammar;
  if (inflection === null) return false;
  return findBase(text, inflection, (base) => isOther(base) || undefined) === true;
}
