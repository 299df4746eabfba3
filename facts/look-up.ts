import { formsOfOwner } from '../recognition/packed-lexicon';
import { BRANDS_SOURCE } from './brands';
import { brandById, companyById, lexicon, sources, stories } from './dataset';
import type { CompanyProfile, FactId, MentionFacts, Source, Story } from './fact';

/** What is known by an id, with every source its facts name; `undefined` for an id nobody gave out. */
export function lookUpFacts(id: FactId): MentionFacts | undefined {
  const [type = '', rest = ''] = splitOnce(id, ':');
  if (type === 'company') return companyFacts(rest);
  const [storyId = '', part = ''] = splitOnce(rest, '/');
  const story = stories.find((candidate) => candidate.id === storyId);
  if (story === undefined) return undefined;
  if (type === 'claim') return claimFacts(story, part);
  if (type === 'person') {
    const person = story.people.find((candidate) => candidate.id === part);
    return person === undefined ? undefined : { kind: 'person', person, sources: [] };
  }
  if (type !== 'uncertain-company') return undefined;
  const uncertain = story.uncertainCompanies.find(({ name }) => name === part);
  if (uncertain === undefined) return undefined;
  return { kind: 'uncertain-company', uncertain, sources: pick(story.sources, uncertain.sources) };
}

function companyFacts(id: string): MentionFacts | undefined {
  const company = companyById(id);
  if (company === undefined) return brandFacts(id);
  const named = company.facts.flatMap((fact) => fact.sources);
  const parentName = parentNameOf(company);
  return {
    kind: 'company',
    company,
    spellings: spellingsOf(id),
    sources: pick(sources, named),
    ...(parentName === undefined ? {} : { parentName }),
  };
}

/** Scripts whose spelling a card shows; more don't fit a line. */
const SHOWN: readonly RegExp[] = [
  /^\p{Script=Han}+$/u,
  /^[\p{Script=Katakana}ー・]+$/u,
  /^\p{Script=Hangul}+$/u,
];

function spellingsOf(company: string): readonly string[] {
  const forms = formsOfOwner(company, lexicon());
  return SHOWN.flatMap((script) => forms.find((form) => script.test(form)) ?? []);
}

/** A parent is an id of the dataset or, where it isn't in it, a plain name. */
function parentNameOf({ facts }: CompanyProfile): string | undefined {
  const parent = facts.find(({ property }) => property === 'parent')?.value;
  return parent === undefined ? undefined : (companyById(parent)?.name ?? parent);
}

function brandFacts(id: string): MentionFacts | undefined {
  const brand = WIKIDATA_ID.test(id) ? brandById(id) : undefined;
  return brand === undefined ? undefined : { kind: 'brand', brand, sources: [BRANDS_SOURCE] };
}

const WIKIDATA_ID = /^q\d+$/;

function claimFacts(story: Story, id: string): MentionFacts | undefined {
  const claim = story.claims.find((candidate) => candidate.id === id);
  if (claim === undefined) return undefined;
  const named = [
    ...claim.check.findings.flatMap((finding) => finding.sources),
    ...claim.check.sources,
  ];
  return { kind: 'claim', claim, sources: pick(story.sources, named) };
}

/** In the order they are named, so that numbers beside facts rise from top to bottom. */
function pick(all: readonly Source[], ids: readonly string[]): readonly Source[] {
  return [...new Set(ids)].flatMap((id) => all.filter((source) => source.id === id));
}

function splitOnce(text: string, mark: string): readonly string[] {
  const at = text.indexOf(mark);
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + mark.length)];
}
