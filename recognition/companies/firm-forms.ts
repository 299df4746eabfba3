import type { CompanyMention } from '../mention';
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
import { endingOf } from './endings';
import { withFamily } from './family-names';
import {
  BUSINESS_HEADS,
  FIRM_ENDINGS,
  LOOSE_ENDINGS,
  NO_HEADS,
  NO_NAMES,
  SOFT_ENDINGS,
} from './firm-endings';
import { GIVEN_NAMES } from './given-names';
import { findBase } from './inflection';
import { type LegalForm, legalFormAt } from './legal-forms';
import { lastWithEnding } from './marked-endings';
import { endsPhrase, isFirmNoun, opensWithKind, startsPhrase } from './phrases';
import { isBehindPlace } from './places';
import { areOfTwoScripts } from './scripts';
import { isTickerAt } from './ticker';
import type { Word } from './words';

/** Words of a name before its legal form. */
export const LONGEST_NAME = 5;

/** A firm told by its form; `base` is its name without the legal form, by which the article may call it later. */
export type Firm = { readonly mention: CompanyMention; readonly base: string | null };

/** A firm whose name ends at a legal form, an ending, or a ticker. */
export function formAt(context: Context, index: number): Firm | null {
  const word = context.words[index];
  if (word === undefined || word.script !== undefined) return null;
  const form = legalFormAt(context, index);
  if (form !== null) {
    const firm = withLegalForm(context, index, form);
    if (firm !== null) return firm;
  }
  const family = withFamily(context, index);
  if (family !== null) return family;
  const ending = firmEndingAt(context, index);
  if (ending !== null) {
    const firm = withEnding(context, index, ending);
    if (firm !== null) return firm;
  }
  if (/[(<]/.test(context.text.charAt(word.end + 1)) && isCapitalised(word))
    return withTicker(context, index);
  return context.grammar.firmHeads.has(word.text) ? withHead(context, index) : null;
}

/** The ending of firms' names a word is, also inflected: "Capitalin". */
function firmEndingAt(context: Context, index: number): string | null {
  const { words, grammar } = context;
  const text = words[index]?.text ?? '';
  if (FIRM_ENDINGS.has(text) || grammar.firmEndings.has(text)) return text;
  if (grammar.inflection === null || !mayBeName(context, words[index])) return null;
  const found = findBase(text, grammar.inflection, (base) =>
    FIRM_ENDINGS.has(base) ? base : undefined,
  );
  return found ?? null;
}

function withLegalForm(context: Context, index: number, form: LegalForm): Firm | null {
  const { words, text } = context;
  if (index === 0 || !/^(?:,? | & )$/.test(gapBetween(context, index - 1))) return null;
  // "वाल्डमान वेर्के GmbH": a name may end as words do.
  const first = nameStart(context, index - 1, isCaselessName(words[index - 1]));
  if (first === null || (first === index - 1 && isNoPart(context, first))) return null;
  const name = words.slice(first, index);
  if (form.isShort && name.every((part) => part.text === part.text.toUpperCase())) return null;
  if (form.isShort && name.length === 1 && context.grammar.noNames.has(keyOf(name[0]))) return null;
  const start = words[first]?.start ?? 0;
  return {
    mention: mentionOf(text, start, form.end, 'legal-form'),
    base: text.slice(start, words[index - 1]?.end),
  };
}

/** Not "प्रभुः लि.": a legal form follows the bare name. */
const isCaselessName = (word: Word | undefined): boolean =>
  isCaseless(word) && !/[ःंम]$/.test(word?.text ?? '');

function withEnding(context: Context, index: number, ending: string): Firm | null {
  const { words, text, grammar } = context;
  if (index === 0 || gapBetween(context, index - 1) !== ' ' || isTitleCased(context, index))
    return null;
  const next = words[index + 1];
  if (
    next !== undefined &&
    !isCaseless(next) &&
    gapBetween(context, index) === ' ' &&
    grammar.otherNamesAfter.has(next.text)
  )
    return null;
  const first = nameStart(context, index - 1);
  if (first === null) return null;
  const isLocal = !FIRM_ENDINGS.has(ending);
  const isLoose = isLocal || LOOSE_ENDINGS.has(ending);
  const heads = words.slice(first, index);
  const isProper = heads.some(
    ({ text: head }) => !NO_HEADS.has(head) && !FIRM_ENDINGS.has(head) && !NO_NAMES.has(head),
  );
  // "3.300 Bank-Austria-Mitarbeiter": a number is no name.
  const isNumber = heads.length > 1 && heads.every(({ text: head }) => /^\p{N}+$/u.test(head));
  if (!isProper || isNumber) return null;
  const [only] = heads;
  if (heads.length === 1 && only !== undefined) {
    if (NO_HEADS.has(only.text) || occursSmall(context, only)) return null;
    // At a sentence's start one capitalised word is no name yet.
    const isBareName = isForeignName(context, only.key, ending);
    if (startsSentence(context, first) && isLoose && !isBareName && !isActing(context, index))
      return null;
  }
  // "Ministério Saúde", "María Salud".
  if (
    isLocal &&
    heads.some(({ text: head }) => GIVEN_NAMES.has(head) || grammar.otherNamesAfter.has(head))
  )
    return null;
  if (isLoose && !(heads.length > 1 && isCued(context, first, index))) {
    // "Parliamentary Working Group", but "Boa Hora Health Partners".
    const own = heads.filter(({ text: head }) => !NO_HEADS.has(head));
    const kind = heads.at(-1)?.text ?? '';
    const isBusiness =
      own.length > 0 && BUSINESS_HEADS.has(kind) && !startsSentence(context, first);
    if (own.length < 2 && NO_HEADS.has(kind) && !isBusiness) return null;
    if (heads.length < 3 && heads.some(({ text: head }) => NO_HEADS.has(head)) && !isBusiness)
      return null;
  }
  const start = words[first]?.start ?? 0;
  const end = words[lastWithEnding(context, index)]?.end ?? 0;
  return {
    mention: mentionOf(text, start, end, SOFT_ENDINGS.has(ending) ? 'soft-ending' : 'firm-ending'),
    base: `${text.slice(start, words[index]?.start)}${ending}`,
  };
}

/** "Quissama Partners e dois sócios": another language's ending behind no word of this one. */
const isForeignName = ({ grammar, language }: Context, key: string, ending: string): boolean =>
  language !== 'en' &&
  ENGLISH_ENDINGS.has(ending) &&
  !grammar.commonWords.has(key) &&
  !grammar.functionWords.has(key) &&
  !grammar.topics.has(key);

const ENGLISH_ENDINGS: ReadonlySet<string> = new Set(
  'Partners Labs Lab Industries Networks Solutions Securities Insurance Properties Investments Enterprises'.split(
    ' ',
  ),
);

/** A verb or a noun of business right behind: "Brightwater Capital bought", "Northgate Securities analyst". */
function isActing(context: Context, last: number): boolean {
  const { words, grammar } = context;
  let at = last + 1;
  if (grammar.nameMarks.has(keyOf(words[at]))) return true;
  while (at <= last + 2 && grammar.auxiliaries.has(keyOf(words[at]))) at++;
  const key = keyOf(words[at]);
  return (
    grammar.verbs.has(key) ||
    grammar.speechVerbs.has(key) ||
    startsPhrase(context, grammar.strongAfter, last + 1)
  );
}

/** What firms do behind the name, or what is said of firms before it: "dikuasai Anggrek Health Partners". */
const isCued = (context: Context, first: number, last: number): boolean =>
  isActing(context, last) ||
  (first > 0 &&
    isSameSentence(context, first - 1, first) &&
    (isFirmNoun(context, first - 1) ||
      endsPhrase(context, context.grammar.strongBefore, first - 1, 1)));

function withTicker(context: Context, index: number): Firm | null {
  const { words, text } = context;
  const end = words[index]?.end ?? 0;
  if (!isTickerAt(text, end)) return null;
  const first = nameStart(context, index);
  if (first === null) return null;
  const start = words[first]?.start ?? 0;
  return { mention: mentionOf(text, start, end, 'ticker'), base: text.slice(start, end) };
}

/** "Banca Mediolanum", "Acciaierie Venete": a firm's kind first, then a name of its own. */
function withHead(context: Context, index: number): Firm | null {
  const { words, grammar, text } = context;
  if (isTitleCased(context, index)) return null;
  if (index > 0 && endsPhrase(context, grammar.namesBefore, index - 1, 0)) return null;
  // "Spedition Wachtendonk": a noun like any other.
  const isPlainNoun =
    grammar.capitalisesNouns || (grammar.inflectsLastWord && startsSentence(context, index));
  if (isPlainNoun && grammar.namingNouns.has(keyOf(words[index]))) return null;
  const last = nameEnd(context, index);
  const name = words.slice(index + 1, last + 1);
  const [own] = name;
  if (own === undefined || NO_NAMES.has(own.text)) return null;
  // "Aceites La Solana"
  const hasArticle = name.length > 1 && NAME_ARTICLES.has(own.text);
  const isNoName = NO_HEADS.has(own.text) || grammar.noNames.has(keyOf(own));
  if (isNoName && !hasArticle) return null;
  // "Koperasi Nelayan Teluk Biru": a longer name may begin with any noun.
  if (name.length < LONG_NAME && !hasArticle && grammar.functionWords.has(keyOf(own))) return null;
  if (grammar.otherNamesAfter.has(name.at(-1)?.text ?? '')) return null;
  if (name.length === 1 && isGroupOfPeople(words[index]?.text ?? '', own.text)) return null;
  const end = words[last]?.end ?? 0;
  return {
    mention: mentionOf(text, words[index]?.start ?? 0, end, 'firm-head'),
    base: text.slice(words[index]?.start, end),
  };
}

const LONG_NAME = 3;
const NAME_ARTICLES: ReadonlySet<string> = new Set(
  'El La Los Las O A Os As Il Lo Le Les'.split(' '),
);

/** "Gruppo Speleologico", "Grupo Folclórico": what kind of group it is, no name. */
const isGroupOfPeople = (head: string, own: string): boolean =>
  /^(?:Gruppo|Grupo|Groupe)$/.test(head) &&
  /(?:[íi]c[oa]|ique|[aáà]ri[oa]|aire|ist[ae]|iste|ense|ese)$/.test(own);

/** "Grupo Val de Mós": a word of the language that begins a place's name goes on over the preposition. */
export function linkedNameEnd(
  { words, grammar, text }: Context,
  first: number,
  last: number,
): number {
  const isLink =
    last === first + 1 &&
    grammar.commonWords.has(keyOf(words[last])) &&
    NAME_LINKS.has(words[last + 1]?.text ?? '') &&
    isCapitalised(words[last + 2]) &&
    /^ \p{Ll}+ $/u.test(text.slice(words[last]?.end, words[last + 2]?.start));
  return isLink ? last + 2 : last;
}

/** Goes on over capitalised words: "Grupo Beira-Cais", "Laboratorios Gil & Hijos". */
function nameEnd(context: Context, first: number): number {
  const { words } = context;
  let last = first;
  while (
    last - first < LONGEST_NAME &&
    isCapitalised(words[last + 1]) &&
    legalFormAt(context, last + 1) === null &&
    /^(?: | & |-)$/.test(gapBetween(context, last)) &&
    (last === first || !context.grammar.functionWords.has(keyOf(words[last + 1])))
  )
    last++;
  return linkedNameEnd(context, first, last);
}

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

const ANDS: ReadonlySet<string> = new Set('et y e und and en och ja og'.split(' '));
const FAMILY_TAILS: ReadonlySet<string> = new Set(
  'Fils Frères Cie Associés Hijos Hermanos Hnos Asociados Cía Filhos Irmãos Associados Figli Fratelli Associati Söhne Söhnen Sohn Gebrüder Partner Sons Brothers Daughters Söner Zonen'.split(
    ' ',
  ),
);

/** Prepositions inside names. */
const NAME_LINKS: ReadonlySet<string> = new Set('de del do da dos das du des della dei'.split(' '));

/** "Noah's Ark Moving Inc.", but not "Singapore's Xyz Ltd", "Murdoch's Fox Corp". */
function isPossessiveAt({ words, text }: Context, index: number): boolean {
  const owner = words[index - 1];
  if (owner === undefined || words[index]?.text !== 's') return false;
  return /^['’]$/.test(text.slice(owner.end, words[index]?.start)) && GIVEN_NAMES.has(owner.text);
}

/** "The", "Secondo": capitalised at the start only because the sentence begins. */
function isNoPart(context: Context, index: number): boolean {
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

export function mentionOf(text: string, start: number, end: number, rule: string): CompanyMention {
  return { kind: 'company', rule, start, end, name: text.slice(start, end) };
}
