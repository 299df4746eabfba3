import { CommandFailure } from '../command-failure';

/** What `annotate` is asked to do. */
export type AnnotateOptions =
  | { readonly mode: 'text'; readonly file: string; readonly language: string }
  | { readonly mode: 'records'; readonly language?: string };

const USAGE = `usage: npm run --silent annotate -- --lang LANGUAGE FILE
       npm run --silent annotate -- --jsonl [--lang LANGUAGE]
FILE is plain text in UTF-8, - for standard input. With --jsonl standard input holds
{"id","text","lang"} a line, and {"id","mentions"} a line comes back; LANGUAGE is for
lines without "lang".`;

/** Understands the command's arguments; throws with the usage where they make no sense. */
export function annotateOptions(args: readonly string[]): AnnotateOptions {
  const files: string[] = [];
  let language: string | undefined;
  let isRecords = false;
  for (let index = 0; index < args.length; index++) {
    const given = args[index] ?? '';
    if (given === '--jsonl') isRecords = true;
    else if (given === '--lang') language = checkedLanguage(args[++index]);
    else if (given.startsWith('--lang=')) language = checkedLanguage(given.slice(7));
    else if (given.startsWith('-') && given !== '-') refuse(`unknown option ${given}`);
    else files.push(given);
  }
  if (isRecords) {
    if (files.length > 0) refuse('--jsonl reads standard input, not a file');
    return { mode: 'records', ...(language === undefined ? {} : { language }) };
  }
  const [file, ...others] = files;
  if (file === undefined || others.length > 0) refuse('one FILE is needed');
  if (language === undefined) refuse('--lang is needed: --lang it');
  return { mode: 'text', file, language };
}

function checkedLanguage(tag: string | undefined): string {
  if (tag === undefined || !isLanguageTag(tag)) refuse(`--lang: “${tag ?? ''}” is no language tag`);
  return tag;
}

export function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

function refuse(reason: string): never {
  throw new CommandFailure(`${reason}\n${USAGE}`);
}
