import { gluedNumbers, numbersFrom } from '../glued-numbers';
import type { StatisticsLanguage } from '../language-data';

const TENS = numbersFrom(
  20,
  'venti trenta quaranta cinquanta sessanta settanta ottanta novanta',
  10,
);

const ONES = numbersFrom(1, 'uno due tre|tré quattro cinque sei sette otto nove');

/** "ventuno", "ventotto": a vowel before a vowel falls. */
const joined = (ten: string, one: string): string =>
  one
    .split('|')
    .map((form) => (/^[uo]/.test(form) ? ten.slice(0, -1) : ten) + form)
    .join('|');

/** Longer numbers are put together of these: "ottocentomila", "centoventi". */
const PARTS = {
  ...ONES,
  ...numbersFrom(
    10,
    'dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove',
  ),
  ...TENS,
  ...gluedNumbers(TENS, ONES, joined),
  100: 'cento',
  200: 'duecento',
  1000: 'mille',
  // Alone it is a year more often than an amount.
  2000: 'duemila',
};

export const it: StatisticsLanguage = {
  endings: { p: 'e i', s: 'e i o a', n: 'e i o', o: 'o i', al: "al allo alla all' ai agli alle" },
  scales: {
    '1e3': 'mila',
    '1e6': 'milion~p|mln .|mln',
    '1e9': 'miliard~o|mld .|mld|mrd',
    '1e12': 'bilion~p',
    '1e15': 'biliard~o',
  },
  hundreds: 'cento',
  plus: 'e',
  halves: 'e mezzo|e mezza',
  one: "un|uno|una|un'",
  numbers: { '0.5': "mezzo|mezza|mezz'", ...PARTS, '1': '' },
  compoundStems: Object.values(PARTS).join('|'),
  percents: {
    '%': 'per cento|percento|% per cento',
    '‰': 'per mille',
    pp: 'punti percentuali|punto percentuale|punti %',
    bp: 'punti base|punto base',
  },
  points: 'punto|punti',
  currencies: {
    dollar: 'dollar~o',
    USD: 'dollari usa|dollari americani',
    GBP: 'sterlin~s',
    JPY: 'yen',
    CNY: 'yuan|renminbi',
    CHF: 'franc*',
    rupee: 'rupi~s',
    RUB: 'rubl~o',
    KRW: 'won',
    krona: 'coron~s',
    peso: 'pesos',
    BRL: 'real',
    PLN: 'zloty',
    UAH: 'grivni*',
    ITL: 'lir~s',
  },
  cents: { EUR: 'centesim~o|centesimi di euro|cent', dollar: 'centesimi di dollaro' },
  metric: {
    prefixes: {
      kilo: 'chilo|kilo',
      hecto: 'etto',
    },
    bases: {
      meter: 'metr~o',
      gram: 'gramm~o',
      liter: 'litr~o',
      watt: 'watt',
      'watt-hour': 'wattora',
      byte: 'byte',
      hertz: 'hertz',
      calorie: 'calori~s',
      volt: 'volt',
    },
    square: '… quadrat*|… quadr~o',
    cubic: '… cub~o',
  },
  units: {
    micrometer: 'micron',
    mile: 'miglio|miglia',
    'nautical-mile': 'miglia nautiche|miglia marine',
    foot: 'piedi',
    inch: 'pollici',
    'light-year': 'anni luce|anni - luce',
    hectare: 'ettar~o',
    acre: 'acri',
    'square-meter': 'mq',
    'square-kilometer': 'kmq',
    'cubic-meter': 'mc',
    barrel: 'baril~n',
    kilogram: 'chil~o',
    hectogram: 'etti',
    gigabyte: 'giga',
    quintal: 'quintal~p',
    tonne: 'tonnellat~s',
    celsius: 'grad~o|gradi celsius|gradi centigradi',
    fahrenheit: 'gradi fahrenheit',
    'kilometer-per-hour': "chilometri orari|chilometri all'ora|km orari|km all'ora",
    'meter-per-second': 'metri al secondo',
    'microgram-per-cubic-meter': 'microgrammi per metro cubo|microgrammi al metro cubo',
    knot: 'nodi',
    horsepower: 'cavalli|cv',
    decibel: 'decibel',
  },
  durations: {
    millisecond: 'millisecond~o',
    second: 'secondi',
    minute: 'minut~o',
    hour: 'ora|ore',
    day: 'giorn~o',
    week: 'settiman~s',
    month: 'mes~p',
    quarter: 'trimestri',
    year: 'ann~o',
    decade: 'decenn~n',
    century: 'secol~o',
  },
  rates: {
    '/year': "l'anno|all'anno|annu*|ogni anno",
    '/month': 'al mese|mensil~p',
    '/week': 'a settimana|alla settimana',
    '/day': 'al giorno',
    '/hour': "l'ora|all'ora",
    '/kilogram': 'al chilo|al kg',
    '/liter': 'al litro',
    '/barrel': 'al barile',
    '/tonne': 'a tonnellata|alla tonnellata',
    '/ounce': "l'oncia",
    '/person': 'a persona|a testa|pro capite',
    '/square-meter': 'al metro quadr*|al mq',
    '/share': 'per azione',
    '/megawatt-hour': 'al megawattora|per megawattora|al mwh',
  },
  joiners: "di|d'",
  joinsMillions: true,
  bounds: {
    '>': 'oltre|più di|più de*|superior~p|maggior~p di|maggior~p de*|supera*|superer*|sopra',
    '>=': 'almeno|non meno di|un minimo di',
    '<': 'meno di|meno de*|insufficient~p|inferior~p|minor~p di|minor~p de*|sotto',
    '<=': 'non più di|fino|massimo',
    '~': "circa|quasi|intorno|attorno|vicin~o|approssimativamente|più o meno|all'incirca|pressappoco|aggira sui|aggira sul|aggira sugli|aggira sulle|aggira sull'|aggirano sui|sfior*|grosso modo",
  },
  boundsAfter: {
    '>': 'e oltre|in su',
    '>=': 'o più|e più|almeno',
    '~': "circa|all'incirca",
    '<=': 'o meno|al massimo',
  },
  fillers:
    "il|lo|la|i|gli|le|l|un|uno|una|di|del|dello|della|dei|degli|delle|dell|'|appena|massimo|soli|sole|ben|a|al|allo|alla|ai|agli|alle|all",
  rangeWords: 'o|a|oppure|~al',
  betweens: { 'e ed': 'tra|fra', a: 'da un minimo di' },
  changeVerb:
    /^(?:pass(?:a|ano|at[oaie]|are|ando|erà|eranno|ò|ava|avano)$|(?:ri)?sal[eitòg]|scend|sces|cresc|aument|increment|diminu|cal(?:a|ano|at[oaie]|are|ando|o|i|ò|erà|eranno)$|rid(?:ott|ur|uc|uss)|riduz|port(?:a|at[oaie]|are|ando|erà|ò|ano)$|croll|balz|ri?bass|ri?alz|abbass|innalz|alz(?:a|at[oaie]|are)$|scivol|lievit|rincar(?:a|at[oaie])$|ra[pd]d|tagli(?:a|at[oaie]|are)$)/u,
  changeWords: "da|dal|dai|dagli|dalle|dalla|dall|dall'|dallo",
  outOf: 'su|ogni',
  fractions: {
    '': "un quarto d'ora|metà campo|metà degli anni|metà del secolo",
    '1/3': 'un terzo',
    '2/3': 'due terzi',
    '1/4': 'un quarto',
    '3/4': 'tre quarti',
    '1/5': 'un quinto',
    '2/5': 'due quinti',
    '3/5': 'tre quinti',
    '4/5': 'quattro quinti',
    '1/6': 'un sesto',
    '1/8': 'un ottavo',
    '1/10': 'un decimo',
    '1/2':
      '(la) metà|metà (dei)|metà (degli)|metà (delle)|(alla) metà|(della) metà|(nella) metà (dei casi)',
  },
  multiples: {
    '2': 'raddoppia*|raddoppier*|(il) doppio (di)|(il) doppio (dei)|(il) doppio (del)|(il) doppio (della)|(il) doppio (delle)|(il) doppio (degli)|(il) doppio (dell)|(il) doppio (risp*)|(il) doppio (,)|(il) doppio (.)|(il) doppio (in)',
    '3': 'triplica*|tripliche*|(il) triplo|(al) triplo',
    '4': 'quadruplica*|(il) quadruplo',
    '5': 'quintuplica*|(il) quintuplo',
    '10': 'decuplica*|(il) decuplo',
    '0.5': 'dimezza*|dimezzer*',
  },
  notMultiplied: 'per|al|gli sforzi',
  times: 'volte',
  comparisons:
    'più|meno|superior~p|inferior~p|maggior~p|tanto|il|la|quell*|rispetto|i|le|l|lo|gli|in più|quanto',
  multipliedBy: 'moltiplicat~s per',
  countable:
    /^(?!\p{Ll}+mente$)(?:\p{Ll}{2,}(?:[ieprsknt]|[td]à)|auto|moto|foto|video|radio|uova|paia|migliaia|Comuni|Paesi|Stati|Regioni)$/u,
  notCounted:
    'che|chi|gli|per|con|dei|dai|delle|nei|nelle|negli|sui|sugli|sulle|coi|dalle|dagli|degli|agli|alle|non|come|quando|dove|mentre|poi|oltre|oggi|ieri|domani|mai|bis|ter|ogni|tutti|tutte|stati|state|volte|punti|durante|grazie|invece|rimane|sempre|dice|cioè|vince|batte|perde|finisce|pari|perché|est|viene|deve|nonostante|qui|lui|lei|noi|voi|quelli|quelle|questi|queste|gol|assist|rimbalzi|giri|cui|anche|neanche|neppure|inoltre|dunque|comunque|parte|riparte|passate|suonate|esce|scende|nasce|chiude|torna|perché|benché|finché|purché|netti|lordi|over|under',
  modifiers:
    'nuov~p|grandi|piccol~p|altr~p|divers~p|sol~p|giovani|principali|maggiori|migliori|ultim~p|prim~p|famos~p|antic*|lungh~p|vecchi~n|presunt~p|ex|ulteriori|inter~p|attuali|singol~p|ver~p|potenziali',
  nouns:
    'posti di lavoro|posti letto|posti auto|capi di bestiame|punti vendita|ore di lavoro|start - up|vigili del fuoco|case popolari|medici di base',
  partitives: 'degli|dei|delle|di loro|di questi|di queste',
  months:
    'gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre|gen|feb|mar|apr|mag|giu|lug|ago|set|sett|ott|nov|dic',
  yearBefore: "nel|nell'|dal|dall'|del|al|entro il|anno|il|e il",
  kindLabels:
    'calibro|calibro da|classe|categoria|finale dei|finale sui|gara dei|gara sui|batteria dei|oro nei|argento nei|bronzo nei|oro sui|campion* dei|campionessa dei|staffetta|record dei|primato dei|specialità dei|vince i|vinto i|ai piani',
  labels:
    'articol*|art|legge|decreto|ddl|dl|dpcm|comma|numer~o|n|nr|no|pagin~s|pag|p|capitolo|sezione|versione|paragrafo|via|viale|civico|stanza|gate|volo|binari~o|autostrada|provinciale|tel|tabella|figura|girone|lotto|top|formula|euro 6|maglia|interno|codice|sentenza|regolamento|direttiva|delibera|under|over|ultra|uscita|km|chilometro|isbn|iva|allegato|agenda|tram|bus|autobus|treno|padiglione|tipo|terminal|pettorale|tappa|olio|calibro|migliori|delle ultime|degli ultimi|nelle ultime|negli ultimi|nelle prime|nei primi|delle prime|dei primi',
  labelsAfter:
    'metri piani|metri stile|metri ostacoli|metri a ostacoli|metri dorso|metri rana|metri farfalla|metri misti|metri siepi|siepi|centesimi di secondo|quater|bis|ter|ore su|ore al giorno su',
  clockOnly: 'alle|ore|alle ore',
  clockBefore: 'alle|dalle|ore|verso le|le|dopo le|prima delle|entro le|delle|all|ora',
  clockHoursBefore: 'alle|dalle',
  clockAfter:
    'del mattino|di sera|del pomeriggio|di notte|in punto|e mezza|e mezzo|della sera|della notte|della mattina',
  ageBefore:
    "ho|hai|avevo|avevi|avevamo|avevate|ha|hanno|aveva|avevano|compi*|all'età di|dell'età di|morto a|morta a|scompars~s a|oggi|avendo|i suoi|età superiore a|età inferiore a|età media di|con più di|sotto i|sopra i|ne ha|a|ad|a soli|a sole|a appena|ad appena|a quasi|a circa|a oltre|di appena|di soli|di soltanto|tra|fra",
  ageAfter: "di età|d'età|compiuti|di vita|in su|in giù",
  ageSubjects:
    'uom*|donn*|ragazz*|giovan*|bambin*|bimb*|figli*|fratell*|sorell*|student*|persona|persone|minor~p|neonat~s|adolescent*|età|atleta|atleti|alunni|chi|compresa|popolazione|residenti|under|over|pazienti|italiani|cittadini|utenti',
  termBefore:
    'condann* a|appello a|grado a|abbreviato a|assise a|ieri a|imputat~s a|pen~s a|arriv* a|sal* a|salg* a|scend* a|scese* a|port* a|ridott~s a|ridurre a|aument* a|prorog* a|prolung* a|allung* a|estes~s a|fissat~s a|pari a|fino a|media a|vita a|dur* tra|serv* tra|richied* tra|vogliono tra|dur* fra|serv* fra|richied* fra',
  termAfter:
    "di carcere|di reclusione|di prigione|di detenzione|di arresti|di domiciliari|di squalifica|di sospensione|di attesa|d'attesa|di ritardo|di stop|di lavori",
  lastingNouns:
    'pen~s|condann*|reclusione|carcer*|prigion*|contratt*|mutuo|durata|carriera|guerra|attesa|lavoro|lavori|pian*|prestito|squalifica|media|processo|assenza|mandato|period*|esperienza|concessione|ritardo|relazione|storia|governo|btp|bond|titol~o|obbligazion~p|vita|garanzia|leasing|mutui|prestiti|passat~s|passa|passano|passerà|sale|salgono|scende|rischi*',
  frameBefore:
    "archivi* i|chius* i|chiud* i|da oltre|da più di|da quasi|da circa|da almeno|è da|vive da|lavora da|così da|chius~s da|ferm~s da|atteso da|attesa da|ultim~s|scors~p|prossim~o|prossime|prim~p|ogni|negli|nelle|passati|passate|altr~p|success*|precedenti|seguenti|ormai|volta in|volta da|nei|distanza di|nel giro di|nell'arco di|manca|mancano|mancavano|sposat~s da|fidanzat~s da|separat~s da|insieme da|sono da|era da|erano da|manca da|assente da|abita da|abitano da|vivono da|lavorano da|insegna da|malat~s da|vigore da|ricoverat~s da|carcere da|latitant~p da|scompars~s da|mort~s da|abbandonat~s da|disoccupat~s da|apert~s da|attiv~s da|guid~s da|ch'è da|, da|. da|, dopo|. dopo",
  frameBeforeWords: 'in|in soli|in sole|in appena|dopo|tra|fra',
  frameAfter:
    "fa|prima|dopo|or sono|addietro|più tardi|su sette|su 7|success*|scors~p|precedenti|di distanza|a questa parte|più giovane|più vecchio|più grande|di matrimonio|di gioco|dalla morte|dalla scomparsa|dalla tragedia|dal voto|dal delitto|dal terremoto|dal via|dal termine|dalla fine|dall'inizio|al voto|al via",
  ordinals: '°|º|ª|esimo|esima|esimi',
  placePrepositions:
    'in|a|ad|da|di|nel|nella|per|tra|con|del|della|dal|dalla|al|alla|sul|sulla|dell|nell|all|dall|e|su|secondo',
};
