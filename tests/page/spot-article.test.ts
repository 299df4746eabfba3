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

  test('survives an empty page', () => {
    expect(spot('')).toBeNull();
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
      '<script data-test type="application/ld+json">{"@type":"NewsArticle"}</script>',
    );
    document.body.innerHTML = `<div>${PARAGRAPH}</div>`;
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
