import type { Mark } from '../recognition/mention';
import type { Person } from '../recognition/person';
import { stories } from './dataset';
import type { FactId, Story } from './fact';
import { type RecognizedStory, recognizeStory } from './recognize-story';

/** For each mark the dataset's id of what is known of it; `null` where nothing is. */
export function attachFacts(
  marks: readonly Mark[],
  people: readonly Person[],
): readonly (FactId | null)[] {
  const recognized = recognizeStory(marks, stories);
  const byPerson = new Map(
    people.flatMap((person) => {
      const known = recognized === null ? undefined : storyPerson(recognized.story, person);
      return known === undefined ? [] : [[person.id, known] as const];
    }),
  );
  return marks.map((mention) => {
    if (mention.kind === 'company' && mention.company !== undefined) {
      return `company:${mention.company}`;
    }
    return recognized === null ? null : fromStory(mention, recognized, byPerson);
  });
}

function fromStory(
  mention: Mark,
  { story, figures }: RecognizedStory,
  byPerson: ReadonlyMap<string, string>,
): FactId | null {
  switch (mention.kind) {
    case 'company': {
      const isUncertain = story.uncertainCompanies.some(({ name }) => name === mention.name);
      return isUncertain ? `uncertain-company:${story.id}/${mention.name}` : null;
    }
    case 'statistic': {
      const claim = figures.get(mention)?.claim;
      if (claim === undefined) return null;
      return claim.includes('/') ? `claim:${claim}` : `claim:${story.id}/${claim}`;
    }
    case 'pseudonym': {
      const person = mention.person === null ? undefined : byPerson.get(mention.person);
      return person === undefined ? null : `person:${story.id}/${person}`;
    }
  }
}

/** Spellings are compared without spaces, hyphens and case. */
function storyPerson({ people }: Story, { spellings }: Person): string | undefined {
  const keys = new Set(spellings.map(keyOf));
  return people.find(({ names }) => names.some((name) => keys.has(keyOf(name))))?.id;
}

const keyOf = (name: string): string => name.toLowerCase().replace(/[\s-]/g, '');
