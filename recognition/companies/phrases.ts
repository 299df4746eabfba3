import { type Context, gapBetween, isSameSentence, keyOf, startsSentence } from './context';
import { endingOf } from './endings';
import type { CompanyGrammar, WordPhrases } from './grammar';

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
      const isHere = phrase.every(
        (word, i) =>
          keyOf(words[start + i]) === word &&
          // "Ohne Visum kein Flug, mit Visa": two phrases.
          (i === 0 || !/[,;:()]/.test(gapBetween(context, start + i - 1))),
      );
      if (start >= 0 && isHere) return true;
    }
    if (!grammar.fillers.has(key)) return false;
  }
  return false;
}

export function startsPhrase(context: Context, phrases: WordPhrases, index: number): boolean {
  const { words } = context;
  const candidates = phrases.get(keyOf(words[index])) ?? [];
  return candidates.some((phrase) =>
    phrase.every(
      (word, i) =>
        keyOf(words[index + i]) === word &&
        (i === 0 || !/[,;:()]/.test(gapBetween(context, index + i - 1))),
    ),
  );
}

/** The firm noun that ends a compound: of "metsäyhtiö" `yhtiö`, of "सेवासंस्था" none. */
export const firmNounEnding = (grammar: CompanyGrammar, key: string): string | null =>
  grammar.otherNounEndings.all.has(key) || endingOf(key, grammar.otherNounEndings) !== null
    ? null
    : endingOf(key, grammar.firmNounEndings);

/** "azienda", "Startup", "metsäyhtiö", and "start-up", which is two words here. */
export function isFirmNoun({ words, grammar, text }: Context, index: number): boolean {
  const word = words[index];
  if (word === undefined) return false;
  const key = keyOf(word);
  if (grammar.firmNouns.has(key) || firmNounEnding(grammar, key) !== null) return true;
  return (
    (key === 'up' || key === 'ups') &&
    /-/.test(text.charAt(word.start - 1)) &&
    keyOf(words[index - 1]) === 'start'
  );
}

/** "Фонд Полынь Венчурс": what begins a sentence says what the name is, where such words have no capital in names. */
export function opensWithKind(context: Context, index: number): boolean {
  const { grammar } = context;
  return (
    grammar.quotesNames &&
    grammar.inflection !== null &&
    startsSentence(context, index) &&
    endsPhrase(context, grammar.namesBefore, index, 0)
  );
}

/** Any verb the language's data has, also of things and people. */
export const isVerb = (
  { verbs, speechVerbs, weakVerbs, auxiliaries }: CompanyGrammar,
  key: string,
): boolean => verbs.has(key) || speechVerbs.has(key) || weakVerbs.has(key) || auxiliaries.has(key);
