import type { Evidence } from './evidence';
import { hangulTail } from './hangul';
import { type CompanyLanguage, type RunNames, type SenseTopics, words } from './language-data';
import { anyOf, businessOf, calledFirms, NEVER, pattern } from './run-patterns';

/** Cues of a language whose words aren't parted by spaces: patterns for the text right before and behind a name. */
export type RunGrammar = {
  /** Each matches at the end of what stands before a name. */
  readonly strongBefore: RegExp;
  readonly weakBefore: RegExp;
  readonly otherNameBefore: RegExp;
  readonly otherSenseBefore: RegExp;
  /** A word that stands before any noun: "今年", "旧". */
  readonly freeBefore: RegExp;
  /** Each matches at the beginning of what stands behind it. */
  readonly strongAfter: RegExp;
  readonly verbAfter: RegExp;
  /** Also verbs that say little of a firm: behind a firm's noun and a name they are enough. */
  readonly anyVerbAfter: RegExp;
  readonly otherNameAfter: RegExp;
  readonly otherSenseAfter: RegExp;
  /** Anywhere in the sentence. */
  readonly topics: RegExp;
  /** What stands before and behind a name in phrases that take its sense away. */
  readonly sensesOf: (name: string) => readonly Surroundings[];
  /** By name, words that speak of its other sense anywhere near. */
  readonly otherTopics: ReadonlyMap<string, RegExp>;
  /** All of what may follow a name within one Hangul word. */
  readonly tail: RegExp;
  /** All of what may follow a name in katakana within one word. */
  readonly kanaTail: RegExp;
  /** All of what may stand before a name within one word: "反|グーグル", "비|카카오", "지난해|포스코". */
  readonly prefix: RegExp;
  readonly names: NameParts | null;
  /** What was found lately, by the text around a name. */
  readonly seen: {
    readonly beside: Map<string, readonly Evidence[]>;
    readonly senses: Map<string, boolean>;
  };
  readonly clubNames: ReadonlySet<string>;
  readonly clubTopics: RegExp;
};

type Surroundings = readonly [before: string, behind: string];

/** How firms' names are built, as patterns; those with `^` look from an offset on, those with `$` up to it. */
export type NameParts = RunNames & {
  /** Begins right behind a known name. */
  readonly kind: RegExp;
  readonly lastKind: RegExp;
  readonly firstPlace: RegExp;
  readonly ending: RegExp;
  readonly looseEnding: RegExp;
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
};

/** Between a name and a verb without a particle: adverbs, dates. */
const ADVERB = 6;
/** Behind a subject the verb may stand at the sentence's end. */
const CLAUSE = 40;

export function compileRunGrammar(data: CompanyLanguage): RunGrammar {
  const fillers = anyOf(data.fillers);
  const nouns = [...data.firmNouns, ...data.namingNouns];
  const particles = anyOf(data.subjectParticles ?? []);
  return {
    strongBefore: behindEdge([...data.before, ...nouns], fillers),
    weakBefore: behindEdge(data.hintsBefore, fillers),
    freeBefore: behindEdge(
      [...data.functionWords, ...data.auxiliaries, ...(data.runNames?.prefixes ?? [])],
      '',
    ),
    otherNameBefore: behindEdge(data.otherNamesBefore, ''),
    otherSenseBefore: behindEdge(data.otherSenseBefore, ''),
    strongAfter: atEdge([...data.after, ...nouns, ...data.descriptions], fillers),
    verbAfter: verbAfter([...data.verbs, ...data.speechVerbs], particles),
    anyVerbAfter: verbAfter([...data.verbs, ...data.speechVerbs, ...data.weakVerbs], particles),
    otherNameAfter: atEdge(data.otherNamesAfter, ''),
    otherSenseAfter: atEdge(data.otherSenseAfter, ''),
    topics: data.topics.length === 0 ? NEVER : new RegExp(anyOf(data.topics), 'gu'),
    sensesOf: sensesIn(data.otherSensePhrases.map((phrase) => phrase.replaceAll(' ', ''))),
    otherTopics: topicsByName(data.otherSenseTopics ?? []),
    tail: hangulTail(
      anyOf([
        ...(data.runNames?.groupWords ?? []),
        ...(data.runNames?.tails ?? []),
        ...data.after,
        ...nouns,
      ]),
    ),
    kanaTail: pattern(data.runNames?.tails ?? [], '^(?:', ')+$', 'u'),
    prefix: pattern(
      [...(data.runNames?.prefixes ?? []), ...data.functionWords, ...nouns],
      '^(?:',
      `)(?:${particles})?$`,
      'u',
    ),
    seen: { beside: new Map(), senses: new Map() },
    clubNames: new Set(data.clubs?.names),
    clubTopics: pattern(data.clubs?.topics ?? [], '(?:', ')', 'u'),
    names: data.runNames === undefined ? null : compileNames(data, data.runNames),
  };
}

const topicsByName = (list: readonly SenseTopics[]): ReadonlyMap<string, RegExp> =>
  new Map(
    list.flatMap(([names, topics]) => {
      const expression = pattern(words(topics), '(?:', ')', 'u');
      return words(names).map((name): [string, RegExp] => [name, expression]);
    }),
  );

/** Remembers each name's phrases: an article asks for few names, and often. */
function sensesIn(list: readonly string[]): RunGrammar['sensesOf'] {
  const known = new Map<string, readonly Surroundings[]>();
  return (name) => {
    let found = known.get(name);
    if (found === undefined) {
      found = list.flatMap((phrase): readonly Surroundings[] => {
        const at = phrase.indexOf(name);
        return at < 0 ? [] : [[phrase.slice(0, at), phrase.slice(at + name.length)]];
      });
      known.set(name, found);
    }
    return found;
  };
}

function compileNames(data: CompanyLanguage, names: RunNames): NameParts {
  const nouns = [...data.firmNouns, ...data.namingNouns];
  const verbs = [...data.verbs, ...data.speechVerbs, ...data.weakVerbs];
  return {
    ...names,
    kind: pattern(names.kinds, '^(?:', ')', 'u'),
    lastKind: pattern([...names.kinds, ...names.fields, ...names.groupWords], '(?:', ')$', 'u'),
    nounBefore: pattern(nouns, '(?:', ')[「『“‘《（(]?$', 'u'),
    firstPlace: pattern(names.places, '^(?:', ')', 'u'),
    ending: pattern(names.endings, '(?:', ')', 'gu'),
    looseEnding: pattern(names.looseEndings, '(?:', ')', 'gu'),
    noHead: pattern(names.noHeads, '^(?:', ')$', 'u'),
    noHeadEnd: pattern(
      names.noHeads.filter((head) => head.length > 1),
      '(?:',
      ')$',
      'u',
    ),
    subsidiary: subsidiaries(names, '', 'gu'),
    startsSubsidiary: subsidiaries(names, '^', 'u'),
    edge: pattern(
      [
        ...[...names.breaks, ...nouns, ...verbs, ...data.before],
        ...[...data.hintsBefore, ...data.functionWords],
      ].filter((word) => /^\p{L}/u.test(word)),
      '(?:',
      ')',
      'gu',
    ),
    stop: pattern(
      [...verbs, ...data.after, ...data.auxiliaries, ...data.functionWords, ...data.fillers],
      '^(?:',
      ')',
      'u',
    ),
    business: businessOf(names, data.script),
    called: calledFirms(data, nouns),
    isTold: pattern([...names.industries, ...names.places, ...nouns], '(?:', ')[の的]$', 'u'),
    located: pattern(names.locating, '(?:', ')[^，。；、的]{1,14}的', 'gu'),
    described: pattern(data.descriptions, '(?:', ')$', 'u'),
    directNoun: pattern(
      names.directNouns,
      '(?<=[\\p{Script=Han}\\p{Script=Katakana}ー])(?:',
      ')',
      'gu',
    ),
    commonEnd: pattern(names.commonEnds, '(?:', ')$', 'u'),
    leadingNoun: pattern(nouns, '^(?:', ')', 'u'),
    starter: pattern(
      [...verbs, ...data.functionWords].filter((word) => word.length > 1),
      '^(?:',
      ')',
      'u',
    ),
    namingNoun: pattern([...data.namingNouns, ...data.descriptions], '(?:', ')', 'gu'),
  };
}

const subsidiaries = ({ houses, kinds }: RunNames, head: string, flags: string): RegExp =>
  houses.length === 0 || kinds.length === 0
    ? NEVER
    : new RegExp(`${head}(?:${anyOf(houses)}) ?(?:${anyOf(kinds)})`, flags);

function verbAfter(list: readonly string[], particles: string): RegExp {
  if (list.length === 0) return NEVER;
  const verbs = anyOf(list);
  return new RegExp(
    particles === ''
      ? `^[^，、,]{0,${ADVERB}}?(?:${verbs})`
      : `^(?:(?:${particles})[^\\n]{0,${CLAUSE}}?|[^，、,]{0,${ADVERB}}?)(?:${verbs})`,
    'u',
  );
}

const atEdge = (list: readonly string[], fillers: string): RegExp =>
  list.length === 0
    ? NEVER
    : new RegExp(`^[」』”’》）)]? ?${optional(fillers)} ?(?:${anyOf(list)})`, 'u');

const behindEdge = (list: readonly string[], fillers: string): RegExp =>
  list.length === 0
    ? NEVER
    : new RegExp(`(?:${anyOf(list)}) ?${optional(fillers)} ?[「『“‘《（(]?$`, 'u');

const optional = (pattern: string): string => (pattern === '' ? '' : `(?:${pattern})?`);
