import type { PseudonymMention } from '../mention';
import type { PersonNames } from './name-reader';
import { placesOf } from './unspaced-text';

/** A way to write a declared person in a script without spaces. */
export type NameForm = {
  readonly text: string;
  readonly person: PersonNames;
  readonly isFull: boolean;
  /** Only where an honorific follows: 王 in 王女士. */
  readonly needsHonorific: boolean;
};

/** All places of the forms that are names there, the longest form first, none overlapping another. */
export function mentionsOfForms(
  text: string,
  forms: readonly NameForm[],
  isName: (form: NameForm, start: number, end: number) => boolean,
): readonly PseudonymMention[] {
  const mentions: PseudonymMention[] = [];
  const isTaken = new Uint8Array(text.length);
  for (const form of [...forms].sort((a, b) => b.text.length - a.text.length)) {
    for (const start of placesOf(text, form.text)) {
      const end = start + form.text.length;
      if (isTaken[start] === 1 || isTaken[end - 1] === 1 || !isName(form, start, end)) continue;
      isTaken.fill(1, start, end);
      const { person, isFull } = form;
      const rule = isFull ? person.rule : `${person.rule}-short-form`;
      mentions.push({ kind: 'pseudonym', person: person.id, rule, start, end });
    }
  }
  return mentions.sort((a, b) => a.start - b.start);
}
