import type { CompanyMention } from '../mention';
import { type Candidate, findCandidates } from './candidates';
import { type Context, isTitleCased, keyOf, startsSentence } from './context';
import { weigh } from './cues';
import { ENOUGH, type Evidence } from './evidence';
import { isBelievable } from './garbled';
import { GIVEN_NAMES } from './given-names';
import { legalFormAt } from './legal-forms';
import type { LexiconIndex } from './lexicon-index';
import { groupLists } from './lists';
import { isOtherName, isSurname } from './other-names';

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
    candidates.filter((candidate) => isSurname(context, candidate)).map(({ form }) => form.form),
  );
  const judged = candidates
    .filter((candidate) => !isOtherName(context, candidate))
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
  const { trust } = candidate.form;
  const isPlain = trust === 'plain' && !isPersonHere;
  if (isPlain && !isCommonWord(context, candidate) && !isPersonsName(context, candidate)) {
    return { candidate, evidence: SURE, rule: 'name' };
  }
  const evidence = weigh(context, candidate, isPersonHere);
  const isSure = trust !== 'garbled' && evidence.weight >= ENOUGH;
  return { candidate, evidence, rule: isSure ? `name-cued:${evidence.cue}` : null };
}

/** "Giorgio Armani", "Hugo Boss". */
const isPersonsName = ({ words }: Context, { first, last }: Candidate): boolean =>
  last === first + 1 && GIVEN_NAMES.has(words[first]?.text ?? '');

/** A name the lexicon doesn't know to be a word of this language. */
function isCommonWord({ words, grammar }: Context, { first, last }: Candidate): boolean {
  return first === last && grammar.commonWords.has(keyOf(words[first]));
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
    const isListed = sureLists.has(lists[i]);
    const { company } = candidate.form;
    const isElsewhere = company !== undefined && companies.has(company);
    if (candidate.form.trust === 'garbled') {
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
        weight: sentences.has(context.sentenceOf[candidate.first]) ? BY_SENTENCE : 0,
        cue: 'sentence',
      },
    ];
    const weight = additions.reduce((sum, part) => sum + part.weight, evidence.weight);
    const strongest = additions.reduce((best, part) => (part.weight > best.weight ? part : best));
    if (weight >= ENOUGH) entry.rule = `name-cued:${strongest.cue}`;
  });
}

/** A word's capital at a sentence's start stays no evidence, though the firm is named elsewhere: "Meta raggiunta". */
function byArticle(context: Context, { first, last }: Candidate): number {
  const key = context.words
    .slice(first, last + 1)
    .map(keyOf)
    .join('');
  const isWord = context.grammar.commonWords.has(key) || context.vocabulary.has(key);
  const isAtStart = startsSentence(context, first) || isTitleCased(context, first);
  return isWord && isAtStart ? BY_ARTICLE - 1 : BY_ARTICLE;
}

function mentionOf(
  context: Context,
  { first, last, form }: Candidate,
  rule: string,
): CompanyMention {
  const { words, text } = context;
  const wordEnd = words[last]?.end ?? 0;
  // "Warner Bros.": the form's own point.
  const nameEnd = wordEnd + (form.form.endsWith('.') && text.charAt(wordEnd) === '.' ? 1 : 0);
  const legalForm = legalFormAt(context, last + 1);
  const isDirect = /^,? $/.test(text.slice(wordEnd, words[last + 1]?.start));
  return {
    kind: 'company',
    rule,
    start: words[first]?.start ?? 0,
    end: legalForm !== null && isDirect ? legalForm.end : nameEnd,
    name: form.name,
    ...(form.company === undefined ? {} : { company: form.company }),
  };
}
