import { type CompanyLanguage, formsOf, phrases, senses, words } from '../language-data';
import { SETTLED_BRANDS } from '../settled-brands';

const ARTICULATED: Readonly<Record<string, string>> = {
  di: 'della dell del dello',
  da: 'dalla dall dal dallo',
  a: 'alla all al allo',
  in: 'nella nell nel nello',
  su: 'sulla sull sul sullo',
};

/** "clienti di", and "clienti della" with the article some firms' names take. */
const articulated = (list: readonly string[]): readonly string[] =>
  list.flatMap((phrase) => {
    const last = phrase.split(' ').at(-1) ?? '';
    const stem = phrase.slice(0, phrase.length - last.length);
    const forms = stem === '' ? undefined : ARTICULATED[last];
    return forms === undefined ? [phrase] : [phrase, ...words(forms).map((form) => stem + form)];
  });

/** "prodotto dalla Xyz": a woman or a body has no goods made so. */
const MADE_BY = formsOf(
  'prodott fabbricat confezionat commercializzat imbottigliat brevettat distribuit installat sviluppat assemblat',
  'o a i e',
).map((made) => `${made} dalla`);

/** "realizzato dalla bolognese Xyz": of a woman her first name would be said too. */
const HOMETOWNS = words(
  `milanese torinese bolognese genovese modenese trevigiana bresciana veronese padovana piemontese lombarda veneta friulana
  emiliana marchigiana toscana umbra campana pugliese lussemburghese`,
).flatMap((town) => ['dalla', 'della', 'alla'].map((article) => `${article} ${town}`));

export const it: CompanyLanguage = {
  hasBareAppositions: true,
  adjectiveEndings: words(`
    aerea aereo
    iche ane ali agricola alimentari edili navali
    ese ana ano ina ino ica ico ale ile iva ivo sca sco ola ense ista era iera iere osa oso ante ente aria ario tore trice atica esca esco russa russo svizzera svizzero greca turca belga umbra umbro sarda sardo
    veneta veneto nuova nuovo piccola privata privato ata ato vinicola digitale familiare tedesca polacca ceca svedese house
    ea eo aca aco olo one equity capital software low cost delivery food tech fintech biotech foodtech edtech insurtech proptech agritech deeptech medtech
    green alimentare immobiliare nucleare solare ligure vietnamita cipriota israelita keniota azera azero lombarda lombardo calabra calabro bulgara bulgaro
    rumena rumeno romena romeno slovacca slovacco slovena sloveno serba serbo danese lettone ucraina araba arabo saudita emiratina`),
  otherKinds: words(`
    macellaio parrucchiere parrucchiera farmacista notaio veterinario veterinaria barbiere benzinaio edicolante tabaccaio cameriere cameriera custode guardiano bagnino ostetrica badante giardiniere muratore imbianchino camionista autista calzolaio apicoltore allevatore viticoltore vicesindaco vicesindaca sindacalista capitano tenente colonnello fantino ballerino chitarrista batterista fumettista cestista pallavolista rugbista schermidore sciatore sciatrice alpinista
    sindaco sindaca assessore assessora consigliere consigliera ministro ministra deputato deputata senatore senatrice onorevole parlamentare candidato
    candidata avvocato avvocata dottore dottoressa infermiere infermiera maestro maestra insegnante professore professoressa docente bidello preside parroco vescovo suora
    poliziotto carabiniere maresciallo calciatore calciatrice attaccante terzino difensore portiere centrocampista centravanti mediano allenatore allenatrice pilota ciclista
    nuotatore nuotatrice tennista pugile atleta velocista maratoneta saltatrice attore attrice cantante regista scrittore scrittrice poeta poetessa pittore pittrice scultore
    scultrice musicista compositore violinista ballerina architetto filosofo scienziato fisico astronomo esploratore navigatore giornalista cronista fotografo pensionato
    pensionata panettiere fornaio falegname idraulico operaio operaia contadino contadina pescatore barista cuoco cuoca sarto sarta postino tassista studente studentessa
    liceale bambino bambina ragazzo ragazza nipote nonno nonna zio zia moglie marito cugino cugina vedova vedovo cognome soprannome omonimo omonima classe dea dio divinità
    ninfa imperatore imperatrice martire città cittadina paese paesino borgo villaggio frazione fiume torrente lago isola pianeta asteroide vulcano cane gatto cavallo
    cagnolino gatta cavalla pappagallo
    trequartista mezzala laterale playmaker pivot bomber goleador capocannoniere stopper fantasista mister guardalinee fiorettista spadista sciabolatrice
    sciabolatore judoka karateka ginnasta marciatore marciatrice mezzofondista ostacolista saltatore discobolo lanciatore lanciatrice canoista velista
    skipper fondista slalomista discesista biatleta snowboarder pattinatore pattinatrice sprinter gregario scalatore motociclista rallista cavallerizza
    golfista surfista apneista chirurgo chirurga dentista psicologo psicologa psichiatra pediatra ginecologo cardiologo oncologo virologo epidemiologo
    geologo geologa biologo biologa matematico naturalista botanico zoologo archeologo archeologa antropologo sociologo economista ceramista liutaio
    ebanista restauratrice fabbro maniscalco spazzacamino marinaio scalpellino designer stilista blogger youtuber influencer streamer tiktoker rapper
    trapper cantautore cantautrice tenore soprano baritono mezzosoprano organista flautista clarinettista trombettista sassofonista percussionista pianista
    violoncellista arpista coreografo coreografa cabarettista conduttrice presentatore presentatrice doppiatore doppiatrice sceneggiatore sceneggiatrice
    drammaturgo romanziere romanziera saggista traduttore traduttrice illustratore illustratrice vignettista partigiano partigiana casalinga bracciante
    mezzadro pastore margaro casaro pasticcere pasticcera gelataio pizzaiolo chef sommelier enologo oste albergatore albergatrice bibliotecaria
    bibliotecario archivista seminarista diacono frate monaca badessa cardinale rabbino imam missionario missionaria santo santa beato beata profeta
    apostolo evangelista faraone regina principe principessa duca duchessa contessa marchese marchesa barone baronessa zar sultano doge condottiero
    ammiraglio brigante eroe eroina titano musa sirena gorgone centauro satiro semidio inventore inventrice premier ambasciatore ambasciatrice eurodeputato
    eurodeputata capoluogo località rione contrada affluente penisola costellazione galassia cometa cratere cucciolo gattino mucca asino asina mulo capra
    orso orsa lupo lupa leone leonessa tigre elefante delfino balena cinghiale cervo aquila falco gufo tartaruga coniglio criceto pony purosangue labrador
    bassotto meticcio
    gattina cagnolina cagnetta cavallina leoncino cucciola micia micio lupacchiotto anatra oca gallina tartarughina foca balenottera fenicottero cicogna`),
  clubs: {
    names: words('aprilia fiuggi ivrea vinci dalmine fabriano cattolica novi'),
    topics: words(`
    spiaggia spiagge bagnini turisti museo mostra scavi festival patrono processione carnevale corteo
    città cittadina comune sindaco sindaca abitanti residenti quartiere quartieri rubinetti provinciale municipio parrocchia
    piazza strade liceo pontina paese paesino frazione dea tempio mito zeus giunone`),
  },
  otherAfter: phrases(`
    significa, vuol dire, in inglese, in latino, in greco, in tedesco, in spagnolo, in francese, nel gergo,
    di nome, di cognome, all'anagrafe, per gli amici, il vecchio, il giovane,
    di samotracia, in prima persona, di secondo nome, significava, deriva dal latino, deriva dal greco`),
  livingVerbs: words(`
    morì moriva visse viveva sposò studiò dipinse dipingeva scolpì compose dormiva sognava soffriva litigò litigarono recitò recitava pianse amava odiava abitava emigrò
    invecchiò disegnava suonava
    nacque nasceva scriveva dipinge recita canta cantava insegnava predicava regnò combatté partorì guarì sbadiglia abbaia miagola zoppica sorrise
    sorrideva`),
  ageWords: words(`
    anni anno`),
  callingWords: words(`
    chiamata chiamato denominata denominato battezzata battezzato ribattezzata`),
  firmOnlyBefore: [
    ...MADE_BY,
    ...HOMETOWNS,
    ...phrases('clienti di, correntisti di, obbligazionisti di, rider di'),
    ...articulated(
      phrases(`
    amministratore delegato di, amministratrice delegata di, ceo di, capitale sociale di, azionisti di, controllata di, quotazione di,
    fondatore e ceo di, acquisizione di,
    ad di, cfo di, coo di, cto di, amministratore unico di, consigliere delegato di, presidente e ad di, presidente e amministratore delegato di,
    direttore creativo di, direttrice creativa di, primo azionista di, azionista di maggioranza di, azionisti di minoranza di,
    offerta pubblica di acquisto su, opa su, ipo di, debutto in borsa di, sbarco in borsa di, quotazione in borsa di, delisting di, aumento di capitale di,
    ricavi di, fatturato di, cofondatore e ceo di, cofondatrice e ceo di, fondatrice e ceo di, country manager di, stabilimento della, stabilimenti della,
    operai della, cassintegrati della, capannone della, capannoni della,
    titolare della, punto vendita della, punti vendita della, sito produttivo della, appalto alla, commessa alla, operaio della, operaia della, magazziniere della,
    ceo e fondatore di, ceo e fondatrice di, ceo e cofondatore di, ceo e cofondatrice di, ceo e co-fondatore di, ceo e founder di, founder e ceo di,
    co-founder di, ad e fondatore di, il titolare di, la titolare di, ex titolare di, storico titolare di, dipendenti del gruppo, stabilimenti del gruppo, stabilimento del gruppo, ad del gruppo, amministratore delegato del gruppo, azienda del gruppo, aziende del gruppo, società del gruppo, marchi del gruppo, marchio del gruppo, controllata dal gruppo, acquisita dal gruppo, acquisito dal gruppo, rilevata dal gruppo, rilevato dal gruppo, crac di, deposito della, depositi della, magazzino della, magazzini della, camion della, tir della, furgone della, furgoni della, dipendenti della, dipendente della, impiegato della, impiegata della, autista della, cassiera della, fornitori della, clienti della, fabbrica della, fabbriche della, miniera della, lavoratori della, lavoratrici della, bilanci della,
    curatore fallimentare della, liquidatore della, casa di produzione, casa di distribuzione,
    casa di moda, casa d'aste, casa di spedizioni`),
    ),
  ],
  tradedBefore: articulated(phrases('azioni di, titolo di, titoli di, titolo, gruppo, quote di')),
  marketWords: words(
    `borsa piazza listino quotazione azionisti trimestre trimestrale semestre ricavi utili opa dividendo
    rialzo ribasso rialzi ribassi ftse listini piazzaffari seduta quotazioni affari trimestrali capitalizzazione cento fatturato acquisizione crolla crollano affonda affondano balza balzano sospeso collocamento consob nasdaq euronext contrattazioni mercati obbligazioni`,
  ),
  relatives: words('che'),
  makingVerbs: words(`
    fabbrica produce realizza commercializza vende sviluppa progetta costruisce distribuisce confeziona imbottiglia noleggia stampa importa esporta fattura
    assembla ricicla sforna
    tesse tinge fonde raffina spedisce consegna fornisce imballa tosta macina brevetta ristruttura installa eroga impiega`),
  commonWords: words(`
    celsius carrier charter booking evergreen jumbo metro next mosaic marvel occidental recruit
    vercelli bauli motta sella poste orange diesel lancia esso tempo giunti granarolo recordati
    action adagio agorà alba alfabeto allegra amaro ambra amica amico amore anima ape aperto apollo aquila arancia arca arco argento aria aroma arte ascolto asta astro atlante
    aurora avanti azzurra azzurro baia balena ballo bambù banca barba barca base bella bello bene benessere bianca bianco bimbo bolle bontà borgo bosco bottega brava bravo brezza
    brillante brio bruna buona buono cactus caffè calma camera campo canale canto capitale cara carisma carta casinò castello cavallo cedro celeste centro cera certa certo chiara
    chiaro chiave cielo cinema circo città civetta classe cometa compagnia conca conte corallo cordiale corona corriere corsa corso corte cristallo croce cuore danza dea delfino
    delizia delta desiderio diamante dito divo dolce domani domus donna dono dora dote drago eco edera elica elite enea energia eroe eros esperia estate este eterno etna
    euro eva extra famiglia farfalla faro fata favola fede felce felice fenice ferro festa fiamma fiera fiore flora flotta foce fonte forma forno forte fortuna forza foto freccia
    fresco fulmine fuoco futura galassia gallo gamma garanzia gatto gemma genio gentile giada gigante giglio ginestra gioia giove girasole gloria goccia grande grano gru guida
    gusto idea ideale imperiale incontro indaco iniziativa iris isola lago lama lampo lavanda legno leone lepre libellula libera libero lilla lima lince linea lira lisa luce
    lucciola lume lupo magma magna magnolia mais mago mamma mango marca marea marina marte maxi medusa mela meraviglia mercurio meridiana miele mille mimosa mina mira mirto moda
    molo moneta mondo montagna morgana mulino mutua nave nebbia nettuno nido nodo nord notte nuova nuovo nuvola oasi oceano oliva onda opale ora orchidea oro orsa orso ortica otto
    pace padre pagina palma pane panda papavero paradiso parco pausa pegaso perla persona pesca pesco piano pioggia pino pioppo piuma pizzico plus poesia polo ponte popolare porta
    posta prato premio presto primavera prime primo principe prisma progresso pronto punto pura quadra quadrifoglio quasi quercia quiz radar radice rana re reale regina regno riva
    rocca roccia roma rondine rosa rosso rotta rubino rugiada sale salute salto salvia sapore scala scoglio scudo seme sempre sereno serra seta sigma signora sirena sogno solare
    solo sorriso specchio spiga sport stile strada sud super tana tango tartaruga terra tesoro tigre torre toro trio trifoglio tropico tulipano unica unico unione universo
    uno urano uva valle vega vela venere vera verde vero vespa vetta via viaggio villa viola virtù volo volpe volta voce vulcano zaffiro zebra zenith zero zeta zucca
    allegro benchmark boss canon cresta gap generali intesa mercato meta mol natura opera puma plaid stripe seat
    sequoia tap target tim total vale valve vivo zoom best stella ala nova enigma astra colombo vita tre vento wind
    luna fox leonardo alfa arena casa sole gelo alpha prima fila check country mare brembo campari ariston
    coop edison hera iliade stellare globo grab ramp
    visa bulgari ducati autostrade
    fandango
    perugina ferrarelle`),
  articledWords: words('meta gap target zoom snap boss'),
  noLegalForms: [],
  settledNames: [
    ...SETTLED_BRANDS,
    ...words(`
    amadori angelini aprilia autogrill balocco bancopopolare bauli bertolli bonfiglioli bormioli boscolo bpm bracco caffarel cattleya cementir cinecittà cirio citterio colussi cucinelli dalmine damiani danieli despar divella eataly esselunga fca fedrigoni
    feltrinelli ferragamo fincantieri frescobaldi gruppointesa iren kiko lavazza loacker luxottica marcegaglia marzotto mediaset menarini
    miroglio mondadori monini moschino olivetti otb percassi piaggio pirelli poltronafrau postepay recordati riello rummo saipem salini sanlorenzo
    sanpaoloimi saras snam telespazio tirrenia trussardi unipol windtre zambon zoppas fiat apple amazon visa uber honda suzuki ferrari marriott hilton dior tesla
    telegram airtel armani ferrero bloomberg telekom
    acer deere citi fitch imbue luma
    mistral roche thales tata macquarie neste
    ilva tim mps axa
    acea arvedi astaldi atac autostrade bekaert bialetti bnl bulgari benetton calligaris cdp cnh crai cremonini dallara diadora ducati etihad ferrarelle fs
    fsi fnm gedi gnv grom hermès kimbo kering logista mfe morellato mutti ntv nexi perugina pinko prénatal q8 rcs rfi rinascente rovagnati sda sisal snai
    snaidero stm twinset ynap bonduelle bolloré carrefour chiquita temu vaillant astm aspi brt
    moby einaudi bompiani laterza sellerio zanichelli ansaldo marazzi
    atm
    fandango`),
  ],
  firmNouns: words(`
    fondo fondi gestore
    azienda aziende società impresa imprese gruppo gruppi colosso colossi gigante giganti startup start-up
    multinazionale multinazionali produttore produttori produttrice compagnia compagnie fornitore fornitori operatore
    operatori banca banche catena catene marchio marchi concorrente concorrenti rivale rivali unicorno
    unicorni controllata controllate filiale editore editrice fabbricante fabbricanti conglomerato holding assicuratore retailer
    piattaforma piattaforme fintech costruttore costruttori costruttrice distributore distributori ditta
    cooperativa sussidiaria acciaieria scaleup scale-up insegna brand utility partecipata spa big griffe maison
    consorzio birrificio pastificio cantiere major concessionaria
    vettore armatore spedizioniere bookmaker discount autosalone autonoleggio emittente supermercato ipermercato pasticceria gelateria panetteria panificio
    biscottificio prosciuttificio latteria frantoio zuccherificio liquorificio acetaia cioccolateria carpenteria torneria autofficina carrozzeria ferriera
    segheria tappezzeria cementificio cartotecnica stamperia legatoria cotonificio setificio tessitura filatura tintoria camiceria pelletteria gioielleria
    oreficeria orologeria profumeria erboristeria libreria ferramenta lavanderia macelleria pescheria salumeria mangimificio tabacchificio gestori
    assicuratori editori cooperative ditte concessionarie operatrice vetrerie pastifici armatori vettori
    consorzi negozi pizzerie ristoranti
    fabbriche officine
    agenzie`),
  namingNouns: words(`
    caseificio salumificio lanificio mobilificio calzaturificio maglificio oleificio torrefazione falegnameria operatore
    house editrice farmaceutica discografica automobilistica maison insegna birrificio distilleria cantina casearia gestore fondo sartoria tipografia vetreria conceria cartiera fonderia assicuratrice finanziaria fiduciaria immobiliare controllante partecipata
    catena produttore costruttore marchio piattaforma colosso fabbricante editore fornitore cooperativa startup azienda società multinazionale ditta impresa fintech holding conglomerato retailer
    spin-off scale-up neobanca scaleup acciaieria pastificio controllata
    discount emittente supermercato ipermercato autosalone autonoleggio bookmaker pasticceria gelateria panetteria panificio biscottificio
    prosciuttificio latteria zuccherificio liquorificio acetaia cioccolateria carpenteria torneria autofficina carrozzeria ferriera segheria tappezzeria
    cementificio cartotecnica stamperia legatoria cotonificio setificio tessitura filatura tintoria camiceria pelletteria gioielleria oreficeria orologeria
    profumeria erboristeria libreria ferramenta lavanderia macelleria pescheria salumeria mangimificio concessionaria consorziata vinicola assicurativa
    siderurgico dolciario conserviero cosmetico alberghiero assicurativo caseario farmaceutico molitorio cartario oleario ceramico
    metalmeccanico
    commerce
    alimentare
    vettore
    compagnia consorzio negozio boutique enoteca pizzeria ristorante
    up assicuratore unicorno consociata officina fabbrica atelier vivaio frantoio griffe brand utility spedizioniere produttrice costruttrice fornitrice
    agenzia operator`),
  noNames: words(`
    sociale sociali monetario sovrano europeo nazionale regionale comune nobile rouge dop igp doc docg bio alpini scout giovani donne anziani bersaglieri marinai wagner abele hamas hezbollah verdi
    carabinieri gebr
    teatro orchestra
    ulss aulss ats asp asst casa ai ia it ceo cfo cto ue usa ict pmi tv rai asl usl ausl ospedaliera sanitaria agricola agraria italia geografica
    dante sportiva calcistica elettrica municipalizzata speciale tutela internet civile europea italiana americana
    cinese giapponese tedesca francese san santa europa roma milano lunedì martedì mercoledì giovedì venerdì sabato domenica dei delle del della degli di ipo pil hr misto parlamentare consiliare autonomie mondiale centrale alimentare d bce dati
    fiom cgil cisl uil fim uilm usb ugl cobas filt fit filcams fisascat slc regione provincia ministero sanità protezione croce polizia guardia puglia
    toscana sicilia sardegna lombardia piemonte liguria veneto friuli emilia romagna marche umbria lazio abruzzo molise campania basilicata calabria alto
    adige salento maremma chianti langhe baviera catalogna andalusia galizia normandia bretagna provenza borgogna alsazia scozia galles tirolo carinzia
    stiria corsica siberia crimea donbass texas california florida buenos corso via piazza viale largo ginevra madre
    farnesina giustizia salute difesa cultura scala lega camera chiesa curia diocesi caritas corte
    marciana made conferenza cattedrale basilica università facoltà biblioteca
    parmigiano prosecco grana barolo brunello franciacorta mozzarella speck prosciutto gorgonzola asiago pecorino aceto mortadella culturali stabile finale nasa esa asi enea iss onu oms unesco unicef fao siae cei istat inps inail anas ispra infn pordenone belluno treviso rovigo gorizia varese como lecco lodi sondrio novara biella verbania asti alessandria cuneo aosta imperia savona spezia piacenza reggio forlì cesena pesaro urbino macerata fermo ascoli terni viterbo rieti latina frosinone aquila teramo chieti campobasso isernia caserta benevento avellino brindisi taranto barletta andria trani crotone catanzaro vibo trapani agrigento caltanissetta enna ragusa siracusa nuoro oristano olbia arezzo grosseto pistoia massa carrara empoli monza sanremo fiumicino malpensa mestre marghera
    agenzia autorità motorizzazione prefettura questura procura zecca fondazione federazione associazione pubblica scuola forestale funzione comunità unione repubblica commissione giunta soprintendenza reggia pinacoteca galleria presidenza biennale triennale cassa finanza marina aeronautica nettezza città consob nato fifa uefa figc juventus fiorentina lazio roma sampdoria mafia camorra
    reddito isee naspi spid pos folk rock jazz frontex ansa dire reuters spaziale entrate dogane mossad stampa unhcr frontiere`),
  indefinite: words('un una uno la il lo'),
  nounAttributes: [],
  descriptions: phrases(`
    con sede a, con sede in, con sede nel, con sede nella, quotata a, quotata in, quotata al, quotata alla, produttore di, produttrice di,
    specializzata in, specializzata nella, specializzata nel, fondata nel,
    utile netto, utile in, utili in, il cda approva, trimestrale, semestrale, titolo in, il titolo, ricavi record, utile record,
    un app, un applicazione, app che, app per, storica azienda, storica fabbrica, storica ditta, storica impresa, storica società, storica casa editrice,
    storica libreria, storica pasticceria, storico marchio, storico pastificio, storico lanificio, storica cartiera, storico gruppo, nota azienda,
    nota ditta, nota catena, noto marchio, noto gruppo, giovane azienda, giovane startup, giovane impresa, piccola azienda, piccola impresa, piccola startup,
    piccola ditta, grande azienda, grande gruppo, leader nel settore, leader nella produzione,
    primo gruppo, prima azienda, principale produttore, maggiore produttore, maggior produttore, importante azienda,
    controllata del, controllata della, controllata dal, controllata dalla`),
  firmHeads: words(`
    Holding Frantoio Acciaieria Fonderia Cartiera Officina Filatura Prosciuttificio Zuccherificio Autolinee Finanziaria Fiduciaria Arredamenti Vetrerie Concerie Pastifici Molini Segheria
    Banca Banco Cantina Cantine Acciaierie Officine Autostrade Pastificio Birrificio Caseificio Cartiere Fonderie
    Gruppo Chimica Meccanica Calzaturificio Ceramiche Conceria Distilleria Farmaceutici Industrie Laboratori Manifattura Maglificio Mobilificio Molino Onoranze Costruzioni Edilizia Immobiliare
    Impresa Lanificio Logistica Metallurgica Oreficeria Panificio Supermercati Tessitura Vetreria Vivai Torrefazione Gioielleria Carrozzeria Podere Oleificio Salumificio Tenuta Tipografia Trasporti Autotrasporti Cementeria Cementerie Assicurazioni Grupo Groupe Banque
    Ittica Petrolifera Tintoria Filanda Lavanderia Gelateria Pasticceria Biscottificio Torneria Carpenteria Autofficina Frantoi Oleifici Caseifici Latteria
    Latterie Salumifici Acetaia Liquorificio Cioccolateria Gioiellerie Farmacie Armatori Armamento Autosalone Noleggi Impianti Termoidraulica
    Elettroimpianti Pelletteria Pelletterie Camiceria Tessuti Tappezzeria Infissi Serramenti Falegnameria Cementificio Ferriere Trafilerie
    Fornaci Fornace Legnami Graniti Surgelati Prosciutti Salumi Carni Mangimi Distillerie Editrice Edizioni Libreria Librerie
    Cartotecnica Stamperia Litografia Grafiche Panifici Macelleria Ristorazione
    Cooperativa Cooperative
    Confetti Galvanica Dolciaria Cereria Segherie Autospurghi Trafileria Salumeria Norcineria Pescheria Pizzeria Trattoria Ristorante Farmacia
    Elettromeccanica Termomeccanica Metalmeccanica Siderurgica Farmaceutica
    Edil Ortofrutta Ortofrutticola Escavazioni Demolizioni Marmi Nautica Cantieri Avicola Termotecnica Navigazione Ferramenta Vinicola Calcestruzzi Sartoria Enoteca Autonoleggi Carrozzerie
    Cromatura Zincatura Verniciatura Stampaggio Minuterie Utensileria Bulloneria Rubinetteria Rubinetterie Carpenterie Bioenergie Recuperi Autodemolizioni Traslochi Ecorottami`),
  firmEndings: words(`
    Costruzioni Trasporti Autotrasporti Autolinee Bus Viaggi Crociere Traghetti Informatica Elettronica Automazioni Impianti Logistica Tecnologie Energia Surgelati Salumi Carni Latticini Conserve Vini Mangimi
    Cosmetici Farmaceutici Assicurazioni Immobiliare Prefabbricati Calcestruzzi Serramenti Infissi Arredamenti Mobili Cucine Ceramiche Vernici Acciai Editore Edizioni Calzature Pelletterie Gioielli Filati Yachts
    Pneumatici Ricambi Carburanti Petroli Telecomunicazioni Ristorazione Vigilanza Gelati Biscotti
    Eventi Film Legal Research Servizi Multiservizi Advisory Invest Marmi Graniti Legnami Tessuti Alimentari Motori Scavi Ponteggi Restauri Noleggi Occhiali Nautica Ortofrutta Hotels Hospitality
    Caffè`),
  before: articulated(
    phrases(`
    cassiere di, cassiera di, commesso di, commessa di, magazziniere di, magazzinieri di, addetto di, addetti di, responsabile di, impiegato di, impiegata di, impiegati di, tecnico di, autista di, rider di, piloti di, sindacalisti di,
    correntisti di, abbonati di, passeggeri di, viaggiatori di, creditori di, obbligazionisti di, fondatori di, eredi di, legali di, avvocati di, consulente di, consulenti di, server di, sito di, app di, cloud di, rete di, bollette di,
    bolletta di, centrale di, centrali di, deposito di, depositi di, hub di, cantiere di, cantieri di, supermercato di, supermercati di, supermercato, supermercati, ipermercato, scaffali di, outlet, filiale di, filiali di, agenzia di, sportello di, sportelli di, concessionaria, concessionaria di,
    drone di, droni di, elicottero di, elicotteri di, radar di, pinze di, freni di, pneumatici di, gomme di, furgone di, furgoni di, camion di, autobus di, treni di, navi di, aerei di, jeans di, vestiti di, vestito, occhiali di, borse di, collezione di, sfilata di, sfilata, campagna di, spot di,
    offerta di, offerta su, opa su, opas su, scalata a, ingresso in, uscita da, dimissioni da, fornitura a, appalto a, commessa a, commessa da, contratto da, ordine di, ordini di, richiamo di, maxi multa a, risarcimento a, ricorso di, ricorso contro, esposto contro,
    esposto di, querela di, tribunale contro, rincari di, prezzi di, taglio di, tagli di, tagli in, tagli a, crisi di, crac di, fallimento di, salvataggio di, rilancio di, vendita di, cessione di, fusione tra, fusione fra, matrimonio tra, alleanza tra, duello tra, marchi di, brevetti di, brevetto di,
    dietro a, sponsor, griffe, fondo, i cinesi di, gli americani di, i francesi di, i tedeschi di, i giapponesi di, gli svedesi di, i coreani di, gli olandesi di, gli spagnoli di,
    amministratore delegato di, amministratrice delegata di, ad di, ceo di, cda di, consiglio di amministrazione di, assemblea di, piano industriale di, management di, presidente di, presidente esecutivo di, fondatore di, fondatrice di,
    cofondatore di, co-fondatore di, dirigente di, dirigenti di, manager di, direttore generale di, direttore finanziario di,
    numero uno di, capo di, vertici di, portavoce di, amministratore delegato, numero uno, patron di, consigliere delegato di,
    azioni di, azioni, titolo, titoli, titolo di, titoli di, quote di, quota di, quota in, partecipazione in, ricavi di, utili di,
    utile di, fatturato di, conti di, bilancio di, trimestrale di, capitalizzazione di, valutazione di, sede di, sedi di,
    quartier generale di, stabilimento, stabilimento di, stabilimenti di, stabilimenti, fabbrica di, fabbriche di,
    impianto di, magazzino di, magazzini di, negozio di, negozi di, negozi, negozio, punti vendita di, dipendenti di,
    dipendente di, lavoratori di, lavoratrici di, operai di, ingegneri di, ingegnere di, ricercatori di, tecnici di,
    ingegnere presso, ingegnere a, ingegnere in, lavora per, lavora in, lavora a, lavora da, lavora presso, lavorare per, lavorare in, lavorare da,
    lavorato per, lavorato in, lavorato da, assunto da, assunta da, assunti da, licenziato da, licenziata da, licenziati da,
    licenziamenti di, licenziamenti in, esuberi in, esuberi di, acquisito da, acquisita da, acquistato da, acquistata da, comprata da, comprato da,
    acquisizione di, acquisto di, rilevata da, rilevato da, controllata da, controllato da, controllata di, di proprietà di, gestito da, gestita da,
    investitori di, azionisti di, soci di, clienti di, utenti di, fornitori di, fornitore di, rivali di, concorrenti di,
    accordo con, intesa con, contratto con, partnership con, collaborazione con, alleanza con, fusione con, trattativa con, joint venture con,
    concorrenza di, concorrente di, prodotto da, prodotta da, prodotti da, prodotte da, sviluppato da, sviluppata da, sviluppati da,
    lanciato da, lanciata da, annunciato da, annunciata da, presentato da, presentata da, realizzato da, realizzata da, venduto da, venduti da,
    costruito da, costruiti da, offerto da, offerti da, fornito da, forniti da, finanziato da, finanziata da,
    multa a, multa ad, multa per, multa contro, sanzione a, causa contro, causa a, causa ad, denuncia contro, indagine su, accuse a, sciopero in,
    servizi di, prodotti di, modelli di, chip di, logo di, marchio, ad, casa madre di, società madre di, vendite di, pubblicità di, boicottaggio di, smentita di,
    scarpe, scarpette, maglie, tuta, felpa, auto, automobile, suv, utilitaria, furgone, camion, camioncino, moto, scooter, telefono, smartphone, cellulare, tablet,
    computer, pc, portatile, visore, stampante, carta, carte, app, abbonamento, pacco, pacchi, corriere, rider, fattorino, driver, magazzino,
    magazzini, store, punto vendita, punti vendita, distributore, distributori, stazione di servizio, dipendenti, operai, lavoratori, titolari, clienti, utenti, account,
    abbonati, fabbrica, fabbriche, sede, sito, volo, volo di, aereo, aerei, treno, catena, stand, occhiali, visori, borsa, borse, abito, abiti, profumo, cioccolato, biscotti, dosi, vaccino, per conto di, lanciata, in borsa,
    turchi di, tedeschi di, francesi di, cinesi di, americani di, svizzeri di, spagnoli di, inglesi di, britannici di, olandesi di, belgi di, austriaci di,
    polacchi di, russi di, indiani di, coreani di, sudcoreani di, giapponesi di, israeliani di, sauditi di, emiratini di, azeri di, danesi di, svedesi di,
    norvegesi di, finlandesi di, irlandesi di, lussemburghesi di, canadesi di, brasiliani di, greci di, ucraini di, cechi di, ungheresi di, romeni di,
    statunitensi di, transalpini di, portoghesi di, taiwanesi di, a nome di, aula i legali di, parte civile contro, class action contro, ostaggio di,
    in mano a, nelle mani di, passato a, passata a, passano a, ceduta a, ceduto a, venduta a, venduto a, comprarsi, scalare, acquistato su, comprato su,
    ordinato su, prenotato su, trasmesso da, trasmessa su, in onda su, in streaming su, distribuito da, distribuita da, stampato da, edito da, edita da,
    pubblicato da, pubblicata da, pubblicati da, sponsorizzato da, sponsorizzata da, testimonial di, volto di, stabilimento della, commesse di,
    rinnovo contrattuale in, cassa integrazione alla, cassa integrazione in, sciopero alla, presidio alla, vertenza, caso, crac, scandalo, galassia, dossier,
    affare, sfida a, monopolio di, strapotere di, concorrenza a, ex stabilimento, ex fabbrica, ex dipendenti, ex dipendente di, ex operai, ex operaio di,
    ex manager di, ex dirigente di, ex dirigenti di, ex amministratore delegato di, ex presidente di, ex ad di, in casa, mondo, universo,
    tir di, tir, autocarro di, corriera, corriere di, postino di, portalettere di, macchinista di, macchinisti di, hostess di, steward di, capannone,
    capannoni, deposito, cancelli, cancelli di, insegna, insegne di, spot, carta fedeltà, gratta e vinci, tariffe di, rincari, bollette, bolletta, contatori,
    contatore di, rete unica, antenna, antenne di, antenne, server, ipermercato di, discount, parcheggio di,
    casse di, casse, ad e presidente di, ex sede, ex area, area ex, ex cementificio, ex zuccherificio, ex deposito,
    palazzina, uffici di, vetrine di, vetrina di, commessi di,
    giacca di, giacche di, capi di, maglietta di, magliette di, maglione di, cappotto di, cappotti di, abiti di, gonna di, borsetta di, orologio di,
    gioielli di, profumi di, scarpe di, shopping da, saldi da, comprati da, camerini di, scaffale di, commesso da, cliente di,
    borsa di, stand di, vigilante di, guardia giurata di, addetta di, addetta alle vendite di, magazziniera di,
    consulente finanziario di, bancario di, assicuratore di, autista per, consegne per, consegnava per, pacchi per`),
  ),
  hintsBefore: phrases(`
    dell, all, dall, nell, sull, un, una, quell, quella, al, alla, tra, fra, ma, e, o, su, sulla, nella, verso, grazie a,
    come, tra cui, fra cui, quali, presso, ex, con, per, da, dal, dalla, in, secondo, contro, oltre a, insieme a,
    anche, invece, compresa, inclusa, di, del, della, chiamata, a`),
  after: phrases(`
    in borsa, a piazza affari, spa, group, holding, e altri, motors, italia, a wall street, al nasdaq`),
  verbs: [
    ...formsOf(
      `pos interr sostitu sgorg allacc cabl digitalizz tagg decarbonizz ripristin potenzi ammodern bonific elettrific trivell noleggi assegn riorganizz licenzi fattur finanzi inaugur incass ingaggi install consegn annull cancell potenzi raddoppi dimezz revoc rimbors rinvi sbors scorpor sfoder schier stanzi stipul strapp svalut tratt triplic vers accumul affitt affid arruol automatizz conquist contest deposit dirott elimin esport import fabbric fiss fren impugn incorpor intasc liquid miglior nomin occup ordin ospit piazz prolung recuper replic riport risparmi rivel sacrific salv scivol sfrutt arretr rimbalz avanz svett rastrell`,
      'a ano ato ata erà eranno ava',
    ),
    ...words(`
    sostituisce sostituirà sostituiranno sostituito interrompe interromperà estende estenderà distribuisce spende spenderà accoglie accoglierà annuncia annunciato annunciata annunciano annuncerà annunciava lancia lanciato lanciata lancerà lanciano presenta presentato presenterà
    presentano acquisisce acquisito acquisirà acquista acquistato acquisterà compra comprato comprerà rileva rilevato vende venduto venderà
    licenzia licenziato licenzierà assume assunto assumerà investe investito investirà investirebbe taglia tagliato taglierà chiude chiuso
    chiuderà apre aperto aprirà produce prodotto produrrà prevede previsto sviluppa sviluppato svilupperà pubblica pubblicato rilascia
    rilasciato svela svelato registra registrato raccoglie raccolto firma firmato firmerà sospende sospeso
    riduce ridotto ridurrà supera superato introduce introdotto impiega impiegato quota quotata cresce cresciuta crolla
    crollata balza balzata guadagna guadagnato perde perso fattura fatturato offre offerto offrirà paga pagato pagherà patteggia richiama
    richiamato ritira ritirato lancerebbe collabora conferma confermato smentisce smentito rinnova rinnovato
    alza alzato abbassa trasferisce delocalizza rinuncia punta puntato amplia ampliato costruisce costruirà costruito fornisce
    fornirà fornito commercializza progetta sigla siglato stringe stretto aumenta aumentato multata sanzionata condannata
    accusata citata fusa sbarca sbarcata scommette rafforza rallenta dimezza stima stimato delude brevetta integra integrato aggiorna aggiornato
    lascia lasciato lascerà trasmette trasmesso trasmetterà ferma fermato fermerà entra entrato entrerà esce uscita dona donato sponsorizza sponsor patteggiato
    testa testato sperimenta vara avvia avviato ottiene ottenuto riceve ricevuto acquisirebbe cede ceduto dismette
    nasce nascerà arrivano fallisce sale salita scende sceso scesa vola volano cala calano tocca toccato corre perderà vincerà prende preso mette messo metterà dà darà tiene tenuto mantiene mantenuto rompe resta sposta spostato dirotta dirottato arretra porta portato
    porterà spinge spegne accende riapre riaperto riparte ripartirà arriva arriverà sbarcherà uscirà chiuderebbe aggiudica aggiudicano aggiudicherà aggiudicata espande espandono espanderà brevetta restaura respinge restituisce corteggia collauda imbarca sforna assembla ristruttura subentra esternalizza riconverte ricapitalizza debutta scioglie risale rimborsa rimborsato rimborserà cancella cancellato cancellerà consegna consegnato consegnerà aumenterà raddoppia
    raddoppiato raddoppierà triplica versa versato verserà incassa incassato finanzia finanziato finanzierà gestisce gestito gestirà possiede possedeva detiene deteneva controlla controllava impone imposto invia inviato distribuirà fallito fallita`),
  ],
  speechVerbs: words(`
    detto dice dichiara dichiarato sostiene sostenuto afferma affermato spiega spiegato riferito riferisce comunica comunicato
    scrive scritto risponde risposto chiede chiesto vuole deciso decide fatto fa diventa diventata sceglie scelto vince
    vinto usa utilizza userà propone proposto cerca cercato pensa promette promesso prepara deve dovrà può potrà vissuto raggiunto raggiunge introdotto rischia torna`),
  weakVerbs: words(
    `trasforma trasformano trasformerà ricicla riciclano coltiva utilizza aiuta serve consente combina mira lavora ospita`,
  ),
  auxiliaries: words(`
    saranno furono fu potrà dovrà vorrebbe continua inizia comincia sempre ormai proprio mai più tornerà
    ha hanno aveva avrebbe avrà è era sarà sarebbe sta stava sia viene verrà non si anche ancora ora oggi ieri già
    recentemente poi infine invece inoltre stato stata potrebbe dovrebbe può deve vuole intende per così subito presto ci ne lo la li`),
  topics: words(`
    furgoni furgone voli tariffe bollette supermercati supermercato ipermercato scaffali listino consob garante commessa appalto dipendente assunzioni licenziato licenziati magazzini logistica vendere ribassi piazzaffari fatture
    azioni azione titolo borsa trimestre trimestrale utile utili ricavi fatturato vendite ceo miliardi investitori investitore
    mercato mercati clienti app software hardware causa antitrust licenziamenti esuberi acquisizione fusione startup
    azienda aziende società multinazionale multinazionali colosso colossi marchio marchi dipendenti dirigenti chip intelligenza
    artificiale smartphone iphone ipad android prodotto prodotti abbonati utenti quotazione dividendo dividendi
    tecnologia tecnologie tecnologico tecnologica tecnologici tech cloud e-commerce pubblicità pubblicitari fabbrica fabbriche stabilimento stabilimenti fornitori streaming
    negozi negozio analisti azionisti concorrenza concorrenti rivali sede brevetto brevetti abbonamento dati
    sciopero operai sindacati vetture auto cassa integrazione modello magazzino consegne pacco pagamenti carte banca banche raffineria compagnia operatore telefonia internet social amministratore delegato ingegneri sviluppatori`),
  fillers: words(`
    il lo la i gli le l un una uno di d del dello della dell dei degli delle da dal dalla dall dagli a al allo alla
    all ai agli in nel nella nell con per e su sul sulla sull`),
  listWords: words('e ed o oppure'),
  otherNamesAfter: words(`
    University Foundation School College Academy Park Valley River Institute Prize Cup Arena Stadium Stadion Street
    Avenue Award Awards Theatre Theater Museum Hospital County Beach Hills Island Open Center Scholar Festival Marathon Tower Forum
    Forest Bay Lake Waiver Gala Bowl Field Rover Palace Orchestra Championship Trophy Road Junior
    Ministero Assessorato Regione Comune Provincia Dipartimento Commissione Confederazione Federazione Jazz Pride Basket Volley Calcio Rugby
    Race Onlus
    Domus Direzione Ufficio Settore Salone`),
  otherNamesBefore: phrases(`
    team, tenente, colonnello, brigadiere, appuntato, sergente, caporale, ammiraglio, questore, prefetto, vigile, vicesindaco, vicesindaca, monsignor, frate, fra, cugino, cugina, cavalier, commendator, geometra, ragionier, ragioniere, cavallo, cavalla, cane, gatto, gatta, detective, arbitro, tennista, nuotatrice, nuotatore, consigliere, consigliera, vescovo, onorevoli, coniugi, fratello, sorella,
    leonardo da,
    presidente americano, presidente usa, presidente statunitense, presidente francese, scultore, i fratelli, le sorelle, i coniugi, in via, piazzetta, vicolo, rione, quartiere, contrada, frazione, isola di, isola d', abitanti di, comune di, carcere di, ospedale di, parroco di, vescovo di, sindaco di, sindaca di, procura di, tribunale di, aeroporto di, stazione di, questura di, distretto di, provincia di, campagne di, colline di, paese di,
    università di, università dell', università, fondazione, istituto, premio, via, piazza, piazzale, viale, corso,
    largo, ospedale, liceo, museo, stadio, teatro, parco, torre, palazzo, villa, contea di, borgo,
    coppa, trofeo, famiglia, eredi, fratelli, signor, signora, san, santa, sant', santo, legge, lodo, ponte, aeroporto, caserma, scuola,
    decreto, ddl, emendamento, uragano, missione, sonda, poeta, pittore, attore, attrice, cantante, regista, stilista,
    scultrice, musicista, scrittore, scrittrice, architetto, calciatore, pilota, ciclista, sarto, medico, maestro, maestra, dottor, nonno, nonna, zio, zia, senatore, senatrice, deputato, deputata, onorevole, ministro, ministra, sindaco, sindaca, presidente emerito, assessore, generale, maresciallo, capitano,
    ispettore, commissario, giudice, pm, procuratore, avvocato, avvocata, dottoressa, professor, professoressa, prof, ingegner, don, suor, padre, papa,
    cardinale, allenatore, centravanti, portiere, difensore, attaccante, centrocampista, capitan, mister,
    tempio di, altare di, statua di, culto di, santuario di, mito di, busto di, figlia di zeus, figlio di zeus, dea, dio, oracolo di,
    rocca di, castello di, duomo di, cattedrale di, basilica di, abbazia di, certosa di, pieve di, chiesa di, golfo di, baia di, spiaggia di,
    lungomare di, lago di, fiume, torrente, passo, valle di, piana di, sagra di, palio di, carnevale di, centro storico di, teatro di, stadio di,
    casello di, autodromo di, circuito di, pronto soccorso di, carabinieri di, polfer di, vigili del fuoco di, clan, boss, fisico, chimico,
    inventore, ginnasta, rapper, trapper, cantautore, trequartista, mezzala, bomber, pivot, playmaker, ct, fantino, chef,
    blogger, youtuber, influencer,
    monte,
    madonna di, madonna del, madonna della, valle del, sponde del, argini del, argine del, piena del, acque del, alveo del, letto del, greto del, foce del,
    ponte sul, rive del, cratere, asteroide, pianeta, cometa, vaso di, borgata, masseria, malga, rifugio, cima, colle, cascata di, grotta di, grotte di,
    terme di, isole, arcipelago di, penisola di,
    palco di, palco dell', platea dell', palcoscenico dell', gol di, rigore di, doppietta di, tripletta di, assist di, traversa di, pareggio di, colpo di testa di, parata di, punizione di, cross di, tiro di, ammonito, espulso, regione, protezione, croce, guardia, polizia, procura, camera, diocesi, federazione, confederazione, associazione, commissione, corte, unione, comunità, squadra, orchestra, biennale, reggio, castel, porto, lido, busto, sesto, ascoli, vibo, massa,
    aeronautica, nettezza, pubblica, presidenza, agenzia delle, funzione, autorità, cassa, forestale, soprintendenza,
    wall`),
  otherSenseAfter: words(`
    lux voluntas
    forest rainforest river county requirements juice turistica turistiche raggiunta raggiunto ambita prediletta finale
    preferita obbligata dichiarata volante meteo maestra buffa lirica omnia prima civile domini
    avviso cilindro mitralica aortica invernali lunga`),
  otherSensePhrases: [
    ...senses(
      'ferrari ducati mercedes mclaren aprilia yamaha honda',
      '_di_leclerc _di_hamilton _di_sainz _di_schumacher _di_russell _di_antonelli _di_norris _di_piastri _di_bagnaia _di_marquez _di_bastianini _di_bezzecchi _di_martin _di_quartararo _in_pole _sul_podio',
    ),
    ...phrases(`
    vale la pena, vale tre, vale il, vale per, fiat lux, total black, total look, total white, gap salariale, gap di genere, opera prima, opera d'arte, opera buffa,
    intesa raggiunta, intesa tra, intesa fra, intesa con, meta turistica, natura morta, boss della, boss del, boss mafioso, zoom su, zoom sulla, zoom sul,
    acer campestre, acer platanoides, acer palmatum, sequoia gigante, apple pie, visa waiver,
    nike di, nike alata, nike acefala, hera lacinia, hera argiva, terna arbitrale, generali a, generali in, generali e colonnelli, poste in gioco,
    lancia sassi, lancia un appello, lancia una, lancia il, lancia la, lancia l, lancia un, benetton treviso, visa per,
    shell script, shell del sistema, alba di, sole a, sole e, oro di, oro a, vespa velutina, vespa orientalis, panda gigante, panda rosso,
    orange county, cielo e, fila di, fila per, fila al, fila all, fila davanti, intesa sul, intesa sulla, intesa sui, intesa nella,
    intesa di, intesa a, intesa al, intesa politica, intesa bipartisan, rana pescatrice, punto di, punto e, mondo di, star del, star di,
    star della,
    moby dick,
    kia ora,
    tre startup, tre start, tre aziende, tre imprese, tre società, tre banche, tre gruppi, tre compagnie, tre marchi, tre operatori, tre fondi, tre editori,
    tre catene, tre produttori, tre colossi,
    parma,`),
  ],
  otherSenseBefore: words(`
    foresta moneta monete valuta fiume pianeta rio bacino visto colore succo torta mela monte cima dio dea delta bacini ambita
    i gli dei degli ai agli dai nuovo nuova campestre famosissima moglie marito figlio figlia fratello sorella nipote madre nonno nonna`),
  functionWords: words(`
    il lo ultim ultima circa oltre fino sotto sopra dentro fuori intorno insieme davanti dietro leggi guarda
    la i gli le un uno una di a da in con su per tra fra e ed o ma se che come quando dove anche non poi così
    oggi ieri ora dopo prima mentre perché secondo quindi però infine intanto ogni tutti tutte questo questa quel
    quella del dello della dell dei degli delle dal dalla dall dai dalle al allo alla all ai agli alle nel nello nella
    nell nei nelle sul sullo sulla sull sui sulle è ha hanno sono era l molte molti alcune alcuni due tre quattro
    altre altri nuova nuovo grandi ex gruppo società azienda startup multinazionale banca sia né cioè tuttavia inoltre
    invece nonostante senza contro verso presso durante attualmente recentemente nota autore contrariamente grazie
    nemmeno neppure solo soltanto persino quello quelli quelle qui là già mai sempre forse perfino dunque
    allora ecco chi cosa quanto quanti quale quali lavora lavorare anno lunedì martedì mercoledì giovedì venerdì
    sabato domenica gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre colosso ad ceo`),
  firmArticles: words('la alla della dalla nella sulla'),
  determiners: words(
    'un uno una l la il lo le i gli dell della del nell nella sull sulla all alla questa quest quell quella più ogni qualsiasi nostra loro sua',
  ),
};
