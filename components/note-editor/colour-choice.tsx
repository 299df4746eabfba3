import { i18n } from '#i18n';
import type { NoteColour } from '../../storage/note';

const COLOURS: readonly { readonly colour: NoteColour; readonly name: () => string }[] = [
  { colour: 'amber', name: () => i18n.t('colour.amber') },
  { colour: 'green', name: () => i18n.t('colour.green') },
  { colour: 'blue', name: () => i18n.t('colour.blue') },
  { colour: 'rose', name: () => i18n.t('colour.rose') },
];

/** The colour a note is marked in. */
export function ColourChoice({
  colour,
  onChange,
}: {
  readonly colour: NoteColour;
  readonly onChange: (colour: NoteColour) => void;
}) {
  return (
    <fieldset class="colours">
      <legend class="visually-hidden">{i18n.t('note.colour')}</legend>
      {COLOURS.map((each) => (
        <label class="colour" data-colour={each.colour} key={each.colour} title={each.name()}>
          <input
            type="radio"
            name="colour"
            checked={each.colour === colour}
            onChange={() => onChange(each.colour)}
          />
          <span class="visually-hidden">{each.name()}</span>
        </label>
      ))}
    </fieldset>
  );
}
