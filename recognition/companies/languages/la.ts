import { type CompanyLanguage, type Paradigm, phrases, words } from '../language-data';
import { declined, declinedPhrases } from './declined';

/** Endings of the declensions, macrons as Ephemeris writes them included. */
const FIRST = 'a ae am ā arum is as';
const SECOND = 'us i o um e ō os orum is';
const NEUTER = 'um i o a orum is';
const THIRD = 'is i em e es um ibus';
const ABSTRACT = 'tas tatis tati tatem tate tates tatum tatibus';
const AGENT = 'or oris ori orem ore ores orum oribus';
const ACTION = 'io ionis ioni ionem ione iones ionum ionibus';

/** Names as they are declined; what ends in a consonant or stays undeclined elsewhere goes by the second or third. */
const CASES: readonly Paradigm[] = [
  ['', 'i o um em is e ii io ae am ā ō ī'],
  ['a', 'ae am ā arum as is'],
  ['us', 'i o um ō'],
  ['o', 'onis oni onem one i um is'],
  ['e', 'is i em um io ii ium o ae am a'],
  ['y', 'i ii io ium em'],
];

/** "Airbusque": the conjunction is written to the name. */
const ENCLITIC = 'que';
const PARADIGMS: readonly Paradigm[] = [
  ['', ENCLITIC],
  ...CASES,
  ...CASES.map(
    ([base, endings]): Paradigm => [base, endings.replace(/\S+/g, (ending) => ending + ENCLITIC)],
  ),
];

/** Of peoples: capitalised, and before a firm's name no part of it: "societas Polona Xyz", "apud Hispanos Xyz". */
const PEOPLES = declined(
  `Germanic Hispanic Polonic Gall Britann Angl Sicul Sard Sabaud Occitan Scandinavic Asiatic Asian Iudaic Aethiopic Nigerian Hispan Polon German Ital Italic Gallic Francogallic Britannic Anglic American Iaponic Sinic Russic Helvetic Batav Belgic Suecic Suec Danic Norvegic Finnic Graec
    Turcic Indic Mexican Argentin Corean Coreanic Austriac Hungaric Hungar Bohemic Bohem Lusitan Australian African Europae Roman Dacoroman Ucrain Ruthenic Scotic Hibern Croatic
    Serbic Bulgar Lituan Estonic Lettonic Chilen Peruvian Columbian Aegyptiac Aegypti Israelian Arabic Persic Vietnamic Brasilian Florentin Neapolitan Venet Turic Tigurin Bavaric Saxonic
    Catalaunic Vasconic Lombardic Apul Tusc Etrusc`,
  'us i o um os is orum a ae am as arum e',
);

export const la: CompanyLanguage = {
  script: 'latin',
  hasBareAppositions: true,
  verbsStandLast: true,
  locativeEndings: words(
    'ensis ensi ensem ense enses icanus icana icanae icanam italiana germanica helvetica',
  ),
  placeEndings: [
    ...words('ensis ensi ensem ense enses'),
    // Where something is: towns that firms' news come from, without the letters an ending needs before it.
    ...words(
      `rici ndinii ndini rolini diolani tetiae ndobonae nevae sileae uxellis triti rcinonae isipone rsoviae
      dapestini fniae lmiae lsinkii henis scuae tropoli ancofurti mburgi apoli netiis orentiae urini noniae oraci`,
    ),
  ],
  nounComplements: words(`
    ${PEOPLES}
    ${declined(
      `incohativ mercatori vestiari petroleari electronic technic aeronautic medicament medicinal pharmaceutic telephonic informatic computatral alimentari cibari
      navicular aedificatori metallic chemic autocinetic raedari naviculari vectori cursori tabellari nummari textori ferrivi ferrari chartari typographic ludicr oleari lactari cosmetic robotic photovoltaic cybernetic spatial astronautic aeri maritim portuari periegetic itinerari technologic biotechnologic electrotechnic optic mechanic lanari calceari pistori novensil recens adulescent iuven divers cervisiari vinari lign argentari assecuratori nova parv magn ingen privat publica celeberrim notissim hodiern local extern`,
      'us i o um a ae am os as is orum arum',
    )}
    ${declined('interretial digital internation', 'is i em e es ia ium ibus')} quaedam quandam cuiusdam quadam nomine cui nomen est vocata vocatam appellata appellatam dicta dictam`),
  paradigms: PARADIGMS,
  namesakes: words(`
    apollo ajax argos atlas aurora avis ceres clio concordia dacia delta diana emirates ford gallia gemini hera hercules hermes iberia iris iuno juno
    janus leo leonardo libra mars medea mercedes minerva nike olympus orion pandora phoenix pluto rhea santander saturn sibylla stella thales titan ursa vega
    venus vesta victoria virgo vistula vulcan helvetia mesopotamia oporto orange luna sol alpha arena via terra lumen fortuna veritas caritas
    elisa iliad iliadis nasonis canace aon aena alcon lutecia securitas domus aqua oracle mercury aeon bri aia abb axa ana ara ilva lynx senator legio radio motor`),
  commonWords: words(`
    abb acer aeon affirm ana alphabet arm aia apollo astellas astra audi axa bat bri canon canva circle citi cognition comac corona
    cresta cursor danone delta denso didi dior discord emirates equinor exor fiat fidelity ford generali globo globant
    hermes honor iberia imbue indigo intuit lego leonardo lilium longi luma lucid magna magnit mars mercari mercedes
    meta micron moderna mol natura naver nec neste nexon nike nivea notion nova olympus opera oppo oracle orion ote
    pandora posco prosus proton publicis rapidus reddit revolut sega sequoia stellantis stella strategy tap tata tesco
    thales tim tel titan total uber unity vale valve vanguard veritas vestas victoria via visa vivendi vivo volvo zara
    alpha aurora avis ara arena ajax atlas aqua argos ceres cito clio concordia dacia dea diana domus eos equitas ergo
    exelon ferrum flora fortis fortuna gallia gemini gens helios hera hercules humana ignis ilva inter iris iuno juno
    janus labor leo libra lex lux luna magnum mater maxima medea mina minerva mira mundus navigator nexus novus nomos
    optima optimum orbis orsa ovo pax phoenix plus pluto polaris porta prima primus proxima pulsar puma quanta quantum
    exordo brevo brevi impex proxim regi rego credem codio mobily pharmaca proman senqu cicar spond helvetia mesopotamia vistula sibylla oporto
    etsi soni sonem sonis sani sanem sanis absis absa absis adaro aena arista avito creditas gruma lexi nitori prologis telus xero axon axion alcon aon canace
    biblus dynam dynamis ducatio origo origus ferreris iliad iliadis nasonis naso nason postii cochlear elementor elisa lutecia mango cigna cenovus
    regeneron oranta subra signia simpo steren removery contabo interspar intersparsi oraclum casio magnitas expediam
    radius rara regus rex sana sancta saturn securitas senator serum sextant silva sol solaris spes status summa
    superior tempus tellus tempo terra torus tres trio ultima ultra unica unum ursa vega venus vera verbum vesta vis
    visio vita vitro vox vulcan zeta caritas cura dominion efficax electra genius genus ikon index insula lacus legio
    lumen lynx mandatum medium memoria momentum monitor motor nautilus nemo numen pelargonium planta plenum porto praxis
    radio rhea sapiens sigma spectrum species tantum tutor umbra urbs vector ventus virgo virtus santander orange gasum gasi olympicum`),
  articledWords: [],
  noLegalForms: [],
  settledNames: words(`
    apple amazon amazone kodak monsanto google facebook honda suzuki ferrari ferrero armani bloomberg gucci dell lotte kia tesla takeda
    deere roche santander-bank telegram zoom shell oracle target snap slack stripe subway uniqlo carrefour
    decathlon merck bayer bombardier blackberry swatch telekom supercell gap boss`),
  firmNouns: words(`
    ${declined('socie', ABSTRACT)} ${declined('argentari mensari fabric officin tabern', FIRST)}
    ${declined('argentarius', '-')} ${declined('negoti consorti', NEUTER)} ${declined('institut', 'um')}
    ${declined('compani corporati', 'a ae am')} ${declined('corporat', ACTION)} ${declined('mercat', AGENT)}
    ${declined('foss fabricat vendit confect aedificat aemulat edit', AGENT)} ${declined('conglomerat', NEUTER)}
    ${declined('aemul', SECOND)} ${declined('gigas', '-')} ${declined('gigant', THIRD)} ${declined('fabricatri venditri', 'x cis cem ce ces cum')}
    ${declined('filial', THIRD)} ${declined('subsidiari', FIRST)} ${declined('sodalit', 'as atis atem ate')} ${declined('grex', '-')}
    ${declined('incept', NEUTER)} ${declined('not', 'a')} startup ${declined('turm', 'a')} ${declined('monopoli', NEUTER)}
    ${declined('cervisiari petroleari', FIRST)} ${declined('pistrin', FIRST)} ${declined('telephoni', FIRST)}`),
  namingNouns: words(`${declined('socie', ABSTRACT)} ${declined('argentari', FIRST)} startup`),
  noNames: words(`
    iesu iesus dei nationum europaea europaea latina latinitati latinitatis romana romanus germanica gallica francogallica italica
    italiana helvetica britannica anglica americana sinica iaponica russica indica hispanica lusitana batava belgica austriaca
    suecica finnica finniae norvegica danica polonica bohemica hungarica graeca turcica israeliana aegyptia brasiliana canadensis
    mexicana argentina australiana coreana vietnamica africana asiatica vaticana mediolanensis romae londiniensis parisiensis
    berolinensis monacensis vindobonensis ceo ipo usa eu leonina teresiana biblica philologica historica litteraria missionum
    verbi salesiana salesianorum sancti sanctae christiana humana civilis internationalis mundi mundialis crucis rubrae
    americanae sinicae iaponicae germanicae italicae helveticae britannicae gallicae hispanicae russicae indicae batavae
    americanam sinicam iaponicam germanicam italicam helveticam britannicam gallicam hispanicam russicam indicam batavam
    amnestiae amnestia caritatis historicorum philologorum astronomica astronomorum medicorum medica theosophica geographica mathematica botanica musica scientiarum artium litterarum amicorum ursi leonis
    et ac atque sed quae quod cum in ex ab ad de per propter nam autem enim sive vel aut non ut ubi
    californiae finniae italiae germaniae galliae helvetiae hispaniae britanniae americae iaponiae sinarum russiae indiae europae`),
  indefinite: [],
  nounAttributes: words(
    'condita constituta sita posita orta nata creata instituta natae conditae sitae conditam sitam',
  ),
  firmRelatives: ['quae'],
  descriptions: phrases(`
    cuius sedes, cuius moderator, cuius praefectus, cuius partes, quae sedem, cuius fabricae, cuius fundator, cuius naves,
    cuius officinae, cuius tabernae, quae fabricat, quae vendit, cuius instrumenta, cuius merces`),
  firmHeads: words('Groupe Grupo Gruppo Banca Banco Banque'),
  before: phrases(`
    ${declinedPhrases('moderat rect gubernat direct administrat procurat fundat condit possess praeposit', AGENT)},
    ${declinedPhrases('moderatri fundatri rectri', 'x cis ci cem ce')}, ${declinedPhrases('praefect praeposit advocat nuntiat procurat', 'us i o um os orum is')},
    ${declinedPhrases('operari minist ministr opific administr', 'us i o um os orum is')}, ${declinedPhrases('opific', 'es um ibus')}, opifex,
    ${declinedPhrases('client emptor debitor mercator venditor', THIRD)}, emptor, ${declinedPhrases('part', 'es ium ibus')}, ${declinedPhrases('acti', 'o onis onem ones onum onibus')},
    ${declinedPhrases('preti lucr consili detriment vectigal aedifici horre praedi instrument program programmat commerci', NEUTER)},
    ${declinedPhrases('fabric officin tabern machin raed autoraed pecuni merc cell', FIRST)}, ${declinedPhrases('merc', 'es ium ibus')},
    ${declinedPhrases('sed', 'es is em e')}, ${declinedPhrases('telephon telephonul computatr', NEUTER)}, ${declinedPhrases('aeroplan', NEUTER)}, ${declinedPhrases('nav', 'is em i es ium ibus')},
    ${declinedPhrases('chartul', FIRST)}, chartulis creditoriis, ${declinedPhrases('calce', 'us i os is orum')}, ${declinedPhrases('vest', 'is em es ium ibus')}, ${declinedPhrases('bracch', 'ium ii io')},
    ${declinedPhrases('cervisi', FIRST)}, ${declinedPhrases('applicat', ACTION)}, ${declinedPhrases('usuari', 'us i o os is orum')}, ${declinedPhrases('usor', THIRD)}, ${declinedPhrases('procurat', AGENT)},
    ${declinedPhrases('machinatori ingeniari', 'us i o um os is orum')}, ${declinedPhrases('investigat indagat', AGENT)}, ${declinedPhrases('socius', '-')}, soci, sociis, socios,
    lis contra, actio contra, multa contra, bona, insigne, insignia, nomen, signum, notam, venditores, legati, legatus,
    vector, tabellarius, tabellarii, raedarius, raedarii, autocinetum, autocineta, autocineti, birotae, retia, rete, puteos, tabulas,
    microprocessorum, microprocessora, structor, mandatum, pactum cum, pactio cum, pactionem cum, foedus cum, consilium cum`),
  hintsBefore: phrases(`
    apud, a, ab, de, cum, contra, per, inter, pro, ut, velut, sicut, vel, etiam, ex, e, in, praeter, quoque, secundum, nomine`),
  after: phrases(`
    ${declinedPhrases('socie', ABSTRACT)}, ${declinedPhrases('moderat rect gubernat direct fundat', AGENT)}, ${declinedPhrases('praefect', SECOND)},
    partes, partium, actiones, actionum, pretium, fabrica, fabricae, officina, officinae, taberna, tabernae, tabernas, fabricas, officinas,
    operarii, operarios, opifices, sedes, procurator, procuratores, clientes, lucrum, detrimentum, raeda, raedae, telephonum, telephona, usores,
    software, et aliae societates, aliaeque societates, ceterae societates`),
  verbs: words(`
    ${declined('nunti divulg curt comparav recus neg prob conduc ampli', 'avit averunt')} nuntiavit nuntiaverunt nuntiat nuntiant nuntiabit
    divulgavit divulgat vendidit vendiderunt vendit vendunt vendet vendent vendere vendiderat vendebat emit emerunt emet emunt emere emerat
    aperuit aperuerunt aperit aperient aperiet aperire aperuerat clausit clauserunt claudit claudet claudent claudere fabricavit fabricat
    fabricabit fabricabunt fabricant fabricatur fabricare confecit conficit conficiet conficiunt conficere aedificavit aedificabit aedificat
    aedificare aedificaturam aedificaturum struet struent struxit exstruxit exstruet exstruit produxit producit producet producunt conduxit
    conducit conducet conducere dimisit dimittit dimittet dimittere dimiserunt dimissurum dimissuram collocavit collocat collocabit collocare
    investivit solvit solvet solvere solvisse persolvit persolvet praebuit praebet praebebit praebent obtulit offert offeret protulit
    proferet profert ostendit ostendet monstravit monstrabit promisit promittit promittet promiserat pollicita pollicitus pollicetur
    constituit constituet statuit decrevit transtulit transferet condidit condet amplificavit amplificat amplificabit amplificare auxit auget
    augebit minuit minuet minuere deminuit reduxit reducet revocavit revocat revocabit revocare retraxit suspendit intermisit intermittet
    lucrata lucratus lucratur amisit amittit perdidit muniet munivit transtulerat emissura emissurum venditura venditurum aperturam apertura
    sustentavit sustentat sustinuit adiuvat adiuvit pactionem pepigit subscripsit convenit explorat explorabit experietur experitur
    probavit tractavit accusavit accusat accusatur accusata damnata multata mulctata coacta removit removebit removere novavit renovavit renovabit invenit
    invenerunt invenisse imprimet impressit distribuit distribuet invexit invehet desiit desinet cessavit cessabit
    queritur negotiatur mercatur possidet moderatur gubernat impendit impendet impendere publicavit
    coemit coemere redemit redimet involvere incipit coepit decrevisse edidit edet denuntiavit patefecit aperturum crevit decrevit`),
  speechVerbs: words(`
    dixit dixerunt dicit dicunt dicet respondit respondet affirmavit affirmat confirmavit confirmat asseveravit asseverat negavit negat negaverunt
    declaravit declarat monuit monet scripsit explicavit postulavit postulat rogavit rogat petivit petiit petit questa excusavit`),
  weakVerbs: words(
    'potest possunt debet debent poterat videtur videbatur fit fiet manet mansit utitur studet studebat vicit vincit',
  ),
  auxiliaries: words(`
    est sunt erat erant erit erunt esse fuit fuerunt non iam nunc hodie heri cras quoque etiam autem tandem mox nuper primum denuo iterum
    hoc anno proximo priore mense semper numquam ipsa ipse quidem vero igitur se de in nova novam novum novas novos nova novae novo duas duo tres
    quattuor quinque sex septem octo novem decem viginti triginta centum mille omnes omnia suas suam suum suos sua alteram trecentas ducentas`),
  topics: words(`
    ${declined('socie', ABSTRACT)} ${declined('argentari fabric officin tabern pecuni machin raed autoraed telephoni mensari', FIRST)}
    ${declined('negoti preti lucr instrument commerci computatr telephon aeroplan program programma consorti monopoli vectigal tribut interret bilio miliard', NEUTER)}
    ${declined('moderat praeposit fundat gubernat vendit empt', AGENT)} ${declined('operari praefect administr euron dollari dollar', 'us i o um os is orum')}
    ${declined('merc', 'es ium ibus')} ${declined('part', 'es ium ibus')} ${declined('vendit empt producti', ACTION)} venditionem venditio
    ${declined('client opific usor emptor', THIRD)} opifex bursa bursae nummularius intellegentia intelligentia microprocessora microprocessorum
    electrica electricas electricae technica technicae technologia technologiae technologicae interretialem interretialis interretiali
    decies milia miliones milionum miliardis aktiones actiones actionum dividenda investitores aemuli concurrentes fisco tabularum taberna
    gestabilia gestabile petrolei petroleum gasum gasi raedis autocineta autocinetorum autocineticam data datorum retis retia lanarum`),
  fillers: [],
  listWords: words('et ac atque vel aut sive necnon itemque'),
  otherNamesAfter: words(`
    Universitas Fundatio Museum Arena Stadium Institutum Campus Theatrum Lyceum Gymnasium Pons Turris Via Mons Flumen
    Rubrum Concolor Planeta Deus Dea Urbs Oppidum`),
  otherNamesBefore: phrases(`
    ${declinedPhrases('universi', ABSTRACT)}, ${declinedPhrases('fundat', ACTION)}, ${declinedPhrases('institut stadi muse gymnasi theatr lyce templ oppid palati collegi', NEUTER)},
    ${declinedPhrases('aren vill insul schol silv famili stell puell regin', FIRST)}, ${declinedPhrases('fluvi vic camp lud de planet', 'us i o um')}, ${declinedPhrases('flum', 'en inis ini ine')},
    ${declinedPhrases('urb', 'is i em e')}, urbs, via, viam, viae, pons, pontem, ponte, mons, montem, monte, montis, lacus, lacum, lacu, mare, mari, sidus, sidere, sideris,
    ${declinedPhrases('de', 'a ae am')}, deo, deum, dei, turris, turrim, turri, praemium, praemii, praemio, certamen, poculum, pocula,
    sanctus, sancta, sancti, sanctae, beatus, beata, papa, papae, papam, episcopus, cardinalis, cardinalem, senator, senatorem, senatoris, praeses, praesidis, praesidem, praesidi,
    minister, ministrum, ministri, dux, ducis, ducem, imperator, imperatorem, rex, regis, regem, consul, consulis, dominus, domina, domini, doctor, doctoris, professor, professoris, professorem, magister, magistra,
    poeta, poetae, poetam, pictor, pictoris, actor, actoris, actorem, histrio, histrionis, histrionem, cantor, cantrix, cantricem, scriptor, scriptoris, inventor, inventoris, inventorem, philosophus, philosophi, astronauta,
    athleta, athletam, filius, filii, filia, filiam, uxor, uxorem, frater, fratris, soror, sororem, pater, patrem, mater, matrem, vir, viri, femina, feminam, infans, infantem, puer, pueri, canis, canem, felis, felem, equus, equum, navis longa,
    alfredus, albertus, alexander, alexandri, alexandrum, andreas, angela, anna, annae, antonius, antonii, antonium, benedictus, bernardus, carolus, caroli, carolum, catharina, christophorus, donaldus, donaldi,
    eduardus, elisabeth, ernestus, ferdinandus, franciscus, francisci, franciscum, fridericus, georgius, georgii, georgium, gerardus, giorgius, guilielmus, gulielmus, gulielmi, henricus, henrici, henricum, iacobus, iacobi, ioannes, iohannes, iohannis, ioannis, iohannem, ioannem,
    iosephus, iosephi, iosephum, leo, ludovicus, ludovici, lucas, marcus, marci, marcum, maria, mariae, mariam, martinus, matthaeus, margarita, michael, michaelis, michaelem, nicolaus, nicolai, nicolaum, paulus, pauli, paulum, petrus, petri, petrum, philippus, philippi, robertus, roberti, ricardus, stephanus, thomas,
    victor, vincentius, haraldus, harrisonus, harrison, elon, nicola, ramessus, hugo, hugonis, laurentius, raimundus`),
  otherSenseAfter: words(`
    planeta planetam planetae planetis deus deum dei dea deam deae lux viae vitae finis itineris cursus curriculi concolor rubrum rubra nili fluminis
    flumen fluvius fluvium fluvii fluvio fluminis flumine sidus sideris insula oppidum oppidi urbs urbis urbe urbem mythica mythici fabulae fabula mons montis montem
    solaris amanda ultima prima optata proposita missae romana regis regia reginae sunt est erat esse sit lignaria septemtrionalis pulchra magna vestis maris caeli rerum
    humana divina hominum dramatica musica omnia selecta collecta posthuma bona mala cotidie carissima carissime amice frater soror valete puer puella ripae ripas ripis ripa silvae silvas silvis undae undas fontes fontem ostium ostia accolae accolas`),
  otherSensePhrases: phrases(`
    amazones quae, aia quae, astra quae, alba quae, aurora quae, ara quae, aqua quae, avis quae, ceres quae, clio quae, concordia quae, dacia quae, dea quae, diana quae, domus quae, flora quae, fortis quae, fortuna quae, gallia quae, gens quae, helvetia quae, hera quae, hispania quae, humana quae, iberia quae, insula quae, iuno quae, juno quae, libra quae, lux quae, luna quae, mater quae, maxima quae, medea quae, mensa quae, mina quae, minerva quae, natura quae, nike quae, nova quae, opera quae, optima quae, orange quae, pandora quae, pax quae, phoenix quae, porta quae, prima quae, puma quae, rara quae, sancta quae, santander quae, securitas quae, sibylla quae, silva quae, stella quae, summa quae, tellus quae, terra quae, ursa quae, urbs quae, vega quae, venus quae, vera quae, vesta quae, via quae, victoria quae, virgo quae, virtus quae, visa quae, vis quae, vita quae, vox quae, corona quae, meta quae, delta quae, arena quae, avia quae, olympia quae, sanctitas quae, veritas quae, vistula quae, mesopotamia quae, zara quae, spes quae,
    fiat lux, fiat voluntas, fiat iustitia, meta sudans, opera omnia, opera dei, natura rerum, natura humana, astra petunt, ad astra, per aspera ad astra, honor causa,
    canon missae, acer rubrum, puma concolor, delta nili, nova stella, corona regis, visa est, visa sunt, visum est, orange oppidum, ford praeses, uber ager, orange urbs`),
  otherSenseBefore: words(`
    planeta planetae planetam deus dei deum deo dea fluvius fluvii fluvium fluvio flumen fluminis flumine silva silvae silvam sidus sidere dies martis mensis
    malum mala colore coloris urbs urbis urbe oppidum oppido ad aspera campus montem monte olympum verbum verba litterarum littera navis
    corona virus viri morbus`),
  functionWords: words(`
    ${PEOPLES.toLowerCase()}
    a ab abs ac ad adhuc aliae alii alia aliquis aliquot ante apud at atque aut autem bis brevi circa circum contra coram cum cur de dein deinde denique dum duo duae
    e ea eae eam ecce ego ei eis eius enim ergo est et etiam ex extra fere forte fuit haec hac hae hanc haud heri hi hic hinc his hoc hodie huic huius hunc iam ibi idem
    igitur ille illa illi illud in inde infra inter interea interim intra ipse ipsa ita itaque item iterum iuxta licet magis mane maxime mox multi multa multae ne nec necnon
    nam namque nemo neque nihil nisi non nonnulli nos noster nostra num numquam nunc nuntiatum nuper o ob olim omnes omnia omnis paene paucis per plurimi plus post
    postea postquam potius prae praeterea praeter primo primum priore pro prope propter proximo quae quaedam quam quamquam quamvis quando quare quasi que quem qui quia quibus quidam
    quidem quis quo quod quomodo quoniam quoque quorum quot quotannis repente rursus saepe satis sed semel semper si sic sicut simul sine sive statim sub subito sunt super supra tam
    tamen tandem tanta tot totus trans tres tria tu tum tunc ubi ultra una unde undique unus ut uterque utrum vel velut vero vespere vesperi vix vobis vos abhinc anno annis mense die
    constat inquit ait dicitur dicuntur ferunt secundum denuo fortasse cras pridie postridie quattuor quinque sex septem octo novem decem centum mille duo iuvenes nova novum novus novae
    societas societatis societates argentaria argentariae argentariam argentarii fabrica officina moderator praefectus ministri minister operarii operarius iudices iudex cives civis magistratus fur pretium medicamentum medicamenta raeda raedae telephonum telephona advocati advocatus iuvenis iuvenes puer puella vir femina cives merces venditio incendium actio partes lis lites vinum cibus instrumentum possessor possessores fundator rector rectores consilium pactio magistra nuntius nuntii aeroplanum navis naves
    ianuario februario martio aprili maio iunio iulio augusto septembri octobri novembri decembri`),
  firmArticles: [],
  determiners: [],
};
