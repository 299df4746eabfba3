/** A cue's case forms, as text has them: every stem with every ending. */
export function declined(stems: string, endings: string): string {
  const all = endings.trim().split(/\s+/);
  return stems
    .trim()
    .split(/\s+/)
    .flatMap((stem) => all.map((ending) => (ending === '-' ? stem : stem + ending)))
    .join(' ');
}

/** The same as a list of phrases. */
export const declinedPhrases = (stems: string, endings: string): string =>
  declined(stems, endings).replaceAll(' ', ', ');
