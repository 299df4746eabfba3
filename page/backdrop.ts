import { parentAcross } from './tree';

/** Below this relative luminance a backdrop is dark (white text on it reads better than black). */
const DARK_BELOW = 0.18;

/** Whether an element is painted on a light or a dark ground. */
export function schemeBehind(element: Element): 'light' | 'dark' {
  for (let up: Element | null = element; up !== null; up = parentAcross(up)) {
    const luminance = luminanceOf(getComputedStyle(up).backgroundColor);
    if (luminance !== null) return luminance < DARK_BELOW ? 'dark' : 'light';
  }
  // No ground anywhere: the canvas shows, whose colour follows the page's colour scheme; its text tells.
  const ink = luminanceOf(getComputedStyle(element).color) ?? 0;
  return ink > 0.5 ? 'dark' : 'light';
}

/** WCAG relative luminance of any CSS colour; `null` for one that lets through. */
function luminanceOf(color: string): number | null {
  const channels = color.startsWith('rgb') ? writtenChannels(color) : paintedChannels(color);
  const [red, green, blue, alpha = 1] = channels;
  if (red === undefined || green === undefined || blue === undefined || alpha < 0.5) return null;
  const [r, g, b] = [red, green, blue].map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (r ?? 0) + 0.7152 * (g ?? 0) + 0.0722 * (b ?? 0);
}

const writtenChannels = (color: string): readonly number[] =>
  color.match(/[\d.]+/g)?.map(Number) ?? [];

/** `oklch()`, `color()` and what else CSS may bring: painted, and read back. */
function paintedChannels(color: string): readonly number[] {
  const context = new OffscreenCanvas(1, 1).getContext('2d');
  if (context === null) return [];
  context.fillStyle = color;
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = context.getImageData(0, 0, 1, 1).data;
  return [red, green, blue, alpha / 255];
}
