/** What an article says it is read in, and its words. Offsets everywhere are UTF-16, half-open. */
export type Article = {
  /** White space collapsed, `\n` between blocks and for `<br>`. */
  readonly text: string;
  /** BCP 47 tag as the page gives it; only its primary subtag chooses the reading. */
  readonly language: string;
  /** Offsets where an inline element begins or ends with no white space: soft word boundaries. */
  readonly joints?: readonly number[];
};

export type Span = { readonly start: number; readonly end: number };

export type Kind = 'pseudonym' | 'company' | 'statistic';

export type Measure = 'percent' | 'money' | 'count' | 'quantity' | 'duration' | 'ratio';

/** `<` less than, `>` more than, `~` about or almost. */
export type Bound = '<' | '>' | '~';

type Found = Span & {
  /** The rule that found it, so that a wrong highlight can be explained. */
  readonly rule: string;
};

export type PseudonymMention = Found & {
  readonly kind: 'pseudonym';
  /** One id for all spellings of one person in this article. */
  readonly person: string;
};

/** A note that says names were changed and not whose: "All names have been changed". Nobody is marked for it. */
export type BlanketNote = Found & { readonly kind: 'pseudonym'; readonly person: null };

export type CompanyMention = Found & {
  readonly kind: 'company';
  /** Id in the dataset; absent where the firm is not in it. */
  readonly company?: string;
  readonly name: string;
};

export type StatisticMention = Found & {
  readonly kind: 'statistic';
  readonly measure: Measure;
  /** What the figure says: 38 % is 38; a range or alternatives is a pair. */
  readonly value: number | readonly [number, number];
  /** `%`, `pp`, `bp`, `‰`; ISO 4217 with `/year` and the like; CLDR unit id; the counted noun as written. */
  readonly unit?: string;
  readonly bound?: Bound;
  /** The figure itself is within its bound: at least, at most. */
  readonly isInclusive?: true;
  /** Where the article writes numbers both ways and nothing tells which is meant: the other value. */
  readonly otherReading?: number;
};

export type Mention = PseudonymMention | CompanyMention | StatisticMention;

/** What is marked on a page. */
export type Mark = Mention | BlanketNote;
