import { primarySubtag } from '../language';
import type { StatisticsLanguage } from './language-data';
import { en } from './languages/en';
import { it } from './languages/it';
import { type PhraseTable, phraseTable } from './phrase-table';

/** A language's data, made ready for looking up. */
export type Grammar = {
  readonly data: StatisticsLanguage;
  /** False where the language is unknown: then only figures that need no language are read. */
  readonly isKnown: boolean;
  readonly numberWords: ReadonlyMap<string, number>;
  readonly multiples: ReadonlyMap<string, number>;
  readonly plusWords: ReadonlySet<string>;
  readonly scales: PhraseTable<number>;
  readonly percents: PhraseTable<string>;
  readonly currencies: PhraseTable<string>;
  readonly units: PhraseTable<{ readonly measure: 'quantity' | 'duration'; readonly unit: string }>;
  readonly unitsNotMoney: {
    readonly names: ReadonlySet<string>;
    readonly before: ReadonlySet<string>;
    readonly after: ReadonlySet<string>;
  };
  readonly rates: PhraseTable<string>;
  readonly bounds: PhraseTable<'<' | '>' | '~'>;
  readonly boundsAfter: PhraseTable<'<' | '>' | '~'>;
  readonly betweens: PhraseTable<string>;
  readonly outOf: PhraseTable<true>;
  readonly fractions: PhraseTable<{ readonly value: number; readonly words: number }>;
  readonly compoundNouns: PhraseTable<true>;
  readonly partitives: PhraseTable<true>;
  readonly clockBefore: PhraseTable<true>;
  readonly clockAfter: PhraseTable<true>;
  readonly ageBefore: PhraseTable<true>;
  readonly ageAfter: PhraseTable<true>;
  readonly frameAfter: PhraseTable<true>;
  readonly fillers: ReadonlySet<string>;
  readonly joiners: ReadonlySet<string>;
  readonly rangeWords: ReadonlySet<string>;
  readonly changeWords: ReadonlySet<string>;
  readonly notCounted: ReadonlySet<string>;
  readonly modifiers: ReadonlySet<string>;
  readonly months: ReadonlySet<string>;
  readonly labels: ReadonlySet<string>;
  readonly ageSubjects: ReadonlySet<string>;
  readonly frameBefore: ReadonlySet<string>;
  readonly ordinals: ReadonlySet<string>;
  readonly comparisons: ReadonlySet<string>;
  readonly one: ReadonlySet<string>;
  readonly notMultiplied: ReadonlySet<string>;
  readonly times: ReadonlySet<string>;
  readonly placePrepositions: ReadonlySet<string>;
};

const LANGUAGES: Readonly<Record<string, StatisticsLanguage>> = { en, it };

/** What can be read in any language: signs, and numbers whose marks leave no doubt. */
const UNKNOWN: StatisticsLanguage = {
  marks: { decimal: '.', group: ',' },
  scales: {},
  plusWords: [],
  numberWords: {},
  percents: { '%': '%', '％': '%', '‰': '‰' },
  currencies: {},
  unitsNotMoney: { names: [], before: [], after: [] },
  units: {},
  rates: {},
  joiners: [],
  bounds: {},
  boundsAfter: {},
  fillers: [],
  rangeWords: [],
  betweens: {},
  changeWords: [],
  outOf: [],
  fractions: {},
  multiples: {},
  one: [],
  notMultiplied: [],
  times: [],
  comparisons: [],
  notCounted: [],
  modifiers: [],
  countable: /^$/,
  compoundNouns: [],
  partitives: [],
  months: [],
  labels: [],
  clockBefore: [],
  clockAfter: [],
  ageBefore: [],
  ageAfter: [],
  ageSubjects: [],
  frameBefore: [],
  frameAfter: [],
  ordinals: [],
  placePrepositions: [],
};

const grammars = new Map<string, Grammar>();

/** The grammar of figures in a language, by its tag. Built at first use. */
export function grammarOf(language: string): Grammar {
  const code = primarySubtag(language);
  const data = Object.hasOwn(LANGUAGES, code) ? LANGUAGES[code] : undefined;
  const key = data === undefined ? '' : code;
  let grammar = grammars.get(key);
  if (grammar === undefined) {
    grammar = compile(data ?? UNKNOWN, data !== undefined);
    grammars.set(key, grammar);
  }
  return grammar;
}

function compile(data: StatisticsLanguage, isKnown: boolean): Grammar {
  return {
    data,
    isKnown,
    numberWords: new Map(Object.entries(data.numberWords)),
    multiples: new Map(Object.entries(data.multiples)),
    plusWords: new Set(data.plusWords),
    scales: phraseTable(data.scales),
    percents: phraseTable<string>(data.percents),
    currencies: phraseTable(data.currencies),
    units: phraseTable(data.units),
    unitsNotMoney: {
      names: new Set(data.unitsNotMoney.names),
      before: new Set(data.unitsNotMoney.before),
      after: new Set(data.unitsNotMoney.after),
    },
    rates: phraseTable(data.rates),
    bounds: phraseTable(data.bounds),
    boundsAfter: phraseTable(data.boundsAfter),
    betweens: phraseTable(data.betweens),
    outOf: phraseList(data.outOf),
    fractions: fractionTable(data.fractions),
    compoundNouns: phraseList(data.compoundNouns),
    partitives: phraseList(data.partitives),
    clockBefore: phraseList(data.clockBefore),
    clockAfter: phraseList(data.clockAfter),
    ageBefore: phraseList(data.ageBefore),
    ageAfter: phraseList(data.ageAfter),
    frameAfter: phraseList(data.frameAfter),
    fillers: new Set(data.fillers),
    joiners: new Set(data.joiners),
    rangeWords: new Set(data.rangeWords),
    changeWords: new Set(data.changeWords),
    notCounted: new Set(data.notCounted),
    modifiers: new Set(data.modifiers),
    months: new Set(data.months),
    labels: new Set(data.labels),
    ageSubjects: new Set(data.ageSubjects),
    frameBefore: new Set(data.frameBefore),
    ordinals: new Set(data.ordinals),
    comparisons: new Set(data.comparisons),
    one: new Set(data.one),
    notMultiplied: new Set(data.notMultiplied),
    times: new Set(data.times),
    placePrepositions: new Set(data.placePrepositions),
  };
}

const phraseList = (phrases: readonly string[]): PhraseTable<true> =>
  phraseTable(Object.fromEntries(phrases.map((phrase) => [phrase, true as const])));

/** "la metà|dei": the words before the bar are the figure, those after it only prove it. */
function fractionTable(fractions: Readonly<Record<string, number>>): Grammar['fractions'] {
  return phraseTable(
    Object.fromEntries(
      Object.entries(fractions).map(([phrase, value]) => {
        const [figure = ''] = phrase.split('|');
        const words = figure.match(/[\p{L}\p{M}]+|[^\s\p{L}\p{M}]/gu)?.length ?? 0;
        return [phrase.replace('|', ' '), { value, words }];
      }),
    ),
  );
}
