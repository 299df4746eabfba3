import * as v from 'valibot';
import type { Company, PartialDate, Source, Story } from '../fact';
import { companySchema, sourceSchema, storySchema, yardstickSchema } from '../schema';
import type { Yardstick } from '../yardstick';
import { companyProblems } from './company-problems';
import { reportSourceDate } from './dates';
import { nameProblems } from './name-problems';
import { duplicates, type Problem, reportOrder } from './problem';
import { storyProblems } from './story-problems';
import { yardstickProblems } from './yardstick-problems';

/** The data files as they were parsed: nothing is taken for granted. */
export type FactFiles = {
  readonly companies: unknown;
  readonly sources: unknown;
  /** By file name. */
  readonly stories: Readonly<Record<string, unknown>>;
  /** `{ sources, yardsticks }`. */
  readonly yardsticks: unknown;
};

export const COMPANIES_FILE = 'companies.json';
export const SOURCES_FILE = 'sources.json';
export const YARDSTICKS_FILE = 'yardsticks.json';

/** All that is wrong with the dataset; `today` is the day nothing may be dated after. */
export function findProblems(files: FactFiles, today: PartialDate): readonly Problem[] {
  const problems: Problem[] = [];
  const reportIn = (file: string) => (record: string, problem: string) => {
    problems.push({ file, record, problem });
  };
  const inCompanies = reportIn(COMPANIES_FILE);
  const inSources = reportIn(SOURCES_FILE);
  const companies: readonly Company[] = parseAll(files.companies, companySchema, inCompanies);
  const sources: readonly Source[] = parseAll(files.sources, sourceSchema, inSources);

  const around = {
    companies: new Map(companies.map((company) => [company.id, company])),
    companyNames: new Set(companies.map(({ name }) => name)),
    // A source with a slip in it is there all the same: one slip is one problem.
    sourceIds: idsOf(files.sources),
    today,
  };
  for (const company of companies) {
    companyProblems(company, around, (problem) => inCompanies(company.id, problem));
  }
  reportOrder(
    companies.map(({ id }) => id),
    inCompanies,
  );
  nameProblems(companies, inCompanies);

  const isWhole = companies.length === idsOf(files.companies).size;
  const cited = companies.flatMap(({ facts }) => facts.flatMap((fact) => fact.sources));
  sourceProblems(sources, isWhole ? new Set(cited) : null, today, inSources);
  yardstickFileProblems(files.yardsticks, today, reportIn(YARDSTICKS_FILE));

  const stories = Object.entries(files.stories).flatMap(([file, data]) =>
    parseAll([data], storySchema, reportIn(file)).map((story: Story) => ({ file, story })),
  );
  const claims = new Set(
    stories.flatMap(({ story }) => story.claims.map(({ id }) => `${story.id}/${id}`)),
  );
  for (const { file, story } of stories) {
    const report = reportIn(file);
    if (file !== `${story.id}.json`) report(story.id, `is in the file ${file}`);
    const storyAround = { companyIds: idsOf(files.companies), claims, today };
    storyProblems(story, storyAround, (problem) => report(story.id, problem));
  }
  return problems;
}

type ReportIn = (record: string, problem: string) => void;

/** @param cited the sources that are named; `null` where that isn't known for sure */
function sourceProblems(
  sources: readonly Source[],
  cited: ReadonlySet<string> | null,
  today: PartialDate,
  report: ReportIn,
): void {
  for (const { id, date } of sources) {
    reportSourceDate('date', date, today, (problem) => report(id, problem));
    if (cited?.has(id) === false) report(id, 'is never named');
  }
  reportOrder(
    sources.map(({ id }) => id),
    report,
  );
  for (const url of duplicates(sources.map((source) => source.url))) {
    report(url, 'is the address of two sources');
  }
}

function yardstickFileProblems(data: unknown, today: PartialDate, report: ReportIn): void {
  const { sources: givenSources, yardsticks: given } = Object(data) as {
    readonly sources?: unknown;
    readonly yardsticks?: unknown;
  };
  const sources: readonly Source[] = parseAll(givenSources, sourceSchema, report);
  const yardsticks: readonly Yardstick[] = parseAll(given, yardstickSchema, report);
  const around = { sourceIds: idsOf(givenSources), today };
  for (const yardstick of yardsticks) {
    yardstickProblems(yardstick, around, (problem) => report(yardstick.id, problem));
  }
  reportOrder(
    yardsticks.map(({ id }) => id),
    report,
  );
  const isWhole = yardsticks.length === idsOf(given).size;
  const cited = new Set(yardsticks.flatMap((yardstick) => yardstick.sources));
  sourceProblems(sources, isWhole ? cited : null, today, report);
}

/** The records that have the right shape; the others are reported by their id, or by where they stand. */
function parseAll<T extends v.GenericSchema>(
  records: unknown,
  schema: T,
  report: ReportIn,
): readonly v.InferOutput<T>[] {
  if (!Array.isArray(records)) {
    report('the file', 'is no list');
    return [];
  }
  return records.flatMap((record: unknown, i) => {
    const result = v.safeParse(schema, record);
    if (result.success) return [result.output];
    for (const issue of result.issues) {
      const path = v.getDotPath(issue) ?? '';
      report(nameOf(record, i), `${path} ${issue.message}`.trim());
    }
    return [];
  });
}

const nameOf = (record: unknown, index: number): string => idOf(record) ?? `record ${index + 1}`;

function idOf(record: unknown): string | undefined {
  const hasId = typeof record === 'object' && record !== null && 'id' in record;
  return hasId && typeof record.id === 'string' ? record.id : undefined;
}

function idsOf(records: unknown): ReadonlySet<string> {
  return new Set(Array.isArray(records) ? records.flatMap((record) => idOf(record) ?? []) : []);
}
