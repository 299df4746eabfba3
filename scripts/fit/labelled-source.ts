import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** A page with what it is and, where its source doesn't mark it, the article's text. */
export type LabelledSource = {
  readonly id: string;
  readonly url: string;
  readonly isArticle: boolean;
  readonly html: string;
  readonly truth: string;
};

const OWN = resolve('tests/page/pages');

/** The pages the tests have. */
export function ownPages(): readonly LabelledSource[] {
  const index = JSON.parse(readFileSync(join(OWN, 'index.json'), 'utf8')) as {
    file: string;
    kind: string;
    url: string;
  }[];
  return index.map(({ file, kind, url }) => ({
    id: file,
    url,
    isArticle: kind === 'article',
    html: readFileSync(join(OWN, file), 'utf8'),
    truth: '',
  }));
}

/** A folder with `pages.jsonl` and `html/ID.html.gz`, as benchmarks of extraction are kept. */
export function benchmarkPages(folder: string): readonly LabelledSource[] {
  const list = join(folder, 'pages.jsonl');
  if (!existsSync(list)) throw new Error(`${list}: no such file`);
  const lines = readFileSync(list, 'utf8').trim().split('\n');
  return lines.map((line) => {
    const { id, url, kind, truth } = JSON.parse(line) as Record<string, string>;
    return {
      id: id ?? '',
      url: url ?? '',
      isArticle: kind === 'article',
      html: gunzipSync(readFileSync(join(folder, 'html', `${id}.html.gz`))).toString('utf8'),
      truth: truth ?? '',
    };
  });
}
