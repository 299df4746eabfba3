import { describe, expect, test } from 'vitest';
import { attachFacts } from '../../facts/attach-facts';
import { lexicon, stories } from '../../facts/dataset';
import { lookUpFacts } from '../../facts/look-up';
import type { Mention } from '../../recognition/mention';
import type { Person } from '../../recognition/person';
import { readThrough } from '../../recognition/recognize';
import { overlaps, readSeed } from '../recognition/seed';
import { company, firmsOf, percent, pseudonym, statistic } from './mentions';

const ID = 'silicon-valley-2024';
const [story] = stories.filter(({ id }) => id === ID);
if (story === undefined) throw new Error(`no story ${ID}`);
const told: readonly Mention[] = [...story.figures.map(statistic), ...firmsOf(story)];

const person = (id: string, ...spellings: readonly string[]): Person => ({
  id,
  name: spellings[0] ?? '',
  spellings,
  disclosure: { start: 0, end: 1 },
});
const unknownFirm = (name: string): Mention => ({
  kind: 'company',
  name,
  rule: 'test',
  start: 30_000,
  end: 30_005,
});

/** The id of the last mention, beside a whole story or alone. */
function idOf(mention: Mention, { inStory }: { inStory: boolean }, people: readonly Person[] = []) {
  const mentions = inStory ? [...told, mention] : [mention];
  const ids = attachFacts(mentions, people);
  expect(ids).toHaveLength(mentions.length);
  return ids.at(-1);
}

describe('a mention’s facts', () => {
  test.each([
    { title: 'a known firm', mention: company('waymo'), inStory: false, id: 'company:waymo' },
    { title: 'an unknown firm', mention: unknownFirm('Rossi & Figli'), inStory: true, id: null },
    {
      title: 'a firm only concluded, in its story',
      mention: unknownFirm('CGC'),
      inStory: true,
      id: `uncertain-company:${ID}/CGC`,
    },
    { title: 'the same name elsewhere', mention: unknownFirm('CGC'), inStory: false, id: null },
    { title: 'a figure elsewhere', mention: statistic(percent(38)), inStory: false, id: null },
    { title: 'a figure too many', mention: statistic(percent(38)), inStory: true, id: null },
  ])('$title', ({ mention, inStory, id }) => {
    expect(idOf(mention, { inStory })).toBe(id);
  });

  test.each([
    { title: 'its name', spellings: ['Shi Qi'], inStory: true, id: `person:${ID}/shi-qi` },
    { title: 'written as one', spellings: ['SHIQI'], inStory: true, id: `person:${ID}/shi-qi` },
    {
      title: 'one of several spellings',
      spellings: ['Herr Shi', 'Shi-Qi'],
      inStory: true,
      id: `person:${ID}/shi-qi`,
    },
    { title: 'another name', spellings: ['Aria'], inStory: true, id: null },
    { title: 'the same name in another article', spellings: ['Shi Qi'], inStory: false, id: null },
  ])('a person by $title', ({ spellings, inStory, id }) => {
    const people = [person('p1', 'Lin Mo'), person('p2', ...spellings)];
    expect(idOf(pseudonym('p2'), { inStory }, people)).toBe(id);
  });

  test('two equal figures are told apart by their order', () => {
    const ids = attachFacts(told, []);
    const same = told.flatMap((mention, i) =>
      mention.kind === 'statistic' && mention.value === 31 ? [ids[i]] : [],
    );
    expect(same).toEqual([`claim:${ID}/C01d`, `claim:${ID}/C02`]);
  });

  test('another story’s claim keeps its story', () => {
    const [demo] = stories.filter(({ id }) => id === 'chip-engineers-demo');
    if (demo === undefined) throw new Error('no demo story');
    const ids = attachFacts([...demo.figures.map(statistic), ...firmsOf(demo)], []);
    expect(ids).toContain(`claim:${ID}/C16a`);
  });
});

const seed = readSeed();
describe.skipIf(seed === null)('in the article the story is of', () => {
  const { text, gold } = seed ?? { text: '', gold: null };
  const { mentions, people } = readThrough({ text, language: 'it' }, lexicon());
  const ids = attachFacts(mentions, people);
  const idAt = (place: { start: number; end: number }): string | null | undefined =>
    ids[mentions.findIndex((mention) => overlaps(mention, place))];

  test('every figure with digits has its own claim', () => {
    const wrong = gold?.statistics
      .filter(({ surface }) => /\d/.test(surface))
      .filter(({ claim_id, ...place }) => {
        const id = idAt(place) ?? '';
        return !id.startsWith(`claim:${ID}/${claim_id ?? 'T'}`);
      });
    expect(wrong?.map(({ surface }) => `${surface}: no claim`)).toEqual([]);
  });

  test('every pseudonym has its person, every firm its facts', () => {
    const declared = gold?.people.filter(({ subtype }) => subtype === 'declared_pseudonym');
    const unknown = declared?.filter((place) => !idAt(place)?.startsWith(`person:${ID}/`));
    expect(unknown?.map(({ surface }) => surface)).toEqual([]);
    expect(ids).toContain(`uncertain-company:${ID}/CGC`);
    const found = mentions.flatMap(({ kind }, i) => (kind === 'company' ? [ids[i]] : []));
    expect(found.filter((id) => id == null)).toEqual([]);
    expect(ids.filter((id) => id !== null && lookUpFacts(id) === undefined)).toEqual([]);
  });
});
