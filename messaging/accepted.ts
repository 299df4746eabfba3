import * as v from 'valibot';
import type { NoteDraft } from '../storage/note';
import type { ArticleRequest, GraspQuery, NoteQuery } from './protocol';

/** An article longer than this is no article; the background must not be filled by a hostile page. */
const LONGEST_TEXT = 2_000_000;
const LONGEST_NOTE = 100_000;
const LONGEST_QUOTE = 20_000;
const LONGEST_ADDRESS = 8_000;

const Offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const Address = v.pipe(v.string(), v.maxLength(LONGEST_ADDRESS));

const ArticleRequestSchema = v.object({
  text: v.pipe(v.string(), v.maxLength(LONGEST_TEXT)),
  language: v.pipe(v.string(), v.maxLength(100)),
  joints: v.optional(v.array(Offset)),
  url: Address,
});

const QuoteSchema = v.object({
  exact: v.pipe(v.string(), v.minLength(1), v.maxLength(LONGEST_QUOTE)),
  prefix: v.pipe(v.string(), v.maxLength(1_000)),
  suffix: v.pipe(v.string(), v.maxLength(1_000)),
  start: Offset,
});

const NoteDraftSchema = v.object({
  id: v.pipe(v.string(), v.uuid()),
  page: Address,
  pageTitle: v.pipe(v.string(), v.maxLength(2_000)),
  quote: QuoteSchema,
  kind: v.optional(v.picklist(['pseudonym', 'company', 'statistic'])),
  text: v.pipe(v.string(), v.maxLength(LONGEST_NOTE)),
  basedOn: v.nullable(v.number()),
});

const Value = v.pipe(v.number(), v.finite());

const GraspQuerySchema = v.object({
  figure: v.object({
    measure: v.picklist(['percent', 'money', 'count', 'quantity', 'duration', 'ratio']),
    value: v.union([Value, v.tuple([Value, Value])]),
    unit: v.exactOptional(v.pipe(v.string(), v.maxLength(200))),
    bound: v.exactOptional(v.picklist(['<', '>', '~'])),
    isInclusive: v.exactOptional(v.literal(true)),
  }),
  before: v.pipe(v.string(), v.maxLength(1_000)),
  after: v.pipe(v.string(), v.maxLength(1_000)),
  language: v.pipe(v.string(), v.maxLength(100)),
});

// What the background takes from outside; anything else is refused with valibot's words.

export function acceptArticle(data: unknown): ArticleRequest {
  const { joints, ...article } = v.parse(ArticleRequestSchema, data);
  return joints === undefined ? article : { ...article, joints };
}

export const acceptVisit = (data: unknown): string => v.parse(v.pipe(v.string(), v.uuid()), data);

export const acceptPage = (data: unknown): string => v.parse(Address, data);

export const acceptFramePlace = (data: unknown): number => v.parse(Offset, data);

export const acceptFactId = (data: unknown): string =>
  v.parse(v.pipe(v.string(), v.maxLength(300)), data);

export const acceptGraspQuery = (data: unknown): GraspQuery => v.parse(GraspQuerySchema, data);

export function acceptDraft(data: unknown): NoteDraft {
  const { kind, ...draft } = v.parse(NoteDraftSchema, data);
  return kind === undefined ? draft : { ...draft, kind };
}

export const acceptNoteQuery = (data: unknown): NoteQuery =>
  v.parse(v.object({ page: Address, ids: v.array(v.string()), quote: QuoteSchema }), data);
