import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ServedFolders, serveFolders } from '../../scripts/serve-folders';

let folder: string;
let served: ServedFolders;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'postilla-serve-'));
  mkdirSync(join(folder, 'site', 'parts'), { recursive: true });
  writeFileSync(join(folder, 'outside.html'), 'outside');
  writeFileSync(join(folder, 'site', 'plain.html'), '<p>già</p>');
  writeFileSync(join(folder, 'site', 'declared.html'), '<meta charset="windows-1252">');
  writeFileSync(join(folder, 'site', 'un nome.html'), 'named');
  writeFileSync(join(folder, 'site', 'accounts.sqlite'), 'private');
  writeFileSync(join(folder, 'site', 'parts', 'index.html'), 'parts');
  symlinkSync(join(folder, 'outside.html'), join(folder, 'site', 'link.html'));
  served = await serveFolders({
    folders: { '/': join(folder, 'site'), '/other/': join(folder, 'site', 'parts') },
    headersFor: (path): Record<string, string> =>
      path === '/plain.html' ? { 'content-security-policy': "default-src 'none'" } : {},
  });
});
afterAll(async () => {
  await served.close();
  rmSync(folder, { recursive: true });
});

type Response = { readonly status: number; readonly body: string; readonly headers: unknown };

/** Asks with the path exactly as given: `fetch` would tidy it up first. */
function ask(path: string, host?: string): Promise<Response> {
  const { port } = new URL(served.origin);
  return new Promise((resolve, reject) => {
    const headers = host === undefined ? {} : { host };
    get({ host: '127.0.0.1', port, path, headers }, (response) => {
      let body = '';
      response.on('data', (chunk: Buffer) => {
        body += chunk.toString();
      });
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, body, headers: response.headers }),
      );
    }).on('error', reject);
  });
}

test.each([
  { path: '/plain.html', body: '<p>già</p>' },
  { path: '/plain.html?x=1', body: '<p>già</p>' },
  { path: '/un%20nome.html', body: 'named' },
  { path: '/parts/', body: 'parts' },
  { path: '/other/index.html', body: 'parts' },
])('$path is served', async ({ path, body }) => {
  expect(await ask(path)).toMatchObject({ status: 200, body });
});

test.each([
  { path: '/missing.html' },
  { path: '/../outside.html' },
  { path: '/%2e%2e/outside.html' },
  { path: '/..%2foutside.html' },
  { path: '/link.html' },
  { path: '/accounts.sqlite' },
  { path: '/%00.html' },
  { path: '/%' },
  { path: '/other/../../outside.html' },
])('$path is not', async ({ path }) => {
  expect(await ask(path)).toMatchObject({ status: 404 });
});

test("a page that isn't ours gets nothing through a name of its own", async () => {
  expect(await ask('/plain.html', 'attacker.example')).toMatchObject({ status: 404 });
});

test('headers of a path, and the encoding where the page names none', async () => {
  expect((await ask('/plain.html')).headers).toMatchObject({
    'content-security-policy': "default-src 'none'",
    'content-type': 'text/html; charset=utf-8',
  });
  expect((await ask('/declared.html')).headers).toMatchObject({ 'content-type': 'text/html' });
});

test('a taken port is no obstacle', async () => {
  const { port } = new URL(served.origin);
  const second = await serveFolders({ folders: { '/': folder }, preferredPort: Number(port) });
  expect(second.origin).not.toBe(served.origin);
  await second.close();
});
