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
  ['m', 'mmi mmo mmum mmis'],
  ['x', 'ce cis cem ci cibus'],
  ['o', 'onis oni onem one i um is'],
  ['e', 'is i em um io ii ium o ae am a ius'],
  ['é', 'ei eo eum eae eam'],
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
  `Finn Russ Serb Croat Slovac Sloven Letton Sinens Turc Iapon Belg Scot Dan Norveg Arab Sin Ind Germanic Hispanic Polonic Gall Britann Angl Sicul Sard Sabaud Occitan Scandinavic Asiatic Asian Iudaic Aethiopic Nigerian Hispan Polon German Ital Italic Gallic Francogallic Britannic Anglic American Iaponic Sinic Russic Helvetic Batav Belgic Suecic Suec Danic Norvegic Finnic Graec
    Turcic Indic Mexican Argentin Corean Coreanic Austriac Hungaric Hungar Bohemic Bohem Lusitan Australian African Europae Roman Dacoroman Ucrain Ruthenic Scotic Hibern Croatic
    Serbic Bulgar Lituan Estonic Lettonic Chilen Peruvian Columbian Aegyptiac Aegypti Israelian Arabic Persic Vietnamic Brasilian Florentin Neapolitan Venet Turic Tigurin Bavaric Saxonic
    Catalaunic Vasconic Lombardic Apul Tusc Etrusc`,
  'us i o um os is orum a ae am as arum e',
);

/** Of towns, as peoples' are. */
const TOWNSFOLK = declined(
  `Mediolan Londini Londin Parisi Lutetian Berolin Monac Vindobon Taurin Genu Bononi Neapolit Panorm Catan Bari Brixi Bergom Veron Vicenti Pis Sen Perus Florentin Terges Lugdun Massili Tolos Burdigal
    Argentorat Colon Coloni Moguntin Francofurt Francofort Hamburg Brem Lips Dresd Stutgard Norimberg Hannover Dusseldorpi Basili Turic Bern Genav Lausann Lugan Friburg Salisburg Graec Oenipont Prag Brun Varsovi
    Cracovi Posnani Gedan Vratislavi Budapestin Bucarest Sofi Belgrad Zagrabi Labac Athen Thessalonic Ancyr Constantinopolit Mosqu Petropolit Kiovi Rig Viln Tallinn Revali Helsinki Helsingi Tamperi Abo Holmi Gothoburg
    Oslo Hafni Amstelodam Rotterodam Bruxell Antverpi Gand Lovani Luxemburg Matrit Barcinon Hispal Valenti Olisipon Portucal Dublin Edimburg Glasgu Mancuni Liverpol Birminghami Oxoni Cantabrigi Eborac Noveborac Novoeborac Boston
    Chicagi Californi Texi Vasintoni Philadelphi Seattl Angelopolit Toront Montreal Canad Tokio Toki Osac Kiot Pekin Shanghai Hongcong Singapur Seul Delhi Mumbai Bombay Cair Alexandrin Carthagin Tunet Nairobi
    Bavar Finland Finn Island Groenland Sin Iapon Ingolstad Wolfsburg Rom Ticin Cremon Mant Mutin Parm Placenti Comens Com Novari Tarvisin Patav Veneti Utin Trident Bolzan Anconit Lic Salern Cagliarit`,
  'ensis ensi ensem ense enses ensibus ensium',
);

/** Adjectives in -us of towns. */
const TOWN_PEOPLE = declined(
  `Moguntin Taurin Venet Patavin Mediolan Roman Neapolitan Florentin Tarvisin Ticin Palatin Augustan Tergestin Veronesi Bonon Placentin Cremonin Petropolitan Constantinopolitan Parisin Gaditan Tarraconin Hierosolymitan
    Panormitan Tridentin Byzantin Alexandrin Anglosaxonic Euro Europae Francic Batavic Flandric Bavar Saxon Helveti Hiberic Hibernic Norvegic Islandic Canadian Sinens Iaponens Cypri Melitens Malt Taivanic Thailandic Singapurian`,
  'us i o um os is orum a ae am as arum',
);

/** Towns where something is, whole: no first words of a name. */
const TOWNS = `
  romae florentiae genuae bononiae veronae vicentiae parmae placentiae mutinae cremonae mantuae brixiae bergomi comi patavii venetiis tergeste taurini augustae neapoli panormi catanae barii salerni pisis senis perusiae anconae
  coloniae moguntiae hamburgi bremae lipsiae dresdae stutgardiae monaci monachii norimbergae francofurti hannoverae basileae turici bernae genavae lausannae lugani lucernae salisburgi vindobonae oeniponte pragae brunae varsoviae cracoviae
  posnaniae gedani vratislaviae budapestini bucaresti sophiae belgradi zagrabiae labaci athenis thessalonicae ancyrae constantinopoli moscuae mosquae petropoli kioviae rigae vilnae tallinnae helsinkii helsingiae tamperiae aboae holmiae
  gothoburgi osloae hafniae amstelodami rotterodami bruxellis antverpiae gandavi lovanii luxemburgi matriti barcinone hispali valentiae olisipone dublini edimburgi glasguae mancunii liverpolii birminghamiae oxoniae cantabrigiae
  eboraci bostoniae chicagiae vasintoniae philadelphiae angelopoli franciscopoli toronti tokii osacae pekini seuli hierosolymis lutetiae lugduni massiliae tolosae burdigalae argentorati nicaeae ingolstadii wolfsburgi`;

/** Countries, and what is sooner said than the firms of that name. */
const OTHERS = [
  declinedPhrases(
    'germani galli hispani britanni europ afric asi americ itali graeci austri poloni hungari russi sin iaponi indi turci suedi sueci norvegi dani finni lusitani hiberni scoti helveti croati serbi albani ucraini brasili',
    FIRST,
  ),
  declinedPhrases(
    'fortun natur vit lun stell terr aqu flor silv port insul cur umbr iustiti sapienti magn maxim optim prim summ ultim ver mir sanct san rar unic alt minerv her vest mede',
    FIRST,
  ),
  declinedPhrases('virtu verita carita', 's tis ti tem te'),
  'aegyptus, aegypti, aegyptum, aegypto, olympo, olympum, olympi, pharmaca, zeus, iuno, ceres, cererem, veneris, venerem, venere, clio, lux, lucis, lucem, luce, pax, pacis, pacem, pace, spes, spem, sol, solis, solem, sole, ventus, ventum',
  'tempus, temporis, mundus, mundum, mundi, mater, matrem, urbs, urbem, vox, vocem, lumen, numen, ignis, ignem, ferrum, verbum, verba, visio, vis, vim, gens, gentem, genus, lacus, legio, tutor, navigator, senator, rex, regem, lex, legem',
  'avis, avem, axonis, axonem, cursor, cursoris, cursorem, cursori, figura, figurae, figuram, fluor, fluoris, fortis, intuitio, intuitionem, mandatum, mandata, mitio, metrum, metri, legi, legis, honoris, honorem, operis, redditio, redditum, revolutio, revolutionis, revolutum, cognitio, cognitionis, notio, notionis, talentum, talenta, medium, genius, genium, affectum, affecto, aurum, auri, auro, festum, festi, porro, vertex, veho, vehis, vivi, telum, telo, sagum, saga, sagae, sagam, valva, valvae, valvas, valvam, tornator, alphabetum, armum, armo, cochlear, remeo, rudus, adveni, advenio, attendo, attendi, imbuo, imbui, exoro, lucido, lentis, occidentalis, navigatoris, medion, baronis, brevis, canonis, canonem, totalis, uberis, proximum, proxima, gasum, gasi, gaso, rudo, stibi, stibium, vincio, discordia, discordiae, rapidi, nequiquam, aspis, mensa, mensae, mensam, fax, novitas, intentio',
  'labor, laborem, orbis, orbem, fides, fidem',
].join(', ');

const LANDS = declined(
  'German Hispan Britann Austral Lusitan Lombard Tusc Sicil Sardin Bavar Saxon Helvet Austr Polon Hungar Slovac Sloven Croat Dacoroman Bulgar Ucrain Lituan Eston Letton Fin Finn Suec Norveg Dan Island Hibern Scot Ital Francogall Batav Belg Lusatan Catalaun Andalus Californ Brasil Argentin Mexic Colomb Canad Iapon Core Ind',
  'ia iae iam',
);

const TRADES = `vitrari lignari pistori aerari sutori tinctori horologiari armamentari instrumentari conservari marmorari figulin sapori pulveri librari vestiari typographic editori autocinetic raedari cervisiari vinari textori pharmaceutic medicamentari chemic naval lanari calceari mercatori cibari electronic lusori oleari lactari metallic ferrari
  aeronautic informatic computatral chartari coriari cafeari gemmari`;

/** "officina chemica Xyz", "domus vestiaria Xyz". */
const TRADING_HOUSES = ['a', 'ae', 'am'].flatMap((ending) =>
  words('officin fabric tabern').flatMap((stem) =>
    words(TRADES).map((trade) => `${stem}${ending} ${trade}${ending}`),
  ),
);

/** ", parva officina programmatum": what stands right behind a name and a comma. */
const DESCRIBED_AS = [
  ['a', 'societas officina fabrica taberna argentaria fabricatrix venditrix'],
  ['am', 'societatem officinam fabricam tabernam argentariam fabricatricem venditricem'],
  ['ae', 'societatis societati officinae fabricae tabernae argentariae fabricatricis'],
  ['a', 'societate officina fabrica taberna argentaria fabricatrice venditrice'],
].flatMap(([ending = '', nouns = '']) =>
  words(nouns).flatMap((noun) => [
    ...(noun.startsWith('argentari') || noun.startsWith('societa') ? [] : [noun]),
    ...words(
      'parv nov magn antiqu notissim maxim clarissim praeclar not exigu modic celeberrim opulent novici prim',
    ).map((stem) => `${stem}${ending} ${noun}`),
  ]),
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
    ...words(TOWNS)
      .map((town) => town.slice(2))
      .filter((rest) => rest.length > 4),
    // What comes from where, and where to: the same.
    ...words(`${PEOPLES} ${TOWNSFOLK} ${LANDS}`)
      .map((word) => word.slice(2).toLowerCase())
      .filter((rest) => rest.length > 5),
  ],
  nounComplements: words(`
    ${PEOPLES} ${TOWNSFOLK} ${TOWN_PEOPLE}
    ${declined(
      `nov noviti novici electric armament armori domestic rustic lignari vitrari cafeari gemmari theobromic lusori cinematographic musical televisific aquari ferroviari tramviari aeroviari portori tutelari incohativ mercatori vestiari petroleari electronic technic aeronautic medicament medicinal pharmaceutic telephonic informatic computatral alimentari cibari
      navicular aedificatori metallic chemic autocinetic raedari naviculari vectori cursori tabellari nummari textori ferrivi ferrari chartari typographic ludicr oleari lactari cosmetic robotic photovoltaic cybernetic spatial astronautic aeri maritim portuari periegetic itinerari technologic biotechnologic electrotechnic optic mechanic lanari calceari pistori novensil recens adulescent iuven divers cervisiari vinari lign argentari assecuratori nova parv magn ingen privat publica celeberrim notissim hodiern local extern`,
      'us i o um a ae am os as is orum arum',
    )}
    ${declined(`${TRADES} constructori pecuniari fenerari diffusori publicitari`, 'us i o um a ae am os as is orum arum')}
    ${declined('industrial commercial solar textil mercantil multinational naval', THIRD)}
    ${declined('interretial digital internation', 'is i em e es ia ium ibus')} quaedam quandam cuiusdam quadam nomine cui nomen est vocata vocatam appellata appellatam dicta dictam`),
  paradigms: PARADIGMS,
  namesakes: words(`
    arabia germania gloria humanitas lyra roma sanitas triton apollo ajax argos atlas aurora avis ceres clio concordia dacia delta diana emirates ford gallia gemini hera hercules hermes iberia iris iuno juno
    janus leo leonardo libra mars medea mercedes minerva nike olympus orion pandora phoenix pluto rhea santander saturn sibylla stella thales titan ursa vega
    venus vesta victoria virgo vistula vulcan helvetia mesopotamia oporto orange luna sol alpha arena via terra lumen fortuna veritas caritas
    elisa iliad iliadis nasonis canace aon aena alcon lutecia securitas domus aqua oracle mercury aeon bri aia abb axa ana ara ilva lynx senator legio radio motor`),
  firmOnlyBefore: [
    ...phrases(`
      actiones societatis, syngraphae, domus editoria, domus editoriae, domum editoriam, domo editoria, domus vestiaria, domus vestiariae, domum vestiariam, domo vestiaria, domus libraria, domus libraria nomine,
      societas nomine, societatis nomine, societati nomine, societatem nomine, societate nomine, argentaria nomine, argentariam nomine, officina nomine, officinam nomine, taberna nomine, tabernam nomine, fabrica nomine, fabricam nomine,
      societas quae vocatur, societas quae appellatur, officina quae vocatur, societas cui nomen, societatis cui nomen, societatem cui nomen, moderator generalis societatis, actiones argentariae`),
    ...TRADING_HOUSES,
  ],
  tradedBefore: phrases('actiones, actionum, actionibus, cui nomen, cui nomen est, nomen cui'),
  marketWords: words(
    'societas societatis societati societatem societate officina officinam taberna tabernam fabrica fabricam bursa bursae bursam centesimis centesimas centesimae creverunt ceciderunt pretium',
  ),
  relatives: words('quae qui'),
  makingVerbs: words(
    'fabricabat fabricavit vendebat producebat conficiebat fabricant fabricantur producunt imprimit distribuit texit fabricat fabricatur producit conficit vendit parat aedificat excogitat vendunt conficiunt exportat importat coquit praebet',
  ),
  commonWords: words(`
    anima flos gamma omega optimus super valeo vertex stadium abb acer aeon affirm ana alphabet arm aia apollo astellas astra audi axa bat bri canon canva circle citi cognition comac corona
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
  firmEndings: words(`
    Costruzioni Immobiliare Trasporti Alimentari Meccanica Tessuti Ceramiche Arredamenti Marmi Legnami Vini Salumi Dolciumi Navigazione Assicurazioni Maschinenbau Anlagenbau Werke Textilien Spedition Verlag Brauerei Textiles Énergie Energie Énergies
    Immobilier Constructions Transports Construcciones Transportes Alimentos Seguros Navegación Insights Maritime Marine Hotels Resorts Wines Estates Farms Dairy Engineering Development Developments Films Pictures Publishing Advisory Aviation Cargo
    Freight Spirits Metals Batteries Drones Biotechnology Medical Tech Bio Solar Wind Offshore Invest Bau Watches Films Frères Typographica Navalia Aeronautica Vinaria Libraria`),
  clubs: {
    names: words(`
      puma jaguar lynx aquila leo ursa phoenix delphinus nike venus mars hermes mercurius apollo minerva diana iuno juno ceres vesta vulcan pluto neptunus saturn janus ianus pandora hercules atlas orion titan luna sol aurora iris flora fortuna
      victoria concordia pax sibylla medea clio hera gaia dione thalia calypso amazon amazones vega sirius rigel andromeda cassiopeia pegasus centaurus helios europa`),
    topics: words(`
      vivario vivarium vivarii bestia bestiae bestiam fera ferae silva silvis silvas catulos catuli catulum cubile venatores venator venantur effugit effugerat
      dea deae deam deus dei deum deo deorum dearum templum templi templo templis ara aram statua statuam statuae simulacrum fabula fabulae fabulis fabulam pyxis pyxidem mythologia poeta poetae mythi sacrum sacra
      planeta planetae planetam planetas planetarum telescopium telescopio astronomi astronomus astronomis astronautae caelo caelum sidera sidus stella stellae stellas satelles satellites museo museum museum musivo nummo nummis pictura picturis`),
  },
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
    ${TOWNSFOLK.toLowerCase()} ${declined('central national mundial universal orbital internation', 'is i em e')} ${declined('europae latin mundan commun public catholic evangelic orthodox iudaic astronomic historic philologic mathematic physic litterari artistic medic botanic musical zoologic geologic protectrici pacific', 'a ae am as arum')}
    uni jp caixa bayern spare unicredit intesa santander hsbc ubs ing barclays bnp deutsche commerzbank crédit credit société goldman morgan jpmorgan citibank raiffeisen monte lehman mediobanca carige bper bpm banco bankia nomura lloyds
    caixabank bbva sabadell wells nordea danske swedbank kbc rabobank postbank revolut julius sberbank vtb citigroup merrill bear northern
    dantis vergiliana ciceroniana horatiana ovidiana erasmiana iesu iesus dei nationum europaea europaea latina latinitati latinitatis romana romanus germanica gallica francogallica italica
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
    ${DESCRIBED_AS.join(', ')}, startup, quae remedia, quae panem, quae vinum, quae cervisiam, quae raedas, quae programmata, cuius operarii, cuius opifices, cuius actiones, cuius clientes, cuius possessor, cuius emptores,
    cuius officinae, cuius tabernae, quae fabricat, quae vendit, cuius instrumenta, cuius merces`),
  firmHeads: words(`
    Tessitura Filatura Torneria Carpenteria Falegnameria Torrefazione Distillerie Mobilificio Sartoria Bottega Vivai Autotrasporti Costruzioni Impresa Papeteries Papeterie Imprimerie Fonderie Fonderies Verreries Filatures Acciaieria Groupe Grupo Gruppo Banca Banco Banque Argentaria Fratres Fratribus Officine Cantieri Acciaierie Cartiere Cartiera Edizioni Editrice Pastificio Caseificio Birrificio Oleificio Lanificio Maglificio Salumificio
    Calzaturificio Laboratori Laboratorios Laboratoires Éditions Editions Maison Brasserie Weingut Forno Panificio Molino Frantoio Tenuta Azienda Tipografia Vetreria Conceria Domaine Château Soieries Fromagerie Fromageries Quesos Aceites Quinta Herdade Brasserie Distillerie Distilleria Cantine Cantina Librairie Bodegas Talleres Industrias Conservas Editorial Construcciones Brauerei Verlag Druckerei`),
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
    lis contra, actio contra, multa contra, bona, insigne, insignia, signum, notam, venditores, legati, legatus,
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
    paravit parabit parat misit mittit mittet emisit emittit emittet edidit edunt exportat exportavit importat coquit coquunt excogitavit clausura clausurum edixit imperavit recusaverunt vendiderunt emerunt fabricaverunt aedificaverunt conduxerunt dimiserunt invenerunt invenisse imprimet impressit distribuit distribuet invexit invehet desiit desinet cessavit cessabit
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
    sanctus, sancta, sancti, sanctae, beatus, beata, papa, papae, papam, episcopus, cardinalis, cardinalem, senator, senatorem, senatoris, consilio, concilio, conventu, synodo, capitulo, congressu,
    minister, ministrum, ministri, dux, ducis, ducem, imperator, imperatorem, rex, regis, regem, consul, consulis, dominus, domina, domini, doctor, doctoris, professor, professoris, professorem, magister, magistra,
    poeta, poetae, poetam, pictor, pictoris, actor, actoris, actorem, histrio, histrionis, histrionem, cantor, cantrix, cantricem, scriptor, scriptoris, inventor, inventoris, inventorem, philosophus, philosophi, astronauta,
    athleta, athletam, filius, filii, filia, filiam, uxor, uxorem, frater, fratris, soror, sororem, pater, patrem, mater, matrem, vir, viri, femina, feminam, infans, infantem, puer, pueri, canis, canem, felis, felem, equus, equum, navis longa,
    alfredus, albertus, alexander, alexandri, alexandrum, andreas, angela, anna, annae, antonius, antonii, antonium, benedictus, bernardus, carolus, caroli, carolum, catharina, christophorus, donaldus, donaldi,
    eduardus, elisabeth, ernestus, ferdinandus, franciscus, francisci, franciscum, fridericus, georgius, georgii, georgium, gerardus, giorgius, guilielmus, gulielmus, gulielmi, henricus, henrici, henricum, iacobus, iacobi, ioannes, iohannes, iohannis, ioannis, iohannem, ioannem,
    iosephus, iosephi, iosephum, leo, ludovicus, ludovici, lucas, marcus, marci, marcum, maria, mariae, mariam, martinus, matthaeus, margarita, michael, michaelis, michaelem, nicolaus, nicolai, nicolaum, paulus, pauli, paulum, petrus, petri, petrum, philippus, philippi, robertus, roberti, ricardus, stephanus, thomas,
    victor, vincentius, haraldus, harrisonus, harrison, elon, nicola, ramessus, hugo, hugonis, laurentius, raimundus`),
  otherSenseAfter: words(`
    sita sitae sitam situs situm planeta planetam planetae planetis deus deum dei dea deam deae lux viae vitae finis itineris cursus curriculi concolor rubrum rubra nili fluminis
    flumen fluvius fluvium fluvii fluvio fluminis flumine sidus sideris insula oppidum oppidi urbs urbis urbe urbem mythica mythici fabulae fabula mons montis montem
    solaris amanda ultima prima optata proposita missae romana regis regia reginae sunt est erat esse sit lignaria septemtrionalis pulchra magna vestis maris caeli rerum
    humana divina hominum dramatica musica omnia selecta collecta posthuma bona mala cotidie carissima carissime amice frater soror valete puer puella ripae ripas ripis ripa silvae silvas silvis undae undas fontes fontem ostium ostia accolae accolas`),
  otherSensePhrases: phrases(`
    ${OTHERS}, germaniaque, novi eboraci, novum eboracum, novo eboraco, novi anni, novi foederis,
    domus dei, domus aurea, domus regia, domus alba, domus editoria, domus editoriae, domus vestiaria, domus vestiariae, domus libraria, domus pontificia, domus parva, domus lignea, red bull racing,
    bce, mediolanum, aetna, aetnae, aetnam, rhenus, rheni, rhenum, vale dixit, vale dicit, vale dicere, vale dixerunt, vale dicunt, nova societas, nova officina, nova taberna, nova argentaria, nova fabrica, nova domus, fiat lux, fiat voluntas, fiat iustitia, meta sudans, opera omnia, opera dei, natura rerum, natura humana, astra petunt, ad astra, per aspera ad astra, honor causa,
    canon missae, acer rubrum, puma concolor, delta nili, nova stella, corona regis, visa est, visa sunt, visum est, orange oppidum, ford praeses, uber ager, orange urbs`),
  otherSenseBefore: words(`
    praeses praesidis praesidem praesidi praeside planeta planetae planetam deus dei deum deo dea fluvius fluvii fluvium fluvio flumen fluminis flumine silva silvae silvam sidus sidere dies martis mensis
    malum mala colore coloris urbs urbis urbe oppidum oppido ad aspera campus montem monte olympum verbum verba litterarum littera navis
    corona virus viri morbus`),
  functionWords: words(`
    ${LANDS.toLowerCase()} gallia galliae galliam ${PEOPLES.toLowerCase()} ${TOWNSFOLK.toLowerCase()} ${TOWN_PEOPLE.toLowerCase()} ${TOWNS} ${declined('lud hort libr loc numer vent', SECOND)} ${declined('pellicul fabul vill silv chart', FIRST)} ${declined('telephon vin medicament navigi', NEUTER)}
    a ab abs ac ad adhuc aliae alii alia aliquis aliquot ante apud at atque aut autem bis brevi circa circum contra coram cum cur de dein deinde denique dum duo duae
    e ea eae eam ecce ego ei eis eius enim ergo est et etiam ex extra fere forte fuit haec hac hae hanc haud heri hi hic hinc his hoc hodie huic huius hunc iam ibi idem
    igitur ille illa illi illud in inde infra inter interea interim intra ipse ipsa ita itaque item iterum iuxta licet magis mane maxime mox multi multa multae ne nec necnon
    nam namque nemo neque nihil nisi non nonnulli nos noster nostra num numquam nunc nuntiatum nuper o ob olim omnes omnia omnis paene paucis per plurimi plus post
    postea postquam potius prae praeterea praeter primo primum priore pro prope propter proximo quae quaedam quam quamquam quamvis quando quare quasi que quem qui quia quibus quidam
    quidem quis quo quod quomodo quoniam quoque quorum quot quotannis repente rursus saepe satis sed semel semper si sic sicut simul sine sive statim sub subito sunt super supra tam
    tamen tandem tanta tot totus trans tres tria tu tum tunc ubi ultra una unde undique unus ut uterque utrum vel velut vero vespere vesperi vix vobis vos abhinc anno annis mense die
    constat inquit ait dicitur dicuntur ferunt secundum denuo fortasse cras pridie postridie quattuor quinque sex septem octo novem decem centum mille duo iuvenes nova novum novus novae
    panem pontem aquam caseum carnem oleum domum domos pisces navem raedam raedas pecuniam machinam machinas horologium viam vias aedem templa turrim horreum horrea lac piscem frumentum lanam sericum aurum ferrum cuprum lignum ligna gemmas gemmae vestem vestes calceos mel sal saccharum postquam tandem quamvis dummodo siquidem tribunal iudicem curia curiam auctoritate consilio iussu rogatu auxilio gratia vinitores vinitor piscatores piscator pastor pastores coqui coquus sutor sutores textrices textores architecti architectus machinatores machinator physici chemici astronomi investigatores inventores inventor possessores dominus domina hospes hospites negotiator negotiatores argentarius argentarii nummularii fenerator fautores socii socius sodales contra praeter novem decem duodecim quindecim viginti triginta quadraginta quinquaginta sexaginta septuaginta octoginta nonaginta ducenti trecenti quadringenti quingenti sescenti septingenti octingenti nongenti mille duae duas tria ephemerides ephemeris diurna nuntium nuntios inventum inventa quid quisquis cui cuius
    consiliarii consiliarius bibliothecarii sandalia epistula epistulae epistulam operae raedarii consilia lucrum lucra detrimenta detrimentum debitores clientes clientem emptores usores usoribus sedes sedem tabernae taberna tabernam officinae officinas fabricae fabricam actiones actionum computatra computatrum autocineta autocinetum procurator procuratores tabellarii tabellarius fundatores heres heredes machinae instrumenta machina programma programmata iudicio iudicium iudici adversus praefecti moderatores moderatoris opifices opifex fabri faber nautae nauta gubernatores gubernator auriga aurigae aurigas viatores viator mercatores mercator puellae pueri pretia merces vestes calcei horologia chartulae tesserae tessera retia cervisia vaccinum vaccina aeroplana vectores auctores legatus legati societati societatem bibliopola bibliopolae caupo caupones tabernarii tabernarius agricola agricolae rustici senex anus mulier mulieres homines homo vigiles custodes custos fures latrones praedones hostes milites medici medicus magistri magister discipuli discipulus parentes mater pater filius filia frater soror vidua sponsa uxor maritus consul consules praeses ministrum senatus senatores tribunus urbs oppidum vicus insula insulae regio provincia civitas commissio foederatio syndicatus syndicati dulcia sandalia potiones potio caffeum theobroma sucus aqua aquae panis cibi carnes caseus lac oleum sal mella medicina remedium remedia pilulae telephonula ludibria carmina liber imagines imago picturae camerae nuntii litterae birotae birota currus tramen tramina hamaxostichus hamaxostichi autobirota naviculae aeronavis satelles satellites missilia rocheta robota roboti data pecunia pecuniae summa gaza thesaurus multa poena lis causa querela querelae actio iniuria fraus fraudes bursa argentariis rumor fama suspicio periculum metus incendia flamma fumus explosio casus naufragium ruina aedes aedificium aedificia turris turres pons horreum horrea cella cellae portae murus aditus via viae ager agri dies nox mensis annus hieme aestate vere autumno hora horis postremo initio denique rectrix moderatrix praefecta operaria operariae venditrix venditores venditor emptor emptio venditiones fabricatores fabricator possessio hereditas testamentum contractus plerique aliquando pars partem maior minor vetus recens notus nota notissima parva magna ingens totum
    societas societatis societates argentaria argentariae argentariam argentarii fabrica officina moderator praefectus ministri minister operarii operarius iudices iudex cives civis magistratus fur pretium raeda raedae advocati advocatus iuvenis iuvenes puer puella vir femina cives merces venditio incendium actio partes lis lites cibus instrumentum possessor possessores fundator rector rectores consilium pactio magistra nuntius nuntii aeroplanum navis naves
    ianuario februario martio aprili maio iunio iulio augusto septembri octobri novembri decembri`),
  firmArticles: [],
  determiners: [],
};
