import { describe, expect, test } from 'vitest';
import { lexicon } from '../../facts/dataset';
import type { Kind, Mention, Span, StatisticMention } from '../../recognition/mention';
import { readThrough } from '../../recognition/recognize';
import { type MarkedMention, markedArticles } from '../articles/marked-articles';

/** Share of companies found, and of found ones right, on each article. */
const COMPANY_QUALITY = 0.95;

/** A figure's span may run on to what it is per ("$12 a night"), not further. */
const LONGEST_RATE = ' per square metre'.length;

type OfKind<M, K extends Kind> = Extract<M, { readonly kind: K }>;

function ofKind<M extends { readonly kind: Kind }, K extends Kind>(
  mentions: readonly M[],
  kind: K,
): readonly OfKind<M, K>[] {
  return mentions.filter((mention): mention is OfKind<M, K> => mention.kind === kind);
}

const isRequired = (mark: MarkedMention): boolean => mark.optional !== true;
const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
const sameSpan = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;

describe.each(markedArticles())('$name', ({ article, mentions: marks, tempting, blanketNotes }) => {
  const { text } = article;
  const { mentions: found, blanketNotes: notes } = readThrough(article, lexicon());
  const inContext = ({ start, end }: Span): string =>
    `${text.slice(Math.max(0, start - 20), start)}[${text.slice(start, end)}]${text.slice(end, end + 15)}`;

  test('has its notes that name nobody', () => {
    expect(notes.map(({ start, end }) => ({ start, end, text: text.slice(start, end) }))).toEqual(
      blanketNotes,
    );
  });

  test('its marks stand where they say, and leave out no number', () => {
    const all = [...marks, ...tempting].sort((a, b) => a.start - b.start);
    expect(all.map(({ start, end }) => text.slice(start, end))).toEqual(all.map((m) => m.text));
    expect(all.filter((mark, i) => mark.end > (all[i + 1]?.start ?? text.length))).toEqual([]);
    const numbers = [...text.matchAll(/\d+/g)].map(({ index }) => ({
      start: index,
      end: index + 1,
    }));
    expect(numbers.filter((at) => !all.some((mark) => overlap(at, mark))).map(inContext)).toEqual(
      [],
    );
  });

  test('has its pseudonyms, all and no others', () => {
    const expected = ofKind(marks, 'pseudonym');
    const people = ofKind(found, 'pseudonym');
    expect(people.map(inContext)).toEqual(expected.map(inContext));
    const pairs = new Set(expected.map(({ person }, i) => `${person} = ${people[i]?.person}`));
    expect([...pairs]).toHaveLength(new Set(expected.map(({ person }) => person)).size);
    expect(new Set(people.map(({ person }) => person)).size).toBe(pairs.size);
  });

  test('has its companies', () => {
    const expected = ofKind(marks, 'company');
    const companies = ofKind(found, 'company');
    const isRight = (mention: OfKind<Mention, 'company'>, mark: OfKind<MarkedMention, 'company'>) =>
      sameSpan(mention, mark) && sameName(mention.name, mark.name);
    const missing = expected.filter(
      (mark) => isRequired(mark) && !companies.some((mention) => isRight(mention, mark)),
    );
    const wrong = companies.filter((mention) => !expected.some((mark) => isRight(mention, mark)));
    const report = `missing: ${missing.map(inContext).join(' | ')}\nwrong: ${wrong.map((m) => `${m.rule} ${inContext(m)}`).join(' | ')}`;
    const required = Math.max(1, expected.filter(isRequired).length);
    expect(1 - missing.length / required, report).toBeGreaterThanOrEqual(COMPANY_QUALITY);
    expect(1 - wrong.length / Math.max(1, companies.length), report).toBeGreaterThanOrEqual(
      COMPANY_QUALITY,
    );
  });

  test('has its figures, each read rightly', () => {
    const statistics = ofKind(found, 'statistic');
    const wrong = ofKind(marks, 'statistic').flatMap((mark) => {
      const mention = statistics.find((candidate) => overlap(candidate, mark));
      if (mention === undefined) return isRequired(mark) ? [`${inContext(mark)} not found`] : [];
      const faults = faultsOf(mention, mark);
      return faults.length > 0 ? [`${inContext(mention)} ${mention.rule}: ${faults}`] : [];
    });
    expect(wrong).toEqual([]);
  });

  test('nothing of what only looks like a mention', () => {
    const taken = tempting.flatMap((trap) =>
      found
        .filter((mention) => overlap(mention, trap))
        .map((mention) => `${inContext(mention)} ${mention.rule}: ${trap.why}`),
    );
    expect(taken).toEqual([]);
  });
});

/** "Meta" and "Meta Platforms", "Bloomberg" and "Bloomberg L.P." are one firm's names. */
function sameName(a: string, b: string): boolean {
  return a.startsWith(b) || b.startsWith(a);
}

function faultsOf(
  mention: StatisticMention,
  mark: OfKind<MarkedMention, 'statistic'>,
): readonly string[] {
  const faults: string[] = [];
  if (mention.start !== mark.start || mention.end < mark.end) faults.push('span');
  if (mention.end > mark.end + LONGEST_RATE) faults.push('runs on');
  if (mention.measure !== mark.measure) faults.push(`measure ${mention.measure}`);
  if (!sameValue(mention.value, mark.value)) faults.push(`value ${mention.value}`);
  if (mark.bound !== undefined && mention.bound !== mark.bound) {
    faults.push(`bound ${mention.bound}, not ${mark.bound}`);
  }
  // A counted noun is as long as one likes to read it ("homes", "new homes").
  if (mark.measure !== 'count' && withoutRate(mention.unit) !== withoutRate(mark.unit)) {
    faults.push(`unit ${mention.unit}, not ${mark.unit}`);
  }
  return faults;
}

function sameValue(a: StatisticMention['value'], b: StatisticMention['value']): boolean {
  const [as, bs] = [[a].flat(), [b].flat()];
  return as.length === bs.length && as.every((value, i) => closeTo(Number(value), Number(bs[i])));
}

/** Marks give a ratio such as 1 in 7 to six digits. */
function closeTo(a: number, b: number): boolean {
  return Math.abs(a - b) <= Math.abs(b) * 1e-5;
}

/** "USD/year" → "USD": whether a figure's own words say the rate is a matter of reading. */
function withoutRate(unit: string | undefined): string | undefined {
  return unit?.split('/', 1)[0];
}
