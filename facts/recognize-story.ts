import type { Mention, StatisticMention } from '../recognition/mention';
import type { Story, StoryFigure } from './fact';

/** Fewer figures in common, or a smaller share of the story's, is another article on the same matter. */
const LEAST_FIGURES = 6;
const LEAST_SHARE = 0.5;
const LEAST_COMPANIES_SHARE = 0.4;

export type RecognizedStory = {
  readonly story: Story;
  /** The story's figure each statistic of the article is, where it is one. */
  readonly figures: ReadonlyMap<StatisticMention, StoryFigure>;
};

/**
 * Which story an article tells, by its figures in order and the companies it names: in any language
 * and at any address. `null` where none fits well enough.
 */
export function recognizeStory(
  mentions: readonly Mention[],
  stories: readonly Story[],
): RecognizedStory | null {
  const statistics = mentions.filter((mention) => mention.kind === 'statistic');
  const named = new Set(
    mentions.flatMap((mention) => (mention.kind === 'company' ? [mention.company] : [])),
  );
  let best: RecognizedStory | null = null;
  for (const story of stories) {
    const figures = align(statistics, story.figures);
    const share = figures.size / story.figures.length;
    const companies =
      story.companies.filter((id) => named.has(id)).length / Math.max(1, story.companies.length);
    if (figures.size < LEAST_FIGURES || share < LEAST_SHARE || companies < LEAST_COMPANIES_SHARE)
      continue;
    if (best === null || figures.size > best.figures.size) best = { story, figures };
  }
  return best;
}

/** The longest sequence of equal figures in both: what was lost or changed on either side is passed over. */
function align(
  statistics: readonly StatisticMention[],
  figures: readonly StoryFigure[],
): ReadonlyMap<StatisticMention, StoryFigure> {
  const width = figures.length + 1;
  const lengths = new Uint16Array((statistics.length + 1) * width);
  const at = (i: number, j: number): number => lengths[i * width + j] ?? 0;
  for (let i = statistics.length - 1; i >= 0; i--) {
    for (let j = figures.length - 1; j >= 0; j--) {
      lengths[i * width + j] = isSame(statistics[i], figures[j])
        ? at(i + 1, j + 1) + 1
        : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const aligned = new Map<StatisticMention, StoryFigure>();
  for (let i = 0, j = 0; i < statistics.length && j < figures.length; ) {
    const statistic = statistics[i];
    const figure = figures[j];
    if (statistic !== undefined && figure !== undefined && isSame(statistic, figure)) {
      aligned.set(statistic, figure);
      i++;
      j++;
    } else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return aligned;
}

/** The measure is left open for counts: what one language counts, another may measure. */
function isSame(a: StatisticMention | undefined, b: StoryFigure | undefined): boolean {
  if (a === undefined || b === undefined) return false;
  if (a.measure !== b.measure && a.measure !== 'count' && b.measure !== 'count') return false;
  return JSON.stringify(a.value) === JSON.stringify(b.value);
}
