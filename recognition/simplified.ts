import letters from './simplified-letters.json';

const FIRST_HAN = 0x4e00;

/** By letter, from the first Han letter on: the unit of the simplified one, or 0. */
const units = new Uint16Array(0xa000 - FIRST_HAN);
for (let at = 0; at < letters.traditional.length; at++) {
  units[letters.traditional.charCodeAt(at) - FIRST_HAN] = letters.simplified.charCodeAt(at);
}

/** The simplified letter a UTF-16 unit is written with; any other unit as it is. */
export const simplifiedUnit = (unit: number): number => units[unit - FIRST_HAN] || unit;

/** A text with simplified letters for traditional ones, of the same length: "臺積電" → "台积电". */
export function simplified(text: string): string {
  let read = '';
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const other = simplifiedUnit(unit);
    if (other === unit) continue;
    read += text.slice(from, at) + String.fromCharCode(other);
    from = at + 1;
  }
  return from === 0 ? text : read + text.slice(from);
}
