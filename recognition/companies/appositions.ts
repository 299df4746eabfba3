import { isCaseless, mayBeName } from './caseless-names';
import {
  type Context,
  gapBetween,
  isCapitalised,
  isSameSentence,
  isTitleCased,
  keyOf,
  occursSmall,
  startsSentence,
} from './context';
import { complementBefore, ownedName, quotedBefore } from './described-by-noun';
import { endingOf } from './endings';
import { FIRM_ENDINGS, NO_NAMES } from './firm-endings';
import { type Firm, LONGEST_NAME, linkedNameEnd, mentionOf, nameStart } from './firm-forms';
import { GIVEN_NAMES } from './given-names';
import { legalFormAt } from './legal-forms';
import { lastWithEnding } from './marked-endings';
import { endsPhrase, firmNounEnding, isFirmNoun, startsPhrase } from './phrases';
import { PLACES } from './places';
import { quotedBehind } from './quoted-names';
import { describedFirm, isSomebody, isSurnameOnly, unquotedEnd } from './unquoted-names';
import type { Word } from './words';

/** Words between "Acme, a" and "startup". */
const LONGEST_APPOSITION = 6;
/** Of the Romance languages: "fabricante brasileña de drones". */
const LONGEST_ATTRIBUTES = 6;
/** Words that say what a firm makes: "εταιρεία παροχής ενέργειας". */
const LONGEST_COMPLEMENT = 3;

/** A firm told by the words beside it: "CGC, una società di analisi", "la startup Xyz", "Acme, headquartered in". */
export function appositionAt(context: Context, index: number): Firm | null {
  return isFirmNoun(context, index)
    ? (describedFirm(context, index) ??
        nameBehind(context, index) ??
        nameBefore(context, index) ??
        nameBetween(context, index) ??
        nameBetween(context, index) ??
        ownedName(context, index) ??
        describedName(context, index))
    : describedName(context, index);
}

/** Back over the noun's attributes to its article: "CGC, una [nota] società". */
function nameBefore(context: Context, firmNoun: number): Firm | null {
  const { words, grammar } = context;
  if (!isNamingNoun(context, firmNoun)) return null;
  const quoted = quotedBefore(context, firmNoun);
  if (quoted !== null) return quoted;
  const noun = keyOf(words[firmNoun]) === 'up' ? firmNoun - 1 : firmNoun;
  // "X-संस्था"
  if (isCaseless(words[noun]) && noun > 0 && gapBetween(context, noun - 1) === '-')
    return named(context, noun - 1);
  if (grammar.hasBareAppositions && APPOSITION_MARK.test(gapBetween(context, noun - 1))) {
    return named(context, noun - 1);
  }
  for (let article = noun - 1; article >= Math.max(1, noun - LONGEST_APPOSITION); article--) {
    if (!isSameSentence(context, article, noun)) return null;
    if (/[,;:)]/.test(gapBetween(context, article))) return null;
    const key = keyOf(words[article]);
    // "X इति संस्था", "X इति नामिका संस्था"
    if (grammar.nameMarks.has(key) && !grammar.nameMarks.has(keyOf(words[article - 1])))
      return named(context, article - 1);
    if (!grammar.indefinite.has(key)) {
      // "Halbleiter, die vor allem Zulieferer abnehmen": a clause, no attribute.
      const isClause = grammar.capitalisesNouns && grammar.functionWords.has(key);
      if (grammar.fillers.has(key) || isClause) return null;
      continue;
    }
    // "Si chiama Velaria la società".
    const isCalled =
      gapBetween(context, article - 1) === ' ' && SELF_CALLING.has(keyOf(words[article - 2]));
    if (isCalled) return named(context, article - 1);
    if (!APPOSITION_MARK.test(gapBetween(context, article - 1)) || !isHead(context, firmNoun))
      return null;
    // "Further, the research firm": before "the" it is as often an adverb.
    if (DEFINITE.has(key) && isLoneOpening(context, article - 1)) return null;
    return named(context, article - 1, OBLIQUE.has(key));
  }
  return null;
}

/** "Si chiama", "s'appelle", "heißt". */
const SELF_CALLING: ReadonlySet<string> = new Set(
  'chiama appelle heißt heisst chama llama'.split(' '),
);

/** ", ", " (", " – ". */
const APPOSITION_MARK = /^,? ?\($|^, ?$|^ [–—-] $/;

/** "bei Lumenhain, einer Firma": in the case the preposition asks for, the noun is the name's and no subject. */
const OBLIQUE: ReadonlySet<string> = new Set(['einer', 'einem', 'einen']);

const DEFINITE: ReadonlySet<string> = new Set('the il lo la l le el die der das a o'.split(' '));

function isLoneOpening(context: Context, index: number): boolean {
  return startsSentence(context, index) && context.words[index]?.isGlued !== true;
}

/** Not "a company director", "the group's chairman": there the noun only tells whose. */
function isHead(context: Context, noun: number): boolean {
  const { words, grammar } = context;
  const next = words[noun + 1];
  if (!grammar.compoundsNouns || next === undefined) return true;
  const gap = gapBetween(context, noun);
  if (/^['’]/.test(gap)) return false;
  if (gap !== ' ') return true;
  const key = keyOf(next);
  return (
    grammar.functionWords.has(key) ||
    grammar.fillers.has(key) ||
    grammar.verbs.has(key) ||
    grammar.auxiliaries.has(key) ||
    grammar.nounAttributes.has(key)
  );
}

function describedName(context: Context, index: number): Firm | null {
  const { grammar } = context;
  if (index === 0 || !grammar.aboutFirm.has(keyOf(context.words[index]))) return null;
  if (
    !/^[»”"]?, $/.test(gapBetween(context, index - 1)) ||
    !startsPhrase(context, grammar.aboutFirm, index)
  )
    return null;
  return named(context, index - 1);
}

/** The name that ends at a word, if it can be a firm's: no person, no place after a preposition, no end of a list. */
function named(context: Context, last: number, isOblique = false): Firm | null {
  const { words, text, grammar } = context;
  const first = nameStart(context, last);
  if (first === null || isTitleCased(context, last)) return null;
  const name = words.slice(first, last + 1);
  // "Lusor Magnus": only what begins with a given name is a person's.
  if (GIVEN_NAMES.has(name[0]?.text ?? '') || name.some((part) => NO_NAMES.has(part.text)))
    return null;
  if (first === last && isSurnameOnly(context, last)) return null;
  if (name.every((part) => grammar.noNames.has(keyOf(part)))) return null;
  if (isCaseless(name[0]) && name.some((part) => grammar.namesBefore.has(keyOf(part)))) return null;
  if (legalFormAt(context, last) !== null) return null;
  if (name.length === 1 && startsSentence(context, first) && occursSmall(context, name[0]))
    return null;
  if (name.some((part) => grammar.otherNamesAfter.has(part.text))) return null;
  const before = words[first - 1];
  if (before !== undefined && isSameSentence(context, first - 1, first)) {
    const gap = gapBetween(context, first - 1);
    if (gap === ', ' && isCapitalised(before)) return null;
    const isWork = endsPhrase(context, grammar.strongBefore, first - 1, 0);
    // "Foi a Xyz, uma empresa": where it is an article too.
    const isPlace =
      PLACE_PREPOSITIONS.has(keyOf(before)) && !grammar.firmArticles.has(keyOf(before));
    if (isPlace && !isWork && !isOblique) return null;
    if (endsPhrase(context, grammar.namesBefore, first - 1, 1)) return null;
  }
  const [start, end] = [name[0]?.start ?? 0, words[last]?.end ?? 0];
  return { mention: mentionOf(text, start, end, 'apposition'), base: text.slice(start, end) };
}

/** "in Nairobi, a company": what stands behind these is a place. */
const PLACE_PREPOSITIONS: ReadonlySet<string> = new Set(
  'in near outside around a ad nel nella en à em aus nach bei στη στην στο στον στις στα'.split(
    ' ',
  ),
);

/** "Une start-up, Plumenette, recycle": between commas behind the noun and its article. */
function nameBetween(context: Context, noun: number): Firm | null {
  const { words, grammar } = context;
  if (!isNamingNoun(context, noun) || !hasIndefinite(context, noun)) return null;
  if (gapBetween(context, noun) !== ', ' || !isCapitalised(words[noun + 1])) return null;
  let last = noun + 1;
  while (
    last - noun < LONGEST_NAME &&
    gapBetween(context, last) === ' ' &&
    isCapitalised(words[last + 1])
  )
    last++;
  const isOther = PLACES.has(words[noun + 1]?.text ?? '') || grammar.capitalisesNouns;
  return gapBetween(context, last) !== ', ' || isOther ? null : named(context, last);
}

/** "une start-up", "un'azienda di pulizie" isn't looked at. */
function hasIndefinite(context: Context, noun: number): boolean {
  const { words, grammar } = context;
  for (let at = noun - 1; at >= noun - LONGEST_COMPLEMENT; at--) {
    if (!isSameSentence(context, at, noun)) return false;
    const key = keyOf(words[at]);
    if (grammar.indefinite.has(key)) return !DEFINITE.has(key) || key === 'a';
    if (grammar.fillers.has(key)) return false;
  }
  return false;
}

/** "la startup Xyz", "η εταιρεία λογισμικού Xyz": a name behind the noun, or behind what the firm makes. */
function nameBehind(context: Context, firmNoun: number): Firm | null {
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
  if (isOwnCapital && !opensSentence(context, firmNoun)) return null;
  const key = keyOf(own);
  if (NO_NAMES.has(own.text) || GIVEN_NAMES.has(own.text) || FIRM_ENDINGS.has(own.text))
    return null;
  const isNamed = isCapitalised(words[noun + 2]) && opensWith(context, firmNoun);
  if (grammar.capitalisesNouns && !isNamed && isNounOfLanguage(context, own)) return null;
  if (grammar.functionWords.has(key) || grammar.noNames.has(key)) return null;
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

/** The last of a noun's attributes before a capital: "startup [milanese] Xyz", "fabricante [de drones] Xyz". */
function attributesEnd(context: Context, noun: number): number {
  const { words, grammar } = context;
  if (grammar.adjectiveEndings.longest === 0) return noun;
  let isBehindLink = false;
  for (let at = noun + 1; at <= noun + LONGEST_ATTRIBUTES; at++) {
    if (!isSameSentence(context, noun, at)) return noun;
    if (isCapitalised(words[at])) return isBehindLink ? noun : at - 1;
    // "luso-angolana"
    if (!/^["»”]? ["“„«»‚]?$|^-$/.test(gapBetween(context, at - 1))) return noun;
    const key = keyOf(words[at]);
    if (ATTRIBUTE_LINKS.has(key)) isBehindLink = true;
    else if (isBehindLink) isBehindLink = grammar.fillers.has(key);
    else if (!isAdjective(context, key)) return noun;
  }
  return noun;
}

/** Prepositions of a firm noun's attribute: "fabricante de drones", "agence en ligne". */
const ATTRIBUTE_LINKS: ReadonlySet<string> = new Set(
  'de d di da do des du del della dei degli delle per en para pour e y et à a'.split(' '),
);

/** Clubs, farms, hospitals and troupes: "azienda sanitaria Xyz", "sociedad deportiva Xyz". */
const NO_FIRMS: ReadonlySet<string> = new Set(
  (
    'agricola sanitaria ospedaliera calcistica sportiva teatrale musicale deportiva esportiva desportiva filarmónica ' +
    'filarmônica gastronómica protectora protetora secreta civil civile teatral musical sportive théâtrale savante ' +
    'hospitalaria municipal'
  ).split(' '),
);

const isAdjective = ({ grammar }: Context, key: string): boolean =>
  grammar.adjectiveEndings.all.size > 0 &&
  (endingOf(key, grammar.adjectiveEndings) !== null || grammar.adjectiveEndings.all.has(key)) &&
  !NO_FIRMS.has(key) &&
  !grammar.verbs.has(key) &&
  !grammar.speechVerbs.has(key) &&
  !grammar.weakVerbs.has(key) &&
  !grammar.auxiliaries.has(key);

/** Behind a noun that takes an object a noun with its capital may follow: "dass der Händler Waren liefert". */
function isNounOfLanguage({ grammar }: Context, { text, key }: Word): boolean {
  const isNamed = /^\p{Lu}\p{L}*(?:\p{Ll}\p{Lu}|\d)/u.test(text) || /^\p{Lu}{2,}$/u.test(text);
  return !isNamed && (grammar.commonWords.has(key) || GERMAN_NOUN.test(text));
}

/** Endings of German nouns, and of nearly all their plurals. */
const GERMAN_NOUN =
  /(?:en|e|ung|heit|keit|schaft|tion|ität|[^aeiouäöü]nis|ismus|ment|tum|ling|[aeiou]ren|eln|ern|hrer|cher|iter|eiter|utzer|nehmer)$/;

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
function isSecondName(context: Context, index: number): boolean {
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

/** "नवोद्यमः X": without capitals only a stem right behind a subject is a name, and one word of it. */
function isBareStem({ text, words }: Context, noun: number): boolean {
  const [subject, own] = [words[noun], words[noun + 1]];
  return (
    text.charAt((subject?.end ?? 0) - 1) === 'ः' &&
    /[\p{Lo}िुृ][. ]$/u.test(text.slice(0, (own?.end ?? 0) + 1).slice(-2))
  );
}

function isNamingNoun({ words, grammar }: Context, index: number): boolean {
  const key = keyOf(words[index]);
  if (grammar.namingNouns.has(key) || key === 'up') return true;
  const ending = firmNounEnding(grammar, key);
  return ending !== null && grammar.namingNouns.has(ending);
}
