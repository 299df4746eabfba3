import type { MarkedText } from './case';

export const positives: readonly MarkedText[] = [
  '[[Anna|1]] (nimi muutettu) tekee yövuoroja. [[Annan|1]] mies on sairas. [[Annalla|1]] on kaksi lasta.',
  '[[Mikko|1]], 34 (nimi on muutettu), menetti työnsä. Asianajaja Mikko Laine auttaa [[Mikkoa|1]].',
  '[[Liisa|1]] ja [[Pekka|2]] (nimet muutettu) tapasivat täällä. [[Pekan|2]] äiti kuoli.',
  'Kutsumme häntä [[Marjaksi|1]]. [[Marja|1]] ei halua nimeään julki.',
  '[[Ahmed|1]]* asuu vastaanottokeskuksessa. Psykologi Sari Koski tapasi [[Ahmedin|1]].\n*Nimi muutettu.',
  '[[Leena Mäkinen|1]] on 60. [[Mäkinen|1]] hoitaa äitiään. [[Mäkisen|1]] palkka ei riitä.\nHaastateltavan nimi on muutettu.',
  '[[Veeran|1]] ja [[Oonan|2]] nimet on muutettu. [[Veera|1]] käy lukiota. Oona Hirvi on rehtori.',
  '[[Matti|1]] ei ole hänen oikea nimensä. [[Matilla|1]] on velkaa.',
  'Salanimellä [[Musta Lintu|1]] kirjoittava nuori ei anna haastatteluja.',
  'Opettaja [[Ritva|1]], jonka nimi on muutettu, sai potkut. [[Ritvasta|1]] se oli väärin.',
  '[[Hanna|1]] (nimi muutettu) tuntee Hanna Saaren. Hanna Saari on lääkäri.',
  'Hän esiintyy jutussa nimellä [[Petri|1]]; nimi on muutettu. [[Petri|1]] asuu Porissa.',
  'Suojeltu todistaja ”[[Haukka|1]]” kertoi kaiken. ”[[Haukan|1]]” ääni oli muunnettu.',
  'Rouva [[Virtanen|1]] (nimi muutettu) odottaa leikkausta. [[Virtasen|1]] poika soitti.',
  '[[Sofia|1]], nimi muutettu, lähti kotoa. [[Sofiaa|1]] etsittiin.',
  '[[Timo|1]] ja [[Kati|2]] ovat keksittyjä nimiä. [[Katin|2]] auto seisoo pihalla.',
];

export const negatives: readonly string[] = [
  'Kadun nimi on muutettu vuonna 1950, kertoo tutkija Eero Salo.',
  'Kaikki nimet on muutettu. Maija ja Olli vaikenevat.',
  'Tiedoston nimi on muutettu, ilmoittaa ohjelma.',
  'Yhtiön nimi muutettiin 2012, sanoi johtaja Antti Oja.',
  'Lasten nimet on muutettu, kertoo asianajaja Jaana Aho.',
  'Avioliiton jälkeen Anna Laakson nimi on muutettu virallisesti.',
  'Käyttäjänimi on salanimi, selittää Ville Vuori.',
  'Laura, 22, ei halua kertoa sukunimeään.',
  'Koiran nimi on muutettu, sanoo omistaja Tuula Ranta.',
  '”Herra X” pidätettiin, kertoi rikoskomisario Jari Niemi.',
];
