import {
  BLANK,
  type CompanyLanguage,
  type Paradigm,
  phrases,
  senses,
  words,
} from '../language-data';
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
  ['rk', 'r'],
  ['lk', 'l'],
];

/** Ends of names whose stem is another: "Tuulenkärki" → "Tuulenkärjen", "Terveystupa" → "Terveystuvan". */
const OTHER_STEMS: readonly (readonly [base: string, weak: string, strong: string])[] = [
  ['kärki', 'kärje', 'kärkeen kärkeä'],
  ['järki', 'järje', 'järkeen järkeä'],
  ['vesi', 'vede', 'veteen vettä vetenä'],
  ['joki', 'joe', 'jokeen jokea'],
  ['reki', 'ree', 'rekeen rekeä'],
  ['lahti', 'lahde', 'lahteen lahtea'],
  ['lehti', 'lehde', 'lehteen lehteä'],
  ['lampi', 'lamme', 'lampeen lampea'],
  ['järvi', 'järve', 'järveen järveä'],
  ['niemi', 'nieme', 'niemeen niemeä'],
  ['saari', 'saare', 'saareen saarta'],
  ['salmi', 'salme', 'salmeen salmea'],
  ['koski', 'koske', 'koskeen koskea'],
  ['kivi', 'kive', 'kiveen kiveä'],
  ['tammi', 'tamme', 'tammeen tammea'],
  ['kuusi', 'kuuse', 'kuuseen kuusta'],
  ['hirvi', 'hirve', 'hirveen hirveä'],
  ['sarvi', 'sarve', 'sarveen sarvea'],
  ['talvi', 'talve', 'talveen talvea'],
  ['nummi', 'numme', 'nummeen nummea'],
  ['suoni', 'suone', 'suoneen suonta'],
  ['siipi', 'siive', 'siipeen siipeä'],
  ['tähti', 'tähde', 'tähteen tähteä'],
  ['koti', 'kodi', 'kotiin kotia'],
  ['tupa', 'tuva', 'tupaan tupaa'],
  ['leipä', 'leivä', 'leipään leipää'],
  ['apu', 'avu', 'apuun apua'],
  ['luku', 'luvu', 'lukuun lukua'],
  ['puku', 'puvu', 'pukuun pukua'],
  ['käsi', 'käde', 'käteen kättä'],
  ['kausi', 'kaude', 'kauteen kautta'],
  ['korpi', 'korve', 'korpeen korpea'],
  ['virpi', 'virve', 'virpeen virpeä'],
  ['tuuli', 'tuule', 'tuuleen tuulta'],
  ['vuori', 'vuore', 'vuoreen vuorta'],
  ['juuri', 'juure', 'juureen juurta'],
  ['meri', 'mere', 'mereen merta'],
  ['lumi', 'lume', 'lumeen lunta'],
  ['sieni', 'siene', 'sieneen sientä'],
  ['ovi', 'ove', 'oveen ovea'],
  ['savi', 'save', 'saveen savea'],
  ['sormi', 'sorme', 'sormeen sormea'],
  ['toimi', 'toime', 'toimeen tointa'],
  ['taimi', 'taime', 'taimeen tainta'],
  ['susi', 'sude', 'suteen sutta'],
  ['jousi', 'jouse', 'jouseen jousta'],
  ['jälki', 'jälje', 'jälkeen jälkeä'],
  ['arki', 'arje', 'arkeen arkea'],
  ['henki', 'henge', 'henkeen henkeä'],
  ['hanki', 'hange', 'hankeen hankea'],
  ['onki', 'onge', 'onkeen onkea'],
  ['hauki', 'haue', 'haukeen haukea'],
  ['koto', 'kodo', 'kotoon kotoa'],
];

/** Behind two vowels: "Valiota", "Huaweihin", "Disneytä". */
const LONG_VOWELS: readonly (readonly [base: string, endings: string])[] = [
  ['io', 'iota'],
  ['eo', 'eota'],
  ['uo', 'uota uohon'],
  ['ei', 'eitä eita eihin'],
  ['ai', 'aita aihin'],
  ['oi', 'oita oihin'],
  ['ie', 'ietä iehen'],
  ['ee', 'eetä eehen eeseen'],
  ['aa', 'aata aahan aaseen'],
  ['oo', 'oota oohon ooseen'],
  ['uu', 'uuta uuhun uuseen'],
  ['yö', 'yötä yöhön'],
  ['y', 'ytä yta yhin'],
  ['ow', 'owta owhun'],
];

/** "Rakenne" → "rakenteen", "Tuote" → "tuotteen", "Rengas" → "renkaan". */
const DOUBLED: readonly (readonly [base: string, weak: string])[] = [
  ['nne', 'ntee'],
  ['te', 'ttee'],
  ['ke', 'kkee'],
  ['lle', 'ltee'],
  ['hde', 'htee'],
  ['rre', 'rtee'],
  ['kas', 'kkaa'],
  ['ngas', 'nkaa'],
  ['tehdas', 'tehtaa'],
  ['tas', 'ttaa'],
  ['pas', 'ppaa'],
  ['äs', 'ää'],
  ['is', 'ii'],
];

const gradated: readonly Paradigm[] = GRADATION.flatMap(([strong, weak]) =>
  'aeiouyäö'.split('').map((vowel): Paradigm => [strong + vowel, casesOn(weak + vowel)]),
);

const onVowels: readonly Paradigm[] = 'aeiouyäöå'
  .split('')
  .map((vowel): Paradigm => [vowel, casesOfVowel(vowel)]);

const FIRM_NOUNS = `
  yhtiö yritys/yritykse konserni firma pankki/panki valmistaja valmistajayhtiö operaattori ketju brändi kilpailija
  toimija rahoitusyhtiö osakevälittäjä startup startup-yritys/startup-yritykse kasvuyritys/kasvuyritykse konepaja leipomo panimo
  paahtimo varustamo telakka/telaka kustantamo meijeri tislaamo rakennusliike/rakennusliikkee sahayhtiö pelitalo mediatalo
  muotitalo tavaratalo vuokranantaja vakuuttaja vähittäiskauppias/vähittäiskauppiaa urakoitsija tytäryhtiö emoyhtiö
  kehittäjä tukkuri hampurilaisketju laboratorioyhtiö teknologiatalo ohjelmistotalo monialayhtiö
  omistajayhtiö konsulttitoimisto lakitoimisto arkkitehtitoimisto mainostoimisto pankkiiriliike/pankkiiriliikkee kahvila ravintola saha valimo mylly korjaamo veistämö pesula kirjapaino
  painotalo vuokraamo teurastamo maahantuoja jakelija agentuuri pelistudio vaatemerkki muotimerkki kenkämerkki automerkki
  verstas/verstaa studio varainhoitaja pizzeria kuntosali matkanjärjestäjä tapahtumanjärjestäjä palveluntarjoaja lääkäriasema kuntokeskus/kuntokeskukse huutokauppakamari alihankkija
  luottolaitos/luottolaitokse kauppahuone/kauppahuonee taksikeskus/taksikeskukse romuttamo kalankasvattaja
  autotalo sähkönmyyjä kryptopörssi bitcoinpörssi jäteyhtiö maalaamo takomo kehräämö ompelimo pinnoittamo louhimo kylpylä hakukone/hakukonee isännöitsijätoimisto
  verkkokauppa/verkkokaupa suoratoistopalvelu pörssiyhtiö rakennuttaja yksisarvinen/yksisarvise`;

/** Places: what stands behind a firm noun or before a name in their forms is where, not who. */
const PLACES = declined(`
  helsinki/helsingi espoo vantaa tampere/tamperee turku/turu oulu lahti/lahde jyväskylä kuopio pori lappeenranta/lappeenranna
  vaasa seinäjoki/seinäjoe rovaniemi/rovanieme mikkeli kotka joensuu/joensuu kouvola hämeenlinna porvoo kajaani kokkola kemi
  tornio rauma salo lohja hyvinkää järvenpää kerava nokia riihimäki/riihimäe kirkkonummi/kirkkonumme raahe/raahee imatra
  savonlinna varkaus/varkaude iisalmi/iisalme pietarsaari/pietarsaare hamina loviisa hanko/hango naantali kuusamo sotkamo
  kittilä inari utsjoki/utsjoe ahvenanmaa lappi/lapi uusimaa pirkanmaa pohjanmaa kainuu savo karjala häme/hämee satakunta/satakunna
  suomi/suome ruotsi norja tanska islanti/islanni viro latvia liettua venäjä puola saksa ranska italia espanja portugali
  jämsä valkeakoski/valkeakoske kuusankoski/kuusankoske äänekoski/äänekoske harjavalta/harjavalla kalajoki/kalajoe ylivieska lieksa nurmes/nurmekse kuhmo suomussalmi/suomussalme
  forssa heinola hollola orimattila ylöjärvi/ylöjärve kangasala lempäälä pirkkala akaa sastamala ikaali parkano mänttä/mäntä vilppula orivesi/orivede keuruu saarijärvi/saarijärve
  viitasaari/viitasaare laukaa muurame pieksämäki/pieksämäe siilinjärvi/siilinjärve kiuruvesi/kiuruvede lapinlahti/lapinlahde kitee ilomantsi parikkala luumäki/luumäe
  taavetti/taaveti inkoo raasepori karjaa tammisaari/tammisaare siuntio vihti/vihdi nummela karkkila nurmijärvi/nurmijärve tuusula mäntsälä pornainen/pornaise sipoo askola lapinjärvi/lapinjärve
  kaarina lieto paimio parainen/paraise uusikaupunki/uudenkaupungi loimaa huittinen/huittise kokemäki/kokemäe ulvila eura eurajoki/eurajoe kankaanpää noormarkku/noormarku merikarvia
  kristiinankaupunki/kristiinankaupungi närpiö kaskinen/kaskise maalahti/maalahde mustasaari/mustasaare vöyri uusikaarlepyy kauhava lapua kauhajoki/kauhajoe kurikka/kurika ilmajoki/ilmajoe alajärvi/alajärve
  alavus/alavude ähtäri teuva isojoki/isojoe kannus/kannukse toholampi/toholamme haapajärvi/haapajärve nivala haapavesi/haapavede pyhäjoki/pyhäjoe pyhäjärvi/pyhäjärve oulainen/oulaise siikajoki/siikajoe
  liminka/limingo kempele haukipudas/haukiputaa muhos/muhokse pudasjärvi/pudasjärve taivalkoski/taivalkoske ranua kemijärvi/kemijärve sodankylä pelkosenniemi/pelkosennieme savukoski/savukoske kolari pello ylitornio
  muonio enontekiö ivalo ruka kilpisjärvi/kilpisjärve simo keminmaa tervola puolanka/puolanga hyrynsalmi/hyrynsalme vaala paltamo ristijärvi/ristijärve
  maarianhamina utö korppoo kustavi taivassalo rymättylä hailuoto kökar/kökari
  pasila kamppi/kampi kruununhaka/kruununhaa töölö lauttasaari/lauttasaare herttoniemi/herttonieme itäkeskus/itäkeskukse vuosaari/vuosaare malmi mellunmäki/mellunmäe leppävaara matinkylä
  otaniemi/otanieme keilaniemi/keilanieme kilpilahti/kilpilahde sköldvik/sköldviki myyrmäki/myyrmäe hakaniemi/hakanieme jätkäsaari/jätkäsaare kalasatama hernesaari/hernesaare olkiluoto hanhikivi/hanhikive
  hervanta/hervanna tesoma linnainmaa kaukajärvi/kaukajärve raksila linnanmaa kaijonharju
  skellefteå luulaja kiiruna haaparanta/haaparanna tromssa bergen/bergeni trondheim/trondheimi stavanger/stavangeri aarhus/aarhusi tartto/tarto narva pärnu viipuri sortavala
  petroskoi murmansk/murmanski frankfurt/frankfurti münchen/müncheni köln/kölni düsseldorf/düsseldorfi leipzig/leipzigi dresden/dresdeni zürich/zürichi basel/baseli
  milano torino napoli venetsia firenze barcelona valencia sevilla lissabon/lissaboni ateena istanbul/istanbuli ankara budapest/budapesti bukarest/bukaresti sofia belgrad/belgradi zagreb/zagrebi
  ljubljana bratislava krakova gdansk/gdanski odessa harkova lviv/lvivi minsk/minski tbilisi jerevan/jerevani baku teheran/teherani bagdad/bagdadi damaskos/damaskokse beirut/beiruti jerusalem/jerusalemi
  kairo mumbai delhi bangalore bangkok/bangkoki hanoi jakarta manila sydney melbourne toronto montreal/montreali vancouver/vancouveri chicago boston/bostoni houston/houstoni dallas/dallasi
  seattle detroit/detroiti miami atlanta denver/denveri pennsylvania florida nevada arizona oregon/oregoni michigan/michigani skotlanti/skotlanni wales/walesi katalonia baijeri sisilia sardinia
  kazakstan/kazakstani uzbekistan/uzbekistani afganistan/afganistani saudi-arabia syyria libanon/libanoni jordania jemen/jemeni libya algeria tunisia sudan/sudani etiopia somalia ghana senegal/senegali kongo uganda tansania
  ruanda sambia zimbabwe angola mosambik/mosambiki namibia madagaskar/madagaskari nepal/nepali bangladesh/bangladeshi myanmar/myanmari kambodža malesia filippiinit mongolia georgia armenia azerbaidžan/azerbaidžani moldova serbia kroatia slovenia slovakia
  bosnia kosovo montenegro albania kypros/kyprokse malta luxemburg/luxemburgi kuuba haiti jamaika ecuador/ecuadori bolivia paraguay
  kallio sörnäinen/sörnäise punavuori/punavuore ullanlinna haaga kontula hakunila munkkivuori/munkkivuore
  siperia karibia skandinavia baltia balkan/balkani grönlanti/grönlanni saimaa itämeri/itämere jäämeri/jäämere
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
    hukille hukista hukkaan hyperajo hyperajolla jolla jollaan jollain jollainhan jollaista jollakin     keskosen keskosiksi keskosille kymmeneen kymmeneenkin kymmeneksi kymmeneksikin kymmenelle kymmenellekin kymmenellä
    kymmenelläkin kymmenelläkään kymmeneltä kymmeneltäkin kymmeneltäkään kymmenenkin kymmenenkään kymmenenä kymmenessä kymmenessäkin kymmenessäkään
    kymmenestä kymmenettä kämpille kämpillä kämpiltä kämpissä loimua loimuaa loimuavaan maagia maagiin maagiksi maagilla maagille maagilta maagin
    maagina maagista mapeilla mapeille mapeissa mapeista onnista rumasana sakoa sakoiksi sakoilla sakoille sakoilta sakoin
    sakoissa sakoista sakoitta sakoksi sakolla sakolle sakolta sakon sakonkin sakossa sakosta sepissä sepissäkin sepittämistä silpoen silpoja tukoksi
    tukolla tukon tukossa tukosta valoon varta vartaalle vartaan vartailla vartaille vartaina vartaissa vartaista vartan viettelemme viettelet
    viettelette viettelinkin viettelyt visana
    säästöpankki rahapaja kymmene antam sako tuko varta maag hyperajo olympiavoitto olympiavoiton olympiavoitot olympiavoittoa`);

/** What is said of firms is said of them no less: "Lehtonen, joka rakentaa taloa". */
const SURNAMES = words(`
  korhonen virtanen mäkinen nieminen mäkelä hämäläinen laine heikkinen koskinen järvinen lehtonen lehtinen saarinen salminen heinonen niemi heikkilä kinnunen salonen
  turunen salo laitinen tuominen rantanen karjalainen jokinen mattila savolainen lahtinen ahonen ojala leppänen kallio hiltunen leinonen väisänen miettinen pitkänen aaltonen
  manninen hakala koivisto anttila laaksonen hirvonen räsänen lehto laakso toivonen mustonen rantala niemelä aalto moilanen peltonen seppälä nurmi partanen nieminen
  lappalainen hänninen kettunen karppinen kemppainen lampinen eskelinen sillanpää lindström lindholm lindroos johansson karlsson nyman lindqvist eriksson andersson
  peltola vainio kokkonen niskanen oksanen halonen pesonen rautio hyvönen ikonen honkanen pulkkinen mikkonen huttunen rossi nykänen hakkarainen vesterinen kärki
  parviainen immonen puustinen tiainen koponen asikainen kauppinen jääskeläinen hyttynen markkanen ruotsalainen tikkanen martikainen riikonen komulainen voutilainen vartiainen
  tolonen pirinen suominen rissanen holopainen pelkonen soininen kuusisto kiviniemi haapala ylitalo alanen kivelä uusitalo kangas lahti saari orpo stubb marin niinistö halla-aho purra sipilä rinne urpilainen häkkänen lintilä kokko`);

/** They introduce a firm in Finnish: "vuokra-autoja tarjoava Kyytikäs", "tietoturvaan erikoistunut Blue Coat". */
const PARTICIPLES = `
  tarjoava tarjoavan valmistava valmistavan kehittävä kehittävän vuokraava vuokraavan välittävä välittävän rakennuttava rakennuttavan erikoistunut
  erikoistuneen keskittyvä keskittyvän keskittynyt keskittyneen liikennöivä liikennöivän louhiva kierrättävä kierrättävän markkinoiva markkinoivan
  suunnitteleva suunnittelevan myyvä myyvän toimittava toimittavan tuottava tuottavan maahantuova maahantuovan jalostava jalostavan operoiva operoivan
  pyörittävä pyörittävän hallinnoiva hallinnoivan ylläpitävä ylläpitävän omistava omistavan julkaiseva julkaisevan kustantava kustantavan huoltava huoltavan
  kuljettava kuljettavan ostava ostavan kasvattava kasvattavan paahtava paahtavan leipova leipovan kierrättävän louhivan`;

/** Ends of compounds only: alone they are other words. */
const NOUN_ENDINGS = `
  yhtiö yritys/yritykse konserni firma pankki/panki valmistaja operaattori ketju brändi kauppa/kaupa jätti/jäti
  tehdas/tehtaa panimo paahtimo leipomo paja varustamo telakka/telaka kustantamo kustantaja meijeri
  sijoittaja toimittaja tuottaja kehittäjä tekijä palvelu talo startup osuuskunta/osuuskunna tukku/tuku
  vakuuttaja rakentaja jalostaja vuokraaja urakoitsija merkki/merki jättiläinen/jättiläise liike/liikkee toimisto
  apteekki/apteeki studio välittäjä alusta maahantuoja jakelija agentuuri korjaamo valimo veistämö pesula kirjapaino vuokraamo
  teurastamo savustamo mylly juustola tislaamo kutomo höyläämö jalostamo kierrättäjä maalaamo takomo kehräämö sähkönmyyjä`;

/** Longer ends of compounds that are no firms: "kansanliike", "keskuspankki", "murhayritys". */
const OTHER_ENDINGS = `
  kansanliike/kansanliikkee kansalaisliike/kansalaisliikkee vapautusliike/vapautusliikkee vastarintaliike/vastarintaliikkee
  ilmastoliike/ilmastoliikkee ympäristöliike/ympäristöliikkee työväenliike/työväenliikkee naisliike/naisliikkee
  rauhanliike/rauhanliikkee islamistiliike/islamistiliikkee äärioikeistoliike/äärioikeistoliikkee 
  protestiliike/protestiliikkee herätysliike/herätysliikkee nuorisoliike/nuorisoliikkee  oppositioliike/oppositioliikkee
  kapinallisliike/kapinallisliikkee itsenäisyysliike/itsenäisyysliikkee separatistiliike/separatistiliikkee terroristiliike/terroristiliikkee
  taideliike/taideliikkee kansallisliike/kansallisliikkee raittiusliike/raittiusliikkee 
  keskuspankki/keskuspanki ruokapankki/ruokapanki veripankki/veripanki kehityspankki/kehityspanki maailmanpankki/maailmanpanki geenipankki/geenipanki
  siemenpankki/siemenpanki kuvapankki/kuvapanki tietopankki/tietopanki  aikapankki/aikapanki
  murhayritys/murhayritykse kaappausyritys/kaappausyritykse karkausyritys/karkausyritykse itsemurhayritys/itsemurhayritykse pelastusyritys/pelastusyritykse
  huijausyritys/huijausyritykse ryöstöyritys/ryöstöyritykse sieppausyritys/sieppausyritykse ennätysyritys/ennätysyritykse varkausyritys/varkausyritykse
  murtoyritys/murtoyritykse pakoyritys/pakoyritykse kalasteluyritys/kalasteluyritykse sovitteluyritys/sovitteluyritykse surmayritys/surmayritykse 
  valloitusyritys/valloitusyritykse vallankumousyritys/vallankumousyritykse
  kerrostalo omakotitalo rivitalo kunnantalo kaupungintalo virastotalo kulttuuritalo musiikkitalo konserttitalo kansantalo toimistotalo
  työväentalo nuorisotalo hirsitalo seurantalo maalaistalo   säätytalo oikeustalo poliisitalo hallintotalo  lastentalo ensitalo turvatalo vaalitalo
  koulutalo tornitalo puutalo asuintalo liiketalo monitoimitalo järjestötalo kylätalo syntymätalo lapsuudentalo paritalo
  tilastotoimisto tiedustelutoimisto puoluetoimisto asuntotoimisto kaavoitustoimisto rikostoimisto uutistoimisto sosiaalitoimisto  ministeritoimisto matkailutoimisto aluetoimisto työvoimatoimisto
  ihmiskauppa/ihmiskaupa huumekauppa/huumekaupa  pelaajakauppa/pelaajakaupa asuntokauppa/asuntokaupa ulkomaankauppa/ulkomaankaupa 
  hävittäjäkauppa/hävittäjäkaupa laivakauppa/laivakaupa yrityskauppa/yrityskaupa päästökauppa/päästökaupa vapaakauppa/vapaakaupa kiinteistökauppa/kiinteistökaupa pörssikauppa/pörssikaupa seksikauppa/seksikaupa osakekauppa/osakekaupa  siirtokauppa/siirtokaupa
  vuoriketju saariketju vuoristoketju tapahtumaketju ravintoketju arvoketju tuotantoketju toimitusketju ihmisketju tartuntaketju rasvaketju  järviketju viestiketju keskusteluketju
  työpaja nuorisopaja taidepaja kulttuuritehdas/kulttuuritehtaa televisiostudio uutisstudio vaalistudio tanssistudio urheilustudio
  tiedustelupalvelu turvallisuuspalvelu neuvontapalvelu vakoilupalvelu vanginpalvelu jumalanpalvelu siviilipalvelu  terveyspalvelu sosiaalipalvelu 
  urheilutoimittaja kulttuuritoimittaja uutistoimittaja päätoimittaja taloustoimittaja rikostoimittaja ulkomaantoimittaja politiikantoimittaja
  lauluntekijä runontekijä elokuvantekijä musiikintekijä lainkirjoittaja maabrändi kaupunkikonserni postimerkki/postimerki
  liikennemerkki/liikennemerki ansiomerkki/ansiomerki elokuvatuottaja musiikkituottaja tv-tuottaja tapahtumatuottaja horoskooppimerkki/horoskooppimerki tähtimerkki/tähtimerki   `;

const FROM_OULU =
  phrases(`mies, nainen, opiskelija, kirjailija, yrittäjä, toimittaja, kansanedustaja, tutkija, professori, perhe, koulu, lukio, seura, joukkue, insinööri, johtaja,
  toimitusjohtaja, perustaja, omistaja, sijoittaja, asiakas, työntekijä, kuljettaja, koodari, kehittäjä, juristi, analyytikko, ekonomisti, tehdas, myymälä, hotelli, ravintola, kauppa, varasto, auto, laina, peli, palvelu`);

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
    [
      'at',
      withClitics(
        'iden ita issa ista illa ilta ille iin aita ien ia ihin oita oiden oissa oista oilla oilta oille oihin ojen oja',
      ),
    ],
    ['ät', withClitics('iden itä issä istä illä iltä ille iin ien iä ihin')],
    [
      'et',
      withClitics('iden ita itä ten issa issä ista istä illa illä ilta iltä ille iin ien ia iä'),
    ],
    ['it', withClitics('ien eja ejä eissa eissä eista eistä eilla eillä eilta eiltä eille eihin')],
    ['ot', withClitics('ojen oja oissa oista oilla oilta oille oihin')],
    ['ut', withClitics('ujen uja uissa uista uilla uilta uille uihin')],
    ['set', withClitics('sten sia siä sissa sissä sista sistä silla sillä silta siltä sille siin')],
    ['to', casesOn('do')],
    ['tä', casesOn('dä')],
    ['ta', casesOn('da')],
    ['tu', casesOn('du')],
    ['ty', casesOn('dy')],
    ['in', `${casesOn('ime')} ${withClitics('imeen intä inta')}`],
    ['uus', `${casesOn('uude')} ${withClitics('uuteen uutta')}`],
    ['yys', `${casesOn('yyde')} ${withClitics('yyteen yyttä')}`],
    ['tar', `${casesOn('ttare')} ${withClitics('ttareen tarta')}`],
    ['risma', 'rismojen rismoja rismoissa rismoista rismoilla rismoilta rismoille rismoihin'],
    ['lepa', 'lepojen lepoja lepoissa lepoista lepoilla lepoilta lepoille lepoihin'],
    [
      'market',
      'marketit marketteja markettien marketeissa marketeista marketeilla marketeille marketeihin',
    ],
    ['mäki', `${casesOn('mäe')} mäkeen mäkeä`],
    ...OTHER_STEMS.map(
      ([base, weak, strong]): Paradigm => [base, `${casesOn(weak)} ${withClitics(strong)}`],
    ),
    ...LONG_VOWELS.map(([base, endings]): Paradigm => [base, withClitics(endings)]),
    ...DOUBLED.map(
      ([base, weak]): Paradigm => [base, `${casesOn(weak)} ${withClitics(`${weak}seen`)}`],
    ),
  ],
  markedEndings: words(
    withClitics(`n in ssa ssä sta stä lla llä lta ltä lle na nä ksi tta ttä a ä ta tä iin ään aan een oon uun yyn hen
      hon hun hin hyn issa issä ista illa illä ilta ille`),
  ).concat(['kin', 'kaan', 'kään']),
  firmNounEndings: declined(NOUN_ENDINGS),
  // The rest of a compound has two letters at least.
  otherNounEndings: declined(OTHER_ENDINGS).map((form) => form.slice(2)),
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
      'otava orion sampo ilmarinen ilmatar mars apollo nokia raisio outokumpu tikkurila iittala fiskars arabia halti kajaani kemi rauma lappi pohjola tapiola lahti',
    ),
    topics: declined(`
      kirjasto koulu uimahalli jäähalli liikuntahalli valtuusto kaupunginvaltuusto kunnanvaltuusto kaupunginjohtaja kunnanjohtaja lukio päiväkoti/päiväkodi
      kunta/kunna naapurikunta/naapurikunna naapurikaupunki/naapurikaupungi asukas/asukkaa asukasluku/asukasluvu terveyskeskus/terveyskeskukse taajama kaava
      pyörätie rautatieasema seurakunta/seurakunna kirkko/kirko koululainen/koululaise kaivosmuseo
      rivitalo omakotitalo kerrostalo pelastuslaitos/pelastuslaitokse lumimyrsky kolari ylinopeus/ylinopeude rattijuoppo/rattijuopo hirvi/hirve koira kissa perhekeskus/perhekeskukse neuvola nuorisotila uimaranta/uimaranna hautausmaa lastensuojeluliitto partiolainen/partiolaise marttayhdistys/marttayhdistykse
      tähtitaivas/tähtitaivaa tähdistö tähtikuvio tähti/tähde planeetta/planeeta kaukoputki/kaukoputke tähtiharrastaja tähtitieteilijä yötaivas/yötaivaa pohjantähti/pohjantähde taivaankappale kuu
      kalevala väinämöinen/väinämöise louhi/louhe seppo lönnrot/lönnroti runonlaulaja kansanruno taonta taru jumala myytti/myyti
      hyökkääjä maalivahti valmentaja sarjanousu/sarjanousu kuntaliitos/kuntaliitokse`),
  },
  firmOnlyAfter: phrases(
    `osake, osakkeen, osakkeet, osaketta, osakkeita, osakkeesta, osakekurssi, pörssikurssi, pörssiarvo, markkina-arvo, toimitusjohtaja, toimitusjohtajan,
    toimitusjohtajaksi, toimitusjohtajana, toimitusjohtajalta, toimitusjohtajaa, talousjohtaja, liikevaihto, liikevaihdon, liikevaihdosta, liikevaihtoa,
    liikevoitto, liikevoiton, liiketulos, tulosvaroitus, tulosohje, tilauskirja, tilauskanta, osakeanti, listautuminen, listautumisanti, osavuosikatsaus,
    konkurssi, konkurssin, konkurssiin, konkurssista, konkurssipesä, konkurssipesän, osakkeenomistajat, tytäryhtiö, emoyhtiö, aliurakoitsijat, alihankkijat, muutosneuvottelut, muutosneuvotteluissa, muutosneuvottelujen, yt-neuvottelut`,
  ),
  firmOnlyBefore: phrases(`
    konkurssiin hakeutunut, konkurssiin ajautunut, konkurssiin mennyt, konkurssiin haettu, konkurssiin asetettu, konkurssin tehnyt, yrityssaneeraukseen hakeutunut,
    yrityssaneerauksessa oleva, selvitystilaan asetettu, pörssiin listautunut, pörssiin listautuva, pörssiin pyrkivä, pörssissä noteerattu, urakan sai, urakan voitti,
    tarjouskilpailun voitti, kilpailutuksen voitti, pääurakoitsijana toimii, pääurakoitsijana on, pääurakoitsijana oli, urakoitsijana toimii, urakoitsijana on, urakoitsijana oli,
    aliurakoitsijana toimii, aliurakoitsijana oli, urakoitsijaksi valittiin, toimittajaksi valittiin, pääurakoitsijaksi valittiin, pääurakoitsija on, urakoitsija on, suvun omistama,
    perheen omistama, perheen perustama, perheen pyörittämä, suvun johtama, sijoittajien omistama, pääomasijoittajan omistama, sijoittajan omistama, enemmistöomistama,
    laitteet toimittaa, kalusteet toimittaa, ikkunat toimittaa, laitteiston toimittaa, järjestelmän toimittaa, kohteen rakentaa, talon rakentaa, ohjelmiston toimittaa,
    rahoitusta hakenut, rahoitusta kerännyt, rahoituskierroksen kerännyt, konkurssiin hakeutuneen, konkurssiin ajautuneen, konkurssiin menneen, konkurssiin haetun, konkurssin tehneen, yrityssaneeraukseen hakeutuneen, pörssiin listautuneen, pörssiin listattu, pörssiin listatun,
    pörssistä poistuva, listautumista suunnitteleva, listautumista valmisteleva, listautumisannin järjestänyt, tulosvaroituksen antanut, tulosvaroituksen antaneen,
    yt-neuvottelut aloittanut, yt-neuvottelut aloittava, muutosneuvottelut aloittanut, muutosneuvottelut aloittava, muutosneuvotteluja käyvä, yt-neuvotteluja käyvä`).concat(
    senses(
      'kilpailutuksen tarjouskilpailun urakan hankintakilpailun',
      '_voittanut _voittaneen _hävinnyt _hävinneen _saanut _saaneen',
    ),
    senses(
      'järjestelmän potilastietojärjestelmän ohjelmiston laitteiden kaluston junien bussien vaunujen raitiovaunujen laitteiston',
      '_toimittaja _toimittajana _toimittajaksi',
    ),
    senses(
      'sähkötyöt lvi-työt putkityöt maanrakennustyöt maalaustyöt purkutyöt louhintatyöt kattotyöt asennustyöt rakennustyöt betonityöt suunnittelutyön',
      '_tekee _teki _hoitaa _hoiti',
    ),
  ),
  relatives: words('joka'),
  makingVerbs: words(
    'valmistaa tuottaa kehittää myy rakentaa vuokraa jalostaa maahantuo toimittaa työllistää leipoo suunnittelee markkinoi kierrättää louhii liikennöi operoi valmistuttaa vie paahtaa kutoo jakelee',
  ),
  commonWords: [
    ...PLACES,
    ...WORD_FORMS,
    ...SURNAMES,
    ...words(`
    anta antaa arista asiana celsius charter evergreen hera indigo jumbo kartell klass koton kotona lada ladata jeep mango metro ola
    rai ramp toto seiko sika asusta fluor megafon prologis todis olymp gree valio op sage
    valve valveella
    oululainen silja viking finlandia otto atria keskonen monetkaan monopoli rappion silpoa vankeina vankeja jonakin asukseen     jumia abeja viettelin viettelen vatsakin vatsakkaan posti apu asto helen
    kone neste visa meta rovio metso mehiläinen dna tieto sanoma varma turva elo sato prisma luhta posti ilves
    kaleva karhu saga sale helen arm eni vale total opera unity boss bolt honor
    mercury notion paramount proton sky vanguard alphabet state
    street mol nec ocp ppc ptt rtx sqm umc gic smic toss wiz
    zoom discord eternal fidelity cohere glean imbue lovable moderna kalmar rusta rasta haukka pizza tori siemen pilot
    laine linja tähti valo voima onni hyvä taiga tundra lumi sini sininen polar pallas oma forum vire vapo siili
    sievi honka ilkka lindex loihde primo scan ok
    ilmatar wish varjo sulake taaleri sotka tammi tunturi väre tulikivi picnic power expert primula panda oras pöyry ruukki stadium halva
    holvi kiilto makia nelonen isku if bolt aava hankkija enso insta ray xxl puma nike dior fiat zara mistral patria atria hok delta axe always mini smart golf focus clio polo root
    ring ace match square box dash sage key nest compass crown signal citi nio helsingin armin enin robin timin
    samin villen kallen marin helsing harvin ego noin main kain osin muin puin asian elin iän kiin kun
    satoi alpha beta gamma omega info data media kuva tele auto euro eurooppa pohjoinen itä länsi etelä viikko aamu ilta
    aamun lehti lehden uutiset varsin korin lapin `),
  ],
  // "Neste" is no namesake: a liquid has a capital only where a sentence begins.
  namesakes: words(`
vaasan koton jonak oululainen zara nike kaleva
    juulia juulian juulialla juulialle juuliaa juulin green greenin greenissä
    havan havanna juul kastrati gail harley liverpool melissa tyson rogers emerson barnes pearson schneider martinus patagonia
    kilimanjaro mesopotamia everest nandini westfalen aramis ayala kipling renoir vistula mcgrath thiele truffaut helvetia sibylla mowgli amadeus
    yle yleisradio maurices catherines carolla gree halma
    orion sampo otava iittala arabia tikkurila raisio ilmarinen lemminkäinen elisa alma mars lotte luma
    leonardo natura kraken mistral olympus venus aeon allegro asahi amazon ford ferrari fiat harvey iberia
     apollo phoenix hermes globo grab puma vivo zara pohjola tapiola aura aurora atria atlas
    kärkkäinen rauma viking vesta nova stella luna terra vita kemi kajaani kotka lahti ylva alva
    ahlström ahlstrom lehto koskinen koskisen nurminen suominen wulff wihuri lassila aho aalto riihi
    boreal saari lehtonen mäkinen laakkonen virta huld 
       wells chase gilead lilly lloyds bloomberg ferrero armani dior morgan eve
    columbus titan titanic jaguar mustang saturn helios artemis siwa tradeka sanoma-arena finlandia marimekko-areena
    kesla nokian-tyre yara helen`),
  settledNames: words(`
    dexcom apetit onninen tesla prisma posti yelp outokumpu terveystalo alko kojamo
    apple gap shell oracle orange target stripe block slack snap circle canon wise sharp fox strategy ramp runway plaid
    benchmark citadel accel state-street perplexity snowflake ripple tether cursor ticketmaster bauhaus meira harvia gummerus valio vr op sas upm gm msc wsp xxl ssh ray tvo cgi paf agrimarket aliexpress andritz anora arauco berner borealis brunberg
    bugbear chiquita dole elanto espressohouse etuovi etuovicom fennia gasum greenmotion helsinginenergia holmesplace hornbach hotelscom insta jysk karisto kekkilä knauf kuusakoski
    kyrödistillery linkosuo lujabetoni lujatalo mandatum manpower moilas multitude nelonenmedia nets nitor oomi otavamedia ponsse pölkky remax rettig rusta sakafinland securitas silja-line siljaline
    sok nokia polar snellman huhtamäki fiskars iittala ilmarinen tulikivi nordiskfilm remedy helen ilmatar otava orion sampo veikkaus kojamo ncc siltala lowell ropo ropocapital norwegian sca p2x vaadin ingman sinebrychoff sisuauto siwa sixt smartly smartlyio solita sponda tradeka veho vincit voith walley eq saab merck dell dacia mercedes ford hilton hermès thales sats reaktor
    sanoma patria atria isku varjo sulake taaleri sotka tammi tunturi väre tulikivi picnic power expert primula panda oras pöyry ruukki stadium halva holvi kiilto makia nelonen
    if bolt aava hankkija enso wish puma nike dior fiat zara mistral luhta blok kalmar uber bayer carrefour chevron continental decathlon denso honda suzuki generali
    intuit nomura takeda takedan roche sega supercell blackberry bombardier brookfield emirates kakao kirin
    acer didi greylock lilium minimax ozon rebellions rippling robinhood snowflake subway telegram upstage workday
    sprint staples foursquare
    safran magnit mts best-buy check-point oura telekom santander marriott mcdonald airtel neste-oyj ferrero`),
  firmNouns: [
    ...declined(FIRM_NOUNS),
    ...words(PARTICIPLES),
    ...words('jätit firmojen startupit startupien'),
  ],
  namingNouns: words(`
    ${PARTICIPLES}
    yhtiö yritys konserni firma pankki valmistaja operaattori ketju verkkojätti teknologiajätti muotijätti öljyjätti energiajätti kauppajätti
    autojätti lääkejätti pelijätti mediajätti ruokajätti kosmetiikkajätti elintarvikejätti somejätti konsulttijätti teräsjätti metsäjätti vakuutusjätti pankkijätti
    huonekalujätti urheilujätti vaatejätti kaivosjätti puhelinjätti elektroniikkajätti ohjelmistojätti sirujätti pikaruokajätti panimojätti verkkokauppajätti
    laitejätti rahoitusjätti sijoitusjätti telejätti viihdejätti juomajätti suklaajätti lelujätti paperijätti kauppa tehdas panimo paahtimo leipomo paja
    konepaja varustamo telakka kustantamo kustantaja meijeri startup startup-yritys kasvuyritys sijoittaja
    rakennusliike liike toimisto talo pelitalo osuuskunta tukku tytäryhtiö emoyhtiö urakoitsija kehittäjä jättiläinen
    yksisarvinen tislaamo vakuuttaja rakentaja rakennuttaja verkkokauppa brändi studio valimo veistämö pesula
    kirjapaino vuokraamo teurastamo savustamo mylly juustola kutomo höyläämö saha maahantuoja jakelija agentuuri korjaamo kahvila ravintola
    matkanjärjestäjä tapahtumanjärjestäjä palveluntarjoaja lääkäriasema kuntokeskus huutokauppakamari alihankkija luottolaitos kauppahuone taksikeskus
    romuttamo kalankasvattaja
    varainhoitaja kierrättäjä mainostoimisto viestintätoimisto vartiointiliike perintätoimisto matkatoimisto pizzeria puutarha kuntosali
    toimija vaatemerkki muotimerkki kenkämerkki automerkki kosmetiikkamerkki laukkumerkki korumerkki kellomerkki urheilumerkki
    jalostaja vuokraaja suoratoistopalvelu kuljetuspalvelu siivouspalvelu kyytipalvelu maksupalvelu deittipalvelu lähettipalvelu musiikkipalvelu
    tukkuri sähkönmyyjä osakevälittäjä kryptopörssi bitcoinpörssi maalaamo takomo kehräämö ompelimo pinnoittamo louhimo isännöitsijätoimisto
    pilvipalvelu videopalvelu yhteisöpalvelu pikaviestipalvelu varauspalvelu vertailupalvelu majoituspalvelu sijoituspalvelu
    taksipalvelu pikavippipalvelu energiantuottaja sähköntuottaja lihantuottaja munantuottaja vedyntuottaja palveluntuottaja
    laitetoimittaja järjestelmätoimittaja ohjelmistotoimittaja teknologiatoimittaja rehutoimittaja kiinteistönvälittäjä asuntovälittäjä`),
  noNames: [
    ...PLACES,
    ...words(`
    kela sitra traficom valvira fimea tukes migri thl luke vtt finanssivalvonta verohallinto tulli jokerit tappara ilves kärpät lukko ässät pelicans saipa kalpa jyp jukurit kookoo hpk tps hifk inter haka kups
    sport leijonat huuhkajat palloliitto jääkiekkoliitto hiihtoliitto olympiakomitea liiga veikkausliiga kuntaliitto keskuskauppakamari kauppakamari teknologiateollisuus metsäteollisuus energiateollisuus
    rakennusteollisuus kemianteollisuus kaivosteollisuus elintarviketeollisuusliitto autoliitto unicef wwf greenpeace slush ruisrock provinssi flow ilosaarirock linnanmäki korkeasaari heureka ateneum kiasma
    kansallisooppera kansallisteatteri kirkkohallitus puolustusvoimat rajavartiolaitos hus husin varha pirha nato etyj
    yle ylen suomi suomen suomea ruotsi ruotsin viro viron venäjä venäjän saksa saksan kiina kiinan japanin yhdysvaltain
    yhdysvaltojen norjan tanskan britannian helsingin espoon tampereen turun oulun vantaan lahden jyväskylän kuopion
    helsinki espoo tampere turku oulu vantaa lahti pohjoismaiden euroopan eurooppaan suomeen ruotsiin helsinkiin
    tampereelle ouluun turkuun espooseen eu eu:n usa it ai tv ceo yhdysvalloissa yhdysvaltoihin yhdysvalloista suomalaisen yhdysvallat`),
  ],
  indefinite: [],
  descriptions: phrases(`
    jonka kotipaikka, jonka pääkonttori, jonka toimitusjohtaja, jonka liikevaihto, jonka osake, jonka osakkeet, jonka tilauskirja, jonka konkurssi, jonka asiakkaita ovat,
    jonka päätuote, jonka tuotteita myydään, joka listautui, joka hakeutui konkurssiin, joka ajautui konkurssiin, joka meni konkurssiin, joka työllistää, joka myy ohjelmistoja`),
  callingWords: words(
    'nimeltä nimeltään niminen nimisen nimistä nimisessä nimisestä nimiseen nimisellä nimiseltä nimiselle nimiset',
  ),
  otherKinds: words(
    'jumala jumalatar jumalattaren sankari hahmo runoilija näyttelijä laulaja säveltäjä keksijä planeetta tähdistö kylä kaupunginosa',
  ),
  livingVerbs: words(
    'kuoli menehtyi avioitui sairastui haudattiin lauloi näytteli maalasi sävelsi haukkui nukkui',
  ),
  ageWords: words('vuotias'),
  firmHeads: words(`
    Osuuskunta Tmi Maalaus Putki Kuljetus Isännöinti Huonekalu Varustamo Rederi Optikko Autokoulu Tilipalvelu Taksi Sähkö Tukku Meijeri Paahtimo
    Konepaja Leipomo Panimo Rakennusliike Autoliike Autotalo Kuljetusliike Sähköliike Tilitoimisto Asianajotoimisto Insinööritoimisto Arkkitehtitoimisto Mainostoimisto Viestintätoimisto Kukkakauppa Kultasepänliike Huonekalutehdas Saha Metalliverstas Maansiirto Maanrakennus
    Osuuskauppa Osuuspankki Säästöpankki Rakennusliike Kuljetusliike Autoliike Tilitoimisto Kultasepänliike
    Autokorjaamo Maalausliike Hautaustoimisto Lakiasiaintoimisto Asianajotoimisto Arkkitehtitoimisto Insinööritoimisto
    Maansiirto Kirjapaino Lihatukku Taimisto Kalastamo Teurastamo
    Siivouspalvelu Kiinteistöhuolto Kiinteistöpalvelu Linjaliikenne Koneurakointi Sähköasennus Sähkötyö Sähköpalvelu Putkiasennus Putkiliike
    Taksipalvelu Pitopalvelu Kampaamo Parturi-Kampaamo Autohuolto Rengasliike Konehuolto Konevuokraamo Peltisepänliike Kattohuolto Lasiliike
    Automaalaamo Verhoomo Puusepänliike Veistämö Veneveistämö Kalatukku Kalaliike Lihaliike Kauppapuutarha Matkatoimisto Kiinteistönvälitys
    Kelloliike Optikkoliike Kenkäkauppa Vaatturiliike Kutomo Neulomo Kenkätehdas Lasitehdas Makeistehdas Juustola Venetehdas Saunatehdas
    Metallipaja Valimo Levypaja Kauppahuone Kirjakauppa Huonekaluliike Kodinkoneliike Betonituote Puutyö Perintätoimisto Vartiointiliike
    Kuljetuspalvelu Muuttopalvelu Pintakäsittely Rakennuspalvelu Rakennustoimisto Insinööritoimisto Tukkuliike Matkailuyritys Bussiliikenne Kahvila Ravintola Pesula Mylly Korjaamo Pizzeria Puutarha Kuntosali Lounaskahvila`),
  firmEndings: [
    ...declined(`
      Sähköasennus/Sähköasennukse Kiinteistösijoitus/Kiinteistösijoitukse Kiinteistöpalvelu Kiinteistöhuolto/Kiinteistöhuollo Rakennus/Rakennukse Rakennuspalvelu
      Kuljetus/Kuljetukse Maansiirto/Maansiirro Maanrakennus/Maanrakennukse Koneurakointi/Koneurakoinni Urakointi/Urakoinni Putkityö Putkiasennus/Putkiasennukse Energia
      Saha Metalli Konepaja Konehuolto/Konehuollo Huolto/Huollo Autohuolto/Autohuollo Linjaliikenne/Linjaliikentee Varustamo Telakka/Telaka Leipomo Panimo
      Paahtimo Meijeri Lihatukku/Lihatuku Tukku/Tuku Taimisto Konsultointi/Konsultoinni Kustannus/Kustannukse Kirjapaino Ohjelmisto Tekniikka/Tekniika
      Automaatio Teräs/Teräkse Muovi Betoni Lasi Kaluste/Kalustee Rahoitus/Rahoitukse Hoiva Siivous/Siivoukse Siivouspalvelu Vartiointi/Vartioinni Pesula
      Verkkokauppa/Verkkokaupa Logistiikka/Logistiika Mylly Tuulivoima Biokaasu Pakkaus/Pakkaukse Vaneri Elektroniikka/Elektroniika Kosmetiikka/Kosmetiika Vene/Venee
      Sähkötyö Sähkö Lämpö/Lämmö Juusto Pelletti/Pelleti Peltirakenne/Peltirakentee Hirsi/Hirre Puutyö Purku/Puru Nosto/Nosto Isännöinti/Isännöinni Laivaus/Laivaukse Jäähdytys/Jäähdytykse
      Rail/Raili Care/Caree Invest/Investi Engineering/Engineeringi Timber/Timberi Wood/Woodi Automation/Automationi Defence/Defencee Transport/Transporti Clothing/Clothingi
      Outdoor/Outdoori Distillery/Distilleryy Bakery/Bakeryy Catering/Cateringi Publishing/Publishingi Audio Recycling/Recyclingi Hydrogen/Hydrogeni Seafood/Seafoodi Marine/Marinee Retail/Retaili`),
    ...words(`
      Kuljetukset Kiinteistöt Kalusteet Keittiöt Ikkunat Juomat Ohjelmistot Järjestelmät Laitteet Koneet Sijoitukset Hoivapalvelut Siivouspalvelut Kiinteistöpalvelut Rakennuspalvelut
      Kuljetusten Kuljetuksille Kuljetuksilla Kiinteistöjen Kalusteiden Keittiöiden Ikkunoiden Juomien Sijoitusten Hoivapalvelujen Siivouspalvelujen Kiinteistöpalvelujen
      Cruises Lines Spirits Distillers Productions Pictures Films Brands Careen Caren Carelle Carella Marinen Defencen Distilleryn Bakeryn`),
  ],
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
      murskain/murskaime metsäkone/metsäkonee traktori paperikone/paperikonee sellutehdas/sellutehtaa kartonkikone/kartonkikonee sulatto/sulato terminaali risteilyalus/risteilyalukse lautta/lauta
      hoivakoti/hoivakodi lääkäriasema latausasema noutopiste/noutopistee pakettiautomaatti/pakettiautomaati asiakaspalvelu asiakasomistaja kustannusjohtaja kustannuspäällikkö/kustannuspäällikö
      kevätlista syyslista mainoskampanja vuosikertomus/vuosikertomukse pääluottamusmies/pääluottamusmiehe luottamusmies/luottamusmiehe tehdasalue/tehdasaluee tuotantolaitos/tuotantolaitokse
      tuotantolinja varikko/variko jakelukeskus/jakelukeskukse logistiikkakeskus/logistiikkakeskukse keskusvarasto verkkopankki/verkkopanki mobiilisovellus/mobiilisovellukse huoltomies/huoltomiehe
      asentaja tuotepäällikkö/tuotepäällikö aluejohtaja kauppias/kauppiaa osakas/osakkaa konkurssi/konkurssi konkurssipesä yhtiökokous/yhtiökokoukse tulosjulkistus/tulosjulkistukse
      tilinpäätös/tilinpäätökse saneeraus/saneeraukse markkinaosuus/markkinaosuude kilpailuttaja sopimuskumppani emoyhtiö pörssiarvo tulosohje/tulosohjee tulosvaroitus/tulosvaroitukse
      oppikirja
      liikennemyymälä konserni yhtiö osuus/osuude kanta-asiakas/kanta-asiakkaa raportti/raporti`),
    ...senses(
      'alkavat alkoivat käynnistyvät käynnistyivät jatkuvat päättyivät',
      '_muutosneuvottelut _uudet_muutosneuvottelut _yt-neuvottelut _uudet_yt-neuvottelut',
    ),
    ...phrases(`työskentelee, työskentelevät, irtisanotaan, irtisanottiin, lomautetaan, lomautettiin, lakkoillaan, tilattu, tilatun, tilatut, ostettu, ostetun, mukaan, kanssa, osakkeista, omistama, omistaman, omistamaan, omistamassa, valmistama, valmistaman, valmistamat, kehittämä, kehittämän, rakentama,
      myymä, tuottama, tarjoama, toimittama, perustaja ja toimitusjohtaja, oyj, oy, lehdet, kirjat,
      jakaa osinkoa, jakaa osingon, jakaa ylimääräisen osingon, jakaa lisäosingon, jakoi osinkoa, maksaa osinkoa, maksaa osingon, maksaa lisäosingon, maksoi osinkoa, maksoi veroja, maksaa veroja,
      laskee hintoja, laskee hintojaan, laski hintoja, laski hintojaan, nosti hintoja, nosti hintojaan, nostaa hintoja, nostaa hintojaan, hakee lupaa, hakee toimilupaa, hakee kasvua, haki lupaa,
      voitti tarjouskilpailun, voitti kilpailutuksen, voitti sopimuksen, menetti asiakkaita, menetti sopimuksen, vastaa kritiikkiin, vastasi kritiikkiin, sulki myymälän, sulki myymälänsä, sulki tehtaan,
      siirtyi tappiolle, siirtyy tappiolle, ylitti odotukset, alitti odotukset, yllätti analyytikot, yllätti sijoittajat, odottaa liikevaihdon, odottaa tuloksen, odottaa kasvua, palautti rahat, palauttaa rahat`),
  ],
  verbs: words(`
    savustaa paahtaa kierrättää
    ostaa osti ostanut ostavat myy myi myynyt myyvät kertoo kertoi ilmoittaa ilmoitti ilmoittanut tiedottaa tiedotti julkaisee julkaisi julkaissut
    julkisti esittelee esitteli esitellyt lanseerasi lanseeraa palkkaa palkkasi irtisanoo irtisanoi irtisanonut vähentää vähensi lomauttaa lomautti
    investoi investoinut sijoittaa sijoitti sijoittanut avaa avasi avannut sulkee sulkenut lopettaa lopetti lopettanut aloittaa aloitti laajentaa
    laajensi rakentaa rakensi valmistaa valmisti tuottaa kehittää kehitti suunnittelee neuvottelee neuvotteli sopi sopinut allekirjoitti korottaa
    korotti nostaa alensi tarjoaa tarjosi toimittaa toimitti toimittanut solmi solmii hakeutuu listautuu listautui yhdistyy fuusioituu vetäytyy
    vetäytyi irtautuu irtautui luopuu luopui siirtää siirsi ulkoistaa hankkii hankki omistaa keskeyttää keskeytti käynnistää käynnisti ennustaa ennusti
    arvioi varoittaa varoitti kiistää kiisti vahvistaa vahvisti kasvatti kasvattaa tuplasi heikensi tienasi tienaa takaisinkutsuu veloittaa lisäsi
    hinnoittelee markkinoi mainostaa sponsoroi haastaa haastoi kilpailee työllistää tilasi tilaa päivittää päivitti uudistaa uudisti poistaa rajoittaa
    keräsi kerää listasi perusti patentoi testaa vuokraa vuokrasi ehdottaa ehdotti kirjasi purkaa keskittää keskittyy pahoittelee pysäyttää pysäytti
    pysäyttänyt lakkauttaa lakkautti supistaa supisti karsii karsi lykkää lykkäsi peruu perui peruutti pidentää lyhentää tavoittelee kaavailee satsaa
    satsasi panostaa panosti kuittasi tilittää tilitti uusii jakelee louhii jalostaa vuokrannut perustaa perustanut siirtänyt laajentanut hakenut
    hakeutunut ulkoisti yhtiöittää yhtiöitti kaupittelee hinnoitteli myöntää myönsi kohentaa kohensi arvioinut vähentänyt kasvattanut hyvittää hyvitti
    korvaa liikennöi lopettavat avaavat rakentavat irtisanovat lomauttavat takaisinkutsui lanseeraavat rekrytoi rekrytoinut yhdistää yhdisti fuusioitui
    kilpailuttaa kilpailutti automatisoi digitalisoi ulosmittasi valmistuttaa yt-neuvottelee nimitti rahoittaa rahoitti kehittänyt rakentanut
    valmistanut toimittavat valmistavat ostamassa myymässä karsinut supistanut tiedottanut julkistanut lanseerannut listautunut`),
  speechVerbs: words(`
    sanoo sanoi sanonut toteaa totesi väittää väitti kommentoi lupaa lupasi lupautui vakuuttaa vakuutti perustelee perusteli
    pyysi pyytää muistuttaa muistutti kirjoittaa`),
  weakVerbs: words(
    'saa sai antaa antoi antanut toi tuo tekee teki tehnyt jatkaa jatkoi nousi uskoo tukee käyttää käytti haluaa halusi aikoo aikoi joutuu joutui pääsi pääsee näyttää sulki nosti laskee laski maksaa maksoi voitti hakee haki odottaa paransi menetti menettää kutsuu perii lisää kieltäytyi poisti testasi romahti syöksyi harkitsee pakottaa ylitti alitti pettyi yllätti parantaa kohdistaa purki siirtyy siirtyi jakaa jakoi pyrkii vastaa palauttaa palautti jarruttaa kiihdyttää valmistelee kuljettaa varastoi leikkaa leikkasi hiljentää odottanut laskenut nostanut ajaa',
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
      laajakaista mobiiliverkko/mobiiliverko 5g-verkko/5g-verko tukiasema yhteistyökumppani operaattorimyynti/operaattorimyynni käyttöjärjestelmä päivitys/päivitykse tabletti/tableti älykello
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
      Halli Hallissa Akatemia Palkinto Prize Yrittäjät Yrittäjien Jokereiden Liitto Liiton Keskusliitto Keskusliiton Kauppakamari Kauppakamarin Yhdistys Yhdistyksen Seura Seuran
      Säätiön Museon Teatteri Teatterin Ooppera Oopperan Orkesteri Orkesterin Ristin Risti Partiolaiset Partiolaisten Martat Marttojen Palloseuran Urheilijoiden Kiekon Pallo Pallon
      Palloilijat Palloilijoiden Ry Kisa Kisan Veto Vedon Messut Oopperajuhlat Oopperajuhlien Filmikamari Filmikamarin Järjestö Järjestön Pelastakaa Kirkko Kirkon Kristillisdemokraatit`),
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
    kuoronjohtaja, orkesterinjohtaja, kapellimestarina, vapaaherra, vapaaherratar, kauppaneuvos, vuorineuvos, kultaseppä, apteekkari, tehtailija, ratsumestari, valtiopäivämies, kirjastonhoitaja, lukkari,
    tähtihyökkääjä, keskikenttäpelaaja, laitahyökkääjä, maajoukkuevalmentaja, kenttäpiispa, kirkkoherra, arkkipiispa, kardinaali, kamariherra, luutnantti, majuri, vänrikki, amiraali, kersantti, ylipormestari, pormestari,
    toimittaja, juontaja, meteorologi, kriitikko, dramaturgi, koreografi, tanssija, viulisti, pianisti, sellisti, rumpali, kitaristi, räppäri, tubettaja, somevaikuttaja, kokki, keittiömestari, sommelier,
    palomies, poliisi, vartija, syyttäjä, käräjätuomari, todistaja, vanki, tohtorikoulutettava, apulaisprofessori, tutkijatohtori, arkeologi, biologi, geologi, kemisti, matemaatikko, filosofi, teologi,
    luokanopettaja, lehtori, apulaisrehtori, tasavallan presidentti, oppositiojohtaja, suurlähettiläs, lähettiläs, komissaari, puheenjohtaja, varapuheenjohtaja, seppä, orkesteri, yhtye, bändi, kilpahevonen, myrskyn,
    pyhä, tytär, tyttären, poika, tyttö, vaimo, vaimonsa, miehensä, äiti, isä, tyttärensä, poikansa, lapset, siskokset, sisarukset, koira, kissa, hevonen`),
  otherSenseAfter: words(`
    3060 3070 3080 3090 4060 4070 4080 4090 5060 5070 5080 5090
    tarkoittaa tarkoitti merkitsee rimmaa syntyi kuoli meni naimisiin taipuu tarkoittaisi hajotti takoo puhalsi sukelsi ui lensi lauloi haukkui nukkui söi
    analyysi analyysin analyysissä analyysia analyysit analyysien kieli kielen data tieto tiedot tasolla taso joki joen rakettia
    hajosi hajoaa rikkoutui sammui käynnistyi syttyi valui valuu näkyy näkyi loistaa paistaa loistaa ryöstettiin taottiin sytytettiin sytytetään palaa
    pisti pistää soi soivat ratkesi kulki kulkee levisi sademetsä luotain luotaimen mönkijä mönkijän lento lennon kuume rover
    mission tähdistö jäi maalla oppaan rannassa rannan rantaan liike`),
  // A public broadcaster is no company.
  otherSensePhrases: [
    ...senses(
      'kone',
      '_maksoi _hajosi _rikkoutui _hyytyi _pysähtyi _käynnistyi _sammui _törmäsi _syttyi _jäi _lensi _saapui _palasi _myöhästyi _kaatui _hurisee _piippaa _pesee _imee _oppii _ajattelee _päihitti _voitti _jumittui _vaurioitui _tunnistaa _korvaa _tekee _teki _leikkasi _murskasi _seisoo _savusi _räjähti _tippui _joutui _tankattiin _sijaitsee _katosi _upposi',
    ),
    ...senses(
      'koneen',
      '_perä _nokka _pyrstö _moottori _moottorit _mekaanikko _kapteeni _kyydistä _kyytiin _matkustaja _musta _hylky _osat _runko _teho _muisti _näyttö _korjaus _ostaja',
    ),
    ...senses('posti', '_saapui _jaettiin _jaetaan _hukkui _viipyi _tuo _katosi _myöhästyi'),
    ...senses(
      'visa',
      '_alkaa _alkoi _ratkesi _päättyi _järjestettiin _pidettiin _vanhenee _umpeutui _myönnettiin _haettiin _maksaa _maksoi _testaa',
    ),
    ...senses(
      'neste',
      '_haihtui _kiehui _jäätyi _syttyi _kuivui _tulee _jäähtyy _virtaa _virtasi _levisi _roiskui _loppui _poistetaan _maistui',
    ),
    ...senses(
      'tieto',
      '_lisää _levisi _kulkee _tuli _katosi _auttaa _perustuu _saavutti _vahvistui _osoittautui _oli _kulki _puuttuu _karttui',
    ),
    ...senses(
      'sato',
      '_kasvoi _kypsyi _korjattiin _pieneni _puolittui _myöhästyi _pilaantui _paleltui _tuhoutui _kärsi _putosi _jää',
    ),
    ...senses('sanoma', '_meni _tuli _levisi _kulki _perille _jäi _tavoitti'),
    ...senses('valio', '_yksilö'),
    ...senses(
      'office',
      '-sovellus -sovelluksia -sovellukset -sovellusten -ohjelmat -ohjelmia -ohjelmien -paketti -paketin _365',
    ),
    ...senses('tori', '_hiljeni _täyttyi _avautui _suljettiin _remontoidaan'),
    ...senses('oikotie', '_maksoi _onneen _sulki _säästi _johti _vei'),
    ...senses(
      'isku',
      '_osui _tuli _tapahtui _vei _surmasi _tuhosi _oli _kohdistui _rikkoi _kaatoi _päähän _vyön',
    ),
    ...senses('kiilto', '_katosi _säilyy _palasi _häviää'),
    ...senses('varjo', '_lankesi _peitti _lankeaa _seurasi _ui'),
    ...senses('sulake', '_paloi _laukesi _petti _vaihdettiin _palaa'),
    ...senses(
      'virta',
      '_katkesi _vei _loppui _palasi _on _kuljetti _kulkee _riitti _kuljettaa _vie',
    ),
    ...senses('tammi', '_kaatui _kaadettiin _kasvaa _on _istutettiin _oli'),
    ...senses('turva', '_on _löytyi _syntyy _hiipuu'),
    ...senses('elo', '_hiljeni _oli _on _maalla _jatkui'),
    ...senses('atria', '_on'),
    // The bread, and anybody from Oulu.
    ...['oululainen', 'oululaisen'].flatMap((form) =>
      [...declined(FIRM_NOUNS), ...FROM_OULU].map((noun) => `${form} ${noun}`),
    ),
    ...phrases(`
    yle, ylen, ylelle, yleltä, ylellä, yleä, ylessä, ylestä, yleen, yleisradio, yleisradion, yleisradiolle, yleisradiota, yleisradiossa, yleisradiosta,
    yleisradiolta, helsingin pörssi, helsingin pörssin, helsingin pörssissä, helsingin pörssistä, helsingin pörssiin, helsingin pörssiä, orange on englantia, apple on englantia, target on englantia, atria on latinaa, gap on englantia, shell on englantia, nokia arena,
    jonakin päivänä, nokia tunnetaan, posti tuli, posti kulki, posti toi, alko on, prisma on, visa on, kojamo on, silja on tytön, terveystalo oli vielä,
    nokian kaupunki, nokian keskusta, raision kaupunki, dna-näyte, dna-testi, dna-tutkimus, visa järjestetään, varma voitto, varma tapa, varma merkki,
    elo jatkuu, sanoma on, sanoma oli, elämä jatkuu, neste on, neste oli, neste valui, kone on, kone oli, kone laskeutui, kone nousi, kone syöksyi, kone kääntyi, kone lähti, kone putosi, koneen ohjaaja, koneen matkustajat, koneen kyydissä,
    koneen päällikkö, koneen siivet, koneen lento, posti tulee, posti kulkee, total solar, marsin kiertoradalle, dna-tutkimukset, dna-analyysi, dna-näytteet, dna-tunniste,
    meta-analyysi, ford mustang, tieto on, tieto ei, sato on, sato oli, sato jäi, turva on, varmaa tietoa, opera house, vr-lasit, vr-lasien, op-ed, visa-asiat, visan voitti`),
    ...phrases(`
    vr-laseja, vr-lasit, vr-lasien, vr-laseilla, vr-peli, vr-pelejä, vr-pelien, vr-teknologia, vr-teknologiaa, vr-kypärä, vr-maailma, vr-todellisuus, bauhaus-koulu, bauhaus-koulun,
    orionin vyö, orionin vyön, orionin vyössä, orionin sumu, orionin tähdet, orionin tähdistö, otavan tähdet, otavan kauha, hilton-hotelli, hilton-hotellin, hilton-hotellissa, hilton-hotelliin,
    hilton-hotellista, outokummussa, fiskarsissa, fiskarsin ruukki, fiskarsin ruukissa, fiskarsin ruukin, fiskarsin ruukkiin, fiskarsin ruukinalue, fiskarsin ruukinalueella, fiskarsin ruukinalueen, fiskarsin kylä, iittalassa, iittalan kylä, iittalan asema,
    iittalan lasimäki, tikkurilassa, raisiossa, pohjolassa, tapiolassa, arabiassa, arabian niemimaa, arabian niemimaalla, arabian kevät, raumalla, kemissä,
    snellmanin päivä, snellmanin päivän, snellmanin päivänä, snellmanin patsas, snellmanin syntymäpäivä, snellmanin ajattelu, seppä ilmarinen, ilmarinen takoi, ilmarinen takoo, bauhaus-arkkitehtuuri, bauhaus-arkkitehtuuria, bauhaus-tyyli, bauhaus-tyylin, bauhaus-tyyliin, bauhausin perustaja, bauhausin opettaja, bauhausin oppilas, bauhausin arkkitehdit, bauhausin kasvatti,
    puma karkasi, puma nähtiin, panda söi, panda syntyi, panda muutti`),
  ],
  otherSenseBefore: words(`
    planeetta planeetan joki joen jokea viidakko viidakon myytin jumala jumalan sankari maapallon punainen tähdistö kuvion
    kuulennon kantoraketti raketti raketin luotain luotaimen avaruusalus avaruusaluksen kapseli kapselin`),
  functionWords: [
    ...LOCATIVES,
    ...words(`
    listautuva listautuvan listautunut listautuneen saneerattavan yrityskaupoilla kasvava kasvavan tarjous kauppa tuote tuotteet toimitus tehdas myymälä myymälät
    kansainvälinen kansainvälisen paikallinen paikallisen perinteinen perinteisen kotimainen kotimaisen ulkomainen ulkomaisen yksityinen yksityisen tunnettu tunnetun nuori nuoren kasvava kasvavan menestynyt
    perinteikäs perinteikkään vaikeuksissa velkainen velkaantunut tappiollinen kannattava konkurssikypsä
    rahoittaja rahoittajan päärahoittaja ostaja ostajan myyjä myyjän pääomistaja pääomistajan tilaaja tilaajan vuokralainen pääurakoitsija aliurakoitsija
    kiista riita veroriita kanne syyte oikeusjuttu tutkinta lakko boikotti yhteistyö sopimus kritiikki epäily päätös tuomio valitus kantelu raportti selvitys tutkimus kysely
    uutinen juttu haastattelu kirje lasku tilaus lento puhelin sovellus osake osakkeet kurssi rahat miljoonat eurot hinta hinnat palkka palkat tulos tappio
    entisiä nykyinen nykyisen uusin suurin suurimman pienin paras parhaan viimeinen viimeisen seuraava seuraavan edellinen viimein vihdoin yhtäkkiä onneksi valitettavasti tiettävästi ilmeisesti
    perhe asiakas asiakkaan asiakkaiden työntekijä työntekijän työntekijöiden omistaja omistajan perustaja toimitusjohtaja johtaja puheenjohtaja tutkija kuljettaja matkustajat lapset nuoret
     laitteet tuotteet mainos mainokset verkkosivut sivusto hakemus suunnitelma hanke 
    keskustelu väite huhu tiedot todistaja todistajan syyttäjä syyttäjän oikeus oikeuden tuomari lakimies asianajaja komissio komission ministeriö ministeriön virasto viraston
    presidentti ministeri kansanedustaja valtio valtion vihreät vasemmisto kokoomus demarit perussuomalaiset eduskunta eduskunnan euroopassa aasiassa afrikassa amerikassa
    aamulla illalla yöllä päivällä iltapäivällä viikonloppuna jouluna juhannuksena vappuna pääsiäisenä alkuvuonna loppuvuonna vuoden kuukauden viikon
    kuukaudessa vuodessa jälleen myöhemmin aiemmin aikaisemmin hiljattain äskettäin tuolloin silloin myöskään edes juuri lasten naisten miesten
    varas varkaat rosvo epäilty epäillyt uhri uhrin uhrit naapuri ystävä tytär poika äiti isä veli sisko vaimo aviomies pariskunta
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
