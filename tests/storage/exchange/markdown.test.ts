import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { describe, expect, test, vi } from 'vitest';
import { notesToMarkdown } from '../../../storage/exchange/markdown';
import type { Note } from '../../../storage/note';
import { anyNotes, noteWith } from './notes';

// Many runs on a machine that may be busy.
vi.setConfig({ testTimeout: 60_000 });

const OPTIONS = {
  formatDate: (time: number): string => new Date(time).toISOString().slice(0, 10),
  words: { title: 'My notes', untitled: 'Untitled page', orphaned: 'no longer in the article' },
};

const write = (...notes: readonly Note[]): string => notesToMarkdown(notes, OPTIONS);

/** What a note's text becomes, between its quote and its last line. */
const body = (text: string): string =>
  write(noteWith({ target: { type: 'article' }, text }))
    .split('\n')
    .slice(4, -3)
    .join('\n')
    .trim();

function* nodesOf(node: Nodes): Generator<Nodes> {
  yield node;
  if ('children' in node) for (const child of node.children) yield* nodesOf(child);
}
const treeOf = (markdown: string): readonly Nodes[] => [...nodesOf(fromMarkdown(markdown))];

test('notes stand under their pages', () => {
  const passage = noteWith({ orphanedSince: 5 });
  const article = noteWith({ target: { type: 'article' }, text: 'Well told.', tags: [] });
  const elsewhere = noteWith({
    page: 'https://news.example/b',
    pageTitle: 'Other',
    text: '',
    tags: ['two words'],
  });
  expect(write(passage, elsewhere, article)).toBe(
    [
      '# My notes',
      '',
      '## [Prices rise](https://news.example/a)',
      '',
      '> rose by 38%',
      '',
      'Ask which index.',
      '',
      '2025-05-12 · no longer in the article · #prices #ask',
      '',
      '---',
      '',
      'Well told.',
      '',
      '2025-05-12',
      '',
      '## [Other](https://news.example/b)',
      '',
      '> rose by 38%',
      '',
      '2025-05-12 · #two-words',
      '',
    ].join('\n'),
  );
});

test('no notes are a heading alone', () => {
  expect(write()).toBe('# My notes\n');
});

test('a quote of several blocks is several paragraphs', () => {
  const quote = { exact: ' One \t line.\n \n# Two\n> three', prefix: '', suffix: '', start: 0 };
  expect(write(noteWith({ target: { type: 'passage', quote } }))).toContain(
    '> One line.\n>\n> \\# Two\n>\n> \\> three\n',
  );
});

test.each([
  [{ pageTitle: '' }, '## [Untitled page](https://news.example/a)'],
  [{ pageTitle: ' two\n lines ' }, '## [two lines](https://news.example/a)'],
  [{ pageTitle: 'a](b) <i>' }, '## [a\\](b) \\<i>](https://news.example/a)'],
  [{ page: 'https://news.example/a_(b)' }, '## [Prices rise](https://news.example/a_\\(b\\))'],
  [{ page: 'javascript:alert(1)' }, '## Prices rise'],
])('the heading of a page: %j', (changes, heading) => {
  expect(write(noteWith(changes)).split('\n')[2]).toBe(heading);
});

test('a page is called what the first note with a title calls it', () => {
  expect(write(noteWith({ pageTitle: '' }), noteWith())).toContain('## [Prices rise]');
});

describe('a reader’s Markdown', () => {
  test.each([
    ['plain *em* **strong** `code`', 'plain *em* **strong** `code`'],
    ['- a\n- b\n  1. c', '- a\n- b\n  1. c'],
    ['> quoted', '> quoted'],
    ['```js\n<b>\n```', '```js\n<b>\n```'],
    ['[site](https://a.example)', '[site](https://a.example)'],
    ['<https://a.example>', '[https://a.example](https://a.example)'],
    ['[mail](mailto:a@b.example)', '[mail](mailto:a@b.example)'],
    ['# Heading', '**Heading**'],
    ['###### Six *em* **b**', '**Six *em* b**'],
    ['Set\n===', '**Set**'],
    ['#', ''],
    ['> # In a quote', '> **In a quote**'],
    ['- # In a list', '- **In a list**'],
    ['[x](javascript:alert(1))', 'x'],
    ['[x](JaVaScRiPt:alert(1))', 'x'],
    ['[x](&#106;avascript:alert(1))', 'x'],
    ['[x](data:text/html,hi)', 'x'],
    ['[x](/relative)', 'x'],
    ['<javascript:alert(1)>', 'javascript:alert(1)'],
    ['![seen](https://a.example/t.gif)', '[seen](https://a.example/t.gif)'],
    ['![](https://a.example/t.gif)', '[https://a.example/t.gif](https://a.example/t.gif)'],
    ['[![in](https://a.example/t.gif)](https://b.example)', '[in](https://b.example)'],
    ['[x][a]\n\n[a]: https://a.example\n[a]: https://b.example', '[x](https://a.example)'],
    ['[x][a]\n\n[a]: javascript:alert(1)', 'x'],
    ['![x][a]\n\n[a]: https://a.example', '[x](https://a.example)'],
    ['<script>alert(1)</script>', '\\<script>alert(1)\\</script>'],
    ['a <b onclick="x">b</b>', 'a \\<b onclick="x">b\\</b>'],
    ['<!-- c -->', '\\<!-- c -->'],
    ['&lt;script&gt;', '\\<script>'],
    ['1\\. no list', '1\\. no list'],
  ])('%j becomes %j', (text, expected) => {
    expect(body(text)).toBe(expected);
  });

  test('addresses of one note are not those of another', () => {
    const notes = [
      noteWith({ text: '[x][a]\n\n[a]: https://a.example/1' }),
      noteWith({ text: '[y][a]\n\n[a]: https://a.example/2' }),
    ];
    const urls = treeOf(write(...notes)).flatMap((node) =>
      node.type === 'link' ? [node.url] : [],
    );
    expect(urls.slice(1)).toEqual(['https://a.example/1', 'https://a.example/2']);
  });
});

/** Pieces of Markdown and HTML, in any order. */
const mischief = fc
  .array(
    fc.constantFrom(
      ...[
        '# ',
        '\n',
        '\n\n',
        '===\n',
        '---\n',
        '> ',
        '- ',
        '1. ',
        '    ',
        '```\n',
        '`',
        '*',
        '**',
        '_',
      ],
      ...[
        '<script>',
        '</div>',
        '<!--',
        '-->',
        '<img src=x onerror=y>',
        '<https://a.example>',
        '&lt;b&gt;',
      ],
      ...[
        '[a](javascript:x)',
        '![',
        '[',
        '](',
        ')',
        'https://a.example',
        '[a]: ',
        '\\',
        '&#106;',
        '\t',
      ],
      ...['word', 'é', '😀', ' ', '#', '|', '~~', '\r\n', '\u2028', '\0'],
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(''));

describe('whatever notes hold', () => {
  const anyMischief = mischief.map((text) => [noteWith({ text, pageTitle: text })] as const);

  test('the headings are the document’s, HTML is none, and links are safe', () => {
    fc.assert(
      fc.property(fc.oneof(anyNotes, anyMischief, anyMischief), (notes) => {
        const nodes = treeOf(write(...notes));
        const depths = nodes.flatMap((node) => (node.type === 'heading' ? [node.depth] : []));
        const pages = new Set(notes.map(({ page }) => page));
        expect(depths).toEqual([1, ...[...pages].map(() => 2)]);
        expect(nodes.filter(({ type }) => type === 'html' || type === 'image')).toEqual([]);
        for (const node of nodes)
          if (node.type === 'link') expect(node.url).toMatch(/^(?:https?:\/\/|file:\/\/|mailto:)/i);
      }),
      { numRuns: 300 },
    );
  });

  test('the words of a plain note are all there', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z<>*_#[\]() .\n-]{1,80}$/), (text) => {
        const kept = write(noteWith({ text }));
        for (const word of text.match(/[a-z]{4,}/g) ?? []) expect(kept).toContain(word);
      }),
    );
  });
});

describe('hostile notes take little time', () => {
  test.each<[string, string]>([
    ['deep quotes', '>'.repeat(100_000)],
    ['deep lists', `${'* '.repeat(2_000)}a`],
    [
      'deep lists by lines',
      Array.from({ length: 200 }, (_, at) => `${' '.repeat(at * 2)}- a`).join('\n'),
    ],
    ['nested emphasis', '*a '.repeat(1_000) + 'b*'.repeat(1_000)],
    ['open emphasis', '_a*'.repeat(30_000)],
    ['open brackets', '['.repeat(100_000)],
    ['open links', '[a]('.repeat(25_000)],
    ['many blocks', '> a\n\n- b\n'.repeat(9_000)],
    ['backslashes', '\\'.repeat(100_000)],
    ['carriage returns', 'a\r'.repeat(50_000)],
    ['tabs', '\t'.repeat(100_000)],
  ])(
    '%s',
    (_, text) => {
      const start = performance.now();
      const kept = write(noteWith({ text }));
      expect(performance.now() - start).toBeLessThan(10_000);
      expect(kept).toContain('2025-05-12 · #prices');
    },
    120_000,
  );

  test('a line that opens very many blocks opens none', () => {
    expect(body(`${'>'.repeat(40)} deep`)).toBe(`\\${'>'.repeat(40)} deep`);
  });

  test('what is too deep becomes its words', () => {
    expect(write(noteWith({ text: '>'.repeat(20).concat(' deep *down* here') }))).toMatch(
      /^(?:> ){12}deep {1,3}down {1,3}here$/m,
    );
  });
});
