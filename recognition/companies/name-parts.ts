import { compileEndings, type Endings } from './endings';
import type { CompanyLanguage, RunNames } from './language-data';
import { anyOf, businessOf, calledFirms, lazily, NEVER, pattern, toldNames } from './run-patterns';

/** How firms' names are built, as patterns; those with `^` look from an offset on, those with `$` up to it. */
export type NameParts = RunNames & {
  /** Begins right behind a known name. */
  readonly kind: RegExp;
  readonly lastKind: RegExp;
  readonly firstPlace: RegExp;
  readonly ending: RegExp;
  readonly looseEnding: RegExp;
  /** The same, of a word that ends so. */
  readonly firmEnd: Endings;
  readonly looseEnd: Endings;
  readonly noHead: RegExp;
  /** A name that ends in one of more than one character. */
  readonly noHeadEnd: RegExp;
  /** A house's name and a kind. */
  readonly subsidiary: RegExp;
  /** The same at the beginning of a word. */
  readonly startsSubsidiary: RegExp;
  /** Words that end before a name begins. */
  readonly edge: RegExp;
  /** Words that begin where a name has ended. */
  readonly stop: RegExp;
  readonly namingNoun: RegExp;
  /** The end of a compound noun that a name in katakana follows. */
  readonly directNoun: RegExp;
  /** The end of a katakana word that is no name. */
  readonly commonEnd: RegExp;
  /** A firm noun right behind another one. */
  readonly leadingNoun: RegExp;
  /** A word that isn't of a name begins. */
  readonly starter: RegExp;
  /** A description that ends right before a name: "본사를 둔". */
  readonly described: RegExp;
  /** All that stands before the name of a firm told by where it is. */
  readonly located: RegExp;
  /** All that stands before the name of a firm told by what it does. */
  readonly business: RegExp;
  /** A name, as its group, between the word that says it comes and the noun that says what it is. */
  readonly called: RegExp;
  /** A line of business, a place or a firm noun, and "の" or "的", that end right before a name. */
  readonly isTold: RegExp;
  /** A firm noun that ends right before a name. */
  readonly nounBefore: RegExp;
  /** A name before what is said of firms only; `null` where nothing is. */
  readonly toldName: RegExp | null;
};

export function compileNames(data: CompanyLanguage, names: RunNames): NameParts {
  const nouns = [...data.firmNouns, ...data.namingNouns];
  const verbs = [...data.verbs, ...data.speechVerbs, ...data.weakVerbs];
  return lazily<Omit<NameParts, keyof RunNames>, RunNames>(names, {
    kind: () => pattern(names.kinds, '^(?:', ')', 'u'),
    lastKind: () =>
      pattern([...names.kinds, ...names.fields, ...names.groupWords], '(?:', ')$', 'u'),
    nounBefore: () => pattern(nouns, '(?:', ')[「『“‘《（(]?$', 'u'),
    toldName: () => (names.told === undefined ? null : toldNames(anyOf(names.told))),
    firstPlace: () => pattern(names.places, '^(?:', ')', 'u'),
    ending: () => pattern(names.endings, '(?:', ')', 'gu'),
    looseEnding: () => pattern(names.looseEndings, '(?:', ')', 'gu'),
    firmEnd: () => compileEndings(names.endings),
    looseEnd: () => compileEndings(names.looseEndings),
    noHead: () => pattern(names.noHeads, '^(?:', ')$', 'u'),
    noHeadEnd: () =>
      pattern(
        names.noHeads.filter((head) => head.length > 1),
        '(?:',
        ')$',
        'u',
      ),
    subsidiary: () => subsidiaries(names, '', 'gu'),
    startsSubsidiary: () => subsidiaries(names, '^', 'u'),
    edge: () =>
      pattern(
        [
          ...[...names.breaks, ...nouns, ...verbs, ...data.before],
          ...[...data.hintsBefore, ...data.functionWords],
        ].filter((word) => /^\p{L}/u.test(word)),
        '(?:',
        ')',
        'gu',
      ),
    stop: () =>
      pattern(
        [...verbs, ...data.after, ...data.auxiliaries, ...data.functionWords, ...data.fillers],
        '^(?:',
        ')',
        'u',
      ),
    business: () => businessOf(names, data.script),
    called: () => calledFirms(data, nouns),
    isTold: () => pattern([...names.industries, ...names.places, ...nouns], '(?:', ')[の的]$', 'u'),
    located: () => pattern(names.locating, '(?:', ')[^，。；、的]{1,14}的', 'gu'),
    described: () => pattern(data.descriptions, '(?:', ')$', 'u'),
    directNoun: () =>
      pattern(names.directNouns, '(?<=[\\p{Script=Han}\\p{Script=Katakana}ー])(?:', ')', 'gu'),
    commonEnd: () => pattern(names.commonEnds, '(?:', ')$', 'u'),
    leadingNoun: () => pattern(nouns, '^(?:', ')', 'u'),
    starter: () =>
      pattern(
        [...verbs, ...data.functionWords].filter((word) => word.length > 1),
        '^(?:',
        ')',
        'u',
      ),
    namingNoun: () => pattern([...data.namingNouns, ...data.descriptions], '(?:', ')', 'gu'),
  });
}

const subsidiaries = ({ houses, kinds }: RunNames, head: string, flags: string): RegExp =>
  houses.length === 0 || kinds.length === 0
    ? NEVER
    : new RegExp(`${head}(?:${anyOf(houses)}) ?(?:${anyOf(kinds)})`, flags);
