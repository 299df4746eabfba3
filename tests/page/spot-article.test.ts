import { afterEach, describe, expect, test } from 'vitest';
import { isArticle } from '../../page/is-article';
import { readText } from '../../page/read-text';
import { spotArticle } from '../../page/spot-article';

const SENTENCE =
  'The council voted late on Tuesday to keep the old tram line open until a study of its costs is done. ';
const PARAGRAPH = `<p>${SENTENCE.repeat(3)}</p>`;
const BODY = PARAGRAPH.repeat(5);

afterEach(() => {
  document.head.querySelectorAll('[data-test]').forEach((element) => {
    element.remove();
  });
  document.body.replaceChildren();
});

function spot(html: string, head = ''): string | null {
  document.head.insertAdjacentHTML('beforeend', head);
  document.body.innerHTML = html;
  const before = document.documentElement.outerHTML;
  const spotted = spotArticle(document);
  expect(document.documentElement.outerHTML).toBe(before);
  return spotted === null ? null : readText(spotted.textNodes, 'en').text;
}

const PAGE = `
  <header><nav><a href="/">Home</a> <a href="/world">World</a></nav></header>
  <main>
    <h1>Council keeps the old tram line</h1>
    <article><p>First, the vote.</p>${BODY}<h2>What comes next</h2>${PARAGRAPH}
      <figure><img alt=""><figcaption>The tram in 1998. Photo: Nobody</figcaption></figure>
      <aside class="related"><a href="/x">Google buys 12% of a tram maker</a></aside>
    </article>
    <section class="comments"><h3>Comments</h3><p>I would pay 90% less, says a reader of this page every day.</p></section>
  </main>
  <div class="cookie">We use cookies. 99% accept.</div>
  <footer>© 2024</footer>`;

describe('the article of a page', () => {
  test('stands in a component’s open shadow root, where most of the text is', () => {
    document.body.innerHTML = `<p>${SENTENCE.repeat(2)}</p><story-page></story-page>`;
    const shadow = document.querySelector('story-page')?.attachShadow({ mode: 'open' });
    if (shadow === undefined) throw new Error('no shadow root');
    shadow.innerHTML = `<h1>Council keeps the old tram line</h1>${BODY}<aside>${PARAGRAPH}</aside>`;
    const spotted = spotArticle(document);
    const text = readText(spotted?.textNodes ?? [], 'en').text;
    expect(text).toMatch(/^Council keeps the old tram line\n/);
    expect(text.split('\n').length).toBe(6);
    expect(spotted?.root).toBe(document.querySelector('story-page'));
  });

  test('has its headline, paragraphs and sub-heads', () => {
    const text = spot(
      PAGE,
      '<meta data-test property="og:title" content="Council keeps the old tram line">',
    );
    expect(text).toMatch(/^Council keeps the old tram line\nFirst, the vote\.\nThe council voted/);
    expect(text).toContain('\nWhat comes next\n');
  });

  test.each(['Home', '99%', '90%', '12%', '1998', '© 2024'])(
    'has no %s from beside it',
    (beside) => {
      expect(spot(PAGE)).not.toContain(beside);
    },
  );

  test('has the standfirst from the header', () => {
    const standfirst =
      'The line that has run for ninety years stays, for now, say those who voted for it.';
    const text = spot(
      `<main><article><header><h1>Council keeps the old tram line</h1><p>12 May</p><p>${standfirst}</p></header>${BODY}</article></main>`,
    );
    expect(text?.split(standfirst)).toHaveLength(2);
    expect(text).toMatch(/^Council keeps/);
  });

  test('keeps links glued to their neighbours', () => {
    const glued = `<p>${SENTENCE}Da<a href="/t">IA aperta</a>Il vaso. ${SENTENCE}</p>`;
    expect(spot(`<article>${glued}${BODY}</article>`)).toContain('DaIA apertaIl vaso.');
  });

  test('is found where paragraphs are parted by br alone', () => {
    const text = spot(
      `<div><div id="story">${`${SENTENCE.repeat(3)}<br><br>`.repeat(5)}</div></div>`,
    );
    expect(text?.split('\n')).toHaveLength(5);
  });

  test('has no text of hidden, edited or coded parts', () => {
    const text = spot(`<article>${BODY}
      <p style="display:none">${SENTENCE}HIDDEN</p>
      <div contenteditable="true"><p>${SENTENCE}DRAFT</p></div>
      <pre><code>const CODE = 42;</code></pre>${PARAGRAPH}</article>`);
    expect(text).not.toMatch(/HIDDEN|DRAFT|CODE/);
  });

  test('is none where the whole page is edited', () => {
    document.designMode = 'on';
    const text = spot(`<article>${BODY}</article>`);
    document.designMode = 'off';
    expect(text).toBeNull();
  });

  test('survives an empty page', () => {
    expect(spot('')).toBeNull();
  });

  test('is joined from the containers a page splits it over', () => {
    const part = (name: string) =>
      `<div class="grid"><section><p>${name} begins here. ${SENTENCE}</p>${PARAGRAPH.repeat(2)}</section></div>`;
    const text = spot(
      `<main>${['One', 'Two', 'Three', 'Four'].map(part).join('<div class="promo"><a href="/x">MORE NEWS</a></div>')}</main>`,
    );
    for (const name of ['One', 'Two', 'Three', 'Four']) expect(text).toContain(`${name} begins`);
    expect(text).not.toContain('MORE NEWS');
  });

  test('has the editor’s notes before and behind its paragraphs', () => {
    const text = spot(
      `<article><div><p class="vorab">Alle Namen sind geändert.</p>${BODY}<p class="nota">(Anna ist ein Pseudonym)</p></div></article>`,
    );
    expect(text).toMatch(/^Alle Namen[\s\S]*\(Anna ist ein Pseudonym\)$/);
  });

  test('has no captions, credits and promotions from within', () => {
    const text = spot(
      `<article>${BODY}<figure><img alt=""><figcaption>CAPTION of a photo that shows the tram line in winter.</figcaption></figure>${PARAGRAPH}
      <div class="newsletter"><p>SIGN up for our letter.</p></div>${PARAGRAPH}<div class="related"><a href="/x">TEASER one</a></div>${PARAGRAPH}</article>`,
    );
    expect(text).not.toMatch(/CAPTION|SIGN|TEASER/);
  });

  test.each([
    ['Chinese', '市议会周二深夜投票决定，在费用研究完成之前，旧有轨电车线路将继续运营。'],
    ['Japanese', '市議会は火曜日の深夜、費用の調査が終わるまで古い路面電車を残すことを決めた。'],
    [
      'Korean',
      '시의회는 화요일 밤 비용 조사가 끝날 때까지 낡은 전차 노선을 그대로 두기로 의결했다.',
    ],
    [
      'Arabic',
      'صوت المجلس البلدي مساء الثلاثاء على إبقاء خط الترام القديم مفتوحا حتى انتهاء الدراسة.',
    ],
  ])('is found in %s, with its paragraphs in plain divisions', (_, sentence) => {
    const body = `<div>${sentence.repeat(4)}</div>`.repeat(5);
    const text = spot(
      `<div class="top"><a href="/">MENU</a></div><h1>${sentence}</h1><div><div>${body}</div></div><div class="side">${'<a href="/x">OTHER</a> '.repeat(30)}</div>`,
    );
    expect(text?.split('\n')).toHaveLength(6);
    expect(text).not.toMatch(/MENU|OTHER/);
  });

  test('is found where the page streams it hidden and reveals it later', () => {
    const text = spot(
      `<header><a href="/">Home</a></header><template id="B:0"></template><div hidden id="S:0"><article>${BODY}</article></div>`,
    );
    expect(text).toContain('The council voted');
  });

  test('is what the page’s metadata say where its markup does not tell', () => {
    const line = 'A short line that stands alone, without an end';
    const head = `<script data-test type="application/ld+json">{"@type":"NewsArticle","articleBody":${JSON.stringify(line)}}</script>`;
    const page = `<div class="x"><div>${line}</div></div><div class="y">${BODY}</div>`;
    expect(spot(page, head)).toContain(line);
  });

  test('survives a tree deeper than any page has', () => {
    const root = document.createElement('div');
    let at = root;
    for (let depth = 0; depth < 5_000; depth++) at = at.appendChild(document.createElement('div'));
    at.textContent = SENTENCE.repeat(20);
    document.body.append(root);
    expect(() => spotArticle(document)).not.toThrow();
  });
});

describe('the gate', () => {
  test('says yes to an article', () => {
    document.body.innerHTML = PAGE;
    expect(isArticle(document)).toBe(true);
  });

  test('says yes to a short one that its metadata call an article', () => {
    document.head.insertAdjacentHTML(
      'beforeend',
      '<meta data-test property="article:published_time" content="2026-05-12"><script data-test type="application/ld+json">{"@type":"NewsArticle"}</script>',
    );
    document.body.innerHTML = `<article><h1>Council keeps the old tram line</h1>${PARAGRAPH}</article>`;
    expect(isArticle(document)).toBe(true);
  });

  test('says no to a list of headlines', () => {
    document.body.innerHTML = `<ul>${'<li><a href="#">The council voted late on Tuesday</a></li>'.repeat(80)}</ul>`;
    expect(isArticle(document)).toBe(false);
  });

  test('says no to an empty page', () => {
    document.body.innerHTML = '';
    expect(isArticle(document)).toBe(false);
  });
});
