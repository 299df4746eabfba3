/**
 * What recognition needs to know of company names. `facts/` builds it from the dataset;
 * recognition itself holds no names.
 */
export type CompanyForm = {
  /** Id in the dataset; absent for a name of which nothing but the name is known. */
  readonly company?: string;
  /** The company's usual name, for showing. */
  readonly name: string;
  /** The form as it stands in texts: name, alias, former name, spelling of another script. */
  readonly form: string;
  /**
   * `plain`: the form alone is evidence enough.
   * `ambiguous`: also a word, a person or a place; needs a cue beside it.
   * `garbled`: what machine translation makes of the name ("IA aperta"); needs stronger evidence.
   */
  readonly trust: 'plain' | 'ambiguous' | 'garbled';
};

export type Lexicon = {
  readonly companies: readonly CompanyForm[];
};
