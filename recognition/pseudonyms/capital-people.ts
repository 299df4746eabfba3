import { personOf, trimmed } from './capital-extent';
import { isKnownName } from './capital-lists';
import {
  type CapitalContext,
  isNoName,
  LONGEST_NAME,
  runsWithin,
  wordBefore,
} from './capital-words';
import { isGivenName } from './given-names';
import type { Name } from './name-reader';
import { nameKey } from './name-words';
import { isQuotedThing } from './scope-context';

/** Names that begin with a common given name, or act as people do, and bear no office. */
export function surelyNamed(
  context: CapitalContext,
  start: number,
  end: number,
  acting: ReadonlySet<string>,
): readonly Name[] {
  return runsWithin(context, start, end)
    .filter(({ words }) => !hasOffice(context, words))
    .map(({ words }) => trimmed(context, words))
    .filter((name) => !isInPlace(context, name) && !isOfKind(context, name))
    .filter(([first]) => !isQuotedThing(context, first?.start ?? 0))
    .filter(
      (name) =>
        name.length <= LONGEST_NAME &&
        (isGivenName(name[0]?.text ?? '', context.grammar) ||
          isInitialled(context, name) ||
          (name.length === 1 && acting.has(nameKey(name)))),
    );
}

/** "Vive en León": what is a given name elsewhere. */
function isInPlace({ text, grammar }: CapitalContext, [only, ...others]: Name): boolean {
  if (only === undefined || others.length > 0) return false;
  return grammar.placeWord.test(text.slice(Math.max(0, only.start - LONGEST_OFFICE), only.start));
}

/** "Jalan Mawar": a street, which that word begins. */
function isOfKind({ text, grammar }: CapitalContext, [only, ...others]: Name): boolean {
  if (only === undefined || others.length > 0) return false;
  const kind = /(\p{Lu}[\p{L}\p{M}]+) $/u.exec(
    text.slice(Math.max(0, only.start - LONGEST_OFFICE), only.start),
  )?.[1];
  return kind !== undefined && grammar.subjectWords.has(kind.toLowerCase());
}

/** "Birgit M.": nobody but people is written so. */
const isInitialled = ({ grammar }: CapitalContext, [first, last, ...others]: Name): boolean =>
  others.length === 0 &&
  first !== undefined &&
  /^\p{Lu}\.$/u.test(last?.text ?? '') &&
  first.text.length > 2 &&
  !grammar.subjectWords.has(first.text.toLowerCase());

/** Names without an office that are common, stand elsewhere too, or have several words. */
export function named(context: CapitalContext, start: number, end: number): readonly Name[] {
  return runsWithin(context, start, end).flatMap(({ words }) => {
    const name = personOf(context, words);
    if (name === null || hasOffice(context, words)) return [];
    const isSure = name.length > 1 || isKnownName(context, name);
    return isSure && name.some((word) => !isNoName(context.grammar, word.text)) ? [name] : [];
  });
}

const LONGEST_OFFICE = 30;

/** Before the name or, told of with a comma, behind it: "Rina Kusuma, a psychologist". */
function hasOffice({ text, grammar }: CapitalContext, name: Name): boolean {
  const [first, last] = [name[0], name.at(-1)];
  const at = first?.start ?? 0;
  const behind = /^, (\p{L}+)(?: (\p{L}+))?(?: (\p{L}+))?/u.exec(
    text.slice(last?.end, (last?.end ?? 0) + 60),
  );
  const isOfficial = [first?.text, wordBefore(text, at), wordBeforeAdjective(at)].some(isOffice);
  return isOfficial || (behind?.slice(1).some(isOffice) ?? false) || isOffice(wordBeforeComma());

  /** "The mayor, Ann Hale,". */
  function wordBeforeComma(): string | undefined {
    if (text.charAt(last?.end ?? 0) !== ',') return undefined;
    return /(\p{L}+), $/u.exec(text.slice(Math.max(0, at - LONGEST_OFFICE), at))?.[1];
  }

  /** "diretora clínica Odila Tamega": an office, and what kind of one. */
  function wordBeforeAdjective(place: number): string | null {
    const match = /(\p{L}+) (\p{Ll}{4,}) $/u.exec(text.slice(Math.max(0, place - 40), place));
    const isNoAdjective = grammar.notNames.has(match?.[2] ?? '');
    return match === null || isNoAdjective ? null : (match[1] ?? '').toLowerCase();
  }

  function isOffice(word: string | null | undefined): boolean {
    const key = (word ?? '').toLowerCase().replace(/\.$/, '');
    if (key === '') return false;
    // "Johtajaylilääkäri", "Klinikdirektorin": compounds of offices.
    return grammar.offices.includes(key) || grammar.officeEndings.some((end) => key.endsWith(end));
  }
}
