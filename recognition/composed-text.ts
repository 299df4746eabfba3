import type { Article, Span } from './mention';

/** Letters written as several, "e" and an accent, and a Hangul syllable by its parts. */
const CLUSTER = /[\s\S][\u0300-\u036f\u1160-\u11ff\u3099\u309a]*/gu;
/** Soft hyphen, zero-width space, word joiner, byte order mark: they part no words. */
const INVISIBLE = /[\u00ad\u200b\u2060\ufeff]/;
/** Stars that look like the one on the keyboard. */
const STAR = /[\u204e\u2217\u2731]/;

/** An article as recognition reads it, and where its places are in the article as it is written. */
export type ComposedArticle = {
  readonly article: Article;
  readonly asWritten: <T extends Span>(span: T) => T;
};

/**
 * An article with each letter as one (NFC), without invisible characters and with plain stars; the article
 * itself where it is written so.
 */
export function composed(article: Article): ComposedArticle {
  const { text } = article;
  if (!INVISIBLE.test(text) && !STAR.test(text) && text.normalize('NFC') === text)
    return { article, asWritten: (span) => span };
  const starts: number[] = [];
  const ends: number[] = [];
  let read = '';
  for (const { 0: cluster, index } of text.matchAll(CLUSTER)) {
    if (INVISIBLE.test(cluster.charAt(0))) continue;
    const letter = STAR.test(cluster) ? '*' : cluster.normalize('NFC');
    for (let at = 0; at < letter.length; at++) {
      starts.push(index);
      ends.push(index + cluster.length);
    }
    read += letter;
  }
  return {
    article: {
      ...article,
      text: read,
      ...(article.joints === undefined ? {} : { joints: joined(article.joints, starts) }),
    },
    asWritten: (span) => ({
      ...span,
      start: starts[span.start] ?? text.length,
      end: ends[span.end - 1] ?? 0,
    }),
  };
}

/** Sorted joints as places of the composed text. */
function joined(joints: readonly number[], starts: readonly number[]): readonly number[] {
  let at = 0;
  return joints.map((joint) => {
    while (at < starts.length && (starts[at] ?? 0) < joint) at++;
    return at;
  });
}
