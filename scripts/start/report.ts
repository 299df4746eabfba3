import type { PaintedMention } from '../browser/painted-mentions';

/** Columns of a terminal the mention's own words may take. */
const TEXT_WIDTH = 36;

const PLURALS: Readonly<Record<string, string>> = {
  pseudonym: 'pseudonyms',
  company: 'companies',
  statistic: 'statistics',
};

/** "62 mentions: 12 pseudonyms, 20 companies, 30 statistics" */
export function countsLine(mentions: readonly PaintedMention[]): string {
  const counts = Object.entries(PLURALS).map(([kind, plural]) => {
    const count = mentions.filter((mention) => mention.kind === kind).length;
    return `${count} ${count === 1 ? kind : plural}`;
  });
  const { length } = mentions;
  return `${length} ${length === 1 ? 'mention' : 'mentions'}: ${counts.join(', ')}`;
}

/** Kind, words, and the card's first line, in columns. */
export function mentionLine(mention: PaintedMention, card: string): string {
  return [mention.kind.padEnd(9), oneLine(mention.text).padEnd(TEXT_WIDTH), oneLine(card)].join(
    '  ',
  );
}

const oneLine = (words: string): string => words.replace(/\s+/gu, ' ').trim();
