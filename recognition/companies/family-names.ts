import { type Context, gapBetween, isSameSentence, isTitleCased } from './context';
import { type Firm, mentionOf } from './firm';
import { nameStart } from './name-start';

/** Who runs a firm along with the one it is named after: "Ghislandi & Figli", "Kerdréan et Fils", "Uhlhorn & Söhne". */
const FAMILY: ReadonlySet<string> = new Set(
  'Figli Figlio Fratelli Fils Frères Söhne Sohn Töchter Sons Son Daughters Bros Brothers Hijos Hermanos Filhos Irmãos Associés Associati Associates Asociados Associados Partner Partners Socii Filii Υιοί Υιοι Συνεργάτες'.split(
    ' ',
  ),
);

/** "Vater & Sohn", "Sons and Daughters": nobody's firm. */
const KIN: ReadonlySet<string> = new Set(
  'Vater Mutter Söhne Töchter Father Fathers Mother Mothers Sons Daughters Père Mère Padre Padri Madre Madri Pai Mãe'.split(
    ' ',
  ),
);

const ALONE: ReadonlySet<string> = new Set('Bros Hnos Gebrüder'.split(' '));

const LINKS: ReadonlySet<string> = new Set('et e y und and και'.split(' '));

/** "Ghislandi & C.", "Odermatt & Cie." */
const PARTNERS: ReadonlySet<string> = new Set(['C', 'Cie']);

/** A firm told by its family, or by "& C.", which ends at a word; what a legal form follows is told by that. */
export function withFamily(context: Context, index: number): Firm | null {
  const { words, text } = context;
  const word = words[index];
  if (word === undefined || index === 0) return null;
  const hasPoint = text.charAt(word.end) === '.';
  const isPartners = PARTNERS.has(word.text) && (hasPoint || word.text !== 'C');
  if (!FAMILY.has(word.text) && !isPartners) return null;
  // "Fratelli d'Italia": a party, and others that are of something.
  if (words[index + 1]?.text === 'd' && gapBetween(context, index) === ' ') return null;
  const owner = ownerBefore(context, index, isPartners);
  const first = owner === null ? null : nameStart(context, owner);
  if (owner === null || first === null || KIN.has(words[owner]?.text ?? '')) return null;
  const start = words[first]?.start ?? 0;
  const end = word.end + ((isPartners || word.text === 'Bros') && hasPoint ? 1 : 0);
  return {
    mention: mentionOf(text, start, end, 'family'),
    base: text.slice(start, words[owner]?.end),
  };
}

function ownerBefore(context: Context, index: number, isPartners: boolean): number | null {
  const { words } = context;
  const gap = gapBetween(context, index - 1);
  if (gap === ' & ') return index - 1;
  // "Ruddock Bros": nobody is called so.
  const isAlone = ALONE.has(words[index]?.text ?? '') && !isTitleCased(context, index);
  if (gap === ' ' && isAlone) return index - 1;
  const isLinked = gap === ' ' && LINKS.has(words[index - 1]?.text ?? '') && !isPartners;
  return isLinked && index > 1 && isSameSentence(context, index - 2, index) ? index - 2 : null;
}
