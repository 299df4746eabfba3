/** The one element of ours on the page: beside `<body>`, closed, out of the page's styles. */
const HOST_NAME = 'postilla-host';

/**
 * Puts our host beside `<body>`; its closed shadow root is out of the page's reach. Styles are set
 * property by property: a page's content policy may bar style attributes and elements.
 */
export function createHost(document: Document, signal: AbortSignal): ShadowRoot {
  const host = document.createElement(HOST_NAME);
  setStyles(host, { all: 'initial', position: 'absolute', top: '0', left: '0' });
  const root = host.attachShadow({ mode: 'closed' });
  document.documentElement.append(host);
  signal.addEventListener('abort', () => host.remove());
  return root;
}

/** Sets styles the page can't override. */
export function setStyles(element: HTMLElement, styles: Readonly<Record<string, string>>): void {
  for (const [property, value] of Object.entries(styles)) {
    element.style.setProperty(property, value, 'important');
  }
}
