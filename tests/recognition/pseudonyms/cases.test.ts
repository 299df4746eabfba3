import { describe, expect, test } from 'vitest';
import { findPseudonyms } from '../../../recognition/pseudonyms/find-pseudonyms';
import { type MarkedText, readCase } from './cases/case';
import * as de from './cases/de';
import * as el from './cases/el';
import * as en from './cases/en';
import * as es from './cases/es';
import * as fi from './cases/fi';
import * as fr from './cases/fr';
import * as id from './cases/id';
import * as it from './cases/it';
import * as ja from './cases/ja';
import * as ko from './cases/ko';
import * as la from './cases/la';
import * as pt from './cases/pt';
import * as ru from './cases/ru';
import * as sa from './cases/sa';
import * as zh from './cases/zh';

const LANGUAGES: Readonly<
  Record<string, { positives: readonly MarkedText[]; negatives: readonly string[] }>
> = { de, el, en, es, fi, fr, id, it, ja, ko, la, pt, ru, sa, zh };

type Mentions = readonly (readonly [name: string, person: number])[];

/** The mentions found, with people counted as they appear. */
const read = (text: string, language: string): Mentions => {
  const people: string[] = [];
  return findPseudonyms({ text, language }).mentions.map(({ start, end, person }) => {
    if (!people.includes(person)) people.push(person);
    return [text.slice(start, end), people.indexOf(person) + 1];
  });
};

describe.each(Object.entries(LANGUAGES))('%s', (language, { positives, negatives }) => {
  test.each(positives.map(readCase))('$text', ({ text, mentions }) => {
    expect(read(text, language)).toEqual(mentions);
  });

  test.each(negatives)('nobody in: %s', (text) => {
    expect(read(text, language)).toEqual([]);
  });
});

test('the disclosing words and the spellings are told', () => {
  const text = 'Bo Wen ride. Bowen saluta. Bo Wen va.\n(Bowen è uno pseudonimo)';
  const [person] = findPseudonyms({ text, language: 'it' }).people;
  expect(person?.name).toBe('Bo Wen');
  expect(person?.spellings).toEqual(['Bo Wen', 'Bowen']);
  expect(text.slice(person?.disclosure.start, person?.disclosure.end)).toBe(
    '(Bowen è uno pseudonimo)',
  );
});

test.each([
  // The whole name heads the card, however often it is shortened: of two letters, of one syllable.
  ['ja', '高木駿（仮名）は応じた。駿は語る。駿は続ける。', '高木駿'],
  ['ko', '복무한 최모(22·가명) 씨는 말했다. 최 씨는 울었다. 최씨는 떠났다.', '최모'],
  // As a dictionary has it, in a familiar form too.
  [
    'ru',
    'Дима Ощепков учился на сварщика. За две недели Ощепков сделал три тайника. Плачет мать Димы.\n' +
      '(Имена осуждённых, Дмитрия Ощепкова и Кирилла Вана, изменены.)',
    'Дима Ощепков',
  ],
])('%s: the name on the card', (language, text, name) => {
  expect(findPseudonyms({ text, language }).people[0]?.name).toBe(name);
});

test('a language nobody wrote down has nobody', () => {
  expect(findPseudonyms({ text: 'Marta (nome di fantasia)', language: 'xx' }).people).toEqual([]);
});

test.each([
  ['en', 'All names have been changed.', 'All names have been changed'],
  ['de', 'Lisa schweigt.\n(Namen von der Redaktion geändert)', 'Namen von der Redaktion geändert'],
  ['fr', 'Les prénoms des enfants ont été modifiés.', 'Les prénoms des enfants ont été modifiés'],
  ['ru', 'Маша молчит.\nВсе имена изменены.', 'Все имена изменены'],
  ['ja', '登場人物はすべて仮名です。', '登場人物はすべて仮名です'],
  ['ko', '기사 속 이름은 모두 가명입니다.', '기사 속 이름은 모두 가명입니다'],
  ['zh', '文中人物均为化名。', '文中人物均为化名'],
])('in %s a note that lists nobody marks itself: %s', (language, text, note) => {
  const { mentions, notes } = findPseudonyms({ text, language });
  expect(mentions).toEqual([]);
  expect(notes.map(({ start, end }) => text.slice(start, end))).toEqual([note]);
});

test('a note that names somebody is no note without names', () => {
  const text = 'Wu Lan listened.\n(Wu Lan and Bo Wen are pseudonyms.)';
  expect(findPseudonyms({ text, language: 'en' }).notes).toEqual([]);
});
