import type { Span } from '../recognition/mention';

/** The sentence a span stands in, within its block. The card keeps off it. */
export function sentenceAround(text: string, span: Span, language: string): Span {
  const blockStart = text.lastIndexOf('\n', span.start - 1) + 1;
  const blockBreak = text.indexOf('\n', span.end);
  const blockEnd = blockBreak < 0 ? text.length : blockBreak;
  const segmenter = new Intl.Segmenter(supported(language), { granularity: 'sentence' });
  let start = blockStart;
  for (const { segment, index } of segmenter.segment(text.slice(blockStart, blockEnd))) {
    const from = blockStart + index;
    const to = from + segment.length;
    if (from <= span.start) start = from;
    if (to >= span.end) return { start, end: from + segment.trimEnd().length };
  }
  return { start, end: blockEnd };
}

function supported(language: string): string[] {
  try {
    return Intl.Segmenter.supportedLocalesOf(language === '' ? [] : language);
  } catch {
    // The page's own `lang` may be no language tag at all.
    return [];
  }
}
