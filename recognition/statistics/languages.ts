import { primarySubtag } from '../language';
import currencyNames from './cldr/currency-names.json';
import numberMarks from './cldr/number-marks.json';
import { compile, type Grammar, type LocaleData } from './grammar';
import type { StatisticsLanguage } from './language-data';
import { de } from './languages/de';
import { el } from './languages/el';
import { en } from './languages/en';
import { es } from './languages/es';
import { fi } from './languages/fi';
import { fr } from './languages/fr';
import { id } from './languages/id';
import { it } from './languages/it';
import { ja } from './languages/ja';
import { ko } from './languages/ko';
import { la } from './languages/la';
import { pt } from './languages/pt';
import { ru } from './languages/ru';
import { sa } from './languages/sa';
import { zh } from './languages/zh';
import { hasLocalCurrencies, localCurrencies } from './local-currencies';
import type { NumberMarks } from './number-value';

const LANGUAGES: Readonly<Record<string, StatisticsLanguage>> = {
  de,
  el,
  en,
  es,
  fi,
  fr,
  id,
  it,
  ja,
  ko,
  la,
  pt,
  ru,
  sa,
  zh,
};

/** What can be read in any language: signs, and numbers whose marks leave no doubt. */
const UNKNOWN: StatisticsLanguage = {
  marks: { decimal: '.', group: ',' },
  scales: {},
  numbers: {},
  percents: {},
  currencies: {},
  units: {},
  durations: {},
  bounds: {},
  countable: /^$/,
};

const NAMES: Readonly<Record<string, Readonly<Record<string, string>>>> = currencyNames;
const MARKS: Readonly<Record<string, string>> = numberMarks;

const grammars = new Map<string, Grammar>();

/** The grammar of figures in a language, by its tag. Built at first use. */
export function grammarOf(language: string): Grammar {
  const code = primarySubtag(language);
  const data = Object.hasOwn(LANGUAGES, code) ? LANGUAGES[code] : undefined;
  if (data === undefined)
    return remembered('', () => compile(UNKNOWN, localeData('', undefined), false));
  const region = regionOf(language);
  const isTold =
    region !== undefined && (hasLocalCurrencies(region) || `${code}-${region}` in MARKS);
  const key = isTold ? `${code}-${region}` : code;
  return remembered(key, () => compile(data, localeData(code, region), true));
}

function remembered(key: string, make: () => Grammar): Grammar {
  const known = grammars.get(key);
  if (known !== undefined) return known;
  const grammar = make();
  grammars.set(key, grammar);
  return grammar;
}

/** The region a tag names or most likely means: TW for zh-Hant. */
function regionOf(language: string): string | undefined {
  try {
    return new Intl.Locale(language.replaceAll('_', '-')).maximize().region;
  } catch {
    return undefined;
  }
}

function localeData(code: string, region: string | undefined): LocaleData {
  const [decimal = '.', group = ','] = MARKS[`${code}-${region}`] ?? MARKS[code] ?? '';
  const marks = { decimal, group } as NumberMarks;
  return { marks, currencies: NAMES[code] ?? {}, local: localCurrencies(region) };
}
