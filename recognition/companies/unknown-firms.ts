import type { CompanyMention } from '../mention';
import { appositionAt } from './appositions';
import type { Context } from './context';
import type { Firm } from './firm';
import { formAt } from './firm-forms';
import { findHangulFirms } from './hangul-firms';
import { findPrefixForms } from './prefix-forms';
import { quotedCompound } from './quoted-names';
import { findRunFirms } from './run-firms';
import { shortForms } from './short-forms';
import { toldName } from './told-names';

/** Firms nobody has in a list, told by their form: a legal form, an ending, an apposition. */
export function findUnknownFirms(context: Context): readonly CompanyMention[] {
  const firms: Firm[] = [];
  for (let index = 0; index < context.words.length; index++) {
    const firm =
      formAt(context, index) ??
      appositionAt(context, index) ??
      quotedCompound(context, index) ??
      toldName(context, index);
    if (firm !== null) firms.push(firm);
  }
  firms.push(
    ...findRunFirms(context),
    ...findHangulFirms(context),
    ...findPrefixForms(context.text),
  );
  return [...firms.map(({ mention }) => mention), ...shortForms(context, firms)];
}
