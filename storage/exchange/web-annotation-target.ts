import type { Quote } from '../../page/quote';
import { isReadable } from './addresses';
import { iriOf, isRecord, type JsonRecord, listOf, wordsOf } from './json-values';
import { readQuote } from './text-selectors';

export type TargetParts = {
  readonly address: string | null;
  readonly quote: Quote | null;
  /** Empty where the target doesn't say. */
  readonly title: string;
  readonly language: string;
};

/** Targets looked at; annotations have one, seldom two. */
const MOST_TARGETS = 100;

const TITLES = ['dcterms:title', 'dc:title', 'title', 'label', 'name'];

/**
 * Reads the target of a W3C annotation: an IRI, an object, several of them, or a set of `items`. A
 * note stands in one place only: the first quoted passage of a readable page, else the first such
 * page, else whatever comes first.
 */
export function readTarget(target: unknown, isVerbatim: boolean): TargetParts {
  const targets = listOf(target)
    .slice(0, MOST_TARGETS)
    .flatMap((one) => (isRecord(one) && Array.isArray(one['items']) ? one['items'] : [one]))
    .slice(0, MOST_TARGETS)
    .map((one) => partsOf(one, isVerbatim));
  const readable = targets.filter(({ address }) => address !== null && isReadable(address));
  return (
    readable.find(({ quote }) => quote !== null) ??
    readable[0] ??
    targets.find(({ address }) => address !== null) ?? {
      address: null,
      quote: null,
      title: '',
      language: '',
    }
  );
}

function partsOf(target: unknown, isVerbatim: boolean): TargetParts {
  if (!isRecord(target)) return { address: iriOf(target), quote: null, title: '', language: '' };
  const [source] = listOf(target['source']);
  const described = isRecord(source) ? [source, target] : [target];
  return {
    address: iriOf(source) ?? iriOf(target),
    quote: readQuote(target['selector'], isVerbatim),
    title: firstWords(described, TITLES),
    language: firstWords(described, ['language', 'dc:language']),
  };
}

function firstWords(records: readonly JsonRecord[], keys: readonly string[]): string {
  for (const record of records) {
    for (const key of keys) {
      const words = wordsOf(record[key]);
      if (words !== null) return words;
    }
  }
  return '';
}
