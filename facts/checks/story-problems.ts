import type { Figure } from '../../recognition/figure';
import type { Check, Claim, LocalizedText, PartialDate, Story } from '../fact';
import { isAfter, reportSourceDate } from './dates';
import { duplicates, type Report, reportOrder } from './problem';

export type StorySurroundings = {
  readonly companyIds: ReadonlySet<string>;
  /** `STORY/CLAIM` of all stories. */
  readonly claims: ReadonlySet<string>;
  readonly today: PartialDate;
};

export function storyProblems(story: Story, around: StorySurroundings, report: Report): void {
  const { id, figures, companies, claims, people, uncertainCompanies, sources } = story;
  reportOrder(companies, (company, what) => report(`company “${company}” ${what}`));
  reportOrder(
    sources.map((source) => source.id),
    (source, what) => report(`source “${source}” ${what}`),
  );
  for (const company of companies) {
    if (!around.companyIds.has(company)) report(`no company “${company}”`);
  }
  for (const figure of figures) {
    figureProblems(figure, report);
    const { claim } = figure;
    if (claim === undefined) continue;
    const full = claim.includes('/') ? claim : `${id}/${claim}`;
    if (!around.claims.has(full)) report(`a figure’s claim “${claim}” doesn’t exist`);
  }
  for (const claim of claims) claimProblems(story, claim, around.today, report);
  for (const twice of duplicates(claims.map((claim) => claim.id))) report(`two claims “${twice}”`);
  for (const twice of duplicates(people.map((person) => person.id)))
    report(`two people “${twice}”`);
  for (const twice of duplicates(people.flatMap(({ names }) => names))) {
    report(`the name “${twice}” is given twice`);
  }
  if (isAfter(story.published, around.today)) report(`published ${story.published}: in the future`);
  sourceProblems(story, around.today, report);
  const texts = [
    ...people.map(({ presentedAs }) => presentedAs),
    ...uncertainCompanies.map(({ nuance }) => nuance),
    ...claims.flatMap(textsOf),
  ];
  for (const text of texts) {
    for (const language of Object.keys(story.title)) {
      if (text[language] === undefined) report(`“${text.en}” isn’t there in “${language}”`);
    }
  }
}

function textsOf({ statement, check }: Claim): readonly LocalizedText[] {
  return [statement, check.nuance, ...check.findings.map(({ label }) => label)];
}

function sourceProblems(story: Story, today: PartialDate, report: Report): void {
  const known = new Set(story.sources.map(({ id }) => id));
  const named = [
    ...story.uncertainCompanies.flatMap(({ sources }) => sources),
    ...story.claims.flatMap(({ check }) => [
      ...check.sources,
      ...check.findings.flatMap(({ sources }) => sources),
    ]),
  ];
  for (const id of new Set(named)) if (!known.has(id)) report(`no source “${id}”`);
  for (const { id, date } of story.sources) {
    if (!named.includes(id)) report(`source “${id}” is never named`);
    reportSourceDate(`source “${id}”: date`, date, today, report);
  }
}

function claimProblems(
  story: Story,
  { id, check }: Claim,
  today: PartialDate,
  report: Report,
): void {
  const say: Report = (problem) => report(`claim ${id}: ${problem}`);
  if (!story.figures.some(({ claim }) => claim === id)) say('no figure states it');
  reportSourceDate('check of', check.asOf, today, say);
  for (const { figure, basis, sources } of check.findings) {
    figureProblems(figure, say);
    if (basis !== 'recalled' && sources.length === 0) say(`a finding is ${basis} in no source`);
  }
  if (!bearsOut(check)) say(`“${check.verdict}” doesn’t follow from what was found`);
}

/** A verdict needs something read; what was told to the author has nothing to compare with. */
function bearsOut({ verdict, findings, sources }: Check): boolean {
  const isRead = findings.some(({ basis }) => basis !== 'recalled');
  if (verdict === 'as-told') return findings.length === 0;
  if (verdict === 'not-confirmed') return true;
  return verdict === 'differs' ? isRead : isRead || sources.length > 0;
}

const UNITS: Readonly<Partial<Record<Figure['measure'], RegExp>>> = {
  percent: /^(?:%|pp|bp|‰)$/,
  money: /^[A-Z]{3}(?:\/[a-z]+)?$/,
  quantity: /^[a-z-]+$/,
  duration: /^[a-z-]+$/,
};

function figureProblems({ measure, value, unit }: Figure, report: Report): void {
  const form = UNITS[measure];
  if (form !== undefined && !form.test(unit ?? '')) report(`a ${measure} in “${unit}”`);
  if (typeof value !== 'number' && value[0] >= value[1]) {
    report(`a range from ${value[0]} to ${value[1]}`);
  }
}
