import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { type ServedFolders, serveFolders } from '../../../scripts/serve-folders';

const ARTICLES = resolve('tests/articles');
/** Beside the project where people work on it together; not part of it. */
const SEED = resolve('../shared/seed');

/** Pages whose scripts change them, and the frameworks they use. */
const CHANGING = {
  '/pages/': resolve('tests/e2e/pages'),
  '/modules/react/': resolve('node_modules/react/umd'),
  '/modules/react-dom/': resolve('node_modules/react-dom/umd'),
  '/modules/vue/': resolve('node_modules/vue/dist'),
};

/** Serves `tests/articles` under `/articles/`, changing pages under `/pages/`, and the seed where present under `/seed/`. */
export function serveArticles(
  headersFor: (path: string) => Readonly<Record<string, string>> = () => ({}),
): Promise<ServedFolders> {
  return serveFolders({
    folders: {
      '/articles/': ARTICLES,
      ...CHANGING,
      ...(existsSync(SEED) ? { '/seed/': SEED } : {}),
    },
    headersFor,
  });
}
