import type { CompanyGrammar } from './grammar';
import { findBase } from './inflection';
import type { Entry, LexiconIndex } from './lexicon-index';
import { isDevanagari, spellingOf } from './spelling';
import type { Word } from './words';

/** Of a shorter name or a shorter rest nothing tells the one from the other. */
const SHORTEST_NAME = 4;
const SHORTEST_REST = 2;
const SHORTEST_STEM = 3;
/** Initials are told by their capitals: "da|EDP|reúne". */
const SHORTEST_INITIALS = 3;
/** Behind a mark without its space even an unknown rest is a word, if it is a long one: ",Iberia|retomará". */
const LONG_NAME = 6;
const LONG_REST = 5;
/** Where the space before the name is there, a shorter one is too often a word's beginning: "Lego|las". */
const SHORTEST_FREE_NAME = 5;
/** There an ending and a shorter word are too often the word's own end: "Olymp|i|cum". */
const SHORTEST_FREE_REST = 4;

/**
 * "ja|Boeingillejäi" → "ja|Boeingille|jäi": where the space before a name got lost the one behind it often
 * did too, and the lexicon tells where the name ends. Where it didn't, what is behind must be a word of the
 * language: "Google|hanno".
 */
export function cutGluedNames(
  words: readonly Word[],
  text: string,
  index: LexiconIndex,
  grammar: CompanyGrammar,
): readonly Word[] {
  if (grammar.wordEndings.size === 0 && !words.some(mayBeGlued)) return words;
  const cut: Word[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    if (word === undefined) continue;
    const joined = joinedCapitals(word, words[i + 1]);
    const pieces = mayBeGlued(joined)
      ? piecesOf(joined, words[i - 1], isGluedToMark(text, word.start), index, grammar)
      : compoundPieces(word, text, index, grammar);
    if (pieces === null) cut.push(word);
    else cut.push(...pieces);
    if (pieces !== null && joined !== word) i++;
  }
  return cut;
}

/**
 * "टाटा|समूहेन": where compounds are written as one word a firm's noun may be written to the name. The name
 * is no word of the language: "रत्नसमूहः" are gems.
 */
function compoundPieces(
  word: Word,
  text: string,
  index: LexiconIndex,
  { wordEndings, firmNouns, commonWords, namesakes }: CompanyGrammar,
): readonly Word[] | null {
  if (wordEndings.size === 0 || !isDevanagari(word.text)) return null;
  for (let border = word.start + SHORTEST_STEM; border < word.end - SHORTEST_STEM; border++) {
    const noun = spellingOf(text.slice(border, word.end));
    if (!firmNouns.has(noun)) continue;
    const name = spellingOf(text.slice(word.start, border));
    const isOwn = !commonWords.has(name) || namesakes.has(name);
    if (!isOwn || !hasName(index.get(name), true)) continue;
    return [
      { ...word, text: name, key: name, end: border },
      { ...word, text: noun, key: noun, start: border, isGlued: true, isJoint: true },
    ];
  }
  return null;
}

const mayBeGlued = ({ isJoint, script, text }: Word): boolean =>
  !isJoint && script === undefined && text.length > SHORTEST_NAME && MAY_BE_GLUED.test(text);

const MAY_BE_GLUED = /^\p{Lu}.*\p{Ll}$/u;

/** "LATA|Mfueron" is "LATAM|fueron" if the name is known, "РУСА|Лом" one word. */
function joinedCapitals(word: Word, next: Word | undefined): Word {
  if (next?.isGlued !== true || next.isJoint || word.script !== undefined) return word;
  if (!/^\p{Lu}{2,}$/u.test(word.text) || !/^\p{Lu}\p{Ll}{2}/u.test(next.text)) return word;
  return { ...word, text: word.text + next.text, key: word.key + next.key, end: next.end };
}

/** "Leia mais:Itaúamplia". */
const isGluedToMark = (text: string, start: number): boolean =>
  /[:,;!?–—»”]/.test(text.charAt(start - 1));

/** The name and the word behind it; the longest name goes first. */
function piecesOf(
  word: Word,
  before: Word | undefined,
  isMarked: boolean,
  index: LexiconIndex,
  grammar: CompanyGrammar,
): readonly Word[] | null {
  const { text, start } = word;
  const isGlued = word.isGlued || isMarked;
  const { inflection } = grammar;
  const begun = index.get(before?.text ?? '');
  const isForm = (form: string, isTrusted: boolean): boolean =>
    hasName(index.get(form), isTrusted) || endsName(begun, form);
  const isName = (piece: string, isTrusted: boolean): boolean =>
    isForm(piece, isTrusted) ||
    (inflection !== null &&
      (isGlued || piece === text || text.length - piece.length >= SHORTEST_FREE_REST) &&
      findBase(piece, inflection, (base) => isForm(base, isTrusted) || undefined) === true);
  // "РУСА|Лом" is one word again.
  if (isName(text, true)) return [word];
  if (!word.isGlued && isWord(word.key, grammar)) return null;
  if (grammar.commonWords.has(word.key)) return null;
  const isInitials = isGlued && /^\p{Lu}{3}\p{Ll}/u.test(text);
  const gluedShortest = isInitials ? SHORTEST_INITIALS : SHORTEST_NAME;
  const shortest = isGlued ? gluedShortest : SHORTEST_FREE_NAME;
  const shortestRest = isGlued ? 1 : SHORTEST_FREE_REST;
  const lengths: number[] = [];
  for (let length = text.length - shortestRest; length >= shortest; length--) lengths.push(length);
  const isKnown = (length: number): boolean => isWord(word.key.slice(length), grammar);
  // "vonSiemenssteigt": a word behind the name tells more than the longest form of it.
  for (const length of [...lengths.filter(isKnown), ...lengths.filter((at) => !isKnown(at))]) {
    const rest = word.key.slice(length);
    const isKnownRest = isKnown(length);
    const isLong =
      inflection === null && isMarked && length >= LONG_NAME && rest.length >= LONG_REST;
    if (!isKnownRest && !isLong && (!word.isGlued || rest.length < SHORTEST_REST)) continue;
    // A name that is a word too needs known words on both sides.
    if (!isName(text.slice(0, length), word.isGlued && isKnownRest)) continue;
    const end = start + length;
    return [
      { ...word, text: text.slice(0, length), key: word.key.slice(0, length), end },
      { ...word, text: text.slice(length), key: rest, start: end, isGlued: true, isJoint: true },
    ];
  }
  return null;
}

const hasName = (entries: readonly Entry[] | undefined, isTrusted: boolean): boolean =>
  entries?.some(
    ({ words, form }) =>
      words.length === 1 && (form.trust === 'plain' || (isTrusted && form.trust === 'ambiguous')),
  ) === true;

/** "Mercado Livre|contrata". */
const endsName = (entries: readonly Entry[] | undefined, piece: string): boolean =>
  entries?.some(({ words }) => words.length === 2 && words[1] === piece) === true;

const isWord = (key: string, { plainWords }: CompanyGrammar): boolean => plainWords.has(key);
