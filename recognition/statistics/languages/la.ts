import type { StatisticsLanguage } from '../language-data';

/** Living Latin as its newspapers write it; CLDR has no names and no marks of it. */
export const la: StatisticsLanguage = {
  marks: { decimal: ',', group: '.' },
  spacedGroups: true,
  endings: {
    us: 'us i o um os orum is',
    um: 'um i o a orum is',
    a: 'a ae am arum is as',
    or: 'or oris ori orem ore ores orum oribus',
    o: 'o onis oni onem one ones onum onibus',
    adj: 'us a um i ae o am os as orum arum is',
    es: 'es ium ibus is em e i',
  },
  scales: {
    '1e3': 'milia|mille|milium|milibus|millia',
    '1e6': 'milli~o|miliones|milionum',
    '1e9': 'miliard~um|milliard~um|billi~o|bilionum|biliones|miliardorum',
    '1e12': 'trilli~o|trilionum',
  },
  plus: 'et|ac|atque',
  halves: 'et dimidium|cum dimidio',
  one: 'un~adj|unius|uni',
  numbers: {
    '2': 'duo|duae|duos|duas|duorum|duarum|duobus|duabus',
    '3': 'tres|tria|trium|tribus',
    '4': 'quattuor|quatuor',
    '5': 'quinque',
    '6': 'sex',
    '7': 'septem',
    '8': 'octo',
    '9': 'novem',
    '10': 'decem',
    '11': 'undecim',
    '12': 'duodecim',
    '13': 'tredecim',
    '14': 'quattuordecim',
    '15': 'quindecim',
    '16': 'sedecim',
    '17': 'septendecim',
    '18': 'duodeviginti|octodecim',
    '19': 'undeviginti',
    '20': 'viginti',
    '30': 'triginta',
    '40': 'quadraginta',
    '50': 'quinquaginta',
    '60': 'sexaginta',
    '70': 'septuaginta',
    '80': 'octoginta',
    '90': 'nonaginta',
    '100': 'centum',
    '200': 'ducent~adj',
    '300': 'trecent~adj',
    '400': 'quadringent~adj',
    '500': 'quingent~adj',
    '700': 'septingent~adj',
    '800': 'octingent~adj',
    '900': 'nongent~adj',
    '1000': 'mille',
    '1000000': 'decies centena milia',
  },
  percents: {
    '%': 'centesim~a|partes centesimae|centesimae partes|centesimis partibus|partes centesimas|partibus centesimis|centesimas partes|pro centum|per centum|ex centum partibus|partium centesimarum|centesimarum partium',
    '‰': 'millesim~a|partes millesimae|millesimas partes|pro mille',
    pp: 'puncta centesimalia|punctis centesimalibus|puncta percentualia|punctis percentualibus|punctorum centesimalium|punctis centesimis|puncta centesimarum|punctis centesimarum|puncta percentualium|punctum centesimale',
    bp: 'puncta basica|punctis basicis|puncta basis|punctis basis|punctorum basicorum|puncta basilaria|punctis basilaribus|punctis basalibus|puncta basalia',
  },
  currencies: {
    EUR: 'eur~o|eurones|euronum|euronibus|euro|euronas|euronarum|euronis|eurorum',
    dollar:
      'dollaria|dollari|dollarium|dollariis|dollarii|dollar~us|dollarios|dollariorum|thaleri|thalerorum|thaleros|thaleris',
    USD: 'dollariorum americanorum|dollarios americanos|dollariis americanis|dollaria americana|thalerorum americanorum|dollarii americani',
    GBP: 'libr~a sterling~a|librae sterlingae|libras sterlingas|librarum sterlingarum|libris sterlingis|librarum britannicarum|libras britannicas|librae britannicae|libris britannicis|librarum sterlingensium|libras sterlingenses',
    JPY: 'ien~um|iena|ienorum|ienis|ienarum|ienas|ienae|yen',
    CNY: 'yuan|renminbi|iuan|iuanorum',
    CHF: 'franc~us helvetic~adj|francorum helveticorum|francos helveticos|francis helveticis|franci helvetici|francorum',
    RUB: 'rubel~us|rubl~us|rublorum|rublonum|rubelorum|rublos',
    INR: 'rupi~a|rupiarum|rupias|rupiis|rupiarum indicarum|rupias indicas',
    KRW: 'von~um|vonorum|won',
    peso: 'pesorum|pesos',
    UAH: 'grivnarum|hryvniarum',
    BRL: 'regalium brasiliensium',
    SEK: 'coronarum suecicarum|coronas suecicas|coronarum',
    NOK: 'coronarum norvegicarum|coronas norvegicas',
    PLN: 'zlotorum',
    TRY: 'lirarum turcicarum',
  },
  units: {
    kilometer:
      'chiliometrum|chiliometra|chiliometrorum|chiliometris|kilometrum|kilometra|kilometrorum',
    meter: 'metrum|metra|metrorum|metris',
    centimeter: 'centimetrum|centimetra|centimetrorum',
    millimeter: 'millimetrum|millimetra|millimetrorum',
    nanometer: 'nanometrum|nanometra|nanometrorum',
    mile: 'milia passuum|milibus passuum|milium passuum|mille passus|milia passuum anglica',
    foot: 'ped~es|pedes|pedum|pedibus',
    inch: 'unci~a|pollices',
    'light-year': 'anni lucis|annos lucis|annorum lucis|annis lucis',
    hectare:
      'ha|hectara|hectaria|hectariorum|hectariis|hectareorum|hectarea|hectarearum|hectareis|hectareas|hectareae',
    acre: 'iuger~a|iugera|iugerum|iugeribus',
    'square-meter': 'metra quadrata|metrorum quadratorum|metris quadratis',
    'square-kilometer':
      'chiliometra quadrata|chiliometrorum quadratorum|chiliometris quadratis|kilometra quadrata|kilometrorum quadratorum',
    'cubic-meter': 'metra cubica|metrorum cubicorum|metris cubicis',
    liter: 'litr~a|litrarum|litras|litris|litr~um',
    barrel: 'doli~um|dolia|doliorum|doliis|cupae olearii',
    kilogram:
      'chiliogramm~um|chiliogrammata|chiliogrammatum|chiliogrammatis|chiliogramma|kilogramma|kilogrammata|kilogrammatum|chiliogrammorum|chiliogrammatibus',
    gram: 'gramm~um|grammata|grammatum|gramma|grammatibus',
    milligram: 'milligrammata|milligrammatum|milligramma',
    tonne: 'tonn~a|tonnarum|tonnas|tonnae|tonnis',
    celsius:
      'gradus celsiani|graduum celsianorum|gradus celsii|gradus|graduum|gradibus|gradibus celsianis|gradus celsianos|gradibus celsii|graduum celsii|gradus centesimales',
    fahrenheit: 'gradus fahrenheitiani|gradus fahrenheit',
    watt: 'vatt~um|vattia|vattiorum|vatta|vattorum',
    kilowatt: 'chiliovatta|chiliovattorum|chiliovattia|chiliovattiorum|kilovattia|chiliovattiis',
    megawatt:
      'megavatt~um|megavatta|megavattorum|megavattia|megavattiorum|megawatt|megavattis|megavattiis',
    gigawatt: 'gigavatta|gigavattorum|gigavattia|gigavattiorum|gigawatt|gigavattis',
    'kilowatt-hour':
      'chiliovattorum horae|chiliovatthoras|horae chiliovatticae|horas chiliovatticas|chiliovattihoras|chiliovatthorarum|chiliovattihorarum|chiliovattihorae',
    'megawatt-hour': 'megavatthorarum|megavattihorarum|megavattihoras',
    'terawatt-hour':
      'teravatthorarum|teravattihorarum|teravattihoras|horae teravatticae|horarum teravatticarum|horas teravatticas|teravatthoras',
    'gigawatt-hour': 'gigavatthorarum|gigavattihorarum|horarum gigavatticarum|gigavattihoras',
    gigabyte: 'gigaocteti|gigaoctetorum|gigaoctetos|gigabyta|gigabytorum|gigaoctetis',
    megabyte: 'megaocteti|megaoctetorum|megaoctetos|megabyta',
    terabyte: 'teraocteti|teraoctetorum|teraoctetos|terabyta|terabytorum|teraoctetis',
    'kilometer-per-hour':
      'chiliometra in hora|chiliometra per horam|chiliometrorum per horam|chiliometrorum in hora|chiliometris in hora|chiliometra horaria|chiliometris per horam|chiliometrorum horariorum|chiliometra singulis horis|chiliometrorum singulis horis',
    knot: 'nodi|nodos|nodorum',
    calorie: 'caloriae|calorias|caloriarum',
    decibel: 'decibela|decibelorum',
  },
  durations: {
    second: 'secunda|secundis|secundorum|secundas',
    minute: 'minuta|minutis|minutorum|minutas|minutarum|minutae|horae minuta',
    hour: 'hor~a|horas|horarum|horis|horae',
    day: 'dies|dierum|diebus|diem',
    week: 'hebdomad~es|hebdomades|hebdomadas|hebdomadum|hebdomadibus|hebdomadis|septimanae|septimanas|septimanis|hebdomadarum|septimanarum',
    month: 'menses|mensium|mensibus|mensum|mensem',
    year: 'anni|annos|annorum|annis|annum',
    decade: 'decennia|decenniorum',
    century: 'saecula|saeculorum|saeculis',
  },
  rates: {
    '/year':
      'quotannis|in anno|per annum|in annum|in singulos annos|singulis annis|annua|annuorum|annuos|pro anno',
    '/month':
      'in mense|per mensem|in mensem|singulis mensibus|in singulos menses|menstrua|menstruos|menstruorum|pro mense|in menses singulos|quoque mense',
    '/week':
      'in hebdomade|per hebdomadem|singulis hebdomadibus|in hebdomadam|in hebdomada|per hebdomadam|singulis septimanis|hebdomadatim|in hebdomadem',
    '/day': 'cotidie|in die|per diem|singulis diebus|in singulos dies|in diem',
    '/hour': 'in hora|per horam|singulis horis|in singulas horas|in horam',
    '/barrel':
      'per dolium|pro dolio|in singula dolia|in dolium|singulis doliis|pro singulis doliis',
    '/person': 'in capita|per capita|pro capite|in singula capita',
    '/liter':
      'pro litra|per litram|per litrum|in litrum|in litram|in singulas litras|pro singulis litris',
    '/kilogram':
      'pro chiliogrammate|per chiliogramma|in singula chiliogrammata|pro singulis chiliogrammatibus',
    '/tonne': 'pro tonna|per tonnam|in singulas tonnas',
    '/square-meter':
      'in metrum quadratum|pro metro quadrato|in singula metra quadrata|per metrum quadratum|pro singulis metris quadratis',
  },
  joiners: '',
  bounds: {
    '>': 'plus quam|plures quam|plura quam|amplius|plus|saltem|ultra|supra|minimum|non minus quam|maior quam|maiorem quam|maius quam|plurium quam|pluribus quam|superat|superant|superavit|superaverunt|excedit|excedunt|excessit|haud minus|excesserunt|non pauciores quam|amplius quam|superare|maiores quam|superabit|plurimorum quam|superans|plus quam ad',
    '<': 'minus quam|pauciores quam|pauciora quam|minus|infra|usque ad|non plus quam|non plures quam|ad summum|summum|haud plus quam|minor quam|minorem quam|maxime|ne plus quam|paucioribus quam|citra|non amplius|non amplius quam|plurimum|inferior quam|pauciorum quam|minores quam|intra summam',
    '~': 'circiter|fere|paene|ferme|prope|circa|ad fere|quasi|plus minusve|propemodum|ad circiter|pene|plus minus|media fere',
  },
  boundsAfter: {
    '>': 'superavit|superant|superat|superaverunt|excessit|excedit|vel plus|aut plus|vel plures|et amplius|vel amplius|aut plures|aut amplius',
    '<': 'vel minus|aut minus|vel pauciores|aut pauciores',
    '~': 'fere|circiter|ferme|plus minusve',
  },
  fillers: 'ad|in|de|ex|cum|summam|numerum|numero|usque',
  rangeWords: 'aut|vel|ad|usque ad|sive',
  betweens: { 'et ac atque': 'inter' },
  changeWords: 'a|ab|de|e|ex',
  outOf: 'ex|e|de|inter|ex quibusque|ex singulis',
  fractions: {
    '1/2':
      'dimidi~adj pars|dimidia pars|dimidiam partem|dimidia parte|dimidium|dimidiae partis|dimidio (minus)|dimidia fere pars',
    '1/3':
      'tertia pars|tertiam partem|tertia parte|tertiae partis|pars tertia|partem tertiam|tertia fere pars|tertius quisque|tertia quaeque|tertium quidque',
    '2/3':
      'duae partes tertiae|duae tertiae partes|duas partes tertias|duas tertias partes|duabus tertiis partibus|duae tertiae|duas tertias|duarum tertiarum partium|duarum partium tertiarum|duabus ex tribus partibus|duae ex tribus partibus|duas ex tribus partibus|duae partes ex tribus',
    '1/4':
      'quarta pars|quartam partem|quarta parte|pars quarta|quartae partis|partem quartam|quartus quisque|quarta quaeque',
    '3/4':
      'tres quartae partes|tres partes quartae|tribus quartis partibus|tres quartas partes|tres quartae|tres partes quartas',
    '1/5':
      'quinta pars|quintam partem|quinta parte|pars quinta|quintus quisque|quinta quaeque|partem quintam',
    '2/5': 'duae quintae partes|duas quintas partes|duae partes quintae|duas partes quintas',
    '3/5': 'tres quintae partes|tres quintas partes|tres partes quintae|tres partes quintas',
    '4/5':
      'quattuor quintae partes|quattuor quintas partes|quattuor partes quintae|quattuor partes quintas',
    '1/6': 'sexta pars|sextam partem|sextus quisque',
    '1/10': 'decima pars|decimam partem|decima parte|decimus quisque|decima quaeque|partem decimam',
  },
  multiples: {
    '2': 'duplicat~adj|duplicavit|duplicaverunt|duplo (maior)|duplo (plus)|duplo (plures)|bis (tantum)|duplum|duplo|duplex|duplicatum|duplicati',
    '3': 'triplicat~adj|triplicavit|triplicaverunt|triplo|triplum|ter (tantum)|ter (maior)|ter (maius)|ter (plus)|ter (plures)|ter (celerius)|triplex',
    '4': 'quadruplicat~adj|quadruplicavit|quadruplo|quadruplum|quater (tantum)|quater (maior)|quater (maius)|quater (plus)',
    '5': 'quintuplicat~adj|quintuplo|quincuplo|quinquies (tantum)|quinquies (maior)|quinquies (maius)|quinquies (plus)|quinquies (plures)',
    '10': 'decuplo|decies (tantum)|decies (maior)|decuplicat~adj|decies (plus)|decies (celerius)',
    '0.5': 'dimidiat~adj|dimidiavit',
  },
  times: 'vicibus|plicibus',
  comparisons: 'maior|maius|plus|plures|celerius|minor|altior|maiorem|maiores|amplius|saepius',
  countable: /^\p{Ll}{2,}(?:es|os|as|is|us|um|ae|a|i)$/u,
  notCounted:
    'mortuus|mortua|finitum|finita|natus|nata|et|ac|atque|aut|vel|sed|autem|enim|nam|ut|ne|cum|si|nisi|quod|quia|quam|qui|quae|quos|quas|quorum|quarum|quibus|cuius|cui|quem|in|ad|ab|a|ex|e|de|per|pro|post|ante|apud|inter|contra|ob|propter|sine|sub|super|supra|trans|usque|circa|circiter|fere|plus|minus|magis|iam|nunc|tum|tunc|ibi|hic|ibique|non|nec|neque|etiam|quoque|tantum|solum|modo|est|sunt|erat|erant|fuit|fuerunt|esse|erit|erunt|est|habet|habent|annis|annos|anni|annorum|horis|horas|hora|diebus|dies|mensis|is|ea|id|eius|eorum|eos|eas|eis|hos|has|his|horum|harum|ille|illa|illis|ipse|ipsa|suis|suos|suas|sua|sui|suae|noster|omnes|omnibus|omnia|alia|aliis|alii|aliae|olim|antea|postea|quasi|saepe|semper|numquam|tamen|igitur|ergo|itaque|inde|unde|ubi|quando|donec|dum|antequam|postquam|ianuarii|februarii|martii|aprilis|maii|iunii|iulii|augusti|septembris|octobris|novembris|decembris|ianuarias|februarias|martias|apriles|maias|iunias|iulias|augustas|septembres|octobres|novembres|decembres|kalendas|idus|nonas|quotannis|cotidie|interim|satis|nimis|potius|bis|ter|supra|infra|intra|extra|versus|adversus|secundum|gratia|causa|tenus|instar|puncta|punctis|vices|tertia|quarta|quinta|prima|secunda|nona|decima',
  modifiers:
    'nov~adj|magn~adj|parv~adj|ceteri|alii|alias|aliae|multi|primos|primi|veteres|recentes|aliorum|novorum|novarum',
  nouns: '',
  partitives: 'ex his|ex eis|ex illis|eorum|ex ultimis',
  months:
    'Ianuarii|Februarii|Martii|Aprilis|Maii|Iunii|Iulii|Augusti|Septembris|Octobris|Novembris|Decembris|Ianuario|Februario|Martio|Aprili|Maio|Iunio|Iulio|Augusto|Septembri|Octobri|Novembri|Decembri|Ianuarias|Februarias|Martias|Apriles|Maias|Iunias|Iulias|Augustas|Septembres|Octobres|Novembres|Decembres|mensis|Kalendas|Kal|Idus|Nonas|Id|Non',
  yearBefore:
    'anno|annum|ab anno|anni|ad annum|annis|ex anno|usque ad annum|et|in anno|post annum|ante annum|annos|inter annos',
  labels:
    'articul~us|articulo|capite|caput|capitulum|capitulo|pagina|paginam|paginis|numer~us|numero|num|versio|versione|versionem|figura|tabula|conclavi|conclave|cubiculo|volatus|volatu|linea|lineam|via|viae|porta|gradus|classis|classe|classem|tempora|pars|partis|tomus|liber|libro|libri|editio|editione|lex|legis|lege|legem|decretum|decreti|decreto|sectio|sectione|sectionem|tel|telephonum|telephonicum|isbn|covid|anno|annum|anni|annis|hora|horam|saeculo|saeculi|die|diem|formula|top|raeda|autoraeda|laophorio|laophorium|tramen|spectaculum|zona|stadium|locus|loco|apollo|phasis|gate|portam|currus|diei|paragraphus|paragrapho|canon|canonis|canone|annos|inde ab anno|ab anno|ad annum|kal|conclavis|aedes|tabernaculum|tessera|grex|camera|via',
  clockBefore: 'hora|horam|ab hora|ad horam|usque ad horam|circa horam|horis',
  clockAfter: 'ante meridiem|post meridiem|a . m .|p . m .|mane|vesperi|noctis',
  ageBefore:
    'natus|nata|nati|aetate|aetatem|aetatis|aged|agens|obiit|annum agens|natorum|agit|habet|mortuus est',
  ageAfter:
    'natus|nata|nati|natae|natum|natam|nato|natos|natis|natorum|vixit|aetatis|aetatem|vitae|habens|agens|nate|maior natu|minor natu',
  ageSubjects:
    'virum|puerum|puellam|mulierem|iuvenem|feminam|aetate|puer|puella|aetatis|vir|iuvenis|mulier|femina|senex',
  frameBefore:
    'ultimis|proximis|prioribus|superioribus|ante|post|abhinc|primis|intra|his|ultimos|proximos|quibusque|singulis|inter|praeteritis|superiores|quoque|quinque post|per ultimos|priores|futuris|quolibet|omnibus|post hos|per proximos|ex|paucis|inde a|ab hinc',
  frameAfter:
    'post|ante|abhinc|antea|postea|interiectis|elapsis|praeteritis|proximis|deinceps|continuos|continuis|futuris|superioribus|transactis|ultimis|peractis|superiores|proximos',
  ordinals: '',
  placePrepositions: 'in|ad|ab|a|ex|e|de|apud|per|et|pro|cum|prope',
};
