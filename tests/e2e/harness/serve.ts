import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { type ServedFolders, serveFolders } from '../../../scripts/serve-folders';

const ARTICLES = resolve('tests/articles');
/** Beside the project where people work on it together; not part of it. */
const SEED = resolve('../shared/seed');

/** Serves `tests/articles` under `/articles/`, and the seed where present under `/seed/`. */
export function serveArticles(
  headersFor: (path: string) => Readonly<Record<string, string>> = () => ({}),
): Promise<ServedFolders> {
  return serveFolders({
    folders: { '/articles/': ARTICLES, ...(existsSync(SEED) ? { '/seed/': SEED } : {}) },
    headersFor,
  });
}
