import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { SaveFailure } from '../../storage/note';

export type NoteState =
  | { readonly status: 'idle' | 'saving' | 'saved' }
  | { readonly status: 'failed'; readonly reason: SaveFailure };

/** The reader's own words. They are kept while typed; a failure never takes them from the editor. */
export function NoteEditor({
  text,
  state,
  others,
  onInput,
}: {
  readonly text: string;
  readonly state: NoteState;
  /** Further notes on the same words, written in another tab at the same time. */
  readonly others: readonly string[];
  readonly onInput: (text: string) => void;
}) {
  return (
    <div class="note">
      {others.map((other) => (
        <p class="other-note" key={other}>
          <span class="visually-hidden">{i18n.t('note.other')}: </span>
          {other}
        </p>
      ))}
      <label for="note">{i18n.t('note.label')}</label>
      <textarea
        id="note"
        dir="auto"
        rows={1}
        value={text}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
      <div class="note-state" data-status={state.status} role="status">
        {stateText(state)}
        {state.status === 'failed' && <CopyButton text={text} />}
      </div>
    </div>
  );
}

function stateText(state: NoteState): string {
  switch (state.status) {
    case 'idle':
      return '';
    case 'saving':
      return i18n.t('note.saving');
    case 'saved':
      return i18n.t('note.saved');
    case 'failed':
      if (state.reason === 'private-window') return i18n.t('note.private');
      return state.reason === 'disk-full' ? i18n.t('note.full') : i18n.t('note.failed');
  }
}

function CopyButton({ text }: { readonly text: string }) {
  const [isCopied, setCopied] = useState(false);
  const copy = (): void => {
    navigator.clipboard.writeText(text).then(
      () => setCopied(true),
      // The words stay in the editor, where they can be copied by hand.
      () => setCopied(false),
    );
  };
  return (
    <button type="button" class="link-button" onClick={copy}>
      {isCopied ? i18n.t('note.copied') : i18n.t('note.copy')}
    </button>
  );
}
