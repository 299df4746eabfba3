import { gluedNumbers } from '../glued-numbers';
import type { StatisticsLanguage } from '../language-data';

const TENS = {
  20: 'viginti',
  30: 'triginta',
  40: 'quadraginta',
  50: 'quinquaginta',
  60: 'sexaginta',
  70: 'septuaginta',
  80: 'octoginta',
  90: 'nonaginta',
};

const ONES = {
  2: 'duo|duae|duos|duas|duorum|duarum|duobus|duabus',
  3: 'tres|tria|trium|tribus',
  4: 'quattuor|quatuor',
  5: 'quinque',
  6: 'sex',
  7: 'septem',
  8: 'octo',
  9: 'novem',
};

const HUNDREDS = {
  200: 'ducent',
  300: 'trecent',
  400: 'quadringent',
  500: 'quingent',
  700: 'septingent',
  800: 'octingent',
  900: 'nongent',
};

/** "tertia pars": stems of what a whole is cut into. */
const PARTS = {
  3: 'terti',
  4: 'quart',
  5: 'quint',
  6: 'sext',
  7: 'septim',
  8: 'octav',
  10: 'decim',
  20: 'vicesim',
  100: 'centesim',
};

/** "quinquies maior", and stems of "quintuplicatus", "quintuplo". */
const TIMES = {
  2: 'bis dupl',
  3: 'ter tripl',
  4: 'quater quadrupl',
  5: 'quinquies quintupl',
  6: 'sexies',
  7: 'septies',
  8: 'octies',
  9: 'novies',
  10: 'decies decupl',
  20: 'vicies',
  100: 'centies',
};

const COMPARED = 'tant* mai* plu* celeri* alti* mult* auct* minor* minus crev* quam'.split(' ');

const each = (
  words: Readonly<Record<string, string>>,
  form: (word: string, value: string) => string,
): Record<string, string> =>
  Object.fromEntries(Object.entries(words).map(([value, word]) => [value, form(word, value)]));

const multiple = (words: string): string => {
  const [times = '', fold] = words.split(' ');
  const adverbs = COMPARED.map((word) => `${times} (${word})`);
  return [...adverbs, ...(fold === undefined ? [] : [`${fold}ica*|${fold}o|${fold}um`])].join('|');
};

/** "tertia pars", "pars tertia", "tertius quisque" and their cases. */
const onePart = (part: string): string =>
  `${part}* pars|${part}* part*|pars ${part}*|part* ${part}*|${part}* fere pars|${part}* quisque|${part}* quaeque`;

const someParts = (some: string, part: string): string =>
  some
    .split(' ')
    .map((n) => `${n} ${part}* part*|${n} part* ${part}*|${n} ${part}ae|${n} ${part}as`)
    .join('|');

const FRACTIONS = Object.entries(PARTS).flatMap(([whole, part]) => [
  [`1/${whole}`, onePart(part)],
  [`2/${whole}`, someParts('duae duas duabus duarum', part)],
  [`3/${whole}`, someParts('tres tribus trium', part)],
  [`4/${whole}`, someParts('quattuor', part)],
]);

/** "per annum", "in singulos annos" */
const per = (unit: string): string =>
  ['in', 'per', 'pro', 'singul*', 'in singul*', 'pro singul*', 'per singul*']
    .map((each) => `${each} ${unit}`)
    .join('|');

const KILOMETERS = ['chiliometr', 'kilometr', 'chilometr', 'km'];
const HOURLY = ['per hor*', 'in hor*', 'hor*', 'singulis hor*', 'quaque hor*'];

/** How words end that no number above one stands before: genitives, nominatives and participles of one thing. */
const SINGULAR = [
  // "certaminis", "magnitudinis", "regionis", "civitatis", "temporis", "carceris", "codicis"
  '[aiu]minis|[ou]r?dinis|ionis|[ie]tatis|oris|(?<!pu|num|lib)eris|(?:cod|ind|iud)icis',
  // "consilii", "officii", "collegii", "seriei"
  '(?:[cs]il|[fd]ic|ter|or|leg|ip|[tu]d|nd|oel)ii|[ir]ei|endi|menti|[eo]vi|alis|polis',
  // "officium", "suffragium", "auditorium", "probatum", "pactum", "versum", "monumentum", "spectaculum"
  '[cdgp]ium|[cs]ilium|[eo]rium|(?<![ie]t|m)atum|[cps]tum|(?<!irt)utum|(?<!men)sum|mentum|culum',
  // Of the fourth declension are "casus", "conventus", "currus".
  '(?<!ib|ub|[ts]|man|curr|dom|grad|lac|portic)us|[eu]c?tus|(?<!str|ol|on|ppar|sul|scop|uci|st)atus',
  '(?<!m|mand|pecc|d)ata',
].join('|');

/** Living Latin as its newspapers write it; CLDR has no names and no marks of it. */
export const la: StatisticsLanguage = {
  marks: { decimal: ',', group: '.' },
  spacedGroups: true,
  endings: {
    us: 'us i o um os orum is',
    um: 'um i o a orum is ibus atum',
    a: 'a ae am arum is as',
  },
  scales: {
    '1e3': 'milia|mille|milium|milibus|millia|millium|millibus',
    '1e6': 'million*|milion*|millio|milio|mio',
    '1e9': 'miliard*|milliard*|billion*|bilion*|billio|mld|mrd',
    '1e12': 'trillion*|trilion*|trillio',
  },
  plus: 'et|ac|atque',
  halves: 'et dimidi*|cum dimidi*',
  minus: 'minus',
  one: 'un~us|un~a|unius|uni',
  numbers: {
    '0.5': 'dimidi* (milion*)|dimidi* (million*)|dimidi* (miliard*)|dimidi* (milliard*)',
    '1.5': 'unum et dimidi*|unus et dimidi*|unius et dimidi*|uno et dimidi*|una et dimidi*',
    ...ONES,
    '10': 'decem',
    '11': 'undecim',
    '12': 'duodecim',
    '13': 'tredecim',
    '14': 'quattuordecim',
    '15': 'quindecim',
    '16': 'sedecim',
    '17': 'septendecim',
    '18': 'duodeviginti|octodecim',
    '19': 'undeviginti|novendecim',
    ...TENS,
    ...gluedNumbers(TENS, ONES, (ten, ones, value) => {
      const less = value % 10 === 8 ? 'duode' : 'unde';
      const before =
        value % 10 < 8 ? '' : `|${less}${TENS[(value - (value % 10) + 10) as 30] ?? 'centum'}`;
      return `${ones.replaceAll('|', ` et ${ten}|`)} et ${ten}${before}`;
    }),
    '100': 'centum',
    ...each(HUNDREDS, (word) => `${word}*`),
    // "Sescentae causae" are very many.
    '600': 'sescent* (mil*)|sexcent* (mil*)|sescent* (eur*)|sescent* (doll*)',
    '1000': 'mille',
    ...each(
      { '1e6': 'decies', '2e6': 'vicies', '3e6': 'tricies', '1e7': 'centies', '1e8': 'milies' },
      (word) => `${word} centena milia|${word} centenis milibus|${word} centenorum milium`,
    ),
  },
  percents: {
    '%': 'centesim*|part* centesim*|centesim* part*|pro cent*|per cent*|de centum|ex centum partibus',
    '‰': 'millesim*|part* millesim*|millesim* part*|pro mille|per mille',
    pp: 'punct* centesim*|punct* percentual*|punct* in centum',
    bp: 'punct* bas*|punct* fundament*',
  },
  currencies: {
    EUR: 'euro|euri|eurorum|euros|euris|euron*',
    dollar: 'dollar*|dolar*|thaler*',
    USD: 'dollar* american*|dollar* civitat*|thaler* american*',
    CAD: 'dollar* canad*',
    AUD: 'dollar* austral*',
    GBP: 'libr* sterling*|libr* britan*|libr* anglic*',
    JPY: 'ien*|yen*',
    CNY: 'yuan*|iuan*|renminbi',
    CHF: 'franc~us|franc~us helvet*',
    RUB: 'rubel*|rubl*',
    INR: 'rupi*',
    KRW: 'von~um|von~us|won',
    peso: 'peso*',
    UAH: 'griv*|hryv*',
    BRL: 'real* brasil*|regal* brasil*',
    krona: 'coron~a',
    SEK: 'coron* suec*',
    NOK: 'coron* norv*',
    DKK: 'coron* dan*',
    CZK: 'coron* bohem*|coron* cech*',
    PLN: 'zlot*|slot~us',
    HUF: 'forint*|floren*',
    TRY: 'lir* turc*',
    ILS: 'sicl*',
  },
  metric: {
    prefixes: {
      kilo: 'chilio|kilo|chilo',
    },
    bases: {
      meter: 'metr~um',
      gram: 'gramm*|gram~um',
      watt: 'vatt*|watt*|vat~um',
      'watt-hour': 'vatthor*|vattihor*|watthor*|vattor* hor*|vatt* hor*',
      byte: 'octet*|byt*',
      liter: 'litr*',
    },
    square: '… quadrat*',
    cubic: '… cubic*',
  },
  units: {
    mile: 'mil* pass*',
    'nautical-mile': 'mil* nautic*|mil* maritim*',
    foot: 'pedes|pedum|pedibus',
    inch: 'pollic*|digit~us',
    ounce: 'unci*',
    'light-year': 'ann* luc*|ann* lumin*',
    hectare: 'ha|hectar*',
    acre: 'iuger*',
    barrel: 'doli*|cup* ole*|barrel*|barril*',
    tonne: 'tonn*|tonel*',
    celsius: '° cels*|grad*|grad* cels*|grad* centi*|grad* centesim*',
    fahrenheit: 'grad* fahrenheit*',
    degree: 'grad* richter*|grad* (secundum)|grad* (scal*)|grad* magnitud*',
    'kilowatt-hour': 'hor* chiliovatt*|hor* kilovatt*',
    'megawatt-hour': 'hor* megavatt*',
    'gigawatt-hour': 'hor* gigavatt*',
    'terawatt-hour': 'hor* teravatt*',
    'kilometer-per-hour': KILOMETERS.flatMap((km) =>
      HOURLY.map((hourly) => `${km}* ${hourly}`),
    ).join('|'),
    'meter-per-second': 'metr* per secund*|metr* in secund*|metr* singulis secund*',
    knot: 'nod~us',
    calorie: 'calori*',
  },
  durations: {
    second: 'secunda|secundis|secundorum|secundas|secundarum|minut* secund*',
    minute: 'minut*|hor* minut*|minut* prim*',
    hour: 'hor~a',
    day: 'dies|dierum|diebus|diem',
    week: 'hebdomad*|septiman*',
    month: 'menses|mensium|mensum|mensibus|mensem',
    year: 'anni|annos|annorum|annis|annum',
    decade: 'decenni*',
    century: 'saecul*',
  },
  spans: {
    '2 day': 'biduum|bidui|biduo',
    '3 day': 'triduum|tridui|triduo',
    '4 day': 'quadriduum|quadridui',
    '2 year': 'biennium|biennii',
    '3 year': 'triennium|triennii',
    '4 year': 'quadriennium|quadriennii',
    '5 year': 'quinquennium|quinquennii',
    '6 year': 'sexennium|sexennii',
  },
  rates: {
    '/year': `quotannis|${per('ann*')}|annu*|quoque anno`,
    '/month': `${per('mens*')}|menstru*|quoque mense|in menses singulos`,
    '/week': `${per('hebdomad*')}|${per('septiman*')}|hebdomadatim`,
    '/day': `cotidie|${per('die*')}|in dies singulos`,
    '/hour': per('hor*'),
    '/barrel': per('doli*'),
    '/person': `${per('capit*')}|in caput`,
    '/liter': per('litr*'),
    '/kilogram': per('chiliogramm*'),
    '/tonne': per('tonn*'),
    '/ounce': per('unci*'),
    '/square-meter': per('metr* quadrat*'),
  },
  bounds: {
    '>': 'plus|plus quam|plures quam|plura quam|plurium quam|plurimorum quam|pluribus quam|maior* quam|maius quam|amplius|amplius quam|ultra|supra|supera*|excedi*|excedu*|excess*|plus quam ad',
    '>=': 'saltem|minimum|ad minimum|non minus|non minus quam|haud minus|haud minus quam|non pauciores quam|haud pauciores quam|minime',
    '<': 'minus|minus quam|pauciores quam|pauciora quam|paucioribus quam|pauciorum quam|minor* quam|inferior* quam|infra|citra|intra summam',
    '<=': 'usque ad|ad summum|summum|plurimum|maxime|non plus|non plus quam|non plures quam|haud plus|haud plus quam|haud plures quam|ne plus quam|non amplius|non amplius quam',
    '~': 'circiter|fere|ferme|paene|pene|prope|circa|quasi|plus minus|plus minusve|propemodum|ad circiter|ad fere|media fere',
  },
  boundsAfter: {
    '>': 'supera*|excedi*|excedu*|excess*|et amplius|et plus|amplius',
    '>=': 'vel plus|aut plus|vel plures|aut plures|vel amplius|aut amplius',
    '<=': 'vel minus|aut minus|vel pauciores|aut pauciores|non supera*|non excedi*|non excess*',
    '~': 'fere|circiter|ferme|plus minus|plus minusve',
  },
  fillers: 'vix|ad|in|de|ex|cum|summam|numerum|numero|usque',
  rangeWords: 'aut|vel|ad|usque ad|sive|seu',
  betweens: { 'et ac atque': 'inter' },
  changeWords: 'a|ab|de|e|ex',
  changeVerbAfter:
    /^(?:cre[sv]|auct|aug|aux|ascen|descen|[di]?[ie]?m?minu[iet]|decre|de?cid|cecid|lapsa|red[ai]|transi|perven|sublat|toll|sustul|surrex)/,
  outOf: 'ex|e|de|inter|ex quibusque|ex singulis|e quibusque|e singulis',
  fractions: {
    // Parts of what is told.
    '': Object.values(PARTS)
      .flatMap((part) =>
        ['trilogi*', 'fabul*', 'pellicul*', 'seriei', 'libri', 'operis'].map(
          (told) => `${part}* pars ${told}|pars ${part}* ${told}`,
        ),
      )
      .join('|'),
    '1/2':
      'dimidi* pars|dimidi* part*|pars dimidi*|part* dimidi*|dimidi* fere pars|dimidium|dimidio (minus)|dimidio (minor*)',
    ...Object.fromEntries(FRACTIONS),
    '2/3':
      `${someParts('duae duas duabus duarum', 'terti')}|du* ex tribus partibus|du* part* ex tribus`
        .replaceAll('du* ', 'duae ')
        .concat('|duas ex tribus partibus|duabus ex tribus partibus'),
  },
  multiples: {
    ...each(TIMES, multiple),
    '0.5': 'dimidiat*|dimidiav*',
  },
  times: 'vicibus|partibus',
  comparisons: 'mai*|plus|plures|plura|celeri*|minor*|alti*|ampli*|saepius',
  countable: new RegExp(
    `^(?!\\p{L}*(?:${SINGULAR})$)(?:\\p{Ll}{2,}(?:es|os|as|is|us|um|ae|a|(?<!ar)i)|\\p{Lu}\\p{Ll}+(?:ens(?:es|ium|ibus)|orum|os|(?<!ar)i))$`,
    'u',
  ),
  notCounted:
    'vacu~us|vacua|plen~us|plena|olei|aquae|sacchari|classis|testis|musei|domi|catalogi|sit~us|sita|campionat*|exercitus|modis|festival|interclus*|oppidi|templi|belli|regni|fori|caeli|mundi|populi|sepulcri|castelli|saeculi|spectaculi|vehiculi|curriculi|archipelagi|decreti|consulti|pacti|instituti|cras|mortuus|mortua|mortuo|mortuum|recitat*|restitut*|heri|hodie|nunc|iam|adhuc|apert*|claus*|condit*|sortit*|vect~us|profect~us|grati*|regis|legis|urbis|orbis|ducis|pacis|maris|montis|mortis|noctis|partis|artis|ludovici|francisci|petri|pauli|caroli|gulielmi|alexandri|georgii|antonii|benedicti|iosephi|iacobi|constantini|finit*|nat~us|nat~a|cum|nam|dum|tum|num|tam|quam|qui|quae|quos|quas|quorum|quarum|quibus|cuius|cui|contra|supra|infra|intra|extra|trans|circa|plus|minus|magis|satis|nimis|potius|ibi|ubi|nisi|quasi|his|hos|has|horum|harum|ill*|ips*|eius|eorum|earum|eos|eas|eis|is|ea|iis|su~us|su~a|noster|omnes|omnibus|omnium|omnia|ali~us|ali~a|alia|olim|antea|postea|interea|propterea|praeterea|saepius|quotannis|annis|annos|anni|annorum|annum|horis|horas|hora|horae|diebus|dies|mensis|menses|versus|adversus|secundum|gratia|causa|tenus|uti|fieri|haberi|mori|oriri|pati|loqui|sequi|puncta|punctis|vices|prima|secunda|tertia|quarta|quinta|sexta|septima|octava|nona|decima|tantum|solum|iterum|rursus|demum|statim|primum|ultimum|usus|usi',
  modifiers:
    'nov~us|nov~a|magn~us|magn~a|parv~us|parv~a|ceteri|ali~us|ali~a|multi|prim~us|prim~a|veter*|recent*|fere|circiter|divers*|vari~us|vari~a|public~us|public~a|militar*|antiqu*|grav*|civil*|electric~us|electric~a|scholastic*|armat*',
  partitives: 'ex his|ex eis|ex illis|ex iis|eorum|ex ultimis',
  months:
    'Ianuari*|Februari*|Marti*|Aprili*|Maii|Maio|Maias|Maiis|Iunii|Iunio|Iunias|Iuniis|Iulii|Iulio|Iulias|Iuliis|Augusti|Augusto|Augustas|Septembr*|Octobr*|Novembr*|Decembr*|mensis|Kal*|Idus|Nonas|Id|Non',
  yearBefore: 'anno|annum|anni|annis|annos|et',
  kindLabels: 'cursu|cursus',
  labels:
    'sonata|sonatam|mensa|mensam|mensae|lectio|lectionem|exercitium|schedula|inscriptio|regula|cyclista|papyrus|scaena|versus|versiculus|strophe|annotatio|lusor|lusorem|lusore|lusori|exitum|propositio|propositionem|quaesitum|tabulat~um|scamnum|sella|ch . n|chr . n|christum natum|christum|minuto|minutum|gradu|gradum|chiliometrum|chiliometro|symphoni*|episodi*|diaeta*|quaestio|quaestion*|resolutio|resolution*|numeri|psalm*|orbis|abhinc annos|ante annos|annos natus|annos nata|vixit annos|aetatis|aetatis suae|articul*|art|ars|capite|caput|capitis|capitul*|pagin*|numerus|numero|num|nr|version*|versio|figura|tabula|conclav*|cubicul*|volat*|linea|lineam|lineae|via|viae|viam|platea|plateae|porta|portam|gradus|classis|classe|classem|temp~us|pars|partis|tom*|liber|libro|libri|editio|edition*|lex|leg*|decret*|titul*|sectio|section*|tel|telephon*|isbn|covid|anno|annum|hora|horam|saecul*|formula|top|autoraeda|laophori*|tramen|spectaculum|zona|stadium|locus|loco|apollo|windows|artemis|airbus|eurovisio*|olkiluoto|phasis|paragraph*|canon*|tessera|camera',
  labelsAfter: 'metrorum curs*|metrorum natation*|metra plana',
  clockBefore: 'hora|horam|horas|horis|circa horam',
  clockAfter: 'ante meridiem|post meridiem|a . m .|p . m .|mane|vesperi|noctis|vespere',
  ageBefore:
    'cui|uxor* eius|marit* eius|fili* eius|frat* eius|soror* eius|mater eius|pater eius|minores|maiores|nat~us|nat~a|aetat*|agens|obiit|natorum|agit|habet|mortu* est',
  ageAfter:
    'haberet|habebat|habuit|nat~us|nat~a|natis|nate|vixit|aetat*|vitae|habens|agens|maior natu|minor natu|maior* natu|minor* natu',
  ageSubjects:
    'fili~us|fili~a|filiae|soror*|frat*|vidu*|mater|matris|matrem|matre|pater|patris|patrem|patre|nepo*|nept*|alumn*|vir*|puer*|puell*|mulier*|iuven*|femin*|senex|senem|senis|aetat*|adulescen*|infan*|discipul*',
  lastingNouns: 'poen*|carcer*|custodi*|vincul*|exsili*|exili*|pact*|foed*|experienti*|labor*',
  frameBefore:
    'ultim*|proxim*|prior*|superior*|praeterit*|futur*|insequent*|sequent*|ante|post|abhinc|primis|intra|his|quibusque|singulis|quoque|quinque post|quolibet|omnibus|post hos|ex|paucis|inde a|ab hinc|quaque|quaeque',
  frameAfter:
    'tempora|temporibus|post|ante|abhinc|antea|postea|interiect*|elaps*|praeterit*|proxim*|deinceps|continu*|futur*|superior*|transact*|ultim*|peract*',
  placePrepositions: 'in|ad|ab|a|ex|e|de|apud|per|et|pro|cum|prope|inter|contra|sub|ante|post',
  inflected: /(?:[aeio]|ae|am|as|is|us|um|os|em|es|[IVXL])$/u,
};
