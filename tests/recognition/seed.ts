import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const FOLDER = resolve(dirname(fileURLToPath(import.meta.url)), '../../../shared/seed');

type Place = {
  readonly surface: string;
  readonly start: number;
  readonly end: number;
  readonly line: number;
};

export type SeedGold = {
  readonly people: readonly (Place & { canonical: string; subtype: string })[];
  readonly real_people_not_pseudonyms: readonly Place[];
  readonly companies: readonly (Place & { canonical: string; core?: Place })[];
  readonly organisations_not_companies: readonly Place[];
  readonly products: readonly Place[];
  readonly statistics: readonly (Place & {
    core?: Place;
    value: number | [number, number | null];
    unit: string;
    claim_id: string | null;
  })[];
  readonly tempting_non_statistics: readonly Place[];
};

export type Seed = { readonly text: string; readonly gold: SeedGold };

/** A real published article with what a careful reader marks in it. Not ours to keep: read where it lies beside the project. */
export function readSeed(): Seed | null {
  if (!existsSync(FOLDER)) return null;
  return {
    text: readFileSync(join(FOLDER, 'article.it.txt'), 'utf8'),
    gold: JSON.parse(readFileSync(join(FOLDER, 'gold.json'), 'utf8')) as SeedGold,
  };
}

export const overlaps = (
  a: { readonly start: number; readonly end: number },
  b: { readonly start: number; readonly end: number },
): boolean => a.start < b.end && b.start < a.end;
