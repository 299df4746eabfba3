import type { Paradigm } from '../../companies/language-data';
import { words } from '../../companies/language-data';
import {
  CONSONANT_CASES,
  casesOfVowel,
  casesOn,
  withClitics,
} from '../../companies/languages/finnish-forms';
import type { PseudonymLanguage } from '../language-data';

const CHANGED =
  '(?:muutettu|muutettuja|vaihdettu|muutettiin|vaihdettiin|keksitty|keksittyjä|muunnettu|muutimme)';
const NAME = '(?:etu|suku|sala)?nim(?:i|et|ensä|iä|eä|eään|en)';
const WHOSE =
  '(?:haastateltav(?:an|ien|ani|iemme)|haastateltavamme|hänen|heidän|lasten|lapsen|nuoren|nuorten|perheen|naisen|miehen|tytön|pojan|potilaan|potilaiden|oppilaiden|henkilöiden|kaikkien|päähenkilön|kertojan|uhrin|äidin|isän|asiakkaan|juttuun haastateltujen|jutun henkilöiden|jutussa esiintyvien)';

/** What is lost or weakened before an ending, between vowels: Pekka, Pekan; Antti, Antin; Satu, Sadun; Aalto, Aallon. */
const GRADATION = words('kk/k tt/t pp/p t/d nt/nn lt/ll rt/rr nk/ng mp/mm p/v ht/hd');
const GRADATED: readonly Paradigm[] = GRADATION.flatMap((pair): readonly Paradigm[] => {
  const [strong = '', weak = ''] = pair.split('/');
  return [
    ...[...'aiouyöäe'].map((vowel): Paradigm => [strong + vowel, casesOn(weak + vowel)]),
    // Lahti, Lahden; Lempi, Lemmen.
    [`${strong}i`, casesOn(`${weak}e`)] as const,
  ];
});
const OTHER_GRADATED: readonly Paradigm[] = [
  ['ko', casesOn('o')],
  // Niemi, Niemen, Niemeä; Mäki, Mäen.
  ['i', `${casesOn('e')} ${withClitics('ea eä')}`],
  ['ki', casesOn('e')],
];

export const fi: PseudonymLanguage = {
  names: 'capitals',
  beside: [
    'jonka nimen (?:olemme|toimitus on|lehti on|me olemme) (?:\\p{L}+ ){0,2}(?:muuttaneet|muuttanut|vaihtaneet|vaihtanut)',
    'joiden nimet (?:olemme|toimitus on|lehti on) (?:\\p{L}+ ){0,2}(?:muuttaneet|muuttanut)',

    'samoin(?=\\s?[)\\]])(?<=[(\\[][^()\\[\\]\\n]{0,30})',

    '(?:myös|samoin|niin ikään),? (?:muutettu|salanimi|keksitty|peitenimi|keksitty nimi)(?=\\s?[)\\]])(?<=[(\\[][^()\\[\\]\\n]{0,40})',

    'joiden (?:oikeat|todelliset) nimet ovat (?:toiset|muut|eri|jotain muuta)',
    'jonka (?:oikea|todellinen) nimi on (?:toinen|muu|eri|jokin muu)',
    'joiden nimet (?:ovat )?(?:oikeasti|todellisuudessa) (?:ovat )?(?:toiset|muut)',

    'passissa on toinen nimi',

    '(?:joka )?(?:ei )?(?:halua|esiinny|esiintyä) (?:esiintyä )?omalla nimellään',
    'joka pyysi,? ettei hänen (?:oikeaa |omaa )?nimeään (?:käytetä|mainita|julkaista|kerrota)',

    '(?<=[(\\[]\\s?)(?:nimi )?(?:myös|samoin|sekin) (?:muutettu)?(?=\\s?[)\\]])',
    'nimi (?:myös|sekin|niin ikään) (?:muutettu|keksitty)',
    '(?:hänen )?nimensä on (?:tässä jutussa |jutussa )?(?:muutettu|vaihdettu)',
    'joka (?:todellisuudessa |oikeasti )?on (?:oikeasti )?(?:toisenniminen|eri niminen|muun niminen)',
    '(?:oikeasti|todellisuudessa) (?:hänellä on toinen nimi|toisenniminen)',
    'ei (?:ole )?oikealta nimeltään',
    'jonka nimi on (?:tässä jutussa |jutussa |turvallisuussyistä |pyynnöstä )?(?:muutettu|vaihdettu|keksitty)',
    'nimi muutettu (?:[^()\\n]{3,50})',
    `(?:${WHOSE} )?(?:kaikki |molempien |kummankin |molemmat )?${NAME}(?: ja (?:sukunimi|asuinpaikka|ikä|kotipaikka|ammatti))?(?: (?:on|ovat|oli))? ${CHANGED}(?: (?:jutussa|jutusta|tässä jutussa|yksityisyyden suojaamiseksi|hänen pyynnöstään))?`,
    '(?:ei ole )?(?:hänen )?(?:oikea|todellinen) (?:nimensä|nimi)(?: ei ole tämä)?',
    '(?:keksitty|muutettu|tekaistu|kuvitteellinen|peite) ?nimi',
    '(?:nimi|nimet) (?:on |ovat )?(?:keksitty|keksittyjä|salattu ja muutettu)',
    '(?:salanimi|peitenimi|pseudonyymi|valenimi)',
    `jonka nimi on ${CHANGED}`,
    `joiden nimet on ${CHANGED}`,
    'jonka oikea nimi on (?:toinen|muu)',
  ],
  covering: [
    '(?:olemme |me )?(?:muuttaneet|muutimme|vaihdoimme|vaihtaneet) (?:\\p{L}+ ){0,3}nim\\p{L}+',
    'nimensä (?:muutetaan|vaihdetaan|muutettaisiin)',

    '(?:hänen )?oikea nim(?:i|ensä) on toimituksen tiedossa',
    `(?:kaikki |${WHOSE} |kaikkien ${WHOSE} |osa )?(?:jutun |artikkelin |tekstin )?${NAME}(?: ja [^.()\\n]{3,40}?)?(?: (?:on|ovat|oli))?(?: (?:jutussa|artikkelissa|tässä jutussa|tekstissä))? ${CHANGED}`,
    '(?:on|ovat)(?: kaikki| molemmat)? (?:salanim(?:i|iä)|peitenim(?:i|iä)|pseudonyym(?:i|ejä)|keksitty(?:jä)? nim(?:i|iä)|muutettuja nimiä|kuvitteellisia nimiä)',
    '(?:ei ole|eivät ole) (?:hänen |heidän )?(?:oikea|oikeita|todellinen|todellisia) (?:nimensä|nimiään|nimi|nimiä)',
    'esiinty(?:y|vät) (?:jutussa |tässä )?(?:muutetulla nimellä|muutetuin nimin|salanimellä|salanimin|muutetuilla nimillä)',
  ],
  cueWords: {
    name: '(?:(?:etu|suku|peite)?nim(?:i|et|ensä|eä|eään|en|iä|iään|illä|illään|ellä|ellään|in|iensä)|henkilöllisyy\\p{L}+)',
    changed:
      '(?:muutettu\\p{L}*|muutettiin|muutimme|muutetuin|vaihdet\\p{L}+|keksit\\p{L}+|muunnet\\p{L}+|tekaist\\p{L}+|kuvitteelli\\p{L}+)',
    not: '(?:ei|eivät|emme|en|ettei|etteivät)',
    real: '(?:oike[aiu]\\p{L}*|todelli[ns]\\p{L}*|om(?:a|alla|illa|aa|ia))',
    writer: '(?:olemme|toimitus|me)',
    use: '(?:kerro|käyt|mainit|julkais|paljast)\\p{L}*',
    composite:
      '(?:(?:koottu\\p{L}*|yhdistel\\p{L}*|kuvitteelli[ns]\\p{L}*) (?:hahmo|henkilö)\\p{L}*|tarina(?:nsa)? on (?:koottu|yhdistetty|koostettu))',
    be: '(?:on|ovat|oli|olivat)',
    theirs: '(?:(?:hänen|heidän)(?: omansa)?(?=\\s?[.,;:)]))',
    chosen: '(?:jonka hän (?:itse )?(?:valitsi|on valinnut|antoi|halusi))',
    hereFor:
      '(?:tätä (?:juttua|haastattelua|artikkelia|tekstiä) varten|tähän (?:juttuun|haastatteluun|artikkeliin|tekstiin))',
    known: '(?:(?:on|ovat) (?:vain )?toimituksen tiedossa)',
    ask: '(?:(?:pyys\\p{L}+|pyyt\\p{L}+|halus\\p{L}+|halua\\p{L}+|toivo\\p{L}+))',
    otherNames: '(?:(?:muilla nimillä|toisilla nimillä|toisella nimellä|muita nimiä))',
    suppose: '(?:(?:sanotaan|olkoon)(?: vaikka)?)',
    ours: '(?:meidän)',
    hereafter: '(?:(?:näillä riveillä|jatkossa) (?:hän on|hänen nimensä on))',
    different: '(?:toinen|eri|muu)',
    adverb:
      '(?:todellisuudessa|oikeasti|tietenkin|tietysti|luonnollisesti|tässä|myös|tosin|itse asiassa)',
    as: '(?:näin|kuten|niin|siksi)',
    call: '(?:kutsumme|kutsutaan|kutsuttavan)',
    appear:
      '(?:esiinty(?:y|vät|ä)(?! (?:näytelmä|elokuva|sarja|ooppera|rooli)\\p{L}*)|puhuu|tunnetaan|todistaa|todisti|kutsumme|mainitaan|valitsi|otti)',
    byName: '(?:(?:peite|sala|koodi|keksityllä |taiteilija)?nim(?:ellä|illä|en|et)|nimimerkillä)',
    otherName: '(?:on|oikeasti|jolla on) (?:toinen|eri) nimi',
    fictive: '(?:salanime[täiäö]+|salanimi|keksityt nimet|keksittyjä nimiä)',
    choose: '(?:päätimme|sovimme|olemme päättäneet|olemme sopineet) kutsua (?:häntä|heitä)',
    witness: '(?:todistaja(?:n|a|lle)?|ilmiantaja(?:n|a)?|tietolähde)',
    asCode: '(?:nimellä|peitenimellä|koodinimellä)',
    say: '(?:tiesi|tietää|arvasi|sanoo|sanoi|kertoo|kertoi|vahvistaa|selittää|mukaan|toteaa|myöntää|muistuttaa|muistelee|korostaa|huomauttaa|arvioi|kuvailee|kuvaa|painottaa)',
    fiction: '(?:elokuva\\p{L}*|romaani\\p{L}*|sarja\\p{L}*|näytelmä\\p{L}*|pelissä)',
    none: '(?:mitään|mikään)',
    introduce: '(?:nimeni on|minä olen|kutsukaa minua|sanokaa minua)',
    like: 'kuten',
    reveal: '(?:unoh|paljast|kerto|kerro|julkais|ilmoit|tien|tied)\\p{L}*',
    viewOf: '(?:mukaan)',
    here: 'tässä (?:jutussa|tekstissä|artikkelissa|kertomuksessa|tarinassa)',
    notSo:
      '(?:ei ole|eivät ole) (?:hänen |heidän |oikeasti )?(?:tämänniminen|sen niminen|nimeltään)',
  },
  naming: [
    'anno(?:imme|in) hänelle (?:[^.,\\n]{1,30} )?nimen',
    '(?:tässä jutussa|tässä|jutussa) hän on(?= [^.;\\n]{2,30}[;,.:] (?:hänen )?oikea nimi)',

    'salanimen(?= [^.,\\n]{2,40} takana)',
    '(?:annoimme|annamme) (?:hänelle|\\p{L}+lle) nimen',
    '(?:hän )?kutsuu itseään(?<=(?:turvallisuus\\p{L}+|suojel\\p{L}+|pelko\\p{L}*)[^.\\n]{0,70})',

    '(?:jota|jonka|häntä) (?:kutsumme|kutsutaan|nimitämme)(?: tässä(?: jutussa| tekstissä)?| jutussa| artikkelissa)?(?: nimellä)?',
    '(?:esiintyy|esiintyä|haluaa esiintyä|puhuu)(?: tässä)?(?: jutussa| artikkelissa| haastattelussa| tekstissä)? nimellä',

    'tässä jutussa (?:hänen nimensä on|häntä kutsutaan)',
    '(?:kutsumme|kutsun|kutsutaan) (?:häntä|heitä|naista|miestä|poikaa|tyttöä|nuorta|lasta)(?: tässä(?: jutussa)?| nimellä| nyt| vaikka)*',
    '(?:annetaan|annamme) hänelle nimi(?:ksi)?',
    '(?:haluaa|toivoo) tulla kutsutuksi',
    '(?:sanottakoon|kutsuttakoon|olkoon) (?:häntä|hän|hänen nimensä)(?: tässä| vaikka)?',
    '(?:salanime|peitenime|nimimerki|pseudonyymi|valenime)(?:llä|ä|nä)',
    '(?:esiintyy|puhuu|kertoo) (?:tässä |tässä jutussa |jutussa )nimellä',
    '(?:kutsumme|kutsutaan|kutsun|sanomme|nimitämme|nimitetään|kutsuttakoon) (?:häntä|heitä|miestä|naista)(?: tässä(?: jutussa)?| nyt| vaikka)?',
    '(?:hän|joka)? ?(?:esiintyy|kertoo|puhuu|haluaa esiintyä|kirjoittaa)(?: jutussa| tässä| tässä jutussa)? (?:salanimellä|peitenimellä|nimimerkillä|pseudonyymillä|muutetulla nimellä|keksityllä nimellä)',
    '(?:jota|häntä|heitä) (?:kutsumme|kutsutaan|kutsun|nimitämme)(?: tässä(?: jutussa)?| jutussa| artikkelissa| nyt| vaikka)?',
    '(?:sanotaan|sanokaamme|vaikkapa|olkoon hän)(?: vaikka)?,? (?=\\p{Lu})',
    'kutsutaan (?:häntä|heitä)(?: vaikka| tässä)?',
    '(?:salanimen|peitenimen|nimimerkin|valenimen|pseudonyymin) (?:takana )?',
    '(?:salanimi|nimimerkki|peitenimi|pseudonyymi)(?= ?["”“»])',
    '(?:salanimi|nimimerkki|peitenimi|pseudonyymi)',
    '(?:käyttää|valitsi|otti|käytti) (?:salanimeä|peitenimeä|nimeä|nimimerkkiä)(?= ["”“»]?\\p{Lu})',
  ],
  // "Hänen vaimoaan kutsumme Lahjaksi"
  exceptWords: ['(?:paitsi|lukuun ottamatta)'],
  looseNaming: [
    'hän on tässä(?: jutussa| tarinassa)?(?= [“«]?[\\p{L}’-]+[”»]?[.,;:])',
    '(?:kutsumme|kutsutaan|nimitämme)(?= [“”"«]?[\\p{L}-]+ksi[”"»]?(?:[ .,;:]|$))',
  ],
  named: ['(?:ksi )?(?:kutsumme|kutsuttava)(?!\\p{L})'],
  penNameHides: [
    'tällä (?:salanimellä|kirjailijanimellä|nimellä)(?=[^.\\n]{0,120}(?:ilmesty|julkais|kirjoitt|romaan|kirj))',
    'salanimen takana (?:on|oli)',
  ],
  penNameBehind: [
    '(?:kirjailijanimi|taiteilijanimi|salanimi)(?<=(?:,| on| oli) [^.,\\n]{3,80}n \\p{L}+)',
  ],
  penNameOf: [
    '(?:on )?(?:kirjailijanimi|taiteilijanimi|salanimi),? (?:jonka takana on|jota käyttää|jota käytti)',
    '(?:oikea nimi|oikealta nimeltään|oik\\.|alkuaan)(?: on)?:?',
  ],
  knownAs: [
    'paremmin tunnettu (?:nimellä|nimimerkillä)',
    '(?:joka )?(?:tunnetaan|tunnettu|tunnetumpi|tunnettiin)(?: paremmin)? (?:taiteilijanimellä|kirjailijanimellä|salanimellä|nimellä(?= \\p{L})|taiteilijanimestään|salanimellään)',
    '(?:kirjoittaa|kirjoitti|julkaisi|esiintyy|esiintyi) (?:salanimellä|taiteilijanimellä|kirjailijanimellä|nimellä)',
    '(?:taiteilijanimi|kirjailijanimi)',
  ],
  codeWord: '(?:peite|koodi)nim\\p{L}*',
  codeThing:
    '(?:operaatio\\p{L}*|suunnitelm\\p{L}+|hank\\p{L}+|projekti\\p{L}*|ratsia\\p{L}*|harjoitu\\p{L}+|virus|ohjelma)',
  caseNouns: words('jutussa oikeudenkäynnissä tapauksessa'),
  codeName: [
    '(?:tietolähde(?:ttä|tä|en)?|ilmiantaja[an]?)(?= ?[”"“»])',
    '(?:peite|koodi)nim(?:eltään|een)',
    'kuten (?:todistajaa|tietolähdettä)(?: [^.,”\\n]{0,30})? (?:kutsutaan|nimitetään)',
    '(?:kutsuu|nimittää) (?:todistajaa|tietolähdettä) nimellä',
    'todistaja(?:n|lle|a)?(?= [”"“»])',
    '(?:peitenimi|koodinimi|koodinimellä|peitenimellä|peitenimeä|koodinimeä)',
    '(?:suojeltu|anonyymi|salattu|nimetön) todistaja',
    'todistaja(?= ["”“»])',
  ],
  pseudonymWords: ['salanim\\p{L}*'],
  nameWords: words('nimi nimen nimet nimeä käyttäjänimi käyttäjätunnus'),
  pairWords: [
    'molemmat',
    'kumpikin',
    'molempien',
    'kahden',
    'pariskunnan',
    'kaksosten',
    'sisarusten',
    'siskosten',
    'siskosparin',
    'veljesten',
  ],
  pluralWords: [
    'heidän',
    'nimet',
    'etunimet',
    'sukunimet',
    'nimiä',
    'nimensä ja',
    'salanimiä',
    'peitenimiä',
    'ovat',
    'eivät',
    'heitä',
    'joiden',
    'esiintyvät',
  ],
  relativeWords: ['jonka', 'joiden', 'joka'],
  usesAlias: {
    verb: '(?:käyttää|käyttävät|esiintyy)',
    alias:
      '(?:salanimeä|peitenimeä|toista nimeä|eri nimeä|keksittyä nimeä|salanimellä|peitenimellä)',
  },
  reasons: [
    'koska',
    'suojelemiseksi',
    'suojaamiseksi',
    'turvallisuussyistä',
    'pyynnöstään',
    'yksityisyyden',
    'turvallisuutensa',
    'turvallisuuden',
    'suojellakseen',
    'pelosta',
    'peloissaan',
    'varmuuden vuoksi',
  ],
  possessives: [
    'hänen',
    'heidän',
    'haastateltavan',
    'haastateltavien',
    'nimensä',
    'naisen',
    'miehen',
    'nuoren',
    'lapsen',
  ],
  kinds: words(
    'osasto laitos leipomo apteekki kauppa myymälä salonki klinikka lukio opisto akatemia päiväkoti elokuvateatteri teatteri tehdas panimo maatila kaivos tunneli areena galleria toimisto säätiö yhdistys instituutti laboratorio osuuskunta ministeriö puisto keskus siivousyritys yritys yrityksen siivousyrityksen',
  ),
  otherSubjects: words(
    `tiedostoja tiedostojen kansioita tunnuksia tiedosto kansio asiakirja palvelin tunnus koiralle kissalle laivalle katua katuja katujen kaduille teitä lain palkinnon kirjan elokuvan hotellin rakennuksen tiedoston tiedostojen kansion muuttujan muuttujien funktion käyttäjän käyttäjien tilin palvelimen verkkotunnuksen kadun tien aukion kaupungin kunnan kylän aseman stadionin koulun yhtiön yrityksen firman brändin puolueen joukkueen seuran tuotteen tuotteiden sovelluksen sivuston ohjelman sairaalan pankin koira koiran kissa kissan eläimen labradorinnoutaja noutaja kultainennoutaja terrieri mäyräkoira paimenkoira hevonen hevosen poni lehmä papukaija laivan aluksen ravintolan parametrin luokan taulukon sarakkeen yhtyeen bändin projektin sillan lentoaseman yliopiston järjestön säätiön lehden katu kaupunki yhtiö yritys tiedosto muuttuja`,
  ),
  thingEndings: words(
    'tie tien tiellä tiestä katu kadun kadulla kuja kujan kujalla polku polun koulu koulun koulussa puisto puiston tori torin sairaala sairaalan yhtiö yhtiön',
  ),
  deceit: {
    names: ['väärää nimeä', 'valenimeä', 'väärällä nimellä', 'valenimellä'],
    aliases: ['salanimellä'],
    deceivers: [
      'huijari[a-zäö]*',
      'epäilty[a-zäö]*',
      'petturi[a-zäö]*',
      'pidätet[a-zäö]+',
      'todellisuudessa hän on',
    ],
  },
  demonstratives: ['tä(?:män|llä|tä|mä)'],
  into: ['(?:muotoon)'],
  asSaid: 'kuten',
  doubt: ['(?:onko|oliko|olisiko)'],
  urge: [
    '(?:voi|voivat|saa|saavat|pitää|kannattaa) (?:\\p{L}+ ){0,2}',
    '(?:kannusta\\p{L}*|neuvo(?:o|i|vat|ivat)|suosittel\\p{L}*|kehotta\\p{L}*|rohkais\\p{L}*|ehdott\\p{L}*)',
  ],
  formerly: ['ennen', 'entinen', 'aiemmin', 'ent\\.'],
  realRenaming: [
    'päätöksell\\p{L}+',

    'fuusio\\p{L}*',
    'yrityskaup\\p{L}+',

    'adoptio\\p{L}*',
    'passi\\p{L}*',
    'avioliit[a-zäö]+',
    'naimisiin',
    'väestötietojärjestelm[a-zäö]+',
    'digi- ja väestötietovirasto[a-zäö]*',
    'maistraat[a-zäö]+',
    'käräjäoikeu[a-zäö]+',
    'virallisesti',
    'avioero[a-zäö]*',
    'nimenmuutos[a-zäö]*',
    'sukupuol[a-zäö]+',
    'häiden',
  ],
  otherNotes: ['jäsen[a-zäö]*', 'rahoit[a-zäö]+', 'tuk[a-zäö]+', 'säätiö[a-zäö]*', 'mainos'],
  kinWords: words(
    'hänen heidän veljensä siskonsa sisarensa miehensä vaimonsa poikansa tyttärensä äitinsä isänsä lapsensa ystävänsä puolisonsa aviomiehensä kumppaninsa kollegansa serkkunsa naapurinsa pikkuveljensä isoveljensä pikkusiskonsa isosiskonsa avovaimonsa avomiehensä tyttöystävänsä poikaystävänsä mummonsa isoäitinsä isoisänsä ukkinsa tätinsä setänsä enonsa kihlattunsa kämppiksensä työkaverinsa työtoverinsa luokkatoverinsa kaverinsa kaksoisveljensä kaksoissisarensa lapsenlapsensa anoppinsa miesystävänsä naisystävänsä tyttären pojan äidin isän',
  ),
  listWords: words('ja sekä tai eli'),
  articles: words('rouva herra pikku nuori vanha nimimerkki'),
  openingRoles: words(
    'todistaja selviytyjä uhri vanki pakolainen maahanmuuttaja siirtolainen opiskelija oppilas koululainen opettaja sairaanhoitaja lähihoitaja hoitaja kätilö lääkäri siivooja tarjoilija kuljettaja kuski lähetti kokki leipuri maanviljelijä kalastaja sotilas myyjä ompelija hitsaaja mekaanikko putkimies työmies työntekijä insinööri koodari kirjanpitäjä leski eläkeläinen teini nuori äiti isä mummo isoäiti isoisä tytär veli sisko serkku naapuri työtoveri kollega ystävä tyttöystävä poikaystävä vaimo aviomies laulaja räppäri muusikko näyttelijä tanssija kirjailija bloggaaja runoilija maalari toimittaja aktivisti vapaaehtoinen tulkki kääntäjä vuokralainen asiakas potilas virkailija',
  ),
  hasCompounds: true,
  personNouns: words(
    'lasten nuorten pariskunta kaksoset sisarukset siskokset veljekset nainen naisen mies miehen varusmies varusmiehen tyttö tytön poika pojan lapsi lapsen nuori nuoren vauva vauvan henkilö haastateltava äidin isän lesken alokas alokkaan',
  ),
  familiarForms:
    'aleksanteri Santeri|elisabet Liisa|johannes Jussi Hannu|katariina Kati|kristiina Kristi Stiina|margareeta Reetta|mikael Miika Mikko|susanna Sanna|tuomas Tommi|heikki Hessu|pekka Pekkis'.split(
      '|',
    ),
  notNames:
    words(`käyttäjänimi käyttäjätunnus lasten naisten miesten nuorten oppilaiden potilaiden asukkaiden perheiden henkilöiden kaupungin kadun yhtiön koulun 
    hän he me te minä sinä se ne tämä tuo nämä nuo joka jotka mikä mitkä kuka ketkä hänen heidän meidän minun sen niiden tämän tuon jonka joiden jota sitä tätä häntä heitä
    ja tai mutta vaan sekä että jotta koska kun jos vaikka kuin eli siis niin näin myös ei eivät en emme älä ole on ovat oli olivat olisi ollut voi pitää täytyy sanoo sanoi kertoo kertoi muistelee toteaa arvioi selittää jatkaa kuvailee pohtii miettii
    nyt silloin sitten eilen tänään huomenna aina koskaan usein joskus vielä jo enää taas heti pian myöhemmin aiemmin ennen jälkeen aikana kanssa ilman mukaan vuoksi takia kautta alla päällä vieressä luona siellä täällä tuolla ehkä kenties jopa vain juuri edes lisäksi kuitenkin silti siksi toisaalta toinen toiset kaikki kaikkien jokainen moni monet muutama jotkut yksi kaksi kolme neljä viisi molemmat kumpikin itse oma
    nimi nimet nimen haastateltava haastateltavan haastateltavien toimitus toimittaja kuva kuvat teksti huom juttu jutun artikkelin salanimi pseudonyymi
    tammikuussa helmikuussa maaliskuussa huhtikuussa toukokuussa kesäkuussa heinäkuussa elokuussa syyskuussa lokakuussa marraskuussa joulukuussa maanantaina tiistaina keskiviikkona torstaina perjantaina lauantaina sunnuntaina
    suomi suomen suomessa helsinki helsingin helsingissä tampere tampereen turku turun oulu oulun espoo espoon vantaa vantaan eurooppa
    äiti isä tytär poika veli sisko vaimo mies nainen lapsi lapset kutsutaan kutsumme rouva herra vuonna viime ensi kesällä talvella syksyllä keväällä aamulla illalla yöllä päivällä kotona töissä koulussa
  `),
  humanVerbs: words(
    'asuu asunut asui nukkuu hymyilee nyökkää nauraa itkee huokaa kuiskaa muistelee unelmoi keittää sekoittaa syö juo opiskelee syntyi pakeni istuu',
  ),
  humanPronouns: words('hän hänellä'),
  honorifics: words('rouva herra neiti tohtori professori isä sisar veli täti setä mummo vaari'),
  offices: words(
    `tri prof asianajaja asianajajan lakimies lakimiehen tuomari syyttäjä lääkäri lääkärin ylilääkäri psykologi psykologin psykiatri professori tohtori johtaja toimitusjohtaja toiminnanjohtaja rehtori ministeri kansanedustaja pormestari komisario rikoskomisario rikosylikomisario poliisi puheenjohtaja tutkija erikoistutkija sosiologi historioitsija toimittaja valokuvaaja ekonomisti koordinaattori tiedottaja asiantuntija sosiaalityöntekijä kouluterveydenhoitaja dosentti päällikkö yksikönpäällikkö sihteeri valtuutettu piispa`,
  ),
  particles: words('von af de van al el bin da'),
  givenNames: words(
    'aino aada eevi ellen elsa helmi iida lilja olivia pihla saga sofia venla vilma aleksi eino eemil elias joel leo niilo oiva onni oliver väinö viljo maria anna johanna kaarina marjatta anneli hannele kristiina liisa annikki maarit merja kirsti marja marjo eeva leena paula sari mari anu outi nina tiina mia jonna jenni heidi laura sanna susanna tanja satu pia taru mervi minna päivi kati katja riina saara sara emma ella roosa veera noora milla nelli sini tuuli meri suvi jaakko jussi antti matti pekka mikko timo kari jari juha jukka heikki hannu markku ville janne tuomas teemu petri sami marko mika samuli lauri oskari eetu veeti aatu amir hassan ali mohamed fatima amina zahra layla omar abdi hodan sahra farah mustafa ahmed nasra ifrah olena svetlana irina natalia nguyen',
  ),
  caseEndings: words('ssa ssä sta stä lla llä lta ltä lle een aan ään oon uun iin ksi tta ttä'),
  paradigms: [
    ...['a', 'e', 'i', 'o', 'u', 'y', 'ä', 'ö'].map(
      (vowel): Paradigm => [vowel, casesOfVowel(vowel)],
    ),
    ['', CONSONANT_CASES],
    ['ie', 'ietä iehen'],
    ['si', 'den ttä teen dessä destä dellä deltä delle tenä deksi det sien siä siin sissä'],
    ['', withClitics('n ksi')],
    ['', 'kin kaan kään'],
    ...GRADATED,
    ...OTHER_GRADATED,
    ['nen', `${casesOn('se')} ${withClitics('sta stä seen seksi')}`],
    ['s', `${casesOn('kse')} ${withClitics('kseen ta tä')}`],
    ['s', `${casesOn('')}`],
    ['as', `${casesOn('aa')} ${withClitics('aaseen asta')}`],
    // Mäkikangas, Mäkikankaan; Hammas, Hampaan; Porras, Portaan.
    ...['ng nk', 'mm mp', 'rr rt', 'll lt', 'nn nt', 'v p', 'd t', 'k kk', 'p pp', 't tt'].map(
      (pair): Paradigm => {
        const [weak = '', strong = ''] = pair.split(' ');
        return [
          `${weak}as`,
          `${casesOn(`${strong}aa`)} ${withClitics(`${strong}aaseen ${weak}asta`)}`,
        ];
      },
    ),
    ['is', `${casesOn('ii')} ${withClitics('iiseen istä')}`],
    ['e', `${casesOn('ee')} ${withClitics('eeseen')}`],
    ['io', withClitics('iota')],
  ].map(([base, endings]): Paradigm => [base ?? '', (endings ?? '').replace(/[\u0300]/g, '')]),
};
