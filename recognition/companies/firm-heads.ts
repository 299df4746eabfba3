import {
  type Context,
  gapBetween,
  isCapitalised,
  isTitleCased,
  keyOf,
  startsSentence,
} from './context';
import { type Firm, mentionOf } from './firm';
import { NO_HEADS, NO_NAMES } from './firm-endings';
import { legalFormAt } from './legal-forms';
import { isSecondName } from './name-behind-noun';
import { LONGEST_NAME, NAME_LINKS } from './name-start';
import { endsPhrase } from './phrases';

/** "Banca Mediolanum", "Acciaierie Venete": a firm's kind first, then a name of its own. */
export function withHead(context: Context, index: number): Firm | null {
  const { words, grammar, text } = context;
  if (isTitleCased(context, index)) return null;
  if (index > 0 && endsPhrase(context, grammar.namesBefore, index - 1, 0)) return null;
  // "Spedition Wachtendonk": a noun like any other.
  const isPlainNoun =
    grammar.capitalisesNouns || (grammar.inflectsLastWord && startsSentence(context, index));
  if (isPlainNoun && grammar.namingNouns.has(keyOf(words[index]))) return null;
  const last = nameEnd(context, index);
  const name = words.slice(index + 1, last + 1);
  const [own] = name;
  if (own === undefined || NO_NAMES.has(own.text)) return null;
  // "Die Brauerei Schänke": two nouns, where all have capitals.
  if (grammar.capitalisesNouns && grammar.commonWords.has(own.key)) return null;
  // "Aceites La Solana"
  const hasArticle = name.length > 1 && NAME_ARTICLES.has(own.text);
  const isNoName = NO_HEADS.has(own.text) || grammar.noNames.has(keyOf(own));
  if (isNoName && !hasArticle) return null;
  // "Koperasi Nelayan Teluk Biru": a longer name may begin with any noun.
  if (name.length < LONG_NAME && !hasArticle && grammar.functionWords.has(keyOf(own))) return null;
  if (grammar.otherNamesAfter.has(name.at(-1)?.text ?? '')) return null;
  if (name.length === 1 && isGroupOfPeople(words[index]?.text ?? '', own.text)) return null;
  const end = words[last]?.end ?? 0;
  return {
    mention: mentionOf(
      text,
      words[index]?.start ?? 0,
      end,
      grammar.capitalisesNouns ? 'noun-head' : 'firm-head',
    ),
    base: text.slice(words[index]?.start, end),
  };
}

const LONG_NAME = 3;
export const NAME_ARTICLES: ReadonlySet<string> = new Set(
  'El La Los Las O A Os As Il Lo Le Les'.split(' '),
);

/** "Gruppo Speleologico", "Grupo Folclórico": what kind of group it is, no name. */
const isGroupOfPeople = (head: string, own: string): boolean =>
  /^(?:Gruppo|Grupo|Groupe)$/.test(head) &&
  /(?:[íi]c[oa]|ique|[aáà]ri[oa]|aire|ist[ae]|iste|ense|ese)$/.test(own);

/** "Carbones del Narcea", "Énergies du Vercors": many of something alone are no name. */
const PLURAL = /^\p{Lu}\p{Ll}{2,}(?:[aoeé]s|ies|ões|ães)$/u;

/** "Grupo Val de Mós": a word of the language that begins a place's name goes on over the preposition. */
export function linkedNameEnd(
  { words, grammar, text }: Context,
  first: number,
  last: number,
): number {
  const isLink =
    last === first + 1 &&
    (grammar.commonWords.has(keyOf(words[last])) ||
      (grammar.adjectiveEndings.longest > 0 && PLURAL.test(words[last]?.text ?? ''))) &&
    NAME_LINKS.has(words[last + 1]?.text ?? '') &&
    isCapitalised(words[last + 2]) &&
    /^ \p{Ll}+ $/u.test(text.slice(words[last]?.end, words[last + 2]?.start));
  return isLink ? last + 2 : last;
}

/** Goes on over capitalised words: "Grupo Beira-Cais", "Laboratorios Gil & Hijos". */
function nameEnd(context: Context, first: number): number {
  const { words } = context;
  let last = first;
  while (
    last - first < LONGEST_NAME &&
    isCapitalised(words[last + 1]) &&
    legalFormAt(context, last + 1) === null &&
    (last === first && context.grammar.capitalisesNouns
      ? / /.test(gapBetween(context, last))
      : /^(?: | & |-)$/.test(gapBetween(context, last))) &&
    (last === first ||
      !context.grammar.capitalisesNouns ||
      gapBetween(context, last) !== ' ' ||
      isSecondName(context, last + 1)) &&
    (last === first || !context.grammar.functionWords.has(keyOf(words[last + 1])))
  )
    last++;
  return linkedNameEnd(context, first, last);
}
