import { isNounOfLanguage } from './bare-names';
import { isCaseless, mayBeName } from './caseless-names';
import {
  type Context,
  gapBetween,
  isCapitalised,
  isSameSentence,
  isTitleCased,
  keyOf,
  startsSentence,
} from './context';
import { complementBefore } from './described-by-noun';
import { endingOf } from './endings';
import { type Firm, mentionOf } from './firm';
import { FIRM_ENDINGS, NO_NAMES } from './firm-endings';
import { linkedNameEnd, NAME_ARTICLES } from './firm-heads';
import { GIVEN_NAMES } from './given-names';
import { legalFormAt } from './legal-forms';
import { lastWithEnding } from './marked-endings';
import { LONGEST_APPOSITION, LONGEST_COMPLEMENT } from './name-before-noun';
import { LONGEST_NAME } from './name-start';
import { isNamingNoun } from './naming-noun';
import { attributesEnd } from './noun-attributes';
import { isFirmNoun, isVerb } from './phrases';
import { quotedBehind } from './quoted-names';
import { isSomebody, unquotedEnd } from './unquoted-names';

/** "la startup Xyz", "η εταιρεία λογισμικού Xyz": a name behind the noun, or behind what the firm makes. */
export function nameBehind(context: Context, firmNoun: number): Firm | null {
  const { words, grammar, text } = context;
  // "yhtiölle nimeltä": any noun will do where it is said that the name comes.
  const isNaming = isNamingNoun(context, firmNoun) || callingEnd(context, firmNoun) !== firmNoun;
  if (!isNaming) return null;
  const quoted = quotedBehind(context, firmNoun);
  if (quoted !== null) return quoted;
  const noun = callingEnd(context, attributesEnd(context, complementsEnd(context, firmNoun)));
  const own = words[noun + 1];
  if (own === undefined || !mayBeName(context, own) || own.isGlued) return null;
  if (!isSameSentence(context, noun, noun + 1) || isTitleCased(context, noun)) return null;
  if (!/^["»”]? ["“„«»‚]?$/.test(gapBetween(context, noun))) return null;
  // "La PME" is no name's.
  const isAcronym = /^\p{Lu}{2,}$/u.test(words[firmNoun]?.text ?? '');
  const isOwnCapital = isCapitalised(words[firmNoun]) && !grammar.capitalisesNouns && !isAcronym;
  const isBareOpening = isOwnCapital && !opensSentence(context, firmNoun);
  if (isBareOpening && !startsSentence(context, firmNoun)) return null;
  const key = keyOf(own);
  if (NO_NAMES.has(own.text) || GIVEN_NAMES.has(own.text) || FIRM_ENDINGS.has(own.text))
    return null;
  // "Der Verpackungshersteller Rietschle verlagert": what stands before the verb is one thing.
  const isNamed =
    (isCapitalised(words[noun + 2]) || isVerb(grammar, keyOf(words[noun + 2]))) &&
    opensWith(context, firmNoun);
  const isEnd = /^[,.;)]/.test(gapBetween(context, noun + 1)) && !grammar.commonWords.has(key);
  if (grammar.capitalisesNouns && !isNamed && !isEnd && isNounOfLanguage(context, own)) return null;
  const hasArticle =
    NAME_ARTICLES.has(own.text) &&
    isCapitalised(words[noun + 2]) &&
    !PEOPLE.test(keyOf(words[firmNoun]));
  if (!hasArticle && (grammar.functionWords.has(key) || grammar.noNames.has(key))) return null;
  if (isCaseless(own) && !isBareStem(context, noun)) return null;
  let last = noun + 1;
  while (
    last - noun < LONGEST_NAME &&
    // Where every noun has a capital, the next word may be a noun again.
    (!grammar.capitalisesNouns ||
      opensWith(context, firmNoun) ||
      isSecondName(context, last + 1)) &&
    isCapitalised(words[last + 1]) &&
    /^(?: | & |-|)$/.test(gapBetween(context, last)) &&
    isSameSentence(context, last, last + 1) &&
    !NO_NAMES.has(words[last + 1]?.text ?? '') &&
    !beginsPerson(context, last + 1) &&
    // "societatis Boreale AG Turici": a form ends the name, and a town isn't of it.
    legalFormAt(context, last) === null &&
    endingOf(keyOf(words[last + 1]), grammar.placeEndings) === null
  ) {
    last++;
  }
  // "Contractor Dalgety Brothers denies": papers leave the article out.
  if (isBareOpening && !isVerb(grammar, keyOf(words[last + 1]))) return null;
  last = linkedNameEnd(context, noun, last);
  if (grammar.otherNamesAfter.has(words[last]?.text ?? '')) return null;
  // "societas Carthagine Nova condita": before a participle stands its place, where verbs stand last.
  if (grammar.verbsStandLast && grammar.nounAttributes.has(keyOf(words[last + 1]))) return null;
  if (endingOf(keyOf(words[last]), grammar.locativeEndings) !== null) return null;
  const whole = unquotedEnd(context, noun + 1, last);
  if (whole === noun + 1 && isSomebody(context, noun, whole)) return null;
  last = whole;
  const [start, end] = [own.start, words[last]?.end ?? own.end];
  const wordEnd = words[lastWithEnding(context, last)]?.end ?? end;
  return { mention: mentionOf(text, start, wordEnd, 'apposition'), base: text.slice(start, end) };
}

/** "Le groupe Les Républicains", "la compañía La Zaranda": what people form too. */
const PEOPLE = /^(?:grupp[oi]|groupes?|grupos?|compañías?|companhias?|compagni[ae]s?)$/;

/** "startup Xyz Mario Rossi", but not "hotelera Playa Serena". */
const beginsPerson = ({ words, text }: Context, index: number): boolean =>
  GIVEN_NAMES.has(words[index]?.text ?? '') &&
  isCapitalised(words[index + 1]) &&
  text.slice(words[index]?.end, words[index + 1]?.start) === ' ';

/** "a startup from Leeds called", "ein Unternehmen namens": the word that says the name comes next. */
function callingEnd({ words, grammar, text }: Context, noun: number): number {
  for (let at = noun + 1; at <= noun + LONGEST_COMPLEMENT; at++) {
    if (text.slice(words[at - 1]?.end, words[at]?.start) !== ' ') return noun;
    if (grammar.callingWords.has(keyOf(words[at]))) return at;
  }
  return noun;
}

function complementsEnd(context: Context, firmNoun: number): number {
  const { words, grammar, text } = context;
  let noun = firmNoun;
  while (
    noun - firmNoun < LONGEST_COMPLEMENT &&
    grammar.nounComplements.has(words[noun + 1]?.text ?? '') &&
    text.slice(words[noun]?.end, words[noun + 1]?.start) === ' '
  )
    noun++;
  return noun === firmNoun ? complementBefore(context, firmNoun) : noun;
}

/**
 * "Das Start-up Blaue Linie vermietet": before the verb of a main clause stands one thing only, and all capitals
 * behind the noun are its name's; not so in "Weil die Firma Kantner Mitarbeiter entlässt".
 */
function opensWith(context: Context, noun: number): boolean {
  const { words, grammar, sentenceOf, sentenceStarts } = context;
  const start = sentenceStarts[sentenceOf[noun] ?? 0] ?? noun;
  const key = keyOf(words[start]);
  const isMany = keyOf(words[noun]) === 'gruppe';
  if (noun - start > LONGEST_APPOSITION || !grammar.determiners.has(key) || isMany) return false;
  for (let at = start + 1; at < noun; at++) {
    const word = keyOf(words[at]);
    if (grammar.verbs.has(word) || grammar.auxiliaries.has(word)) return false;
  }
  return true;
}

/** "Kasvuyritys Lumotron": a noun that begins a sentence bare, as only a language without articles writes it. */
function opensSentence(context: Context, noun: number): boolean {
  return context.grammar.indefinite.size === 0 && startsSentence(context, noun);
}

/**
 * "der Wohnmobilbauer Knaus Tabbert, der", "des Start-ups Blaue Linie in": a comma, a preposition or an article behind
 * the second word, and no verb, whose object it would be.
 */
export function isSecondName(context: Context, index: number): boolean {
  const { words, grammar } = context;
  const word = words[index];
  if (word === undefined || isNounOfLanguage(context, word) || isFirmNoun(context, index))
    return false;
  if (grammar.noNames.has(word.key) || grammar.topics.has(word.key)) return false;
  const gap = gapBetween(context, index);
  return gap === ' ' ? PREPOSITIONS.has(keyOf(words[index + 1])) : /^[,.;)]/.test(gap);
}

const PREPOSITIONS: ReadonlySet<string> = new Set(
  'in im am an auf aus bei mit nach seit von vom zum zur über und der die das den dem ein eine einen'.split(
    ' ',
  ),
);

/**
 * "नवोद्यमः X", "तन्त्रांशसंस्था X": without capitals only one word right behind a subject is a name, a stem or, behind a
 * feminine noun, a feminine. What somebody makes for the screen he makes himself.
 */
function isBareStem(context: Context, noun: number): boolean {
  const { text, words, grammar } = context;
  const [subject, own] = [words[noun], words[noun + 1]];
  const written = text.slice(subject?.start, subject?.end);
  const name = text.slice(own?.start, (own?.end ?? 0) + 1);
  if (!/[. ]$/.test(name)) return false;
  if (/(?<!ाया)(?<!या)ः$/.test(written)) return /[\p{Lo}िुृ].$/u.test(name);
  if (!FEMININE.test(written) || grammar.nameMarks.has(keyOf(words[noun - 1]))) return false;
  // "निर्मात्री एकता": alone she makes films.
  const isMaker = /त्री$/.test(written);
  const of = text.slice(words[noun - 1]?.start, subject?.end);
  if (isMaker && (/चित्र|नाटक|धारावाहि/.test(of) || startsSentence(context, noun))) return false;
  return /[\p{Lo}िुृाी].$/u.test(name);
}

/** Feminine firm nouns as subjects. */
const FEMININE = /(?:संस्था|कम्पनी|कंपनी|निर्मात्री|विक्रेत्री|त्पादिका|विमानसेवा)$/;
