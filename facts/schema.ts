import * as v from 'valibot';
import type { Figure } from '../recognition/figure';
import { COMPANY_PROPERTIES } from './company-properties';
import type { Company, Source, Story } from './fact';
import { INDUSTRIES } from './industry';
import type { Yardstick } from './yardstick';

/** What the data files must look like. Used when building and testing only: the reader's browser trusts them. */

const text = v.pipe(v.string(), v.trim(), v.nonEmpty('is empty'));
const id = v.pipe(text, v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'is not in kebab-case'));
const claimId = v.pipe(text, v.regex(/^[A-Z]\d{1,3}[a-z]?$/, 'is no claim id such as C01 or C01a'));
const partialDate = v.pipe(
  text,
  v.regex(
    /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/,
    'is no date such as 2023, 2023-12 or 2023-12-31',
  ),
);
const url = v.pipe(text, v.url('is no address'), v.startsWith('http', 'is no web address'));
const countryCode = v.pipe(text, v.regex(/^[A-Z]{2}$/, 'is no country code'));
const sourceIds = v.pipe(v.array(id), v.readonly());
const localizedText = v.objectWithRest({ en: text }, text);
const basis = v.picklist(['read', 'recalled', 'inferred']);
const list = <const T extends v.GenericSchema>(item: T) => v.pipe(v.array(item), v.readonly());

const figureEntries = {
  measure: v.picklist(['percent', 'money', 'count', 'quantity', 'duration', 'ratio']),
  value: v.union([v.number(), v.pipe(v.tuple([v.number(), v.number()]), v.readonly())]),
  unit: v.exactOptional(text),
  bound: v.exactOptional(v.picklist(['<', '>', '~'])),
  isInclusive: v.exactOptional(v.literal(true)),
};
const figure = v.strictObject(figureEntries);

export const sourceSchema = v.strictObject({
  id,
  title: text,
  publisher: text,
  url,
  date: partialDate,
});

const languageCode = v.pipe(text, v.regex(/^[a-z]{2}$/, 'is no language'));
const sense = v.strictObject({ meaning: text, languages: v.exactOptional(list(languageCode)) });

export const companySchema = v.strictObject({
  id,
  name: text,
  kind: v.picklist(['company', 'investment-firm', 'subsidiary', 'brand']),
  description: localizedText,
  country: v.exactOptional(countryCode),
  industry: v.picklist(INDUSTRIES),
  ambiguous: v.exactOptional(v.pipe(list(sense), v.minLength(1, 'has no sense'))),
  aliases: list(
    v.strictObject({
      form: text,
      language: v.exactOptional(text),
      trust: v.exactOptional(v.picklist(['plain', 'ambiguous', 'garbled'])),
    }),
  ),
  facts: list(
    v.strictObject({
      property: v.picklist(COMPANY_PROPERTIES),
      value: text,
      asOf: partialDate,
      basis,
      sources: sourceIds,
    }),
  ),
});

const check = v.strictObject({
  verdict: v.picklist(['supported', 'roughly', 'differs', 'not-confirmed', 'as-told']),
  findings: list(v.strictObject({ label: localizedText, figure, basis, sources: sourceIds })),
  nuance: localizedText,
  sources: sourceIds,
  asOf: partialDate,
});

export const storySchema = v.strictObject({
  id,
  title: localizedText,
  published: partialDate,
  figures: list(v.strictObject({ ...figureEntries, claim: v.exactOptional(text) })),
  companies: list(id),
  claims: list(v.strictObject({ id: claimId, statement: localizedText, check })),
  people: list(v.strictObject({ id, names: list(text), presentedAs: localizedText })),
  uncertainCompanies: list(
    v.strictObject({ name: text, probably: text, nuance: localizedText, sources: sourceIds }),
  ),
  sources: list(sourceSchema),
});

export const yardstickSchema = v.strictObject({
  id,
  kind: v.picklist([
    'large-sum',
    'income',
    'monthly-pay',
    'hourly-pay',
    'house-price',
    'car-price',
    'price-per-area',
    'oil-price',
    'people',
    'workforce',
    'area',
    'distance',
    'height',
    'volume',
    'mass',
    'emissions',
    'waste',
    'speed',
    'temperature',
    'energy',
    'power',
    'data',
  ]),
  country: v.exactOptional(countryCode),
  subject: localizedText,
  figure: v.strictObject({ ...figureEntries, value: v.number() }),
  asOf: partialDate,
  basis: v.picklist(['read', 'recalled']),
  sources: v.pipe(v.array(id), v.minLength(1, 'are none'), v.readonly()),
});

/** `true` where both types accept the same values and have the same properties, optional ones too. */
type Same<A, B> = [A, keyof A] extends [B, keyof B]
  ? [B, keyof B] extends [A, keyof A]
    ? true
    : false
  : false;

type Item<T> = T extends readonly (infer I)[] ? I : never;
type OfCompany = v.InferOutput<typeof companySchema>;
type OfStory = v.InferOutput<typeof storySchema>;

// The compiler refuses these where schema and types part ways.
true satisfies Same<v.InferOutput<typeof figure>, Figure>;
true satisfies Same<v.InferOutput<typeof sourceSchema>, Source>;
true satisfies Same<OfCompany, Company>;
true satisfies Same<Item<OfCompany['aliases']>, Item<Company['aliases']>>;
true satisfies Same<Item<OfCompany['facts']>, Item<Company['facts']>>;
true satisfies Same<
  Item<NonNullable<OfCompany['ambiguous']>>,
  Item<NonNullable<Company['ambiguous']>>
>;
true satisfies Same<v.InferOutput<typeof yardstickSchema>, Yardstick>;
true satisfies Same<OfStory, Story>;
true satisfies Same<Item<OfStory['figures']>, Item<Story['figures']>>;
true satisfies Same<Item<OfStory['claims']>, Item<Story['claims']>>;
true satisfies Same<Item<OfStory['claims']>['check'], Item<Story['claims']>['check']>;
true satisfies Same<Item<OfStory['people']>, Item<Story['people']>>;
true satisfies Same<Item<OfStory['uncertainCompanies']>, Item<Story['uncertainCompanies']>>;
