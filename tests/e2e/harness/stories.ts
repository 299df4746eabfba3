import { type AnyPage, paintedWords } from './highlights';

const PAINT_TIMEOUT_MS = 20_000;

/** What story `n` of `pages/stories.js` has painted. */
export const figuresOf = (n: number): readonly string[] => [
  `${n + 10}%`,
  `${n + 20} kilometres`,
  `${n + 30} kilometres`,
];

/** Runs a function the page defines; both browsers' drivers take a script as text. */
export const call = (page: AnyPage, script: string): Promise<unknown> =>
  (page as { evaluate(script: string): Promise<unknown> }).evaluate(script);

/** The painted figures once they are these; as they are when they don't come to be. */
export async function figuresPainted(
  page: AnyPage,
  wanted: readonly string[],
  read: (page: AnyPage) => Promise<readonly string[]> = (shown) => paintedWords(shown, 'statistic'),
): Promise<readonly string[]> {
  const until = Date.now() + PAINT_TIMEOUT_MS;
  let painted: readonly string[] = [];
  do {
    painted = await read(page);
    if (painted.join() === wanted.join()) break;
    await call(page, 'new Promise((done) => setTimeout(done, 50))');
  } while (Date.now() < until);
  return painted;
}
