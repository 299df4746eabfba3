import type { Bound } from '../mention';
import { HAN_NUMERALS } from './han-numeral';
import type { Phrasing, StatisticsLanguage } from './language-data';
import { metricUnits } from './metric-units';
import type { NumberMarks } from './number-value';
import { alternatives, type PhraseTable, phraseTable } from './phrase-table';

/** A language's data, made ready for looking up. */
export type Grammar = ReturnType<typeof compile>;

export type UnitName = { readonly measure: 'quantity' | 'duration'; readonly unit: string };

/** What the platform's own data adds: number marks, and currency names by ISO 4217 code. */
export type LocaleData = {
  readonly marks: NumberMarks;
  readonly currencies: Readonly<Record<string, Phrasing>>;
  /** What "$", "¥" and names such as "peso" mean where the page comes from. */
  readonly local: Readonly<Record<string, string>>;
};

const PERCENT_SIGNS = '%|％|٪|﹪';

export function compile(data: StatisticsLanguage, locale: LocaleData, isKnown: boolean) {
  const endings = data.endings ?? {};
  const by = <T>(
    meanings: Readonly<Record<string, Phrasing | undefined>> | undefined,
    read: (meaning: string) => T,
  ): PhraseTable<T> =>
    phraseTable(
      Object.entries(meanings ?? {}).map(
        ([meaning, phrasing]) => [phrasing ?? '', read(meaning)] as const,
      ),
      endings,
    );
  const words = (phrasing: Phrasing | undefined): PhraseTable<true> =>
    phraseTable([[phrasing ?? '', true]], endings);
  const asIs = (meaning: string): string => meaning;
  const asBound = (meaning: string): Bound | null => (meaning === '' ? null : (meaning as Bound));
  const numbers = by(data.numbers, Number);
  const fractions = by(data.fractions, fractionValue);
  const multiples = by(data.multiples, Number);
  const amongNumber = by(data.amongNumber, Number);
  const one = words(data.one);
  const article = words(data.article);
  const multipliedBy = words(data.multipliedBy);
  const currencies = phraseTable(
    [...Object.entries(locale.currencies), ...Object.entries(data.currencies)].map(
      ([code, phrasing]) => [phrasing ?? '', locale.local[code] ?? code] as const,
    ),
    endings,
  );
  const scales = by(data.scales, Number);
  const percents = by(
    {
      ...data.percents,
      '%': `${PERCENT_SIGNS}|${data.percents['%'] ?? ''}`,
      '‰': `‰|${data.percents['‰'] ?? ''}`,
    },
    asIs,
  );
  const units = phraseTable<UnitName>(
    [
      ...unitEntries(data.metric === undefined ? {} : metricUnits(data.metric), 'quantity'),
      ...unitEntries(data.units, 'quantity'),
      ...unitEntries(data.durations, 'duration'),
    ],
    endings,
  );
  const percentsBefore = words(data.percentsBefore);
  return {
    isKnown,
    marks: data.marks ?? locale.marks,
    local: locale.local,
    spacedGroups: data.spacedGroups ?? false,
    countable: data.countable,
    modifier: data.modifier ?? null,
    agreement: data.agreement ?? null,
    changeVerb: data.changeVerb ?? null,
    hasAnyModifier: data.modifiers === undefined && data.modifier === undefined,
    hasHanNumerals: data.hasHanNumerals ?? false,
    hasCapitalNouns: data.hasCapitalNouns ?? false,
    /** Words a figure may begin with when it doesn't begin with a digit. */
    mayOpen: openerTest(
      [numbers, fractions, multiples, one, article, percentsBefore, amongNumber],
      data.hasHanNumerals === true ? HAN_NUMERALS : [],
    ),
    isMonth: wordTest(alternatives(data.months ?? '', endings)),
    numbers,
    fractions,
    multiples,
    one,
    article,
    multipliedBy,
    /** Stems that words of quantities are put together of, and what may stand behind them. */
    compounds:
      data.compoundStems === undefined
        ? null
        : {
            stems: data.compoundStems.split('|').toSorted((a, b) => b.length - a.length),
            ends: new Set(
              [scales, currencies, percents, units].flatMap(({ firstWords }) => [...firstWords]),
            ) as ReadonlySet<string>,
          },
    currencies,
    percentsBefore,
    scales,
    vague: words(data.vague),
    minus: words(data.minus),
    hundreds: words(data.hundreds),
    plus: words(data.plus),
    halves: words(data.halves),
    percents,
    tenths: words(data.tenths),
    currenciesBefore: by(data.currenciesBefore, asIs),
    unitsNotMoney: {
      names: words(data.unitsNotMoney?.names),
      before: words(data.unitsNotMoney?.before),
      after: words(data.unitsNotMoney?.after),
    },
    cents: phraseTable(
      Object.entries(data.cents ?? {}).map(
        ([code, phrasing]) => [phrasing ?? '', locale.local[code] ?? code] as const,
      ),
      endings,
    ),
    units,
    rates: by(data.rates, asIs),
    joiners: words(data.joiners),
    bounds: by(data.bounds, asBound),
    boundsAfter: by(data.boundsAfter, asBound),
    boundsWithin: by({ '>': '+', ...data.boundsWithin }, asBound),
    fillers: words(data.fillers),
    rangeWords: words(data.rangeWords),
    betweens: by(data.betweens, asIs),
    changeWords: words(data.changeWords),
    goals: words(data.goals),
    changeTo: words(data.changeTo),
    changeLinks: words(data.changeLinks),
    changeAfter: words(data.changeAfter),
    ratesBefore: by(data.ratesBefore, asIs),
    hourlyBefore: words(data.hourlyBefore),
    outOf: words(data.outOf),
    outOfNumber: by(data.outOfNumber, Number),
    amongNumber,
    amongWhich: words(data.amongWhich),
    fractionOf: words(data.fractionOf),
    notMultiplied: words(data.notMultiplied),
    times: words(data.times),
    comparisons: words(data.comparisons),
    timesBefore: words(data.timesBefore),
    folds: words(data.folds),
    notCounted: words(data.notCounted),
    modifiers: words(data.modifiers),
    nouns: words(data.nouns),
    classifiers: words(data.classifiers),
    partitives: words(data.partitives),
    dateParts: words(data.dateParts),
    yearBefore: words(data.yearBefore),
    labels: words(data.labels),
    labelsAfter: words(data.labelsAfter),
    clockBefore: words(data.clockBefore),
    clockHoursBefore: words(data.clockHoursBefore),
    clockAfter: words(data.clockAfter),
    ageBefore: words(data.ageBefore),
    ageAfter: words(data.ageAfter),
    ageSubjects: words(data.ageSubjects),
    lastingNouns: data.lastingNouns === undefined ? null : words(data.lastingNouns),
    frameBefore: words(data.frameBefore),
    frameAfter: words(data.frameAfter),
    ordinals: words(data.ordinals),
    placePrepositions: words(data.placePrepositions),
  };
}

const unitEntries = (
  units: StatisticsLanguage['units'],
  measure: UnitName['measure'],
): readonly (readonly [Phrasing, UnitName])[] =>
  Object.entries(units).map(([unit, phrasing]) => [phrasing ?? '', { measure, unit }]);

/** "2/3" → two thirds. */
function fractionValue(written: string): number {
  const [part = NaN, whole = 1] = written.split('/').map(Number);
  return part / whole;
}

/** Stems of words that open a figure are at least as long, so that a text's words are told by so many letters. */
const SHORTEST_STEM = 4;

/** Whether a figure may begin with a word: asked of every word of a text. */
function openerTest(
  tables: readonly PhraseTable<unknown>[],
  more: readonly string[],
): (key: string) => boolean {
  const words = new Set([...tables.flatMap(({ firstWords }) => [...firstWords]), ...more]);
  const beginnings = new Set(
    tables.flatMap(({ firstStems }) => [...firstStems].map((stem) => stem.slice(0, SHORTEST_STEM))),
  );
  for (const beginning of beginnings) {
    if (beginning.length < SHORTEST_STEM)
      throw new Error(`Too short to open a figure: ${beginning}*`);
  }
  return (key) =>
    words.has(key) || (beginnings.size > 0 && beginnings.has(key.slice(0, SHORTEST_STEM)));
}

/** Whether a word is one of these, or begins with one that ends in a star. */
function wordTest(forms: readonly string[]): (text: string) => boolean {
  const words = new Set(forms.filter((form) => !form.endsWith('*')));
  const stems = forms.filter((form) => form.endsWith('*')).map((form) => form.slice(0, -1));
  return (text) => words.has(text) || stems.some((stem) => text.startsWith(stem));
}
