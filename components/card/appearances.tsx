import { i18n } from '#i18n';
import type { Appearance } from '../../messaging/protocol';

type Props = {
  readonly appearances: readonly Appearance[];
  /** Where the mention the card is open on begins. */
  readonly current: number;
  readonly language: string;
  readonly onShow: (start: number) => void;
};

/** What the article says of somebody, mention by mention; each leads to its place. */
export function Appearances({ appearances, current, language, onShow }: Props) {
  if (appearances.length < 2) return null;
  return (
    <details
      class="appearances"
      onToggle={({ currentTarget }) => {
        if (currentTarget.open) currentTarget.scrollIntoView({ block: 'start' });
      }}
    >
      <summary>{i18n.t('person.appearances')}</summary>
      <ol lang={language} dir="auto">
        {appearances.map(({ start, before, words, after }) => (
          <li key={start}>
            <button
              type="button"
              aria-current={start === current ? 'true' : undefined}
              onClick={() => onShow(start)}
            >
              {before}
              <b>{words}</b>
              {after}
            </button>
          </li>
        ))}
      </ol>
    </details>
  );
}
