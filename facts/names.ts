import type { CompanyForm } from '../recognition/lexicon';
import { listedForm, readOtherForms } from './name-line';

/** Columns of `names.tsv`: name, `?` where it needs a cue, other forms parted by `|`. Nothing but the name is known. */
export const nameForms = (tsv: string): readonly CompanyForm[] =>
  tsv
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .flatMap((line) => {
      const [name = '', cue, others = ''] = line.split('\t');
      const listed = [{ form: name, isAmbiguous: cue === '?' }, ...readOtherForms(others)];
      return listed.map((form) => listedForm(form, { name }));
    });
