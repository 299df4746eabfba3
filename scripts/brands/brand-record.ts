/** A brand or firm of which hardly more than the name is known, as a line of `facts/brands.tsv` has it. */
export type BrandRecord = {
  readonly name: string;
  /** Other ways of writing it. */
  readonly forms: readonly string[];
  /** Id in Wikidata: "Q38076". */
  readonly wikidata: string | null;
  /** Domain of the official site. */
  readonly site: string | null;
  /** What kind of shop or service it is: "shop/supermarket". */
  readonly category: string | null;
  /** Met in several countries, or spelled in several scripts: foreign news may name it. */
  readonly isWidespread: boolean;
};
