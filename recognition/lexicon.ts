import type { PackedCells } from './packed-cells';

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
  /** Of an ambiguous form, the languages it is a word of; in others of ours it is plain. Absent: all. */
  readonly wordIn?: readonly string[];
  /** The other sense is a proper name in any language, so that a capital proves nothing: "Amazon", "Mars". */
  readonly isNamesake?: true;
};

/** The names to look for: a list, or the same packed for quick waking (see `packed-lexicon.ts`). */
export type Lexicon = { readonly companies: readonly CompanyForm[] } | PackedLexicon;

export type PackedLexicon = {
  /** A line an owner: its name and forms. */
  readonly owners: string;
  /** By line. */
  readonly ids: readonly string[];
  readonly cells: PackedCells;
  /** Cells by first words that the hash of the form's own letters doesn't find. */
  readonly irregular: ReadonlyMap<string, readonly number[]>;
};
