import { gluedNumbers } from '../glued-numbers';
import type { StatisticsLanguage } from '../language-data';
import { each } from '../phrasing';

const TENS = {
  20: 'zwanzig',
  30: 'dreißig|dreissig',
  40: 'vierzig',
  50: 'fünfzig',
  60: 'sechzig',
  70: 'siebzig',
  80: 'achtzig',
  90: 'neunzig',
};

const ONES = {
  1: 'ein',
  2: 'zwei',
  3: 'drei',
  4: 'vier',
  5: 'fünf',
  6: 'sechs',
  7: 'sieben',
  8: 'acht',
  9: 'neun',
};

const TEENS = {
  10: 'zehn',
  11: 'elf',
  12: 'zwölf',
  13: 'dreizehn',
  14: 'vierzehn',
  15: 'fünfzehn',
  16: 'sechzehn',
  17: 'siebzehn',
  18: 'achtzehn',
  19: 'neunzehn',
};

const ofOnes = (form: (one: string) => string, scale: number, plus = 0) =>
  Object.fromEntries(Object.entries(ONES).map(([n, one]) => [Number(n) * scale + plus, form(one)]));

const NUMBERS = {
  ...ONES,
  ...TEENS,
  ...TENS,
  ...gluedNumbers(TENS, ONES, (ten, one) => each(ten, (form) => `${one}und${form}`)),
  ...ofOnes((one) => `${one}hundert`, 100),
};

/** "jeder dritte", but "jeden dritten Tag" only says how often. */
const EVERY = {
  2: 'zweite',
  3: 'dritte',
  4: 'vierte',
  5: 'fünfte',
  6: 'sechste',
  7: 'siebte',
  8: 'achte',
  9: 'neunte',
  10: 'zehnte',
  20: 'zwanzigste',
};

const TIMES = Object.entries({ ...ONES, 10: 'zehn', 100: 'hundert' }).filter(
  ([n]) => Number(n) > 1,
);

const PEOPLE = each(
  'menschen|personen|frauen|männer|männern|patienten|kinder|jugendliche|erwachsene|alle|leute',
  (who) => `${who} über|${who} unter|${who} ab|${who} bis|${who} zwischen`,
);

const COMPARED = 'so|mehr|höher|größer|häufiger|weniger|schneller|teurer';

/** "500-Millionen-Programm", "500-Millionen-Euro-Programm". */
const hyphened = (scale: string): string =>
  `${scale}|- ${scale}|${each('euro|dollar|franken', (money) => `- ${scale} - (${money})`)}`;

const per = (words: string): string => each(words, (word) => `pro ${word}|je ${word}`);

/** "Gold über 1500 Meter": a distance that names a race. */
const races = (before: string, after = ''): string =>
  each(before, (word) =>
    each('1|2|3|4|5|6|8', (digit) => `(${word} ${digit}*) meter ${after}`.trim()),
  );

export const de: StatisticsLanguage = {
  spacedGroups: true,
  endings: { n: '- n', e: '- e en', half: 'e en er es', s: '- s', one: 'e er em en es' },
  scales: {
    '1e3': 'tausend|tsd|tsd .',
    '1e6': `million|mio|mio .|mill .|${hyphened('millionen')}`,
    '1e9': `milliarde|mrd|mrd .|mia|mia .|${hyphened('milliarden')}`,
    '1e12': 'billion|billionen|bio .|bill .',
  },
  hundreds: 'hundert',
  vague: 'mehrere|mehreren|einige|einigen|viele|paar',
  minus: 'minus',
  one: 'ein|ein~one',
  numbers: {
    ...NUMBERS,
    '1': '',
    ...ofOnes((one) => `${one}einhalb`, 1, 0.5),
    '0.5': 'ein~one halb~half|halb~half',
    '1.5': 'anderthalb|eineinhalb',
    '100': 'hundert|einhundert',
    '1000': 'tausend|eintausend',
  },
  // "zwanzigtausend"; but an "Elfmeter" is no length.
  compoundStems: Object.values(NUMBERS)
    .join('|')
    .replace(/\|(?:sieben|elf)\b/g, ''),
  percents: {
    '%': 'prozent|prozentig*|- prozent|- prozentig*|vom hundert|v . h .',
    '‰': 'promille',
    pp: 'prozentpunkt*|% - punkt*|% punkt*',
    bp: 'basispunkt*',
  },
  currencies: {
    EUR: 'euros',
    dollar: 'dollar~s',
    USD: 'us - dollars|us dollar',
    CHF: 'franken|schweizer franken|sfr|fr .',
    GBP: 'pfund|pfund sterling|britischen pfund',
    JPY: 'yen',
    CNY: 'yuan|renminbi',
    rupee: 'rupien',
    RUB: 'rubel',
    KRW: 'won',
    BRL: 'real|reais',
    peso: 'peso~s',
    TRY: 'lira|türkischen lira',
    PLN: 'zloty|złoty',
    SEK: 'schwedischen kronen',
    NOK: 'norwegischen kronen',
    DKK: 'dänischen kronen',
    CZK: 'kronen',
    UAH: 'hrywnja|griwna',
    HUF: 'forint',
    ILS: 'schekel',
    DEM: 'd - mark|mark',
  },
  currenciesBefore: { CHF: 'fr .|sfr .|sfr' },
  cents: { EUR: 'cent~s|eurocent', USD: 'us - cent', CHF: 'rappen', GBP: 'pence' },
  unitsNotMoney: {
    names: 'pfund|mark|rand',
    before: 'wiegt|wog|wiegen|gewicht|abgenommen|zugenommen|verlor',
    after: 'schwer*|mehl|fleisch|butter|kaffee|kokain|hackfleisch',
  },
  metric: {
    prefixes: { hecto: 'hekto', centi: 'zenti', micro: 'mikro' },
    bases: {
      meter: 'meter~n',
      gram: 'gramm',
      liter: 'liter~n',
      watt: 'watt',
      'watt-hour': 'wattstunde~n',
      byte: 'byte~s',
      hertz: 'hertz',
      calorie: 'kalorien',
    },
    square: 'quadrat…',
    cubic: 'kubik…',
  },
  units: {
    pound: 'pfund',
    mile: 'meilen',
    'nautical-mile': 'seemeilen',
    foot: 'fuß|fuss',
    inch: 'zoll',
    'light-year': 'lichtjahr~e',
    hectare: 'ha|hektar~e',
    'square-meter': 'qm',
    barrel: 'barrel|fass',
    kilogram: 'kilo~s',
    tonne: 'tonne~n',
    celsius: 'grad|grad celsius|°',
    'kilometer-per-hour': `stundenkilometer~n|${each('pro stunde|in der stunde', (hour) => `kilometer~n ${hour}|km ${hour}`)}`,
    knot: 'knoten',
    horsepower: 'ps',
    kilocalorie: 'kcal',
    decibel: 'dezibel',
  },
  durations: {
    second: 'sekunde~n',
    minute: 'minute~n',
    hour: 'stunde~n',
    day: 'tag~e',
    week: 'woche~n',
    month: 'monat~e',
    quarter: 'quartal~e',
    year: 'jahr~e',
    decade: 'jahrzehnt~e',
    century: 'jahrhundert~e',
  },
  rates: {
    '/year': 'pro jahr|im jahr|jährlich|je jahr|p . a .|brutto im jahr|brutto pro jahr',
    '/month':
      'pro monat|im monat|monatlich|je monat|brutto im monat|netto im monat|brutto pro monat',
    '/week': `wöchentlich|in der woche|die woche|${per('woche')}`,
    '/day': 'pro tag|am tag|täglich|je tag',
    '/hour': `in der stunde|die stunde|brutto pro stunde|${per('stunde')}`,
    '/kilogram': `das kilo|${per('kilo|kilogramm')}`,
    '/liter': `der liter|den liter|${per('liter')}`,
    '/barrel': `das fass|${per('barrel|fass')}`,
    '/tonne': `die tonne|${per('tonne')}`,
    '/ounce': per('unze|feinunze'),
    '/person': per('person|kopf|einwohner'),
    '/square-meter': `der quadratmeter|den quadratmeter|${per('quadratmeter')}`,
    '/megawatt-hour': per('megawattstunde'),
    '/kilowatt-hour': per('kilowattstunde'),
    '/share': per('aktie'),
    '/night': per('nacht'),
  },
  joiners: 'an|der|von',
  bounds: {
    '': `${each('auftrag|vertrag|kredit|scheck|rechnung|darlehen|strafe|busse|geldstrafe', (noun) => `${noun} über`)}|umfrage unter|befragung unter`,
    '>': 'mehr als|über|höher als|größer als|oberhalb von|überschr*|überst*|übertr*|gut|jenseits von|jenseits der',
    '>=': 'mindestens|wenigstens|zumindest',
    '<': 'weniger als|unter|kleiner als|niedriger als|geringer als|unterhalb von',
    '<=': 'bis zu|höchstens|maximal|nicht mehr als|bis auf|allenfalls',
    '~': 'etwa|rund|circa|ca|ca .|fast|beinahe|knapp|ungefähr|annähernd|nahezu|schätzungsweise|gegen|um die|zirka|an die',
  },
  boundsAfter: {
    '>': 'überschr*|überst*|übertr*',
    '>=': 'oder mehr|aufwärts|oder länger',
    '<=': 'oder weniger',
  },
  fillers: 'die|der|das|den|dem|des|ein|eine|einen|einem|einer|von|auf|bei|um|mit|als|zu|aber|nur',
  rangeWords: 'bis|oder|bis zu',
  betweens: { und: 'zwischen' },
  changeTo: 'auf|auf rund|auf etwa',
  changeWords: 'von',
  outOf: 'von',
  outOfBehindNoun: '',
  fractions: {
    '': Object.values(EVERY)
      .map((every) =>
        each(
          'tag|woche|monat|jahr|mal|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|abend|sommer',
          (when) => `jede* ${every}* ${when}`,
        ),
      )
      .join('|')
      .concat(
        '|halb so wild|halb so schlimm|das doppelte lottchen',
        `|${each('9|29|49|58|63|365', (price) => `${price} - euro - ticket*`)}`,
        `|${each('drei|vier|fünf|zehn|3|4|5|10', (share) => `${share} - prozent - hürde*|${share} - prozent - klausel*|${share} - % - hürde`)}`,
      ),
    ...Object.fromEntries(
      Object.entries(EVERY).map(([n, every]) => [
        `1/${n}`,
        `jede* ${every}|jede* ${every}n|jede* ${every}r|jede* ${every}s|ein ${every}l|einem ${every}l|eines ${every}ls`,
      ]),
    ),
    '1/2':
      '(die) hälfte|(der) hälfte (der)|(der) hälfte (aller)|(zur) hälfte|jede* zweite|jede* zweiten|jede* zweiter',
    '1/3':
      'ein drittel|einem drittel|eines drittels|jede* dritte|jede* dritten|jede* dritter|drittel (der)|drittel (aller)|drittel (des)',
    '2/3': 'zwei drittel|zwei dritteln|zweidrittel',
    '3/4': 'drei viertel|dreiviertel|drei vierteln',
    '2/5': 'zwei fünftel',
    '3/5': 'drei fünftel',
    '4/5': 'vier fünftel',
    '9/10': 'neun zehntel',
  },
  multiples: {
    ...Object.fromEntries(
      TIMES.map(([n, word]) => [
        n,
        `ver${word}fach*|das ${word}fache|dem ${word}fachen|(ums) ${word}fache|${each(COMPARED, (than) => `${word}mal (${than})`)}`,
      ]),
    ),
    '2': `verdoppel*|verdoppl*|doppelt (so)|zweimal (so)|das doppelte|dem doppelten|(ums) doppelte|das zweifache`,
    '0.5': 'halbier*|halb (so)',
  },
  folds: '- fach|- fache|- fachen|fach|fache|fachen',
  times: 'mal|- mal',
  comparisons: COMPARED,
  multipliedBy: 'faktor',
  countable: /^(?:\p{Lu}[\p{Ll}\p{M}-]{2,}|\p{Lu}{2,}-\p{Lu}\p{Ll}+)$/u,
  notCounted:
    'uhr|höhe|schlägen|mal|ende|anfang|mitte|platz|zeit|teil|punkt*|richtung|dank|pro|max|plus|mini|ultra|neo|turbo|wien|graz|linz|salzburg|zürich|bern|basel|berlin|hamburg|münchen|köln|frankfurt|frühestens|spätestens',
  modifier: /^\p{Ll}{3,}(?:e|en|er|es|em)$/u,
  nouns: 'start - ups|e - autos|e - bikes|e - mails|lkw|lkws|pkw|pkws|mitarbeitende',
  partitives: 'der|ihrer|seiner|dieser|von ihnen|davon|aller',
  months:
    'Januar|Jänner|Februar|Feber|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Jan|Feb|Mär|Apr|Jun|Jul|Aug|Sep|Sept|Okt|Nov|Dez',
  yearBefore: 'jahr*|seit|ende|anfang|mitte|sommer|winter|herbst|frühjahr|saison',
  kindLabels:
    'kaliber|gewichtsklasse|gewichtsklasse bis|klasse bis|finale über|gold über|silber über|bronze über|rennen über|lauf über|weltmeister* über|olympiasieger* über|rekord über',
  labels: `b|l|k|linie s|linie u|bahn s|notruf unter|polizei unter|feuerwehr unter|nummer unter|artikel*|art|paragraf*|paragraph*|absatz|abs|satz|ziffer|nummer*|nr|kapitel*|seite*|version*|zimmer|linie|gleis|runde|etappe|stufe|klasse|gruppe|kategorie|formel|modell|typ|top|bus|tram|straße|strasse|platz|liga|halle|route|gesetz|verordnung|dax|mdax|agenda|din|iso|tempo|block|covid|staffel|folge|raum|saal|schalke|hannover|mainz|telefon|flug|zug|jahrgang|stuttgart|kilometer|§|boeing|airbus|galaxy|pixel|windows|playstation|wagen|teil|ausgabe|terminal|tor|punkt|spieltag|rang|kreis|liste|phase|sektor|schacht|psalm|vers|planquadrat|anschlussstelle*|startnummer|rufnummer*|notruf*|hotline|größe|grösse|kaliber|rezept für|zutaten für|${PEOPLE}`,
  labelsAfter: `uhr|${each('haus|station|block|gebäude|feld|akt|zone|bauabschnitt|abschnitt|schleuse|stollen|turm|kammer|trakt|ofen|becken|lager|grab', (place) => each('1|2|3|4|5|6|7|8|9', (digit) => `(${place} ${digit}*) der|(${place} ${digit}*) des`))}|${races('gold über|silber über|bronze über|titel über|rekord über|finale über|sieg über|meister* über|start* über')}|${each('1|2|3|4|5|6|8', (digit) => `(start* über ${digit}*) und`)}|${each('holt*|gewann|lief|sieg*|start*|schwamm|triumph*', (verb) => races('über', `(${verb})`))}|${races('die', '(in)')}|${each('6|7|9', (size) => `(kaliber ${size}*) millimeter|(kaliber ${size}*) mm`)}|${each('liga|stock|platz|bundesliga|klasse|geburtstag|jahrestag|runde|minute|jahrhundert|spieltag|auflage|jahr|lebensjahr|tag|etage', (what) => `. ${what}`)}|er jahre|er - jahre|er jahren|- grad - wend*|- grad - kamera*|${each('lauf*|läuf*|hürd*|hindernis*|brett*|staffel*|sprint*|finale*|freistil*|rücken*|brust*|lagen*|rennen*|titel*|gold*|becken*|turm*', (race) => `- meter - ${race}`)}|${each('freistil|rücken|brust|lagen|schmetterling|hürden|hindernis', (race) => `meter ${race}`)}`,
  clockBefore: 'um|gegen|ab|bis|seit|nach|vor',
  clockAfter: 'uhr|h',
  ageBefore: `alter von|alter von nur|alter von erst|alter zwischen|wird|mit|${each('gerade einmal|gerade mal|nur|erst|schon|bereits|fast|knapp|zarten', (word) => `mit ${word}`)}|${each('kinder|kindern|jugendliche|jugendlichen', (who) => `${who} von`)}|feierte ihren|feierte seinen|unter|ab|${PEOPLE}|${each('mann|frau|kind|junge|mädchen', (who) => `${who} von`)}`,
  ageAfter: 'alt*|geschätzt|- jähr*|jung|älter|jünger',
  ageSubjects:
    'alter|rentenalter|renteneintrittsalter|pensionsalter|eintrittsalter|durchschnittsalter|mindestalter',
  termAfter:
    'haft|gefängnis|freiheitsstrafe|freiheitsentzug|jugendhaft|jugendstrafe|bewährung|auf bewährung|sperre|garantie|wartezeit|laufzeit|hausarrest|krieg',
  frameBefore:
    'es noch|es nur noch|letzten|vergangenen|nächsten|kommenden|ersten|alle|vor|seit|dieser|diesen|früheren|folgenden|weiteren|jüngsten|vorigen|binnen|innerhalb von|innerhalb|innert|während|seit bald|seit nunmehr|vor genau|nach|in|zuletzt|an',
  frameAfter:
    'lang|her|ist das her|ist das jetzt her|ist es her|zuvor|später|danach|vorher|früher|vor|nach',
  hasCapitalNouns: true,
};
