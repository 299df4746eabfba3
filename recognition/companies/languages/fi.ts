import { BLANK, type CompanyLanguage, type Paradigm, phrases, words } from '../language-data';
import { CONSONANT_CASES, casesOfVowel, casesOn, declined, withClitics } from './finnish-forms';

/** Consonants that are weaker before an ending: "Gigantti" → "Gigantin", "Sampo" → "Sammon". */
const GRADATION: readonly (readonly [strong: string, weak: string])[] = [
  ['kk', 'k'],
  ['pp', 'p'],
  ['tt', 't'],
  ['nk', 'ng'],
  ['nt', 'nn'],
  ['mp', 'mm'],
  ['lt', 'll'],
  ['rt', 'rr'],
  ['ht', 'hd'],
];

const gradated: readonly Paradigm[] = GRADATION.flatMap(([strong, weak]) =>
  'aeiouyäö'.split('').map((vowel): Paradigm => [strong + vowel, casesOn(weak + vowel)]),
);

const onVowels: readonly Paradigm[] = 'aeiouyäöå'
  .split('')
  .map((vowel): Paradigm => [vowel, casesOfVowel(vowel)]);

const FIRM_NOUNS = `
  yhtiö yritys/yritykse konserni firma pankki/panki valmistaja valmistajayhtiö operaattori ketju brändi kilpailija
  toimija rahoitusyhtiö startup startup-yritys/startup-yritykse kasvuyritys/kasvuyritykse konepaja leipomo panimo
  paahtimo varustamo telakka/telaka kustantamo meijeri tislaamo rakennusliike/rakennusliikkee sahayhtiö pelitalo mediatalo
  muotitalo tavaratalo vuokranantaja vakuuttaja vähittäiskauppias/vähittäiskauppiaa urakoitsija tytäryhtiö emoyhtiö
  kehittäjä tukkuri hampurilaisketju laboratorioyhtiö teknologiatalo ohjelmistotalo monialayhtiö
  omistajayhtiö konsulttitoimisto lakitoimisto arkkitehtitoimisto mainostoimisto pankkiiriliike/pankkiiriliikkee
  autotalo verkkokauppa/verkkokaupa suoratoistopalvelu pörssiyhtiö rakennuttaja yksisarvinen/yksisarvise`;

/** Places: what stands behind a firm noun or before a name in their forms is where, not who. */
const PLACES = declined(`
  helsinki/helsingi espoo vantaa tampere/tamperee turku/turu oulu lahti/lahde jyväskylä kuopio pori lappeenranta/lappeenranna
  vaasa seinäjoki/seinäjoe rovaniemi/rovanieme mikkeli kotka joensuu/joensuu kouvola hämeenlinna porvoo kajaani kokkola kemi
  tornio rauma salo lohja hyvinkää järvenpää kerava nokia riihimäki/riihimäe kirkkonummi/kirkkonumme raahe/raahee imatra
  savonlinna varkaus/varkaude iisalmi/iisalme pietarsaari/pietarsaare hamina loviisa hanko/hango naantali kuusamo sotkamo
  kittilä inari utsjoki/utsjoe ahvenanmaa lappi/lapi uusimaa pirkanmaa pohjanmaa kainuu savo karjala häme/hämee satakunta/satakunna
  suomi/suome ruotsi norja tanska islanti/islanni viro latvia liettua venäjä puola saksa ranska italia espanja portugali
  britannia englanti/englanni irlanti/irlanni hollanti/hollanni alankomaat belgia sveitsi itävalta/itävalla tšekki/tšeki
  unkari romania bulgaria kreikka/kreika turkki/turki ukraina valko-venäjä kiina japani korea intia pakistan/pakistani
  vietnam/vietnami thaimaa indonesia australia kanada meksiko brasilia argentiina chile egypti uruguay/uruguay peru kolumbia venezuela marokko/maroko kenia nigeria etelä-afrikka/etelä-afrika qatar/qatari kuwait/kuwaiti israel/israeli iran/irani
  irak/iraki eurooppa/euroopa aasia afrikka/afrika amerikka/amerika kalifornia teksas/teksasi piilaakso
  tukholma göteborg/göteborgi malmö oslo kööpenhamina tallinna riika/riia vilna moskova pietari berliini lontoo pariisi
  bryssel/bryssele rooma madrid/madridi dublin/dublini amsterdam/amsterdami wien/wieni praha varsova kiova peking/pekingi
  shanghai tokio soul/souli dubai singapore hongkong/hongkongi taiwan/taiwani taipei washington/washingtoni
`).filter((form) => form !== 'nokia' && !form.startsWith('nokia'));

/** Of the places those that are no part of a name: a genitive may be ("Savon Kuorma Oy"). */
const LOCATIVES = PLACES.filter((form) =>
  /(?:ss[aä]|st[aä]|ll[aä]|lt[aä]|lle|iin|aan|een|oon|uun|yyn|ään|öön)$/.test(form),
);

/** Words that only look like forms of names: "Kymmenen" of "Kymmene", "Jollakin" of "Jolla". */
const WORD_FORMS = words(`
    adia antamalle antamia antamiin antamiksi antamilla antamille antamin antamina antamissa antamista antamistakin antelen anteliaalle antelin
    biohitin eurotunnelin hukille hukista hukkaan hyperajo hyperajolla jolla jollaa jollaan jollain jollainhan jollaista jollakin jollalla jollalle
    jollan jollassa jollasta keskosen keskosiksi keskosille kymmeneen kymmeneenkin kymmeneksi kymmeneksikin kymmenelle kymmenellekin kymmenellä
    kymmenelläkin kymmenelläkään kymmeneltä kymmeneltäkin kymmeneltäkään kymmenenkin kymmenenkään kymmenenä kymmenessä kymmenessäkin kymmenessäkään
    kymmenestä kymmenettä kämpille kämpillä kämpiltä kämpissä loimua loimuaa loimuavaan maagia maagiin maagiksi maagilla maagille maagilta maagin
    maagina maagista mapeilla mapeille mapeissa mapeista metro-auton onnisesta onnista rumasana sakoa sakoiksi sakoilla sakoille sakoilta sakoin
    sakoissa sakoista sakoitta sakoksi sakolla sakolle sakolta sakon sakonkin sakossa sakosta sepissä sepissäkin sepittämistä silpoen silpoja tukoksi
    tukolla tukon tukossa tukosta valoon varta vartaalle vartaan vartailla vartaille vartaina vartaissa vartaista vartan viettelemme viettelet
    viettelette viettelinkin viettelyt visana
    säästöpankki rahapaja kymmene antam sako tuko varta maag hyperajo olympiavoitto olympiavoiton olympiavoitot olympiavoittoa`);

/** They introduce a firm in Finnish: "vuokra-autoja tarjoava Kyytikäs", "tietoturvaan erikoistunut Blue Coat". */
const PARTICIPLES = `
  tarjoava tarjoavan valmistava valmistavan kehittävä kehittävän vuokraava vuokraavan välittävä välittävän rakennuttava rakennuttavan erikoistunut
  erikoistuneen maahantuova maahantuovan jalostava jalostavan operoiva operoivan`;

/** Ends of compounds only: alone they are other words. */
const NOUN_ENDINGS = `
  yhtiö yritys/yritykse konserni firma pankki/panki valmistaja operaattori ketju brändi kauppa/kaupa jätti/jäti
  tehdas/tehtaa panimo paahtimo leipomo paja varustamo telakka/telaka kustantamo kustantaja meijeri
  sijoittaja toimittaja tuottaja kehittäjä tekijä palvelu talo startup osuuskunta/osuuskunna tukku/tuku
  vakuuttaja rakentaja jalostaja vuokraaja urakoitsija merkki/merki jättiläinen/jättiläise liike/liikkee toimisto
  apteekki/apteeki studio välittäjä alusta`;

export const fi: CompanyLanguage = {
  ...BLANK,
  script: 'latin',
  inflectsLastWord: true,
  hyphenatesNames: true,
  paradigms: [
    // "Postista" is rather of "Posti" than of "Post".
    ...onVowels,
    ['', CONSONANT_CASES],
    ['', 'kin kaan kään han hän'],
    ...gradated,
    ['nen', `${casesOn('se')} ${withClitics('sta stä seen seksi')}`],
    ['s', `${casesOn('kse')} ${withClitics('kseen')}`],
    ['e', `${casesOn('ee')} ${withClitics('eeseen')}`],
    ['at', withClitics('iden ita issa ista illa ilta ille iin aita')],
    ['ät', withClitics('iden itä issä istä illä iltä ille iin')],
    ['to', casesOn('do')],
    ['tä', casesOn('dä')],
    ['ta', casesOn('da')],
    ['mäki', `${casesOn('mäe')} mäkeen mäkeä`],
  ],
  markedEndings: words(
    withClitics(`n in ssa ssä sta stä lla llä lta ltä lle na nä ksi tta ttä a ä ta tä iin ään aan een oon uun yyn hen
      hon hun hin hyn issa issä ista illa illä ilta ille`),
  ).concat(['kin', 'kaan', 'kään']),
  firmNounEndings: declined(NOUN_ENDINGS),
  attributeEndings: words(`
    lainen läinen laisen läisen laiset läiset laisten läisten laista läistä laisessa läisessä laisella läisellä
    laiselta läiseltä laiselle läiselle mainen mäinen`),
  locativeEndings: words('ssa ssä stä llä lle iin aan een oon uun yyn ään öön'),
  // Genitives end as where something goes: "Pohjanrinteen", "Porvoon", "Kainuun", "Pohjanmaan".
  placeEndings: words('iin ään öön yyn'),
  nameBeginnings: words(`
    helsingin espoon vantaan tampereen turun oulun lahden kuopion jyväskylän porin lappeenrannan vaasan seinäjoen rovaniemen mikkelin kotkan joensuun
    kouvolan hämeenlinnan porvoon kajaanin kokkolan kemin tornion rauman salon lohjan hyvinkään järvenpään keravan riihimäen raahen imatran
    savonlinnan varkauden iisalmen pietarsaaren haminan loviisan hangon naantalin kuusamon sotkamon kittilän inarin lapin uudenmaan pirkanmaan
    pohjanmaan etelä-pohjanmaan kainuun savon karjalan hämeen satakunnan ahvenanmaan suomen`),
  surnameEndings: words('nen la lä'),
  personNounEndings: words('ja jä va vä van vän nut nyt neen'),
  clubs: {
    names: words(
      'nokia raisio outokumpu tikkurila iittala fiskars arabia halti kajaani kemi rauma lappi pohjola tapiola lahti',
    ),
    topics: declined(`
      kirjasto koulu uimahalli jäähalli liikuntahalli valtuusto kaupunginvaltuusto kunnanvaltuusto kaupunginjohtaja kunnanjohtaja lukio päiväkoti/päiväkodi
      kunta/kunna naapurikunta/naapurikunna naapurikaupunki/naapurikaupungi asukas/asukkaa asukasluku/asukasluvu terveyskeskus/terveyskeskukse taajama kaava
      pyörätie rautatieasema seurakunta/seurakunna kirkko/kirko koululainen/koululaise kaivosmuseo
      hyökkääjä maalivahti valmentaja sarjanousu/sarjanousu kuntaliitos/kuntaliitokse`),
  },
  commonWords: [
    ...PLACES,
    ...WORD_FORMS,
    ...words(`
    anta antaa arista asiana celsius charter evergreen hera indigo jumbo kartell klass koton kotona lada ladata jeep mango metro ola
    rai ramp toto seiko sika asusta fluor megafon prologis todis olymp gree valio op sage
    valve valveella
    oululainen terveystalo alko kojamo silja viking finlandia otto atria caruna keskonen monetkaan monopoli sushikokin rappion silpoa tallinkin vankeina vankeja jonakin asukseen dynamon
    jumia abeja saudia siemensin viettelin viettelen vatsakin vatsakkaan posti apu asto helen helenin
    kone neste visa meta rovio metso mehiläinen dna tieto sanoma varma turva elo sato prisma luhta posti veikkaus ilves
    kaleva karhu saga sale helen arm eni vale total opera unity boss bolt honor
    mercury notion paramount proton sky vanguard alphabet state
    street mol nec ocp ppc ptt rtx sqm umc gic hp smic toss wiz
    zoom discord eternal fidelity cohere glean imbue lovable moderna kalmar rusta rasta haukka pizza tori siemen pilot
    laine linja tähti valo voima onni hyvä taiga tundra lumi sini sininen remedy polar pallas oma forum vire vapo siili
    sievi honka ilkka lindex loihde primo scan vr op sok ok hok delta axe always mini smart golf focus clio polo root
    ring ace match square box dash sage key nest compass crown signal citi nio helsingin armin enin robin timin
    samin villen kallen marin helsing harvin fordin sampon ego noin main kain osin muin puin asian elin iän kiin kun
    satoi alpha beta gamma omega info data media kuva tele auto euro eurooppa pohjoinen itä länsi etelä viikko aamu ilta
    aamun lehti lehden uutiset varsin korin lapin marsin`),
  ],
  // "Neste" is no namesake: a liquid has a capital only where a sentence begins.
  namesakes: words(`
koton jonak oululainen zara nike kaleva
    juulia juulian juulialla juulialle juuliaa juulin green greenin greenissä
    havan havanna juul kastrati gail harley liverpool melissa tyson rogers emerson barnes pearson schneider martinus patagonia
    kilimanjaro mesopotamia everest nandini westfalen aramis ayala kipling renoir vistula mcgrath thiele truffaut helvetia sibylla mowgli amadeus
    yle yleisradio outokumpu marvel maurices catherines carolla gree halma
    orion sampo otava iittala fiskars arabia tikkurila raisio halti ilmarinen lemminkäinen elisa alma mars lotte luma
    leonardo natura kraken mistral olympus venus aeon allegro asahi amazon ford ferrari fiat harvey hilton iberia
    shell apollo phoenix hermes globo grab puma thales vivo zara patria pohjola tapiola aura aurora atria atlas
    kärkkäinen rauma viking vesta nova stella luna terra vita gasum kemi kajaani kotka lahti ylva alva
    ahlström ahlstrom lehto koskinen koskisen nurminen suominen wulff wihuri sinebrychoff lassila aho aalto riihi
    boreal saari lehtonen mäkinen laakkonen veho veritas virta huld ponsse tulikivi
    roche dyson dell wells chase gilead lilly lloyds bloomberg ferrero armani dior suzuki honda morgan eve
    columbus titan titanic jaguar mustang saturn helios artemis siwa tradeka sanoma-arena finlandia marimekko-areena
    kesla nokian-tyre yara`),
  settledNames: words(`
    dexcom apetit onninen tesla prisma posti yelp outokumpu terveystalo alko kojamo
    apple gap shell oracle orange target stripe block slack snap circle canon wise sharp fox strategy ramp runway plaid
    benchmark citadel accel state-street perplexity snowflake ripple tether cursor uber bayer carrefour chevron continental decathlon denso honda suzuki generali
    intuit nomura takeda takedan roche sega supercell blackberry bombardier brookfield emirates kakao kirin
    acer didi greylock lilium minimax ozon rebellions rippling robinhood snowflake subway telegram upstage workday
    safran magnit mts best-buy check-point oura telekom santander marriott mcdonald airtel neste-oyj ferrero`),
  firmNouns: [
    ...declined(FIRM_NOUNS),
    ...words(PARTICIPLES),
    ...words('jätit firmojen startupit startupien'),
  ],
  namingNouns: words(`
    ${PARTICIPLES}
    yhtiö yritys konserni firma pankki valmistaja operaattori ketju jätti kauppa tehdas panimo paahtimo leipomo paja
    konepaja varustamo telakka kustantamo kustantaja meijeri startup startup-yritys kasvuyritys sijoittaja
    rakennusliike liike toimisto talo pelitalo osuuskunta tukku tytäryhtiö emoyhtiö urakoitsija kehittäjä jättiläinen
    yksisarvinen tislaamo vakuuttaja rakentaja rakennuttaja verkkokauppa`),
  noNames: [
    ...PLACES,
    ...words(`
    suomi suomen suomea ruotsi ruotsin viro viron venäjä venäjän saksa saksan kiina kiinan japanin yhdysvaltain
    yhdysvaltojen norjan tanskan britannian helsingin espoon tampereen turun oulun vantaan lahden jyväskylän kuopion
    helsinki espoo tampere turku oulu vantaa lahti pohjoismaiden euroopan eurooppaan suomeen ruotsiin helsinkiin
    tampereelle ouluun turkuun espooseen eu eu:n usa it ai tv ceo yhdysvalloissa yhdysvaltoihin yhdysvalloista suomalaisen yhdysvallat`),
  ],
  indefinite: [],
  descriptions: phrases(`
    jonka kotipaikka, jonka pääkonttori on, joka valmistaa, joka kehittää, joka myy ohjelmistoja, joka rakentaa, joka tuottaa`),
  callingWords: words('nimeltä nimeltään'),
  firmHeads: words(`
    Konepaja Leipomo Panimo Rakennusliike Autoliike Autotalo Kuljetusliike Sähköliike Tilitoimisto Asianajotoimisto Insinööritoimisto Arkkitehtitoimisto Mainostoimisto Viestintätoimisto Kukkakauppa Kultasepänliike Huonekalutehdas Saha Metalliverstas Maansiirto Maanrakennus
    Osuuskauppa Osuuspankki Säästöpankki Rakennusliike Kuljetusliike Autoliike Tilitoimisto Kultasepänliike
    Autokorjaamo Maalausliike Hautaustoimisto Lakiasiaintoimisto Asianajotoimisto Arkkitehtitoimisto Insinööritoimisto
    Maansiirto Kirjapaino Lihatukku Taimisto Kalastamo Teurastamo`),
  before: phrases(`
    tilasi kirjan, tilasin kirjan, tilasi, tilasin, ostin, tilattiin, ostettiin, työskentelee, työskenteli, työskennellyt, työskentelevä, työskennellä, töissä, töihin, töitä, palkattiin, siirtyi,
    osti, ostaa, ostavat, ostanut, myi osuutensa, myy osuutensa, sijoitti, sijoittaa, sijoittanut, sijoittivat, haastoi,
    haastaa oikeuteen, haastoi oikeuteen, kilpailee, kilpailevat, kilpailija, kilpailijat, tilasi, tilaa, tilannut,
    irtisanottiin, irtisanoutui, toimitusjohtajana, johti, johtaa yhtiötä, perusti, perustanut, sakotti,
    määräsi sakot, valmistaja, omistaa, omistama, valitsi, laskuttaa, yhteistyössä, sopimus, kuten`),
  hintsBefore: phrases(`
    esimerkiksi, muun muassa, mm, myös, ja, sekä, entinen, entisen, entiset, kun, että, nyt, vaikka, mutta, kertoo, kertoi, sanoo, sanoi,
    mukaan, aikoo, voi, toisin kuin, eli, nimeltä, jos, koska, joka, jonka, jota, viime vuonna`),
  after: [
    ...declined(`
      toimitusjohtaja talousjohtaja johtaja hallitus/hallitukse puheenjohtaja osake/osakkee osakekurssi kurssi omistaja
      osakkeenomistaja sijoittaja työntekijä henkilöstö insinööri asiakas/asiakkaa käyttäjä tilaaja tulos/tulokse
      liikevaihto/liikevaihdo liikevoitto/liikevoito voitto/voito tappio myynti/myynni tehdas/tehtaa jalostamo
      myymälä kauppa/kaupa liike/liikkee pääkonttori konttori toimisto datakeskus/datakeskukse varasto tuote/tuottee laite/laittee
      puhelin/puhelime kello sovellus/sovellukse palvelu alusta/alusta verkkokauppa/verkkokaupa logo brändi
      tytäryhtiö emoyhtiö kilpailija tiedottaja edustaja pomo perustaja pääomistaja osinko/osingo pörssikurssi arvo
      markkina-arvo muutosneuvottelu yt-neuvottelu irtisanominen/irtisanomise yrityskauppa/yrityskaupa ostotarjous/ostotarjoukse
      tilauskirja tilaus/tilaukse toimitus/toimitukse kuljettaja lähetti/läheti paketti/paketi kuitti/kuiti mainos/mainokse
      kampanja tili asema huoltoasema lataamo koodari kehittäjä tutkija ekonomisti analyytikko/analyytiko pääekonomisti
      juristi lakimies/lakimiehe siru piiri prosessori tekoäly auto hissi laiva laivue       tietokone/tietokonee kuluttaja toimipiste/toimipistee osavuosikatsaus/osavuosikatsaukse tiedote/tiedottee
      suunnitelma investointi/investoinni velka/vela laina rahoitus/rahoitukse listautuminen/listautumise kauppapaikka
      ohjelmisto järjestelmä pilvipalvelu pelikonsoli peli ravintola kahvila hampurilainen/hampurilaise kortti/korti
      tehtaanjohtaja myyntijohtaja viestintäjohtaja henkilöstöjohtaja maajohtaja suomen-johtaja liiketoiminta/liiketoiminna toiminta/toiminna
      liikennemyymälä konserni yhtiö osuus/osuude kanta-asiakas/kanta-asiakkaa raportti/raporti`),
    ...phrases(`tilattu, tilatun, tilatut, ostettu, ostetun, mukaan, kanssa, osakkeista, omistama, omistaman, omistamaan, omistamassa, valmistama, valmistaman, valmistamat, kehittämä, kehittämän, rakentama,
      myymä, tuottama, tarjoama, toimittama, perustaja ja toimitusjohtaja, oyj, oy`),
  ],
  verbs: words(`
    ostaa osti ostanut ostavat myy myi myynyt myyvät kertoo kertoi ilmoittaa ilmoitti ilmoittanut tiedottaa tiedotti julkaisee julkaisi
    julkaissut julkisti esittelee esitteli esitellyt lanseerasi lanseeraa palkkaa palkkasi irtisanoo irtisanoi irtisanonut vähentää vähensi
    lomauttaa lomautti investoi investoinut sijoittaa sijoitti sijoittanut avaa avasi avannut sulkee sulki sulkenut lopettaa lopetti lopettanut aloittaa
    aloitti laajentaa laajensi rakentaa rakensi valmistaa valmisti tuottaa kehittää kehitti suunnittelee neuvottelee
    neuvotteli sopi sopinut allekirjoitti korottaa korotti nostaa nosti laskee laski alensi tarjoaa tarjosi maksaa maksoi
    toimittaa toimitti toimittanut solmi solmii voitti hakee haki hakeutuu listautuu listautui yhdistyy fuusioituu vetäytyy vetäytyi irtautuu irtautui
    luopuu luopui siirtää siirsi ulkoistaa hankkii hankki omistaa omistaja keskeyttää keskeytti käynnistää käynnisti
    ennustaa ennusti odottaa arvioi varoittaa varoitti kiistää kiisti vahvistaa vahvisti kasvatti kasvattaa tuplasi paransi
    heikensi menetti menettää tienasi tienaa takaisinkutsuu kutsuu veloittaa perii lisää lisäsi kieltäytyi 
    hinnoittelee markkinoi mainostaa sponsoroi haastaa haastoi kilpailee työllistää tilasi tilaa päivittää päivitti
    uudistaa uudisti poistaa poisti rajoittaa keräsi kerää listasi perusti patentoi testaa testasi romahti syöksyi
    vuokraa vuokrasi harkitsee pakottaa ehdottaa ehdotti kirjasi ylitti alitti pettyi yllätti parantaa kohdistaa
    purkaa purki siirtyy siirtyi jakaa jakoi keskittää keskittyy pyrkii pahoittelee vastaa pysäyttää pysäytti pysäyttänyt lakkauttaa lakkautti supistaa supisti karsii karsi palauttaa palautti lykkää lykkäsi peruu perui peruutti pidentää
    lyhentää jarruttaa kiihdyttää tavoittelee kaavailee valmistelee satsaa satsasi panostaa panosti kuittasi tilittää tilitti uusii jakelee kuljettaa
    louhii jalostaa varastoi leikkaa leikkasi vuokrannut perustaa perustanut siirtänyt laajentanut hakenut hakeutunut ulkoisti yhtiöittää yhtiöitti
    hiljentää kaupittelee hinnoitteli myöntää myönsi kohentaa kohensi odottanut arvioinut laskenut nostanut vähentänyt kasvattanut
    ajaa alas `),
  speechVerbs: words(`
    sanoo sanoi sanonut toteaa totesi väittää väitti kommentoi lupaa lupasi lupautui vakuuttaa vakuutti perustelee perusteli
    pyysi pyytää muistuttaa muistutti kirjoittaa`),
  weakVerbs: words(
    'saa sai antaa antoi antanut toi tuo tekee teki tehnyt jatkaa jatkoi nousi uskoo tukee käyttää käytti haluaa halusi aikoo aikoi joutuu joutui pääsi pääsee näyttää',
  ),
  auxiliaries: words(`
    on oli ovat ei eivät voi voisi saattaa pitää pitäisi olisi myös jo nyt vielä taas viime ensi tänä tänään eilen
    maanantaina tiistaina keskiviikkona torstaina perjantaina lauantaina sunnuntaina vuonna parhaillaan pian kuitenkin siis
    tosin toki nimittäin puolestaan sen sijaan niin ikään jälleen lopulta jopa vasta vastikään äskettäin jatkossa tulee tuskin
    ollut tullut itse yhä edelleen hiljattain viikolla vuoden syksyllä keväällä tammikuussa helmikuussa maaliskuussa`),
  topics: [
    ...declined(`
      osake/osakkee pörssi sijoittaja liikevaihto/liikevaihdo tulos/tulokse voitto/voito miljardi toimitusjohtaja yhtiö
      yritys/yritykse konserni brändi kilpailija tekoäly siru sovellus/sovellukse ohjelmisto palvelu verkkokauppa/verkkokaupa
      tehdas/tehtaa tuotanto/tuotanno työntekijä irtisanominen/irtisanomise osinko/osingo analyytikko/analyytiko
      yrityskauppa/yrityskaupa startup teknologia älypuhelin/älypuhelime puhelin/puhelime pilvipalvelu datakeskus/datakeskukse
      mainos/mainokse kuluttaja asiakas/asiakkaa käyttäjä tilaaja myymälä liittymä operaattori pankki/panki luotto/luoto
      kilpailuviranomainen/kilpailuviranomaise kilpailuvirasto sakko/sako patentti/patenti toimitus/toimitukse tilaus/tilaukse
      investointi/investoinni listautuminen/listautumise kvartaali neljännes/neljännekse alihankkija jakelu markkina
      kortti/korti maksu/maksu sähköauto auto/auto paketti/paketi kirja laite/laittee tablet tietokone/tietokonee`),
    ...words(
      'miljoonaa miljoonan euroa dollaria iphone ipad android ceo yt-neuvottelut muutosneuvottelut some',
    ),
  ],
  fillers: words('se sen tämä tämän uusi uuden oma oman'),
  listWords: words('ja sekä tai'),
  otherNamesAfter: [
    ...declined(`
      kaupunki/kaupungi kunta/kunna lukio koulu yliopisto säätiö kirkko/kirko seurakunta/seurakunna kirjasto sairaala
      taidesäätiö taidemuseo museo stadion taajama kylä joki/joe järvi/järve sademetsä viidakko/viidako jokialue/jokialuee
      kaupunginjohtaja kunnanjohtaja kaupunginvaltuusto kaupunginhallitus/kaupunginhallitukse asukas/asukkaa kuntalainen/kuntalaise
      keskusta/keskusta terveysasema uimahalli jäähalli lahti/lahde saari/saare niemi/nieme ranta/ranna niemimaa
      pinta/pinna ilmakehä kiertorata/kiertorada maaperä palkinto/palkinno rahasto/rahasto stipendi apuraha instituutti/instituuti
      teatteri ooppera katu/kadu puisto mitali tähdistö tähtikuvio sumu alkuperäiskansa alkuasukas/alkuasukkaa hauta/hauda
      perikunta/perikunna suku/suvu asuva perhe/perhee syntymäpäivä vanhemmat näyttely kartano ruukki/ruuki kylä
      peruskoulu yläkoulu alakoulu päiväkoti/päiväkodi poliisi käräjäoikeus/käräjäoikeude vesitorni linna silta/silla vapaakirkko
      tuomiokirkko kappeli mökkiläinen kaupunginosa`),
    ...words(`
      niminen nimisen nimistä nimiset nimisellä nimiselle nimiseltä nimisestä nimisessä nimisten nimisiä sukuhauta sukuhaudan sukuhaudalla sukuhautaa perhehauta
      leski lesken sisar sisaren tytär veli veljen veljekset perilliset perillisten jälkeläiset jälkeläinen jälkeläisten huvila huvilan huvilassa
      muotokuva muotokuvan patsas patsaan muistomerkki muistolaatta hautakivi hautakiven syntymäkoti syntymäkodin lapsuudenkoti elämäkerta elämäkerran päiväkirjat
      päiväkirjan presidenttikausi keksinnöt keksinnöistä muuntaja luola luolasta
      asuu asui asunut syntyi syntynyt Areena Arena Areenalla Arenalla Areenan Arenan Areenassa Arenassa Pyry Palloseura Urheilijat Kiekko Stadion Stadium Yliopisto Säätiö Museo
      Halli Hallissa Akatemia Palkinto Prize`),
  ],
  otherNamesBefore: phrases(`
    ministeri, pääministeri, presidentti, kansanedustaja, näyttelijä, laulaja, kirjailija, taiteilija, runoilija, säveltäjä,
    keksijä, fyysikko, professori, tohtori, rovasti, piispa, pastori, paavi, kuningas, kuningatar, prinssi, prinsessa,
    herra, rouva, neiti, kapteeni, eversti, kenraali, valmentaja, päävalmentaja, maalivahti, hyökkääjä, puolustaja, keskushyökkääjä, kippari,
    planeetta, jumala, jumalatar, tähdistö, tähtikuvio, myrsky, hurrikaani, komisario, rikoskomisario, konstaapeli, rehtori, opettaja,
    kaupunginjohtaja, kunnanjohtaja, emeritusprofessori, jääkiekkoseura, jalkapalloseura, joukkue, seura, laiva, alus, avaruusalus, luotain, kapseli, ohjaaja, muusikko,
    maanviljelijä, kalastaja, poliisipäällikkö, agrologi, kätilö, sairaanhoitaja, lääkäri, ylilääkäri, suntio, kanttori, kapellimestari, oopperalaulaja, kuvanveistäjä, taidemaalari, tutkimusmatkailija,
    historioitsija, dosentti, kielentutkija, psykologi, tuomari, asianajaja, rikosylikomisario, palopäällikkö, lentäjä, astronautti, juoksija, uimari, hiihtäjä, keihäänheittäjä, pelaaja, sentteri, kapteenisto,
    hevosensa, ori, tamma, ruuna, koiransa, kissansa, papukaija, papukaijan, hevosen, koiran, kissan, lehmä, lehmän, sana, sanan, sanaa, sanasta, nimi, nimeltään, sukunimi, lempinimi, kuunari, jahti, höyrylaiva, moottorivene,
    serkku, setä, eno, täti, mummo, mummon, pappa, papan, vaari, vaarin, isoisä, isoisän, isoäiti, naapuri, naapurin, sisko, siskon, veli, veljen, opiskelija, oppilas, eläkeläinen,
    pyhä, tytär, tyttären, poika, tyttö, vaimo, vaimonsa, miehensä, äiti, isä, tyttärensä, poikansa, lapset, siskokset, sisarukset, koira, kissa, hevonen`),
  otherSenseAfter: words(`
    3060 3070 3080 3090 4060 4070 4080 4090 5060 5070 5080 5090
    tarkoittaa tarkoitti merkitsee rimmaa syntyi kuoli meni naimisiin taipuu tarkoittaisi hajotti takoo puhalsi sukelsi ui lensi lauloi haukkui nukkui söi
    analyysi analyysin analyysissä analyysia analyysit analyysien kieli kielen data tieto tiedot tasolla taso joki joen rakettia
    hajosi hajoaa rikkoutui sammui käynnistyi syttyi valui valuu näkyy näkyi loistaa paistaa loistaa ryöstettiin taottiin sytytettiin sytytetään palaa
    pisti pistää soi soivat ratkesi kulki kulkee levisi sademetsä luotain luotaimen mönkijä mönkijän lento lennon kuume rover
    mission tähdistö jäi maalla oppaan rannassa rannan rantaan liike`),
  // A public broadcaster is no company.
  otherSensePhrases: phrases(`
    yle, ylen, ylelle, yleltä, ylellä, yleä, ylessä, ylestä, yleen, yleisradio, yleisradion, yleisradiolle, yleisradiota, yleisradiossa, yleisradiosta,
    yleisradiolta, helsingin pörssi, helsingin pörssin, helsingin pörssissä, helsingin pörssistä, helsingin pörssiin, helsingin pörssiä, orange on englantia, apple on englantia, target on englantia, atria on latinaa, gap on englantia, shell on englantia, nokia arena,
    jonakin päivänä, nokia tunnetaan, posti tuli, posti kulki, posti toi, alko on, prisma on, visa on, kojamo on, silja on tytön, terveystalo oli vielä,
    nokian kaupunki, nokian keskusta, raision kaupunki, dna-näyte, dna-testi, dna-tutkimus, visa järjestetään, varma voitto, varma tapa, varma merkki,
    elo jatkuu, sanoma on, sanoma oli, elämä jatkuu, neste on, neste oli, neste valui, kone on, kone oli, kone laskeutui, kone nousi, kone syöksyi, kone kääntyi, kone lähti, kone putosi, koneen ohjaaja, koneen matkustajat, koneen kyydissä,
    koneen päällikkö, koneen siivet, koneen lento, posti tulee, posti kulkee, total solar, marsin kiertoradalle, dna-tutkimukset, dna-analyysi, dna-näytteet, dna-tunniste,
    meta-analyysi, ford mustang, tieto on, tieto ei, sato on, sato oli, sato jäi, turva on, varmaa tietoa, opera house, vr-lasit, vr-lasien, op-ed, visa-asiat, visan voitti`),
  otherSenseBefore: words(`
    planeetta planeetan joki joen jokea viidakko viidakon myytin jumala jumalan sankari maapallon punainen tähdistö kuvion
    kuulennon kantoraketti raketti raketin luotain luotaimen avaruusalus avaruusaluksen kapseli kapselin`),
  functionWords: [
    ...LOCATIVES,
    ...words(`
    ja tai sekä mutta vaan että jos kun koska vaikka kuin niin myös ei eivät en et emme ette se sen sitä siitä siinä sille sillä ne niiden niitä
    hän hänen häntä he heidän tämä tämän tätä tässä tästä nämä näiden tuo tuon joka jonka jota jossa josta johon jolla jolle
    mikä minkä mitä missä mistä mihin kuka kenen miksi miten milloin nyt sitten jo vielä taas aina usein harvoin eilen tänään huomenna
    viime ensi uusi uuden uudet vanha vanhan suuri suuren pieni iso ison ensimmäinen toinen kolmas yksi kaksi kolme neljä viisi
    kuusi seitsemän kahdeksan yhdeksän kymmenen moni monet monien useat useita kaikki kaikkien koko oma entinen entisen entiset
    mukaan kanssa lisäksi ennen jälkeen aikana ilman yli alle noin lähes vain jopa erityisesti esimerkiksi kuten muun
    muassa toisaalta kuitenkin silti siksi siis eli sillä sitä ehkä juuri melkein tosin toki samalla samaan lopulta
    suomen ruotsin norjan tanskan saksan ranskan kiinan japanin venäjän viron yhdysvaltain yhdysvaltojen britannian euroopan
    intian etelä-korean italian espanjan hollannin sveitsin suomessa ruotsissa helsingissä espoossa tampereella turussa
    oulussa vantaalla lahdessa kuopiossa jyväskylässä kiinassa saksassa yhdysvalloissa venäjällä virossa helsingin espoon
    tampereen turun oulun vantaan maanantaina tiistaina keskiviikkona torstaina perjantaina lauantaina sunnuntaina
    tammikuussa helmikuussa maaliskuussa huhtikuussa toukokuussa kesäkuussa heinäkuussa elokuussa syyskuussa
    lokakuussa marraskuussa joulukuussa keväällä kesällä syksyllä talvella poliisi poliisin poliisia hallitus
    tutkijat tutkijoiden sijoittajat asiakkaat työntekijät kuluttajat mies miehen nainen kunta kaupunki kun voi on oli ovat saa
    on ollut lähes siitä sijoittaja sijoittajan rahasto rahaston näin tällä sama samat muut muiden muita toiset kumpikin molemmat pian heti ihan siellä täällä yhdysvalloissa yhdysvaltoihin yhdysvalloista yhdysvallat`),
  ],
};
