import { afterEach, expect, test } from 'vitest';
import { readText } from '../../page/read-text';
import { spotArticle } from '../../page/spot-article';

const LINE = 'The council voted late on Tuesday to keep the old tram line open for another year. ';
const TEXT = LINE.repeat(3);
const P = `<p>${TEXT}</p>`;
const H1 = '<h1>Council keeps the old tram line</h1>';
const teaser = (n: number) =>
  `<div class="item"><a href="/${n}">OTHER news of the harbour and its ${n} ships</a><p>OTHER text of a teaser, which is long enough to be a paragraph of its own, number ${n}.</p></div>`;
const TEASERS = [1, 2, 3, 4, 5, 6].map(teaser).join('');

type Case = {
  readonly name: string;
  readonly html: string;
  /** What the article has, and has once. */
  readonly has?: readonly string[];
  readonly title?: string;
};

/** Nothing in capitals is the article's. */
const CASES: readonly Case[] = [
  {
    name: 'teasers below a short article, which have more text than it',
    html: `<main>${H1}<div class="a">${P.repeat(3)}</div><div class="b">${TEASERS}</div></main>`,
  },
  {
    name: 'a division behind the headline that holds the whole page',
    html: `<div>${H1}<div class="row"><div class="x">${P.repeat(4)}</div><div class="y">${TEASERS}</div><p>OVER.</p></div></div>`,
  },
  {
    name: 'a box between the paragraphs that its label tells',
    html: `<main>${H1}<div class="a">${P}${P}<div class="q7"><h3>Newsletter OF OURS</h3><p>GET the best of the week in your letterbox, written by people who know the town.</p></div>${P}${P}</div></main>`,
  },
  ...[
    'Read also:',
    'Lesen Sie auch:',
    'Lire aussi :',
    'Lea también:',
    'Leggi anche:',
    'Leia também:',
    'Читайте также:',
    'Lue myös:',
    'Διαβάστε επίσης:',
    'Baca juga:',
    '延伸閱讀：',
    '関連記事：',
    '관련기사:',
    'اقرأ أيضا:',
  ].map((cue) => ({
    name: `a line between paragraphs: ${cue}`,
    html: `<main>${H1}<div class="a">${P}<p>${cue} <a href="/x">HARBOUR of the town is closed</a></p>${P}${P}</div></main>`,
  })),
  {
    name: 'comments of readers, longer than the article',
    html: `<main>${H1}<div class="a">${P.repeat(3)}</div><div class="komentar"><h3>KOMENTAR</h3>${'<div><b>ADA</b><p>I REMEMBER the line from when I was small, and my father drove it every day for years.</p></div>'.repeat(8)}</div></main>`,
  },
  {
    name: 'a caption that is a paragraph below its picture',
    html: `<main>${H1}<div class="a">${P}<div class="z1"><img alt=""><p class="z1-caption">THE TRAM in its depot, where it has stood since the winter.</p></div>${P}${P}</div></main>`,
  },
  {
    name: 'text parted by line breaks, with a picture’s caption in running elements',
    html: `<main>${H1}<article id="t"><span class="o"><img alt=""><em class="d">THE TRAM in its depot</em></span>First. ${TEXT}<br><br>${TEXT}<br><br>${TEXT}</article></main>`,
    has: ['First. The council'],
  },
  {
    name: 'text that waits for a button in the midst of the article',
    html: `<main>${H1}<div class="a">${P}${P}<div class="a" style="display:block"><style>.fold{display:none}</style><div class="a fold"><p>Folded it was. ${TEXT}</p></div></div>${P}</div></main>`,
    has: ['Folded it was.'],
  },
  {
    name: 'a standfirst in a header of its own',
    html: `<main><header class="h">${H1}<div><p class="standfirst">For ninety years it has run, and for one more it will, say those who voted</p></div><p>BY A WRITER</p></header><div class="a">${P.repeat(4)}</div></main>`,
    has: ['For ninety years'],
  },
  {
    name: 'a headline that is no heading of the first rank',
    html: `<main><h3 class="tit">Council keeps the old tram line</h3><div class="a">${P.repeat(4)}</div></main>`,
    has: ['Council keeps the old tram line'],
    title: 'Council keeps the old tram line - TOWN NEWS',
  },
  {
    name: 'sub-heads and lists of the article’s own',
    html: `<main>${H1}<div class="a">${P}<h2>What comes next</h2>${P}<ul><li>A study of costs</li><li>A vote in May</li></ul>${P}</div></main>`,
    has: ['What comes next', 'A study of costs', 'A vote in May'],
  },
  {
    name: 'paragraphs each in a division, sub-heads in others',
    html: `<main>${H1}${[1, 2, 3].map(() => `<div data-x="text" class="t">${P}</div>`).join('<div class="s"><h2>What comes next</h2></div>')}</main>`,
  },
];

afterEach(() => {
  document.body.replaceChildren();
  document.title = '';
});

test.each(CASES)('$name', ({ html, has = [], title = '' }) => {
  document.title = title;
  document.body.innerHTML = html;
  const spotted = spotArticle(document);
  const { text } = readText(spotted?.textNodes ?? [], 'en');
  expect(text).toMatch(/^Council keeps/);
  expect(text.match(/\b[A-Z]{2,}\b/g)).toBeNull();
  for (const part of has) expect(text.split(part)).toHaveLength(2);
});
