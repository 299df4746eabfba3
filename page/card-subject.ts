import type { CardSubject, PersonInArticle, Reading } from '../messaging/protocol';
import type { Mark, Span } from '../recognition/mention';
import { appearancesOf } from './appearances';
import { mentionKey } from './mention-key';
import { describeQuote } from './quote';
import type { ArticleText } from './text-map';

/** What all subjects of one visit share. */
export type SubjectFrame = Pick<
  CardSubject,
  'visit' | 'page' | 'pageTitle' | 'language' | 'scheme' | 'takeFocus' | 'noteIds' | 'carriedIds'
>;

/** What the card shall show of one mention. */
export function subjectOfMention(
  frame: SubjectFrame,
  article: ArticleText,
  reading: Reading,
  index: number,
): CardSubject | null {
  const mention = reading.marks[index];
  if (mention === undefined) return null;
  const alike = reading.marks.filter((other) => isAlike(mention, other));
  const person = personOf(mention, reading.people);
  const factId = reading.factIds[index] ?? null;
  const key = mentionKey(mention, factId);
  return {
    ...frame,
    kind: 'mention',
    mention,
    factId,
    ...(key === undefined ? {} : { mentionKey: key }),
    quote: describeQuote(article.text, mention),
    place: { ordinal: alike.indexOf(mention) + 1, total: alike.length },
    ...(person === undefined
      ? {}
      : {
          person: {
            ...person,
            disclosureText: article.text.slice(person.disclosure.start, person.disclosure.end),
            appearances: appearancesOf(article.text, alike),
          },
        }),
  };
}

export function subjectOfPassage(
  frame: SubjectFrame,
  article: ArticleText,
  span: Span,
): CardSubject {
  return { ...frame, kind: 'passage', quote: describeQuote(article.text, span) };
}

/** Mentions one walks through together: of one person, of one company, or all statistics. */
export function isAlike(a: Mark, b: Mark): boolean {
  if (a.kind === 'pseudonym') return b.kind === 'pseudonym' && a.person === b.person;
  if (a.kind === 'statistic') return b.kind === 'statistic';
  if (b.kind !== 'company') return false;
  return a.company === undefined
    ? b.company === undefined && a.name === b.name
    : a.company === b.company;
}

function personOf(mention: Mark, people: readonly PersonInArticle[]): PersonInArticle | undefined {
  return mention.kind === 'pseudonym' && mention.person !== null
    ? people.find((person) => person.id === mention.person)
    : undefined;
}
