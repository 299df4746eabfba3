import type { PseudonymGrammar } from './grammar';
import { lemmasOf } from './lemmas';
import type { PersonNames } from './name-reader';
import { accentlessKey } from './name-words';

/**
 * People once more by the familiar forms of their first names, as far as the article has them: whom a note calls
 * Дмитрий Ощепков is Дима Ощепков in the text. Same person, same disclosure.
 */
export function withFamiliarForms(
  text: string,
  people: readonly PersonNames[],
  grammar: PseudonymGrammar,
): readonly PersonNames[] {
  const added: PersonNames[] = [];
  for (const person of people) {
    const [first = '', ...others] = person.words;
    const lemmas = grammar.familiarForms.length === 0 ? [] : lemmasOf(first, grammar);
    for (const [full = '', ...forms] of grammar.familiarForms) {
      if (!lemmas.includes(full)) continue;
      for (const form of forms.filter((one) =>
        isFree(text, one, others.length > 0, people, grammar),
      )) {
        const words = [form, ...others];
        added.push({ ...person, words, key: accentlessKey(words.join(' ')) });
      }
    }
  }
  return added.length === 0 ? people : [...people, ...added];
}

/** Whether a form stands in a text, and is nobody else's: neither somebody's of a list, nor with another family name. */
function isFree(
  text: string,
  form: string,
  hasFamilyName: boolean,
  people: readonly PersonNames[],
  grammar: PseudonymGrammar,
): boolean {
  // The last letter changes: Дима, Димы.
  const stem = form.slice(0, -1);
  if (!text.includes(stem)) return false;
  if (!hasFamilyName && new RegExp(`${stem}\\p{Ll}{0,3} \\p{Lu}`, 'u').test(text)) return false;
  const key = form.toLowerCase();
  return !people.some(({ words }) => words.some((word) => lemmasOf(word, grammar).includes(key)));
}
