import { type CompanyLanguage, phrases, words } from '../language-data';

export const it: CompanyLanguage = {
  commonWords: words(`
    allegro benchmark boss canon cresta gap generali intesa mercato meta mol natura opera puma plaid stripe seat
    sequoia tap target tim total vale valve vivo zoom best stella ala nova enigma astra colombo vita tre vento wind
    luna fox leonardo alfa arena casa sole gelo amplifon alpha prima fila check country mare brembo campari ariston
    stellare globo grab ramp`),
  articledWords: [],
  noLegalForms: [],
  settledNames: words(`
    fiat apple amazon visa uber honda suzuki ferrari marriott hilton dior tesla
    telegram airtel armani ferrero bloomberg zara telekom 
    acer deere citi fitch imbue luma
    mistral roche thales tata macquarie neste`),
  firmNouns: words(`
    azienda aziende società impresa imprese gruppo gruppi colosso colossi gigante giganti startup start-up
    multinazionale multinazionali produttore produttori produttrice compagnia compagnie fornitore fornitori operatore
    operatori banca banche catena catene marchio marchi concorrente concorrenti rivale rivali unicorno
    unicorni controllata controllate filiale editore editrice fabbricante fabbricanti conglomerato holding assicuratore retailer
    piattaforma piattaforme fintech costruttore costruttori costruttrice distributore distributori ditta
    cooperativa sussidiaria acciaieria scaleup scale-up insegna brand utility partecipata spa big griffe maison
    consorzio birrificio pastificio cantiere major concessionaria`),
  namingNouns: words(`
    startup azienda società multinazionale ditta impresa fintech holding conglomerato retailer
    scaleup acciaieria pastificio birrificio controllata`),
  noNames: words(`
    ulss aulss ats asp asst casa ai ia it ceo cfo cto ue usa ict pmi tv rai asl usl ausl ospedaliera sanitaria agricola agraria italia geografica
    dante sportiva calcistica elettrica municipalizzata speciale tutela internet civile europea italiana americana
    cinese giapponese tedesca francese dei delle del della degli di ipo pil hr san santa misto parlamentare consiliare autonomie mondiale centrale alimentare d nazionale bce dati del`),
  indefinite: words('un una uno la il lo'),
  nounAttributes: [],
  descriptions: phrases(`
    con sede a, con sede in, con sede nel, con sede nella, quotata a, quotata in, quotata al, quotata alla, produttore di, produttrice di,
    specializzata in, specializzata nella, specializzata nel, fondata nel`),
  firmHeads: words(`
    Banca Banco Cantina Cantine Acciaierie Officine Autostrade Pastificio Birrificio Caseificio Cartiere Fonderie
    Oleificio Salumificio Tenuta Tipografia Trasporti Autotrasporti Cementeria Cementerie Assicurazioni Grupo Groupe Banque`),
  before: phrases(`
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
    abbonati, fabbrica, fabbriche, sede, sito, volo, volo di, aereo, aerei, treno, catena, stand, occhiali, visori, borsa, borse, abito, abiti, profumo, cioccolato, biscotti, dosi, vaccino, per conto di, lanciata, in borsa`),
  hintsBefore: phrases(`
    come, tra cui, fra cui, quali, presso, ex, con, per, da, dal, dalla, in, secondo, contro, oltre a, insieme a,
    anche, invece, compresa, inclusa, di, del, della, chiamata, a`),
  after: phrases(`
    in borsa, a piazza affari, spa, group, holding, e altri, motors, italia, a wall street, al nasdaq`),
  verbs: words(`
    annuncia annunciato annunciata annunciano annuncerà annunciava lancia lanciato lanciata lancerà lanciano presenta presentato presenterà
    presentano acquisisce acquisito acquisirà acquista acquistato acquisterà compra comprato comprerà rileva rilevato vende venduto venderà
    licenzia licenziato licenzierà assume assunto assumerà investe investito investirà investirebbe taglia tagliato taglierà chiude chiuso
    chiuderà apre aperto aprirà produce prodotto produrrà prevede previsto sviluppa sviluppato svilupperà pubblica pubblicato rilascia
    rilasciato svela svelato registra registrato raccoglie raccolto firma firmato firmerà sospende sospeso
    riduce ridotto ridurrà supera superato introduce introdotto impiega impiegato quota quotata cresce cresciuta crolla
    crollata balza balzata guadagna guadagnato perde perso fattura fatturato offre offerto offrirà paga pagato pagherà patteggia richiama
    richiamato ritira ritirato lancerebbe collabora conferma confermato smentisce smentito rinnova rinnovato
    alza alzato abbassa trasferisce delocalizza rinuncia punta puntato amplia ampliato costruisce costruirà costruito fornisce
    fornirà fornito distribuisce commercializza progetta sigla siglato stringe stretto aumenta aumentato multata sanzionata condannata
    accusata citata fusa sbarca sbarcata scommette rafforza rallenta dimezza stima stimato delude brevetta integra integrato aggiorna aggiornato
    lascia lasciato lascerà trasmette trasmesso trasmetterà ferma fermato fermerà entra entrato entrerà esce uscita dona donato sponsorizza sponsor patteggiato
    testa testato sperimenta vara avvia avviato ottiene ottenuto riceve ricevuto acquisirebbe cede ceduto dismette`),
  speechVerbs: words(`
    detto dice dichiara dichiarato sostiene sostenuto afferma affermato spiega spiegato riferito riferisce comunica comunicato
    scrive scritto risponde risposto chiede chiesto vuole deciso decide fatto fa diventa diventata sceglie scelto vince
    vinto usa utilizza userà propone proposto cerca cercato pensa promette promesso prepara deve dovrà può potrà vissuto raggiunto raggiunge introdotto rischia torna`),
  weakVerbs: [],
  auxiliaries: words(`
    ha hanno aveva avrebbe avrà è era sarà sarebbe sta stava sia viene verrà non si anche ancora ora oggi ieri già
    recentemente poi infine invece inoltre stato stata potrebbe dovrebbe può deve vuole intende per così subito presto ci ne lo la li`),
  topics: words(`
    azioni azione titolo borsa trimestre trimestrale utile utili ricavi fatturato vendite ceo miliardi investitori investitore
    mercato mercati clienti app software hardware causa antitrust licenziamenti esuberi acquisizione fusione startup
    azienda aziende società multinazionale multinazionali colosso colossi marchio marchi dipendenti dirigenti chip intelligenza
    artificiale smartphone iphone ipad android prodotto prodotti abbonati utenti quotazione dividendo dividendi
    tecnologia tecnologie tecnologico tecnologica tecnologici tech cloud e-commerce pubblicità pubblicitari fabbrica fabbriche stabilimento stabilimenti fornitori streaming
    negozi negozio analisti azionisti concorrenza concorrenti rivali sede brevetto brevetti abbonamento dati
    sciopero operai sindacati vetture auto cassa integrazione modello stabilimenti magazzino consegne pacco pagamenti carte banca banche raffineria compagnia operatore telefonia internet social amministratore delegato ingegneri sviluppatori`),
  fillers: words(`
    il lo la i gli le l un una uno una di d del dello della dell dei degli delle da dal dalla dall dagli a al allo alla
    all ai agli in nel nella nell con per e su sul sulla sull`),
  listWords: words('e ed o oppure'),
  otherNamesAfter: words(`
    University Foundation School College Academy Park Valley River Institute Prize Cup Arena Stadium Stadion Street
    Avenue Award Awards Theatre Theater Museum Hospital County Beach Hills Island Open Center Scholar Festival Marathon Tower Forum
    Forest Bay Lake Waiver Gala Bowl Field Rover Palace Orchestra Championship Trophy Road Junior`),
  otherNamesBefore: phrases(`
    università di, università dell', università, fondazione, istituto, premio, via, piazza, piazzale, viale, corso,
    largo, ospedale, liceo, museo, stadio, teatro, parco, torre, palazzo, villa, comune di, provincia di, contea di, borgo,
    coppa, trofeo, famiglia, eredi, fratelli, signor, signora, san, santa, sant', santo, monte, legge, lodo, ponte, aeroporto, caserma, scuola,
    decreto, ddl, emendamento, uragano, missione, operazione, sonda, poeta, pittore, attore, attrice, cantante, regista, stilista,
    senatore, senatrice, deputato, deputata, onorevole, ministro, ministra, sindaco, sindaca, presidente emerito, assessore, generale, maresciallo, capitano,
    ispettore, commissario, giudice, pm, procuratore, avvocato, avvocata, dottor, dottoressa, professor, professoressa, prof, ingegner, don, suor, padre, papa,
    cardinale, allenatore, centravanti, portiere, difensore, attaccante, centrocampista, capitan, mister`),
  otherSenseAfter: words(`
    lux voluntas
    forest rainforest river county requirements juice turistica turistiche raggiunta raggiunto ambita prediletta finale
    preferita obbligata dichiarata volante meteo maestra buffa lirica omnia prima civile domini
    avviso cilindro mitralica aortica invernali lunga`),
  otherSensePhrases: phrases(`
    vale la pena, vale tre, vale il, vale per, fiat lux, total black, total look, total white, gap salariale, gap di genere, opera prima, opera d'arte, opera buffa,
    intesa raggiunta, intesa tra, intesa fra, intesa con, meta turistica, natura morta, boss della, boss del, boss mafioso, zoom su, zoom sulla, zoom sul,
    sequoia gigante, apple pie, visa waiver`),
  otherSenseBefore: words(`
    foresta moneta monete valuta fiume pianeta rio bacino visto colore succo torta mela monte cima dio dea delta bacini ambita
    famosissima moglie marito figlio figlia fratello sorella nipote madre nonno nonna`),
  functionWords: words(`
    il lo la i gli le un uno una di a da in con su per tra fra e ed o ma se che come quando dove anche non poi così
    oggi ieri ora dopo prima mentre perché secondo quindi però infine intanto ogni tutti tutte questo questa quel
    quella del dello della dell dei degli delle dal dalla dall dai dalle al allo alla all ai agli alle nel nello nella
    nell nei nelle sul sullo sulla sull sui sulle è ha hanno sono era l un molte molti alcune alcuni due tre quattro
    altre altri nuova nuovo grandi ex gruppo società azienda startup multinazionale banca sia né cioè tuttavia inoltre
    invece nonostante senza contro verso presso durante attualmente recentemente nota autore contrariamente grazie
    nemmeno neppure solo soltanto persino quello quella quelli quelle qui là già mai sempre forse perfino dunque
    allora ecco chi cosa quanto quanti quale quali lavora lavorare anno lunedì martedì mercoledì giovedì venerdì
    sabato domenica gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre colosso ad ceo`),
  firmArticles: words('la alla della dalla nella sulla'),
  determiners: words(
    'un uno una l la il lo le i gli dell della del nell nella sull sulla all alla questa quest quell quella più ogni qualsiasi nostra loro sua',
  ),
};
