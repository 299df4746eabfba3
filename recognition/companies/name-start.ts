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
import { endingOf } from './endings';
import { FIRM_ENDINGS, NO_NAMES } from './firm-endings';
import { GIVEN_NAMES } from './given-names';
import { endsPhrase, isFirmNoun, opensWithKind } from './phrases';
import { isBehindPlace } from './places';
import { areOfTwoScripts } from './scripts';

/** Words of a name before its legal form. */
export const LONGEST_NAME = 5;

/** Goes back over capitalised words, "&" and initials to where a name begins; `null` where none ends here. */
export function nameStart(context: Context, last: number, isBeforeForm = false): number | null {
  const { words } = context;
  if (!isNamePart(context, last) && !isBeforeForm) return null;
  let first = last;
  while (first > 0 && last - first < LONGEST_NAME) {
    const gap = gapBetween(context, first - 1);
    if (gap === ' ' && isPossessiveAt(context, first - 1)) {
      first -= 2;
      continue;
    }
    const linked = linkedAt(context, first - 1);
    if (linked !== null) {
      first = linked;
      continue;
    }
    const isJoined =
      gap === '' ? words[first]?.isJoint !== true : /^(?: | & | \+ |-|–|\. |\.|&|['’])$/.test(gap);
    // Sanskrit joins words to a compound with it: no part of a name.
    if (gap === '-' && isCaseless(words[first])) break;
    if (!isJoined || !isNamePart(context, first - 1)) break;
    if (/^\./.test(gap) && (words[first - 1]?.text.length ?? 0) > 1) break;
    if (!isSameSentence(context, first - 1, first)) break;
    const isEnding = FIRM_ENDINGS.has(words[first - 1]?.text ?? '');
    if (isOwnNoun(context, first - 1) && !isEnding) break;
    const before = keyOf(words[first - 1]);
    const isPlace = endingOf(before, context.grammar.placeEndings) !== null;
    if (isPlace && !context.grammar.nameBeginnings.has(before)) break;
    if (opensWithKind(context, first - 1)) break;
    if (isPrefixForm(context, first)) break;
    // "Британская Thornbury Robotics": beside a name of its own letters the other word is none of it.
    const isWhole = !FIRM_ENDINGS.has(words[first]?.text ?? '');
    if (isWhole && areOfTwoScripts(words[first - 1]?.text ?? '', words[first]?.text ?? '')) break;
    first--;
  }
  while (
    first < last &&
    (isNoPart(context, first) || isYear(words[first]?.text) || isBehindPlace(context, first))
  )
    first++;
  const only = words[first];
  if (only === undefined || /^\p{N}/u.test(only.text))
    return first === last || only === undefined ? null : first;
  if (first === last && isNoName(context, first)) return null;
  return first;
}

/** "Datenwerft" may be a name, which "Werft" is not. */
const isNoName = (context: Context, index: number): boolean => {
  const { words, grammar } = context;
  const key = keyOf(words[index]);
  const isCompound = !grammar.firmNouns.has(key) && endingOf(key, grammar.firmNounEndings) !== null;
  return NO_NAMES.has(words[index]?.text ?? '') || (isNoPart(context, index) && !isCompound);
};

/** "PT", "CV": a name begins with them. */
const isPrefixForm = ({ words, grammar }: Context, index: number): boolean => {
  const text = words[index]?.text ?? '';
  return /^\p{Lu}{2,4}$/u.test(text) && grammar.firmHeads.has(text);
};
/** A firm noun that is no part of the name: "Tilitoimisto" is in "Tilitoimisto Saarelainen Ky", "Τεχνική" in "Τεχνική Αιγαίου ΑΤΕ". */
function isOwnNoun(context: Context, index: number): boolean {
  const { words, grammar } = context;
  if (!isFirmNoun(context, index) || grammar.firmHeads.has(words[index]?.text ?? '')) return false;
  const hasOwnCapital = isCapitalised(words[index]) && !startsSentence(context, index);
  const tells = grammar.inflection !== null || grammar.adjectiveEndings.longest > 0;
  return !(hasOwnCapital && tells && !grammar.capitalisesNouns);
}

const LONGEST_LINK = 2;

/** The capitalised word before a preposition: "Acciaierie d'Italia S.p.A.", "Prensas do Ave, S.A.". */
function linkedAt(context: Context, index: number): number | null {
  const { words, grammar } = context;
  // "Delacourt et Fils", "Gil y Hijos".
  const isFamily = FAMILY_TAILS.has(words[index + 1]?.text ?? '') && ANDS.has(keyOf(words[index]));
  if (isFamily && isNamePart(context, index - 1) && isSameSentence(context, index - 1, index))
    return index - 1;
  for (let at = index; at > index - LONGEST_LINK && at > 0; at--) {
    const key = keyOf(words[at]);
    if (isCapitalised(words[at]) || !grammar.fillers.has(key)) return null;
    if (!isSameSentence(context, at - 1, at) || gapBetween(context, at - 1) !== ' ') continue;
    if (grammar.firmHeads.has(words[at - 1]?.text ?? '')) return at - 1;
    // "Oleificio Terre di Bitetto S.n.c."
    if (
      gapBetween(context, at - 2) === ' ' &&
      grammar.firmHeads.has(words[at - 2]?.text ?? '') &&
      isNamePart(context, at - 1)
    )
      return at - 1;
    if (!NAME_LINKS.has(key) || !isNamePart(context, at - 1)) continue;
    // "Queijos da Laticínios Pedra Branca Ltda.": a firm's kind begins the name.
    if (index + 1 < words.length && grammar.firmHeads.has(words[index + 1]?.text ?? ''))
      return null;
    // "Presidente de Xyz S.A.", "Juan de Xyz": neither is a name's.
    const isOffice = endsPhrase(context, grammar.strongBefore, index, LONGEST_LINK);
    const isFree = !isNoPart(context, at - 1) && !GIVEN_NAMES.has(words[at - 1]?.text ?? '');
    return isFree && !isOffice ? at - 1 : null;
  }
  return null;
}

const ANDS: ReadonlySet<string> = new Set('et y e und and en och ja og και'.split(' '));
const FAMILY_TAILS: ReadonlySet<string> = new Set(
  'Hijas Hermanas Socii Filii Υιοί Συνεργάτες Fils Frères Cie Associés Hijos Hermanos Hnos Asociados Cía Filhos Irmãos Associados Figli Fratelli Associati Söhne Söhnen Sohn Gebrüder Partner Sons Brothers Daughters Söner Zonen'.split(
    ' ',
  ),
);

/** Prepositions inside names. */
export const NAME_LINKS: ReadonlySet<string> = new Set(
  'de del do da dos das du des della dei'.split(' '),
);

/** "Noah's Ark Moving Inc.", but not "Singapore's Xyz Ltd", "Murdoch's Fox Corp". */
function isPossessiveAt({ words, text }: Context, index: number): boolean {
  const owner = words[index - 1];
  if (owner === undefined || words[index]?.text !== 's') return false;
  return /^['’]$/.test(text.slice(owner.end, words[index]?.start)) && GIVEN_NAMES.has(owner.text);
}

/** "The", "Secondo": capitalised at the start only because the sentence begins. */
export function isNoPart(context: Context, index: number): boolean {
  const { words, grammar } = context;
  const key = keyOf(words[index]);
  const text = words[index]?.text ?? '';
  if (FIRM_ENDINGS.has(text) || (grammar.firmHeads.has(text) && !startsSentence(context, index)))
    return false;
  return (
    (grammar.functionWords.has(key) &&
      !grammar.nameBeginnings.has(key) &&
      !isOwnCapital(context, index)) ||
    isOwnNoun(context, index) ||
    NO_NAMES.has(words[index]?.text ?? '') ||
    (ARTICLES.has(key) && startsSentence(context, index)) ||
    (endingOf(key, grammar.attributeEndings) !== null && startsSentence(context, index)) ||
    // "Nasce Solaria Energy"
    (grammar.verbs.has(key) &&
      grammar.adjectiveEndings.longest > 0 &&
      startsSentence(context, index))
  );
}

/** "per Quattro Venti S.r.l.": small words of the Romance languages have a capital within a sentence only in a name. */
const isOwnCapital = (context: Context, index: number): boolean =>
  context.grammar.adjectiveEndings.longest > 0 &&
  isCapitalised(context.words[index]) &&
  !startsSentence(context, index) &&
  !isTitleCased(context, index);

const isYear = (text: string | undefined): boolean => /^(?:19|20)\d\d$/.test(text ?? '');

/** Articles of languages that have no data yet. */
const ARTICLES: ReadonlySet<string> = new Set(
  'the die der das den dem il lo la le les el los las o os as a un une uno una ein eine de het'.split(
    ' ',
  ),
);

function isNamePart(context: Context, index: number): boolean {
  const word = context.words[index];
  return word !== undefined && (/^\p{N}/u.test(word.text) || mayBeName(context, word));
}
