import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { lexicon } from '../facts/dataset';
import type { Article, Mention } from '../recognition/mention';
import { recognize } from '../recognition/recognize';
import { mentionLines } from './annotate/columns';
import { linesOf } from './annotate/lines';
import { annotateOptions } from './annotate/options';
import { answerLine } from './annotate/record';
import { CommandFailure, firstLine, runCommand } from './command-failure';

/** Some of the input was refused; the rest is answered. */
const EXIT_SOME_REFUSED = 1;
const STDIN = 0;

/** Prints what recognition finds in a text, for people who work on recognition. */
async function main(): Promise<number> {
  // A reader such as `head` that has seen enough is no fault.
  process.stdout.on('error', () => process.exit());
  const options = annotateOptions(process.argv.slice(2));
  const names = lexicon();
  const read = (article: Article): readonly Mention[] => recognize(article, names);
  return options.mode === 'records'
    ? annotateRecords(options.language, read)
    : annotateFile(options.file, options.language, read);
}

type Read = (article: Article) => readonly Mention[];

async function annotateRecords(language: string | undefined, read: Read): Promise<number> {
  let lineNumber = 0;
  let refused = 0;
  for await (const line of linesOf(process.stdin)) {
    lineNumber++;
    const answer = answerLine(line, language, read);
    if (answer.status === 'refused') {
      refused++;
      process.stderr.write(`line ${lineNumber}: ${answer.reason}\n`);
    }
    if (answer.status === 'answered') await write(`${answer.line}\n`);
  }
  return refused === 0 ? 0 : EXIT_SOME_REFUSED;
}

async function annotateFile(file: string, language: string, read: Read): Promise<number> {
  const text = readText(file);
  for (const line of mentionLines(text, read({ text, language }))) await write(`${line}\n`);
  return 0;
}

/** Offsets count from after a byte order mark; white space stays as it is, so that they fit the file. */
function readText(file: string): string {
  try {
    const path = file === '-' ? STDIN : resolve(process.env['INIT_CWD'] ?? '', file);
    return readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
  } catch (error) {
    throw new CommandFailure(`${file} can't be read: ${firstLine(error)}`);
  }
}

/** Waits where whoever reads is slower than we are. */
async function write(line: string): Promise<void> {
  if (!process.stdout.write(line)) await once(process.stdout, 'drain');
}

await runCommand(main);
