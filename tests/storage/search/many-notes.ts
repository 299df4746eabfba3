import { NOTE_COLOURS, type Note, type NoteTarget } from '../../../storage/note';
import type { StatisticCase } from '../../recognition/statistics/cases/case';
import { positives as german } from '../../recognition/statistics/cases/de';
import { positives as greek } from '../../recognition/statistics/cases/el';
import { positives as english } from '../../recognition/statistics/cases/en';
import { positives as spanish } from '../../recognition/statistics/cases/es';
import { positives as finnish } from '../../recognition/statistics/cases/fi';
import { positives as french } from '../../recognition/statistics/cases/fr';
import { positives as indonesian } from '../../recognition/statistics/cases/id';
import { positives as italian } from '../../recognition/statistics/cases/it';
import { positives as japanese } from '../../recognition/statistics/cases/ja';
import { positives as korean } from '../../recognition/statistics/cases/ko';
import { positives as latin } from '../../recognition/statistics/cases/la';
import { positives as portuguese } from '../../recognition/statistics/cases/pt';
import { positives as russian } from '../../recognition/statistics/cases/ru';
import { positives as sanskrit } from '../../recognition/statistics/cases/sa';
import { positives as simplified } from '../../recognition/statistics/cases/zh-hans';
import { positives as traditional } from '../../recognition/statistics/cases/zh-hant';

/** Sentences of news, from which words are drawn as often as news has them. */
const SENTENCES: readonly (readonly [language: string, cases: readonly StatisticCase[]])[] = [
  ['de', german],
  ['el', greek],
  ['en', english],
  ['es', spanish],
  ['fi', finnish],
  ['fr', french],
  ['id', indonesian],
  ['it', italian],
  ['ja', japanese],
  ['ko', korean],
  ['la', latin],
  ['pt', portuguese],
  ['ru', russian],
  ['sa', sanskrit],
  ['zh-Hans', simplified],
  ['zh-Hant', traditional],
];

type Language = {
  readonly tag: string;
  readonly pieces: readonly string[];
  readonly joint: '' | ' ';
};

const NOTES_ON_A_PAGE = 5;
const TAGS = 200;
const SITES = 150;

/** How many words in a hundred are new ones, as inflection and names make them. */
const RARE = 8;

const pieces = new Intl.Segmenter('zh', { granularity: 'word' });

const LANGUAGES: readonly Language[] = SENTENCES.map(([tag, cases]) => {
  const text = cases.map(([sentence]) => sentence).join(' ');
  return /^(?:ja|zh)/.test(tag)
    ? { tag, pieces: Array.from(pieces.segment(text), ({ segment }) => segment), joint: '' }
    : { tag, pieces: text.split(' '), joint: ' ' };
});

/** Notes in all languages, 40 to 400 characters each; the same for the same count and seed. */
export function manyNotes(count: number, seed: number): readonly Note[] {
  const random = randomFrom(seed);
  const below = (limit: number): number => Math.floor(random() * limit);
  const pick = <T>(list: readonly [T, ...T[]] | readonly T[]): T => list[below(list.length)] as T;

  const word = ({ pieces: list }: Language): string => {
    const one = pick(list);
    if (below(100) >= RARE) return one;
    const other = pick(list);
    return one.slice(0, Math.ceil(one.length / 2)) + other.slice(Math.floor(other.length / 2));
  };
  const words = (language: Language, length: number): string => {
    let text = word(language);
    while (text.length < length) text += language.joint + word(language);
    return text;
  };
  const target = (language: Language): NoteTarget => {
    if (below(10) === 0) return { type: 'article' };
    const exact = words(language, 5 + below(100));
    const quote = { exact, prefix: '', suffix: '', start: below(5000) };
    return below(2) === 0
      ? { type: 'passage', quote }
      : { type: 'mention', quote, kind: pick(['pseudonym', 'company', 'statistic'] as const) };
  };
  const pages = Array.from({ length: Math.ceil(count / NOTES_ON_A_PAGE) }, (_, i) => {
    const language = pick(LANGUAGES);
    const page = `https://www.news-${below(SITES)}.example/${language.tag}/${i}`;
    return { language, page, title: words(language, 30 + below(60)) };
  });
  return Array.from({ length: count }, (_, i) => {
    const { language, page, title } = pick(pages);
    const createdAt = 1.7e12 + below(5e10);
    return {
      id: `note-${i}`,
      page,
      pageTitle: title,
      language: language.tag,
      target: target(language),
      text: words(language, 40 + below(360)),
      tags: Array.from({ length: below(4) }, () => `tag-${below(TAGS)}`),
      colour: pick(NOTE_COLOURS),
      createdAt,
      changedAt: createdAt,
      orphanedSince: below(20) === 0 ? createdAt : null,
    };
  });
}

/** Numbers from 0 up to 1, the same for the same seed: mulberry32. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
