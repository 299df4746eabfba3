/** Fewer words are no headline to judge by. */
const FEWEST_WORDS = 4;
const SHORTEST_WORD = 4;
/** Share of its longer words that a headline in title case writes with capitals. */
const TITLE_SHARE = 0.7;
const LONGEST_HEADLINE = 160;

/** Whether a place stands in a headline that gives nearly every word a capital: there they tell no names. */
export function isHeadline(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - LONGEST_HEADLINE), at);
  const after = text.slice(at, at + LONGEST_HEADLINE);
  const start = before.lastIndexOf('\n') + 1;
  const end = after.indexOf('\n');
  const isWhole =
    (start > 0 || at <= LONGEST_HEADLINE) && (end >= 0 || at + LONGEST_HEADLINE >= text.length);
  const line = before.slice(start) + (end < 0 ? after : after.slice(0, end));
  if (!isWhole || line.length > LONGEST_HEADLINE || /[.!?:;](?:\s|$)|^[(*]/.test(line))
    return false;
  // "HOW SELINA LOST HER VISA"
  if (!/\p{Ll}/u.test(line) && /\p{Lu} \p{Lu}/u.test(line)) return true;
  const words = (line.match(/[\p{L}\p{M}]+/gu) ?? []).filter(
    ({ length }) => length >= SHORTEST_WORD,
  );
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  return words.length >= FEWEST_WORDS && capitals / words.length >= TITLE_SHARE;
}
