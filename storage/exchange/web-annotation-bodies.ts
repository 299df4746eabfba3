import { htmlToText } from './html-text';
import { hasType, iriOf, isRecord, type JsonRecord, listOf, wordsOf } from './json-values';

export type BodyParts = { readonly text: string; readonly tags: readonly string[] };

type Body = { readonly words: string; readonly isTag: boolean };

/**
 * Reads the bodies of a W3C annotation: a string, an object, several, or `bodyValue`. Several texts
 * become paragraphs of one; a body that is elsewhere becomes a link to it.
 */
export function readBodies(annotation: JsonRecord): BodyParts {
  const motivations = listOf(annotation['motivation']);
  const bodies = [...listOf(annotation['body']).flatMap(membersOf), annotation['bodyValue']]
    .map((body) => readBody(body, motivations))
    .filter((body) => body !== null);
  return {
    text: bodies
      .filter(({ isTag }) => !isTag)
      .map(({ words }) => words)
      .join('\n\n'),
    tags: bodies.filter(({ isTag }) => isTag).map(({ words }) => words),
  };
}

/** Of a choice the first, which is the default; of lists and sets all. */
function membersOf(body: unknown): readonly unknown[] {
  if (!isRecord(body) || !Array.isArray(body['items'])) return [body];
  return hasType(body, 'Choice') ? body['items'].slice(0, 1) : body['items'];
}

function readBody(body: unknown, motivations: readonly unknown[]): Body | null {
  if (typeof body === 'string') return readBody({ value: body }, motivations);
  if (!isRecord(body)) return null;
  const purposes = listOf(body['purpose']);
  // The words of a specific resource stand in its source.
  const resource = isRecord(body['source']) ? body['source'] : body;
  const value = wordsOf(body['value']) ?? wordsOf(resource['value']);
  if (isTagging(purposes.length === 0 ? motivations : purposes)) {
    const words = value ?? wordsOf(resource['label']) ?? wordsOf(resource['name']);
    return words === null ? null : { words, isTag: true };
  }
  // What some tools write their colours and styles as; a highlight has no words of its own.
  if (purposes.includes('highlighting')) return null;
  if (value !== null) {
    const isHtml = listOf(resource['format'] ?? body['format']).includes('text/html');
    return { words: isHtml ? htmlToText(value) : value, isTag: false };
  }
  const address = iriOf(body['source']) ?? iriOf(body);
  return address !== null && /^https?:[^\s<>]+$/i.test(address)
    ? { words: `<${address}>`, isTag: false }
    : null;
}

/** A comment that also has tags is motivated by both: such a body is words. */
const isTagging = (purposes: readonly unknown[]): boolean =>
  purposes.length > 0 && purposes.every((purpose) => purpose === 'tagging');
