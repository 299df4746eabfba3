import type { Disclosure } from './disclosure';
import type { PseudonymGrammar } from './grammar';
import type { NameReader } from './name-reader';

/** What may stand between a name and the cue that covers it: an age, a job, marks. */
export const LONGEST_APPOSITION = 60;

/** How far before a bracket its person may stand, with a clause between. */
export const LONGEST_CLAUSE = 120;

export type ScopeContext = {
  readonly text: string;
  readonly grammar: PseudonymGrammar;
  readonly names: NameReader;
};

/** "nomi", "pseudonyms": the cue speaks of several people. */
export function isPlural({ text, grammar }: ScopeContext, { cue }: Disclosure): boolean {
  // What stands before tells forms apart: "ihren Namen" is one, "ihre Namen" several.
  const from = Math.max(0, cue.start - LONGEST_DETERMINER);
  const words = text.slice(from, cue.end);
  return [...words.matchAll(grammar.pluralWords)].some(({ index }) => index >= cue.start - from);
}

const LONGEST_DETERMINER = 12;

/** Whether words speak of a name by a word for one: "the girl's first name". */
export const speaksOfName = (words: string, { nameWords }: PseudonymGrammar): boolean =>
  words
    .toLowerCase()
    .split(/[^\p{L}\p{M}]+/u)
    .some((word) => nameWords.has(word));

/** Whether the last word before a name puts it into relation to something else: "the victims in". */
export function isPlaced({ grammar }: Pick<ScopeContext, 'grammar'>, lead: string): boolean {
  const word = lead.toLowerCase().match(/([\p{L}\p{M}]+)[^\p{L}\p{M},;]*$/u)?.[1];
  if (word === undefined || !grammar.notNames.has(word)) return false;
  const { articles, particles, listWords, honorifics, nameWords } = grammar;
  const isInside = [articles, particles, listWords, honorifics, nameWords].some((list) =>
    list.has(word),
  );
  // "Die Namen der Kinder Kenan und Leonie"
  if (isPersonNoun(word, grammar)) return false;
  return !isInside && !grammar.pluralWord.test(word);
}

const isPersonNoun = (word: string, { personStems }: PseudonymGrammar): boolean =>
  word.length > LONGEST_ENDING &&
  Array.from({ length: LONGEST_ENDING + 1 }, (_, cut) => word.slice(0, word.length - cut)).some(
    (stem) => stem.length > LONGEST_ENDING && personStems.has(stem),
  );

/** Behind a preposition, or a small word that may be one: "pensionata di Ancona". */
export function isBelonging(context: Pick<ScopeContext, 'grammar'>, lead: string): boolean {
  const word = lead.match(/([\p{L}\p{M}]+)\s$/u)?.[1]?.toLowerCase();
  return isPlaced(context, lead) || (word !== undefined && context.grammar.particles.has(word));
}

/** "O bairro de Vila Rosa", "la société de transport Odilon": what a thing with its kind stands before is its name. */
export function isThingNamed({ text, grammar }: ScopeContext, from: number, name: number): boolean {
  const lead = text.slice(from, name).toLowerCase();
  return [/(\p{L}+) (\p{L}+) $/u, /(\p{L}+) (\p{L}+) \p{Ll}+ $/u].some((pattern) => {
    const [, thing = '', link = ''] = pattern.exec(lead) ?? [];
    return grammar.particles.has(link) && grammar.subjectWords.has(thing);
  });
}

/** How far before it the kind of a thing stands: "empresa de limpeza «Sol»". */
const LONGEST_KIND = 40;

/** "la société de nettoyage « Soleil »": what stands in quotation marks behind a word for a thing. */
export function isQuotedThing(
  { text, grammar }: Pick<ScopeContext, 'text' | 'grammar'>,
  start: number,
): boolean {
  const lead = text.slice(Math.max(0, start - LONGEST_KIND), start);
  const match = /["“«„]\s?([^"“”«»„]{0,20})$/.exec(lead);
  if (match === null) return false;
  const quote = match.index;
  // "«Amaro Teresa»" is called so as a whole; «Zeugin Amsel» is Amsel.
  const [, first = ''] = /^(\p{Lu}[\p{L}\p{M}]+) $/u.exec(match[1] ?? '') ?? [];
  if (first !== '' && !isTitleOrRole(first.toLowerCase(), grammar)) return true;
  const clause = /[^,;.:()«»“”„"\n]*$/.exec(lead.slice(0, quote))?.[0] ?? '';
  return clause
    .toLowerCase()
    .split(NO_WORD)
    .filter((word) => word !== '')
    .slice(-NEAREST_WORDS)
    .some((word) => grammar.kindWords.has(word));
}

const isTitleOrRole = (word: string, grammar: PseudonymGrammar): boolean =>
  grammar.honorifics.has(word) ||
  grammar.roles.has(word) ||
  grammar.openingRoles.has(word) ||
  grammar.notNames.has(word) ||
  grammar.witness.test(word) ||
  isPersonNoun(word, grammar);

/** "société de nettoyage" */
const NEAREST_WORDS = 3;

const NO_WORD = /[^\p{L}\p{M}-]+/u;

/** Whether a stretch of text speaks of something that may be renamed too: "the pub on the corner", "des Gesetzes". */
export function speaksOfThing(
  { text, grammar }: ScopeContext,
  start: number,
  end: number,
): boolean {
  const { subjectWords } = grammar;
  return text
    .slice(start, end)
    .toLowerCase()
    .split(NO_WORD)
    .some(
      (word) =>
        subjectWords.has(word) ||
        // "calles", "des Gesetzes", "건물을"
        [/s$/, /es$/, /[을를은는이가의에도]$/].some((ending) =>
          subjectWords.has(word.replace(ending, '')),
        ),
    );
}

/** How much longer than its stem a word for somebody may be: "солдата", "opiskelijan". */
const LONGEST_ENDING = 3;

/** Whether a stretch of text speaks of one person by what they are: "the girl’s name". */
export function speaksOfPerson(
  { text, grammar }: ScopeContext,
  start: number,
  end: number,
): boolean {
  const words = text.slice(start, end).toLowerCase();
  if (grammar.names === 'han' || grammar.names === 'kana') return isOfRole(words, grammar);
  return words
    .split(/[^\p{L}\p{M}-]+/u)
    .some((word) =>
      Array.from({ length: LONGEST_ENDING + 1 }, (_, cut) => word.slice(0, word.length - cut)).some(
        (stem) => grammar.personStems.has(stem),
      ),
    );
}

/** "取材に応じた女性の名前", "受访患者姓名": whose name, right before the word for it. */
const isOfRole = (words: string, { nameWords, roles }: PseudonymGrammar): boolean =>
  [...nameWords].some((word) => {
    const lead = words.slice(0, Math.max(0, words.indexOf(word))).replace(/[の的]$/, '');
    return [...roles].some((role) => role.length > 1 && lead.endsWith(role));
  });

/** "Pour Hubert Gilsoul, le nom a été changé": what stands before a name makes the sentence that person's view. */
export const isAttributed = ({ grammar }: ScopeContext, lead: string): boolean =>
  grammar.viewOf.test(lead.replace(/^["“«„]/, '')) ||
  // "As the chairman Oleg Minkh explained, the name was changed"
  (grammar.asSaid.test(lead) && grammar.say.test(lead));
