import type { MarkedText } from './case';

export const positives: readonly MarkedText[] = [
  'Die Altenpflegerin [[Sabine|1]] (Name geändert) hat gekündigt. [[Sabines|1]] Chefin Martina Kluge bedauert das.',
  '[[Mehmet A.|1]] (Name von der Redaktion geändert) schläft im Auto. „Es geht“, sagt [[Mehmet|1]].',
  '[[Lea|1]] (16, Name geändert) fehlt seit Wochen. [[Leas|1]] Mutter ruft jeden Tag in der Schule an.',
  '[[Jonas|1]] und [[Miriam|2]] (Namen geändert) haben sich im Chat kennengelernt. [[Miriam|2]] schrieb zuerst.',
  'Der Informatiker [[Viktor Brandt|1]], der in Wirklichkeit anders heißt, packt aus. [[Brandt|1]] hat Akten kopiert.',
  'Wir nennen sie [[Hanna|1]]. [[Hanna|1]] will nicht erkannt werden.',
  'Ein Lehrer, den wir hier [[Torsten|1]] nennen, hat die Mails gelesen.',
  '„Ich hatte Angst“, sagt [[Olena|1]]*. Die Psychologin Olena Marchuk begleitet sie.\n*Name geändert',
  '[[Finn|1]]* und [[Bo|2]]* wohnen im Heim. Die Betreuer*innen mögen [[Bo|2]].\n* Namen von der Redaktion geändert',
  '[[Carla Winter|1]] hat drei Kinder. Frau [[Winter|1]] putzt Büros.\n([[Carla Winter|1]] ist ein Pseudonym.)',
  'Unter dem Pseudonym [[Alma Nord|1]] veröffentlicht sie Gedichte. [[Nord|1]] lebt zurückgezogen.',
  'Die Namen von [[Ali|1]] und [[Reza|2]] wurden geändert. [[Reza|2]] wartet auf den Bescheid. Jan Ritter berät ihn.',
  '[[Greta|1]] ist nicht ihr richtiger Name. [[Greta|1]] ist 41 und Richterin am Abend, Mutter am Morgen.',
  'Der Zeuge trägt den Decknamen „[[Falke|1]]“. „[[Falke|1]]“ sagte drei Stunden aus.',
  'Familie [[Özdemir|1]] (Name geändert) hat die Wohnung verloren. Herr [[Özdemir|1]] weint. Cem Özdemir äußerte sich nicht.',
  'Sein Bruder [[Emre|1]] (Name ebenfalls geändert) schweigt.',
  'Der Autor [[Peter Falk|1]] ist ein Pseudonym; der echte Name ist der Redaktion bekannt.',
  '[[Maria|1]] (Name geändert) kennt Maria Stein seit der Schule. Maria Stein ist Ärztin.',
  '[[Anna|1]] lebt allein. Ihr Name wurde geändert.',
];

export const negatives: readonly string[] = [
  'Der Name der Straße wurde 1947 geändert, sagt Stadtarchivar Ulrich Benz.',
  'Die Firma hat ihren Namen geändert. Chef Paul Hartwig ist zufrieden.',
  'Die Mitarbeiter*innen und Schüler*innen feierten mit Bürgermeisterin Eva Roth.',
  'Alle Namen wurden geändert. Lisa und Tom schweigen.',
  'Nach der Heirat wurde ihr Name geändert: Aus Anna Beck wurde 2015 Anna Lorenz.',
  'Der Dateiname wurde geändert, meldet das Programm Kurt.',
  'Der Benutzername ist ein Pseudonym, erklärt Datenschützer Felix Maurer.',
  'Lena, 25, Studentin, möchte nur ihren Vornamen nennen.',
  'Der mutmaßliche Chef, genannt „der Pate“, heißt Rolf D.',
  'Der Hund Rex (Name geändert vom Tierheim) sucht ein Zuhause.',
  'Autoren wie Erich Kästner schrieben zeitweise unter Pseudonym.',
  '*Mitglied des Vereins, gefördert von der Stiftung. Helga Voss* sprach zuerst.',
  'Kurt Meier alias „der Pate“, bekannt als Sänger von Essen, sitzt in Haft.',
];
