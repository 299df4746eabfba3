import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { BrandRecord } from './brand-record';

const require = createRequire(import.meta.url);

type Icon = {
  readonly title: string;
  readonly aliases?: {
    readonly aka?: readonly string[];
    readonly loc?: Readonly<Record<string, string>>;
  };
};

/** Firms among the icons' titles. Most icons are of products, projects and languages: `firms` says which aren't. */
export function readSimpleIcons(firms: ReadonlySet<string>): readonly BrandRecord[] {
  const icons = JSON.parse(
    readFileSync(require.resolve('simple-icons/icons.json'), 'utf8'),
  ) as readonly Icon[];
  return icons
    .filter(({ title }) => firms.has(title))
    .map(({ title, aliases }) => ({
      name: title,
      forms: [...(aliases?.aka ?? []), ...Object.values(aliases?.loc ?? {})],
      wikidata: null,
      site: null,
      category: null,
      isWidespread: true,
    }));
}
