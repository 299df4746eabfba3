import type { CompanyForm } from '../lexicon';
import type { NameParts } from './name-parts';
import { runScriptOf } from './scripts';

const SHORTEST_HAN = 2;
const SHORTEST = 3;

/**
 * What an article calls a firm later: its name without the place in front and, one by one, without
 * the lines of business behind ("ミナト精密|工業", "苏州|澄湖|精密|仪器"). Two Han characters alone may be
 * any word: they need evidence of their own.
 */
export function shortNamesInRun(base: string, parts: NameParts): readonly CompanyForm[] {
  const place = parts.firstPlace.exec(base)?.[0] ?? '';
  const heads = place === '' ? [base] : [base, base.slice(place.length)];
  // "オルビタ|・モール", "브란트호프| 메디칼": its first word, if long enough to be nothing else.
  const first = /^([^・ ]{4,})[・ ]/u.exec(base)?.[1];
  if (first !== undefined && /^[\p{Script=Katakana}ー\p{Script=Hangul}]+$/u.test(first))
    heads.push(first);
  const names = new Set(heads.flatMap((head) => withoutKindsStepwise(head, parts)));
  return [...names]
    .filter((name) => isLongEnough(name) && !parts.noHead.test(name) && !isOnly(name, parts))
    .map((name) => ({ name, form: name, trust: trustOf(name, base, parts) }));
}

function withoutKindsStepwise(name: string, parts: NameParts): readonly string[] {
  const kind = parts.lastKind.exec(name)?.[0];
  if (kind === undefined) return [name];
  const rest = name.slice(0, -kind.length).replace(/[・ ]$/u, '');
  return [name, ...withoutKindsStepwise(rest, parts)];
}

function isLongEnough(name: string): boolean {
  const isShortScript = runScriptOf(name) === 'han' || runScriptOf(name) === 'hangul';
  return name.length >= (isShortScript ? SHORTEST_HAN : SHORTEST);
}

/** A place or a line of business alone is no name. */
const isOnly = (name: string, { places, kinds, fields }: NameParts): boolean =>
  places.includes(name) || kinds.includes(name) || fields.includes(name);

function trustOf(name: string, base: string, { lastKind }: NameParts): CompanyForm['trust'] {
  if (runScriptOf(name) === 'han' && name.length <= SHORTEST_HAN) return 'ambiguous';
  return name === base || lastKind.test(name) || name.length > SHORTEST_HAN ? 'plain' : 'ambiguous';
}
