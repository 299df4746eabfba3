import { describe, expect, test } from 'vitest';
import { alignFigures } from '../../facts/align-figures';
import { lexicon, stories } from '../../facts/dataset';
import { recognizeStory } from '../../facts/recognize-story';
import type { Figure } from '../../recognition/figure';
import { readThrough } from '../../recognition/recognize';
import { company, firmsOf, percent, statistic } from './mentions';

const ID = 'silicon-valley-2024';
const [story] = stories.filter(({ id }) => id === ID);
if (story === undefined) throw new Error(`no story ${ID}`);

const told = story.figures.map(statistic);
const named = firmsOf(story);
const idOf = (mentions: Parameters<typeof recognizeStory>[0]): string | undefined =>
  recognizeStory(mentions, stories)?.story.id;

describe('figures in common', () => {
  const money = (value: Figure['value'], unit = 'USD'): Figure => ({
    measure: 'money',
    value,
    unit,
  });
  const count = (value: Figure['value']): Figure => ({ measure: 'count', value });

  test.each<{
    title: string;
    found: readonly Figure[];
    told: readonly Figure[];
    pairs: number[][];
  }>([
    {
      title: 'stand in one order in both',
      found: [percent(5), percent(31), percent(40), percent(31)],
      told: [percent(31), percent(40), percent(31)],
      pairs: [
        [1, 0],
        [2, 1],
        [3, 2],
      ],
    },
    {
      title: 'are the most there can be',
      found: [percent(70), percent(1), percent(2), percent(3)],
      told: [percent(1), percent(2), percent(3), percent(70)],
      pairs: [
        [1, 0],
        [2, 1],
        [3, 2],
      ],
    },
    {
      title: 'may count what the other measures, in other words',
      found: [count(3000), count([60, 90]), count(450_000), { ...count(50), unit: 'Investoren' }],
      told: [
        { ...count(3000), unit: 'startup' },
        { measure: 'duration', value: [60, 90], unit: 'day' },
        money(450_000),
        { ...count(50), unit: 'investitori', bound: '~' },
      ],
      pairs: [
        [0, 0],
        [1, 1],
        [2, 2],
        [3, 3],
      ],
    },
    {
      title: 'are no percentages for counts, no lengths for times',
      found: [count(20), { measure: 'quantity', value: 40, unit: 'mile' }],
      told: [percent(20), { measure: 'duration', value: 40, unit: 'day' }],
      pairs: [],
    },
    {
      title: 'may fall by what the other says they fell',
      found: [percent(-30), percent(0.1 + 0.2)],
      told: [percent(30), percent(0.3)],
      pairs: [
        [0, 0],
        [1, 1],
      ],
    },
    { title: 'may be none', found: [], told: [percent(1)], pairs: [] },
  ])('$title', ({ found, told: other, pairs }) => {
    expect(alignFigures(found, other)).toEqual(pairs);
  });
});

describe('a story is known again', () => {
  test.each([
    { title: 'whole', mentions: [...told, ...named] },
    {
      title: 'where a translation lost every third figure and changed another',
      mentions: [
        ...told
          .filter((_, i) => i % 3 !== 1)
          .map((figure, i) => (i === 7 ? { ...figure, value: 12_345 } : figure)),
        ...named,
      ],
    },
    {
      title: 'where half the figures and a third of the firms are lost',
      mentions: [...told.filter((_, i) => i % 2 === 0), ...named.filter((_, i) => i % 3 !== 0)],
    },
    {
      title: 'among the figures of comments and related news',
      mentions: [...told, ...Array.from({ length: 60 }, (_, i) => statistic(percent(i))), ...named],
    },
  ])('$title', ({ mentions }) => {
    expect(idOf(mentions)).toBe(ID);
  });

  test('told in other words in another language, with figures lost and drifted', () => {
    const text = [
      'Some 60 miles of motorway lie between the student’s flat and the evening event, where close to 50 investors and more than 400 guests had come.',
      'Of the best AI researchers employed in America, 38% had studied in China and 37% in America; three years before it was 27% and 31%. In the team of one engineer almost 40% are Chinese, and so are 31% of the valley’s Asian residents.',
      'Google, Microsoft and Meta Platforms turned to OpenAI’s methods; Waymo and Hugging Face followed. Nvidia, Tokyo Electron and ASML are watched by Washington, Bloomberg reported.',
      'Releases once took 2 to 3 years. The share price fell by over 30%, after a rise of more than 60%. A benchmark tried 20 models; the best stayed below 65%.',
      'Scale AI, Cognition AI and two others are worth more than $18 billion together. Trackers count more than 400,000 lost jobs, soon 500,000; inflation went from 6% to under 3%.',
      'An engineer earns about $450,000 a year, and who is let go has 60 or 90 days. More than 70% used to think of going back.',
    ].join('\n');
    const { mentions } = readThrough({ text, language: 'en' }, lexicon());
    const recognized = recognizeStory(mentions, stories);
    expect(recognized?.story.id).toBe(ID);
    const claims = mentions.flatMap((mention) => {
      const figure = mention.kind === 'statistic' ? recognized?.figures.get(mention) : undefined;
      return figure === undefined ? [] : [figure.claim];
    });
    expect(claims).toEqual(expect.arrayContaining(['C01d', 'C02', 'C13', 'C14', 'C19', 'C22']));
  });
});

describe('another article is not taken for it', () => {
  /** Two in five are round, as in any report on business. */
  const report = Array.from({ length: 120 }, (_, i) =>
    statistic(percent(i % 5 < 2 ? (i * 15) % 100 : ((i * 37) % 1000) / 10), i),
  );

  test.each([
    { title: 'nothing', mentions: [] },
    { title: 'only its firms', mentions: named },
    { title: 'only its figures', mentions: told },
    { title: 'five of its figures', mentions: [...told.slice(0, 5), ...named] },
    { title: 'its figures in reverse', mentions: [...[...told].reverse(), ...named] },
    { title: 'its firms and a report’s percentages', mentions: [...report, ...named] },
    {
      title: 'its figures and other firms',
      mentions: [...told, ...['eni', 'enel', 'ferrari', 'google'].map(company)],
    },
    {
      title: 'its round figures only',
      mentions: [
        ...told.filter(({ value }) => typeof value === 'number' && value < 1000 && value % 5 === 0),
        ...named,
      ],
    },
  ])('$title', ({ mentions }) => {
    expect(idOf(mentions)).toBeUndefined();
  });

  test('two stories that share claims are told apart', () => {
    const [demo] = stories.filter(({ id }) => id === 'chip-engineers-demo');
    const mentions = demo === undefined ? [] : [...demo.figures.map(statistic), ...firmsOf(demo)];
    expect(idOf(mentions)).toBe('chip-engineers-demo');
  });
});
