import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export type ProcessResult = { readonly code: number; readonly output: string };

type Options = {
  readonly env?: Readonly<Record<string, string>>;
  /** `show`: on our standard error, as it comes. `keep`: in the result, both streams together. */
  readonly output: 'show' | 'keep';
  /** After this many milliseconds the process is killed. */
  readonly timeout?: number;
};

/** Some tools colour what goes to a file too. */
const COLOUR = process.stderr.isTTY ? {} : { NO_COLOR: '1' };

/** Runs a program to its end. A program that doesn't start counts as code 127, as in a shell. */
export function runProcess(
  command: string,
  args: readonly string[],
  options: Options,
): Promise<ProcessResult> {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      env: { ...process.env, ...COLOUR, ...options.env },
      stdio: options.output === 'show' ? ['ignore', 2, 2] : ['ignore', 'pipe', 'pipe'],
      timeout: options.timeout,
    });
    let output = '';
    const keep = (chunk: Buffer): void => {
      output += chunk.toString();
    };
    child.stdout?.on('data', keep);
    child.stderr?.on('data', keep);
    child.once('error', (error) => resolve({ code: 127, output: error.message }));
    child.once('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/** Runs the command line tool of an installed package, the same way on every system. */
export function runTool(
  packageName: string,
  args: readonly string[],
  options: Options,
): Promise<ProcessResult> {
  return runProcess(process.execPath, [toolPath(packageName), ...args], options);
}

function toolPath(packageName: string): string {
  const folder = join('node_modules', packageName);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    readonly bin: string | Readonly<Record<string, string>>;
  };
  const path = typeof bin === 'string' ? bin : Object.values(bin)[0];
  if (path === undefined) throw new Error(`${packageName} brings no command`);
  return join(folder, path);
}
