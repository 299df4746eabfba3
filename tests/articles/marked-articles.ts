import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article, Bound, Measure, Span } from '../../recognition/mention';

/** What a careful reader marks in an article; the shape of `mentions.json`. */
export type MarkedMention = Span & {
  /** The words at that place, so that the file can be read and checked. */
  readonly text: string;
  /** Finding it is welcome, missing it is no fault: spelled-out figures, borderline cases. */
  readonly optional?: true;
} & (
    | { readonly kind: 'pseudonym'; readonly person: string }
    | { readonly kind: 'company'; readonly company: string; readonly name: string }
    | {
        readonly kind: 'statistic';
        readonly measure: Measure;
        readonly value: number | readonly [number, number];
        readonly unit?: string;
        readonly bound?: Bound;
      }
  );

/** What looks like a mention and is none, with the reason. */
export type Tempting = Span & { readonly text: string; readonly why: string };

/** A note that says names were changed and not whose: painted, and no mention. */
export type BlanketMark = Span & { readonly text: string };

export type MarkedArticle = {
  /** Folder under `tests/articles/`. */
  readonly name: string;
  readonly article: Article;
  readonly mentions: readonly MarkedMention[];
  readonly tempting: readonly Tempting[];
  readonly blanketNotes: readonly BlanketMark[];
};

type MarksFile = Pick<MarkedArticle, 'mentions' | 'tempting'> & {
  readonly blanketNotes?: readonly BlanketMark[];
  readonly language: string;
  readonly joints: readonly number[];
};

/** Every article folder that has a `mentions.json`, by name. */
export function markedArticles(): readonly MarkedArticle[] {
  const root = import.meta.dirname;
  return readdirSync(root)
    .filter((name) => existsSync(join(root, name, 'mentions.json')))
    .sort()
    .map((name) => {
      const text = readFileSync(join(root, name, 'article.txt'), 'utf8');
      const marks: MarksFile = JSON.parse(readFileSync(join(root, name, 'mentions.json'), 'utf8'));
      const { language, joints, mentions, tempting, blanketNotes = [] } = marks;
      return { name, article: { text, language, joints }, mentions, tempting, blanketNotes };
    });
}
