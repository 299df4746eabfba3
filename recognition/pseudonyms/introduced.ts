import type { Declared } from './declared';
import { isGivenName } from './given-names';
import { familyLength as hangulFamilyLength } from './hangul-titles';
import { isHeadline } from './headline';
import { lemmasOf } from './lemmas';
import type { Name } from './name-reader';
import { nameKey } from './name-words';
import { type ScopeContext, speaksOfPerson } from './scope-context';
import { blockAround } from './sentence';

/** Whom an article speaks of it introduces before that; a hostile page has more. */
const BEGINNING = 20_000;
/** Family names are no longer in any script without spaces. */
const LONGEST_FAMILY_NAME = 3;

/**
 * "Irene Walsh had not slept. Walsh, whose name was changed, …": one name of a full one is of the only one who
 * bears it, if the article introduced them before.
 */
export function introducedInFull(
  context: ScopeContext,
): (declared: Declared, at: number, all: readonly Declared[]) => Declared {
  let bearers: ReadonlyMap<string, ReadonlyMap<string, Name>> | null = null;
  return (declared, _, all) => {
    const [own, ...others] = declared.words;
    if (own === undefined) return declared;
    if (context.grammar.names === 'han') {
      if (others.length > 0) return declared;
      const known = behindFamily(context, own);
      return known === null ? declared : { ...declared, words: [known] };
    }
    bearers ??= bearersOf(context);
    const known = lemmasOf(own.text, context.grammar).flatMap((lemma) => [
      ...(bearers?.get(lemma) ?? []),
    ]);
    const earlier = [...new Map(known).values()].filter(
      ([first]) => (first?.start ?? own.start) < own.start,
    );
    const full = onlyFullName(context, earlier, declared.words);
    if (full?.[0] === undefined || full[0].start > own.start) return declared;
    // "Lenas Schweigen"
    const isGenitive =
      context.grammar.hasNounCapitals && full[0].text !== own.text && /s$/.test(full[0].text);
    if (isGenitive && full.length === 2) return declared;
    // "die kleine Wilma Dreirad fährt": where nouns have capitals, who is named in full is so again.
    const isOnce =
      context.grammar.hasNounCapitals &&
      all.some(
        (other) =>
          other.words[0]?.start !== own.start &&
          other.words.length === 1 &&
          other.disclosure.start === declared.disclosure.start,
      ) &&
      isFirstName(context, full, own.text) &&
      context.text.split(full.at(-1)?.text ?? '\n').length < 3;
    if (isOnce) return declared;
    const isOther =
      context.grammar.names === 'hangul' || isFirstName(context, full, own.text)
        ? (isTold(context, full) && isNewHere(declared, all)) ||
          isSaidBefore(context, own.text, full[0].start)
        : isGivenName(own.text, context.grammar) && !isVietnamese(full);
    return isOther ? declared : { ...declared, words: full };
  };
}

/** "Tran Thi Mai", whose given name stands last. */
const isVietnamese = (full: Name): boolean =>
  full.length === 3 && /^(?:th[iị]|v[aă]n)$/iu.test(full[1]?.text ?? '');

/** The only bearer; of "José Luis", the only one whose name goes on behind that. */
function onlyFullName(
  { grammar }: ScopeContext,
  bearers: readonly Name[],
  declared: Name,
): Name | undefined {
  const isLong = declared.length > 1;
  const [full, another] = bearers.filter(
    (name) =>
      !isLong ||
      ((name.at(-1)?.end ?? 0) < (declared[0]?.start ?? 0) &&
        name.length > declared.length &&
        declared.every((word, at) => name[at]?.text === word.text)),
  );
  // "Heidi Nieminen" and "Heidi Niemisen" are one.
  const isAnother =
    another !== undefined &&
    !another.every(({ text }, at) => {
      const lemmas = lemmasOf(text, grammar);
      return lemmasOf(full?.[at]?.text ?? '', grammar).some((lemma) => lemmas.includes(lemma));
    });
  return isAnother ? undefined : full;
}

/** 韩雪莹, of whom a note says 雪莹（化名）: the given name of the only one who was named in full before. */
function behindFamily({ text, grammar }: ScopeContext, own: Name[number]): Name[number] | null {
  const [first = ''] = own.text;
  // 王强 is a full name, behind 和 too, which is a family name elsewhere.
  const isGiven = !grammar.familiar.has(first) && !grammar.familyNames.has(first);
  if (own.text.length !== GIVEN_NAME || !isGiven) return null;
  const found = new Map<string, number>();
  for (
    let at = text.indexOf(own.text);
    at >= 0 && at < Math.min(own.start, BEGINNING);
    at = text.indexOf(own.text, at + 1)
  ) {
    const family = text.charAt(at - 1);
    const isOfficial = grammar.offices.some((office) => text.endsWith(office, at - 1));
    if (isOfficial || !grammar.familyNames.has(family)) return null;
    if (!found.has(family)) found.set(family, at - 1);
  }
  const [only, another] = [...found];
  if (only === undefined || another !== undefined) return null;
  const [family, start] = only;
  return { start, end: start + GIVEN_NAME + 1, text: family + own.text };
}

const GIVEN_NAME = 2;

/** "Renate und Dieter Hülsmann": she bears his family name where the article calls her so. */
export function namedTogether(
  { text, grammar }: ScopeContext,
  declared: Declared,
  at: number,
  all: readonly Declared[],
): Declared {
  const next = all[at + 1];
  const [own, ...others] = declared.words;
  const family = next?.words.at(-1);
  if (own === undefined || others.length > 0 || next === undefined || family === undefined)
    return declared;
  const gap = text.slice(own.end, next.words[0]?.start).trim().toLowerCase();
  const isJoined = next.words.length === 2 && grammar.listWords.has(gap);
  return isJoined && text.includes(`${own.text} ${family.text}`)
    ? { ...declared, words: [own, family] }
    : declared;
}

function isFirstName({ grammar }: ScopeContext, full: Name, own: string): boolean {
  const lemmas = lemmasOf(own, grammar);
  const first = lemmasOf(full[0]?.text ?? '', grammar);
  return full.length > 1 && first.some((lemma) => lemmas.includes(lemma));
}

/** How far from a name it stands what its bearer is. */
const LONGEST_ROLE = 24;
const LONGEST_APPOSITION = 40;

/** "Teacher Maria Lopez", "Maria Lopez, a teacher": who is told of by what they are is whoever the article asked. */
function isTold(context: ScopeContext, full: Name): boolean {
  const { text, grammar } = context;
  const start = full[0]?.start ?? 0;
  const end = full.at(-1)?.end ?? 0;
  const before =
    /[^.!?\n,;:]*$/.exec(text.slice(Math.max(0, start - LONGEST_ROLE), start))?.[0] ?? '';
  const behind = /^, [^,.!?\n]*/.exec(text.slice(end, end + LONGEST_APPOSITION))?.[0] ?? '';
  const isOffice = [before, behind].some((words) =>
    words
      .toLowerCase()
      .split(/[^\p{L}\p{M}]+/u)
      .some((word) => grammar.offices.includes(word)),
  );
  // "Aktivistin Siti Amin"
  const noun = /(\p{Lu}\p{L}+) $/u.exec(before)?.[1]?.toLowerCase();
  const isBehindNoun = grammar.hasNounCapitals && noun !== undefined && !grammar.notNames.has(noun);
  return (
    isOffice ||
    isBehindNoun ||
    speaksOfPerson(context, start - before.length, start) ||
    speaksOfPerson(context, end, end + behind.length)
  );
}

/** A given name alone is of somebody new, but in a note about nobody else, which may speak of whom it told before. */
const isNewHere = ({ words, rule, disclosure }: Declared, all: readonly Declared[]): boolean =>
  rule !== 'note' ||
  all.some((other) => other.words !== words && other.disclosure.start === disclosure.start);

/** Whoever is called by the given name before the full one is told is somebody else. */
function isSaidBefore({ text, grammar }: ScopeContext, given: string, end: number): boolean {
  const lemmas = lemmasOf(given, grammar);
  return (text.slice(0, end).match(/\p{Lu}[\p{L}\p{M}’']*(?! \p{Lu})/gu) ?? []).some((word) =>
    lemmasOf(word, grammar).some((lemma) => lemmas.includes(lemma)),
  );
}

/** "By Martin Leach" */
const LONGEST_BYLINE = 14;

/** A name that is a block of its own, with hardly more: who wrote the text is somebody else. */
function isByline(text: string, name: Name): boolean {
  const start = name[0]?.start ?? 0;
  const end = name.at(-1)?.end ?? 0;
  const block = blockAround(text, { start, end });
  return start - block.start <= LONGEST_BYLINE && block.end - end <= LONGEST_BYLINE;
}

/** Full names of people without an office, by the names they may be called by. */
function bearersOf(context: ScopeContext): ReadonlyMap<string, ReadonlyMap<string, Name>> {
  const { names, text } = context;
  const found = new Map<string, Map<string, Name>>();
  for (const name of names.named(0, Math.min(text.length, BEGINNING))) {
    // "Melati Dijanjikan Kerja": every word of a headline may have a capital.
    if (isHeadline(text, name[0]?.start ?? 0) || isByline(text, name)) continue;
    const key = nameKey(name);
    for (const family of shortNamesOf(context, name)) {
      const known = found.get(family) ?? new Map<string, Name>();
      if (!known.has(key)) known.set(key, name);
      found.set(family, known);
    }
  }
  return found;
}

function shortNamesOf({ grammar }: ScopeContext, name: Name): readonly string[] {
  const last = name.at(-1)?.text ?? '';
  switch (grammar.names) {
    case 'capitals':
      return name.length > 1
        ? [...lemmasOf(last, grammar), ...lemmasOf(name[0]?.text ?? '', grammar)]
        : [];
    case 'kana':
      // ホア of グエン・ティ・ホア
      if (/[・＝=]/.test(last)) return [last.split(/[・＝=]/).at(-1) ?? ''];
      return Array.from({ length: LONGEST_FAMILY_NAME }, (_, at) => last.slice(0, at + 1)).filter(
        (family) => family.length < last.length && grammar.familyNames.has(family),
      );
    case 'hangul':
      return name.length > 1
        ? name.map(({ text }) => text)
        : [last.slice(hangulFamilyLength(last, grammar.familyNames))];
    case 'han':
    case 'words':
      return [];
  }
}
