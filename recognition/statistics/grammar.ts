import type { ToldBound } from './bounds';
import { HAN_NUMERALS } from './han-numeral';
import type { Phrasing, StatisticsLanguage } from './language-data';
import { metricUnits } from './metric-units';
import type { NumberMarks } from './number-value';
import { alternatives, type PhraseTable, phraseTable } from './phrase-table';
import { firstWordTest, openerTest, wordTest } from './word-tests';

/** A language's data, made ready for looking up. */
export type Grammar = ReturnType<typeof compile>;

export type UnitName = { readonly measure: 'quantity' | 'duration'; readonly unit: string };

/** An amount of time in one word. */
export type Span = { readonly value: number; readonly unit: string };

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
  const asBound = (meaning: string): ToldBound | null =>
    meaning === '' ? null : (meaning as ToldBound);
  const variants = variantsOf(data.variants ?? '');
  const numbers = by(data.numbers, Number);
  const fractions = by(data.fractions, fractionValue);
  const multiples = by(data.multiples, Number);
  const amongNumber = by(data.amongNumber, Number);
  const one = words(data.one);
  const article = words(data.article);
  const multipliedBy = words(data.multipliedBy);
  // CLDR parts Katakana words by spaces, newspapers don't: オーストラリア ドル.
  const named = Object.entries(locale.currencies).map(
    ([code, names]) =>
      [code, data.hasHanNumerals === true ? names.replaceAll(' ', '') : names] as const,
  );
  const moneyNames = (names: StatisticsLanguage['currencies'] | undefined): PhraseTable<string> =>
    phraseTable(
      Object.entries(names ?? {}).map(
        ([code, phrasing]) => [phrasing ?? '', locale.local[code] ?? code] as const,
      ),
      endings,
    );
  const currencies = phraseTable(
    [...named, ...Object.entries(data.currencies)].map(
      ([code, phrasing]) =>
        [inOneScript(phrasing ?? '', variants), locale.local[code] ?? code] as const,
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
  const percentsBefore = phraseTable(
    [
      [data.percentsBefore ?? '', '%'],
      [data.perMilleBefore ?? '', '‰'],
    ],
    endings,
  );
  const spans = by(data.spans, spanOf);
  const boundsAfter = by(data.boundsAfter, asBound);
  const openers: readonly PhraseTable<unknown>[] = [
    ...[numbers, fractions, multiples, amongNumber],
    ...[percentsBefore, spans],
  ];
  return {
    isKnown,
    marks: data.marks ?? locale.marks,
    local: locale.local,
    spacedGroups: data.spacedGroups ?? false,
    variants,
    countable: data.countable,
    modifier: data.modifier ?? null,
    agreement: data.agreement ?? null,
    changeVerb: data.changeVerb ?? null,
    changeVerbAfter: data.changeVerbAfter ?? null,
    inflected: data.inflected ?? null,
    hasAnyModifier: data.modifiers === undefined && data.modifier === undefined,
    hasHanNumerals: data.hasHanNumerals ?? false,
    hasCapitalNouns: data.hasCapitalNouns ?? false,
    hungEndings: words(data.hungEndings),
    hasHyphenedNouns: data.hasHyphenedNouns ?? false,
    /** Words a figure may begin with when it doesn't begin with a digit. */
    mayOpen: openerTest(
      [...openers, one, article],
      data.hasHanNumerals === true ? HAN_NUMERALS : [],
    ),
    /** What figures begin with that don't begin with a digit, or with one. */
    openers,
    mayFollowOne: firstWordTest([
      ...[scales, units, percents, boundsAfter],
      ...[data.rangeWords, data.outOf, data.amongWhich, data.hundreds, data.halves].map(words),
      by(data.outOfNumber, Number),
    ]),
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
            isEnd: firstWordTest([numbers, scales, currencies, percents, units, boundsAfter]),
          },
    currencies,
    percentsBefore,
    scales,
    pointless: words(data.pointless),
    moneyScales: by(data.moneyScales, Number),
    vague: words(data.vague),
    minus: words(data.minus),
    minusAfter: words(data.minusAfter),
    hundreds: words(data.hundreds),
    plus: words(data.plus),
    mixedThousands: words(data.mixedThousands),
    halves: words(data.halves),
    percents,
    points: words(data.points),
    tenths: words(data.tenths),
    hundredths: words(data.hundredths),
    currenciesBefore: by(data.currenciesBefore, asIs),
    unitsNotMoney: {
      names: words(data.unitsNotMoney?.names),
      before: words(data.unitsNotMoney?.before),
      after: words(data.unitsNotMoney?.after),
    },
    letterSigns: new Map(
      Object.entries(data.letterSigns ?? {}).map(([code, letter]) => [letter ?? '', code] as const),
    ) as ReadonlyMap<string, string>,
    cents: moneyNames(data.cents),
    millions: moneyNames(data.millions),
    units,
    spans,
    rates: by(data.rates, asIs),
    joiners: words(data.joiners),
    joinsMillions: data.joinsMillions ?? false,
    bounds: by(data.bounds, asBound),
    boundsAfter,
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
    speedsBefore: by(data.speedsBefore, asIs),
    outOf: words(data.outOf),
    outOfBehindNoun: words(data.outOfBehindNoun ?? data.outOf),
    outOfNumber: by(data.outOfNumber, Number),
    amongNumber,
    amongWhich: words(data.amongWhich),
    amongThese: words(data.amongThese),
    ofWhich: words(data.ofWhich),
    fractionOf: words(data.fractionOf),
    notMultiplied: words(data.notMultiplied),
    notShared: words(data.notShared),
    times: words(data.times),
    comparisons: words(data.comparisons),
    timesBefore: words(data.timesBefore),
    folds: words(data.folds),
    notCounted: words(data.notCounted),
    modifiers: words(data.modifiers),
    nouns: words(data.nouns),
    nounEndings: words(data.nounEndings),
    classifiers: words(data.classifiers),
    partitives: words(data.partitives),
    dateParts: words(data.dateParts),
    yearBefore: words(data.yearBefore),
    labels: words(data.labels),
    labelsAfter: words(data.labelsAfter),
    kindLabels: words(data.kindLabels),
    clockBefore: words(data.clockBefore),
    clockOnly: words(data.clockOnly),
    clockHoursBefore: words(data.clockHoursBefore),
    clockAfter: words(data.clockAfter),
    ageBefore: words(data.ageBefore),
    ageAfter: words(data.ageAfter),
    ageSubjects: words(data.ageSubjects),
    lastingNouns: data.lastingNouns === undefined ? null : words(data.lastingNouns),
    termBefore: words(data.termBefore),
    termAfter: words(data.termAfter),
    frameBefore: words(data.frameBefore),
    frameAfter: words(data.frameAfter),
    frameBeforeWords: words(data.frameBeforeWords),
    ordinals: words(data.ordinals),
    numberEndings: words(data.numberEndings),
    placePrepositions: words(data.placePrepositions),
  };
}

const unitEntries = (
  units: StatisticsLanguage['units'],
  measure: UnitName['measure'],
): readonly (readonly [Phrasing, UnitName])[] =>
  Object.entries(units).map(([unit, phrasing]) => [phrasing ?? '', { measure, unit }]);

/** "萬万億亿" → 万 for 萬, 亿 for 億. */
function variantsOf(pairs: string): ReadonlyMap<string, string> {
  const characters = [...pairs];
  return new Map(
    characters.flatMap((character, i) => {
      const standard = i % 2 === 0 ? characters[i + 1] : undefined;
      return standard === undefined ? [] : [[character, standard] as const];
    }),
  );
}

/** CLDR names money in all scripts of a language. */
const inOneScript = (phrasing: Phrasing, variants: ReadonlyMap<string, string>): Phrasing =>
  variants.size === 0
    ? phrasing
    : Array.from(phrasing, (character) => variants.get(character) ?? character).join('');

/** "3 year" → three years. */
function spanOf(written: string): Span {
  const [value, unit = ''] = written.split(' ');
  return { value: Number(value), unit };
}

/** "2/3" → two thirds; "" is nothing. */
function fractionValue(written: string): number {
  const [part = NaN, whole = 1] = written.split('/').map(Number);
  return part / whole;
}
