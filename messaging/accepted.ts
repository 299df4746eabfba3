import * as v from 'valibot';
import type { Note, NoteColour, NoteDraft, NoteTarget, PageIdentity } from '../storage/note';
import type { ArticleRequest, GraspQuery, NoteQuery, PlaceReport } from './protocol';

/** An article longer than this is no article; the background must not be filled by a hostile page. */
const LONGEST_TEXT = 2_000_000;
const LONGEST_NOTE = 100_000;
const LONGEST_QUOTE = 20_000;
const LONGEST_ADDRESS = 8_000;
const MOST_ADDRESSES = 200;
const MOST_IDS = 100_000;
/** As in `storage/note.ts`, which nothing here may ask at run time. */
const NOTE_COLOURS = ['amber', 'green', 'blue', 'rose'] as const satisfies readonly NoteColour[];

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

const Id = v.pipe(v.string(), v.uuid());
const Addresses = v.pipe(v.array(Address), v.maxLength(MOST_ADDRESSES));
const Ids = v.pipe(v.array(v.string()), v.maxLength(MOST_IDS));
const Key = v.pipe(v.string(), v.maxLength(300));

const PageSchema = v.object({
  key: Address,
  addresses: Addresses,
  translations: Addresses,
  story: v.nullable(Key),
  isRedirected: v.exactOptional(v.boolean()),
});

const KindSchema = v.picklist(['pseudonym', 'company', 'statistic']);
const TargetSchema = v.variant('type', [
  v.object({ type: v.literal('article') }),
  v.object({ type: v.literal('passage'), quote: QuoteSchema }),
  v.object({
    type: v.literal('mention'),
    quote: QuoteSchema,
    kind: KindSchema,
    mentionKey: v.exactOptional(Key),
  }),
]);

const Time = v.pipe(v.number(), v.integer(), v.minValue(0));
const written = {
  id: Id,
  pageTitle: v.pipe(v.string(), v.maxLength(2_000)),
  language: v.pipe(v.string(), v.maxLength(100)),
  target: TargetSchema,
  text: v.pipe(v.string(), v.maxLength(LONGEST_NOTE)),
  tags: v.pipe(v.array(v.pipe(v.string(), v.maxLength(100))), v.maxLength(100)),
  colour: v.picklist(NOTE_COLOURS),
};
const NoteDraftSchema = v.object({ ...written, page: PageSchema, basedOn: v.nullable(Time) });
const NoteSchema = v.object({
  ...written,
  page: Address,
  createdAt: Time,
  changedAt: Time,
  orphanedSince: v.nullable(Time),
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

export const acceptPage = (data: unknown): PageIdentity => v.parse(PageSchema, data);

export const acceptFramePlace = (data: unknown): number => v.parse(Offset, data);

export const acceptFactId = (data: unknown): string =>
  v.parse(v.pipe(v.string(), v.maxLength(300)), data);

export const acceptGraspQuery = (data: unknown): GraspQuery => v.parse(GraspQuerySchema, data);

export const acceptDraft = (data: unknown): NoteDraft => v.parse(NoteDraftSchema, data);

export const acceptNote = (data: unknown): Note => v.parse(NoteSchema, data);

export const acceptNotes = (data: unknown): readonly Note[] => v.parse(v.array(NoteSchema), data);

export const acceptAttachment = (
  data: unknown,
): { readonly id: string; readonly target: NoteTarget; readonly page: PageIdentity } =>
  v.parse(v.object({ id: Id, target: TargetSchema, page: PageSchema }), data);

export const acceptMove = (
  data: unknown,
): { readonly from: readonly string[]; readonly page: PageIdentity } =>
  v.parse(v.object({ from: Addresses, page: PageSchema }), data);

export const acceptPlaceReport = (data: unknown): PlaceReport =>
  v.parse(v.object({ anchored: Ids, orphaned: Ids }), data);

export const acceptNoteQuery = (data: unknown): NoteQuery =>
  v.parse(v.object({ page: PageSchema, ids: Ids, quote: v.nullable(QuoteSchema) }), data);
