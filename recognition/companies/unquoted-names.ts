import {
  type Context,
  gapBetween,
  isCapitalised,
  isQuoted,
  isSameSentence,
  keyOf,
  startsSentence,
} from './context';
import { endingOf } from './endings';
import { type Firm, mentionOf } from './firm';
import { GIVEN_NAMES } from './given-names';
import type { Word } from './words';

/** "глава компании Иванов", "sijoittaja Virtanen": behind the noun stands a surname, and nothing goes on. */
export function isSomebody({ words, grammar }: Context, noun: number, own: number): boolean {
  const { personNounEndings, surnameEndings } = grammar;
  if (endingOf(keyOf(words[own]), surnameEndings) === null) return false;
  return (
    personNounEndings.all.size === 0 || endingOf(keyOf(words[noun]), personNounEndings) !== null
  );
}

/** "руководство канала Перепёлкин, которому принадлежит": where such a word is always a person. */
export const isSurnameOnly = (context: Context, own: number): boolean =>
  context.grammar.personNounEndings.all.size === 0 &&
  !isQuoted(context, { first: own, last: own }) &&
  isSomebody(context, own, own);

/** What a name ends with besides capitalised words: "Лукошкин и партнёры", "Mäkinen ja pojat". */
const PARTNERS: ReadonlySet<string> = new Set(
  (
    'партнёры партнеры партнёров партнерами партнёрами партнеров сыновья сыновей братья братьев компания друзья ко ' +
    'kumppanit kumppanien pojat poikien tytär veljet υιοί υιός υιών σία συνεργάτες συνεργατών αδελφοί'
  ).split(' '),
);

/**
 * The last word of an unquoted name of which only the first words have capitals, and where it begins at one:
 * "Бабушкин сад", "Лазурный берег Трэвел". The last capitalised word itself where none goes on.
 */
export function unquotedEnd(context: Context, first: number, last: number): number {
  const { words, grammar } = context;
  const [link, partners] = [words[last + 1], words[last + 2]];
  const hasPartners =
    grammar.listWords.has(keyOf(link)) &&
    PARTNERS.has(keyOf(partners)) &&
    isJoined(context, last, last + 2);
  if (hasPartners) return last + 2;
  const isAttribute = first === last && endingOf(keyOf(words[last]), grammar.namingAdjectives);
  if (isAttribute === null || isAttribute === false) return last;
  if (!isJoined(context, last, last + 1) || !isNounOf(context, isAttribute, words[last + 1]))
    return last;
  const tail = words[last + 2];
  return isCapitalised(tail) && isJoined(context, last + 1, last + 2) && !isPerson(tail)
    ? last + 2
    : last + 1;
}

const isPerson = (word: Word | undefined): boolean => GIVEN_NAMES.has(word?.text ?? '');

const isJoined = (context: Context, from: number, to: number): boolean =>
  isSameSentence(context, from, to) &&
  Array.from({ length: to - from }, (_, i) => gapBetween(context, from + i)).every(
    (gap) => gap === ' ',
  );

/** A small word that agrees with the adjective, and is no verb: "Таёжный сад", not "Таёжный закрылся". */
function isNounOf({ grammar }: Context, adjective: string, word: Word | undefined): boolean {
  const key = keyOf(word);
  if (key.length < SHORTEST_NOUN || word?.text !== key) return false;
  const isOther = [
    ...[grammar.functionWords, grammar.verbs, grammar.weakVerbs, grammar.speechVerbs],
    ...[grammar.auxiliaries, grammar.fillers, grammar.listWords, grammar.firmNouns, grammar.topics],
  ].some((list) => list.has(key));
  if (isOther || endingOf(key, grammar.attributeEndings) !== null) return false;
  const agreeing = AGREEMENT.find(([ends]) => ends.test(adjective));
  return agreeing?.[1].test(key) === true && (NOUNS.has(key) || !VERB.test(key));
}

const SHORTEST_NOUN = 3;

/** Ends of Russian adjectives in the nominative, and what their nouns may end with. */
const AGREEMENT: readonly (readonly [adjective: RegExp, noun: RegExp])[] = [
  [/(?:[ыи]й|ой|[иы]н|[оеё]в)$/, /[бвгджзйкмнпрстфхцчшщльо]$/],
  [/(?:[ая]я|[иы]на|[ое]ва)$/, /[аяь]$/],
  [/(?:[ое]е|[иы]но|[ое]во)$/, /[оеё]$/],
  [/[ыи]е$/, /[ыиа]$/],
];

/** Nouns that end as verbs do. */
const NOUNS: ReadonlySet<string> = new Set(
  'цвет свет рассвет букет буфет банкет билет балет пакет паркет портрет кабинет совет ответ привет рецепт'.split(
    ' ',
  ),
);

/** Of Russian verbs, reflexive ones, and short participles. */
const VERB =
  /(?:.{2}[еёиаяую]т|.{2}(?:[аяиеыоу]л[аои]?|[аяиеыу]ть)|с[яь]|[аяе]н[аоы]?|[её]м|ишь|ешь)$/;

/** How far before its noun a name's first adjective may stand. */
const LONGEST_CHAIN = 5;

/** "бывший глава Русской винно-водочной компании": a capital inside a sentence makes a name of a description. */
export function describedFirm(context: Context, noun: number): Firm | null {
  const { words, grammar, text } = context;
  if (grammar.namingAdjectives.all.size === 0 || !OWN_KINDS.test(words[noun]?.text ?? ''))
    return null;
  for (let at = noun - 1; at >= Math.max(0, noun - LONGEST_CHAIN); at--) {
    if (!isSameSentence(context, at, noun) || !/^[ -]$/.test(gapBetween(context, at))) return null;
    const key = keyOf(words[at]);
    const isPrefix = gapBetween(context, at) === '-';
    if (!isPrefix && !ADJECTIVE.test(key)) return null;
    if (!isCapitalised(words[at])) {
      if (NO_FIRMS.test(key)) return null;
      continue;
    }
    if (NO_FIRMS.test(key) || (at > 0 && gapBetween(context, at - 1) === '-')) return null;
    if (startsSentence(context, at) && !isQuoted(context, { first: at, last: noun })) return null;
    const isTail = gapBetween(context, at - 1) === ' ' && isCapitalised(words[at - 1]);
    if (isTail && !startsSentence(context, at - 1)) return null;
    const [start, end] = [words[at]?.start ?? 0, words[noun]?.end ?? 0];
    return { mention: mentionOf(text, start, end, 'apposition'), base: text.slice(start, end) };
  }
  return null;
}

const OWN_KINDS = /^(?:компани|корпораци|(?:авиа|нефте|кино|теле)компани)(?:[яюией]|ей)$/;
const ADJECTIVE = /(?:[ыио]й|[ая]я|ого|его|ому|ему|[ыи]м|ей|[ую]ю|ою)$/;

/** Public bodies and societies: "Всероссийская телерадиокомпания", "Международная финансовая корпорация". */
const NO_FIRMS =
  /^(?:международн|всероссийск|государственн|федеральн|национальн|вещательн|телевизион|радиовещательн|британск|финансов|ост-индск|индск|театральн|избирательн|предвыборн)/;
