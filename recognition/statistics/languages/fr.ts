import type { StatisticsLanguage } from '../language-data';
import { each } from '../phrasing';

const TENS = { 20: 'vingt', 30: 'trente', 40: 'quarante', 50: 'cinquante', 60: 'soixante' };

const TEENS = { 11: 'onze', 12: 'douze', 13: 'treize', 14: 'quatorze', 15: 'quinze', 16: 'seize' };

/** "vingt et un", "soixante-douze", "quatre-vingt-quinze": what adding up parts doesn't give. */
const JOINED = Object.fromEntries([
  ...Object.entries(TENS).map(([n, ten]) => [+n + 1, `${ten} et un|${ten} - et - un`]),
  ...Object.entries(TEENS).flatMap(([n, teen]) => [
    [60 + +n, `soixante - ${teen}|soixante et ${teen}`],
    [80 + +n, `quatre - vingt - ${teen}`],
  ]),
]);

const per = (words: string): string => each(words, (word) => `le ${word}|par ${word}|du ${word}`);

/** "le 400 m", "un 38 tonnes": behind a singular article a number and its unit name a kind. */
const kinds = (before: string, units: string): string =>
  each(before, (word) =>
    each('1|2|3|4|5|6|7|8|9', (digit) => each(units, (unit) => `(${word} ${digit}*) ${unit}`)),
  );

export const fr: StatisticsLanguage = {
  spacedGroups: true,
  endings: { s: '- s', p: 'é ée és ées' },
  scales: {
    '1e3': 'mille|k',
    '1e6': 'million~s|mln|mio',
    '1e9': 'milliard~s|mrd|mrds|md|mds',
    '1e12': 'billion~s|mille milliards',
  },
  hundreds: 'cent~s',
  plus: 'et',
  halves: 'et demi|et demie',
  minus: 'moins',
  one: 'un|une',
  numbers: {
    '0.5': 'un demi -|une demi -',
    '2': 'deux',
    '3': 'trois',
    '4': 'quatre',
    '5': 'cinq',
    '6': 'six',
    '7': 'sept',
    '8': 'huit',
    '9': 'neuf',
    '10': 'dix',
    ...TEENS,
    ...TENS,
    ...JOINED,
    '70': 'soixante - dix|septante',
    '80': 'quatre - vingt~s|huitante',
    '90': 'quatre - vingt - dix|nonante',
    '100': 'cent',
    '1000': 'mille',
  },
  percents: {
    '%': 'pour cent|pourcent|p . cent',
    '‰': 'pour mille',
    pp: `(demi -) point|${each('de pourcentage|de pour cent', (of) => `point~s ${of}`)}|${each("de moins|de plus|de pib|du pib|de croissance|d'inflation|d'impôt|en un an|sur un an|par rapport|dans les sondages", (proof) => `point~s (${proof})`)}`,
    bp: 'point~s de base|pb',
  },
  points: 'point~s',
  currencies: {
    dollar: 'dollar~s',
    USD: 'dollar~s américains|dollar~s us',
    GBP: 'livre~s',
    JPY: 'yen~s',
    CNY: 'yuan~s|renminbi',
    franc: 'franc~s',
    XOF: 'francs cfa|fcfa|f cfa',
    CDF: 'francs congolais',
    GNF: 'francs guinéens',
    INR: 'roupies',
    RUB: 'rouble~s',
    KRW: 'won~s',
    BRL: 'reais|reals|réals',
    peso: 'pesos',
    PLN: 'zloty~s',
    UAH: 'hryvnias',
    ILS: 'shekels',
    MAD: 'dirham~s',
    DZD: 'dinars',
    TND: 'dinars tunisiens',
    HTG: 'gourdes',
  },
  cents: { EUR: "centime~s|centime~s d'euro", USD: 'cents', GBP: 'pence' },
  metric: {
    prefixes: { mega: 'méga', tera: 'téra', peta: 'péta' },
    bases: {
      meter: 'mètre~s',
      gram: 'gramme~s',
      liter: 'litre~s',
      watt: 'watt~s',
      'watt-hour': 'wattheure~s|watts - heures',
      byte: 'octet~s',
      hertz: 'hertz',
      calorie: 'calories',
    },
    square: '… carré~s',
    cubic: '… cube~s',
  },
  units: {
    mile: 'miles',
    'nautical-mile': 'milles|milles nautiques',
    foot: 'pieds',
    inch: 'pouces',
    'light-year': 'années - lumière|années lumière',
    hectare: 'hectare~s|ha',
    barrel: 'baril~s',
    kilogram: 'kilo~s',
    tonne: 'tonne~s',
    celsius: 'degré~s|degrés celsius|°',
    megabyte: 'mo',
    gigabyte: 'go',
    terabyte: 'to',
    'kilometer-per-hour': each(
      "à l'heure|par heure|/ heure|heure",
      (hour) => `kilomètres ${hour}|km ${hour}`,
    ),
    knot: 'nœuds',
    horsepower: 'chevaux',
    kilocalorie: 'kcal',
    decibel: 'décibels',
  },
  durations: {
    second: 'seconde~s',
    minute: 'minute~s',
    hour: 'heure~s',
    day: 'jour~s|journée~s',
    week: 'semaine~s',
    month: 'mois',
    quarter: 'trimestres',
    year: 'an~s|année~s',
    decade: 'décennies',
    century: 'siècle~s',
  },
  rates: {
    '/year': 'par an|annuel*|brut par an|net par an|chaque année',
    '/month': 'par mois|mensuel*|brut par mois|net par mois|nets par mois',
    '/week': 'par semaine|hebdomadaire*',
    '/day': 'par jour|quotidien*',
    '/hour': "de l'heure|par heure|l'heure",
    '/kilogram': per('kilo'),
    '/liter': per('litre'),
    '/barrel': per('baril'),
    '/tonne': 'la tonne|par tonne',
    '/ounce': "l'once",
    '/person': 'par personne|par habitant',
    '/square-meter': per('mètre carré|m ²'),
    '/megawatt-hour': per('mégawattheure|mwh'),
    '/share': 'par action',
    '/night': 'par nuit|la nuitée',
  },
  joiners: "de|d'|d",
  bounds: {
    '>': "plus de|plus d'|plus des|au - delà de|au - delà des|au - dessus de|au - dessus des|dépass*|excéd*|franchi*|barre des|cap des|supérieur* à",
    '>=': 'pas moins de|au moins|minimum|minimum de',
    '<': "moins de|moins d'|sous les|en dessous de|en dessous des|au - dessous de|inférieur* à",
    '<=': "jusqu'à|jusqu'aux|au plus|maximum|maximum de|pas plus de|plafonné* à",
    '~': `environ|près de|près d'|presque|quelque|à peu près|quasiment|avoisin*|frôl*|de l'ordre de|${each('autour|alentours|environs', (near) => `${near} de|${near} des`)}`,
  },
  boundsAfter: {
    '>=': 'ou plus|au moins|au minimum|minimum',
    '<=': 'ou moins|au maximum|au plus|maximum',
    '~': 'environ',
  },
  fillers: "le|la|les|l|un|une|de|des|du|d|à|aux|au|'|ses|leurs",
  rangeWords: 'à|ou|et',
  betweens: { et: 'entre' },
  changeVerb:
    /^(?:(?:re)?pass(?:é|e|er|ant|ait|aient|era)|ramen|(?:re)?tomb|bondi|grimp|abaiss|porté|portera?$|relev|chut|recul|monté|remont|progress|(?:re)?descend|évolu|rédui|gliss)/u,
  changeWords: 'de|du',
  outOf: 'sur',
  fractions: {
    '': "un quart d'heure|un quart de finale|un quart de siècle|un tiers de confiance|cent sept ans|sept fois sa langue|(«) dix pour cent (»)|trois quarts du temps|trois quarts d'heure",
    '1/2': '(la) moitié|(une) moitié|(de) moitié|moitié (moins)',
    '1/3': 'un tiers|le tiers (des)|le tiers (de)|le tiers (du)|divis~p par trois',
    '2/3': 'deux tiers|deux - tiers',
    '1/4': 'un quart|le quart (des)|le quart (de)|le quart (du)|divis~p par quatre',
    '3/4': 'trois quarts|trois - quarts',
    '1/5': 'un cinquième|divis~p par cinq',
    '2/5': 'deux cinquièmes',
    '3/5': 'trois cinquièmes',
    '4/5': 'quatre cinquièmes',
    '1/6': 'un sixième',
    '1/8': 'un huitième (des)',
    '1/10': 'un dixième|divis~p par dix',
    '9/10': 'neuf dixièmes',
  },
  multiples: {
    ...Object.fromEntries(
      Object.entries({ 2: 'doubl', 3: 'tripl' }).map(([n, verb]) => [
        n,
        `${each('a|ont|avait|avaient|avoir|ayant|presque|que|quasiment', (have) => `(${have}) ${verb}é`)}|${verb}ée|${verb}era|${verb}eront|${each('de|des|du', (of) => `${verb}ement (${of})|le ${verb}e (${of})`)}|${verb}e (de)`,
      ]),
    ),
    '4': 'quadrupl*',
    '5': 'quintupl*',
    '10': 'décupl*',
    '0.5': 'divis~p par deux',
  },
  notMultiplied: 'en|au|aux|les|la|un|par',
  times: 'fois',
  comparisons: 'plus|moins|supérieur*|inférieur*|la|le|les|l|davantage|celle|celui|ce|son|sa|mieux',
  multipliedBy:
    'multipli~p par|multiplication par|multiplie par|multiplier par|multipli~p par plus de|facteur',
  countable:
    /^(?:\p{Ll}{2,}[^'][sxz]|\p{Ll}{3,}s|\p{Lu}[\p{Ll}-]+(?:[ao]is|(?:ai|ie|ée)n(?:ne)?s|[ao]ises|ands)|Russes|Belges|Suisses|[ÉE]tats)$/u,
  notCounted:
    'passe|passer|passé*|passera|annoncé*|prévu*|attendu*|estimé*|enregistré*|recensé*|promis*|versé*|consacré*|supplémentaire*|restant*|compris*|jour~s|an~s|année~s|heures|mois|temps|fois|point~s|plus|moins|dans|sans|sous|mais|pas|puis|depuis|dès|très|vers|chez|hors|lors|alors|ils|elles|nous|vous|ses|ces|des|les|aux|est|sont|après|auprès|près|selon|tous|toutes|désormais|toutefois|parmi|seul*|leurs|plusieurs|certain*|car|tandis|chacun*|euros|merci*',
  modifiers:
    'nouveaux|nouvelles|grand*|petit*|autres|jeunes|ancien*|principa*|premier*|dernier*|dernières|vieux|vieilles|meilleur*|gros|grosses|beaux|belles|bons|bonnes|faux|fausses|seul*',
  nouns:
    "demandeurs d'emploi|demandeurs d'asile|chefs d'entreprise|points de vente|points de charge|poids lourds|sapeurs - pompiers|sans - abri|sans - papiers|start - up|voix|cas",
  partitives: "des|de ses|de ces|d'entre eux|d'entre elles",
  months:
    'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|janv|févr|juil|sept|oct|nov|déc',
  yearBefore: "en|depuis|dès|année*|l'an|fin|début",
  kindLabels:
    'calibre|catégorie|catégorie des|finale du|finale des|or sur|argent sur|bronze sur|champion* du|championne du|relais|record du|titre du',
  labels:
    'article*|art|loi*|décret*|arrêté*|chapitre*|page*|p|numéro*|n|no|nº|version*|vol|ligne*|saison|directive|règlement|top|bus|catégorie|groupe|formule|rue|avenue|boulevard|cac|journée|norme|type|ligue|chambre|échangeur*|vert|recette pour|ingrédients pour|départementale|nationale',
  labelsAfter: `${each('haies|nage|papillon|dos|brasse|libre|steeple|4 nages|quatre nages', (race) => `m ${race}|mètres ${race}`)}|${kinds('le|un|du|au', 'm|mètres|tonnes|tours|pouces|pièces|cordes')}|${kinds('or sur|argent sur|bronze sur|titre sur|record sur|finale sur|qualifi* sur|champion* sur|médaill* sur|sacré* sur|frappe des|tir des|4 x|4 ×', 'm|mètres')}|${kinds('calibre|pistolet|obus de|canon* de|mortier* de', 'mm|millimètres')}|nages|km marche`,
  clockBefore: "à|vers|dès|avant|après|jusqu'à",
  clockHoursBefore: `à|vers|dès|jusqu'à|avant|après|d'ici|entre|il est|vers les|depuis|coups de|le|du|au|${each('journal|jt|édition|séance|messe|train|car|ouvert*|fermé*|interdit*', (what) => `${what} de`)}|${each('lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|soir|matin|demain', (day) => `${day}|${day} ,`)}`,
  clockAfter: each(
    `h|${each('1|2|3|4|5|6|7|8|9', (hour) => `à ${hour} heures`)}|du matin|du soir|précises|pile|tapantes|passées|à midi|à minuit|de l'après - midi`,
    (when) => `${when}|heures ${when}`,
  ),
  ageBefore: `a|ai|eu|${each('a|avait|ont|avaient', (has) => `${has} que`)}|as|avaient|aurait|auraient|pas|à|tout juste|avait|aura|ont|ayant|fêt* ses|ses|sa|leurs|dès|nos|les|des|aux|âge de|âge d'|${each('de|d|entre|de plus de|de moins de', (of) => `âgé* ${of}`)}|${each(`les|des|aux|${each('personnes|enfants|femmes|hommes|jeunes|mineurs|patients|salariés|adultes|élèves|tous', (who) => `${who} de`)}|a|ont`, (who) => `${who} plus de|${who} moins de`)}|${each('mort*|décédé*|disparu*|retraite|partir|parti*|départ|marié*|commencé|débuté|âge|majorité|légal', (what) => `${what} à|${what} passe* à|${what} est pass~p à`)}`,
  ageAfter: "d'âge|révolus|et plus",
  ageSubjects:
    'âge|âgé*|majorité|chien|chienne|chat|cheval|jument|homme|femme|garçon*|fille*|enfant*|adolescent*|jeune*|fils|mineur*|élève*|bébé|victime|personne*',
  termBefore:
    'condamné* à|fixé* à|porté* à|ramené* à|réduit* à|prolongé* à|écop* de|peine de|' +
    each('peine|durée|prolong*|report*|délai|retard', (noun) => `${noun} d'`),
  termAfter:
    "de prison|de réclusion|d'emprisonnement|ferme|avec sursis|de détention|d'inéligibilité|d'attente|de retard|de suspension|de travaux|de guerre|de délibéré|de débats|de discussion*|de négociation*|de tractations|de combats|de route|de vol|de trajet|de marche|de travail|de sommeil|de garde|de procès",
  lastingNouns:
    'estim~p|évalu~p|élève|limit~p|passe|pass~p|passer|passera|allong~p|étendu*|peine~s|durée*|délai~s|bail|contrat~s|mandat~s|période*|prison|réclusion|retard*|attente|crédit~s|prêt~s|plan~s|garantie~s|concession*|expérience|carrière|règne|guerre*|cycle~s|absence|vie|interdiction*|total|moyenne|maximum|minimum',
  frameBefore:
    "pendant|durant|remont* à|dans les|cela fait|ça fait|dernier*|dernières|prochain*|premiers|premières|tous les|toutes les|ces|autres|passé*|y a|depuis|dans|d'ici|d'ici à|chaque|quelques|suivant*|voilà|voici|précédent*|récent*|sous|après|avant|au bout de",
  frameBeforeWords: 'en|en seulement|en à peine',
  frameAfter:
    "plus tard|auparavant|après|avant|passé*|plus tôt|dernier*|dernières|suivant*|précédent*|écoulé*|sur sept|sur 7|durant|jour pour jour|du|de la|des|qu'|que",
  ordinals: '°',
  placePrepositions: 'en|à|au|aux|de|du|des|dans|chez|pour|vers|sur|par|d|l|et|entre|avec|selon',
};
