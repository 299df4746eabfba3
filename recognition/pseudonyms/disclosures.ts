import type { Span } from '../mention';
import type { PseudonymGrammar } from './grammar';
import { bracketAround, sentenceOf } from './sentence';

export type DisclosureType =
  | 'beside'
  | 'covering'
  | 'naming'
  | 'appearing'
  | 'supposing'
  | 'loose-naming'
  | 'named'
  | 'using'
  | 'pen-name-of'
  | 'pen-name-behind'
  | 'pen-name-hides'
  | 'pen-name-told'
  | 'known-as'
  | 'code-name';

/** A cue, with the sentence or bracket it stands in. */
export type Disclosure = {
  readonly type: DisclosureType;
  readonly cue: Span;
  /** Inside of the bracket around the cue; `null` where none is. */
  readonly bracket: Span | null;
  readonly sentence: Span;
};

/** A change with a year is a real one: "(name changed in 1946)". */
const DATED = /^ (?:\p{L}{1,5} )?(?:(?:1[89]|20)\d\d(?!\d)|(?:१[८९]|२०)[०-९]{2})/u;
/** "12.11.2024", "1.3." */
const DATE = /(?<!\d)\d{1,2}[./-]\s?\d{1,2}(?:[./-]|(?!\d))/;
/** "en janvier" */
const LONGEST_DATE = 20;
const YEAR = /(?<!\d)(?:1[89]|20)\d\d(?!\d)/;

/** A longer sentence says more than that a name was changed, and why. */
const LONGEST_NOTE = 160;

const LONGEST_NONE = 12;

/** How far from the cue its subject is looked for: "il nome della vecchia stazione è stato cambiato". */
const SUBJECT_DISTANCE = 40;

/** No article has more; a hostile page may. */
const MOST_DISCLOSURES = 500;

/** Whether such cues say of names by themselves that they were changed. */
export const isNote = (type: DisclosureType): boolean => type === 'beside' || type === 'covering';

export type Disclosures = {
  readonly disclosures: readonly Disclosure[];
  /** How many more cues speak of names of things, or of real changes. */
  readonly rejected: number;
};

/** All cues of a text that say a person's name is changed; subjects other than people are sorted out. */
export function findDisclosures(text: string, grammar: PseudonymGrammar): Disclosures {
  const found: Disclosure[] = [];
  const rejected: Span[] = [];
  for (const [type, pattern] of grammar.cues) {
    for (const match of cuesOf(text, pattern, type)) {
      if (match[0] === '') continue;
      if (found.length + rejected.length >= MOST_DISCLOSURES) return counted(found, rejected);
      const cue = { start: match.index, end: match.index + match[0].length };
      const sentence = sentenceOf(text, cue);
      const bracket = bracketAround(text, cue);
      const disclosure = { type, cue, bracket, sentence };
      if (!isOfSomethingElse(text, disclosure, grammar)) found.push(disclosure);
      else if (isNote(type)) rejected.push(cue);
    }
  }
  return counted(found, rejected);
}

/** What was rejected in one reading and accepted in another counts as accepted. */
function counted(found: readonly Disclosure[], rejected: readonly Span[]): Disclosures {
  const alone = rejected.filter(
    ({ start, end }) => !found.some(({ cue }) => cue.start < end && start < cue.end),
  );
  return { disclosures: found, rejected: alone.length };
}

/**
 * All matches of a pattern. One that names may begin within another: "pediu para ser identificado apenas
 * pelo pseudônimo" is two cues, and the second has the name.
 */
function* cuesOf(text: string, pattern: RegExp, type: DisclosureType): Generator<RegExpExecArray> {
  if (type !== 'naming' && type !== 'appearing') {
    yield* text.matchAll(pattern);
    return;
  }
  const search = new RegExp(pattern);
  for (let match = search.exec(text); match !== null; match = search.exec(text)) {
    yield match;
    search.lastIndex = match.index + 1;
  }
}

/** "il nome della variabile è stato cambiato", "(name changed after her marriage)". */
function isOfSomethingElse(
  text: string,
  { type, cue, bracket, sentence }: Disclosure,
  grammar: PseudonymGrammar,
): boolean {
  const isUse = type === 'naming' || type === 'appearing' || type === 'named' || type === 'using';
  const mayDeceive = isUse || (bracket === null && (type === 'beside' || type === 'covering'));
  if (mayDeceive && isDeceit(text, cue, sentence, grammar)) return true;
  if (isQuoted(text, cue) || isRenamedTo(text, cue, bracket?.end ?? cue.end, grammar)) return true;
  if (isNote(type) && bracket !== null && goesOn(text.slice(cue.end, bracket.end), grammar))
    return true;
  if (isNote(type) && isUnchanged(text.slice(cue.start, cue.end), grammar)) return true;
  if (type === 'naming' && isSpoken(text, cue, sentence, grammar)) return true;
  if (isNote(type) && bracket === null && isSameAgain(text, cue, grammar)) return true;
  // "Ningún nombre ficticio se publica": nobody's.
  const before = text.slice(Math.max(0, cue.start - LONGEST_NONE), cue.start);
  if (grammar.none.test(/[\p{L}\p{M}]+\s(?:\p{L}{1,3}\s)?$/u.exec(before)?.[0] ?? '')) return true;
  // "The code name under which the police registered him in 2020": nobody's renaming.
  if (type === 'code-name') return grammar.otherSubjects.test(text.slice(cue.start, cue.end));
  const inside = text.slice((bracket ?? cue).start, (bracket ?? cue).end);
  if (bracket !== null && grammar.realRenaming.test(inside)) return true;
  if (bracket !== null && isFormerName(inside, grammar)) return true;
  if (bracket === null && isNobodys(text, type, cue, sentence, grammar)) return true;
  if (type === 'covering' && bracket === null && LONGEST_NOTE > sentence.end - sentence.start) {
    if (grammar.realRenaming.test(text.slice(sentence.start, sentence.end))) return true;
  }
  if (type.startsWith('pen-name') || type === 'known-as')
    return grammar.otherSubjects.test(text.slice(cue.start, cue.end));
  if (DATED.test(text.slice(cue.end, cue.end + 12))) return true;
  if (bracket !== null && DATE.test(text.slice(cue.start, Math.min(bracket.end + 1, cue.end + 14))))
    return true;
  if (grammar.month.test(text.slice(cue.end, cue.end + LONGEST_DATE))) return true;
  if (
    bracket === null &&
    YEAR.test(text.slice(cue.start, sentence.end)) &&
    grammar.realRenaming.test(text.slice(sentence.start, sentence.end))
  ) {
    return true;
  }
  const from = Math.max(sentence.start, cue.start - SUBJECT_DISTANCE);
  const behind = text.slice(cue.end, Math.min(sentence.end, cue.end + SUBJECT_DISTANCE));
  // "… because the law forbids it": why, and no subject.
  const subject = behind.slice(0, grammar.reason.exec(behind)?.index);
  return grammar.otherSubjects.test(text.slice(from, cue.end) + subject);
}

const PSEUDONYM = /ps[eé]ud[oó]n|псевдоним|ψευδώνυμ|salanim|nama pena|nom de plume|pen name/i;

/** "who had chosen this pseudonym": told before, and not of whoever chose it. */
const isSameAgain = (
  text: string,
  { start, end }: Span,
  { demonstrative }: PseudonymGrammar,
): boolean =>
  PSEUDONYM.test(text.slice(start, end)) &&
  demonstrative.test(
    /[\p{L}\p{M}]+(?: \p{L}{1,2})?\s?$/u.exec(
      text.slice(Math.max(0, start - LEAD_WORD), start),
    )?.[0] ?? '',
  );

const LEAD_WORD = 16;

/** "(化名模块设计者)", "(가명 표기 분과)": without spaces or capitals a word that goes on is another word. */
const goesOn = (rest: string, { names }: PseudonymGrammar): boolean => {
  if (names === 'han') return /^\p{Script=Han}{3,}/u.test(rest);
  return names === 'hangul' && /^ ?[\p{L}]+ \p{L}/u.test(rest);
};

/** "whose name was not changed" */
function isUnchanged(said: string, { not, changed, real }: PseudonymGrammar): boolean {
  const at = changed.exec(said)?.index ?? 0;
  return at > 0 && not.test(said.slice(0, at)) && !real.test(said);
}

/** "“We are calling her Lucky,” says Jewell": whoever speaks is no paper. */
function isSpoken(
  text: string,
  cue: Span,
  sentence: Span,
  { writer, say }: PseudonymGrammar,
): boolean {
  if (!writer.test(text.slice(cue.start, cue.end))) return false;
  if (!/["“«„][^"”»“]*$/.test(text.slice(sentence.start, cue.start))) return false;
  const behind = /[”"»“][,.]?\s([^.!?\n]{0,30})/.exec(
    text.slice(cue.end, cue.end + LONGEST_SPEECH),
  );
  return behind !== null && say.test(behind[1] ?? '');
}

const LONGEST_SPEECH = 80;

/** "(name changed to Hartnell Cuts only last year)": with the new name. */
const isRenamedTo = (
  text: string,
  { end }: Span,
  until: number,
  { into }: PseudonymGrammar,
): boolean => {
  const behind = text.slice(end, Math.max(until, end + LONGEST_DATE));
  const match = into.exec(behind);
  if (match === null) return false;
  const rest = behind.slice(match.index + match[0].length);
  return match.index === 1
    ? /^ ["“«„]?\p{Lu}/u.test(rest)
    : /^ ["“«„]\p{Lu}/u.test(rest) && end < until;
};

/** "The words “name changed” should stand there": the formula itself, and no disclosure. */
const isQuoted = (text: string, { start, end }: Span): boolean =>
  /["“«„「『'‘]\s?$/.test(text.slice(Math.max(0, start - 2), start)) &&
  /^[.,]?\s?["”»“」』'’]/.test(text.slice(end, end + 3));

/** "(name changed, formerly Cole’s)": a firm’s; "(name changed, formerly a teacher)" is somebody’s. */
function isFormerName(inside: string, { formerly }: PseudonymGrammar): boolean {
  const match = formerly.exec(inside);
  return (
    match !== null &&
    /^[\s:]{1,2}["“«„]?\p{Lu}[^,;.]{1,40}$/u.test(inside.slice(match.index + match[0].length))
  );
}

/** How far before a cue it is told that nobody says it for certain, or of anybody. */
const LEAD = 70;

/** "Fans wondered whether Keane was a pseudonym", "who encourages her students to sign with a pseudonym". */
function isNobodys(
  text: string,
  type: DisclosureType,
  cue: Span,
  sentence: Span,
  { doubt, urge, relativeWord }: PseudonymGrammar,
): boolean {
  if (type === 'naming' || type === 'code-name') return false;
  const lead = text.slice(Math.max(sentence.start, cue.start - LEAD), cue.start);
  // "advised Anna, not her real name, to sue"
  if (/\p{Lu}[\p{L}\p{M}’'-]*, $/u.test(lead)) return false;
  return [doubt, urge].some((pattern) => {
    const match = pattern.exec(lead);
    if (match === null) return false;
    const rest = lead.slice(match.index + match[0].length) + text.slice(cue.start, cue.end);
    // "Whether Anna, whose name was changed, comes back": another clause says something else.
    const [, clause = ''] = /, (?!.*, )(.*)$/s.exec(rest) ?? [];
    return !/[;:”"»“]/.test(rest) && !relativeWord.test(clause);
  });
}

/** How far behind a sentence the next one tells who it was. */
const NEXT_SENTENCE = 120;

/** "The man checked in under the false name David Cole. Police identified him as …" */
function isDeceit(text: string, cue: Span, sentence: Span, grammar: PseudonymGrammar): boolean {
  const said = text.slice(cue.start, cue.end);
  if (grammar.falseName.test(said))
    return grammar.deceiver.test(text.slice(sentence.start, sentence.end + NEXT_SENTENCE));
  const from = Math.max(sentence.start, cue.start - SUBJECT_DISTANCE);
  return grammar.alias.test(said) && grammar.deceiver.test(text.slice(from, cue.start));
}
