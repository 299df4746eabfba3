import type { CompanyMention } from '../mention';
import { type Candidate, findCandidates } from './candidates';
import { isInForeignPhrase } from './capital-evidence';
import {
  type Context,
  gapBetween,
  isCapitalised,
  isTitleCased,
  keyOf,
  occursSmall,
  startsSentence,
} from './context';
import { countryNames } from './country-names';
import { weigh } from './cues';
import { isDescribed } from './described-names';
import { ENOUGH, type Evidence } from './evidence';
import { isBelievable } from './garbled';
import { GIVEN_NAMES } from './given-names';
import { legalFormAt } from './legal-forms';
import type { LexiconIndex } from './lexicon-index';
import { groupLists } from './lists';
import { isOtherName, isSurname } from './other-names';
import { isInTicker } from './ticker';

type Judged = { readonly candidate: Candidate; readonly evidence: Evidence; rule: string | null };

/** What the rest of the article adds to a name's own evidence. */
const BY_LIST = 2;
const BY_ARTICLE = 2;
const BY_SENTENCE = 1;

/** A firm vouched for vouches for others: once more is enough in real texts, and bounded in hostile ones. */
const ROUNDS = 2;

const SURE: Evidence = { weight: ENOUGH, cue: 'name' };

/** Mentions of the lexicon's companies: sure ones first, then those a cue or a sure one vouches for. */
export function findKnownNames(context: Context, index: LexiconIndex): readonly CompanyMention[] {
  const candidates = findCandidates(context, index);
  const people = new Set(
    candidates
      .filter((candidate) => isSurname(context, candidate) || isDescribed(context, candidate))
      .map(({ form }) => form.form),
  );
  const judged = candidates
    .filter(
      (candidate) =>
        !isOtherName(context, candidate) &&
        !isInTicker(context.text, context.words[candidate.first]?.start ?? 0),
    )
    .map((candidate) => judge(context, candidate, people.has(candidate.form.form)));
  const lists = groupLists(
    context,
    judged.map(({ candidate }) => candidate),
  );
  for (let round = 0; round < ROUNDS; round++) vouch(context, judged, lists);
  return judged.flatMap(({ candidate, rule }) =>
    rule === null ? [] : [mentionOf(context, candidate, rule)],
  );
}

function judge(context: Context, candidate: Candidate, isPersonHere: boolean): Judged {
  const { trust } = candidate;
  // A word of another language may be one of its phrases here: "Unity of Knowledge" in a Russian text.
  const isPhrase = candidate.form.trust === 'ambiguous' && isInForeignPhrase(context, candidate);
  const isPlain = trust === 'plain' && !isPersonHere && !isPhrase;
  if (isPlain && !isCommonWord(context, candidate) && !isPersonsName(context, candidate)) {
    return { candidate, evidence: SURE, rule: 'name' };
  }
  const evidence = weigh(context, candidate, isPersonHere);
  const isSure = trust !== 'garbled' && evidence.weight >= enoughFor(context, candidate);
  return { candidate, evidence, rule: isSure ? `name-cued:${evidence.cue}` : null };
}

/** Of a brand nobody has looked at, whose name means something else too, more must speak. */
function enoughFor({ grammar }: Context, candidate: Candidate): number {
  const { key, form } = candidate;
  if (grammar.settledNames.has(key)) return ENOUGH;
  // "não voltarão a zero": a brand that writes itself small looks like the word in every sentence.
  // In a script of its own the language has no such words: "宇宙ベンチャーの|ispace".
  const isSmall = grammar.run === null && /^\p{Ll}+$/u.test(form.form);
  return isUnseen(candidate) || isSmall ? ENOUGH + 1 : ENOUGH;
}

/** Of a list of names, with another meaning that nobody has written down. */
const isUnseen = ({ isNamesake, form: { company } }: Candidate): boolean =>
  isNamesake && (company === undefined || WIKIDATA_ID.test(company));

const WIKIDATA_ID = /^q\d+$/;

/** "Giorgio Armani", "Hugo Boss". */
const isPersonsName = ({ words }: Context, { first, last }: Candidate): boolean =>
  last === first + 1 && GIVEN_NAMES.has(words[first]?.text ?? '');

/** A name the lexicon doesn't know to be a word of this language. */
function isCommonWord({ words, grammar }: Context, { first, last, key }: Candidate): boolean {
  return (
    grammar.commonWords.has(key) || (first === last && grammar.commonWords.has(keyOf(words[first])))
  );
}

function vouch(context: Context, judged: readonly Judged[], lists: readonly number[]): void {
  const sure = judged.flatMap(({ candidate, rule }, i) =>
    rule === null ? [] : [{ candidate, i }],
  );
  // Only what speaks for itself speaks for the rest of the article.
  const speaking = judged.filter(
    ({ rule }) => rule !== null && !/:(?:sentence|elsewhere)$/.test(rule),
  );
  const companies = new Set(speaking.map(({ candidate }) => candidate.form.company));
  const sureLists = new Set(sure.map(({ i }) => lists[i]));
  const sentences = new Set(sure.map(({ candidate }) => context.sentenceOf[candidate.first]));
  judged.forEach((entry, i) => {
    const { candidate, evidence } = entry;
    if (entry.rule !== null) return;
    const isPair = isPaired(context, judged, i);
    const isListed = sureLists.has(lists[i]) || isPair;
    const { company } = candidate.form;
    const isElsewhere = company !== undefined && companies.has(company);
    if (candidate.trust === 'garbled') {
      const inCompany = sentences.has(context.sentenceOf[candidate.first]);
      if (isBelievable(context, candidate, evidence, { isListed, isElsewhere, inCompany })) {
        entry.rule = 'garbled';
      }
      return;
    }
    const additions: readonly Evidence[] = [
      { weight: isListed ? BY_LIST : 0, cue: 'list' },
      { weight: isElsewhere ? byArticle(context, candidate) : 0, cue: 'elsewhere' },
      {
        // Beside a sure firm stand words and places too: a name nobody has looked at needs more.
        weight:
          !isUnseen(candidate) &&
          !isOpeningWord(context, candidate) &&
          sentences.has(context.sentenceOf[candidate.first])
            ? BY_SENTENCE
            : 0,
        cue: 'sentence',
      },
    ];
    const weight = additions.reduce((sum, part) => sum + part.weight, evidence.weight);
    const strongest = additions.reduce((best, part) => (part.weight > best.weight ? part : best));
    if (weight >= enoughFor(context, candidate) || isPair)
      entry.rule = `name-cued:${strongest.cue}`;
  });
}

/** "Sadia-Perdigão": a hyphen to a sure firm. */
function isPaired(context: Context, judged: readonly Judged[], i: number): boolean {
  const [left, own, right] = [judged[i - 1], judged[i], judged[i + 1]];
  const arePair = (a: Judged | undefined, b: Judged | undefined): boolean =>
    a !== undefined &&
    b !== undefined &&
    b.candidate.first === a.candidate.last + 1 &&
    /^[-–/]$/.test(gapBetween(context, a.candidate.last));
  return (
    (arePair(left, own) && left?.rule !== null) || (arePair(own, right) && right?.rule !== null)
  );
}

/** A word's capital at a sentence's start stays no evidence, though the firm is named elsewhere: "Meta raggiunta". */
const byArticle = (context: Context, candidate: Candidate): number =>
  isOpeningWord(context, candidate) ? BY_ARTICLE - 1 : BY_ARTICLE;

function isOpeningWord(context: Context, { first, key }: Candidate): boolean {
  const isWord = context.grammar.commonWords.has(key) || occursSmall(context, context.words[first]);
  return isWord && (startsSentence(context, first) || isTitleCased(context, first));
}

function mentionOf(
  context: Context,
  { first, last: ofName, form }: Candidate,
  rule: string,
): CompanyMention {
  const { words, text } = context;
  const last = branchEnd(context, ofName);
  const wordEnd = words[last]?.end ?? 0;
  // "Warner Bros.": the form's own point. "Disney+": what the firm calls its service.
  const isPoint = form.form.endsWith('.') && text.charAt(wordEnd) === '.';
  const isPlus = /^\+(?![\p{L}\p{N}])/u.test(text.slice(wordEnd, wordEnd + 2));
  const nameEnd = wordEnd + (isPoint || isPlus ? 1 : 0);
  const legalForm = legalFormAt(context, last + 1);
  const isDirect = /^,? $/.test(text.slice(wordEnd, words[last + 1]?.start));
  return {
    kind: 'company',
    rule,
    start: words[first]?.start ?? 0,
    end: legalForm !== null && isDirect ? legalForm.end : genitiveEnd(context, last, nameEnd),
    name: form.name,
    ...(form.company === undefined ? {} : { company: form.company }),
  };
}

/** "Santander Brasil", "Vodafone Italia": a firm's branch is called by its name and its country's. */
function branchEnd(context: Context, last: number): number {
  const { words, language, grammar } = context;
  const next = words[last + 1];
  const isBranch =
    next !== undefined &&
    grammar.run === null &&
    gapBetween(context, last) === ' ' &&
    isCapitalised(next) &&
    !isTitleCased(context, last) &&
    countryNames(language).has(next.key);
  return isBranch ? last + 1 : last;
}

/** "Siemens’ Werk", but not ‚Siemens‘ and 'Siemens'. */
function genitiveEnd({ text, words, grammar }: Context, last: number, end: number): number {
  const isGenitive =
    grammar.hasApostropheGenitive &&
    /[sßxzSXZ]$/.test(words[last]?.text ?? '') &&
    /^['’] \p{L}/u.test(text.slice(end, end + 3)) &&
    !/[‚‘'][^‚‘’']{0,40}$/.test(text.slice(Math.max(0, end - 40), end));
  return isGenitive ? end + 1 : end;
}
