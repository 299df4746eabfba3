import type { Context } from './context';
import { rightEdge } from './glue';
import { isHanBorder } from './han-borders';

/** No kind is longer. */
const LONGEST_KIND = 12;

/** "京东|快递员", "롯데|카드사": one more character, and it is who or what serves the firm. */
const WORKER =
  /^(?:[员員柜櫃车車费費费站箱盒单單卡](?![\p{Script=Han}]{0,1}公司)|件[^\p{Script=Han}])/u;

/** The last word of the line of business right behind a name in a run, or of the name itself where none follows. */
export function kindBehind(context: Context, last: number): number {
  const { text, words, grammar, hanBorders } = context;
  const parts = grammar.run?.names;
  if (parts == null || words[last + 1]?.isGlued !== true) return last;
  const from = words[last]?.end ?? 0;
  const kind = parts.kind.exec(text.slice(from, from + LONGEST_KIND))?.[0];
  if (kind === undefined || WORKER.test(text.slice(from + kind.length))) return last;
  let end = last;
  while ((words[end + 1]?.start ?? Number.POSITIVE_INFINITY) < from + kind.length) end++;
  const isWhole =
    (words[end]?.end ?? 0) === from + kind.length &&
    rightEdge(context, end) !== 'inside' &&
    (words[end]?.script !== 'han' || isHanBorder(text, from + kind.length, hanBorders));
  return isWhole ? end : last;
}
