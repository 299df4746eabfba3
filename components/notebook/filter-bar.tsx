import { Search } from 'lucide';
import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Facet, Facets } from '../../storage/search/facets';
import type { NoteFilter, NoteKind } from '../../storage/search/note-filter';
import { Icon } from '../icon';

const KIND_NAMES: Readonly<Record<NoteKind, () => string>> = {
  article: () => i18n.t('kind.article'),
  passage: () => i18n.t('kind.passage'),
  company: () => i18n.t('kind.company'),
  statistic: () => i18n.t('kind.statistic'),
  pseudonym: () => i18n.t('kind.pseudonym'),
};

export type FilterBarProps = {
  readonly filter: NoteFilter;
  readonly facets: Facets;
  readonly onFilter: (filter: NoteFilter) => void;
};

/** Words to search for, and what else the notes shown have in common. */
export function FilterBar({ filter, facets, onFilter }: FilterBarProps) {
  const change = (part: Partial<NoteFilter>): void => onFilter({ ...filter, ...part });
  const tags = useMemo(() => facets.tags.map(namedItself), [facets]);
  const sites = useMemo(() => facets.sites.map(namedItself), [facets]);
  const kinds = useMemo(
    () => facets.kinds.map(({ name, count }) => ({ value: name, text: KIND_NAMES[name](), count })),
    [facets],
  );
  return (
    <search class="filters">
      <label class="search">
        <span class="visually-hidden">{i18n.t('notebook.search')}</span>
        <Icon node={Search} size={16} />
        <input
          type="search"
          dir="auto"
          placeholder={i18n.t('notebook.search')}
          value={filter.query}
          onInput={(event) => change({ query: event.currentTarget.value })}
        />
      </label>
      <div class="filter-row">
        <Choice
          name={i18n.t('notebook.tag')}
          all={i18n.t('notebook.allTags')}
          options={tags}
          value={filter.tag}
          onChange={(tag) => change({ tag })}
        />
        <Choice
          name={i18n.t('notebook.kind')}
          all={i18n.t('notebook.allKinds')}
          options={kinds}
          value={filter.kind}
          onChange={(kind) => change({ kind })}
        />
        <Choice
          name={i18n.t('notebook.site')}
          all={i18n.t('notebook.allSites')}
          options={sites}
          value={filter.site}
          onChange={(site) => change({ site })}
        />
        <span class="span-field">
          <DateField
            name={i18n.t('notebook.from')}
            time={filter.from}
            onChange={(from) => change({ from })}
          />
          <DateField
            name={i18n.t('notebook.to')}
            time={filter.to === null ? null : filter.to - DAY}
            onChange={(day) => change({ to: day === null ? null : day + DAY })}
          />
        </span>
        {(facets.orphaned > 0 || filter.orphanedOnly) && (
          <label class="check-field">
            <input
              type="checkbox"
              checked={filter.orphanedOnly}
              onChange={(event) => change({ orphanedOnly: event.currentTarget.checked })}
            />
            {i18n.t('notebook.orphanedOnly')} <span class="count">{facets.orphaned}</span>
          </label>
        )}
      </div>
    </search>
  );
}

type Option<Value extends string> = {
  readonly value: Value;
  readonly text: string;
  readonly count: number;
};

const namedItself = ({ name, count }: Facet): Option<string> => ({
  value: name,
  text: name,
  count,
});

function Choice<Value extends string>({
  name,
  all,
  options,
  value,
  onChange,
}: {
  readonly name: string;
  readonly all: string;
  readonly options: readonly Option<Value>[];
  readonly value: Value | null;
  readonly onChange: (value: Value | null) => void;
}) {
  // There may be hundreds; they stay as they are while one types.
  const items = useMemo(
    () =>
      options.map((option) => (
        <option value={option.value} key={option.value}>
          {option.text} ({option.count})
        </option>
      )),
    [options],
  );
  if (options.length === 0 && value === null) return null;
  return (
    <select
      class="choice"
      aria-label={name}
      value={value ?? ''}
      onChange={(event) => {
        const chosen = event.currentTarget.value;
        onChange(options.find((option) => option.value === chosen)?.value ?? null);
      }}
    >
      <option value="">{all}</option>
      {items}
    </select>
  );
}

const DAY = 24 * 60 * 60 * 1000;

/** A day in the reader's own time; the time is that of its beginning. */
function DateField({
  name,
  time,
  onChange,
}: {
  readonly name: string;
  readonly time: number | null;
  readonly onChange: (time: number | null) => void;
}) {
  return (
    <label class="date-field">
      {name}
      <input
        type="date"
        value={time === null ? '' : dayOf(new Date(time))}
        onChange={(event) => {
          const [year = 0, month = 1, day = 1] = event.currentTarget.value.split('-').map(Number);
          onChange(year === 0 ? null : new Date(year, month - 1, day).getTime());
        }}
      />
    </label>
  );
}

const dayOf = (date: Date): string =>
  [
    String(date.getFullYear()).padStart(4, '0'),
    String(date.getMonth() + 1).padStart(2, '0'),
    String(date.getDate()).padStart(2, '0'),
  ].join('-');
