import { i18n } from '#i18n';
import type { Figure } from '../recognition/figure';
import { unitName } from './unit-name';

export type WrittenFigure = {
  /** The figure with words of scale, unit and bound: "more than 18 billion US dollars". */
  readonly short: string;
  /** All its digits, where the short form hides some: "18,000,000,000". */
  readonly full: string | null;
};

/** From here on words of scale are easier to grasp than digits. */
const SCALED_FROM = 1_000_000;

/** Numbers that fixed decimals would falsify; a share is written a hundred times as large. */
const SMALL_BELOW = { percent: 0.01, other: 1 } as const;

/** Prices of fuel and rates of exchange have more decimals than coins. */
const MOST_MONEY_DECIMALS = 4;

/** A figure as a reader of a locale would write it. */
export function formatFigure(figure: Figure, locale: string): WrittenFigure {
  const short = bounded(withUnit(figure, locale), figure);
  const largest = Array.isArray(figure.value)
    ? Math.max(...figure.value)
    : (figure.value as number);
  const full =
    largest >= SCALED_FROM ? numberText(figure.value, locale, { maximumFractionDigits: 2 }) : null;
  return { short, full };
}

function withUnit(figure: Figure, locale: string): string {
  const { measure, value, unit } = figure;
  if (measure === 'percent') return percentText(value, unit ?? '%', locale);
  if (measure === 'money' && unit !== undefined) return moneyText(value, unit, locale);
  if (measure === 'ratio') return ratioText(value, locale);
  if (unit !== undefined && measure !== 'count') return quantityText(value, unit, locale);
  const number = scaledText(value, locale);
  if (unit === undefined) return number;
  return isScaled(value) ? i18n.t('figure.scaledOf', [number, unit]) : `${number} ${unit}`;
}

function percentText(value: Figure['value'], unit: string, locale: string): string {
  const number = numberText(value, locale, { maximumFractionDigits: 2 });
  if (unit === 'pp') return i18n.t('figure.percentagePoints', countOf(value), [number]);
  if (unit === 'bp') return i18n.t('figure.basisPoints', countOf(value), [number]);
  if (unit === '‰') return i18n.t('figure.perMille', [number]);
  const share = mapped(value, (part) => part / 100);
  return numberText(share, locale, { style: 'percent', maximumFractionDigits: 2 });
}

function moneyText(value: Figure['value'], unit: string, locale: string): string {
  const [currency = unit, rate] = unit.split('/');
  const digits = hasFraction(value)
    ? { maximumFractionDigits: MOST_MONEY_DECIMALS }
    : { minimumFractionDigits: 0, maximumFractionDigits: 0 };
  const amount = isScaled(value)
    ? i18n.t('figure.scaledOf', [scaledText(value, locale), currencyName(value, currency, locale)])
    : numberText(value, locale, {
        style: 'currency',
        currencyDisplay: 'name',
        currency,
        ...digits,
      });
  return rate === undefined ? amount : perRate(amount, rate);
}

/** "US dollars", in the plural the amount asks for. */
function currencyName(value: Figure['value'], currency: string, locale: string): string {
  const format = new Intl.NumberFormat(locale, {
    style: 'currency',
    currencyDisplay: 'name',
    currency,
  });
  const written = format
    .formatToParts(Math.max(...parts(value)))
    .find(({ type }) => type === 'currency');
  return written?.value ?? currency;
}

function perRate(amount: string, rate: string): string {
  switch (rate) {
    case 'year':
      return i18n.t('figure.perYear', [amount]);
    case 'month':
      return i18n.t('figure.perMonth', [amount]);
    case 'week':
      return i18n.t('figure.perWeek', [amount]);
    case 'day':
      return i18n.t('figure.perDay', [amount]);
    case 'hour':
      return i18n.t('figure.perHour', [amount]);
    default:
      return i18n.t('figure.per', [amount, rate.replaceAll('-', ' ')]);
  }
}

/** A share is written as "1 in 3" where it is one over a whole number, else as a percentage; above one it multiplies. */
function ratioText(value: Figure['value'], locale: string): string {
  if (typeof value !== 'number') return numberText(value, locale, {});
  if (value >= 1)
    return i18n.t('figure.times', [numberText(value, locale, { maximumFractionDigits: 2 })]);
  const whole = 1 / value;
  return Math.abs(whole - Math.round(whole)) < 1e-9
    ? i18n.t('figure.oneIn', [numberText(Math.round(whole), locale, {})])
    : numberText(value, locale, { style: 'percent', maximumFractionDigits: 1 });
}

/** Units `Intl` has no words for have theirs among our messages. */
function quantityText(value: Figure['value'], unit: string, locale: string): string {
  const [base = unit, rate] = unit.split('/');
  let text: string;
  try {
    text = numberText(value, locale, {
      style: 'unit',
      unit: base,
      unitDisplay: 'long',
      ...(isScaled(value) ? { notation: 'compact', compactDisplay: 'long' } : {}),
    });
  } catch {
    const name = unitName(base, countOf(value)) ?? base.replaceAll('-', ' ');
    const number = scaledText(value, locale);
    text = isScaled(value) ? i18n.t('figure.scaledOf', [number, name]) : `${number} ${name}`;
  }
  return rate === undefined ? text : perRate(text, rate);
}

const scaledText = (value: Figure['value'], locale: string): string =>
  numberText(
    value,
    locale,
    isScaled(value)
      ? { notation: 'compact', compactDisplay: 'long', maximumFractionDigits: 2 }
      : { maximumFractionDigits: 2 },
  );

function numberText(
  value: Figure['value'],
  locale: string,
  options: Intl.NumberFormatOptions,
): string {
  // Below one it's the digits that count: 0.003 % is not 0 %.
  const isSmall = parts(value).every(
    (part) =>
      part !== 0 && Math.abs(part) < SMALL_BELOW[options.style === 'percent' ? 'percent' : 'other'],
  );
  const { maximumFractionDigits: _, minimumFractionDigits: __, ...others } = options;
  const format = new Intl.NumberFormat(
    locale,
    isSmall ? { ...others, maximumSignificantDigits: 3 } : options,
  );
  return typeof value === 'number' ? format.format(value) : format.formatRange(value[0], value[1]);
}

function bounded(text: string, { bound, isInclusive }: Figure): string {
  if (bound === '>') return i18n.t(isInclusive ? 'figure.atLeast' : 'figure.more', [text]);
  if (bound === '<') return i18n.t(isInclusive ? 'figure.atMost' : 'figure.less', [text]);
  return bound === '~' ? i18n.t('figure.about', [text]) : text;
}

const parts = (value: Figure['value']): readonly number[] =>
  typeof value === 'number' ? [value] : value;

/** What a plural is chosen by: one only where the figure is one. */
const countOf = (value: Figure['value']): number => (value === 1 ? 1 : 2);

const isScaled = (value: Figure['value']): boolean =>
  parts(value).some((part) => Math.abs(part) >= SCALED_FROM);

const hasFraction = (value: Figure['value']): boolean =>
  parts(value).some((part) => !Number.isInteger(part));

const mapped = (value: Figure['value'], change: (part: number) => number): Figure['value'] =>
  typeof value === 'number' ? change(value) : [change(value[0]), change(value[1])];
