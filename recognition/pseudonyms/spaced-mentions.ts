import type { PseudonymMention } from '../mention';
import { titleBehind, titlesOf } from './hangul-titles';
import type { Name, PersonNames } from './name-reader';
import { isNoName, type SpacedContext } from './spaced-context';
import { lemmasOfName, type Targets, targetsOf } from './spaced-targets';
import type { SpacedWord, Stem } from './spaced-words';

/** Every mention of the declared people in a script with spaces and without capitals. */
export function spacedMentions(
  context: SpacedContext,
  people: readonly PersonNames[],
  real: readonly Name[],
): readonly PseudonymMention[] {
  const targets = targetsOf(context, people, real);
  const mentions: PseudonymMention[] = [];
  const { words } = context;
  for (let at = 0; at < words.length; at++) {
    const found = fullAt(context, targets, at) ?? shortAt(context, targets, at);
    if (found === null || endsCommand(context, found.end)) continue;
    const { person, isFull, length, end } = found;
    const rule = isFull ? person.rule : `${person.rule}-short-form`;
    mentions.push({
      kind: 'pseudonym',
      person: person.id,
      rule,
      start: words[at]?.start ?? 0,
      end,
    });
    at += length - 1;
  }
  return mentions;
}

/** "“적어 보라”고": a verb; who is called 보라 is “보라”라고. */
const endsCommand = ({ text }: SpacedContext, end: number): boolean =>
  /^[”"’']고/.test(text.slice(end, end + 2));

type Found = {
  readonly person: PersonNames;
  readonly isFull: boolean;
  readonly length: number;
  readonly end: number;
};

function fullAt(context: SpacedContext, { full, isOrdinary }: Targets, at: number): Found | null {
  const word = context.words[at];
  if (word === undefined) return null;
  for (const stem of word.stems) {
    for (const person of full.get(stem.name) ?? []) {
      if (person.words.length > 1) {
        const end = lastOf(context, person, at);
        if (end !== null) return { person, isFull: true, length: person.words.length, end };
        continue;
      }
      if (isPartOfOther(context, at, person) || isOrdinary(stem, word)) continue;
      return { person, isFull: true, length: 1, end: stem.end };
    }
  }
  return null;
}

/** Where a name of several words ends that begins at a word; `null` where it isn't written there. */
function lastOf(context: SpacedContext, person: PersonNames, from: number): number | null {
  const { words, text, grammar } = context;
  let end: number | null = null;
  for (const [index, own] of person.words.entries()) {
    const found = words[from + index];
    const lemmas = lemmasOfName(own, context);
    const stem = found?.stems.find(({ name }) => lemmas.includes(name));
    if (found === undefined || stem === undefined) return null;
    if (index > 0 && !/^[ -]$/.test(text.slice(words[from + index - 1]?.end, found.start)))
      return null;
    const isLast = index === person.words.length - 1;
    if (grammar.names === 'hangul' && !isLast && stem.end !== found.end) return null;
    end = stem.end;
  }
  return end;
}

/** A family name behind a given one makes somebody else of it, and so does an office before it. */
function isPartOfOther(context: SpacedContext, at: number, person: PersonNames): boolean {
  const { words, text, grammar } = context;
  if (grammar.names === 'hangul')
    return isBehindFamilyWord(context, at) || isBeforeFamilyName(context, at, person);
  const next = words[at + 1];
  const word = words[at];
  const before = words[at - 1];
  if (word !== undefined && before !== undefined) {
    // "वैद्या जानकी": both in one case.
    const isOfficial = grammar.offices.includes(before.text) && isSameCase(before.text, word.text);
    const isDeclared =
      person.disclosure.start >= word.end &&
      text.slice(word.end, person.disclosure.start).length < 3;
    const isBeside = text.slice(before.end, word.start) === ' ';
    if (isOfficial && !isDeclared && isBeside) return true;
    // "अनिलः देशपाण्डे": the family name behind another given one.
    const isBehindOther =
      before.stems.some(
        ({ name }) => grammar.givenNames.has(name) && !person.words.includes(name),
      ) && word.stems.some(({ name }) => grammar.familyNames.has(name));
    if (isBeside && isBehindOther && !isDeclared) return true;
  }
  if (next === undefined || word === undefined) return false;
  // "हरीश-जोशी"
  if (!/^[ -]$/.test(text.slice(word.end, next.start))) return false;
  return next.stems.some(
    ({ name }) => grammar.familyNames.has(name) && !person.words.includes(name),
  );
}

/** Both in the nominative: words of one case end alike, but for vowels. */
const isSameCase = (office: string, name: string): boolean =>
  office.endsWith('ः') ? name.endsWith('ः') : /[ािीुू]$/u.test(office) && /[ािीुू]$/u.test(name);

/** "통역사 속 스레이씨": what she is, a foreign family name by itself, and a given name. */
function isBehindFamilyWord({ words, text, grammar }: SpacedContext, at: number): boolean {
  const family = words[at - 1]?.text ?? '';
  const role = words[at - 2]?.text ?? '';
  if (text.slice(words[at - 1]?.end, words[at]?.start) !== ' ') return false;
  if (family.length !== 1 || grammar.articles.has(family)) return false;
  return grammar.roles.has(role) || grammar.offices.includes(role);
}

/** "에르칸 일마즈 시의원": a foreign name of two words, and its title. */
function isBeforeFamilyName(
  { words, text, grammar }: SpacedContext,
  at: number,
  person: PersonNames,
): boolean {
  const word = words[at];
  const next = words[at + 1];
  if (word === undefined || next === undefined || text.slice(word.end, next.start) !== ' ')
    return false;
  if (!person.words.includes(word.text) || person.words.includes(next.text)) return false;
  if (next.text.length < 2 || isNoName(grammar, next)) return false;
  // "교사 엔조 페리가": an office before, a particle behind.
  const hasOffice = grammar.offices.includes(words[at - 1]?.text ?? '');
  const isActing = next.stems.some((stem) => stem.isAnimate && stem.edge < next.end);
  return (hasOffice && isActing) || titleBehind(text, next.end, titlesOf(grammar)) !== null;
}

function shortAt(context: SpacedContext, targets: Targets, at: number): Found | null {
  const word = context.words[at];
  if (word === undefined) return null;
  for (const stem of word.stems) {
    const person = personOf(targets, stem, word);
    if (person === null || isPartOfOther(context, at, person)) continue;
    return { person, isFull: false, length: 1, end: stem.end };
  }
  return null;
}

function personOf(targets: Targets, stem: Stem, word: SpacedWord): PersonNames | null {
  const given = targets.short.get(stem.name);
  if (given !== undefined) return targets.isOrdinary(stem, word) ? null : given;
  return targets.bearerOf(stem, word);
}
