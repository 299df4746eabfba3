import { expect, test, vi } from 'vitest';
import { htmlToText } from '../../../storage/exchange/html-text';

// Many runs on a machine that may be busy.
vi.setConfig({ testTimeout: 60_000 });

test.each([
  ['<p>Two</p>\n<p>paragraphs</p>', 'Two\n\nparagraphs'],
  ['a<br/>b', 'a\n\nb'],
  ['a <b class="x">bold</b>  word', 'a bold word'],
  ['<script>alert(1)</script>after', 'after'],
  ['Tom &amp; &quot;Jo&quot; &#233;&#xe9; &lt;i&gt;', 'Tom & "Jo" éé <i>'],
  [
    '&unknown; &#0; &#9999999; &__proto__; &constructor;',
    '&unknown; &#0; &#9999999; &__proto__; &constructor;',
  ],
  ['1 < 2 and 3 > 2', '1 < 2 and 3 > 2'],
  ['<!-- hidden -->shown', 'shown'],
  ['', ''],
])('%j is %j', (html, text) => {
  expect(htmlToText(html)).toBe(text);
});

test.each(['<script>', '<br ', '<a ', '&#1', '\n ', '<', '</p><p>'])(
  '%j a hundred thousand times takes no time',
  (part) => {
    const start = performance.now();
    htmlToText(part.repeat(100_000));
    expect(performance.now() - start).toBeLessThan(2_000);
  },
);
