import { describe, expect, test } from 'vitest';
import type { Article, Mention } from '../../recognition/mention';
import { mentionLines } from '../../scripts/annotate/columns';
import { linesOf } from '../../scripts/annotate/lines';
import { annotateOptions } from '../../scripts/annotate/options';
import { answerLine } from '../../scripts/annotate/record';

async function linesOfBytes(chunks: readonly Uint8Array[]): Promise<readonly string[]> {
  async function* stream(): AsyncGenerator<Uint8Array> {
    yield* chunks;
  }
  const lines: string[] = [];
  for await (const line of linesOf(stream())) lines.push(line);
  return lines;
}

describe('lines of a stream', () => {
  const bytes = (words: string): Uint8Array => new TextEncoder().encode(words);
  test.each([
    { name: 'ends and last line', chunks: [bytes('a\nb')], lines: ['a', 'b'] },
    { name: 'an end at the end', chunks: [bytes('a\nb\n')], lines: ['a', 'b'] },
    { name: 'empty lines are lines', chunks: [bytes('a\n\nb')], lines: ['a', '', 'b'] },
    { name: 'nothing', chunks: [], lines: [] },
    { name: 'a line over chunks', chunks: ['on', 'e\ntw', 'o'].map(bytes), lines: ['one', 'two'] },
    { name: 'a byte order mark', chunks: [bytes('\uFEFF{}\n{}')], lines: ['{}', '{}'] },
    {
      name: 'a sign torn apart between chunks',
      chunks: [bytes('元\n').slice(0, 2), bytes('元\n').slice(2)],
      lines: ['元'],
    },
    {
      name: 'a line separator in a JSON string',
      chunks: [bytes('"a\u2028b"')],
      lines: ['"a\u2028b"'],
    },
  ])('$name', async ({ chunks, lines }) => {
    expect(await linesOfBytes(chunks)).toEqual(lines);
  });
});

describe('one line of JSON', () => {
  const mention: Mention = { kind: 'pseudonym', person: 'mara', start: 0, end: 4, rule: 'test' };
  const seen: Article[] = [];
  const recognize = (article: Article): readonly Mention[] => {
    seen.push(article);
    if (article.text === 'break') throw new Error('broken');
    return article.text.startsWith('Mara') ? [mention] : [];
  };
  const answered = (line: string) => ({ status: 'answered', line });
  const refused = (reason: string) => ({ status: 'refused', reason });

  test.each([
    {
      name: 'is answered with its id',
      line: '{"id":"a","text":"Mara ride","lang":"it"}',
      answer: answered(JSON.stringify({ id: 'a', mentions: [mention] })),
    },
    {
      name: 'may have a number for an id, and a carriage return',
      line: '{"id":7,"text":"Nessuno","lang":"it"}\r',
      answer: answered('{"id":7,"mentions":[]}'),
    },
    { name: 'is nothing when blank', line: '  \r', answer: { status: 'blank' } },
    {
      name: 'takes the language asked for where it has none',
      line: '{"id":1,"text":"Nessuno"}',
      language: 'de',
      answer: answered('{"id":1,"mentions":[]}'),
    },
    {
      name: 'needs a language',
      line: '{"id":1,"text":"Nessuno"}',
      answer: refused('"lang" must be a language tag'),
    },
    {
      name: 'needs a real language tag',
      line: '{"id":1,"text":"Nessuno","lang":"it it"}',
      answer: refused('"lang" must be a language tag'),
    },
    {
      name: 'needs a text',
      line: '{"id":1,"text":null,"lang":"it"}',
      answer: refused('"text" must be a string'),
    },
    {
      name: 'needs an id',
      line: '{"text":"Nessuno","lang":"it"}',
      answer: refused('"id" must be a string or a number'),
    },
    { name: 'must be an object', line: '["Mara"]', answer: refused('not an object') },
    {
      name: 'refuses joints outside of the text',
      line: '{"id":1,"text":"Mara","lang":"it","joints":[5]}',
      answer: refused('"joints" must be offsets in "text"'),
    },
    {
      name: 'survives a fault of recognition',
      line: '{"id":1,"text":"break","lang":"it"}',
      answer: refused('recognition failed: Error: broken'),
    },
  ])('$name', ({ line, language, answer }) => {
    expect(answerLine(line, language, recognize)).toEqual(answer);
  });

  test('says what is wrong with its JSON', () => {
    expect(answerLine('{"id":1,', 'it', recognize)).toMatchObject({
      status: 'refused',
      reason: expect.stringMatching(/^not JSON \(/),
    });
  });

  test('passes joints on', () => {
    answerLine('{"id":1,"text":"daMara","lang":"it-CH","joints":[2]}', undefined, recognize);
    expect(seen.at(-1)).toEqual({ text: 'daMara', language: 'it-CH', joints: [2] });
  });
});

describe('arguments', () => {
  test.each([
    { args: ['--lang', 'it', 'a.txt'], options: { mode: 'text', file: 'a.txt', language: 'it' } },
    { args: ['--lang=zh-TW', '-'], options: { mode: 'text', file: '-', language: 'zh-TW' } },
    { args: ['--jsonl'], options: { mode: 'records' } },
    { args: ['--jsonl', '--lang', 'en'], options: { mode: 'records', language: 'en' } },
  ])('$args', ({ args, options }) => {
    expect(annotateOptions(args)).toEqual(options);
  });

  test.each([
    { args: [], reason: 'one FILE is needed' },
    { args: ['a.txt'], reason: '--lang is needed' },
    { args: ['--lang'], reason: '--lang: “” is no language tag' },
    { args: ['--lang', 'not a tag', 'a.txt'], reason: 'is no language tag' },
    { args: ['--lang', 'it', 'a.txt', 'b.txt'], reason: 'one FILE is needed' },
    { args: ['--verbose', 'a.txt'], reason: 'unknown option --verbose' },
    { args: ['--jsonl', 'a.txt'], reason: '--jsonl reads standard input' },
  ])('$args are refused with the usage', ({ args, reason }) => {
    expect(() => annotateOptions(args)).toThrow(reason);
    expect(() => annotateOptions(args)).toThrow('usage: npm run');
  });
});

test('mentions stand in columns, wide signs counted as two', () => {
  const text = '元元科技 ha 1.200 operai';
  const mentions: readonly Mention[] = [
    { kind: 'company', name: 'Yuanyuan', start: 0, end: 4, rule: 'company/form' },
    {
      kind: 'statistic',
      measure: 'count',
      value: [1200, 1300],
      unit: 'operai',
      bound: '>',
      start: 8,
      end: 20,
      rule: 'statistic/count',
    },
  ];
  expect(mentionLines(text, mentions)).toEqual([
    'company    0–4   元元科技      “Yuanyuan”         company/form',
    'statistic  8–20  1.200 operai  >1200–1300 operai  statistic/count',
  ]);
});
