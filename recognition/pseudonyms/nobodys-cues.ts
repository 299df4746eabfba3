import type { Span } from '../mention';
import { type Disclosure, type DisclosureType, isNote } from './disclosure';
import type { PseudonymGrammar } from './grammar';

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

/**
 * Whether a cue speaks of nobody's changed name: of a thing's, of a real change, of one that deceives, or of none.
 * "Il nome della variabile è stato cambiato", "(name changed after her marriage)".
 */
export function isNobodysCue(
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
  if (bracket === null && isDoubted(text, type, cue, sentence, grammar)) return true;
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

/** "who had chosen this pseudonym": told before, and not of whoever chose it. */
const isSameAgain = (
  text: string,
  { start, end }: Span,
  { demonstrative, pseudonymWord }: PseudonymGrammar,
): boolean =>
  pseudonymWord.test(text.slice(start, end)) &&
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
function isDoubted(
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
