import type { PseudonymCase } from './case';

export const positives: readonly PseudonymCase[] = [
  [
    'Maria (not her real name) works nights. Maria’s shift ends at six.',
    ['Maria', 'maria'],
    ['Maria', 'maria'],
  ],
  ['Ahmed (name changed) fled in May.', ['Ahmed', 'ahmed']],
  ['Joy, not her real name, has two sons.', ['Joy', 'joy']],
  ['Ben, whose name has been changed, was 15.', ['Ben', 'ben']],
  [
    'Ben, whose name has been changed to protect his identity, was 15. Ben left.',
    ['Ben', 'ben'],
    ['Ben', 'ben'],
  ],
  ['Lucy and Tom (not their real names) met here.', ['Lucy', 'lucy'], ['Tom', 'tom']],
  ['A woman we shall call Ruth opened the door. Ruth smiled.', ['Ruth', 'ruth'], ['Ruth', 'ruth']],
  [
    'She asked to be identified by the pseudonym Wren. Wren is 30.',
    ['Wren', 'wren'],
    ['Wren', 'wren'],
  ],
  ['Sana* has waited for months.\n*Names have been changed', ['Sana', 'sana']],
  [
    'Chen Rui spoke softly. Wu Lan listened.\n(Chen Rui and Wu Lan are pseudonyms.)',
    ['Chen Rui', 'chen-rui'],
    ['Wu Lan', 'wu-lan'],
    ['Chen Rui', 'chen-rui'],
    ['Wu Lan', 'wu-lan'],
  ],
  [
    'The names of Paul and Rita have been changed. Paul agreed.',
    ['Paul', 'paul'],
    ['Rita', 'rita'],
    ['Paul', 'paul'],
  ],
  ['Dr Patel treated Lily (a pseudonym). Dr Patel was tired.', ['Lily', 'lily']],
  [
    'Mary Bass (not her real name) waits. Ms Bass does not speak.',
    ['Mary Bass', 'mary-bass'],
    ['Bass', 'mary-bass'],
  ],
  ['Mary (not her real name) knows Mary Stone.', ['Mary', 'mary']],
  ['Protected witness "Alpha" spoke first.', ['Alpha', 'alpha']],
  ['Eve Marlow, the pen name of Jane Stott, writes crime.', ['Eve Marlow', 'eve-marlow']],
  ['Daniel is a pseudonym. Daniel lives in Leeds.', ['Daniel', 'daniel'], ['Daniel', 'daniel']],
  ['[Tariq’s name has been changed.] Tariq is 19.', ['Tariq', 'tariq'], ['Tariq', 'tariq']],
  [
    'Wei Ling and Mei Chen work nights. Mei keeps a diary.\n(Wei Ling and Mei Chen are pseudonyms)',
    ['Wei Ling', 'wei-ling'],
    ['Mei Chen', 'mei-chen'],
    ['Mei', 'mei-chen'],
    ['Wei Ling', 'wei-ling'],
    ['Mei Chen', 'mei-chen'],
  ],
];

export const negatives: readonly string[] = [
  'The variable name was changed by Mark.',
  'The company’s name was changed in 2020, said Ann Bell.',
  'High Street (name changed in 1946) is closed.',
  'Ann Ross had her name changed after marriage in 2010.',
  'Names have been changed.',
  'All names have been changed to protect the innocent, said John Hart.',
  'The file Report (name changed) would not open.',
  'A username is a pseudonym.',
  'Maria, 25, a student, gave only her first name.',
  '"The Professor" was arrested, said Luke Nash.',
  'The city’s name has been changed twice, says Mayor Bill Gray.',
  'The product Zing (a made-up name) sells well.',
  'According to the lawyer Ian Cole, the names of the children have been changed.',
  'Prosecutor Ian Cole said the names of the victims in Leeds have been changed.',
];
