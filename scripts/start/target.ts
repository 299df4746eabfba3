import { statSync } from 'node:fs';
import { basename, dirname, extname, resolve } from 'node:path';
import { CommandFailure } from '../command-failure';

/** What is to be read. */
export type ReadingTarget =
  | { readonly kind: 'file'; readonly folder: string; readonly page: string }
  | { readonly kind: 'address'; readonly url: string };

const USAGE = 'usage: npm start [-- <HTML file or http(s) address>]';

const DEMO = 'tests/articles/newsroom--chip-engineers/page.html';
const PAGE_ENDINGS = ['.html', '.htm', '.xhtml'];

/**
 * Understands the command's arguments.
 * @param folder where the reader stands; file names are understood from there
 */
export function readingTarget(args: readonly string[], folder: string): ReadingTarget {
  const [given, ...others] = args;
  if (given === undefined) return fileTarget(resolve(DEMO));
  if (others.length > 0 || given.startsWith('-')) throw new CommandFailure(USAGE);
  if (/^[a-z][a-z0-9+.-]{1,20}:\/\//i.test(given)) return addressTarget(given);
  return fileTarget(resolve(folder, given));
}

function addressTarget(given: string): ReadingTarget {
  if (!URL.canParse(given)) throw new CommandFailure(`${given} is no address.`);
  const url = new URL(given);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    throw new CommandFailure(`${given}: only http and https addresses can be opened.`);
  }
  return { kind: 'address', url: url.href };
}

function fileTarget(path: string): ReadingTarget {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) throw new CommandFailure(`There is no file ${path}.`);
  if (!found.isFile() || !PAGE_ENDINGS.includes(extname(path).toLowerCase())) {
    throw new CommandFailure(`${path} is no web page: a file ending in .html is needed.`);
  }
  return { kind: 'file', folder: dirname(path), page: basename(path) };
}
