import { closeSync, createReadStream, openSync, readSync, realpathSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { extname, join, sep } from 'node:path';
import { pipeline } from 'node:stream';

/** What a page is made of; nothing else in its folder is given away. */
const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.htm': 'text/html',
  '.xhtml': 'application/xhtml+xml; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.gif': 'image/gif',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.ico': 'image/x-icon',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.mp4': 'video/mp4',
  '.mp3': 'audio/mpeg',
};

const ADDRESS = '127.0.0.1';

export type ServedFolders = {
  /** `http://127.0.0.1:PORT` */
  readonly origin: string;
  close(): Promise<void>;
};

type Options = {
  /** Folder by path prefix: `{ '/': 'tests/articles' }`; the longest prefix that fits is taken. */
  readonly folders: Readonly<Record<string, string>>;
  /** Further response headers of one path, such as a content policy. */
  readonly headersFor?: (path: string) => Readonly<Record<string, string>>;
  /** Another name of this machine that the browser was told, beside its address. */
  readonly name?: string;
  /** Taken where it is free, so that addresses and the notes kept under them last. */
  readonly preferredPort?: number;
};

/** Serves pages from folders to this machine alone; nothing outside of the folders. */
export async function serveFolders(options: Options): Promise<ServedFolders> {
  const server = createServer((request, response) => answer(request, response, options));
  const listen = (port: number): Promise<void> =>
    new Promise((resolve, reject) => {
      server.once('error', reject);
      server.listen(port, ADDRESS, () => {
        server.off('error', reject);
        resolve();
      });
    });
  const anyPort = 0;
  await listen(options.preferredPort ?? anyPort).catch(() => listen(anyPort));
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('the server has no port');
  return {
    origin: `http://${ADDRESS}:${bound.port}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

function answer(request: IncomingMessage, response: ServerResponse, options: Options): void {
  // A page elsewhere could have its own name point to this machine and read from us.
  const { host } = request.headers;
  const isNamed = options.name !== undefined && host === options.name;
  const isOurs = isNamed || /^(?:127\.0\.0\.1|localhost):\d{1,5}$/.test(host ?? '');
  const isReading = request.method === 'GET' || request.method === 'HEAD';
  const path = pathOf(request.url ?? '/');
  const file = isOurs && isReading && path !== null ? findFile(path, options.folders) : null;
  const type = file === null ? undefined : MEDIA_TYPES[extname(file).toLowerCase()];
  if (file === null || type === undefined || path === null) {
    response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('Not found\n');
    return;
  }
  response.writeHead(200, {
    'content-type': type === 'text/html' ? `${type}${charsetOf(file)}` : type,
    'cache-control': 'no-store',
    ...options.headersFor?.(path),
  });
  if (request.method === 'HEAD') response.end();
  else pipeline(createReadStream(file), response, () => response.destroy());
}

/** A page's own word on its encoding counts, and must stand within this many bytes. */
const CHARSET_WITHIN = 1024;

function charsetOf(file: string): string {
  const head = Buffer.alloc(CHARSET_WITHIN);
  const opened = openSync(file, 'r');
  const length = readSync(opened, head);
  closeSync(opened);
  return /charset/i.test(head.toString('latin1', 0, length)) ? '' : '; charset=utf-8';
}

/** The request's path, decoded; `null` for what can't be one. */
function pathOf(url: string): string | null {
  try {
    const path = decodeURIComponent(new URL(url, `http://${ADDRESS}`).pathname);
    return path.includes('\0') ? null : path;
  } catch {
    return null;
  }
}

/** The file a path names, links followed, within its folder; a folder's page is `index.html`. */
function findFile(path: string, folders: Options['folders']): string | null {
  const prefix = Object.keys(folders)
    .filter((candidate) => path.startsWith(candidate))
    .sort((a, b) => b.length - a.length)[0];
  const folder = prefix === undefined ? undefined : folders[prefix];
  if (prefix === undefined || folder === undefined) return null;
  try {
    const root = realpathSync(folder);
    const wanted = join(root, path.slice(prefix.length));
    const file = realpathSync(statSync(wanted).isDirectory() ? join(wanted, 'index.html') : wanted);
    return file.startsWith(root.endsWith(sep) ? root : root + sep) && statSync(file).isFile()
      ? file
      : null;
  } catch {
    return null;
  }
}
