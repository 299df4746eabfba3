import { useState } from 'preact/hooks';
import { i18n } from '#i18n';

/** Tags in one line, commas between them; what is typed becomes tags when the field is left. */
export function TagField({
  tags,
  onChange,
}: {
  readonly tags: readonly string[];
  readonly onChange: (tags: readonly string[]) => void;
}) {
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <input
      class="tags"
      type="text"
      dir="auto"
      aria-label={i18n.t('note.tags')}
      placeholder={i18n.t('note.tags')}
      value={typed ?? tags.join(', ')}
      onInput={(event) => {
        setTyped(event.currentTarget.value);
        onChange(tagsIn(event.currentTarget.value));
      }}
      onBlur={() => setTyped(null)}
    />
  );
}

const LONGEST_TAG = 100;
const MOST_TAGS = 100;

/** Tags as they are typed: with commas between them, with `#` or without, none twice. */
function tagsIn(typed: string): readonly string[] {
  const tags = typed
    .split(/[,，、;]/)
    .map((tag) => tag.trim().replace(/^#+/, '').trim().slice(0, LONGEST_TAG))
    .filter((tag) => tag !== '');
  return [...new Set(tags)].slice(0, MOST_TAGS);
}
