import { isCaseless } from './caseless-names';
import {
  type Context,
  gapBetween,
  isCapitalised,
  isSameSentence,
  isTitleCased,
  keyOf,
  type NameSpan,
  startsSentence,
  type WordSpan,
} from './context';
import { isOtherNameInRun, isOtherSenseInRun } from './cues-in-runs';
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

function isInstitution(context: Context, { first, last, key }: NameSpan): boolean {
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
  const fillers = GENITIVES.has(keyOf(words[first - 1])) ? 0 : 1;
  return (
    endsPhrase(context, grammar.namesBefore, first - 1, fillers) &&
    !border.test(gapBetween(context, first - 1))
  );
}

const GENITIVES: ReadonlySet<string> = new Set(
  'de del da do dos das di dal della dello dei degli du des of von'.split(' '),
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
  if (grammar.inflection === null) return false;
  return findBase(text, grammar.inflection, (base) => GIVEN_NAMES.has(base) || undefined) === true;
}

const SURNAME_PARTICLES: ReadonlySet<string> = new Set(
  'da de di del della dos van von der du'.split(' '),
);

/** Whether an ambiguous name visibly has its other sense: "Amazon rainforest", "pianeta Mars", "meta-analysis". */
export function isOtherSense(context: Context, span: NameSpan): boolean {
  const { first, last } = span;
  const { words, grammar } = context;
  if (grammar.run !== null) return isOtherSenseInRun(context, span, grammar.run);
  const next = words[last + 1];
  const gap = gapBetween(context, last);
  if (startsPhrase(context, grammar.senses, first) || isPlace(context, span)) return true;
  // "X इति शब्दः"
  const named = grammar.nameMarks.has(keyOf(next)) ? keyOf(words[last + 2]) : '';
  if (grammar.otherSenseAfter.has(named)) return true;
  if (next !== undefined && isSameSentence(context, last, last + 1)) {
    if (/^ ?$|^-$/.test(gap) && grammar.otherSenseAfter.has(keyOf(next))) return true;
    const isCompound = /^[-–‑]$/.test(gap) && /^\p{Ll}/u.test(next.text);
    if (isCompound && !keepsCapital(context, first) && !isFirmCompound(context, last + 1))
      return true;
    // "S&P 500", "Mars 2020", "Apollo 11": an index, a mission.
    if (gap === ' ' && /^\d{2,4}$/.test(next.text) && span.isNamesake) return true;
  }
  if (
    first > 0 &&
    /^[-‑]$/.test(gapBetween(context, first - 1)) &&
    isCapitalised(words[first - 1])
  ) {
    if (areOfTwoScripts(words[first - 1]?.text ?? '', words[first]?.text ?? '')) return false;
    return !/^(?:ex|anti|pro|non|экс|анти)$/i.test(words[first - 1]?.text ?? '');
  }
  if (startsSentence(context, first) && isApposedOther(context, last)) return true;
  for (let at = first - 1; at >= Math.max(0, first - 3); at--) {
    if (!isSameSentence(context, at, first)) return false;
    if (/[,;:(]/.test(gapBetween(context, at))) return false;
    const key = keyOf(words[at]);
    if (grammar.otherSenseBefore.has(key) && !(key === 'an' && isFirmPhraseAfter(context, last)))
      return true;
    if (!grammar.fillers.has(key)) return false;
  }
  return false;
}

/** Words of an apposition before its noun: "el célebre inventor". */
const LONGEST_APPOSITION = 2;

/** "Tesla, el inventor serbio", "Mars, deus belli": what stands before such names also explains them. */
function isApposedOther(context: Context, last: number): boolean {
  const { grammar, words } = context;
  if (gapBetween(context, last) !== ', ') return false;
  const hasArticle = grammar.indefinite.has(keyOf(words[last + 1]));
  if (grammar.indefinite.size > 0 && !hasArticle) return false;
  const noun = last + (hasArticle ? 2 : 1);
  for (let at = noun; at < noun + (hasArticle ? LONGEST_APPOSITION : 1); at++) {
    if (!isSameSentence(context, last, at) || isFirmNoun(context, at)) return false;
    if (at > noun && gapBetween(context, at - 1) !== ' ') return false;
    if (isCapitalised(words[at]) && !grammar.capitalisesNouns) return false;
    if (endsPhrase(context, grammar.namesBefore, at, 0)) return true;
  }
  return false;
}
/** "À Orange, le théâtre antique": one begins a sentence so with a place, hardly with a firm. */
const isPlace = (context: Context, { first, last }: NameSpan): boolean =>
  /^[àa]$/.test(keyOf(context.words[first - 1])) &&
  startsSentence(context, first - 1) &&
  gapBetween(context, last) === ', ';

/** "an Apple spokesman", "an Orange store". */
const isFirmPhraseAfter = (context: Context, last: number): boolean =>
  startsPhrase(context, context.grammar.strongAfter, last + 1) || isFirmNoun(context, last + 1);

/** "Apple-puhelin", "Apple-фанаты": the language writes only names with a capital in a compound. */
function keepsCapital({ words, grammar }: Context, first: number): boolean {
  const word = words[first];
  return (
    isCapitalised(word) &&
    (grammar.hyphenatesNames || isForeignScript(word?.text ?? '', grammar.script))
  );
}

/** "Apple-backed", "Grab-nya": the firm, not a word made with the name. */
const isFirmCompound = (context: Context, index: number): boolean =>
  /^(?:owned|backed|made|led|designed|funded|branded|run|built|controlled|type|like|style|only)$/.test(
    keyOf(context.words[index]),
  ) ||
  context.grammar.auxiliaries.has(keyOf(context.words[index])) ||
  startsPhrase(context, context.grammar.strongAfter, index) ||
  isFirmNoun(context, index);

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
