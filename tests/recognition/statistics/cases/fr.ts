import type { StatisticCase } from './case';

export const positives: readonly StatisticCase[] = [
  [
    'L’inflation a ralenti à 2,3\u00A0% en septembre, selon l’Insee.',
    ['2,3\u00A0%', 'percent', 2.3, '%'],
  ],
  [
    'Près de 40\u202F% des enseignants envisagent de quitter le métier.',
    ['40\u202F%', 'percent', 40, '%', '~'],
  ],
  [
    'Plus de 60 pour cent des électeurs se sont abstenus dimanche.',
    ['60 pour cent', 'percent', 60, '%', '>'],
  ],
  ['Les tarifs du gaz baisseront de 30% au printemps.', ['30%', 'percent', 30, '%']],
  [
    'La part du nucléaire est passée de 67 % à 71 % en un an.',
    ['67 %', 'percent', 67, '%'],
    ['71 %', 'percent', 71, '%'],
  ],
  [
    'Entre 20 % et 30 % des forêts du massif sont malades.',
    ['20 % et 30 %', 'percent', [20, 30], '%'],
  ],
  ['Le groupe vise une marge de 5 à 7 % d’ici à 2027.', ['5 à 7 %', 'percent', [5, 7], '%']],
  [
    'La cote du premier ministre recule de 4 points de pourcentage.',
    ['4 points de pourcentage', 'percent', 4, 'pp'],
  ],
  [
    'La BCE a relevé ses taux de 25 points de base jeudi.',
    ['25 points de base', 'percent', 25, 'bp'],
  ],
  ['La taxe sera limitée à 3 ‰ du chiffre d’affaires.', ['3 ‰', 'percent', 3, '‰']],
  [
    'L’abstention a reculé de deux points de pourcentage à Lyon.',
    ['deux points de pourcentage', 'percent', 2, 'pp'],
  ],
  [
    'Le chômage des jeunes reste inférieur à 18\u202F% en Île-de-France.',
    ['18\u202F%', 'percent', 18, '%', '<'],
  ],
  ['Seuls 0,8 % des plaintes aboutissent à une condamnation.', ['0,8 %', 'percent', 0.8, '%']],
  [
    'L’État débloque 1,5 milliard d’euros pour l’hôpital public.',
    ['1,5 milliard d’euros', 'money', 1.5e9, 'EUR'],
  ],
  [
    "La région versera 3 millions d'euros aux maraîchers sinistrés.",
    ["3 millions d'euros", 'money', 3e6, 'EUR'],
  ],
  [
    'Le déficit dépassera les 140 milliards d’euros, prévient Bercy.',
    ['140 milliards d’euros', 'money', 140e9, 'EUR', '>'],
  ],
  [
    'Le studio se loue 850 € par mois dans le centre de Nantes.',
    ['850 €', 'money', 850, 'EUR/month'],
  ],
  [
    'Une infirmière débutante gagne 2\u202F026 euros brut.',
    ['2\u202F026 euros', 'money', 2026, 'EUR'],
  ],
  ['Le patron du groupe a touché 4,2 M€ l’an passé.', ['4,2 M€', 'money', 4.2e6, 'EUR']],
  [
    'Le chantier du tramway coûtera 210 millions € au contribuable.',
    ['210 millions €', 'money', 210e6, 'EUR'],
  ],
  [
    'Les pertes du constructeur atteignent 2,6 Md€ au premier semestre.',
    ['2,6 Md€', 'money', 2.6e9, 'EUR'],
  ],
  ['Il encourt une amende d’au moins 45 000 euros.', ['45 000 euros', 'money', 45000, 'EUR', '>']],
  ['Le baril de brent est repassé sous les 82 dollars.', ['82 dollars', 'money', 82, 'USD', '<']],
  [
    'Le pétrole s’échangeait à 78,40 dollars le baril à Londres.',
    ['78,40 dollars', 'money', 78.4, 'USD/barrel'],
  ],
  [
    'Le gazole coûte presque 1,95 euro le litre sur l’autoroute.',
    ['1,95 euro', 'money', 1.95, 'EUR/liter', '~'],
  ],
  ['Les cerises se vendent 9 euros le kilo à Rungis.', ['9 euros', 'money', 9, 'EUR/kilogram']],
  [
    'À Bordeaux, l’ancien se négocie à 4 600 euros le mètre carré.',
    ['4 600 euros', 'money', 4600, 'EUR/square-meter'],
  ],
  [
    'La garde d’enfant est facturée 12,50 euros de l’heure.',
    ['12,50 euros', 'money', 12.5, 'EUR/hour'],
  ],
  ['Un cadre y perçoit 62 000 euros par an.', ['62 000 euros', 'money', 62000, 'EUR/year']],
  [
    'La start-up a levé 45 millions de dollars auprès de fonds américains.',
    ['45 millions de dollars', 'money', 45e6, 'USD'],
  ],
  [
    'Berne injecte 1,2 milliard de francs suisses dans le rail.',
    ['1,2 milliard de francs suisses', 'money', 1.2e9, 'CHF'],
  ],
  [
    "La villa de Genève est partie pour 8'500'000 francs suisses.",
    ["8'500'000 francs suisses", 'money', 8.5e6, 'CHF'],
  ],
  [
    'Rénover la toiture exigerait deux millions d’euros.',
    ['deux millions d’euros', 'money', 2e6, 'EUR'],
  ],
  [
    'La facture oscille entre 1,5 et 2 millions d’euros.',
    ['1,5 et 2 millions d’euros', 'money', [1.5e6, 2e6], 'EUR'],
  ],
  [
    'Ottawa a emprunté 300 millions de dollars canadiens à la Banque mondiale.',
    ['300 millions de dollars canadiens', 'money', 3e8, 'CAD'],
  ],
  [
    'La dette du club s’élève à 2 millions et 300 000 euros.',
    ['2 millions et 300 000 euros', 'money', 2.3e6, 'EUR'],
  ],
  [
    'L’accord porte sur 500 millions de livres sterling.',
    ['500 millions de livres sterling', 'money', 5e8, 'GBP'],
  ],
  [
    'Le ticket de caisse affichait EUR 27,90 pour trois cafés.',
    ['EUR 27,90', 'money', 27.9, 'EUR'],
  ],
  [
    'Environ 3 000 salariés seront licenciés d’ici à l’été.',
    ['3 000 salariés', 'count', 3000, 'salariés', '~'],
  ],
  [
    'L’application revendique 2 milliards d’utilisateurs.',
    ['2 milliards d’utilisateurs', 'count', 2e9, 'utilisateurs'],
  ],
  [
    'L’usine supprimera jusqu’à 1\u202F200 postes dans le Nord.',
    ['1\u202F200 postes', 'count', 1200, 'postes', '<'],
  ],
  [
    'L’accident a fait 12 morts et 40 blessés, selon la préfecture.',
    ['12 morts', 'count', 12, 'morts'],
    ['40 blessés', 'count', 40, 'blessés'],
  ],
  ['La ville va créer 350 nouveaux logements près de la gare.', ['350', 'count', 350, 'logements']],
  [
    'Le plan doit générer 15 000 emplois dans la filière batterie.',
    ['15 000 emplois', 'count', 15000, 'emplois'],
  ],
  [
    'Cinq millions de personnes vivent sous le seuil de pauvreté.',
    ['Cinq millions de personnes', 'count', 5e6, 'personnes'],
  ],
  [
    'Le nombre d’adhérents dépassera les 500\u00A0000 avant l’hiver.',
    ['500\u00A0000', 'count', 500000, undefined, '>'],
  ],
  [
    'De 1,5 à 2 millions de touristes sont attendus sur la côte.',
    ['1,5 à 2 millions de touristes', 'count', [1.5e6, 2e6], 'touristes'],
  ],
  [
    'Quelque 800 pompiers luttaient contre les flammes mardi.',
    ['800 pompiers', 'count', 800, 'pompiers', '~'],
  ],
  ['Le rectorat supprimera 4 000 autres postes à la rentrée.', ['4 000', 'count', 4000, 'postes']],
  [
    'L’incendie a ravagé 16 000 hectares dans l’Aude.',
    ['16 000 hectares', 'quantity', 16000, 'hectare'],
  ],
  ['La centrale affiche une puissance de 1 650 MW.', ['1 650 MW', 'quantity', 1650, 'megawatt']],
  [
    'Le mercure pourrait grimper jusqu’à 42 °C dans le Gard.',
    ['42 °C', 'quantity', 42, 'celsius', '<'],
  ],
  [
    'Des rafales de 130 km/h ont balayé la Bretagne.',
    ['130 km/h', 'quantity', 130, 'kilometer-per-hour'],
  ],
  [
    'Le glacier a perdu 3 millions de mètres cubes en une saison.',
    ['3 millions de mètres cubes', 'quantity', 3e6, 'cubic-meter'],
  ],
  [
    'Les douaniers ont saisi 2,4 tonnes de cocaïne au Havre.',
    ['2,4 tonnes', 'quantity', 2.4, 'tonne'],
  ],
  [
    'L’entrepôt s’étend sur 90 000 m² en bordure de l’A6.',
    ['90 000 m²', 'quantity', 90000, 'square-meter'],
  ],
  [
    'Le village se trouve à 12 kilomètres de la frontière.',
    ['12 kilomètres', 'quantity', 12, 'kilometer'],
  ],
  ['Le foyer moyen consomme 4 700 kWh.', ['4 700 kWh', 'quantity', 4700, 'kilowatt-hour']],
  [
    'La panne a duré 11 heures, du jamais-vu sur cette ligne.',
    ['11 heures', 'duration', 11, 'hour'],
  ],
  ['Le tribunal l’a condamné à cinq ans de prison ferme.', ['cinq ans', 'duration', 5, 'year']],
  [
    'Les travaux prendront 2 à 3 ans, reconnaît le maire.',
    ['2 à 3 ans', 'duration', [2, 3], 'year'],
  ],
  [
    'Les locataires ont 60 ou 90 jours pour quitter les lieux.',
    ['60 ou 90 jours', 'duration', [60, 90], 'day'],
  ],
  [
    'Les internes travaillent 58 heures par semaine en moyenne.',
    ['58 heures', 'duration', 58, 'hour/week'],
  ],
  ['Un Français sur quatre renonce à se soigner.', ['Un Français sur quatre', 'ratio', 0.25]],
  ['Le dispositif échoue dans 3 cas sur 10.', ['3 cas sur 10', 'ratio', 0.3]],
  ['Les deux tiers des communes n’ont plus de médecin.', ['deux tiers', 'ratio', 2 / 3]],
  ['La moitié des adhérents ont voté contre la fusion.', ['moitié', 'ratio', 0.5]],
  ['Plus d’un tiers des étudiants sautent un repas.', ['un tiers', 'ratio', 1 / 3, undefined, '>']],
  ['Les ventes de vélos électriques ont triplé.', ['triplé', 'ratio', 3]],
  ['Le prix du café a doublé à la Bourse de Londres.', ['doublé', 'ratio', 2]],
  ['Le nombre de plaintes a été multiplié par trois.', ['multiplié par trois', 'ratio', 3]],
  ['L’ingénieur débutant touche 45 k€ par an à Toulouse.', ['45 k€', 'money', 45000, 'EUR/year']],
  ['Paris promet 3 Mds d’euros aux collectivités.', ['3 Mds d’euros', 'money', 3e9, 'EUR']],
  [
    'Le barrage retient 1,2 milliard de m3 d’eau.',
    ['1,2 milliard de m3', 'quantity', 1.2e9, 'cubic-meter'],
  ],
  ['Le risque est cinq fois plus élevé chez les fumeurs.', ['cinq fois', 'ratio', 5]],
  ['La nouvelle puce est 3x plus rapide que la précédente.', ['3x', 'ratio', 3]],
  [
    'À 47 ans, la Lyonnaise, sacrée en 2016 à Rio, a vendu ses 12 % du club pour 3,4 millions d’euros.',
    ['12 %', 'percent', 12, '%'],
    ['3,4 millions d’euros', 'money', 3.4e6, 'EUR'],
  ],
  [
    'Le 14 mars 2024, à 8 h 30, la rame de la ligne 13 transportait 640 voyageurs.',
    ['640 voyageurs', 'count', 640, 'voyageurs'],
  ],
  [
    'Depuis l’article 49.3 utilisé en 2023, le parti a perdu 9 000 militants.',
    ['9 000 militants', 'count', 9000, 'militants'],
  ],
  [
    'Vendu 1 199 euros, l’iPhone 15 Pro reste en tête devant le Galaxy S24.',
    ['1 199 euros', 'money', 1199, 'EUR'],
  ],
  [
    'Le vol AF 447, un Airbus A330, emportait 228 personnes en 2009.',
    ['228 personnes', 'count', 228, 'personnes'],
  ],
  [
    'Battu 3-1 par Lens samedi à 21 heures, l’OM a perdu 40 % de ses duels.',
    ['40 %', 'percent', 40, '%'],
  ],
  [
    'Julie, 34 ans, mère de trois enfants, vit avec 1\u00A0100 euros par mois au 12, rue des Lilas.',
    ['1\u00A0100 euros', 'money', 1100, 'EUR/month'],
  ],
  [
    'Au chapitre 3, le rapport sur la loi de 1905 recense 58 incidents.',
    ['58 incidents', 'count', 58, 'incidents'],
  ],
  [
    'Selon la Cour des comptes, dont le rapport de 180 pages a été publié le 12 février 2025, le plan lancé en 2018 a coûté 7,8 milliards d’euros, soit deux fois plus que les 3,9 milliards d’euros annoncés.',
    ['180 pages', 'count', 180, 'pages'],
    ['7,8 milliards d’euros', 'money', 7.8e9, 'EUR'],
    ['deux fois', 'ratio', 2],
    ['3,9 milliards d’euros', 'money', 3.9e9, 'EUR'],
  ],
  [
    'Interpellé à 6 heures du matin à son domicile du 16e arrondissement, l’homme d’affaires de 61 ans, déjà jugé en 2011, est soupçonné d’avoir détourné près de 25 millions d’euros au détriment de 1 400 épargnants.',
    ['25 millions d’euros', 'money', 25e6, 'EUR', '~'],
    ['1 400 épargnants', 'count', 1400, 'épargnants'],
  ],
  [
    'Sur l’A7, où Bison futé voit rouge ce samedi 2 août, les bouchons s’étiraient à midi sur 87 kilomètres, et il fallait compter plus de 4 heures entre Lyon et Orange, d’après Vinci.',
    ['87 kilomètres', 'quantity', 87, 'kilometer'],
    ['4 heures', 'duration', 4, 'hour', '>'],
  ],
  [
    'Après le G7 de Biarritz et la COP21, l’Union européenne s’était engagée à réduire de 55 % ses émissions d’ici à 2030 ; or, en 2024, la baisse n’atteignait que 37 %, et un pays sur trois avait pris du retard.',
    ['55 %', 'percent', 55, '%'],
    ['37 %', 'percent', 37, '%'],
    ['un pays sur trois', 'ratio', 1 / 3],
  ],
  [
    'Conçue pour remplacer le Rafale F4, la version F5 exigera, selon le sénateur Cédric Perrin, au moins 5 milliards d’euros et mobilisera 2 300 ingénieurs répartis entre Saint-Cloud et Mérignac jusqu’en 2035.',
    ['5 milliards d’euros', 'money', 5e9, 'EUR', '>'],
    ['2 300 ingénieurs', 'count', 2300, 'ingénieurs'],
  ],
];

export const negatives: readonly string[] = [
  'En 2022, l’entreprise a changé de cap.',
  'Le rapport (2022) ne laisse aucun doute.',
  'Le premier tour aura lieu le 30 juin.',
  'Née le 3 mars 1998 à Roubaix, elle chante depuis l’enfance.',
  'La réunion commence à 18 h 30 à l’hôtel de ville.',
  'Le train de 7h12 a encore été supprimé.',
  'Il travaille de 9 à 17 heures.',
  'Marie, 25 ans, vit à Rennes.',
  'Un homme de 43 ans a été placé en garde à vue.',
  'Le réalisateur est mort à 82 ans.',
  'La sexagénaire, âgée de 67 ans, nie les faits.',
  'Le modèle GPT-4 tourne sur des puces A100.',
  'Un Boeing 747 s’est posé sans encombre à Roissy.',
  'La Peugeot 208 devance la Renault 5 dans le cœur des Français.',
  'Le gouvernement renonce à l’article 49.3 de la Constitution.',
  'Selon la loi de 1905, l’État ne reconnaît aucun culte.',
  'L’article 16 de la loi n° 2023-1267 est contesté.',
  'Le PSG s’est imposé 3-1 à Marseille.',
  'Nadal l’a emporté 6-4, 7-5.',
  'Appelez le 01 42 34 56 78 ou le 3919.',
  'La plaque du 10, rue de Rivoli, 75001 Paris, a disparu.',
  'La version 2.0.1 corrige la faille.',
  'L’étudiante a fini 3e du concours, son frère 12e.',
  'Le standard répond 24h/24 et 7j/7.',
  'Ces 5 dernières années, tout a changé.',
  'Il y a trois jours, la lettre est arrivée.',
  'Le comité se réunit tous les 6 mois.',
  'Voir page 45 et chapitre 3.',
  'Le Covid-19 a vidé les théâtres.',
  'La 5G arrive enfin dans le Cantal.',
  'Le G20 se tiendra à Rio après le G7.',
  'Quatre communes cherchent un médecin.',
  'Le numéro 10 des Bleus est forfait.',
  'L’ouvrage (ISBN 978-2-07-036822-8) est épuisé.',
  'Le vol AF 1234 est retardé.',
  'L’accident s’est produit sur l’A6, près de la sortie 14.',
  'Les années 90 reviennent à la mode.',
  'Elle relit « Vingt mille lieues sous les mers » et « 1984 ».',
  'Il s’est mis sur son trente et un pour la remise du prix.',
  'Des dizaines de riverains protestent, des milliers de tracts circulent.',
  'La livre de poche ne remplace pas le livre relié.',
  'Le neuf ne se vend plus, le vieux non plus.',
  'Ce franc-tireur a la cote, mais il n’a pas une couronne de reine.',
  'Elle a coupé les cheveux en quatre et vu trente-six chandelles.',
  'Le bus 38 et le RER B ne s’arrêtent plus à Châtelet.',
  'De 1914 à 1918, puis de 1939 à 1945, le village s’est vidé.',
  'En 1789, 1830 et 1848, Paris s’est soulevé.',
  'Mille mercis aux bénévoles, a lancé la maire.',
  'La Coupe du monde 2026 s’ouvrira à Mexico.',
  'Le CM2 de l’école Jules-Ferry part en classe verte, comme la 6e B.',
  'Le B-52 et le F-35 ont survolé la base 118.',
  'Kévin double la mise dans « Le Tiers-Livre ».',
  'Les Douze et le tiers-état divisent encore les historiens du 18e siècle.',
  'La chambre 212 donne sur la cour, la 213 sur la rue.',
  'Le 11-Septembre a marqué toute une génération.',
];
