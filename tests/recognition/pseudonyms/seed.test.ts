import { describe, expect, test } from 'vitest';
import { findPseudonyms } from '../../../recognition/pseudonyms/find-pseudonyms';
import { overlaps, readSeed } from '../seed';

const seed = readSeed();
if (seed === null)
  console.info('The real article is not beside the project: its tests are left out.');

describe.skipIf(seed === null)('the changed names of a real article', () => {
  const { text, gold } = seed ?? { text: '', gold: null };
  const { mentions, people } = findPseudonyms({ text, language: 'it' });
  const declared = (gold?.people ?? []).filter(({ subtype }) => subtype === 'declared_pseudonym');
  const place = ({ start, end }: { start: number; end: number }): string =>
    `${start}-${end} ${text.slice(start, end)}`;

  test('are all found, at their places, and nobody else', () => {
    expect(mentions.map(place)).toEqual(declared.map(place));
  });

  test('are four people, each under one id', () => {
    expect(people.map(({ name }) => name).sort()).toEqual([
      'Qin Tian',
      'Shi Qi',
      'Zhang Yu',
      'Zhao Ming',
    ]);
    const persons = new Map(declared.map(({ start, canonical }) => [start, canonical]));
    const names = new Map(people.map(({ id, name }) => [id, name]));
    for (const { start, person } of mentions) expect(names.get(person)).toBe(persons.get(start));
  });

  test('are no real people', () => {
    const real = gold?.real_people_not_pseudonyms ?? [];
    expect(real.filter((person) => mentions.some((mention) => overlaps(mention, person)))).toEqual(
      [],
    );
  });
});
