import * as v from 'valibot';
import type { Company, Source, Story } from './fact';

const Text = v.pipe(v.string(), v.minLength(1));
const Id = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9][a-z0-9-]*$/, 'ids are lower-case words joined by hyphens'),
);
const DateText = v.pipe(
  v.string(),
  v.regex(
    /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/,
    'dates are 2023, 2023-12 or 2023-12-31',
  ),
);
const Basis = v.picklist(['read', 'recalled', 'inferred']);
const Ids = v.array(v.string());

/** English always; other keys are language codes. */
const Localized = v.pipe(
  v.record(v.pipe(v.string(), v.regex(/^[a-z]{2,3}$/, 'languages are primary subtags')), Text),
  v.check((text) => Object.hasOwn(text, 'en'), 'English text is missing'),
);

const FigureEntries = {
  measure: v.picklist(['percent', 'money', 'count', 'quantity', 'duration', 'ratio']),
  value: v.union([v.number(), v.tuple([v.number(), v.number()])]),
  unit: v.optional(Text),
  bound: v.optional(v.picklist(['<', '>', '~'])),
};

const SourceSchema = v.strictObject({
  id: Id,
  title: Text,
  publisher: Text,
  url: v.pipe(v.string(), v.regex(/^https?:\/\/\S+$/, 'a source has a web address')),
  date: DateText,
});

const CompanySchema = v.strictObject({
  id: Id,
  name: Text,
  kind: v.picklist(['company', 'investment-firm', 'subsidiary', 'brand']),
  description: Localized,
  country: v.optional(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'countries are ISO 3166-1 codes'))),
  ambiguous: v.optional(v.boolean()),
  aliases: v.array(
    v.strictObject({
      form: Text,
      language: v.optional(Text),
      trust: v.optional(v.picklist(['plain', 'ambiguous', 'garbled'])),
    }),
  ),
  facts: v.array(
    v.strictObject({
      property: v.picklist([
        'founded',
        'founders',
        'seat',
        'parent',
        'listing',
        'formerName',
        'valuation',
        'ownership',
        'site',
      ]),
      value: Text,
      asOf: DateText,
      basis: Basis,
      sources: Ids,
    }),
  ),
});

const StorySchema = v.strictObject({
  id: Id,
  title: Localized,
  published: DateText,
  figures: v.array(v.strictObject({ ...FigureEntries, claim: v.optional(Text) })),
  companies: Ids,
  claims: v.array(
    v.strictObject({
      id: Text,
      statement: Localized,
      check: v.strictObject({
        verdict: v.picklist(['supported', 'roughly', 'differs', 'not-confirmed', 'as-told']),
        findings: v.array(
          v.strictObject({
            label: Localized,
            figure: v.strictObject(FigureEntries),
            basis: Basis,
            sources: Ids,
          }),
        ),
        nuance: Localized,
        sources: Ids,
        asOf: DateText,
      }),
    }),
  ),
  people: v.array(v.strictObject({ id: Id, names: v.array(Text), presentedAs: Localized })),
  uncertainCompanies: v.array(
    v.strictObject({ name: Text, probably: Text, nuance: Localized, sources: Ids }),
  ),
  sources: v.array(SourceSchema),
});

export const DatasetSchema = {
  companies: v.array(CompanySchema),
  sources: v.array(SourceSchema),
  stories: v.array(StorySchema),
};

/** The dataset as its files hold it, before anybody has looked at it. */
export type RawDataset = {
  readonly companies: unknown;
  readonly sources: unknown;
  readonly stories: unknown;
};

export type Dataset = {
  readonly companies: readonly Company[];
  readonly sources: readonly Source[];
  readonly stories: readonly Story[];
};
