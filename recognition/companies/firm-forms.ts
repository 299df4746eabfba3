import type { CompanyMention } from '../mention';
import {
  type Context,
  gapBetween,
  isCapitalised,
  isSameSentence,
  isTitleCased,
  keyOf,
  startsSentence,
} from './context';
import { FIRM_ENDINGS, LOOSE_ENDINGS, NO_HEADS, NO_NAMES } from './firm-endings';
import { type LegalForm, legalFormAt } from './legal-forms';
import { isFirmNoun } from './phrases';
import { isTickerAt } from './ticker';

/** Words of a name before its legal form. */
export const LONGEST_NAME = 5;

/** A firm told by its form; `base` is its name without the legal form, by which the article may call it later. */
export type Firm = { readonly mention: CompanyMention; readonly base: string | null };

/** A firm whose name ends at a legal form, an ending, or a ticker. */
export function formAt(context: Context, index: number): Firm | null {
  const word = context.words[index];
  if (word === undefined || word.script !== undefined) return null;
  const form = legalFormAt(context, index);
  if (form !== null) return withLegalForm(context, index, form);
  if (FIRM_ENDINGS.has(word.text)) return withEnding(context, index);
  if (context.text.charAt(word.end + 1) === '(' && isCapitalised(word))
    return withTicker(context, index);
  return context.grammar.firmHeads.has(word.text) ? withHead(context, index) : null;
}

function withLegalForm(context: Context, index: number, form: LegalForm): Firm | null {
  const { words, text } = context;
  if (index === 0 || !/^(?:,? | & )$/.test(gapBetween(context, index - 1))) return null;
  const first = nameStart(context, index - 1);
  if (first === null || isNoPart(context, index - 1)) return null;
  const name = words.slice(first, index);
  if (form.isShort && name.every((part) => part.text === part.text.toUpperCase())) return null;
  const start = words[first]?.start ?? 0;
  return {
    mention: mentionOf(text, start, form.end, 'legal-form'),
    base: text.slice(start, words[index - 1]?.end),
  };
}

function withEnding(context: Context, index: number): Firm | null {
  const { words, text } = context;
  if (index === 0 || gapBetween(context, index - 1) !== ' ' || isTitleCased(context, index))
    return null;
  const next = words[index + 1];
  if (
    next !== undefined &&
    gapBetween(context, index) === ' ' &&
    context.grammar.otherNamesAfter.has(next.text)
  )
    return null;
  const first = nameStart(context, index - 1);
  if (first === null) return null;
  const heads = words.slice(first, index);
  const isProper = heads.some(
    ({ text: head }) => !NO_HEADS.has(head) && !FIRM_ENDINGS.has(head) && !NO_NAMES.has(head),
  );
  if (!isProper) return null;
  const [only] = heads;
  const ending = words[index]?.text ?? '';
  if (heads.length === 1 && only !== undefined) {
    if (NO_HEADS.has(only.text) || context.vocabulary.has(keyOf(only))) return null;
    // At a sentence's start one capitalised word is no name yet.
    if (startsSentence(context, first) && LOOSE_ENDINGS.has(ending) && !isActing(context, index)) {
      return null;
    }
  }
  if (LOOSE_ENDINGS.has(ending)) {
    if (NO_HEADS.has(heads.at(-1)?.text ?? '')) return null;
    if (heads.length < 3 && heads.some(({ text: head }) => NO_HEADS.has(head))) return null;
  }
  return {
    mention: mentionOf(text, words[first]?.start ?? 0, words[index]?.end ?? 0, 'firm-ending'),
    base: null,
  };
}

/** A verb of business right behind: "Brightwater Capital bought the club". */
function isActing({ words, grammar }: Context, last: number): boolean {
  const key = keyOf(words[last + 1]);
  return grammar.verbs.has(key) || grammar.speechVerbs.has(key);
}

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
  let last = index;
  while (
    last - index < LONGEST_NAME &&
    isCapitalised(words[last + 1]) &&
    gapBetween(context, last) === ' '
  )
    last++;
  const name = words.slice(index + 1, last + 1);
  const [own] = name;
  if (own === undefined || NO_HEADS.has(own.text) || NO_NAMES.has(own.text)) return null;
  if (grammar.noNames.has(keyOf(own)) || grammar.functionWords.has(keyOf(own))) return null;
  if (grammar.otherNamesAfter.has(name.at(-1)?.text ?? '')) return null;
  return {
    mention: mentionOf(text, words[index]?.start ?? 0, words[last]?.end ?? 0, 'firm-head'),
    base: null,
  };
}

/** Goes back over capitalised words, "&" and initials to where a name begins; `null` where none ends here. */
export function nameStart(context: Context, last: number): number | null {
  const { words, grammar } = context;
  if (!isNamePart(context, last)) return null;
  let first = last;
  while (first > 0 && last - first < LONGEST_NAME) {
    const gap = gapBetween(context, first - 1);
    // "Noah's Ark Moving Inc."
    if (words[first - 1]?.text === 's' && gap === ' ' && isPossessiveAt(context, first - 1)) {
      first -= 2;
      continue;
    }
    if (isLinkedHead(context, first - 1)) {
      first -= 2;
      continue;
    }
    const isJoined =
      gap === '' ? words[first]?.isJoint !== true : /^(?: | & |-|–|\. |\.|&|['’])$/.test(gap);
    if (!isJoined || !isNamePart(context, first - 1)) break;
    if (/^\./.test(gap) && (words[first - 1]?.text.length ?? 0) > 1) break;
    if (!isSameSentence(context, first - 1, first)) break;
    const isEnding = FIRM_ENDINGS.has(words[first - 1]?.text ?? '');
    if (grammar.firmNouns.has(keyOf(words[first - 1])) && !isEnding) break;
    first--;
  }
  while (first < last && (isNoPart(context, first) || isYear(words[first]?.text))) first++;
  const only = words[first];
  if (only === undefined || /^\p{N}/u.test(only.text))
    return first === last || only === undefined ? null : first;
  if (first === last && (isNoPart(context, first) || NO_NAMES.has(only.text))) return null;
  return first;
}

/** "Acciaierie d'Italia S.p.A.": a firm's kind, and a preposition. */
function isLinkedHead({ words, grammar }: Context, index: number): boolean {
  const isLink = grammar.fillers.has(keyOf(words[index])) && !isCapitalised(words[index]);
  return isLink && grammar.firmHeads.has(words[index - 1]?.text ?? '');
}

function isPossessiveAt(context: Context, index: number): boolean {
  return (
    index > 0 && /^['’]$/.test(gapBetween(context, index - 1)) && isNamePart(context, index - 1)
  );
}

/** "The", "Secondo": capitalised at the start only because the sentence begins. */
function isNoPart(context: Context, index: number): boolean {
  const { words, grammar } = context;
  const key = keyOf(words[index]);
  if (FIRM_ENDINGS.has(words[index]?.text ?? '')) return false;
  return (
    grammar.functionWords.has(key) ||
    isFirmNoun(context, index) ||
    NO_NAMES.has(words[index]?.text ?? '') ||
    (ARTICLES.has(key) && startsSentence(context, index))
  );
}

const isYear = (text: string | undefined): boolean => /^(?:19|20)\d\d$/.test(text ?? '');

/** Articles of languages that have no data yet. */
const ARTICLES: ReadonlySet<string> = new Set(
  'the die der das den dem il lo la le les el los las o os as a un une uno una ein eine de het'.split(
    ' ',
  ),
);

function isNamePart({ words }: Context, index: number): boolean {
  const word = words[index];
  return word !== undefined && /^[\p{Lu}\p{N}]/u.test(word.text);
}

export function mentionOf(text: string, start: number, end: number, rule: string): CompanyMention {
  return { kind: 'company', rule, start, end, name: text.slice(start, end) };
}
