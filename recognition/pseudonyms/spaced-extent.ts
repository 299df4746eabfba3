import { familyLength } from './hangul-titles';
import type { Name } from './name-reader';
import {
  countOf,
  hasFamilyName,
  isNoBareName,
  isNoName,
  LONGEST_NAME,
  type SpacedContext,
} from './spaced-context';

/** A word with those before it that belong to the name. */
export function extended(
  context: SpacedContext,
  at: number,
  last: Name[number],
  from: number,
  isBound: boolean,
): Name {
  const { text, words, grammar } = context;
  const name: Name[number][] = [last];
  for (let index = at - 1; index >= 0 && name.length < LONGEST_NAME; index--) {
    const word = words[index];
    if (word === undefined || word.start < from || text.slice(word.end, name[0]?.start) !== ' ')
      break;
    const isPart =
      grammar.names === 'hangul'
        ? isForeignPart(context, index, name)
        : isPartOfName(context, index, at, name, isBound);
    if (!isPart) break;
    name.unshift(word);
  }
  return name;
}

/** Parts of a name stand with it, or alone, elsewhere; or a family name ends it. */
function isPartOfName(
  context: SpacedContext,
  index: number,
  at: number,
  name: Name,
  isBound: boolean,
): boolean {
  const { words, grammar, seen } = context;
  const word = words[index];
  if (word === undefined || isNoName(grammar, word)) return false;
  if (name.length === 1 && hasFamilyName(grammar, words[at])) return true;
  if (countOf(context, `${word.text} ${name.at(-1)?.text}`) > 1) return true;
  // "शङ्करः पार्वती च": the words of a list.
  if (grammar.listWords.has(words[at + 1]?.text ?? '')) return false;
  // "पटगृहे रामदेवः": in a house.
  if (grammar.names === 'words' && /[ेु]$/u.test(word.text) && name.at(-1)?.text.endsWith('ः'))
    return false;
  const stands = word.stems.some(({ name: stem }) => (seen.get(stem) ?? 0) > 1);
  return stands && name.length === 1 && !isBound;
}

/** "응우옌 티 란", "마리 소렌센": only foreign names are written in several words. */
function isForeignPart(context: SpacedContext, index: number, name: Name): boolean {
  const { words, grammar } = context;
  const word = words[index];
  const first = name[0]?.text ?? '';
  if (word === undefined || isNoBareName(grammar, word.text)) return false;
  if (!/^\p{Script=Hangul}+$/u.test(word.text) || endsPhrase(word)) return false;
  if (grammar.particles.has(first) || grammar.particles.has(word.text)) return true;
  if (areListed(context, index, first)) return false;
  // "같은 반 주호군": no part of a name.
  if (word.text.length < 2) return countOf(context, `${word.text} ${first}`) > 1;
  if (grammar.givenNames.has(word.text)) return true;
  // "김민지" is whole.
  if (name.length === 1 && first.length === 3 && familyLength(first, grammar.familyNames) > 0)
    return false;
  return countOf(context, `${word.text} ${first}`) > 1 || isActor(context, index);
}

/** "(은채 라임은 가명)": each stood alone before the note, and nowhere both. */
function areListed(context: SpacedContext, index: number, next: string): boolean {
  const written = context.words[index]?.text ?? '';
  if (countOf(context, `${written} ${next}`) > 1) return false;
  const before = context.words.slice(Math.max(0, index - MOST_WORDS), index);
  const stoodAlone = (name: string): boolean =>
    before.some(({ stems }) => stems.some((stem) => stem.name === name));
  return stoodAlone(written) && stoodAlone(next);
}

/** "안드레이와", "거부한", "김씨": what has a particle, or an honorific, belongs to no name behind it. */
const endsPhrase = ({ text, stems }: SpacedContext['words'][number]): boolean =>
  /[와과의은는를을한던]$/.test(text) || stems.some(({ honorific }) => honorific !== null);

/** No article has more; a hostile page may. */
const MOST_WORDS = 5_000;

/** Whether a word acts elsewhere, as a person does: "마리는", "마리에게". */
function isActor({ words, grammar }: SpacedContext, index: number): boolean {
  const written = words[index]?.text ?? '';
  // "상인", "입주자": what people are ends like this.
  if (written.length < 2 || /[인자생원사수장족민]$/.test(written)) return false;
  if (
    words[index]?.stems.some(
      ({ name, end }) => end !== words[index]?.end && grammar.roles.has(name),
    )
  )
    return false;
  return words
    .slice(0, MOST_WORDS)
    .some(
      ({ start, end, stems }) =>
        start !== words[index]?.start &&
        stems.some(
          (stem) => stem.name === written && stem.edge < end && stem.isAnimate && stem.edge > start,
        ),
    );
}
