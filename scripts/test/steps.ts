import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildExtension, type Target } from '../build-extension';
import { runProcess, runTool } from '../run-process';
import { type Counts, FAILED, PASSED, type VitestReport, vitestCounts } from './counts';

/** Biome colours what goes to a file unless it is told not to. */
const COLOUR = process.stderr.isTTY ? '--colors=force' : '--colors=off';

const RESULTS = join('.cache', 'test-results');

/** What the checks need to know of this machine. */
export type Browsers = { readonly chromium: string | null; readonly firefox: string | null };

export type Step = { readonly name: string; readonly run: () => Promise<Counts> };

/** All checks, the quick ones first. */
export function testSteps(browsers: Browsers): readonly Step[] {
  const built = new Set<Target>();
  const build = (target: Target): Step => ({
    name: `Build for ${target === 'chrome' ? 'Chromium' : 'Firefox'}`,
    run: async () => {
      await buildExtension(target);
      built.add(target);
      return PASSED;
    },
  });
  return [
    tool('Generated types', 'wxt', ['prepare']),
    tool('Format and lint', '@biomejs/biome', [
      'ci',
      '--error-on-warnings',
      '--max-diagnostics=50',
      COLOUR,
    ]),
    tool('Types', 'typescript', ['--noEmit']),
    tool('Types of what runs anywhere', 'typescript', ['-p', 'recognition/tsconfig.json']),
    tool('Types of what runs before all', 'typescript', ['-p', 'scripts/tsconfig.json']),
    tool('Unused code', 'knip', []),
    { name: 'Facts', run: () => script('scripts/check-facts.ts') },
    { name: 'Unit tests', run: () => vitest('unit', browsers) },
    { name: 'Page tests', run: () => vitest('page', browsers) },
    build('chrome'),
    build('firefox'),
    {
      name: 'End-to-end tests',
      run: async () => {
        if (built.size < 2) {
          process.stderr.write('Not run: a build failed.\n');
          return FAILED;
        }
        return vitest('e2e', browsers);
      },
    },
  ];
}

function tool(name: string, packageName: string, args: readonly string[]): Step {
  const run = async (): Promise<Counts> => {
    const { code } = await runTool(packageName, args, { output: 'show' });
    return code === 0 ? PASSED : FAILED;
  };
  return { name, run };
}

async function script(path: string): Promise<Counts> {
  const args = [join('scripts', 'run-ts.mjs'), path];
  const { code } = await runProcess(process.execPath, args, { output: 'show' });
  return code === 0 ? PASSED : FAILED;
}

async function vitest(project: string, { chromium, firefox }: Browsers): Promise<Counts> {
  mkdirSync(RESULTS, { recursive: true });
  const file = join(RESULTS, `${project}.json`);
  rmSync(file, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const { code } = await runTool('vitest', ['run', '--project', project, ...reporters], {
    output: 'show',
    env: {
      ...(chromium === null ? {} : { BROWSER_PATH: chromium }),
      ...(firefox === null ? {} : { FIREFOX_PATH: firefox }),
    },
  });
  return vitestCounts(readReport(file), code);
}

function readReport(file: string): VitestReport | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as VitestReport;
  } catch {
    return null;
  }
}
