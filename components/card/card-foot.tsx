import { ChevronLeft, ChevronRight } from 'lucide';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { PartialDate, Source } from '../../facts/fact';
import type { CardSubject } from '../../messaging/protocol';
import { formatPartialDate } from '../format-date';
import { IconButton } from '../icon-button';

export type CardFootProps = {
  readonly sources: readonly Source[];
  /** When a claim was checked, or of what time the newest fact speaks. */
  readonly dated: { readonly what: 'checkedOn' | 'asOf'; readonly date: PartialDate } | null;
  /** Stands in place of sources where there can be none. */
  readonly remark: string | null;
  readonly place: CardSubject['place'];
  readonly locale: string;
  readonly onWalk: (step: 1 | -1) => void;
};

/** Sources at one end, the walk to the next mention at the other. */
export function CardFoot({ sources, dated, remark, place, locale, onWalk }: CardFootProps) {
  const [isOpen, setOpen] = useState(false);
  if (sources.length === 0 && remark === null && place === undefined) return null;
  return (
    <>
      {isOpen && <SourceList sources={sources} locale={locale} />}
      <div class="card-foot">
        {sources.length === 0 ? (
          <span>{remark ?? ''}</span>
        ) : (
          <button
            type="button"
            class="link-button"
            aria-expanded={isOpen}
            onClick={() => setOpen(!isOpen)}
          >
            {i18n.t('source.count', sources.length, [String(sources.length)])}
            {dated !== null && ` · ${datedText(dated, locale)}`}
          </button>
        )}
        {place !== undefined && <Walk place={place} onWalk={onWalk} />}
      </div>
    </>
  );
}

function datedText({ what, date }: NonNullable<CardFootProps['dated']>, locale: string): string {
  const written = formatPartialDate(date.slice(0, 7), locale);
  return what === 'asOf' ? i18n.t('source.asOf', [written]) : i18n.t('source.checkedOn', [written]);
}

function Walk({
  place,
  onWalk,
}: {
  readonly place: NonNullable<CardSubject['place']>;
  readonly onWalk: (step: 1 | -1) => void;
}) {
  const { ordinal, total } = place;
  return (
    <span class="walk">
      <IconButton
        name={i18n.t('walk.previous')}
        icon={ChevronLeft}
        size={16}
        isDisabled={total < 2}
        onPress={() => onWalk(-1)}
      />
      {i18n.t('walk.place', [String(ordinal), String(total)])}
      <IconButton
        name={i18n.t('walk.next')}
        icon={ChevronRight}
        size={16}
        isDisabled={total < 2}
        onPress={() => onWalk(1)}
      />
    </span>
  );
}

function SourceList({
  sources,
  locale,
}: {
  readonly sources: readonly Source[];
  readonly locale: string;
}) {
  return (
    <ol class="source-list">
      {sources.map((source) => (
        <li key={source.id}>
          <a href={source.url} target="_blank" rel="noreferrer">
            {source.title}
          </a>{' '}
          <span>
            {source.publisher}, {formatPartialDate(source.date, locale)}
          </span>
        </li>
      ))}
    </ol>
  );
}
