import { setStyles } from './host';

export type SelectionButton = {
  /** The button's rectangle is kept off the selected words. */
  show(at: DOMRect, label: string): void;
  hide(): void;
};

const SIZE = 32;
const GAP = 6;

/** The small button that offers a note on selected words of the article. */
export function createSelectionButton(root: ShadowRoot, onPress: () => void): SelectionButton {
  const button = root.ownerDocument.createElement('button');
  button.type = 'button';
  button.popover = 'manual';
  setStyles(button, {
    position: 'fixed',
    inset: 'auto',
    margin: '0',
    padding: '0',
    width: `${SIZE}px`,
    height: `${SIZE}px`,
    border: '1px solid rgb(0 0 0 / 0.12)',
    'border-radius': '50%',
    background: '#fffdf8',
    'box-shadow': '0 2px 10px rgb(0 0 0 / 0.22)',
    cursor: 'pointer',
    'align-items': 'center',
    'justify-content': 'center',
  });
  button.append(penMark(root.ownerDocument));
  // The press must not take the selection away before it is read.
  button.addEventListener('pointerdown', (event) => event.preventDefault());
  button.addEventListener('click', onPress);

  return {
    show(at, label) {
      button.title = label;
      button.ariaLabel = label;
      if (!button.isConnected) root.append(button);
      const below = at.bottom + GAP;
      const top = below + SIZE > window.innerHeight ? at.top - GAP - SIZE : below;
      const left = Math.min(Math.max(at.right - SIZE / 2, GAP), window.innerWidth - SIZE - GAP);
      setStyles(button, { display: 'inline-flex', top: `${top}px`, left: `${left}px` });
      button.showPopover();
    },
    hide() {
      setStyles(button, { display: 'none' });
      if (button.isConnected) button.hidePopover();
    },
  };
}

const SVG = 'http://www.w3.org/2000/svg';

/** A pen over a line: "write in the margin". */
function penMark(document: Document): SVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('width', '16');
  svg.setAttribute('height', '16');
  svg.setAttribute('fill', 'none');
  svg.setAttribute('stroke', '#8a5d00');
  svg.setAttribute('stroke-width', '2');
  svg.setAttribute('stroke-linecap', 'round');
  svg.setAttribute('stroke-linejoin', 'round');
  for (const line of [
    'M5 20h14',
    'M7.5 15.5 8 12.5l7.5-7.5a1.4 1.4 0 0 1 2 0l.5.5a1.4 1.4 0 0 1 0 2L10.500 15z',
  ]) {
    const path = document.createElementNS(SVG, 'path');
    path.setAttribute('d', line);
    svg.append(path);
  }
  return svg;
}
