import type { PseudonymCase } from './case';

export const positives: readonly PseudonymCase[] = [
  [
    'Marta (nome di fantasia) lavora di notte. Marta dorme poco.',
    ['Marta', 'marta'],
    ['Marta', 'marta'],
  ],
  ['Racconta Giulia (il nome è di fantasia), 34 anni.', ['Giulia', 'giulia']],
  ['Karim (17 anni, nome inventato) è arrivato solo.', ['Karim', 'karim']],
  [
    'Anna, nome di fantasia, ha due figli. L’Anna di oggi sorride.',
    ['Anna', 'anna'],
    ['Anna', 'anna'],
  ],
  ['Sara, 40 anni, nome di fantasia, fa l’infermiera.', ['Sara', 'sara']],
  ['Marta e Luca (nomi di fantasia) si sono conosciuti qui.', ['Marta', 'marta'], ['Luca', 'luca']],
  ['La chiameremo Teresa. Teresa ha paura.', ['Teresa', 'teresa'], ['Teresa', 'teresa']],
  ['Una donna, che chiameremo Ines, apre la porta.', ['Ines', 'ines']],
  ['Scrive con lo pseudonimo di Viola Nera.', ['Viola Nera', 'viola-nera']],
  [
    'Chen Rui parla piano. Il collega Wu Lan ascolta.\n(Chen Rui e Wu Lan sono pseudonimi)',
    ['Chen Rui', 'chen-rui'],
    ['Wu Lan', 'wu-lan'],
    ['Chen Rui', 'chen-rui'],
    ['Wu Lan', 'wu-lan'],
  ],
  [
    'He Ting corre. Bo Wen ride. Bowen saluta.\n(He Ting Bowen sono tutti pseudonimi)',
    ['He Ting', 'he-ting'],
    ['Bo Wen', 'bowen'],
    ['Bowen', 'bowen'],
    ['He Ting', 'he-ting'],
    ['Bowen', 'bowen'],
  ],
  [
    'Paolo dice no.\nI nomi di Paolo e Rita sono stati cambiati.',
    ['Paolo', 'paolo'],
    ['Paolo', 'paolo'],
    ['Rita', 'rita'],
  ],
  ['Nadia* attende da mesi.\n*nome di fantasia', ['Nadia', 'nadia']],
  [
    '«Non torno», dice Amina*. Amina ha vent’anni.\n* I nomi sono stati modificati per proteggere le persone.',
    ['Amina', 'amina'],
    ['Amina', 'amina'],
  ],
  ['Il dottor Ferri cura Lucia (nome di fantasia). Il dottor Ferri è stanco.', ['Lucia', 'lucia']],
  [
    'Maria Bassi (nome di fantasia) aspetta. Bassi non parla. Con Maria c’è il figlio.',
    ['Maria Bassi', 'maria-bassi'],
    ['Bassi', 'maria-bassi'],
    ['Maria', 'maria-bassi'],
  ],
  ['Secondo Marta (nome di fantasia), Marta Rossi non c’entra.', ['Marta', 'marta']],
  ['Il testimone, nome in codice "Falco", ha parlato.', ['Falco', 'falco']],
  ['Elsa Morandi, pseudonimo di Carla Testa, scrive gialli.', ['Elsa Morandi', 'elsa-morandi']],
  ['Pietro (non è il suo vero nome) vive a Bari.', ['Pietro', 'pietro']],
];

export const negatives: readonly string[] = [
  'Il nome della variabile è stato cambiato da Marco.',
  'La società ha cambiato nome nel 2020, dice Anna Bini.',
  'Via Garibaldi (nome cambiato nel 1946) è chiusa.',
  'Anna Rossi ha cambiato il nome all’anagrafe dopo il matrimonio nel 2010.',
  'Tutti i nomi sono stati cambiati.',
  'Il file Progetto (nome modificato) non si apre.',
  'Il nome utente è di fantasia.',
  'Lo pseudonimo protegge chi parla.',
  'Marta, 25 anni, studentessa, non dà il cognome.',
  'Il "Professore" è stato arrestato, dice Luca Neri.',
  'La città ha cambiato nome due volte.',
  'Il nome del prodotto è di fantasia, spiega Carla Bo.',
];
