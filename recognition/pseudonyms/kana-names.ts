import { familyLength, isKanji, type KanaContext } from './kana-context';
import { kanaMentions } from './kana-mentions';
import type { MakeNameReader, Name } from './name-reader';
import type { NameWord } from './name-words';
import {
  counterOf,
  edgeBefore,
  LONGEST_LIST,
  pieceOf,
  quoteAfter,
  quoteBefore,
} from './unspaced-text';

const LONGEST_NAME = 14;
const LONGEST_KANJI = 5;
const LEAST_SCORE = 2;

const isKatakana = (character: string): boolean => /[\u30a1-\u30fa\u30fc\u30fb]/.test(character);
const isHiragana = (character: string): boolean => /[\u3041-\u3096]/.test(character);
/** What no name begins with. */
const NO_BEGINNING = /^[ぁぃぅぇぉっゃゅょんーァィゥェォッャュョン々・]/;
const PARTICLE = /^[のはがをにともやでへ]/;
/** What a word before a name ends in: "だった遥さん", "と話す浩一さん". */
const ENDS_WORD = /[のはがをにともやでへたるいなうくだすむつぶぐ]/;

/** Names of Japanese: told by their honorific, their family name, the change of script before them. */
export const kanaNames: MakeNameReader = ({ text }, grammar) => {
  const context: KanaContext = { text, grammar, count: counterOf(text) };
  return {
    before: (end, from) => nameBefore(context, end, from),
    after: (start, to, mustBeQuoted) => nameAfter(context, start, to, mustBeQuoted),
    leadingTo: (start, end) => listBefore(context, start, end),
    within: () => [],
    candidates: (start, end) => honoured(context, start, end),
    named: (start, end) => honoured(context, start, end),
    isKnown: ([piece]) => piece !== undefined && isKnown(context, piece),
    mentions: (people, real) => kanaMentions(context, people, real),
  };
};

function nameBefore(context: KanaContext, end: number, from: number): Name | null {
  const { text, grammar } = context;
  const outer = edgeBefore(text, end, []);
  const quoted = quoteBefore(text, outer.edge, LONGEST_NAME);
  const inside = quoted === null ? outer.edge : quoted.end;
  const { edge, honorific } = edgeBefore(text, inside, grammar.honorificsBehind);
  if (quoted !== null)
    return quoted.start >= from && edge > quoted.start ? pieceOf(text, quoted.start, edge) : null;
  const inner = quoteBefore(text, edge, LONGEST_NAME);
  if (inner !== null) return inner.start >= from ? pieceOf(text, inner.start, inner.end) : null;
  const latin = /[A-Z][A-Za-z.]*(?:-\d+)?(?:[ ・][A-Z][A-Za-z.]*)*$/.exec(
    text.slice(Math.max(from, edge - 24), edge),
  );
  if (latin !== null) return pieceOf(text, edge - latin[0].length, edge);
  let best: { readonly start: number; readonly score: number } | null = null;
  for (let start = edge - 1; start >= Math.max(from, edge - LONGEST_NAME); start--) {
    const character = text.charAt(start);
    const isSpace = /[ \u3000]/.test(character);
    if (!isSpace && !isKanji(character) && !isKatakana(character) && !isHiragana(character)) break;
    if (isSpace) continue;
    const score = scoreOf(context, start, edge, honorific ?? '');
    if (score >= (best?.score ?? LEAST_SCORE)) best = { start, score };
  }
  return best === null ? null : pieceOf(text, best.start, edge);
}

const isKnown = ({ text, grammar, count }: KanaContext, piece: NameWord): boolean =>
  count(piece.text) > 1 ||
  familyLength(piece.text, grammar) > 0 ||
  grammar.honorificsBehind.some((title) => text.startsWith(title, piece.end));

/** How papers speak of people who are neither officials nor suspects. */
const EVERYBODY = /さん|くん|ちゃん|君/g;

/** Names right before an honorific. */
function honoured(context: KanaContext, start: number, end: number): readonly Name[] {
  return [...context.text.slice(start, end).matchAll(EVERYBODY)].flatMap(({ 0: title, index }) => {
    const name = nameBefore(context, start + index + title.length, start);
    return name === null || name[0]?.end !== start + index ? [] : [name];
  });
}

/** Also the end of many names: 和夫. */
const HUSBAND = '夫';

/** "2年生だった遥", "そのためアミナ": words of a sentence, and then a name. */
const CLAUSE =
  /^(?:ここ|これ|それ|この|その)|という(?:の)?$|する(?=\p{L})|\p{Script=Han}[\u3041-\u3096]{2,}\p{Script=Han}/u;

function scoreOf(context: KanaContext, start: number, end: number, honorific: string): number {
  const { text, grammar, count } = context;
  const name = text.slice(start, end);
  const first = name.charAt(0);
  const before = text.charAt(start - 1);
  if ([...grammar.roles].some((word) => word !== HUSBAND && name.endsWith(word))) return 0;
  // "北斗製作所（仮名）": a firm.
  if (name.length > 2 && grammar.thingEndings.some((ending) => name.endsWith(ending))) return 0;
  if (NO_BEGINNING.test(name) || grammar.notNames.has(name) || grammar.roles.has(name)) return 0;
  if (isKatakana(first) && isKatakana(before)) return 0;
  // "「…」とひなたさん": what is quoted ends before と.
  if (PARTICLE.test(first) && /[」』]/.test(before)) return 0;
  // "ユズはいずれも": a particle behind the name.
  if (/[\p{Script=Han}\u30a1-\u30fc][はがもをにへ]$/u.test(name)) return 0;
  if (CLAUSE.test(name) || grammar.honorificsBehind.some((title) => isWithin(name, title)))
    return 0;
  const family = familyLength(name, grammar);
  const kanji = [...name].filter(isKanji).length;
  const hasSpace = /[ \u3000]/.test(name);
  if (hasSpace && family === 0 && !isKatakana(first)) return 0;
  const role = [...grammar.roles].some((word) => text.endsWith(word, start));
  const isAlone = start === 0 || !/[\p{Script=Han}\u3041-\u30fa\u30fc]/u.test(before);
  const isBehindParticle = ENDS_WORD.test(before);
  const isOtherScript =
    (isKanji(first) && !isKanji(before)) ||
    (isKatakana(first) && !isKatakana(before)) ||
    (isHiragana(first) && !isHiragana(before));
  const own = count(name + honorific);
  const longer = start > 0 ? count(text.slice(start - 1, end) + honorific) : own;
  return (
    (family > 0 ? 4 : 0) +
    (isAlone || role ? 3 : 0) +
    (isBehindParticle ? 2 : 0) +
    (isOtherScript ? (isHiragana(first) ? 1 : 2) : 0) +
    (own > 1 && longer < own ? 2 : 0) -
    // はると, which stands elsewhere without the word before it, begins with no particle.
    (PARTICLE.test(first) && !isAlone && !(own > 1 && longer < own) ? 3 : 0) -
    (isHiragana(first) && !isAlone && own > 1 && longer === own ? 3 : 0) -
    // A word before a name in another script is none of it: "そのためアミナ", "文・三崎".
    (/^[\u3041-\u3096]+[\u30a1-\u30fa\p{Script=Han}]/u.test(name) ||
    /\p{Script=Han}.*・|・.*\p{Script=Han}/u.test(name)
      ? 5
      : 0) -
    // "母のゆき" is Yuki.
    (family === 0 && /^[^\u3041-\u3096]+[のはがとでをにも]./u.test(name) ? 5 : 0) -
    // "会ったさくら", who is さくらさん elsewhere.
    (holdsName(context, name, honorific) ? 6 : 0) -
    (kanji > LONGEST_KANJI || (name.length > 7 && !isKatakana(first)) ? 4 : 0) -
    (name.length === 1 ? 2 : 0)
  );
}

/** Whether a word's end and a name that stands more often without it make up the whole. */
function holdsName({ count }: KanaContext, name: string, honorific: string): boolean {
  const own = count(name + honorific);
  return Array.from({ length: Math.max(0, name.length - 3) }, (_, at) => at + 2).some(
    (at) => /[たるだ]/.test(name.charAt(at - 1)) && count(name.slice(at) + honorific) > own,
  );
}

/** "佐々木誠さんと久美子": an honorific of two letters or more ends a name. */
const isWithin = (name: string, title: string): boolean =>
  title.length > 1 && name.indexOf(title, 1) > 0;

function nameAfter(
  context: KanaContext,
  start: number,
  to: number,
  mustBeQuoted: boolean,
): Name | null {
  const { text, grammar } = context;
  const quoted = quoteAfter(text, start, LONGEST_NAME);
  if (quoted !== null && quoted.end <= to) {
    const { edge } = edgeBefore(text, quoted.end, grammar.honorificsBehind);
    return pieceOf(text, quoted.start, edge);
  }
  if (mustBeQuoted) return null;
  const rest = text.slice(start, Math.min(to, start + LONGEST_NAME + 4));
  const lead = /^[\s、：:]{0,2}/.exec(rest)?.[0].length ?? 0;
  // Only an honorific tells where a name without quotation marks ends.
  for (let length = 1; length <= LONGEST_NAME; length++) {
    const title = grammar.honorificsBehind.find((honorific) =>
      rest.startsWith(honorific, lead + length),
    );
    if (title === undefined) continue;
    const name = rest.slice(lead, lead + length);
    // "本名佐久間文江）さん": the honorific is of who stands before the bracket.
    if (/[）)」、。＝]/.test(name)) break;
    if (!/^[\p{Script=Han}\u3041-\u30fc々A-Za-z \u3000]+$/u.test(name) || PARTICLE.test(name))
      return null;
    return pieceOf(text, start + lead, start + lead + length);
  }
  const alone =
    /^([\p{Script=Han}々]{2,5}[\u3041-\u3096\u30a1-\u30fc]{0,4})(?=[、。）)「」＝=・\n]|$)/u.exec(
      rest.slice(lead),
    )?.[1];
  if (alone !== undefined && familyLength(alone, grammar) > 0) {
    return pieceOf(text, start + lead, start + lead + alone.length);
  }
  return null;
}

const OPENING = /[「『“"‘]/;
/** Between two names of a list; names in quotation marks may stand side by side. */
const LINK = /(?:および|及び|[、，,・とや／/]|\s)+$|(?<=[」』”"’])$/;

/** "田中花子さん、佐藤さんは仮名": name by name, from the cue back. */
function listBefore(context: KanaContext, start: number, end: number): readonly Name[] {
  const { text, grammar, count } = context;
  const names: Name[] = [];
  let edge = end;
  while (names.length < LONGEST_LIST) {
    const name = nameBefore(context, edge, start);
    const [piece] = name ?? [];
    if (name === null || piece === undefined) return names;
    const isHonoured = grammar.honorificsBehind.some((title) => text.startsWith(title, piece.end));
    const isKnown = piece.text.length > 1 && count(piece.text) > 1;
    if (!isHonoured && !isKnown && familyLength(piece.text, grammar) === 0) return names;
    names.unshift(name);
    edge = piece.start - (OPENING.test(text.charAt(piece.start - 1)) ? 1 : 0);
    edge -= roleBefore(context, start, edge);
    const link = LINK.exec(text.slice(start, edge));
    if (link === null) return names;
    edge -= link[0].length;
    if (edge <= start) return names;
  }
  return names;
}

/** How long "妻の" is, or "会社員の", before a name. */
function roleBefore({ text, grammar }: KanaContext, start: number, edge: number): number {
  const end = text.charAt(edge - 1) === 'の' ? edge - 1 : edge;
  const [role] = [...grammar.roles, ...grammar.offices]
    .filter((word) => text.slice(start, end).endsWith(word))
    .sort((one, other) => other.length - one.length);
  return role === undefined ? 0 : role.length + edge - end;
}
