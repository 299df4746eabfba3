import type { Appearance } from '../messaging/protocol';
import type { Span } from '../recognition/mention';

/** Characters shown on either side of a mention. */
const WIDTH = 56;
/** A card is no index. */
const MOST = 40;
/** What a cut leaves of a character of two code units. */
const HALF = /^\p{Cs}|\p{Cs}$/u;

/** The words around each span, within its block and cut between words. */
export function appearancesOf(text: string, spans: readonly Span[]): readonly Appearance[] {
  return spans.slice(0, MOST).map(({ start, end }) => ({
    start,
    before: leadIn(text, start),
    words: text.slice(start, end),
    after: leadOut(text, end),
  }));
}

function leadIn(text: string, start: number): string {
  const from = Math.max(text.lastIndexOf('\n', start - 1) + 1, start - WIDTH);
  const lead = text.slice(from, start);
  if (from === 0 || text.charAt(from - 1) === '\n') return lead;
  return `…${lead.replace(HALF, '').replace(/^\S{1,16}\s/u, '')}`;
}

function leadOut(text: string, end: number): string {
  const block = text.indexOf('\n', end);
  const blockEnd = block < 0 ? text.length : block;
  const to = Math.min(blockEnd, end + WIDTH);
  const lead = text.slice(end, to);
  return to === blockEnd ? lead : `${lead.replace(HALF, '').replace(/\s\S{0,16}$/u, '')}…`;
}
