import type { PseudonymMention } from '../mention';
import { familyLength, type HanContext, isFullName } from './han-context';
import { bordersBefore } from './han-score';
import type { Name, PersonNames } from './name-reader';
import { mentionsOfForms, type NameForm } from './unspaced-mentions';
import { placesOf } from './unspaced-text';

/** Every mention of the declared people: full, 小X, a given name, a family name with an honorific. */
export function hanMentions(
  context: HanContext,
  people: readonly PersonNames[],
  real: readonly Name[],
): readonly PseudonymMention[] {
  return mentionsOfForms(context.text, formsOf(context, people, real), (form, start, end) =>
    isName(context, form, start, end),
  );
}

function formsOf(
  context: HanContext,
  people: readonly PersonNames[],
  real: readonly Name[],
): readonly NameForm[] {
  const full = people.map((person): NameForm => {
    const text = person.words.join('');
    const isFamily = context.grammar.familyNames.has(text);
    return { text, person, isFull: true, needsHonorific: isFamily };
  });
  const taken = new Map<string, PersonNames | null>(full.map(({ text, person }) => [text, person]));
  for (const name of real) taken.set(name.map(({ text }) => text).join(''), null);
  const short: NameForm[] = [];
  for (const person of people) {
    for (const [text, needsHonorific] of shortForms(context, person)) {
      const isOthers = taken.has(text) && taken.get(text) !== person;
      const isShared = people.some(
        (other) => other !== person && shortForms(context, other).some(([form]) => form === text),
      );
      if (isOthers || isShared || (needsHonorific && isBorneByOther(context, text, people)))
        continue;
      // 小学 is a school, whoever is called 张学.
      if (!taken.has(text) && !context.grammar.notNames.has(text))
        short.push({ text, person, isFull: false, needsHonorific });
    }
  }
  return [...full, ...short];
}

function shortForms(
  { grammar }: HanContext,
  { words }: PersonNames,
): readonly (readonly [string, boolean])[] {
  const name = words.join('');
  const parts = name.split(/[·•‧・ ]/);
  if (parts.length > 1) return parts.filter((part) => part.length > 1).map((part) => [part, false]);
  const length = familyLength(name, grammar);
  if (grammar.familiar.has(name.charAt(0)) && length === 0) return [];
  if (length === 0 || !isFullName(name, grammar)) return [];
  const family = name.slice(0, length);
  const given = name.slice(length).replace(/^氏(?=.)/, '');
  const familiar = [...grammar.familiar].flatMap(
    (prefix): readonly (readonly [string, boolean])[] => [
      [prefix + family, false],
      [prefix + given.slice(-1), false],
    ],
  );
  return [
    ...(given.length > 1 ? [[given, false] as const] : []),
    ...familiar,
    [`${family}某`, false],
    [family, true],
  ];
}

/** What may follow a name by itself: particles, adverbs, verbs of one letter, first letters of common ones. */
const FOLLOWERS =
  '说称问答道看听走来去到给用做写叫哭笑坐站住打开买卖吃喝等帮请送接带找见刚正已也都就才又再还仍便即曾将要会能可想愿敢肯须应该常总只不没未很太最更挺极的是在和与对向跟被把让从并一着了过则却后前时因为于由所以而且但及、获遭受当任自家均皆系属非今昨日年月先坦补解回继随终这那据难好代通统宣声人号堪俗';
const FOLLOWS_NAME = new RegExp(`^[${FOLLOWERS}]`);
/** One letter that is none of these, and a verb of saying: the letter is the name's. */
const LONGER_NAME = new RegExp(
  `^(?![${FOLLOWERS}])\\p{Script=Han}(?:说|表示|称|认为|告诉|介绍|指出|坦言|回忆|强调|解释)`,
  'u',
);

/** Whether the letters are the name here, and no part of a longer one. */
function isName(
  { text, grammar }: HanContext,
  form: NameForm,
  start: number,
  end: number,
): boolean {
  const behind = text.slice(end, end + 6);
  // 小雪 and 大寒 are days of the calendar too.
  if (/^(?:节气|时节|这天|当天|前后)/.test(behind)) return false;
  const title = grammar.honorificsBehind.find((honorific) => behind.startsWith(honorific));
  if (form.needsHonorific) {
    const isSame = !form.isFull || title === titleAtDisclosure(text, form, grammar);
    return title !== undefined && isSame && !isBehindFamily(text, start, grammar);
  }
  const isOffice = (at: number): boolean =>
    [...grammar.offices].some((office) => text.startsWith(office, at));
  // 李明 in 李明亮教授 is somebody else.
  const isParticle =
    grammar.articles.has(behind.charAt(0)) || grammar.listWords.has(behind.charAt(0));
  const isLonger = /^\p{Script=Han}/u.test(behind) && !isParticle && !isOffice(end);
  if (title === undefined && isLonger && isOffice(end + 1)) return false;
  // 刘芳 in 顾问刘芳菲说 too, and Kelvin in "Kelvin Lau".
  if (form.text.length === 2 && LONGER_NAME.test(behind)) return false;
  if (isLongerBehindTitle(text, start, end, grammar)) return false;
  if (/[A-Za-z]$/.test(form.text) && /^ [A-Z]/.test(behind)) return false;
  return form.isFull && familyLength(form.text, grammar) > 0
    ? true
    : !isBehindFamily(text, start, grammar);
}

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
const TITLE_LENGTHS = [2, 3, 4, 5] as const;
/** The next word is told by so many letters. */
const NEXT_LETTERS = 8;

/** 王丽 in "民警王丽华接待了她" is somebody else: what she is stands before, and no word begins behind. */
function isLongerBehindTitle(
  text: string,
  start: number,
  end: number,
  { offices, roles }: HanContext['grammar'],
): boolean {
  const rest = text.slice(end, end + NEXT_LETTERS);
  if (!/^\p{Script=Han}/u.test(rest) || FOLLOWS_NAME.test(rest)) return false;
  const hasTitle = TITLE_LENGTHS.some((length) => {
    const title = text.slice(Math.max(0, start - length), start);
    return roles.has(title) || offices.includes(title);
  });
  if (!hasTitle) return false;
  const [first] = segmenter.segment(rest);
  return first?.segment.length === 1;
}

/** How far before a bracket the name it declares stands: an age between. */
const LONGEST_GAP = 12;

/** By what a family name alone was declared: 女士 of "王女士（化名）"; 王先生 is another. */
function titleAtDisclosure(
  text: string,
  { text: family, person: { disclosure } }: NameForm,
  { honorificsBehind }: HanContext['grammar'],
): string | undefined {
  const said = text.slice(Math.max(0, disclosure.start - LONGEST_GAP), disclosure.end);
  return honorificsBehind.find((title) => said.includes(family + title));
}

/** 小雨 in 王小雨 is a part of another name. */
function isBehindFamily(
  text: string,
  start: number,
  { familyNames, listWords, articles }: HanContext['grammar'],
): boolean {
  const before = text.charAt(start - 1);
  if (!familyNames.has(before) || listWords.has(before) || articles.has(before)) return false;
  // 主任 ends in a family name, 科长许晓岚 doesn't: a family name begins a word.
  return start < 2 || bordersBefore(text, start).has(start - 1);
}

/** Whether somebody else of this family is honoured in the same way: 王建国先生. */
function isBorneByOther(
  { text, grammar }: HanContext,
  family: string,
  people: readonly PersonNames[],
): boolean {
  return placesOf(text, family).some((start) =>
    [1, 2].some((given) => {
      const end = start + family.length + given;
      const name = text.slice(start, end);
      if (
        !/^\p{Script=Han}+$/u.test(name) ||
        people.some((person) => person.words.join('') === name)
      )
        return false;
      if (
        grammar.honorificsBehind.some((title) =>
          name.slice(family.length).startsWith(title.charAt(0)),
        )
      )
        return false;
      return grammar.honorificsBehind.some((title) => text.startsWith(title, end));
    }),
  );
}
