import type { MarkedText } from './case';

export const positives: readonly MarkedText[] = [
  '[[Samira|1]] (le prénom a été modifié) fait des ménages. Le fils de [[Samira|1]] a douze ans.',
  '[[Julien|1]], 34 ans (son prénom a été changé), a tout perdu. L’avocat Julien Mercier le défend.',
  '[[Léa|1]] et [[Tom|2]] (les prénoms ont été modifiés) se sont rencontrés ici. [[Tom|2]] est parti.',
  'Appelons-la [[Claire|1]]. [[Claire|1]] a peur de parler.',
  'Celui que nous appellerons [[Moussa|1]] a traversé le désert. « J’ai eu soif », dit [[Moussa|1]].',
  '«On m’a menti», dit [[Fatou|1]]*. La juge Anne Dumas a entendu [[Fatou|1]].\n* Le prénom a été modifié.',
  'Chez [[Nadège|1]] (1), personne ne dort. [[Nadège|1]] compte les jours.\n(1) Le prénom a été changé.',
  '[[Hugo|1]]¹ a quinze ans. Sa mère, [[Sylvie|2]]¹, pleure.\n¹ Les prénoms ont été modifiés.',
  'Les prénoms de [[Paul|1]] et d’[[Agathe|2]] ont été changés. [[Agathe|2]] vit à Brest.',
  '[[Karim B.|1]] [nom d’emprunt] conduit la nuit. [[Karim|1]] dort le jour.',
  'Il témoigne sous le pseudonyme de [[Marc Vidal|1]]. [[Vidal|1]] a travaillé vingt ans à l’usine.',
  '[[Inès|1]], dont le prénom a été modifié, avait dix ans. Inès Laporte est procureure.',
  '[[Sarah|1]], prénom d’emprunt, élève seule ses filles.',
  '[[Louise Martel|1]] et [[Yann Le Goff|2]] sont des pseudonymes. [[Martel|1]] tient un bar.',
  'Le témoin protégé «[[Aigle|1]]» a parlé pendant deux heures.',
  '[[Romain Gary|1]], pseudonyme de Roman Kacew, a reçu deux fois le prix.',
  'Nous avons changé le prénom de [[Zoé|1]]. [[Zoé|1]] a six ans.',
  'Mme [[Petit|1]] (nom modifié) attend un logement. Paul Petit, adjoint au maire, promet de l’aide.',
  'Ce n’est pas le vrai prénom d’[[Amina|1]]. [[Amina|1]] a fui Kaboul.',
  'On connaît [[Malika|1]] au foyer. À 52 ans, cette ancienne comptable (son prénom a été modifié) attend. « On m’a promis un toit », dit [[Malika|1]].',
];

export const negatives: readonly string[] = [
  'Votre prénom a été modifié avec succès, indique le site.',
  'Tous les prénoms ont été modifiés. Sophie et Luc n’ont rien dit.',
  'La rue a changé de nom en 1946, rappelle l’historien Jean Roux.',
  'Le nom du fichier a été modifié par Martin.',
  'Les prénoms des enfants ont été modifiés, précise l’avocate Lise Morel.',
  'Camille, 25 ans, préfère taire son nom de famille.',
  'La société, dont le nom a été changé en 2012, appartient à Pierre Durand.',
  '«Le Boucher» a été arrêté, selon le procureur Alain Petit.',
  'Un pseudonyme protège celui qui parle, explique Odile Caron.',
  'Depuis son mariage, Anne Leroy a fait changer son nom à l’état civil.',
  '* Membres de l’association, soutenue par la Ville. Paul Henry* a pris la parole.',
  'Jean Roux, dit « le Chat », et Paul Noir, alias Max la Menace, ont été arrêtés.',
];
