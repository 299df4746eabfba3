/** Rows of numbers one after another, with what each stands for. */
export type Samples = {
  readonly width: number;
  readonly rows: Float64Array;
  /** 1 where the answer is yes. */
  readonly right: Float64Array;
  /** How much a row counts within its page: its words. */
  readonly size: Float64Array;
  /** Where each page's rows begin, and the last one's end. */
  readonly pages: readonly number[];
};

/** How weights are found by steps down a slope (Kingma and Ba, Adam, 2014). */
const STEPS = 600;
const RATE = 0.04;
const FIRST = 0.9;
const SECOND = 0.999;
/** Draws weights towards nought, so that few pages don't decide one. */
const PULL = { f1: 2e-4, answer: 4e-3 };

/**
 * Weights, the bias last, on which a loss is small.
 * @param slope writes the loss's slope at given weights
 * @param fixed weights that are set by hand, by place
 */
function descend(
  count: number,
  pull: number,
  slope: (weights: Float64Array, into: Float64Array) => void,
  fixed: ReadonlyMap<number, number>,
): Float64Array {
  const weights = new Float64Array(count);
  const mean = new Float64Array(count);
  const square = new Float64Array(count);
  const own = new Float64Array(count);
  for (const [at, value] of fixed) weights[at] = value;
  for (let step = 1; step <= STEPS; step++) {
    own.fill(0);
    slope(weights, own);
    for (let at = 0; at < count; at++) {
      if (fixed.has(at)) continue;
      const isBias = at === count - 1;
      const slopeAt = number(own, at) + (isBias ? 0 : pull * number(weights, at));
      mean[at] = FIRST * number(mean, at) + (1 - FIRST) * slopeAt;
      square[at] = SECOND * number(square, at) + (1 - SECOND) * slopeAt ** 2;
      const move = number(mean, at) / (1 - FIRST ** step);
      const scale = Math.sqrt(number(square, at) / (1 - SECOND ** step)) + 1e-8;
      weights[at] = number(weights, at) - (RATE * move) / scale;
    }
  }
  return weights;
}

const number = (numbers: Float64Array, at: number): number => numbers[at] ?? 0;

/** The weighted sum of a row and the bias. */
export function oddsOf({ rows, width }: Samples, row: number, weights: Float64Array): number {
  let odds = number(weights, width);
  for (let at = 0; at < width; at++) odds += number(rows, row * width + at) * number(weights, at);
  return odds;
}

const chance = (odds: number): number => 1 / (1 + Math.exp(-odds));

function add({ rows, width }: Samples, row: number, by: number, into: Float64Array): void {
  for (let at = 0; at < width; at++)
    into[at] = number(into, at) + number(rows, row * width + at) * by;
  into[width] = number(into, width) + by;
}

/** Weights under which the pages' mean F1 is best, each block taken for the article's as far as it is likely. */
export function fitToF1(
  samples: Samples,
  pages: readonly number[],
  fixed: ReadonlyMap<number, number>,
): Float64Array {
  const { width, right, size } = samples;
  const chances = new Float64Array(right.length);
  const slope = (weights: Float64Array, into: Float64Array): void => {
    for (const page of pages) {
      const [first = 0, end = 0] = [samples.pages[page], samples.pages[page + 1]];
      let both = 0;
      let all = 1e-9;
      for (let row = first; row < end; row++) {
        chances[row] = chance(oddsOf(samples, row, weights));
        both += number(size, row) * number(right, row) * number(chances, row);
        all += number(size, row) * (number(right, row) + number(chances, row));
      }
      for (let row = first; row < end; row++) {
        const own = number(chances, row);
        const gain = number(size, row) * ((2 * number(right, row)) / all - (2 * both) / all ** 2);
        add(samples, row, (-gain * own * (1 - own)) / pages.length, into);
      }
    }
  };
  return descend(width + 1, PULL.f1, slope, fixed);
}

/** Weights of a logistic regression; both answers weigh the same, however many there are of each. */
export function fitToAnswer(samples: Samples, chosen: readonly number[]): Float64Array {
  const { width, right } = samples;
  const { scaled, middle, spread } = standardize(samples);
  const yes = chosen.reduce((sum, row) => sum + number(right, row), 0);
  const slope = (weights: Float64Array, into: Float64Array): void => {
    for (const row of chosen) {
      const share = number(right, row) === 1 ? yes : chosen.length - yes;
      const missed = chance(oddsOf(scaled, row, weights)) - number(right, row);
      add(scaled, row, missed / (2 * share), into);
    }
  };
  const weights = descend(width + 1, PULL.answer, slope, new Map());
  for (let at = 0; at < width; at++) {
    weights[at] = number(weights, at) / number(spread, at);
    weights[width] = number(weights, width) - number(weights, at) * number(middle, at);
  }
  return weights;
}

/** Numbers of very different size, an address's letters and a flag, take steps of one length only once they are alike. */
function standardize(samples: Samples): {
  readonly scaled: Samples;
  readonly middle: Float64Array;
  readonly spread: Float64Array;
} {
  const { width, rows } = samples;
  const count = rows.length / width;
  const middle = new Float64Array(width);
  const spread = new Float64Array(width);
  for (const [at, value] of rows.entries())
    middle[at % width] = number(middle, at % width) + value / count;
  for (const [at, value] of rows.entries())
    spread[at % width] =
      number(spread, at % width) + (value - number(middle, at % width)) ** 2 / count;
  for (let at = 0; at < width; at++) spread[at] = Math.sqrt(number(spread, at)) + 1e-9;
  const scaled = rows.map(
    (value, at) => (value - number(middle, at % width)) / number(spread, at % width),
  );
  return { scaled: { ...samples, rows: scaled }, middle, spread };
}
