import type { LocalizedText } from '../facts/fact';

/** The text in the reader's language, in English where it isn't there. */
export function localized(text: LocalizedText, locale: string): string {
  return text[locale.split('-', 1)[0] ?? 'en'] ?? text.en;
}
