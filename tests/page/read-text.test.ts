import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { readText } from '../../page/read-text';
import { type ArticleText, offsetOf, rangeOf } from '../../page/text-map';

afterEach(() => document.body.replaceChildren());

function read(html: string): ArticleText {
  document.body.innerHTML = html;
  const nodes: Text[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode() !== null) nodes.push(walker.currentNode as Text);
  return readText(nodes, 'it');
}

test.each([
  { title: 'white space is collapsed', html: '<p>  one\n\t two  </p>', text: 'one two' },
  {
    title: 'blocks are parted by a line break',
    html: '<p>one</p>\n  <p>two</p>',
    text: 'one\ntwo',
  },
  { title: 'br is a break', html: '<p>one<br>two<br><br>three</p>', text: 'one\ntwo\nthree' },
  {
    title: 'inline elements part nothing',
    html: '<p>Da<a>IA aperta</a>Il</p>',
    text: 'DaIA apertaIl',
  },
  {
    title: 'a space inside a link parts',
    html: '<p>by<a> Nvidia </a>today</p>',
    text: 'by Nvidia today',
  },
  {
    title: 'a space between elements parts',
    html: '<p><b>18</b> <i>million</i></p>',
    text: '18 million',
  },
  { title: 'spaces on both sides of an edge are one', html: '<p>a <b> b</b></p>', text: 'a b' },
  { title: 'a no-break space stays', html: '<p>450&nbsp;000 $</p>', text: '450\u00A0000 $' },
  { title: 'soft hyphens are not read', html: '<p>Micro&shy;soft</p>', text: 'Microsoft' },
  {
    title: 'a span laid out as a block parts',
    html: '<p><span style="display:block">one</span>two</p>',
    text: 'one\ntwo',
  },
  {
    title: 'a floated initial belongs to its word',
    html: '<p><span style="float:left">N</span>vidia</p>',
    text: 'Nvidia',
  },
  { title: 'list items are blocks', html: '<ul><li>one</li><li>two</li></ul>', text: 'one\ntwo' },
  {
    title: 'table cells are apart',
    html: '<table><tr><td>3</td><td>4</td></tr></table>',
    text: '3\n4',
  },
  { title: 'nothing gives nothing', html: '<p> </p>', text: '' },
])('$title', ({ html, text }) => {
  expect(read(html).text).toBe(text);
});

test('joints stand where an inline edge has no white space', () => {
  const article = read('<p>Da<a>IA aperta</a>Dopo <b>x</b> y</p>');
  expect(article.text).toBe('DaIA apertaDopo x y');
  expect(article.joints).toEqual([2, 11]);
});

describe('the way back', () => {
  test('a span over elements and collapsed space is found', () => {
    const article = read('<p>quasi <b>18\n  miliardi</b> di <i>dollari</i>.</p>');
    const start = article.text.indexOf('18');
    const end = article.text.indexOf('dollari') + 'dollari'.length;
    const range = rangeOf(article, { start, end });
    expect(range?.startContainer.textContent).toBe('18\n  miliardi');
    expect(range?.endContainer.textContent).toBe('dollari');
    expect(range?.endOffset).toBe(7);
  });

  test('a place in the DOM gives the offset in the text', () => {
    const article = read('<p>one <b>  two</b></p><p>three</p>');
    const two = article.segments.find(({ node }) => node.data === '  two')?.node as Text;
    expect(offsetOf(article, two, 2)).toBe(4);
    expect(offsetOf(article, two, 4)).toBe(6);
    expect(offsetOf(article, document.body, 0)).toBeNull();
  });
});

/** Paragraphs of words, spaces, breaks and nested inline elements. */
const inline = fc.letrec<{ html: string }>((tie) => ({
  html: fc.oneof(
    { maxDepth: 3 },
    fc.stringMatching(/^[a-zA-Z0-9 \n\u00AD\u00A0.,]{0,12}$/),
    fc.constant('<br>'),
    tie('html').map((inner) => `<b>${inner}</b>`),
    tie('html').map((inner) => `<a href="#">${inner}</a>`),
    fc.tuple(tie('html'), tie('html')).map(([a, b]) => a + b),
  ),
})).html;

test('the DOM range of any span, collapsed, is that span', () => {
  const page = fc.array(inline, { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(page, fc.nat(), fc.nat(), (paragraphs, a, b) => {
      const article = read(paragraphs.map((html) => `<p>${html}</p>`).join(''));
      expect(article.text).not.toMatch(/^[ \n]|[ \n][ \n]|[ \n]$/);
      if (article.text.length < 2) return;
      const [start, end] = [a % article.text.length, b % article.text.length].sort((x, y) => x - y);
      if (start === undefined || end === undefined || start === end) return;
      const slice = article.text.slice(start, end);
      if (/^\s|\s$/.test(slice)) return;
      const found = rangeOf(article, { start, end });
      expect(found).not.toBeNull();
      if (found === null) return;
      const range = new Range();
      range.setStart(found.startContainer, found.startOffset);
      range.setEnd(found.endContainer, found.endOffset);
      const bare = (text: string): string => text.replace(/[ \t\n\r\f\u00AD]/g, '');
      expect(bare(range.toString())).toBe(bare(slice));
      expect(offsetOf(article, found.startContainer, found.startOffset)).toBe(start);
    }),
    { numRuns: 300 },
  );
});
