import {
  type Context,
  gapBetween,
  isSameSentence,
  keyOf,
  startsSentence,
  type WordSpan,
} from './context';
import { endingOf } from './endings';
import { GIVEN_NAMES } from './given-names';
import { isVerb, startsPhrase } from './phrases';

/** Words between a name's comma and the noun that says what it is: "Ferrero, il nuovo sindaco". */
const LONGEST_ATTRIBUTE = 2;
/** Words of an age: "soixante-treize ans". */
const LONGEST_AGE = 3;

/**
 * Whether the words behind a name say that it is a person, a god or a place: "Ferrero, sindaco di", "Ford, 52,
 * said", "Nike, goddess of", "Tesla died", "Barilla Francesca, terzino". This goes for names that are nearly
 * always a firm's, too.
 */
export function isDescribed(context: Context, span: WordSpan): boolean {
  const { grammar, words } = context;
  const at = span.last + 1;
  if (!isSameSentence(context, span.last, at)) return false;
  const gap = gapBetween(context, span.last);
  if (gap === ' ') {
    const isSmall = words[at]?.text === keyOf(words[at]);
    if (isSmall && grammar.livingVerbs.has(keyOf(words[at]))) return true;
    if (isSmall && startsPhrase(context, grammar.otherAfter, at)) return true;
    if (isReversed(context, span) || isEquated(context, span.last)) return true;
    // "Ford le comédien": elsewhere the noun is the next phrase's ("ha tolto a Ferrari il pilota").
    const isOpening = startsSentence(context, span.first) && DEFINITE.has(keyOf(words[at]));
    return isOpening && grammar.otherKinds.has(keyOf(words[at + 1]));
  }
  if (gap !== ', ') return false;
  return (
    isAge(context, at) ||
    startsPhrase(context, grammar.otherAfter, at) ||
    (isApposition(context, at) && !isFronted(context, span.first, at))
  );
}

const DEFINITE: ReadonlySet<string> = new Set(
  'the il lo la l le der die das el los o a'.split(' '),
);

/** "De la mano de Xyz, el pueblo se convirtió", "Di era pra-Xyz, tukang ojek": behind a phrase in front stands the subject. */
function isFronted({ grammar, words, text }: Context, first: number, behind: number): boolean {
  const before = words[first - 1];
  if (before === undefined) return false;
  const isPrefixed = text.slice(before.end, words[first]?.start) === '-';
  return isPrefixed || (DEFINITE.has(keyOf(words[behind])) && grammar.fillers.has(keyOf(before)));
}

/** "Orange es también una pequeña ciudad", "Damm ist ein Nachname": the sentence itself says what it is. */
function isEquated(context: Context, last: number): boolean {
  const { grammar, words } = context;
  if (!COPULAS.has(keyOf(words[last + 1]))) return false;
  const at = ALSO.has(keyOf(words[last + 2])) ? last + 3 : last + 2;
  return (
    grammar.indefinite.has(keyOf(words[at])) && isOtherKind(context, at + 1, LONGEST_ATTRIBUTE)
  );
}

const COPULAS: ReadonlySet<string> = new Set(
  'is was è era fu es fue é foi est était ist war'.split(' '),
);
const ALSO: ReadonlySet<string> = new Set(
  'also too anche pure también também aussi auch'.split(' '),
);

/** "il nuovo sindaco", "assessore uscente", "the winged goddess", "the defendant's neighbour". */
function isApposition(context: Context, from: number): boolean {
  const { grammar, words } = context;
  const key = keyOf(words[from]);
  const hasArticle = grammar.determiners.has(key) || grammar.indefinite.has(key);
  if (hasArticle && !/^[ '’]$/.test(gapBetween(context, from))) return false;
  return isOtherKind(context, hasArticle ? from + 1 : from, LONGEST_ATTRIBUTE);
}

function isOtherKind(context: Context, from: number, attributes: number): boolean {
  const { grammar, words } = context;
  for (let at = from; at <= from + attributes; at++) {
    const key = keyOf(words[at]);
    if (!isSameSentence(context, from - 1, at)) return false;
    // "Amazon, the mayor said": the noun is another's who speaks of the firm.
    if (grammar.otherKinds.has(key) || endingOf(key, grammar.otherKindEnds) !== null) {
      const next = keyOf(words[at + 1]);
      const isFree = gapBetween(context, at) !== ' ' || grammar.fillers.has(next);
      return isFree || !isVerb(grammar, next);
    }
    const isRomance = grammar.adjectiveEndings.longest > 0;
    const isAttribute = isRomance
      ? PRENOMINAL.has(key)
      : !grammar.functionWords.has(key) && !grammar.fillers.has(key);
    const isOwner = /^['’]$/.test(gapBetween(context, at)) && keyOf(words[at + 1]) === 's';
    if (isOwner) {
      at++;
      continue;
    }
    if (!isAttribute || isVerb(grammar, key) || !/^[ -]$/.test(gapBetween(context, at)))
      return false;
  }
  return false;
}

/** The few adjectives that stand before a Romance noun; others make "la clinique vétérinaire" no vet. */
const PRENOMINAL: ReadonlySet<string> = new Set(
  (
    'ex ancien ancienne nouveau nouvelle jeune petit petite grand grande vieux vieille futur future premier première célèbre actuel actuelle second seconde ' +
    'nuovo nuova giovane vecchio vecchia futuro futura attuale noto nota celebre antico antica piccolo piccola primo prima anziano anziana bravo brava bella bel secondo seconda ' +
    'nuevo nueva joven viejo vieja antiguo antigua pequeño pequeña primer primera actual novo nova jovem velho velha antigo pequeno pequena primeiro primeira atual'
  ).split(' '),
);

/** "52," and "52 anni", "soixante-treize ans". */
function isAge(context: Context, from: number): boolean {
  const { grammar, words } = context;
  const isNumber = /^\p{N}{1,2}$/u.test(words[from]?.text ?? '');
  if (isNumber && gapBetween(context, from) === ', ') return true;
  for (let at = from + 1; at <= from + LONGEST_AGE; at++) {
    if (!isSameSentence(context, from, at) || !/^[ -]$/.test(gapBetween(context, at - 1)))
      return false;
    if (grammar.ageWords.has(keyOf(words[at]))) return true;
  }
  return false;
}

/** "Barilla Francesca, terzino": as registers have it, the surname first. */
function isReversed(context: Context, { first, last }: WordSpan): boolean {
  const { words, grammar } = context;
  return (
    first === last &&
    !grammar.capitalisesNouns &&
    startsSentence(context, first) &&
    GIVEN_NAMES.has(words[last + 1]?.text ?? '') &&
    gapBetween(context, last + 1) === ', '
  );
}
