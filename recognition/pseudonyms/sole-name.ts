import type { Span } from '../mention';
import type { Declared } from './declared';
import type { Disclosure } from './disclosure';
import type { Name, NameReader } from './name-reader';
import { nameKey } from './name-words';
import { isBelonging, type ScopeContext, speaksOfPerson, speaksOfThing } from './scope-context';
import { blockAround } from './sentence';

/** A longer block says more than that. */
const LONGEST_NOTE = 160;

/**
 * "The interviewee's name has been changed", a note by itself about one person: it means the only one
 * the article speaks of by name, or by a given name alone. Where several are, nobody; but "the names of both
 * sisters" are of the only two.
 */
export function soleName(
  context: ScopeContext,
  disclosures: readonly Disclosure[],
): readonly Declared[] {
  const { text, grammar, names } = context;
  for (const { type, cue, bracket, sentence } of disclosures) {
    if (type !== 'beside' && type !== 'covering') continue;
    const words = text.slice(sentence.start, sentence.end);
    // "Who hides behind a pseudonym?", "男子盗窃被抓报假名": headlines, or a suspect's false name.
    if (/[?？]$/.test(words) || grammar.deceiver.test(words)) continue;
    // "“We write ‘name changed’”, says Ines Roth": in somebody's mouth.
    if (/["“”«»„「]/.test(text.slice(sentence.start, cue.start))) continue;
    if (speaksOfThing(context, sentence.start, sentence.end)) continue;
    // "A pseudonym is a protection.": of nobody's name.
    const said = text
      .slice(cue.start, cue.end)
      .toLowerCase()
      .split(/[^\p{L}\p{M}]+/u);
    const stems = [...grammar.nameWords].map((word) => word.slice(0, SHORTEST_STEM));
    const isOfName = said.some((word) => stems.some((stem) => word.startsWith(stem)));
    if (
      grammar.names === 'capitals' &&
      !isOfName &&
      words.length > cue.end - cue.start + LONGEST_ADVERB
    )
      continue;
    const isPair =
      grammar.pairWord.test(words) && speaksOfPerson(context, sentence.start, sentence.end);
    if (!isPair && isOfSeveral(words, grammar)) continue;
    if (isOfNamed(context, Math.max(bracket?.start ?? 0, sentence.start), cue.start)) continue;
    const start = bracket === null ? sentence.start : bracket.start - 1;
    const block = blockAround(text, cue);
    const end = bracket === null ? sentence.end : bracket.end + 1;
    // "… number 7*", and a note to that star: it says of what it is.
    const mark = /^[*†‡※¹²³]/.exec(text.slice(block.start, block.end))?.[0];
    if (mark !== undefined && text.indexOf(mark) !== text.lastIndexOf(mark)) continue;
    const isNote =
      block.end - block.start <= LONGEST_NOTE &&
      block.end - block.start < text.length &&
      !grammar.say.test(words) &&
      isAside(context, block, { start, end });
    if (!isNote) continue;
    const sure = onlyOnes(distinct(names.candidates(0, text.length)), names, isPair ? 2 : 1);
    const isOfSomebody = !isPair && speaksOfPerson(context, sentence.start, sentence.end);
    const people = sure.length > 0 || !isOfSomebody ? sure : mainPerson(context);
    if (people.length > 0)
      return people.map((name) => ({ words: name, rule: 'note', disclosure: sentence }));
  }
  return [];
}

/** "nimensä" is of nimi. */
const SHORTEST_STEM = 3;

/** "A pseudonym, of course." */
const LONGEST_ADVERB = 14;

/** Korean 이름 is one name or several: other words tell. */
const isOfSeveral = (words: string, { names, pluralWord }: ScopeContext['grammar']): boolean =>
  pluralWord.test(names === 'hangul' ? words.replace(/이름[은을]/g, '') : words);

/** "(Quill is a pseudonym)": of somebody, though that be no name we know: what stands elsewhere with a capital too. */
function isOfNamed({ text, grammar }: ScopeContext, start: number, end: number): boolean {
  if (grammar.names !== 'capitals') return false;
  return (text.slice(start, end).match(/\p{Lu}[\p{L}\p{M}]+/gu) ?? []).some((word) => {
    const key = word.toLowerCase();
    const isWord = [grammar.nameWords, grammar.articles, grammar.subjectWords].some((list) =>
      list.has(key),
    );
    return !isWord && text.indexOf(word) !== text.lastIndexOf(word);
  });
}

/** Whether a block says nothing else, or names nobody: "The interviewee’s name was changed. The editors know it." */
function isAside({ text, names, grammar }: ScopeContext, block: Span, note: Span): boolean {
  const rest = text.slice(block.start, note.start) + text.slice(note.end, block.end);
  if (!/[\p{L}\p{N}]/u.test(rest)) return true;
  const isFirst = note.start === block.start;
  const isAtEdge = block.start === 0 || text.slice(block.end).trim() === '';
  return (
    grammar.names === 'capitals' &&
    isFirst &&
    isAtEdge &&
    names.candidates(block.start, block.end).length === 0
  );
}

/** The only person; or the only ones without a family name, named more than once, so many as are told of. */
function onlyOnes(people: readonly Name[], names: NameReader, count: number): readonly Name[] {
  if (people.length === 1 && count === 1) return people;
  const familiar = people.filter(
    (name) => isInitialled(name) || (name.length === 1 && names.isKnown(name)),
  );
  return familiar.length === count ? familiar : [];
}

/** "Birgit M.": whose family name is kept back. */
const isInitialled = (name: Name): boolean =>
  name.length > 1 && /^\p{Lu}\.?$/u.test(name.at(-1)?.text ?? '');

/** An article about one person names them so often, and everybody else once. */
const OFTEN = 3;

/**
 * "The refugee's name was changed": whom the article names again and again, by the given name alone where it
 * names them in full at first, if it does so with nobody else.
 */
function mainPerson({ names, text, grammar }: ScopeContext): readonly Name[] {
  const all = names.named(0, text.length);
  const [main, ...others] = distinct(all)
    .map((name) => ({ name, mentions: all.filter((one) => distinct([name, one]).length === 1) }))
    .sort((a, b) => b.mentions.length - a.mentions.length);
  if (main === undefined || main.mentions.length < OFTEN) return [];
  const isAlone = others.every(({ mentions }) => mentions.length === 1);
  const short = main.mentions.filter(({ length }) => length < main.name.length);
  const isFamiliar =
    isInitialled(main.name) ||
    (main.name.length === 1
      ? names.candidates(0, text.length).some((one) => distinct([main.name, one]).length === 1) ||
        !main.mentions.some(([word]) => isBelonging({ grammar }, text.slice(0, word?.start)))
      : short.length > 1 && short.every(([first]) => first?.text === main.name[0]?.text));
  return isAlone && isFamiliar ? [main.name] : [];
}

/** One name a person: the fullest, where others are a part of it. */
function distinct(names: readonly Name[]): readonly Name[] {
  const people: Name[] = [];
  for (const name of [...names].sort((a, b) => b.length - a.length)) {
    const parts = name.map((word) => nameKey(word.text));
    const isKnown = people.some((person) => {
      const own = person.map((word) => nameKey(word.text));
      return parts.every((part) =>
        own.some((word) => isSameStem(word, part) || (isGlued(part) && word.endsWith(part))),
      );
    });
    if (!isKnown) people.push(name);
  }
  return people;
}

/** 典子 of 早瀬典子: no space parts the two names. */
const isGlued = (name: string): boolean =>
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{2,}$/u.test(name);

/** Case forms of one name differ in their last letters. */
const isSameStem = (a: string, b: string): boolean => {
  const length = Math.max(2, Math.min(a.length, b.length) - 2);
  return a.slice(0, length) === b.slice(0, length);
};
