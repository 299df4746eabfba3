import type { Figure } from '../recognition/figure';

/**
 * The longest sequence of equal figures two lists have in common, as pairs of indexes: what either
 * side lost, added or changed is passed over. Linear in the product of both lengths.
 */
export function alignFigures(
  found: readonly Figure[],
  told: readonly Figure[],
): readonly (readonly [found: number, told: number])[] {
  const width = told.length + 1;
  const same = sameness(found, told);
  const lengths = new Uint16Array((found.length + 1) * width);
  const at = (i: number, j: number): number => lengths[i * width + j] ?? 0;
  for (let i = found.length - 1; i >= 0; i--) {
    for (let j = told.length - 1; j >= 0; j--) {
      lengths[i * width + j] = same(i, j)
        ? at(i + 1, j + 1) + 1
        : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const pairs: (readonly [number, number])[] = [];
  for (let i = 0, j = 0; i < found.length && j < told.length; ) {
    if (same(i, j)) pairs.push([i++, j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return pairs;
}

/** Which of two lists' figures say the same, told by number. */
function sameness(found: readonly Figure[], told: readonly Figure[]) {
  const foundKeys = found.map(({ value }) => keyOf(value));
  const toldKeys = told.map(({ value }) => keyOf(value));
  return (i: number, j: number): boolean =>
    foundKeys[i] === toldKeys[j] && isComparable(found[i]?.measure, told[j]?.measure);
}

/** Twelve digits: 0.1 + 0.2 and 0.3 are one figure. The sign is in the words ("fell by 30 %"). */
const keyOf = (value: Figure['value']): string =>
  [value]
    .flat()
    .map((part) => Number(Math.abs(Number(part)).toPrecision(12)))
    .join('–');

/**
 * Units aren't compared: a translation counts "posti di lavoro" or 工作岗位. A measure may come down
 * to a bare count where a language's unit isn't known, but a percentage is never a count.
 */
function isComparable(a: Figure['measure'] | undefined, b: Figure['measure'] | undefined): boolean {
  if (a === b) return true;
  if (a === 'percent' || b === 'percent') return false;
  return a === 'count' || b === 'count';
}
