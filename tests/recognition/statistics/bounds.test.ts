import { expect, test } from 'vitest';
import { findStatistics } from '../../../recognition/statistics/find-statistics';

/** The bound a sentence tells, with "=" where the figure itself is within it. */
function boundIn(text: string, language: string): string | undefined {
  const [{ bound, isInclusive } = {}] = findStatistics({ text, language });
  return isInclusive === true ? `${bound}=` : bound;
}

test.each([
  ['it', 'Almeno 300 persone sono partite.', '>='],
  ['it', 'Oltre 300 persone sono partite.', '>'],
  ['en', 'At least 300 people left.', '>='],
  ['en', 'Fines of up to 300 euros are due.', '<='],
  ['en', 'Fewer than 300 people left.', '<'],
  ['en', 'There were 300 or more people.', '>='],
  ['fr', 'Au moins 300 personnes sont parties.', '>='],
  ['de', 'Mindestens 300 Menschen gingen.', '>='],
  ['de', 'Bis zu 300 Menschen gingen.', '<='],
  ['es', 'Al menos 300 personas se fueron.', '>='],
  ['pt', 'Pelo menos 300 pessoas saíram.', '>='],
  ['ru', 'Не менее 300 человек уехали.', '>='],
  ['ru', 'Более 300 человек уехали.', '>'],
  ['el', 'Τουλάχιστον 300 άτομα έφυγαν.', '>='],
  ['fi', 'Vähintään 300 ihmistä lähti.', '>='],
  ['id', 'Sedikitnya 300 orang pergi.', '>='],
  ['ja', '300人以上が避難した。', '>='],
  ['ja', '300人超が避難した。', '>'],
  ['ko', '300명 이상이 대피했다.', '>='],
  ['zh', '至少300人撤离。', '>='],
  ['zh', '超过300人撤离。', '>'],
  ['la', 'Saltem 300 homines abierunt.', '>='],
  ['en', 'About 300 people left.', '~'],
  ['en', 'The 300 people left.', undefined],
])('%s: %s is %s', (language, text, bound) => {
  expect(boundIn(text, language)).toBe(bound);
});
