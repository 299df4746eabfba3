import type { CompanyMention } from '../mention';
import {
  type Context,
  gapBetween,
  isCapitalised,
  isSentenceBreak,
  startsSentence,
} from './context';
import { FIRM_ENDINGS, LEGAL_FORMS, NO_NAMES, SHORT_LEGAL_FORMS } from './legal-forms';
import type { LexiconIndex } from './lexicon-index';

/** Words of a name before its legal form. */
const LONGEST_NAME = 5;

/** Words between "Acme, a" and "startup". */
const LONGEST_APPOSITION = 6;

/** A short form with fewer letters is too often another word. */
const SHORTEST_SHORT_FORM = 4;

/** Firms nobody has in a list, told by their form: a legal form, an ending, an apposition. */
export function findUnknownFirms(context: Context, index: LexiconIndex): readonly CompanyMention[] {
  const found: CompanyMention[] = [];
  const bases = new Set<string>();
  for (let at = 0; at < context.words.length; at++) {
    const firm = formAt(context, at) ?? appositionAt(context, at);
    if (firm === null) continue;
    found.push(firm.mention);
    // What the lexicon knows needs its own evidence: "Target Corp." doesn't make every "Target" a firm.
    if (firm.base !== null && !isInLexicon(index, firm.base)) bases.add(firm.base);
  }
  return [...found, ...shortForms(context, bases)];
}

function isInLexicon(index: LexiconIndex, name: string): boolean {
  const first = name.match(/[\p{L}\p{M}\p{N}]+/u)?.[0].toLowerCase() ?? '';
  return (index.get(first) ?? []).some(({ form }) => form.form === name);
}

type Firm = { readonly mention: CompanyMention; readonly base: string | null };

function formAt(context: Context, index: number): Firm | null {
  const { words, text } = context;
  const word = words[index];
  if (word === undefined) return null;
  const form = legalFormAt(context, index);
  const isEnding = FIRM_ENDINGS.has(word.text);
  if (form === null && !isEnding) return null;
  const before = index - 1;
  const gap = gapBetween(context, before, index);
  if (index === 0 || !/^,? $/.test(gap) || (isEnding && gap !== ' ')) return null;
  const first = nameStart(context, before);
  if (first === null) return null;
  const name = words.slice(first, index);
  if (form !== null && form.isShort && name.every((part) => part.text === part.text.toUpperCase()))
    return null;
  if (isEnding && name.every((part) => FIRM_ENDINGS.has(part.text) || part.text === 'Venture'))
    return null;
  const end = form?.end ?? word.end;
  const start = words[first]?.start ?? 0;
  const base = text.slice(start, words[before]?.end);
  return {
    mention: mentionOf(text, start, end, form === null ? 'firm-ending' : 'legal-form'),
    base: form === null ? null : base,
  };
}

/** "S.p.A." is three words here; its last point belongs to it. */
function legalFormAt(
  { text, words }: Context,
  index: number,
): { end: number; isShort: boolean } | null {
  const word = words[index];
  if (word === undefined) return null;
  const dotted =
    /^(?:S\.p\.A\.?|S\.r\.l\.?|S\.A\. de C\.V\.|S\.A\.S\.|S\.A\.|B\.V\.|N\.V\.|A\/S|S\.L\.|L\.P\.|L\.L\.C\.)/.exec(
      text.slice(word.start, word.start + 14),
    );
  if (dotted !== null) return { end: word.start + dotted[0].length, isShort: false };
  if (!LEGAL_FORMS.has(word.text)) return null;
  const point =
    /^(?:Inc|Corp|Ltd|Plc)$/.test(word.text) &&
    text.charAt(word.end) === '.' &&
    /^\.(?:,| \p{Ll})/u.test(text.slice(word.end, word.end + 3));
  return { end: word.end + (point ? 1 : 0), isShort: SHORT_LEGAL_FORMS.has(word.text) };
}

/** Goes back over capitalised words, "&" and initials to where the name begins. */
function nameStart(context: Context, last: number): number | null {
  const { words, grammar } = context;
  let first = last;
  if (!isNamePart(context, first)) return null;
  while (first > 0 && last - first < LONGEST_NAME) {
    const gap = gapBetween(context, first - 1, first);
    if (!/^(?: | & |-|\. |&)$/.test(gap) || !isNamePart(context, first - 1)) break;
    if (gap === '. ' && (words[first - 1]?.text.length ?? 0) > 1) break;
    first--;
  }
  while (
    first < last &&
    grammar.functionWords.has(words[first]?.key ?? '') &&
    isCapitalised(words[first])
  )
    first++;
  const [only] = words.slice(first, last + 1);
  if (
    only === undefined ||
    (first === last && (grammar.functionWords.has(only.key) || NO_NAMES.has(only.text)))
  )
    return null;
  return first;
}

function isNamePart({ words }: Context, index: number): boolean {
  const word = words[index];
  return word !== undefined && /^[\p{Lu}\p{N}]/u.test(word.text);
}

/** "CGC, una società di analisi", "la startup Xyz", "Acme, a Boston-based startup". */
function appositionAt(context: Context, index: number): Firm | null {
  const { words, grammar, text } = context;
  if (!grammar.firmNouns.has(words[index]?.key ?? '')) return null;
  const behind = nameBehind(context, index);
  if (behind !== null) return { mention: mentionOf(text, ...behind, 'apposition'), base: null };
  // Back to the article: "CGC, una [nota] società".
  for (let article = index - 1; article >= Math.max(1, index - LONGEST_APPOSITION); article--) {
    if (isSentenceBreak(context, article)) return null;
    const isArticle = INDEFINITE.has(words[article]?.key ?? '');
    if (!isArticle && isCapitalised(words[article]) && article < index - 2) return null;
    if (!isArticle) continue;
    if (!/^[,(] ?$|^ \($|^ [–—-] $/.test(gapBetween(context, article - 1, article))) return null;
    const first = nameStart(context, article - 1);
    if (first === null) return null;
    const name = words.slice(first, article);
    if (name.some((part) => NO_NAMES.has(part.text)) || isInsideList(context, first)) return null;
    return {
      mention: mentionOf(text, name[0]?.start ?? 0, words[article - 1]?.end ?? 0, 'apposition'),
      base: null,
    };
  }
  return null;
}

const INDEFINITE: ReadonlySet<string> = new Set(['un', 'una', 'uno', 'a', 'an']);

/** "Tokyo, Milan, a company town": the last of a list is no apposition's head. */
function isInsideList(context: Context, first: number): boolean {
  return (
    first > 0 &&
    /^, $/.test(gapBetween(context, first - 1, first)) &&
    isCapitalised(context.words[first - 1])
  );
}

/** "la startup Xyz", "the chipmaker Xyz": a name right behind the noun. */
function nameBehind(context: Context, noun: number): readonly [start: number, end: number] | null {
  const { words, grammar } = context;
  const firstWord = words[noun + 1];
  if (firstWord === undefined || !isCapitalised(firstWord) || startsSentence(context, noun + 1))
    return null;
  if (!/^ ["“«]?$/.test(gapBetween(context, noun, noun + 1)) || NO_NAMES.has(firstWord.text))
    return null;
  if (!NAMED_NOUNS.has(words[noun]?.key ?? '') || grammar.functionWords.has(firstWord.key))
    return null;
  let last = noun + 1;
  while (
    last - noun < LONGEST_NAME &&
    isCapitalised(words[last + 1]) &&
    gapBetween(context, last, last + 1) === ' '
  )
    last++;
  return [firstWord.start, words[last]?.end ?? firstWord.end];
}

/** Nouns that are regularly followed by the firm's own name; others are followed by places and people. */
const NAMED_NOUNS: ReadonlySet<string> = new Set([
  'startup',
  'azienda',
  'società',
  'multinazionale',
  'chipmaker',
  'automaker',
  'carmaker',
  'drugmaker',
  'planemaker',
  'retailer',
  'lender',
  'insurer',
  'conglomerate',
  'conglomerato',
]);

/** The name without its legal form, later or earlier in the article. */
function shortForms(context: Context, bases: ReadonlySet<string>): readonly CompanyMention[] {
  const found: CompanyMention[] = [];
  for (const base of bases) {
    if (base.length < SHORTEST_SHORT_FORM) continue;
    for (
      let at = context.text.indexOf(base);
      at >= 0;
      at = context.text.indexOf(base, at + base.length)
    ) {
      const isWord =
        !/[\p{L}\p{N}]/u.test(context.text.charAt(at - 1)) &&
        !/[\p{L}\p{N}]/u.test(context.text.charAt(at + base.length));
      if (isWord) found.push(mentionOf(context.text, at, at + base.length, 'short-form'));
    }
  }
  return found;
}

function mentionOf(text: string, start: number, end: number, rule: string): CompanyMention {
  return { kind: 'company', rule, start, end, name: text.slice(start, end) };
}
