import { describe, expect, test } from 'vitest';
import { describeQuote, findQuote } from '../../page/quote';
import { type EditedCase, editedCase } from './edits/edited-cases';

/** Articles of fifteen languages; several make one as long as the newspapers'. */
const FILES = import.meta.glob<string>('../recognition/pseudonyms/articles/*.jsonl', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const ARTICLES_IN_ONE = 4;
const CASES_A_LANGUAGE = 70;

/** What the last change reached; the aim is 98 %, 90 % and no note on a wrong passage. */
const LEAST = { survives: 0.96, touched: 0.9 } as const;
const MOST_WRONG = 0.01;

const plainText = (line: string): string => {
  const { text } = JSON.parse(line) as { text: string };
  return text.replace(/\[\[([^|\]]*)\|[^\]]*\]\]/g, '$1').replace(/\n+/g, '\n');
};

/** Far from its neighbours, so that languages and cases don't get the same edits. */
function seedOf(language: string, seed: number): number {
  const code = language.charCodeAt(0) * 128 + language.charCodeAt(1);
  return Math.imul(seed, 0x9e3779b1) ^ Math.imul(code, 0x85ebca6b);
}

function casesOf(language: string, texts: readonly string[]): readonly EditedCase[] {
  const made: EditedCase[] = [];
  for (let seed = 1; made.length < CASES_A_LANGUAGE; seed++) {
    const text = (offset: number): string => texts[(seed * 7 + offset) % texts.length] ?? '';
    const own = Array.from({ length: ARTICLES_IN_ONE }, (_, index) => text(index)).join('\n');
    const others = [1, 2, 3].map((index) => text(ARTICLES_IN_ONE + index));
    const one = editedCase(own, language, others, seedOf(language, seed));
    if (one !== null) made.push(one);
  }
  return made;
}

const cases = Object.entries(FILES).flatMap(([path, lines]) =>
  casesOf(path.slice(-8, -6), lines.trim().split('\n').map(plainText)),
);

/** The ends of an edited passage may be those of words that came or went there. */
const toleranceOf = ({ outcome, span }: EditedCase): number =>
  outcome === 'touched' ? Math.max(12, 0.2 * (span.end - span.start)) : 3;

type Answer = 'right' | 'orphan' | 'wrong';

function answerTo(one: EditedCase): Answer {
  const found = findQuote(one.after, describeQuote(one.before, one.span));
  if (found === null) return 'orphan';
  const { place } = one;
  if (place === null) return 'wrong';
  const tolerance = toleranceOf(one);
  const isRight =
    Math.abs(found.start - place.start) <= tolerance &&
    Math.abs(found.end - place.end) <= tolerance;
  return isRight ? 'right' : 'wrong';
}

describe('notes on articles that were edited', () => {
  const answers = cases.map((one) => ({ one, answer: answerTo(one) }));

  test.each(['survives', 'touched'] as const)('%s: the passage is found', (outcome) => {
    const own = answers.filter(({ one }) => one.outcome === outcome);
    const right = own.filter(({ answer }) => answer === 'right');
    expect(own.length).toBeGreaterThan(100);
    expect(right.length / own.length).toBeGreaterThanOrEqual(LEAST[outcome]);
  });

  test('hardly a note comes to stand on a wrong passage', () => {
    const wrong = answers.filter(({ answer }) => answer === 'wrong');
    expect(wrong.length / answers.length).toBeLessThanOrEqual(MOST_WRONG);
  });
});
