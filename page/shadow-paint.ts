import styles from './highlights.css?inline';

/**
 * Gives a component's shadow root the look of highlights: the page's own style sheets, ours among them, don't
 * reach into it. Aborting `signal` takes it away.
 */
export function dressShadow(shadow: ShadowRoot, signal: AbortSignal): void {
  const remove = adopt(shadow) ?? append(shadow);
  signal.addEventListener('abort', remove);
}

/**
 * Leaves the component's nodes as they are; `null` where the browser lets no extension do it, as Firefox did for
 * long (bugzilla 1928865).
 */
function adopt(shadow: ShadowRoot): (() => void) | null {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
    shadow.adoptedStyleSheets = [...shadow.adoptedStyleSheets, sheet];
    return () => {
      shadow.adoptedStyleSheets = shadow.adoptedStyleSheets.filter((other) => other !== sheet);
    };
  } catch {
    return null;
  }
}

function append(shadow: ShadowRoot): () => void {
  const style = document.createElement('style');
  style.textContent = styles;
  shadow.append(style);
  return () => style.remove();
}
