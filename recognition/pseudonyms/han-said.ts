import { familyLength, type HanContext } from './han-context';
import { bordersBefore, LEAST_SCORE, scoreOf } from './han-score';
import type { Name } from './name-reader';
import { pieceOf } from './unspaced-text';

/** A name, and one letter more, which tells whether it is a part of a longer word. */
const SIZES = [2, 3, 4] as const;
/** No article has more; a hostile page may. */
const MOST_NAMES = 200;

/**
 * Finds whom stretches of an article surely name: full and familiar names that stand more than once, in more
 * than one company, and bear no office.
 */
export function namesSaid(context: HanContext): (start: number, end: number) => readonly Name[] {
  const { text, grammar } = context;
  let counts: ReadonlyMap<string, number> | null = null;

  return (start, end) => {
    counts ??= countRuns(context);
    const names: Name[] = [];
    for (let at = start; at < end - 1 && names.length < MOST_NAMES; at++) {
      const length = lengthAt(at, end, counts);
      if (length === null) continue;
      if (!hasOffice(at, at + length)) names.push(pieceOf(text, at, at + length));
      at += length - 1;
    }
    return names;
  };

  function lengthAt(at: number, end: number, known: ReadonlyMap<string, number>): number | null {
    for (const length of [3, 2]) {
      const to = at + length;
      const name = text.slice(at, to);
      const own = known.get(name) ?? 0;
      if (to > end || own < 2 || !looksFull(name)) continue;
      // A part of a longer word stands nowhere without it.
      if (to < text.length && known.get(text.slice(at, to + 1)) === own) continue;
      if (at > 0 && context.count(text.slice(at - 1, to)) === own) continue;
      if (scoreOf(context, at, to, bordersBefore(text, to)) > LEAST_SCORE) return length;
    }
    return null;
  }

  function looksFull(name: string): boolean {
    if (name.length === 2 && grammar.familiar.has(name.charAt(0))) return true;
    // 豆豆: how children are called.
    if (name.length === 2 && name.charAt(0) === name.charAt(1)) return !grammar.roles.has(name);
    const family = familyLength(name, grammar);
    const isTitle = grammar.honorificsBehind.some((title) => name.slice(family) === title);
    return family > 0 && family < name.length && !isTitle;
  }

  function hasOffice(start: number, end: number): boolean {
    return grammar.offices.some(
      (office) => text.startsWith(office, end) || text.endsWith(office, start),
    );
  }
}

/** How often each run stands in a text that begins as names do. */
function countRuns({ text, grammar }: HanContext): ReadonlyMap<string, number> {
  const firsts = new Set(
    [...grammar.familyNames, ...grammar.familiar].map((name) => name.charAt(0)),
  );
  const counts = new Map<string, number>();
  for (let at = 0; at < text.length; at++) {
    if (!firsts.has(text.charAt(at)) && text.charAt(at) !== text.charAt(at + 1)) continue;
    for (const size of SIZES) {
      const run = text.slice(at, at + size);
      if (run.length < size || (size < 4 && !/^\p{Script=Han}+$/u.test(run))) break;
      counts.set(run, (counts.get(run) ?? 0) + 1);
    }
  }
  return counts;
}
