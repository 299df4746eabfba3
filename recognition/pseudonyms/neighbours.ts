import type { Search } from './capital-targets';
import { isNoName, isPlace, isRole, isSentenceStart, isTitle, wordBefore } from './capital-words';
import { isGivenName } from './given-names';
import { isHeadline } from './headline';
import type { Name } from './name-reader';
import { accentlessKey, type NameWord, nameKey } from './name-words';
import { isWordAsWord } from './words-as-names';

/** "am Sonntag": a name that is a frequent word counts behind a title alone. */
export function isOrdinaryWord({ grammar, text }: Search, words: Name, at: number): boolean {
  const own = words[at];
  const word = own?.text ?? '';
  if (own !== undefined && grammar.wordsAsNames.has(word.toLowerCase()))
    return isWordAsWord(text, own.start, own.end, grammar);
  // "Im Sommer": behind an article that a preposition has taken in nobody is named.
  const before = own === undefined ? null : wordBefore(text, own.start);
  const isCompound = text.charAt(own?.end ?? 0) === '-';
  if (before !== null && !isCompound && grammar.contractions.has(before)) return true;
  return grammar.notNames.has(word.toLowerCase()) && !isTitle(grammar, words[at - 1]?.text);
}

/** Whether the word beside a single name makes it somebody else's. */
export function hasNeighbour(search: Search, words: Name, at: number): boolean {
  const { text, grammar } = search;
  const own = words[at];
  const next = words[at + 1];
  const before = words[at - 1];
  if (own === undefined) return false;
  const isGenitive = grammar.hasNounCapitals && !search.targets.written.has(nameKey(own.text));
  // "Svenjas Kollegin": nouns have capitals too, and behind a genitive stands one.
  if (next !== undefined && !isGenitive && isStranger(search, words, at + 1)) {
    const gap = text.slice(own.end, next.start);
    // "im Anna-Prozess" is about Anna, Anna-Lena is somebody else.
    if (gap !== '-' || isGivenName(next.text, grammar)) return true;
  }
  const last = words[at + 2];
  const isParticle = next !== undefined && grammar.particles.has(next.text.toLowerCase());
  const isOwnLast = last !== undefined && !isStranger(search, words, at + 2);
  if (isParticle && last !== undefined && !isOwnLast && /^ $/.test(text.slice(own.end, next.start)))
    return true;
  if (before === undefined) return false;
  // Renner-Falk is somebody else than Falk.
  if (text.slice(before.end, own.start) === '-') return isStranger(search, words, at - 1);
  // Pasar Kembang is a market, whoever is called Kembang.
  if (grammar.subjectWords.has(before.text.toLowerCase())) return true;
  // "Das Buch von Vold"
  const isOfIt = grammar.hasNounCapitals && /\p{Ll}/u.test(text.slice(before.end, own.start));
  if (isOfIt && !isGivenName(before.text, grammar)) return false;
  if (!isStranger(search, words, at - 1)) return false;
  if (isGivenName(before.text, grammar)) return true;
  if (isRole(grammar, before.text) || isGivenName(own.text, grammar)) return false;
  // A sentence's first word is a name's first only where they stand together again.
  const isPair = (search.seen.get(nameKey([before, own])) ?? 0) > 1;
  if (isSentenceStart(text, before.start) && !isPair) return false;
  // "Под Тверью Фаррух": a place ends before the name.
  if (isPlace(search, before)) return false;
  const article = wordBefore(text, before.start);
  return !(grammar.hasNounCapitals && article !== null && grammar.articles.has(article));
}

/** Whether a word of a run is a name, and none of the declared. */
function isStranger({ text, grammar, targets, lemmas }: Search, words: Name, at: number): boolean {
  const word: NameWord | undefined = words[at];
  if (word === undefined || isNoName(grammar, word.text)) return false;
  // In a headline only what is a given name, or stands beside it again, is one.
  if (isHeadline(text, word.start) && !isGivenName(word.text, grammar)) return false;
  const isOwn = lemmas(word.text).some(
    (lemma) => targets.full.has(lemma) || targets.short.has(lemma),
  );
  if (isOwn) return false;
  return ![2, 3, 4].some(
    (length) =>
      targets.joined.has(accentlessKey(words.slice(at, at + length))) ||
      (at - length + 1 >= 0 &&
        targets.joined.has(accentlessKey(words.slice(at - length + 1, at + 1)))),
  );
}
