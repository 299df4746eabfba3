import type { Figure } from '../recognition/figure';
import type { CompanyProperty } from './company-properties';
import type { Industry } from './industry';

/** Text by language, English always there. Keys are primary subtags. */
export type LocalizedText = { readonly en: string; readonly [language: string]: string };

/** `2023`, `2023-12` or `2023-12-31`. */
export type PartialDate = string;

/** `read`: seen in the source. `recalled`: from memory, not checked. `inferred`: our conclusion from what was read. */
export type Basis = 'read' | 'recalled' | 'inferred';

export type Source = {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly url: string;
  /** When it was published, or of what time it speaks. */
  readonly date: PartialDate;
};

export type CompanyFact = {
  readonly property: CompanyProperty;
  /** `founded`: a PartialDate. `listing`: "NASDAQ:NVDA". `parent`: a company id or a name. Others: plain words. */
  readonly value: string;
  readonly asOf: PartialDate;
  readonly basis: Basis;
  /** Ids of sources; empty only where the basis is `recalled`. */
  readonly sources: readonly string[];
};

export type CompanyAlias = {
  readonly form: string;
  /** Language it is written in, `zh-Hans` and `zh-Hant` where the script tells; absent: any. */
  readonly language?: string;
  readonly trust?: 'plain' | 'ambiguous' | 'garbled';
};

/** What a firm's name means beside the firm. */
export type Sense = {
  /** In English: "fruit", "river in South America". */
  readonly meaning: string;
  /** Languages it is a word of, spelled so; absent: a proper name, written so in most. */
  readonly languages?: readonly string[];
};

/** A firm as its card shows it: how it is written in texts is the lexicon's. */
export type CompanyProfile = Omit<Company, 'aliases' | 'ambiguous'>;

export type Company = {
  readonly id: string;
  readonly name: string;
  readonly kind: 'company' | 'investment-firm' | 'subsidiary' | 'brand';
  readonly description: LocalizedText;
  /** ISO 3166-1 alpha-2. */
  readonly country?: string;
  readonly industry: Industry;
  /** What else the name means: the name alone is no evidence of the firm then. */
  readonly ambiguous?: readonly Sense[];
  readonly aliases: readonly CompanyAlias[];
  readonly facts: readonly CompanyFact[];
};

/**
 * `supported`: a source says the same. `roughly`: nearly, with a difference that matters.
 * `differs`: a source says otherwise. `not-confirmed`: nothing found. `as-told`: a person's word, not checkable.
 */
export type Verdict = 'supported' | 'roughly' | 'differs' | 'not-confirmed' | 'as-told';

/** What a source says of a claim. */
export type Finding = {
  /** What is measured: "CPI, December 2023". */
  readonly label: LocalizedText;
  readonly figure: Figure;
  readonly basis: Basis;
  readonly sources: readonly string[];
};

export type Check = {
  readonly verdict: Verdict;
  readonly findings: readonly Finding[];
  /** What the reader should know beside the figures, in one or two sentences. */
  readonly nuance: LocalizedText;
  readonly sources: readonly string[];
  /** When the check was made. */
  readonly asOf: PartialDate;
};

export type Claim = {
  readonly id: string;
  /** What the article states with it, in our words. */
  readonly statement: LocalizedText;
  readonly check: Check;
};

/** One figure of the article, in order: how a story is recognised and its claims find their place. */
export type StoryFigure = Figure & {
  /** Id of a claim of this story, or `STORY/CLAIM` of another that checked it already. */
  readonly claim?: string;
};

export type StoryPerson = {
  readonly id: string;
  /** Spellings in the languages the story was read in; compared without spaces, hyphens and case. */
  readonly names: readonly string[];
  /** As the article presents them. */
  readonly presentedAs: LocalizedText;
};

/** A name whose firm is only a conclusion of ours, and shown as that. */
export type StoryCompany = {
  readonly name: string;
  readonly probably: string;
  readonly nuance: LocalizedText;
  readonly sources: readonly string[];
};

/** A pack of facts for one published article, in whatever language it is read. */
export type Story = {
  readonly id: string;
  readonly title: LocalizedText;
  readonly published: PartialDate;
  readonly figures: readonly StoryFigure[];
  /** Ids of the dataset's companies the article names. */
  readonly companies: readonly string[];
  readonly claims: readonly Claim[];
  readonly people: readonly StoryPerson[];
  readonly uncertainCompanies: readonly StoryCompany[];
  readonly sources: readonly Source[];
};

/** A brand or firm taken over from a list of names: no more is known of it. */
export type Brand = {
  /** Its id in Wikidata in small letters, "q38076"; absent from a list without ids. */
  readonly id: string;
  readonly name: string;
  readonly site?: string;
  readonly industry?: Industry;
};

/** `company:openai`, `company:q38076`, `claim:STORY/C01`, `person:STORY/shi-qi`, `uncertain-company:STORY/CGC`. */
export type FactId = string;

/** What is known of one mention, with every source its facts name. */
export type MentionFacts = { readonly sources: readonly Source[] } & (
  | {
      readonly kind: 'company';
      readonly company: CompanyProfile;
      readonly parentName?: string;
      /** The name in a few other scripts: what a reader of translated news may meet. */
      readonly spellings: readonly string[];
    }
  | { readonly kind: 'brand'; readonly brand: Brand }
  | { readonly kind: 'uncertain-company'; readonly uncertain: StoryCompany }
  | { readonly kind: 'claim'; readonly claim: Claim }
  | { readonly kind: 'person'; readonly person: StoryPerson }
);
