import type { Kind, Span } from '../recognition/mention';
import { isAlike } from './card-subject';
import { rectsOf } from './hit-test';
import { scrollToSpan } from './scroll-to-span';
import type { VisitArticle } from './visit';

export type MentionWalk = {
  /** To the next or previous mention that is shown; from the open card's, or from what is in view. */
  walk(direction: 1 | -1): void;
  /** The same among mentions like the open card's. */
  walkAlike(direction: 1 | -1): void;
  /** To the mention that begins there. */
  show(start: number): void;
};

type Options = {
  readonly window: Window;
  readonly article: () => VisitArticle;
  readonly shown: () => ReadonlySet<Kind | 'note'>;
  /** The mention the card is open on. */
  readonly at: () => number | null;
  readonly open: (index: number, span: Span) => void;
};

/** Goes from mention to mention, in the article's order and round again. */
export function createMentionWalk({ window, article, shown, at, open }: Options): MentionWalk {
  /** What the page folds away is read, and stands nowhere one could go. */
  const isSeen = (index: number): boolean => {
    const { text, reading } = article();
    const mention = reading.marks[index];
    return mention !== undefined && rectsOf(text, mention).length > 0;
  };

  const goTo = (index: number): void => {
    const { text, reading } = article();
    const mention = reading.marks[index];
    if (mention === undefined || !isSeen(index)) return;
    scrollToSpan(window, text, mention);
    open(index, mention);
  };

  const step = (direction: 1 | -1, isWanted: (index: number) => boolean): void => {
    const { text, reading } = article();
    const { length } = reading.marks;
    const firstInView = reading.marks.findIndex(
      (mention) => (rectsOf(text, mention)[0]?.bottom ?? -1) > 0,
    );
    const from = at() ?? (direction === 1 ? firstInView - 1 : firstInView);
    for (let moved = 1; moved <= length; moved++) {
      const index = (((from + direction * moved) % length) + length) % length;
      if (!isWanted(index) || !isSeen(index)) continue;
      goTo(index);
      return;
    }
  };

  return {
    walk(direction) {
      const kinds = shown();
      step(direction, (index) => {
        const mention = article().reading.marks[index];
        return mention !== undefined && kinds.has(mention.kind);
      });
    },
    walkAlike(direction) {
      const { marks } = article().reading;
      const from = marks[at() ?? -1];
      if (from === undefined) return;
      step(direction, (index) => {
        const mention = marks[index];
        return mention !== undefined && isAlike(from, mention);
      });
    },
    show(start) {
      const index = article().reading.marks.findIndex((mark) => mark.start === start);
      if (index >= 0) goTo(index);
    },
  };
}
