import * as v from 'valibot';
import type { Basis, Company, CompanyFact, Source, Story } from './fact';
import { type Dataset, DatasetSchema, type RawDataset } from './schema';

/** `file: record: what is wrong`, a line a problem; none where the dataset may be shipped. */
export function findProblems(raw: RawDataset): readonly string[] {
  const shape = [
    ...shapeProblems('companies', DatasetSchema.companies, raw.companies),
    ...shapeProblems('sources', DatasetSchema.sources, raw.sources),
    ...shapeProblems('stories', DatasetSchema.stories, raw.stories),
  ];
  // What refers to what can only be told of records that have the right shape.
  if (shape.length > 0) return shape;
  const { companies, sources, stories } = raw as Dataset;
  const companyIds = new Set(companies.map(({ id }) => id));
  return [
    ...orderProblems('companies', companies),
    ...orderProblems('sources', sources),
    ...orderProblems('stories', stories),
    ...companies.flatMap((company) => companyProblems(company, companyIds, sources)),
    ...unusedSources(companies, sources),
    ...stories.flatMap((story) => storyProblems(story, companyIds, stories)),
  ];
}

function shapeProblems(file: string, schema: v.GenericSchema, data: unknown): readonly string[] {
  const result = v.safeParse(schema, data);
  if (result.success) return [];
  return result.issues.map((issue) => {
    const [record, ...path] = (issue.path ?? []).map((item) => String(item.key));
    return `${file}: ${recordName(data, Number(record))}: ${path.join('.')}: ${issue.message}`;
  });
}

function recordName(data: unknown, index: number): string {
  const record: unknown = Array.isArray(data) ? data[index] : undefined;
  const id =
    typeof record === 'object' && record !== null && 'id' in record ? record.id : undefined;
  return typeof id === 'string' ? id : `record ${index + 1}`;
}

/** Sorted by id, so that a diff shows what changed and nothing else; and no id twice. */
function orderProblems(
  file: string,
  records: readonly { readonly id: string }[],
): readonly string[] {
  return records.flatMap(({ id }, index) => {
    const before = records[index - 1]?.id ?? '';
    if (id === before) return [`${file}: ${id}: this id is there twice`];
    return index > 0 && id < before
      ? [`${file}: ${id}: stands after ${before}; records are sorted by id`]
      : [];
  });
}

function companyProblems(
  company: Company,
  ids: ReadonlySet<string>,
  sources: readonly Source[],
): readonly string[] {
  const problems = company.facts.flatMap((fact) => factProblems(fact, ids, sources));
  const forms = company.aliases.map(({ form, language }) => `${form} ${language ?? ''}`);
  const twice = forms.filter((form, index) => forms.indexOf(form) !== index);
  return [
    ...problems,
    ...twice.map((form) => `the alias ${form.trim()} is there twice`),
    ...(company.aliases.some(({ form }) => form === company.name)
      ? ['its own name is among its aliases']
      : []),
  ].map((problem) => `companies: ${company.id}: ${problem}`);
}

function factProblems(
  fact: CompanyFact,
  ids: ReadonlySet<string>,
  sources: readonly Source[],
): readonly string[] {
  const problems = [...sourceProblems(fact.basis, fact.sources, sources)];
  if (fact.property === 'founded' && !/^\d{4}(?:-\d\d){0,2}$/.test(fact.value))
    problems.push(`${fact.value} is no date`);
  if (fact.property === 'listing' && !/^[A-Z][A-Z0-9]{1,7}:[A-Z0-9.&-]{1,12}$/.test(fact.value)) {
    problems.push(`${fact.value} is no ticker; write EXCHANGE:TICKER`);
  }
  if (fact.property === 'parent' && /^[a-z0-9-]+$/.test(fact.value) && !ids.has(fact.value)) {
    problems.push(`there is no company ${fact.value}`);
  }
  if (fact.property === 'site' && !/^[a-z0-9.-]+\.[a-z]{2,}$/.test(fact.value))
    problems.push(`${fact.value} is no host name`);
  return problems.map((problem) => `${fact.property}: ${problem}`);
}

/** What was read has a source; what is recalled has none to show. */
function sourceProblems(
  basis: Basis,
  named: readonly string[],
  sources: readonly Source[],
): readonly string[] {
  const unknown = named.filter((id) => !sources.some((source) => source.id === id));
  return [
    ...(basis === 'recalled' || named.length > 0
      ? []
      : ['no source, though it is not marked as recalled']),
    ...unknown.map((id) => `there is no source ${id}`),
  ];
}

function unusedSources(
  companies: readonly Company[],
  sources: readonly Source[],
): readonly string[] {
  const used = new Set(companies.flatMap(({ facts }) => facts.flatMap((fact) => fact.sources)));
  return sources
    .filter(({ id }) => !used.has(id))
    .map(({ id }) => `sources: ${id}: no fact names it`);
}

function storyProblems(
  story: Story,
  companyIds: ReadonlySet<string>,
  stories: readonly Story[],
): readonly string[] {
  const claimIds = new Set([
    ...story.claims.map(({ id }) => id),
    ...stories.flatMap(({ id, claims }) => claims.map((claim) => `${id}/${claim.id}`)),
  ]);
  const named = new Set(story.figures.flatMap(({ claim }) => claim ?? []));
  return [
    ...story.companies.filter((id) => !companyIds.has(id)).map((id) => `there is no company ${id}`),
    ...[...named]
      .filter((id) => !claimIds.has(id))
      .map((id) => `a figure names the claim ${id}, which isn't there`),
    ...story.claims
      .filter(({ id }) => !named.has(id))
      .map(({ id }) => `no figure names the claim ${id}`),
    ...story.claims.flatMap(({ id, check }) => [
      ...check.findings.flatMap((finding) =>
        sourceProblems(finding.basis, finding.sources, story.sources).map(
          (problem) => `${id}: ${problem}`,
        ),
      ),
      ...(check.verdict === 'supported' || check.verdict === 'differs'
        ? sourceProblems('read', check.sources, story.sources).map((problem) => `${id}: ${problem}`)
        : []),
    ]),
  ].map((problem) => `stories: ${story.id}: ${problem}`);
}
