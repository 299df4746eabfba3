import { defineContentScript } from 'wxt/utils/define-content-script';
import { sendMessage } from '../../messaging/protocol';
import { articleFrame } from '../../page/article-frame';
import { holdsArticleWithin } from '../../page/article-within';
import { isArticle } from '../../page/is-article';
import '../../page/highlights.css';

/** Pages that build their article by script have it by then; after the last look the page costs nothing more. */
const LOOKS_AFTER_MS = [1_000, 3_000, 8_000];

/** The gate: runs on every page, does next to nothing, and calls for the reader where an article is. */
export default defineContentScript({
  matches: ['<all_urls>'],
  runAt: 'document_idle',
  main(ctx) {
    let isCalled = false;
    /** The reader is in a frame and follows nothing outside of it. */
    let isInFrame = false;
    // The background's answer is the reader itself, which follows the page from there on; a lost call is a page
    // without overlays until the next look.
    const callFor = (call: () => Promise<void>): void => {
      isCalled = true;
      call().catch(() => {
        isCalled = false;
      });
    };
    const look = (isLate = false): void => {
      if (isCalled || document.hidden) return;
      if (isArticle(document)) callFor(() => sendMessage('startReader'));
      else if (isLate) lookWithin();
    };
    const lookWithin = (): void => {
      const frame = articleFrame(window);
      if (frame !== null) {
        isInFrame = true;
        callFor(() => sendMessage('startReaderInFrame', frame));
      } else if (holdsArticleWithin(document)) callFor(() => sendMessage('startReader'));
    };
    const lookForAWhile = (): void => {
      look();
      if (isCalled) return;
      for (const delay of LOOKS_AFTER_MS) ctx.setTimeout(() => look(true), delay);
    };
    // A page opened in the background or prerendered is read when somebody looks.
    if (document.hidden) {
      ctx.addEventListener(document, 'visibilitychange', lookForAWhile, { once: true });
    } else lookForAWhile();
    ctx.addEventListener(window, 'wxt:locationchange', () => {
      if (isInFrame) isCalled = isInFrame = false;
      lookForAWhile();
    });
  },
});
