import type { Mention, StatisticMention } from '../../recognition/mention';

/** Longer words are cut: a column has to fit a terminal. */
const LONGEST_CELL = 48;
/** Scripts whose signs take two columns of a terminal. */
const WIDE = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\u3000-\u303f\uff01-\uff60]/u;

/** A line a mention: kind, span, words, value, rule, in columns. */
export function mentionLines(text: string, mentions: readonly Mention[]): readonly string[] {
  const rows = mentions.map((mention) => [
    mention.kind,
    `${mention.start}–${mention.end}`,
    shorten(text.slice(mention.start, mention.end).replace(/\s+/gu, ' ')),
    shorten(saying(mention)),
    mention.rule,
  ]);
  const widths = (rows[0] ?? []).map((_, column) =>
    rows.reduce((widest, row) => Math.max(widest, widthOf(row[column] ?? '')), 0),
  );
  return rows.map((row) =>
    row
      .map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - widthOf(cell)))
      .join('  ')
      .trimEnd(),
  );
}

/** What a mention says: a person's id, a company's id or name, a figure. */
function saying(mention: Mention): string {
  switch (mention.kind) {
    case 'pseudonym':
      return mention.person;
    case 'company':
      return mention.company ?? `“${mention.name}”`;
    case 'statistic':
      return figureOf(mention);
  }
}

/** ">450000 USD/year", "60–90 day" */
function figureOf({ value, unit, bound }: StatisticMention): string {
  const figure = typeof value === 'number' ? String(value) : value.join('–');
  return [`${bound ?? ''}${figure}`, ...(unit === undefined ? [] : [unit])].join(' ');
}

function shorten(words: string): string {
  const signs = [...words];
  return signs.length <= LONGEST_CELL ? words : `${signs.slice(0, LONGEST_CELL - 1).join('')}…`;
}

function widthOf(words: string): number {
  return [...words].reduce((width, sign) => width + (WIDE.test(sign) ? 2 : 1), 0);
}
