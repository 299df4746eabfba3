/**
 * How many letters two words differ by: one is missing, too many, another, or two neighbours change
 * places. Counted in UTF-16 units; `Infinity` where it is more than `most`.
 */
export function slipsBetween(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return Number.POSITIVE_INFINITY;
  let twoAgo: readonly number[] = [];
  let before: readonly number[] = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const isSame = a.charCodeAt(i - 1) === b.charCodeAt(j - 1);
      let slips = Math.min(
        at(before, j - 1) + (isSame ? 0 : 1),
        at(before, j) + 1,
        at(row, j - 1) + 1,
      );
      const isSwap =
        i > 1 &&
        j > 1 &&
        a.charCodeAt(i - 1) === b.charCodeAt(j - 2) &&
        a.charCodeAt(i - 2) === b.charCodeAt(j - 1);
      if (isSwap) slips = Math.min(slips, at(twoAgo, j - 2) + 1);
      row.push(slips);
      least = Math.min(least, slips);
    }
    if (least > most) return Number.POSITIVE_INFINITY;
    twoAgo = before;
    before = row;
  }
  const slips = at(before, b.length);
  return slips > most ? Number.POSITIVE_INFINITY : slips;
}

const at = (row: readonly number[], index: number): number =>
  row[index] ?? Number.POSITIVE_INFINITY;
