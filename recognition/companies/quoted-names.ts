import { type Context, gapBetween, isSameSentence, keyOf } from './context';
import { type Firm, mentionOf } from './firm';
import { endsPhrase } from './phrases';

/** Words between a noun and the name it explains: "сеть магазинов у дома «Ромашка»". */
const LONGEST_ATTRIBUTE = 3;
const LONGEST_NAME = 60;

/** A name in quotation marks behind a firm's noun, whatever words it has: «Сырная верста Плюс». */
export function quotedBehind(context: Context, noun: number): Firm | null {
  const { words, grammar, text } = context;
  if (!grammar.quotesNames) return null;
  for (let at = noun; at <= noun + LONGEST_ATTRIBUTE; at++) {
    if (!isSameSentence(context, noun, at + 1)) return null;
    const gap = gapBetween(context, at);
    const start = words[at + 1]?.start ?? 0;
    if (/^ [«“"„]$/.test(gap)) {
      const end = closingMark(text, start);
      return end === null
        ? null
        : { mention: mentionOf(text, start, end, 'apposition'), base: text.slice(start, end) };
    }
    const next = keyOf(words[at + 1]);
    const isPhrase =
      grammar.verbs.has(next) ||
      grammar.speechVerbs.has(next) ||
      grammar.weakVerbs.has(next) ||
      grammar.auxiliaries.has(next) ||
      grammar.listWords.has(next) ||
      grammar.namesBefore.has(next);
    // "разработчик чат-ботов «Болталка»"
    if ((gap !== ' ' && gap !== '-') || isPhrase) return null;
  }
  return null;
}

/** Ends of Russian compounds that hardly anything but a firm is called by: «Камалеспром», «Волгоснаб-Инвест». */
const COMPOUND =
  /^[\p{L}-]{3,}(?:пром|строй|строя|инвест|торг|снаб|монтаж|транс|энерго|нефтегаз|нефтехим|телеком|трейд|сервис|холдинг|продукт|проект|импорт|экспорт|логистик|девелопмент)(?:а|у|ом|е)?$/iu;

/** A single quoted word, within a sentence, that is such a compound. */
export function quotedCompound(context: Context, index: number): Firm | null {
  const { words, grammar, text } = context;
  if (!grammar.quotesNames || grammar.script !== 'cyrillic') return null;
  if (!/[«“"„]/.test(text.charAt((words[index]?.start ?? 0) - 1))) return null;
  const [start, end] = [words[index]?.start ?? 0, closingMark(text, words[index]?.start ?? 0)];
  if (end === null || !COMPOUND.test(text.slice(start, end))) return null;
  if (index > 0 && endsPhrase(context, grammar.namesBefore, index - 1, 0)) return null;
  return { mention: mentionOf(text, start, end, 'quoted'), base: text.slice(start, end) };
}

/** A point in it has no space behind: «Умный дом 2.0». */
const NAME = /^(?:[^«»“”"„.!?\n]|\.(?=[\p{L}\p{N}]))+(?:[„«][^«»“”"„.!?\n]+)?(?=[»“”"])/u;

/** Where a quoted name that begins at an offset ends; `null` if what is quoted isn't a name. */
function closingMark(text: string, start: number): number | null {
  const stretch = text.slice(start, start + LONGEST_NAME + 1);
  if (!/^[\p{Lu}\p{N}]/u.test(stretch)) return null;
  const found = NAME.exec(stretch);
  if (found === null) return null;
  const [name] = found;
  return /[„«]/.test(name) ? start + name.length + 1 : start + name.length;
}
