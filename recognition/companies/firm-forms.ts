import { isCaseless } from './caseless-names';
import { type Context, gapBetween, isCapitalised, keyOf } from './context';
import { withFamily } from './family-names';
import { type Firm, mentionOf } from './firm';
import { withHead } from './firm-heads';
import { type LegalForm, legalFormAt, mayBeginForm } from './legal-forms';
import { isNoPart, nameStart } from './name-start';
import { firmEndingAt, withEnding } from './named-endings';
import { isTickerAt } from './ticker';
import type { Word } from './words';

/** A firm whose name ends at a legal form, an ending, or a ticker. */
export function formAt(context: Context, index: number): Firm | null {
  const word = context.words[index];
  if (word === undefined || word.script !== undefined) return null;
  if (isSmall(word) && !mayBeginForm(word)) return null;
  const form = legalFormAt(context, index);
  if (form !== null) {
    const firm = withLegalForm(context, index, form);
    if (firm !== null) return firm;
  }
  const family = withFamily(context, index);
  if (family !== null) return family;
  const ending = firmEndingAt(context, index);
  if (ending !== null) {
    const firm = withEnding(context, index, ending);
    if (firm !== null) return firm;
  }
  if (/[(<]/.test(context.text.charAt(word.end + 1)) && isCapitalised(word))
    return withTicker(context, index);
  return context.grammar.firmHeads.has(word.text) ? withHead(context, index) : null;
}

/** Latin, Greek and Cyrillic words in small letters, told by their first: most words of any text. */
function isSmall({ text }: Word): boolean {
  const unit = text.charCodeAt(0);
  return (
    (unit >= 0x61 && unit <= 0x7a) ||
    (unit >= 0x3ac && unit <= 0x3ce) ||
    (unit >= 0x430 && unit <= 0x44f)
  );
}

function withLegalForm(context: Context, index: number, form: LegalForm): Firm | null {
  const { words, text } = context;
  if (index === 0) return null;
  const gap = gapBetween(context, index - 1);
  // "Autotrasporti Gazzin & C. S.n.c.", "Kesselring Verwaltungs-GmbH".
  const isPartnered = gap === '. ' && /^(?:C|Cie|Co)$/.test(words[index - 1]?.text ?? '');
  const isHyphened = gap === '-' && context.grammar.capitalisesNouns;
  if (!isPartnered && !isHyphened && !/^(?:,? | & )$/.test(gap)) return null;
  // "वाल्डमान वेर्के GmbH": a name may end as words do.
  const first = nameStart(context, index - 1, isCaselessName(words[index - 1]));
  if (first === null || (first === index - 1 && isNoPart(context, first))) return null;
  const name = words.slice(first, index);
  if (form.isShort && name.every((part) => part.text === part.text.toUpperCase())) return null;
  if (form.isShort && name.length === 1 && context.grammar.noNames.has(keyOf(name[0]))) return null;
  const start = words[first]?.start ?? 0;
  return {
    mention: mentionOf(text, start, form.end, 'legal-form'),
    base: text.slice(start, words[index - 1]?.end),
  };
}

/** Not "प्रभुः लि.": a legal form follows the bare name. */
const isCaselessName = (word: Word | undefined): boolean =>
  isCaseless(word) && !/[ःंम]$/.test(word?.text ?? '');

function withTicker(context: Context, index: number): Firm | null {
  const { words, text } = context;
  const end = words[index]?.end ?? 0;
  if (!isTickerAt(text, end)) return null;
  const first = nameStart(context, index);
  if (first === null) return null;
  const start = words[first]?.start ?? 0;
  return { mention: mentionOf(text, start, end, 'ticker'), base: text.slice(start, end) };
}
