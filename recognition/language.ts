/** "pt-BR" → "pt": the subtag that chooses the reading. */
export function primarySubtag(language: string): string {
  return (language.split(/[-_]/, 1)[0] ?? '').toLowerCase();
}
