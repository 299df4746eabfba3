import type { Evidence } from './evidence';
import { hangulTail } from './hangul';
import { type CompanyLanguage, type SenseTopics, words } from './language-data';
import { compileNames, type NameParts } from './name-parts';
import { anyOf, lazily, NEVER, pattern } from './run-patterns';

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

/** Between a name and a verb without a particle: adverbs, dates. */
const ADVERB = 6;
/** Behind a subject the verb may stand at the sentence's end. */
const CLAUSE = 40;

export function compileRunGrammar(data: CompanyLanguage): RunGrammar {
  const fillers = anyOf(data.fillers);
  const nouns = [...data.firmNouns, ...data.namingNouns];
  const particles = anyOf(data.subjectParticles ?? []);
  return lazily<RunGrammar, object>(
    {},
    {
      strongBefore: () => behindEdge([...data.before, ...nouns], fillers),
      weakBefore: () => behindEdge(data.hintsBefore, fillers),
      freeBefore: () =>
        behindEdge(
          [...data.functionWords, ...data.auxiliaries, ...(data.runNames?.prefixes ?? [])],
          '',
        ),
      otherNameBefore: () => behindEdge(data.otherNamesBefore, ''),
      otherSenseBefore: () => behindEdge(data.otherSenseBefore, ''),
      strongAfter: () => atEdge([...data.after, ...nouns, ...data.descriptions], fillers),
      verbAfter: () => verbAfter([...data.verbs, ...data.speechVerbs], particles),
      anyVerbAfter: () =>
        verbAfter([...data.verbs, ...data.speechVerbs, ...data.weakVerbs], particles),
      otherNameAfter: () => atEdge(data.otherNamesAfter, ''),
      otherSenseAfter: () => atEdge(data.otherSenseAfter, ''),
      topics: () => (data.topics.length === 0 ? NEVER : new RegExp(anyOf(data.topics), 'gu')),
      sensesOf: () => sensesIn(data.otherSensePhrases.map((phrase) => phrase.replaceAll(' ', ''))),
      otherTopics: () => topicsByName(data.otherSenseTopics ?? []),
      tail: () =>
        hangulTail(
          anyOf([
            ...(data.runNames?.groupWords ?? []),
            ...(data.runNames?.tails ?? []),
            ...data.after,
            ...nouns,
          ]),
        ),
      kanaTail: () => pattern(data.runNames?.tails ?? [], '^(?:', ')+$', 'u'),
      prefix: () =>
        pattern(
          [...(data.runNames?.prefixes ?? []), ...data.functionWords, ...nouns],
          '^(?:',
          `)(?:${particles})?$`,
          'u',
        ),
      seen: () => ({ beside: new Map(), senses: new Map() }),
      clubNames: () => new Set(data.clubs?.names),
      clubTopics: () => pattern(data.clubs?.topics ?? [], '(?:', ')', 'u'),
      names: () => (data.runNames === undefined ? null : compileNames(data, data.runNames)),
    },
  );
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
