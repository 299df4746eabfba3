import { defineContentScript } from 'wxt/utils/define-content-script';
import { sendMessage } from '../../messaging/protocol';
import { isArticle } from '../../page/is-article';
import './highlights.css';

/** The gate: runs on every page, does next to nothing, and calls for the reader where an article is. */
export default defineContentScript({
  matches: ['<all_urls>'],
  runAt: 'document_idle',
  main(ctx) {
    const callReader = (): void => {
      if (!isArticle(document)) return;
      // The background's answer is the reader itself; a lost call is a page without overlays, no more.
      sendMessage('startReader').catch(() => undefined);
    };
    // A page opened in the background or prerendered is read when somebody looks.
    if (document.visibilityState === 'visible') callReader();
    else {
      ctx.addEventListener(document, 'visibilitychange', callReader, { once: true });
    }
  },
});
