import { isCaseless } from './caseless-names';
import {
  type Context,
  gapBetween,
  isCapitalised,
  isQuoted,
  isSameSentence,
  keyOf,
  type NameSpan,
  startsSentence,
} from './context';
import { type Evidence, HINT, isBare, isPlainWord, NONE, STRONG } from './evidence';
import { PRODUCT_WORDS } from './namesakes';
import { isFirmNoun, startsPhrase } from './phrases';

/** Auxiliaries and adverbs between a name and its verb. */
const LONGEST_VERB_GROUP = 3;
const APPOSITION_DISTANCE = 5;
/** The work per name must not grow with the sentence. */
const LONGEST_CLAUSE = 40;
/** Words of a noun in such a mark's apposition: "इति जापानीयः निवेशसमवायः". */
const LONGEST_ATTRIBUTE = 2;

/** What the words behind an ambiguous name say: "Meta ha annunciato", "Apple shares", "Luma, una startup". */
export function behind(context: Context, span: NameSpan, isPersonHere: boolean): Evidence {
  const { words, grammar, text } = context;
  const { last } = span;
  let at = last + 1;
  if (words[at] === undefined || !isSameSentence(context, last, at)) return NONE;
  const gap = isQuoted(context, span)
    ? gapBetween(context, last).slice(1)
    : gapBetween(context, last);
  // "विप्रो इत्यस्य मुख्यकार्यकारी": the noun stands behind the mark.
  const isMarked = grammar.nameMarks.has(keyOf(words[at]));
  if (isMarked && isSameSentence(context, last, at + 1)) at++;
  const isPossessive = /^['’]$/.test(gap) && words[at]?.text === 's';
  if (isPossessive || grammar.nameMarks.has(keyOf(words[at]))) at++;
  if (/^(?:,| \(| [–—-]) /.test(`${gap} `) && isApposed(context, last))
    return { weight: STRONG, cue: 'apposition' };
  if (/[,;:()"”»]/.test(gap)) return NONE;
  // "Target Customers": a capitalised noun makes one more name of the two, if not a product's.
  const isName =
    isCapitalised(words[at]) &&
    !grammar.capitalisesNouns &&
    !PRODUCT_WORDS.has(words[at]?.text ?? '');
  if (
    !isName &&
    (startsPhrase(context, grammar.strongAfter, at) ||
      isFirmNounBehind(context, at) ||
      isStemBefore(context, span, at))
  ) {
    return { weight: STRONG, cue: 'noun-behind' };
  }
  if (isPossessive) {
    // "Meta's latest headset": the noun may stand a word on.
    const isNear =
      startsPhrase(context, grammar.strongAfter, at + 1) || isFirmNoun(context, at + 1);
    return isNear ? { weight: STRONG, cue: 'noun-behind' } : { weight: HINT, cue: 'possessive' };
  }
  if (isMarked) return markedName(context, span);
  let sawAuxiliary = false;
  if (PRODUCT_WORDS.has(words[at]?.text ?? '')) at++;
  for (let skipped = 0; skipped <= LONGEST_VERB_GROUP; skipped++, at++) {
    const key = keyOf(words[at]);
    if (
      key === '' ||
      /[^ '’]/.test(at === last + 1 ? gap : text.slice(words[at - 1]?.end, words[at]?.start))
    )
      break;
    // "Visa refusé", "Meta cumplida": a participle describes the noun before it.
    if (!sawAuxiliary && PARTICIPLE.test(key) && isPlainWord(context, span)) return NONE;
    if (grammar.verbs.has(key)) return { weight: STRONG, cue: 'verb' };
    if (grammar.speechVerbs.has(key)) {
      if (isPersonHere) return NONE;
      // "Discord said": words don't speak. "Lilly said its pill": people don't say "its".
      const isNoPerson = isPlainWord(context, span) || keyOf(words[at + 1]) === 'its';
      return { weight: isNoPerson ? STRONG : HINT, cue: 'speech' };
    }
    const isWeak = grammar.weakVerbs.has(key);
    if (!isWeak && !grammar.auxiliaries.has(key)) break;
    sawAuxiliary = true;
  }
  if (!isPersonHere && isSubject(context, span)) return { weight: STRONG, cue: 'verb' };
  if (!sawAuxiliary || isPersonHere) return NONE;
  if (isBare(context, span)) return { weight: STRONG, cue: 'auxiliary' };
  return span.isNamesake ? NONE : { weight: HINT, cue: 'auxiliary' };
}

/** "अमूल इत्यस्य", "गैप इति वस्त्रविक्रयसंस्था". */
function markedName(context: Context, { last, isNamesake }: NameSpan): Evidence {
  const { words, grammar } = context;
  for (let at = last + 2; at <= last + 1 + LONGEST_ATTRIBUTE; at++) {
    if (!isSameSentence(context, last, at) || gapBetween(context, at - 1) !== ' ') break;
    if (isFirmNoun(context, at)) return { weight: STRONG, cue: 'noun-behind' };
  }
  if (!grammar.inflectedMarks.has(keyOf(words[last + 1]))) return NONE;
  return { weight: isNamesake ? HINT : STRONG, cue: 'mark' };
}

/** Where verbs stand last: the sentence's first word, and at its end what firms do. */
function isSubject(context: Context, { first, last }: NameSpan): boolean {
  const { words, grammar, sentenceOf, sentenceStarts } = context;
  if (!grammar.verbsStandLast || !startsSentence(context, first)) return false;
  const stop = (sentenceStarts[(sentenceOf[last] ?? 0) + 1] ?? 0) - 1;
  let end = stop;
  // "Ford officinam claudet; operarii lacrimant."
  for (let at = last + 1; at < Math.min(stop, last + LONGEST_CLAUSE); at++) {
    if (!/[;:]/.test(gapBetween(context, at))) continue;
    end = at;
    break;
  }
  let clauseEnd = last;
  while (clauseEnd < end && !/[;:]/.test(gapBetween(context, clauseEnd))) clauseEnd++;
  return [clauseEnd - 1, clauseEnd].some((at) => at > last && grammar.verbs.has(keyOf(words[at])));
}

/** In languages that inflect every word a noun behind the name is another's: "Самолёт авиакомпании «Победа»". */
const isFirmNounBehind = (context: Context, at: number): boolean =>
  (context.grammar.inflection === null ||
    context.grammar.inflectsLastWord ||
    context.grammar.capitalisesNouns) &&
  isFirmNoun(context, at);

/** "फोर्ड संस्था", "टाटा|समूहेन": without an ending of its own a name is the noun's. */
function isStemBefore(context: Context, { last, key }: NameSpan, at: number): boolean {
  const word = context.words[last];
  return (
    at === last + 1 && isCaseless(word) && key.endsWith(keyOf(word)) && isFirmNoun(context, at)
  );
}

/** Of the Romance languages: "refusé", "cumplida", "raggiunta". */
const PARTICIPLE = /^(?=.{5}).*(?:ée?s?|[aií]d[oa]s?|[aiu]t[oai])$/;

/** "Meta, the company behind Facebook", "Luma (una startup di …)". */
function isApposed(context: Context, last: number): boolean {
  const { grammar, words } = context;
  if (startsPhrase(context, grammar.aboutFirm, last + 1)) return true;
  if (grammar.firmRelatives.has(keyOf(words[last + 1]))) return true;
  const hasArticles = grammar.indefinite.size > 0;
  if (hasArticles && !grammar.indefinite.has(keyOf(words[last + 1]))) return false;
  for (let at = last + (hasArticles ? 2 : 1); at <= last + APPOSITION_DISTANCE; at++) {
    if (
      !isSameSentence(context, last, at) ||
      (at > last + 1 && /[,;:]/.test(gapBetween(context, at - 1)))
    )
      return false;
    if (isFirmNoun(context, at)) return true;
  }
  return false;
}
