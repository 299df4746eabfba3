// `npm run check:facts`: everything in the dataset that must be put right before anyone sees it.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  COMPANIES_FILE,
  findProblems,
  SOURCES_FILE,
  YARDSTICKS_FILE,
} from '../facts/checks/find-problems';
import { staleFacts } from '../facts/checks/stale-facts';
import companyRecords from '../facts/companies.json';
import { stories as bundled, yardsticks } from '../facts/dataset';
import type { Company } from '../facts/fact';

const FACTS = 'facts';
const STORIES = join(FACTS, 'stories');
const MOST_LINES = 200;
const MOST_STALE = 20;

const problems: string[] = [];

function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    problems.push(`${path}: ${error instanceof Error ? error.message : String(error)}`);
    return null;
  }
}

const storyFiles = readdirSync(STORIES).filter((name) => name.endsWith('.json'));
const files = {
  companies: readJson(join(FACTS, COMPANIES_FILE)),
  sources: readJson(join(FACTS, SOURCES_FILE)),
  yardsticks: readJson(join(FACTS, YARDSTICKS_FILE)),
  stories: Object.fromEntries(storyFiles.map((name) => [name, readJson(join(STORIES, name))])),
};
const today = new Date().toISOString().slice(0, 'yyyy-mm-dd'.length);
for (const { file, record, problem } of findProblems(files, today)) {
  problems.push(
    `${file in files.stories ? join(STORIES, file) : join(FACTS, file)}: ${record}: ${problem}`,
  );
}
for (const name of storyFiles) {
  if (!bundled.some(({ id }) => `${id}.json` === name)) {
    problems.push(`${join(STORIES, name)}: is not in facts/dataset.ts`);
  }
}

for (const line of problems.slice(0, MOST_LINES)) console.log(line);
if (problems.length > MOST_LINES) console.log(`… and ${problems.length - MOST_LINES} more`);
const companies = companyRecords as unknown as readonly Company[];
const stale = staleFacts(companies, today);
for (const line of stale.slice(0, MOST_STALE)) console.log(`older than two years: ${line}`);
if (stale.length > 0) {
  console.log(`${stale.length} facts that may have changed are older than two years.`);
}
const facts = companies.flatMap((company) => company.facts);
const read = facts.filter(({ basis }) => basis === 'read').length;
console.log(
  problems.length === 0
    ? `${companies.length} companies, ${facts.length} facts (${read} read), ${storyFiles.length} stories, ${yardsticks.length} yardsticks: nothing wrong.`
    : `${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}.`,
);
if (problems.length > 0) process.exitCode = 1;
