import fc from 'fast-check';
import { pageKey } from '../../../page/page-key';
import type { Quote } from '../../../page/quote';
import { NOTE_COLOURS, type Note, type NoteTarget } from '../../../storage/note';

/** A note with what a test is about put in. */
export const noteWith = (changes: Partial<Note> = {}): Note => ({
  id: 'a1b1c1d1-0000-4000-8000-000000000001',
  page: 'https://news.example/a',
  pageTitle: 'Prices rise',
  language: 'en',
  target: {
    type: 'passage',
    quote: { exact: 'rose by 38%', prefix: 'Prices ', suffix: ' in May', start: 7 },
  },
  text: 'Ask which index.',
  tags: ['prices', 'ask'],
  colour: 'green',
  createdAt: Date.UTC(2025, 4, 12, 9, 30, 15, 123),
  changedAt: Date.UTC(2025, 4, 13, 10, 0, 0, 7),
  orphanedSince: null,
  ...changes,
});

/** Everything UTF-16 can hold but halves of pairs; long runs of white space and marks are likely. */
const words = (maxLength: number): fc.Arbitrary<string> =>
  fc
    .oneof(
      fc.string({ unit: 'grapheme', maxLength }),
      fc.string({ unit: 'binary', maxLength }),
      fc.string({
        unit: fc.constantFrom(' ', '\n', '\t', '\u00ad', '\u2028', '*', '<', '"', 'é', '𝒶'),
        maxLength,
      }),
    )
    .filter((text) => text.length <= maxLength);

const time = fc.integer({ min: 0, max: Date.UTC(9999, 11, 31) });

const quote: fc.Arbitrary<Quote> = fc.record({
  exact: words(300).filter((text) => text !== ''),
  prefix: words(64),
  suffix: words(64),
  start: fc.nat(2_000_000),
});

const target: fc.Arbitrary<NoteTarget> = fc.oneof(
  fc.constant({ type: 'article' as const }),
  quote.map((quote) => ({ type: 'passage' as const, quote })),
  fc.record(
    {
      type: fc.constant('mention' as const),
      quote,
      kind: fc.constantFrom('pseudonym' as const, 'company' as const, 'statistic' as const),
      mentionKey: words(50),
    },
    { requiredKeys: ['type', 'quote', 'kind'] },
  ),
);

const page = fc
  .oneof(
    fc.webUrl({ withQueryParameters: true, withFragments: true }),
    fc.constantFrom('file:///home/a/b%20c.html', 'http://[::1]:8080/?b=1&a=2'),
  )
  .map(pageKey)
  // The key of a query that begins with a second question mark is not its own key.
  .filter((key) => pageKey(key) === key);

/** Any note that Postilla can have kept. */
const anyNote: fc.Arbitrary<Note> = fc
  .record({
    id: fc.uuid(),
    page,
    pageTitle: words(200),
    language: fc.constantFrom('', 'en', 'pt-BR', 'zh-Hant-TW'),
    target,
    text: words(500),
    tags: fc.uniqueArray(
      words(30).filter((tag) => tag.trim() !== ''),
      { maxLength: 8 },
    ),
    colour: fc.constantFrom(...NOTE_COLOURS),
    createdAt: time,
    changedAt: time,
    orphanedSince: fc.option(time),
  })
  .filter(
    ({ text, tags, target }) => text.trim() !== '' || tags.length > 0 || target.type !== 'article',
  );

/** Notes of which no two share an id. */
export const anyNotes: fc.Arbitrary<readonly Note[]> = fc.uniqueArray(anyNote, {
  maxLength: 8,
  selector: ({ id }) => id,
});

/** What keeps a note from being one, in words; written apart from the code that is tested. */
export function faultsOf(note: Note): readonly string[] {
  const { target } = note;
  const quote = target.type === 'article' ? null : target.quote;
  const isTime = (time: unknown): boolean =>
    Number.isInteger(time) && Number(time) >= 0 && Number(time) < 253_402_300_800_000;
  const checks: Readonly<Record<string, boolean>> = {
    id: /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i.test(note.id),
    page: /^(?:https?|file):/.test(note.page) && note.page.length <= 8_000,
    title: typeof note.pageTitle === 'string' && note.pageTitle.length <= 2_000,
    language: typeof note.language === 'string' && note.language.length <= 100,
    text: typeof note.text === 'string' && note.text.length <= 100_000,
    tags: note.tags.every(
      (tag) => typeof tag === 'string' && tag.trim() !== '' && tag.length <= 100,
    ),
    'number of tags': note.tags.length <= 100 && new Set(note.tags).size === note.tags.length,
    colour: NOTE_COLOURS.includes(note.colour),
    times: isTime(note.createdAt) && isTime(note.changedAt),
    orphanedSince: note.orphanedSince === null || isTime(note.orphanedSince),
    target: ['article', 'passage', 'mention'].includes(target.type),
    kind: target.type !== 'mention' || ['pseudonym', 'company', 'statistic'].includes(target.kind),
    exact: quote === null || (quote.exact.length > 0 && quote.exact.length <= 20_000),
    context: quote === null || (quote.prefix.length <= 1_000 && quote.suffix.length <= 1_000),
    start: quote === null || (Number.isSafeInteger(quote.start) && quote.start >= 0),
    content: note.text.trim() !== '' || note.tags.length > 0 || quote !== null,
    prototype: Object.getPrototypeOf(note) === Object.prototype,
  };
  return Object.keys(checks).filter((name) => checks[name] === false);
}
