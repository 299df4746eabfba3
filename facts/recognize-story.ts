import type { Figure } from '../recognition/figure';
import type { Mark, StatisticMention } from '../recognition/mention';
import { alignFigures } from './align-figures';
import type { Story, StoryFigure } from './fact';

/**
 * Below any of these it is another article on the same matter. Measured on drifted readings of the
 * stories (half the figures and a third of the firms lost) and on made-up articles of like length.
 */
const LEAST_FIGURES = 6;
const LEAST_TELLING = 3;
const LEAST_SHARE = 0.3;
/** Of the article's own figures: a long list of numbers has some of any story's. */
const LEAST_SHARE_OF_ARTICLE = 0.2;
const LEAST_COMPANIES_SHARE = 0.3;
/** The share of the figures and of the companies together: what one lacks the other must have. */
const LEAST_TOGETHER = 0.9;

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
  mentions: readonly Mark[],
  stories: readonly Story[],
): RecognizedStory | null {
  const statistics = mentions.filter((mention) => mention.kind === 'statistic');
  const named = new Set(
    mentions.flatMap((mention) => (mention.kind === 'company' ? [mention.company] : [])),
  );
  let best: RecognizedStory | null = null;
  for (const story of stories) {
    const figures = match(statistics, story.figures);
    if (!isEnough(story, figures, statistics.length, named)) continue;
    if (best === null || figures.size > best.figures.size) best = { story, figures };
  }
  return best;
}

function match(
  statistics: readonly StatisticMention[],
  figures: readonly StoryFigure[],
): RecognizedStory['figures'] {
  const pairs = alignFigures(statistics, figures).flatMap(([i, j]) => {
    const [statistic, figure] = [statistics[i], figures[j]];
    return statistic === undefined || figure === undefined ? [] : [[statistic, figure] as const];
  });
  return new Map(pairs);
}

function isEnough(
  { figures, companies }: Story,
  matched: RecognizedStory['figures'],
  statisticCount: number,
  named: ReadonlySet<string | undefined>,
): boolean {
  const share = matched.size / figures.length;
  const companiesShare = companies.filter((id) => named.has(id)).length / companies.length;
  const telling = new Set([...matched.values()].filter(isTelling).map(({ value }) => `${value}`));
  return (
    matched.size >= LEAST_FIGURES &&
    telling.size >= LEAST_TELLING &&
    share >= LEAST_SHARE &&
    matched.size >= LEAST_SHARE_OF_ARTICLE * statisticCount &&
    companiesShare >= LEAST_COMPANIES_SHARE &&
    share + companiesShare >= LEAST_TOGETHER
  );
}

/** Figures few articles have: amounts, large numbers, ranges, percentages that aren't round. */
function isTelling({ measure, value }: Figure): boolean {
  if (typeof value !== 'number') return true;
  if (measure === 'percent') return value > 10 && value % 5 !== 0;
  return Math.abs(value) >= 1000;
}
