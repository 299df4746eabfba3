import { type Context, isSameSentence, keyOf } from './context';
import type { WordPhrases } from './grammar';

/** Whether a phrase ends at a word, or before fillers ("the", "della") that stand there. */
export function endsPhrase(
  context: Context,
  phrases: WordPhrases,
  index: number,
  fillers: number,
): boolean {
  const { words, grammar } = context;
  for (let at = index; at >= Math.max(0, index - fillers); at--) {
    if (!isSameSentence(context, at, index)) return false;
    const key = keyOf(words[at]);
    for (const phrase of phrases.get(key) ?? []) {
      const start = at - phrase.length + 1;
      if (start >= 0 && phrase.every((word, i) => keyOf(words[start + i]) === word)) return true;
    }
    if (!grammar.fillers.has(key)) return false;
  }
  return false;
}

export function startsPhrase({ words }: Context, phrases: WordPhrases, index: number): boolean {
  const candidates = phrases.get(keyOf(words[index])) ?? [];
  return candidates.some((phrase) => phrase.every((word, i) => keyOf(words[index + i]) === word));
}

/** "azienda", "Startup", and "start-up", which is two words here. */
export function isFirmNoun({ words, grammar, text }: Context, index: number): boolean {
  const word = words[index];
  if (word === undefined) return false;
  const key = keyOf(word);
  if (grammar.firmNouns.has(key)) return true;
  return (
    (key === 'up' || key === 'ups') &&
    /-/.test(text.charAt(word.start - 1)) &&
    keyOf(words[index - 1]) === 'start'
  );
}
