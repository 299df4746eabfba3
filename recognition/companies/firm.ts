import type { CompanyMention } from '../mention';

/** A firm told by its form; `base` is its name without the legal form, by which the article may call it later. */
export type Firm = { readonly mention: CompanyMention; readonly base: string | null };

export function mentionOf(text: string, start: number, end: number, rule: string): CompanyMention {
  return { kind: 'company', rule, start, end, name: text.slice(start, end) };
}
