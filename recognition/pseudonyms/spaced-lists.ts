import type { Name } from './name-reader';
import { nameBefore } from './spaced-before';
import { indexBefore, isNoBareName, type SpacedContext } from './spaced-context';

/** The names of a list that ends at a place, or before a name; its items are told by marks and list words between them, or by standing elsewhere. */
export function listBefore(
  context: SpacedContext,
  start: number,
  end: number,
  following: Name | null = null,
): readonly Name[] {
  const { text, grammar, words } = context;
  const names: Name[] = [];
  let edge = end;
  /** Where the item to the right begins. */
  let whole = end;
  const isInside = (): boolean => names.length > 0 || following !== null;
  for (;;) {
    let at = indexBefore(context, edge);
    while (
      at >= 0 &&
      (grammar.listWords.has(words[at]?.text ?? '') ||
        grammar.articles.has(words[at]?.text ?? '')) &&
      /^[\s,]*$/.test(text.slice(words[at]?.end, edge))
    ) {
      edge = words[at]?.start ?? 0;
      at--;
    }
    const gap = text.slice(words[at]?.end ?? 0, edge);
    if (at < 0 || !/^[\s,·ㆍ、/“”"'‘’*]{0,4}(?:\(?\d{1,2}세?\)?)?[\s,·ㆍ、”"'’]{0,3}$/.test(gap))
      return names;
    const name = nameBefore(
      context,
      edge - (gap.length - gap.replace(/[,·ㆍ、/\s]+$/, '').length),
      start,
      true,
    );
    const [first] = name ?? [];
    // "이사하며 이름을": a verb.
    if (/^이?[며고]$/.test(text.slice(name?.at(-1)?.end ?? 0, words[at]?.end))) return names;
    if (name === null || first === undefined || !isListed(context, name, isInside())) return names;
    const isJoined = /[,·ㆍ、/]|[와과랑]|하고|및/.test(text.slice(name.at(-1)?.end, whole));
    // "न्यायालयेन ‘गरुडः’ इति": what stands before a name in quotation marks is no name of its list.
    const isQuoted = /^\s*["“'‘]/.test(text.slice(name.at(-1)?.end ?? 0, whole + 1));
    if (isInside() && grammar.names === 'words' && isQuoted) return names;
    if (isInside() && grammar.names === 'hangul' && !isJoined && !isWhole(context, name))
      return names;
    names.unshift(name);
    const opened = /[“"'‘「『]/.test(text.charAt(first.start - 1)) ? 1 : 0;
    edge = beforeRoles(context, first.start - opened);
    whole = edge;
  }
}

/** "박하람 서이든은 모두 가명입니다": a list without commas is of names that stand elsewhere too; given names alone do so again and again. */
function isWhole({ seen, grammar }: SpacedContext, [only, ...others]: Name): boolean {
  if (only === undefined || others.length > 0) return false;
  const count = seen.get(only.text) ?? 0;
  if (only.text.length === GIVEN_NAME) return count > OFTEN && !isNoBareName(grammar, only.text);
  const isFull = only.text.length === FULL_NAME && grammar.familyNames.has(only.text.charAt(0));
  return isFull && count > 1;
}

const GIVEN_NAME = 2;
const OFTEN = 2;

/** A family name of one syllable and a given name of two. */
const FULL_NAME = 3;

/** "केशवः छात्रा मालिनी च": what a person is stands before each name of a list. */
function beforeRoles({ text, grammar, words }: SpacedContext, start: number): number {
  if (grammar.names !== 'words') return start;
  const role = words[indexBefore({ words }, start)];
  const isRole = role !== undefined && grammar.roles.has(role.text);
  if (!isRole || text.slice(role.end, start) !== ' ') return start;
  // "कमला तस्याः पुत्री नलिनी च"
  const whose = words[indexBefore({ words }, role.start)];
  const isTheirs = whose !== undefined && grammar.kinWords.has(whose.text);
  return isTheirs && text.slice(whose.end, role.start) === ' ' ? whose.start : role.start;
}

/** "나오는", "만난": verbs before nouns look like names too. */
const ADNOMINAL = /[는던한할된인]$/;

/** Without capitals a word in front of a cue is a name only where it stands elsewhere too, or looks like one. */
function isListed(context: SpacedContext, name: Name, isLinked: boolean): boolean {
  const { grammar } = context;
  const [first] = name;
  if (first === undefined) return false;
  const isHangul = grammar.names === 'hangul';
  const looksFull =
    isHangul &&
    first.text.length === 3 &&
    grammar.familyNames.has(first.text.charAt(0)) &&
    !ADNOMINAL.test(first.text);
  return (
    standsElsewhere(context, first) ||
    looksFull ||
    (isLinked && isHangul && first.text.length === 2)
  );
}

/** Whether a name, in any of its forms, is a common one or stands in another word of the text too. */
function standsElsewhere(context: SpacedContext, { start, text }: Name[number]): boolean {
  const { words, seen, grammar } = context;
  if ((seen.get(text) ?? 0) > 1 || grammar.givenNames.has(text)) return true;
  if (grammar.names === 'hangul') return false;
  const word = words[indexBefore(context, start) + 1];
  return (
    word?.stems.some(({ name }) => (seen.get(name) ?? 0) > 1 || grammar.givenNames.has(name)) ??
    false
  );
}
