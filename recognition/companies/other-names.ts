import { isCaseless } from './caseless-names';
import {
  type Context,
  gapBetween,
  isCapitalised,
  isQuoted,
  isSameSentence,
  isTitleCased,
  keyOf,
  type NameSpan,
  startsSentence,
  type WordSpan,
} from './context';
import { isOtherNameInRun } from './cues-in-runs';
import { isDescribed } from './described-names';
import { endingOf } from './endings';
import { GIVEN_NAMES } from './given-names';
import { findBase } from './inflection';
import { endsPhrase, isFirmNoun, startsPhrase } from './phrases';
import { areOfTwoScripts, isForeignScript } from './scripts';

/**
 * Whether the words around a name make it part of an institution, a place or a person: "Ford
 * Foundation", "Oracle Park", "via Ferrari", "Michael Bloomberg", "J. Ford". Of a product's name the
 * firm's is still the firm's: "Google" is marked in "Google Maps", because what is known of Google
 * helps there too.
 */
export function isOtherName(context: Context, span: NameSpan): boolean {
  const { run } = context.grammar;
  if (run !== null && isOtherNameInRun(context, span, run)) return true;
  const isOther = run === null && startsPhrase(context, context.grammar.senses, span.first);
  return (
    isOther ||
    isInstitution(context, span) ||
    isSurname(context, span) ||
    (run === null && (isDescribed(context, span) || isClub(context, span)))
  );
}

/** Words of the game or the town count within this distance in the sentence. */
const TOPIC_DISTANCE = 15;

/** "В матче с «Северсталью» шайбу забросил новичок", "Raisio sulkee kirjaston". */
function isClub(context: Context, { first, last, key }: NameSpan): boolean {
  const { words, grammar } = context;
  if (!grammar.clubNames.has(key)) return false;
  for (let at = Math.max(0, first - TOPIC_DISTANCE); at <= last + TOPIC_DISTANCE; at++) {
    if (!grammar.clubTopics.has(keyOf(words[at]))) continue;
    if (isSameSentence(context, Math.min(at, first), Math.max(at, first))) return true;
  }
  return false;
}

function isInstitution(context: Context, { first, last, key, isSure }: NameSpan): boolean {
  const { words, grammar } = context;
  // "तैलसंस्था शेल समुद्रे": the noun before has the name.
  const isNamed = isCaseless(words[first]) && first > 0 && isFirmNoun(context, first - 1);
  for (let at = last + 1; at <= last + 2 && !isNamed; at++) {
    const word = words[at];
    // "Körber-Preis", where nouns have capitals.
    const gap = gapBetween(context, at - 1);
    const isCompound =
      gap === '-' && (grammar.capitalisesNouns || grammar.hyphenatesNames || isCaseless(word));
    // "Nokia-niminen yhtiö".
    if (isCompound && grammar.hyphenatesNames && isFirmNoun(context, at + 1)) break;
    if (word === undefined || !(gap === ' ' || isCompound)) break;
    // "गूगलेन ग्रामेषु": what has an ending of its own is no part of the next word's name.
    const isBare = at === last + 1 && key.endsWith(keyOf(words[last]));
    if (gap === ' ' && isCaseless(word) && !isBare) break;
    if (grammar.otherNamesAfter.has(word.text))
      return !isTitleCased(context, first) || at === last + 1;
    if (!isCapitalised(word) && !isCaseless(word)) break;
  }
  if (first === 0 || !isSameSentence(context, first - 1, first)) return false;
  if (grammar.quotesNames && isInTitle(context, first)) return true;
  // "клуб «Северсталь»": the marks are the name's.
  const border = grammar.quotesNames ? /[,;:()]/ : /[,;:()"“«]/;
  // "la torre de Iberdrola", "l'avvocato di Google": whose it is, where it's no name of the thing's own.
  // "сериал Netflix", "ταινία του Netflix": unquoted, and in foreign letters, it says whose.
  const isGenitive = grammar.determiners.size === 0 || GENITIVES.has(keyOf(words[first - 1]));
  const isOwner =
    isSure === true &&
    isGenitive &&
    grammar.quotesNames &&
    isForeignScript(words[first]?.text ?? '', grammar.script) &&
    !isQuoted(context, { first, last });
  if (isOwner) return false;
  const fillers = GENITIVES.has(keyOf(words[first - 1])) ? 0 : 1;
  // "Kleinstadt Nokia", "satamakaupunki Raahe": a compound right before it.
  const isCompound =
    gapBetween(context, first - 1) === ' ' &&
    !isFirmNoun(context, first - 1) &&
    endingOf(keyOf(words[first - 1]), grammar.otherCompounds) !== null;
  return (
    isCompound ||
    (endsPhrase(context, grammar.namesBefore, first - 1, fillers) &&
      !border.test(gapBetween(context, first - 1)))
  );
}

const GENITIVES: ReadonlySet<string> = new Set(
  'de del da do dos das di dal della dello dell dei degli du des of von της του των'.split(' '),
);

/** Words of a title before a name in it. */
const LONGEST_TITLE = 4;

/** "фильм «Форд против Феррари»": within quotation marks behind such a word. */
function isInTitle(context: Context, first: number): boolean {
  for (let at = first - 1; at >= Math.max(1, first - LONGEST_TITLE); at--) {
    if (!isSameSentence(context, at - 1, first) || /[»”]/.test(gapBetween(context, at)))
      return false;
    if (/[«„]$/.test(gapBetween(context, at - 1)))
      return endsPhrase(context, context.grammar.namesBefore, at - 1, 0);
  }
  return false;
}

/** A given name or an initial stands right before it. */
export function isSurname(context: Context, { first }: WordSpan): boolean {
  const { words } = context;
  const before = words[first - 1];
  if (before === undefined || words[first]?.isGlued === true) return false;
  const gap = gapBetween(context, first - 1);
  if (gap === '. ' || gap === '.') {
    return (
      before.text.length === 1 && isCapitalised(before) && isSameSentence(context, first - 1, first)
    );
  }
  // "Carl-Zeiss-Gymnasium".
  if (gap !== ' ' && gap !== '-') return false;
  // "Leonardo da Vinci", "Robert van Ford".
  const isParticle = SURNAME_PARTICLES.has(before.text) && gapBetween(context, first - 2) === ' ';
  return isGivenName(context, (isParticle ? words[first - 2]?.text : before.text) ?? '');
}

/** Also inflected: "Майкла", "Harrisonin". */
function isGivenName({ grammar }: Context, text: string): boolean {
  if (GIVEN_NAMES.has(text)) return true;
  // "siirtyä Elisalta DNA:lle": where only a name's last word is inflected, what is inflected is no given name.
  if (grammar.inflection === null || grammar.inflectsLastWord) return false;
  if (grammar.plainWords.has(text.toLowerCase())) return false;
  return findBase(text, grammar.inflection, (base) => GIVEN_NAMES.has(base) || undefined) === true;
}

const SURNAME_PARTICLES: ReadonlySet<string> = new Set(
  'da de di del della dos van von der du'.split(' '),
);

/** A capitalised word that is neither a function word nor a firm noun stands right before: "Harrison Ford", "Big Apple". */
export function hasNameBefore(context: Context, { first }: WordSpan): boolean {
  const { words, grammar } = context;
  const before = words[first - 1];
  if (before === undefined || words[first]?.isGlued === true) return false;
  if (gapBetween(context, first - 1) !== ' ' || !isCapitalised(before)) return false;
  if (isTitleCased(context, first) || isFirmNoun(context, first - 1)) return false;
  if (areOfTwoScripts(before.text, words[first]?.text ?? '')) return false;
  if (grammar.capitalisesNouns && grammar.commonWords.size > 0) return GIVEN_NAMES.has(before.text);
  if (/^\p{Lu}+$/u.test(before.text) && before.text.length > 1) return false;
  const key = keyOf(before);
  if (grammar.functionWords.has(key) || grammar.fillers.has(key) || grammar.weakBefore.has(key))
    return false;
  // "siirtyi Roviolta Remedylle": what has a case of its own is no part of the next name.
  if (endingOf(key, grammar.placeEndings) !== null) return false;
  if (!startsSentence(context, first - 1)) return true;
  if (endingOf(key, grammar.attributeEndings) !== null) return false;
  // What begins a sentence has its capital anyway; a language without data can't tell more.
  return !(
    grammar.functionWords.size === 0 ||
    context.vocabulary.has(key) ||
    grammar.auxiliaries.has(key) ||
    grammar.strongBefore.has(key)
  );
}
