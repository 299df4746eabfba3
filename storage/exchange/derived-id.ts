/**
 * A UUID (version 8, of our own making) that is always the same for the same name, so that what is
 * imported twice is recognised. Not cryptographic: who wants two names with one UUID finds them,
 * so nothing may be overwritten because of it. `crypto.subtle` would have to be waited for, and
 * pages without https lack it.
 */
export function derivedId(name: string): string {
  const hex = hashOf(name)
    .map((lane) => (lane >>> 0).toString(16).padStart(8, '0'))
    .join('');
  const variant = ((Number.parseInt(hex.charAt(16), 16) & 0x3) | 0x8).toString(16);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20),
  ].join('-');
}

/** MurmurHash3 for 128 bits in four lanes, a UTF-16 unit a lane; its factors, rotations and addends. */
function hashOf(name: string): readonly number[] {
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  for (let at = 0; at < name.length; at += 4) {
    a ^= Math.imul(rotated(Math.imul(unitAt(name, at), 0x239b961b), 15), 0xab0e9789);
    a = (Math.imul(rotated(a, 19) + b, 5) + 0x561ccd1b) | 0;
    b ^= Math.imul(rotated(Math.imul(unitAt(name, at + 1), 0xab0e9789), 16), 0x38b34ae5);
    b = (Math.imul(rotated(b, 17) + c, 5) + 0x0bcaa747) | 0;
    c ^= Math.imul(rotated(Math.imul(unitAt(name, at + 2), 0x38b34ae5), 17), 0xa1e38b93);
    c = (Math.imul(rotated(c, 15) + d, 5) + 0x96cd1c35) | 0;
    d ^= Math.imul(rotated(Math.imul(unitAt(name, at + 3), 0xa1e38b93), 18), 0x239b961b);
    d = (Math.imul(rotated(d, 13) + a, 5) + 0x32ac3b17) | 0;
  }
  const lanes = [a, b, c, d].map((lane) => lane ^ name.length);
  return crossed(crossed(lanes).map(avalanche));
}

/** Past the end there are zeros; the length tells them from zeros that are written. */
const unitAt = (name: string, at: number): number => (at < name.length ? name.charCodeAt(at) : 0);

const rotated = (value: number, by: number): number => (value << by) | (value >>> (32 - by));

/** Every lane depends on all of them. */
function crossed([first = 0, ...others]: readonly number[]): readonly number[] {
  const sum = others.reduce((total, lane) => (total + lane) | 0, first);
  return [sum, ...others.map((lane) => (lane + sum) | 0)];
}

function avalanche(value: number): number {
  const once = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  const twice = Math.imul(once ^ (once >>> 13), 0xc2b2ae35);
  return twice ^ (twice >>> 16);
}
