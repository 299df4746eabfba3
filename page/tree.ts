/** Where an article may stand: the page's body, or the open shadow root of a component. */
export type Tree = HTMLElement | ShadowRoot;

/** The element around one, out of a shadow root into its host. */
export function parentAcross(node: Node): Element | null {
  const { parentNode } = node;
  if (parentNode instanceof ShadowRoot) return parentNode.host;
  return parentNode instanceof Element ? parentNode : null;
}

/** The shadow root a node stands in; `null` in the page itself. */
export function shadowAround(node: Node | undefined): ShadowRoot | null {
  const root = node?.getRootNode();
  return root instanceof ShadowRoot ? root : null;
}
