/** An object of a parsed JSON file, of which nothing is known yet. */
export type JsonRecord = Readonly<Record<string, unknown>>;

export const isRecord = (value: unknown): value is JsonRecord =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** JSON-LD writes one value alone and several in an array; here they are always an array. */
export function listOf(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

/** The first non-empty string of a JSON-LD value, also inside `@value`; `null` where it has none. */
export function wordsOf(value: unknown): string | null {
  for (const part of listOf(value)) {
    const words = isRecord(part) ? part['@value'] : part;
    if (typeof words === 'string' && words !== '') return words;
  }
  return null;
}

/** The IRI of a resource, which is a string or an object with an `id`; `null` where it has none. */
export function iriOf(value: unknown): string | null {
  const [first] = listOf(value);
  return wordsOf(isRecord(first) ? (first['id'] ?? first['@id']) : first);
}

/** Whether a JSON-LD object is of a type, however many it has. */
export const hasType = (record: JsonRecord, type: string): boolean =>
  listOf(record['type'] ?? record['@type']).includes(type);
