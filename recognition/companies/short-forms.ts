import type { CompanyForm } from '../lexicon';
import type { CompanyMention } from '../mention';
import { type Candidate, findCandidates } from './candidates';
import {
  type Context,
  gapBetween,
  isCapitalised,
  isTitleCased,
  keyOf,
  startsSentence,
} from './context';
import { weigh } from './cues';
import { endingOf } from './endings';
import { ENOUGH } from './evidence';
import type { Firm } from './firm';
import { FIRM_ENDINGS, NAME_HEADS, NAME_TAILS, NO_HEADS, NO_NAMES } from './firm-endings';
import { GIVEN_NAMES } from './given-names';
import { basesOf } from './inflection';
import { ALL_FIRM_HEADS } from './languages';
import { indexForms } from './lexicon-index';
import { NAMESAKES } from './namesakes';
import { hasNameBefore, isOtherName } from './other-names';
import { PLACES } from './places';
import { shortNamesInRun } from './run-short-names';
import { countWords } from './run-spans';
import { runScriptOf } from './scripts';
import { isInTicker } from './ticker';

/** A short form with fewer letters is too often another word. */
const SHORTEST = 3;
/** One word of a longer name has to be longer to stand for the firm. */
const SHORTEST_BEGINNING = 5;

/** A form, and the offset from which on the article may use it. */
type ShortForm = { readonly form: CompanyForm; readonly from: number };

/** A firm told by its form, elsewhere in the article: without its legal form, or by a part of its name. */
export function shortForms(context: Context, firms: readonly Firm[]): readonly CompanyMention[] {
  const named = new Map<string, ShortForm>();
  for (const { base, mention } of firms) {
    if (base === null) continue;
    for (const form of formsOf(context, base)) {
      if (!named.has(form.form)) {
        named.set(form.form, { form, from: form.form === base ? 0 : mention.end });
      }
    }
  }
  const forms = [...named.values()]
    .map(({ form }) => form)
    .filter((form) => isUsable(context, form));
  if (forms.length === 0) return [];
  return findCandidates(context, indexForms(forms))
    .filter((candidate) => isMeant(context, candidate, named.get(candidate.form.form)?.from ?? 0))
    .map(({ first, last, form }) => ({
      kind: 'company',
      rule: 'short-form',
      start: context.words[first]?.start ?? 0,
      end: context.words[last]?.end ?? 0,
      name: form.name,
    }));
}

function formsOf(context: Context, base: string): readonly CompanyForm[] {
  const { run } = context.grammar;
  const parts = run?.names ?? null;
  if (parts !== null && runScriptOf(base) !== undefined) return shortNamesInRun(base, parts);
  return [base, ...partsOf(context, base), ...uninflected(context, base)].map((form) => ({
    name: form,
    form,
    trust: form !== base && isWord(context, form) ? 'ambiguous' : 'plain',
  }));
}

/** "Ruuvasen osake" tells of a firm that is called Ruuvanen, or Ruuva, when it stands in another case. */
function uninflected({ grammar }: Context, base: string): readonly string[] {
  const { inflection } = grammar;
  if (inflection === null || base.length < SHORTEST_INFLECTED || !/^[\p{L}\p{M}]+$/u.test(base))
    return [];
  return basesOf(base, inflection).filter((form) => form.length >= SHORTEST_BEGINNING);
}

const SHORTEST_INFLECTED = 6;

/** Not where the text has the same word in small letters. */
function isUsable({ vocabulary }: Context, { form }: CompanyForm): boolean {
  if (runScriptOf(form) !== undefined) return true;
  const small = form.toLowerCase();
  return form.length >= SHORTEST && (small === form || !vocabulary.has(small));
}

/** "Cahaya Segara Lestari" → "Cahaya Segara", "Cahaya"; "Metalúrgica Arroio Fundo" → "Arroio Fundo". */
function partsOf(context: Context, base: string): readonly string[] {
  const pieces = [...base.matchAll(/[\p{L}\p{M}\p{N}]+/gu)];
  const parts = pieces.slice(0, -1).map((piece) => base.slice(0, piece.index + piece[0].length));
  // "Officine Meccaniche Rovaris" → "Rovaris": heads, and what kind of works they are.
  const { adjectiveEndings } = context.grammar;
  for (const [i, own] of pieces.entries()) {
    if (i === 0) continue;
    const before = pieces[i - 1]?.[0] ?? '';
    const isKind = i > 1 && endingOf(before.toLowerCase(), adjectiveEndings) !== null;
    if (!isFirmHead(context, before) && !NAME_HEADS.has(before) && !isKind) break;
    parts.push(base.slice(own.index));
  }
  const kept = parts.filter((part) => isOwn(context, part));
  // "Сырная верста Плюс": the words of a quoted name may be small.
  const whole = parts[pieces.length - 2];
  const hasTail = pieces.length > 2 && NAME_TAILS.has(pieces.at(-1)?.[0] ?? '');
  return hasTail && whole !== undefined ? [whole, ...kept] : kept;
}

/** "Officine Marrani" in a Latin text: a name keeps its own language's words. */
const isFirmHead = ({ grammar }: Context, word: string): boolean =>
  grammar.firmHeads.has(word) || ALL_FIRM_HEADS.has(word);

/** Nothing a name shares with others: no place, no person, no word of the language. */
function isOwn({ grammar }: Context, part: string): boolean {
  const pieces = part.split(/[^\p{L}\p{M}\p{N}]+/u);
  if (!/^[\p{Lu}\p{Lo}]/u.test(pieces.at(-1) ?? '') || NO_NAMES.has(pieces.at(-1) ?? ''))
    return false;
  if (pieces.length > 1) return !pieces.every((piece) => PLACES.has(piece) || NO_HEADS.has(piece));
  if (part.length < SHORTEST_BEGINNING) return false;
  const key = part.toLowerCase();
  const isOther =
    [PLACES, GIVEN_NAMES, NO_HEADS, FIRM_ENDINGS, grammar.otherNamesAfter, grammar.firmHeads].some(
      (list) => list.has(part),
    ) || NAMESAKES.has(key);
  const isWordOfOthers = [
    grammar.functionWords,
    grammar.firmNouns,
    grammar.noNames,
    grammar.topics,
    ...(grammar.capitalisesNouns || grammar.script !== 'latin' ? [grammar.commonWords] : []),
  ].some((list) => list.has(key));
  // "Dormagener Lackwerke", "Deutsche Lichtmiete": the first word alone is anybody's.
  const isAttribute =
    endingOf(key, grammar.attributeEndings) !== null ||
    (grammar.capitalisesNouns && (/sche[nrs]?$/.test(part) || isOfPlace(part)));
  return !isOther && !isWordOfOthers && !isAttribute;
}

/** "Cumbres Capital": a summit too, where it has no capital of its own. */
const isWord = ({ grammar }: Context, part: string): boolean =>
  grammar.commonWords.has(part.toLowerCase());

/** "Dresdner", "Wiener": not "Tannhuber". */
const isOfPlace = (part: string): boolean =>
  /er$/.test(part) && (PLACES.has(part.slice(0, -2)) || PLACES.has(`${part.slice(0, -2)}en`));

const hasOwnCapital = (context: Context, { first }: Candidate): boolean =>
  isCapitalised(context.words[first]) &&
  !startsSentence(context, first) &&
  !isTitleCased(context, first);

/** Behind the full name, where no other name goes on; a form that may be any word needs evidence. */
function isMeant(context: Context, candidate: Candidate, from: number): boolean {
  const { words: all, grammar } = context;
  const start = all[candidate.first]?.start ?? 0;
  if (start < from || isOtherName(context, candidate) || isInTicker(context.text, start))
    return false;
  const isOwn = hasOwnCapital(context, candidate) || isCoined(context, candidate);
  if (candidate.form.trust !== 'plain' && !isOwn)
    return weigh(context, candidate, false).weight >= ENOUGH;
  const next = all[candidate.last + 1];
  // "Dormagener Bürger": so a town's people are called too.
  const isBeforeNoun =
    /er$/.test(all[candidate.last]?.text ?? '') &&
    isCapitalised(next) &&
    gapBetween(context, candidate.last) === ' ';
  if (grammar.capitalisesNouns) return from === 0 || !isBeforeNoun;
  if (from === 0) return true;
  // Where names have endings, two of them may touch: "Fundator Aquiloniae Osloae natus est".
  const goesOn =
    grammar.inflection === null &&
    isCapitalised(next) &&
    gapBetween(context, candidate.last) === ' ' &&
    !grammar.functionWords.has(keyOf(next));
  const opens = startsSentence(context, candidate.first - 1);
  return !goesOn && (opens || !hasNameBefore(context, candidate));
}

/** "云|垄": two characters the dictionary sees no word in are the firm's, once it is named. */
function isCoined(context: Context, { first, last }: Candidate): boolean {
  const { words: all } = context;
  const [start, end] = [all[first]?.start ?? 0, all[last]?.end ?? 0];
  return (
    all[first]?.script === 'han' && last > first && countWords(context, start, end) > last - first
  );
}
