import type { Mention } from '../recognition/mention';
import type { Person } from '../recognition/person';
import { stories } from './dataset';
import type { FactId, Story } from './fact';
import { recognizeStory } from './recognize-story';

/** For each mention the dataset's id of what is known of it; `null` where nothing is. */
export function attachFacts(
  mentions: readonly Mention[],
  people: readonly Person[],
): readonly (FactId | null)[] {
  const recognized = recognizeStory(mentions, stories);
  return mentions.map((mention) => {
    if (mention.kind === 'company') {
      if (mention.company !== undefined) return `company:${mention.company}`;
      const uncertain = recognized?.story.uncertainCompanies.find(
        ({ name }) => name === mention.name,
      );
      return uncertain === undefined
        ? null
        : `uncertain-company:${recognized?.story.id}/${uncertain.name}`;
    }
    if (recognized === null) return null;
    if (mention.kind === 'statistic') {
      const claim = recognized.figures.get(mention)?.claim;
      if (claim === undefined) return null;
      return claim.includes('/') ? `claim:${claim}` : `claim:${recognized.story.id}/${claim}`;
    }
    const person = people.find(({ id }) => id === mention.person);
    const known = person === undefined ? undefined : storyPerson(recognized.story, person);
    return known === undefined ? null : `person:${recognized.story.id}/${known}`;
  });
}

/** Spellings are compared without spaces, hyphens and case. */
function storyPerson({ people }: Story, { spellings }: Person): string | undefined {
  const keyOf = (name: string): string => name.toLowerCase().replace(/[\s-]/g, '');
  const keys = new Set(spellings.map(keyOf));
  return people.find(({ names }) => names.some((name) => keys.has(keyOf(name))))?.id;
}
