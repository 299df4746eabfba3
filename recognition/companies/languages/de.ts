import { type CompanyLanguage, formsOf, phrases, withEndings, words } from '../language-data';
import { SETTLED_BRANDS } from '../settled-brands';

/** Nouns of business that most often end a compound: "Maschinenbauer", "Handelskette". */
const COMPOUNDED = words(`
    konzern konzerns konzerne hersteller herstellers herstellerin anbieter anbieters anbieterin betreiber betreibers
    betreiberin händler händlers händlerin baufirma firma unternehmen unternehmens kette lgruppe sgruppe kgruppe ngruppe igruppe egruppe versicherer versicherers
    dienstleister dienstleisters entwickler entwicklers ausrüster zulieferer zulieferers lieferant gesellschaft marke
    versender spezialist spezialisten investor investors riese riesen gigant giganten schmiede bank banken start-up startup
    startups vermieter vermarkter veranstalter verarbeiter discounter reederei spedition werft agentur sparte verlag
    fluglinie airline versicherung plattform dienst portal warenhaus kaufhaus röster rösterei logistiker energieversorger
    versorger immobilienentwickler reiseveranstalter wohnungsgesellschaft genossenschaft raffinerie börsenneuling fonds
    finanzierer fertiger vertreiber importeur exporteur studio werbeagentur verleih verleiher filialist filialisten
    autovermietung autovermieter nbauer obauer gbauer lbauer rbauer kbauer zbauer tbauer sbauer auträger auträgerin
    entsorger entsorgers recycler recyclers caterer caterers verwerter verwerters
    enproduzent enproduzenten lproduzent rproduzent konzerntochter`);

/** Crafts and shops that are of the name behind them, "Brauerei Oberlaitner", and explain one before: "Oberlaitner, eine Brauerei". */
const CRAFTS = words(`
    auerei ckerei lkerei tzgerei eischerei hreinerei schlerei mmerei rtnerei nditorei chhandlung inhandlung tohaus belhaus inkellerei`);

export const de: CompanyLanguage = {
  script: 'latin',
  capitalisesNouns: true,
  hasApostropheGenitive: true,
  paradigms: [
    ['', 's'],
    ['sche', 'schen scher'],
    ['rste', 'rsten rster'],
    ['erke', 'erken'],
    ['riebe', 'rieben'],
    ['rüder', 'rüdern'],
    ['erlag', 'erlages'],
    ['erlage', 'erlagen'],
    ['llgemeine', 'llgemeinen llgemeiner'],
    ['ereinigte', 'ereinigten ereinigter'],
    ['rüne', 'rünen rüner'],
  ],
  firmNounEndings: [...COMPOUNDED, ...COMPOUNDED.map((noun) => `${noun}s`), ...CRAFTS],
  otherNounEndings: words(`
    heimdienst heimdienstes heimdiensts chrichtendienst chrichtendienstes tterdienst ttungsdienst zialdienst eiwilligendienst vildienst reitschaftsdienst litärdienst ttesdienst reifendienst
    nterdienst rrorgruppe bellengruppe ckergruppe ckgruppe sikgruppe beitsgruppe eatergruppe derstandsgruppe otestgruppe lbsthilfegruppe littergruppe tergruppe tersgruppe isegruppe ndergruppe
    gendgruppe selgruppe rggruppe mittlungsgruppe ntaktgruppe pertengruppe nstlergruppe dchengruppe völkerungsgruppe lksgruppe tivistengruppe weltgruppe lizgruppe lamistengruppe umfahrtagentur
    ltraumagentur enzschutzagentur zneimittelagentur weltagentur omenergieagentur ergieagentur ylagentur beitsagentur chrichtenagentur tenbank tenbanken ntralbank ntralbanken ltbank utbank tzbank
    rkbank satzbank swechselbank ainerbank klagebank gierungsbank positionsbank rtenbank ndbank hrradkette chterkette nschenkette rgkette birgskette selkette fektionskette eferkette weiskette
    rlenkette ldkette ererkette eierkette wehrkette hrplattform plattform ssichtsplattform iefmarke ugzeugträger eisträger eisträgerin eisträgers ffnungsträger ffnungsträgerin istungsträger
    istungsträgerin densträger telträger telträgerin ckelträger heimnisträger rdenträger mensträger hnenträger hnenträgerin tsträger tsträgerin daillenträger llenträger uptrollenträger rgträger
    lchbauer lchbauern rgbauer rgbauern inbauer einbauer müsebauer argelbauer hweinebauer ogenhändler ogenhändlers ffenhändler ffenhändlers nsthändler nsthändlers nsthändlerin nschenhändler
    tiquitätenhändler ehhändler erdehändler brauchtwagenhändler lmproduzent lmproduzenten lmproduzentin sikproduzent sikproduzenten rnsehproduzent rnsehproduzenten eaterproduzent eaterproduzenten
    attenproduzent eistoßspezialist eistoßspezialisten fensivspezialist wehrspezialist rintspezialist rintspezialistin genspezialist zrivale zrivalen kalrivale kalrivalen adtrivale adtrivalen
    garivale garivalen uerrivale uerrivalen telrivale telrivalen rteirivale rteirivalen chbarrivale gakonkurrent gakonkurrenten telkonkurrent telkonkurrenten stiegskonkurrent stiegskonkurrenten
    rteikonkurrent vilgesellschaft isegesellschaft gdgesellschaft chzeitsgesellschaft auergesellschaft aubensgemeinschaft schgesellschaft hwiegertochter keltochter ieftochter optivtochter
    legetochter zttochter arrerstochter uerntochter nigstochter hwarzhändler`),
  otherKinds: words(`
    metzger metzgermeister friseur friseurin friseurmeister apotheker apothekerin notar notarin tierarzt tierärztin hausmeister hausmeisterin schornsteinfeger klempner elektriker maurer gärtner gärtnerin imker imkerin winzer winzerin förster försterin jäger kellner kellnerin busfahrer taxifahrer postbote hebamme wirt wirtin gastwirt koch köchin schmied dachdecker zimmermann schneiderin optiker richter richterin staatsanwalt schiedsrichter schiedsrichterin handballer ruderer ruderin turnerin skifahrerin reiterin jockey
    bürgermeister bürgermeisterin oberbürgermeister oberbürgermeisterin landrat landrätin stadtrat stadträtin minister ministerin senator senatorin abgeordneter abgeordnete anwalt anwältin rechtsanwalt
    rechtsanwältin arzt ärztin zahnarzt krankenpfleger krankenschwester lehrer lehrerin rektor rektorin professor professorin pfarrer pfarrerin bischof polizist polizistin feuerwehrmann fußballer fußballerin stürmer
    stürmerin torwart torhüter torhüterin verteidiger verteidigerin mittelfeldspieler schwimmer schwimmerin läufer läuferin sprinter sprinterin radprofi boxer schauspieler schauspielerin sänger sängerin schlagersänger
    regisseur regisseurin schriftsteller schriftstellerin dichter dichterin maler malerin bildhauer bildhauerin komponist komponistin pianistin philosoph physiker physikerin astronom journalist journalistin fotograf
    fotografin rentner rentnerin bäcker bäckermeister tischler tischlerin schreiner landwirt landwirtin bäuerin fischer fischerin schäfer schäferin schüler schülerin student studentin witwe witwer neffe nichte opa oma
    onkel tante ehefrau ehemann enkel enkelin nachname familienname vorname namensvetter gott göttin nymphe götterbote planet städtchen ortsteil fluss vulkan hund kater katze wallach stute dackel schäferhund druidin priesterin prinzessin`).concat(
    withEndings(
      'sieges liebes rache mond jagd schutz sonnen kriegs donner meeres hirten wein',
      'gott göttin',
    ),
  ),
  livingVerbs: words(`
    starb verstarb studierte dirigierte predigte heiratete malte komponierte dichtete schlief träumte weinte lebte wohnte turnte`),
  otherAfter: phrases(`
    jahrgang, geboren, geborene, geborener, mit nachnamen, mit vornamen, der ältere, der jüngere, der große, der erste, entspricht, entsprechen`),
  ageWords: words(`
    jahre jahren jährige jähriger`),
  callingWords: words(`
    namens namen genannt`),
  firmOnlyBefore: phrases(`
    chef von, chefin von, kunden von, kundinnen von,
    aktien von, aktie von, aktionäre von, aktionären von, anteile von, großaktionär von, vorstandschef von, vorstandschefin von, vorstandsvorsitzender von, vorstandsvorsitzende von, finanzchef von, finanzchefin von, finanzvorstand von,
    aufsichtsratschef von, aufsichtsratschefin von, aufsichtsrat von, betriebsrat von, betriebsratschef von, betriebsratschefin von, belegschaft von, geschäftsführer von, geschäftsführerin von, geschäftsführung von, börsengang von, börsenwert von,
    aktienkurs von, quartalszahlen von, insolvenz von, pleite von, insolvenzverwalter von, filialen von, geschäftsleitung von, konzernleitung von, unternehmensleitung von, konzernchef von, konzernchefin von, firmenchef von, firmenchefin von, firmengründer von, mehrheitseigner von, hauptaktionär von, inhaber von, inhaberin von, mitgründer von, mitgründerin von, firmensitz von, firmenzentrale von, tochterfirma von, tochtergesellschaft von, hauptversammlung von`),
  firmOnlyAfter: [
    ...words(
      'aktie aktien aktionär aktionärin aktionäre aktionären aktienkurs papiere ceo chefin betriebsrat aufsichtsrat belegschaft konzern konzerns',
    ),
    ...withEndings('vorstands finanz technik betriebsrats vertriebs entwicklungs', 'chef chefin'),
    ...withEndings('gründer mitgründer geschäftsführer', '- s in'),
  ],
  relatives: words('das'),
  makingVerbs: words(`
    herstellt fertigt produziert entwickelt verkauft vertreibt baut anbietet vermietet betreibt liefert gießt braut backt verleiht verlegt importiert exportiert
    verschickt errichtet verarbeitet konstruiert entsorgt vermarktet züchtet röstet saniert beschäftigt`),
  commonWords: words(`
    raute eulen starken elfe everest eiger hekate lukullus mephisto martinus nürnberger generika boheme renoir truffaut sage hera mistral amadeus celsius evergreen hexagon toto campari
    next pay kaufland neobank quelle
    anatomie anthropologie apache arnika billion bits blackout blockbuster blitz boni boots brave castro chicorée commodore delphi diakonie diaspora dreißig edition engen emma
    emotion evergreens farmers findig fortuna fuji gaucho gipfel giraffe globetrotter graphite gusto havanna hub immergrün instrumentarium islands julia kantor kapitol kartell kipp
    klo kopenhagen latex legend lids ludwig maas malt man millennium note nuance packer paprika parallel persistent photon pioneer plantagen primadonna rage renaissance revolution
    rituals romans sender sofia solid sonder sportler spring steps sterns story task telex temporal tivoli tokio tortilla transmission uni unicode walkman wizard yeti ad skeleton
    session adel alex andrea augustin betty charles dirk edgars george hebe hoffmann hertz locke lincoln lloyd memphis namur liverpool sparkassen weis keim absolut aktiv alba amsel
    aspekt ass ball bande barbara basis baum becher beere biene birke blatt boot burg busch charme clever dach derby dorf duo ecke eiche elch engel eule europa ewig familie farbe
    feder feuer flamme forelle frei freiheit freund friede frucht frühling garten geist gloria gourmet graf gras grille haar hafen hain harmonie heimat held hirsch holz honig hund
    hut idylle igel imperial insel jäger kamille kanne katze kiefer kirche klee kleeblatt knopf kobold kornblume kraft kranich krebs kreuz kristall kugel küche lamm lampe laterne
    laub leben lerche licht liebe lilie linie löffel lupe majestät marder mauer meer meise melodie minerva mond moos mühle muschel nachtigall nebel nelke nest ofen opal orchidee
    palme panda panther papagei paradies pfau pfeil pinguin pool prinz prisma pudel puppe quark rabe rad rebe regal regen reiher reh riese ritter rose rotkäppchen saft salz sand
    sattel schatz schiff schild schlange schwan segel seife senf seil silber skala spargel specht spiegel spiel spitze stadt station steg stein steppe stier storch strand strauß
    tanne tatze taube taucher tau thron tinte tor tukan tulpe turm ufer uhr ulme urlaub veilchen vogel waage wal wald wanderer welle welt wespe wiese wunder zauber zeder zeit zelt
    zentrale ziel zirkel zitrone zucker zukunft
    abstract action acer adam ada adler admiral adonis aida albert alfred alice allegro allianz alpha alphabet alpine amen ananas anker apart apollo apostrophe
    arche archiv argo arm aroma arthur astra astro atem atlas atom aurora automat babel baguette bahn bank baron bat bayer benchmark berg bergmann besten
    beste beta bild bio bit block blogger blume bolt bonus boss box boxer brand braun bravo brenner bruder brot bruno brücke buche budget bug bund burger bus business
    butler camper canon cappuccino caravan carlyle casino center champion chance charter check chef chip christ claude client coach
    cockpit code comet commerz computer condor connect container continental cosmos countdown creme cursor dali dell delta depot dia diamant diesel diskont dom
    donau douglas dr drei eagle echo eclipse edel edison ego eifel eisen element elite emil emirates ente epoche ergo ernst erste esprit essen event express extra
    fabrik falke fauna feld fiat files fing firma first fischer fit flash flop flotte fokus ford forum fossil foyer fox franz frisch frosch fuchs funk fusion
    gala galaxy gamma gap garage gas generali generation genius gigant gitter glas glut globe globus gold golf granit gratis grimm grün gruppe gut haas
    hagebau hammer hand hansa harley hase haus hecht heinz heinrich helios helium helm henkel hermes herz hering hilton hit hof horizont horn hugo hummel
    iberia idee iglo imbiss immer industrie info inter iris jaguar jet johnson jokers joker jordan joy jumbo jung junge juno jupiter just kanzler kaiser kakao kapital karte keller kern kick kiosk kirsch kit klasse klipp kluge koch komfort kompass kone konrad korn krone kult kunst kupfer lada lambda land lang laufwerk lechner leiser
    leonardo lider lilly linde linear lion loewe lotto lotus löwe luft luise luna lumen lux magenta magnet malz mango mann mantel marathon marke markant markt mars master matrix max maxim maus
    medium mercedes merck merkur messer meta metall meteor metro midas mini mitte mix mobil mobiliar mol monat monster moritz moses motor motto mustang müller mut
    nano natur natura neon netto neo neste netz niche normal notion nova november obi oder office okay olymp olympia olympus omega ona opel optimum orange orient orion orkan otis otto paddle paragon park partner pass paul pause penny personal perle phoenix pi pilot pionier planet planeta plaid plus pluto polygon post power praktiker praxis
    premier prima primus prime profi profil profile progress proton puma pure quant quasar quiz radar rapid real rebellion rebellions red reflex renner ring rind robinson
    roche roller roman romantik rot royal rubin ruf rügenwalder safari safran salamander saturn sauer schaltbau schmidt schneider schott schuh schuster schwalbe schwarz seat sequoia shift
    siegel sieger sigma signal smart snowflake socket solaris sommer sonne spar sparkasse spark sphinx spitz spot sprint sprinter spur stabil stadium stahl star stella stern stimulus stone strauss strom
    subway sun super tag tafel tango tanker tat tata tempo tesla teufel ticket tiger titan toll ton top total traum trend trends tribune triumph trumpf turbo türkis twist
    uber uhu union universal vale vega velo venus verbund vertex victoria vier vision visa vita vitra vivo volt vorwerk vulkan wacker wagner warner wave weber wert westfalen
    wiener willy wind windsor winter wolf wolfram wurst zebra zelle zentis zimmer zoom zug zwilling zurich`),
  articledWords: words(`
    adler admiral alphabet apostrophe arm automat bank bat bayer benchmark bild bit block boss box boxer bug bund bus butler canon casino chance champion charter chef chip christ circle
    citadel client coach cockpit code comet computer condor container countdown cursor delta depot diamant ente fabrik falke fischer foyer fuchs gala gap garage gigant globe globus hammer hase haus hecht helm henkel herz hering hof horn hummel jaguar jet joker jumbo kaiser kanzler keller kick kiosk kit koch kompass krone linde lion loewe luna magnet mango mantel marathon
    marke markt mars master matrix medium messer meteor metro mini mobiliar monster motor motto mustang netz notion office oper olymp orkan park partner pass pause penny personal pilot planet post praxis premier
    puma quelle quiz radar ramp ring roman saturn salamander schuh schuster seat session shell siegel sieger signal smart snap snowflake socket sommer sonne spar sparkasse sphinx spot sprint sprinter spur star stern stimulus
    story stripe subway tafel tanker target task teufel ticket tiger titan top trend triumph trumpf union unity valve verbund visum vision vorwerk vulkan wave weber wind wolf zebra zelle zimmer zug zwilling`),
  noLegalForms: words('me as'),
  settledNames: [
    ...SETTLED_BRANDS,
    ...words(`
    meta acer amazon apple tesla ford honda suzuki ferrari zara santander armani bloomberg dior uber netflix telegram airtel macquarie stripe
    carrefour decathlon denso dyson asahi nomura takeda helsing kakao lilium intuit workday robinhood greylock bombardier roche thales generali
    telekom österreichischebundesbahnen swiss dpd gls rtl öbb sbb omv bvg ewe tui ubs ing sap wmf gmx avm ktm hdi raiffeisen raiffeisenbank fressnapf liebherr miele viessmann vaillant bechtle krones kion jungheinrich fendt claas kuka voith bilfinger peekcloppenburg
    krombacher warsteiner bitburger veltins radeberger erdinger gerolsteiner westbahn postauto audi aldi signa tomtailor billa bipa coop schlecker toom nanunana misterspex märklin staedtler beiersdorf tönnies wiesenhof dekabank deka solarisbank wüstenrot zumtobel swatch
    lonza sika sulzer rieter oerlikon neckermann sixt esso aral sartorius ottobock benteler dussmann randstad vöslauer palfinger andritz lenzing tipico galeria manner loacker hubertburdamedia funkemediengruppe dumont ringier holtzbrinck thalia`),
  ],
  firmNouns: words(`
    neobank neobanken direktbank onlinebank direktbanken sparkassenverbund familienfirma erzrivale erzrivalen kontrahent kontrahenten branchenriese großkunde großkunden ausrüster ausrüsterin hersteller bewerber mitbewerber mitbewerbers konkurrentin wettbewerberin mehrheitseigner eigner hauptaktionär vorbesitzer konzernmutter konzerntochter schwestermarke schwesterfirma billigflieger ferienflieger autobauer
    konzern konzerns konzerne konzernen unternehmen unternehmens firma firmen gesellschaft gesellschaften herstellers herstellern herstellerin anbieter anbieters
    anbietern anbieterin betreiber betreibers betreibern betreiberin händler händlers händlern händlerin kette ketten gruppe gruppen versicherer versicherers
    versicherern bank banken institut geldhaus geldhauses kreditinstitut startup startups start-up gründerfirma gigant giganten riese riesen
    marke marken rivale rivalen rivalin konkurrent konkurrenten wettbewerber wettbewerbers wettbewerbern tochter töchter tochterfirma
    mutter mutterkonzern holding zulieferer zulieferers zulieferern lieferant lieferanten dienstleister dienstleisters dienstleistern
    entwickler produzent produzenten investor investors investoren finanzinvestor finanzinvestoren spedition reederei brauerei werft discounter
    discountern supermarktkette fluglinie airline airlines fluggesellschaft verlag agentur fintech fintechs einhorn einhörner brauereien
    traditionsfirma traditionsunternehmen weltmarktführer marktführer branchenprimus branchenführer betrieb familienbetrieb netzbetreiber
    versender vermieter vermittler vermarkter veranstalter fonds plattform plattformen portal dienst versicherung versicherungen geldgeber großbank privatbank
    bauträger bauträgerin bauunternehmer ladenkette franchise franchisekette studio bäckerei molkerei großhändler einzelhändler onlinehändler
    partnerunternehmen auftraggeber arbeitgeber arbeitgeberin sponsor hauptsponsor trikotsponsor platzhirsch spezialist spezialisten zahlungsabwickler
    mischkonzern multi ölmulti schmiede makler immobilienmakler versicherungsmakler softwareschmiede ideenschmiede wohnungsriese manufaktur label modelabel luxuslabel`),
  namingNouns: [
    ...COMPOUNDED,
    ...COMPOUNDED.map((noun) => `${noun}s`),
    ...words(`
    neobank direktbank onlinebank familienfirma billigflieger ferienflieger produktionsstudio kooperation einkaufskooperation
    vermögensverwalter assetmanager finanzberatung unternehmensberatung steuerberatung wirtschaftsprüfer pharmahersteller filmverleih klinikkette pflegeheimbetreiber sägewerk stahlwerk kanzlei anwaltskanzlei wirtschaftskanzlei großkanzlei
    onlineshop onlineshops webshop bauunternehmung fahrdienst pflegedienst lieferdienst paketdienst sicherheitsdienst streamingdienst bezahldienst kurierdienst fitnessstudio tonstudio filmstudio spielestudio entwicklerstudio
    firma startup start-up fintech spedition reederei werft kette hersteller anbieter betreiber händler versender vermieter versicherer discounter konzern
    unternehmen marke agentur verlag fonds holding bauträger bauträgerin dienstleister zulieferer tochterfirma mutterkonzern traditionsunternehmen
    fluggesellschaft airline bank privatbank großbank manufaktur plattform portal finanzinvestor investor`),
    ...withEndings(
      'software system beratungs handels mode auktions pharma verlags druck',
      'haus hauses',
    ),
    ...withEndings(
      'maler dachdecker elektro meister industrie bau gartenbau sanitär heizungs familien handwerks klempner tischler metall fleischer transport',
      'betrieb betriebs',
    ),
    ...withEndings('ingenieur planungs architektur reise', 'büro büros'),
    ...withEndings('label modelabel luxuslabel plattenlabel', '- s'),
  ],
  noNames: [
    ...withEndings(
      'bauern handels ski sport tourismus landes bundes fußball turn mieter tierschutz kinderschutz sozial industrie',
      'verband bund',
    ),
    ...withEndings('gesamt südwest', 'metall'),
    ...words(`
    obst gemüse wasser wein weine bier biere milch brot fleisch fisch eier butter käse honig reis weizen getreide mehl salz zucker kaffee tee schokolade
    schuhe kleider kleidung möbel bücher spielzeug werkzeug holz stahl beton zement papier glas kunststoff plastik müll abfall altöl sand kies erde
    gauner betrüger verbrecher freunde feinde gegner opfer zeugen täter schulden mieten miete löhne lohn gehälter gehalt boni bonus urlaub pausen überstunden
    angst sorgen sorge hoffnung spaß freude ruhe stille kraft stärke größe tempo fahrt luft licht wärme kälte lärm staub raum räume flächen fläche grundstücke grundstück boden
    häfen züge busse räder fahrräder motoren batterien akkus roboter drohnen panzer munition raketen schiffe boote flugzeuge kameras handys computer
    termine fristen frist verträge vertrag auflagen auflage bedingungen regeln gesetze akten briefe post pakete ware lieferungen aufträge auftrag
    sonne wind regen schnee kinder eltern frauen männer leute menschen gäste besucher schüler lehrer ärzte pfleger bauern landwirte tiere hunde pferde kühe schweine hühner
    reisen flüge tickets karten gutscheine spenden almosen trinkgeld zinsen gebühren
    co alt gesamt interims haupt hospiz kloster zirkus tierheim freibad bad bäder spital museum kabarett parkhaus wohnheim dschihad handwerkskammer landkreistag städtetag gemeindebund bitkom dehoga nabu kolping scientology montessori
    stadtmarketing rotary lions vfl vfb tsg bvb wikileaks wikipedia foodwatch oxfam klinikum tourismus festival band orchester ensemble hostel wagner hamas hisbollah taliban mossad verdi juso jusos linke union grüne grünen werteunion fifa uefa awo caritas diakonie bamf bafin nato nasa esa unicef unesco interpol europol frontex greenpeace amnesty pegida attac zoll polizei klinik uni zoo oper theater kino
    kinos zoos hotels clubs parks fans teams kitas cafés restaurants start startups büros studios stars trainern vereins klubs verein klub schule bahn kirche bundeswehr marine feuerwehr gericht amt behörde verband gewerkschaft partei fraktion kammer
    brötchen kuchen torten gebäck nudeln wurst saft säfte fliesen fenster türen dächer feuer flammen schutz schicht schichten personal azubis lehrlinge gesellen kollegen kollegin chef chefin inhaber inhaberin nachfolger nachfolgerin geräte sorten rezepte stoffe ziegel balken
    schalke hertha borussia eintracht werder bayern gladbach arminia fortuna alemannia dynamo holstein juve juventus barça real atlético arsenal chelsea liverpool tottenham bargeld führung führungen verkäufer verkäuferin outlet notdienst lieferant besuch besuche backofen öfen ofen blumen pflanzen rosen riesling silvaner sekt stück theke geselle gesellin gründer gründerin schließung sterben weihnachten
    bayerns kölns hamburgs berlins münchens deutschlands österreichs europas wiens thüringens sachsens hessens niedersachsens frankens schwabens tirols zürichs bremens leipzigs dresdens stuttgarts frankfurts
    beruf amts hause mitarbeiterin sprecher sprecherin student studentin studenten studium branche markt gruppe auto autos bus roller mobilität mobil kleinwagen lkw taxi taxis rad räder bike bikes schrott herd herde heizung installateur meister meisterin lehre lehrling azubi ausbildung fest gebäude gelände areal halle besitzer eigentümer gast gäste gasthof gaststätte biergarten wirt sohn tochter erbe erbin familie museum straße laden shop fachgeschäft
    fachmarkt handel händler industrie ingenieur ingenieurin firma firmen unternehmen betriebe betrieb konzern gigant riese hersteller zulieferer kette filiale filialen haus häuser lager anlage anlagen technik kran fahrzeug vertrag kunde konto konten karte automat automaten räuber überfall einbruch brand streit prozess skandal affäre pleite verkauf übernahme reform netz kundin vorstand aufsichtsrat eigenbau kontoauszüge vorrang entwarnung richtung platz tinte farbe farben geschirr besteck uhren schmuck ringe brillen betten lampen bilder kunst musik filme serien spiele medikamenten ärger streik streiks
    gebr
    ag se kg gmbh ki it eu usa uk us ceo cfo cto npd cdu csu spd fdp afd dgb bund land stadt woche wochen monat tag tage jahr jahre stunde stunden minute geld millionen milliarden euro dollar franken kunden
    produkte waren stellen jobs mitarbeiter beschäftigte verluste gewinne gewinn verlust umsatz umsätze rabatte preise rabatt insolvenz konkurs druck zeit
    strom gas öl autos fahrzeuge daten software waffen kredit kredite anleihen aktien dividende strafe strafen schadensersatz schaden probleme erfolg klage beschwerde
    widerspruch einspruch recht rechte hilfe unterstützung kritik vorwürfe anteile patente lizenzen filialen läden werke maschinen teile chips
    lebensmittel medikamente impfstoff impfstoffe wohnungen häuser pläne informationen angaben antworten fragen interesse nutzer verbraucher arbeiter fehler lieferwagen
    sonderangebote nachwuchs fachkräfte kurzarbeit steuern subventionen mut zugang zugriff konkurrenz marktanteile wert glück pech teil ende anfang deutschland europa china amerika
    berlin hamburg münchen köln frankfurt wien zürich österreich schweiz frankreich italien spanien russland japan indien`),
  ],
  indefinite: words('ein eine einer eines einem einen der die das'),
  nounAttributes: [],
  descriptions: phrases(`
    hersteller von, anbieter von, betreiber von, betreiber des, betreiber der, produzent von, spezialist für, spezialisiert auf, mit sitz in, ansässig in,
    tochter von, tochter der, tochter des, mutter von, eigentümer von, marktführer bei, weltmarktführer für, zulieferer für, mutterkonzern von, mutterkonzern der, gegründet von`),
  firmEndings: [
    ...withEndings(
      'Hotel Klinik Handels Unternehmens Firmen Immobilien Autohaus Medien Versicherungs Brauerei Bäckerei',
      'gruppe',
    ),
    ...words(`
    Immobilien Wohnbau Hausverwaltung Projektentwicklung Gerüstbau Hochbau Tiefbau Holzbau Metallbau Stahlbau Anlagenbau Maschinenbau Fahrzeugbau Karosseriebau Fensterbau Straßenbau Ladenbau Messebau Apparatebau Behälterbau Werkzeugbau Formenbau Spezialtiefbau Fertighaus Massivhaus
    Medizintechnik Solartechnik Elektrotechnik Gebäudetechnik Haustechnik Fördertechnik Antriebstechnik Umwelttechnik Verfahrenstechnik Messtechnik Lasertechnik Verpackungstechnik Kältetechnik Klimatechnik Sicherheitstechnik Agrartechnik Landtechnik Automation Automatisierung Mechatronik Kunststofftechnik
    Logistik Spedition Transporte Kraftverkehr Busreisen Touristik Verlag Verlags Verlages Verlage Buchverlag Verlagsgruppe Brauerei Bräu Privatbrauerei Kellerei Sektkellerei Feinkost Naturkost Backwaren Fleischwaren Wurstwaren Süßwaren Molkerei Werft Reederei Moden Optik Baustoffe Textilien
    Automobile Zweirad Fahrräder Solar Windkraft Windenergie Naturstrom Energietechnik Chemie Kunststoffe Werkzeuge Armaturen Pumpen Verpackungen Druckguss Edelstahl Recycling Entsorgung Gebäudereinigung Personaldienstleistungen Zeitarbeit Unternehmensberatung Steuerberatung
    Filmproduktion Pharma Biotech Robotik Kosmetik Seniorenheime Pflegeheime Seniorenresidenzen
    Bau Gruppe Versicherung Versicherungen Bedachungen Ingenieurbau Landschaftsbau Gartenbau Trockenbau Innenausbau Treppenbau Brunnenbau Heizungsbau Umzüge Bestattungen Hausmeisterservice Raumausstattung Schaltanlagen Blechwaren Metallwaren Strickwaren Lederwaren Papierwaren
    Mineralöle Brennstoffe Fruchtsäfte Tiefkühlkost Catering Systemtechnik Datentechnik Schrotthandel Landhandel Holzhandel Stahlhandel Reifenhandel Ingenieure
    Fensterwerke Möbelwerke Stahlwerke Glaswerke Metallwerke Kalkwerke Ziegelwerke Betonwerke Kunststoffwerke Lackwerke Farbenwerke Motorenwerke Zementwerke Porzellanwerke Chemiewerke`),
  ],
  firmHeads: words(`
    Gebrüder Gebr Geschwister Holding Landbäckerei Großbäckerei Fleischerei Kelterei Baumschule Ziegelwerke Ziegelwerk Sägewerk Glaswerk Kunststoffwerk Metallwerk Stahlwerk Kraftwerke Glashütte Brennerei Privatbrauerei Baugeschäft Tischlerei Kartonfabrik Spinnerei Färberei Zuckerfabrik Konservenfabrik Möbelwerke Schuhfabrik
    Brauerei Maschinenfabrik Druckerei Gärtnerei Metzgerei Privatbank Bankhaus Volksbank Raiffeisenbank
    Autohaus Möbelhaus Modehaus Weingut Sektkellerei Porzellanmanufaktur Papierfabrik Spedition Reederei Verlag Molkerei Bäckerei
    Konditorei Confiserie Kaffeerösterei Rösterei Dachbau Hausbau Rohrleitungsbau Kanalbau Wegebau Hallenbau Küchenbau Werbetechnik Backstube Backhaus Großmolkerei Käserei Hofkäserei Imkerei Fischräucherei Räucherei Fischhandel Landmetzgerei Großmetzgerei Hofbräu Klosterbrauerei Schlossbrauerei Hausbrauerei Stadtbrauerei Familienbrauerei
    Weinkellerei Kellerei Weinhandlung Weinhaus Feinkost Getränke Buchhandlung Bücherstube Verlagsgruppe Verlagshaus Druckhaus Großdruckerei Buchbinderei
    Gerüstbau Hochbau Tiefbau Holzbau Metallbau Stahlbau Anlagenbau Maschinenbau Fahrzeugbau Karosseriebau Fensterbau Treppenbau Straßenbau Gleisbau Brunnenbau Ofenbau Orgelbau Klavierbau Bootsbau Ladenbau Messebau Trockenbau Innenausbau Landschaftsbau Dachdeckerei Spenglerei Klempnerei Glaserei Schlosserei Möbelschreinerei Möbeltischlerei
    Hausverwaltung Gebäudereinigung Wohnbau Sanitär Haustechnik Heizungsbau Möbel Betten Juwelier Uhrenmanufaktur Teppichhaus Textilhaus Schuhhaus Pelzhaus Sporthaus Spielwaren Eisenwaren Musikhaus Pianohaus Raumausstattung Polsterei Baumarkt Landhandel Saatzucht Rosenschule Staudengärtnerei
    Autowerkstatt Fahrschule Zweirad Bestattungen Bestattungshaus Wäscherei Großwäscherei Textilpflege Schlachthof Schlachterei Teigwaren Nudelfabrik Schokoladenfabrik Keksfabrik Zigarrenfabrik Tuchfabrik Lederfabrik Seifenfabrik Klavierfabrik Uhrenfabrik Glasfabrik Waffenfabrik Zementwerk Kalkwerk Kieswerk Betonwerk Hammerwerk Walzwerk Drahtwerk Drahtwerke
    Stadtwerke Stadtwerken Gemeindewerke Verkehrsbetriebe Verkehrsbetrieben Sparkasse Kreissparkasse Stadtsparkasse Landesbank Bergbahnen Seilbahnen Weberei Handweberei Strickerei Näherei Töpferei Gerberei Sattlerei Kürschnerei Werkzeugbau
    Zimmerei Schreinerei Gießerei Eisengießerei Glockengießerei Elektro Banca Banco Grupo Groupe Banque`),
  before: phrases(`
    zusammenbruch von, pleite von, insolvenz von, untergang von, ende von, rettung von, zerschlagung von, sanierung von, lieferwagen von, transporter von, kleintransporter von, lkw von, laster von, sattelzug von, paketwagen von, marktplatz von, onlineshop von, webseite von, website von, internetseite von, paketzentrum von,
    katalog von, prospekt von, verkaufspersonal von, handelsmarke von, eigenmarke von, markenrechte von, namensrechte von, mietvertrag mit, liefervertrag mit, tarifvertrag mit, tarifstreit mit, tarifverhandlungen mit, gründerfamilie von, erben von, patriarch von, lektor bei, lektorin bei, lektorin von, lektor von, verleger von, verlegerin von, autor bei, autorin bei,
    erschienen bei, erscheint bei, erschien bei, verlegt bei, veröffentlicht bei, unter vertrag bei, gewartet von, geliefert von, ausgeliefert von, beliefert von, beauftragt von, entworfen von, geplant von, bewirtschaftet von, gekündigt von, abgemahnt von, verklagt von, gedruckt bei, hergestellt bei, produziert bei,
    auszubildende bei, auszubildender bei, schichtleiter bei, schichtleiterin bei, abteilungsleiter bei, abteilungsleiterin bei, vertriebsleiter bei, vertriebsleiterin bei, produktmanager bei, produktmanagerin bei, berater bei, beraterin bei, analyst bei, analystin bei, analysten von, analystin von, analyst von, volkswirt bei, volkswirtin bei, ökonom bei, ökonomin bei, jurist bei, juristin bei,
    kündigte bei, gekündigt bei, jobbte bei, jobbt bei, angefangen bei, anruf bei, nachfrage bei, anfrage bei, beschwerde bei, reklamation bei,
    laut,
    kassierer bei, kassiererin bei, verkäuferin bei, azubi bei, azubis bei, lehrling bei, pilot bei, piloten von, piloten der, kapitän bei, ausbilder bei, betriebsräte bei, betriebsräte von, belegschaft von, betriebsratschef von, betriebsratschefin von, finanzchef von, finanzchefin von,
    produktionschef von, technikchef von, personalchef von, deutschlandchef von, deutschlandchefin von, designchef von, markenanwalt von, anwälte von, anwalt von, justiziar von, lobbyist von, unternehmenssprecher von, versandlager von, verteilzentrum der, schuhen von, turnschuhen von, akkus von, bohrmaschinen von,
    bohrmaschine von, waschmaschine von, waschmaschinen von, kühlschrank von, brillen von, taschen von, autos der, wagen von, traktoren von, lastwagen von, motoren von, busse von, züge von, züge der, zügen von, flugzeug von, flugzeuge von, flüge von, flug von, flug mit, urlauber von, urlauber mit, reisende von, fluggäste von, passagiere von, stellenabbau von, rückruf von, rückzug von, ausstieg von,
    geständnis von, cloud von, datenbanken von, server von, suchmaschine von, betriebssystem von, roboter von, impfstoff von, tabletten von, medikament von, medikamente von, pralinen von, bier von, kekse von, summe von, millionen von, spende von, gelder von, auftrag von, auftrag an, aufträge von, auftrag für, großauftrag von, großauftrag an, bestellung von, bestellungen von, bestellungen bei,
    lizenz von, lizenzen von, prozess gegen, urteil gegen, sammelklage gegen, anzeige gegen, beschwerde gegen, vorwurf gegen, razzia bei, durchsuchung bei, durchsuchungen bei, tarifkonflikt bei, tarifverhandlungen bei, tarifabschluss bei, streiks der, stimmung bei, krise bei, wechsel zu, wechselt zu, wechselte zu, kam von, kommt von, kommt aus dem hause, fing bei, anstellung bei, anfang bei, gelernt bei,
    angeheuert bei, angestellt bei, entlassen von, übernahmeangebot für, übernahmeangebot von, gebot für, offerte für, aktien an, mehrheit an, anteil von, kurse von, papier von, titel von, mutterkonzern von, eigentümer von, besitzer von, vermieter von, mieter von, pächter von, rivalin, konkurrentin,
    hauptversammlung von, hauptversammlung der, hauptversammlung bei, generalversammlung von, generalversammlung der, jahresversammlung von, betriebsversammlung bei, betriebsversammlung von, pressekonferenz von, bilanzpressekonferenz von, sitz von, logo der, bote von, boten von, paketbote von, paketboten von, zusteller von, zustellerin von, kurier von, kurierfahrer von, fahrer von, fahrer bei, fahrerin von, fahrerin bei, verkäufer bei, verkäuferin von, meister bei, meisterin bei, schneiderin bei, schnittmeisterin von, schnittmeisterin bei, designer von, designer bei, designerin von, designerin bei, einkäufer von, einkäuferin von, personalchefin von, finanzvorstand von, entwicklungschef von, europachef von, deutschland-chef von, chefdesigner von, chefökonom von, chefvolkswirt der, lieferung von, paket von, pakete von, kundendienst von, hotline von, filialleiter von, filialleiter bei, filialleiterin von, filialleiterin bei, fliegt mit, flog mit, fliegen mit, gebucht bei, buchung bei, tickets von, tickets bei, versichert bei, strom von, vertrag bei, geleast von, gemietet von, gemietet bei, chef von, chefin von, chef bei, chef der, chef des, vorstand von, vorstand der, vorstand bei, vorstandschef von, vorstandschef der, vorstandschefin von, vorstandschefin der, aufsichtsrat von, aufsichtsrat der,
    geschäftsführer von, geschäftsführerin von, geschäftsführer der, sprecher von, sprecherin von, sprecher der, sprecherin der, manager von, manager bei, managerin bei, gründer von, gründerin von,
    mitgründer von, gründer der, mitarbeiter von, mitarbeiter bei, mitarbeiter der, mitarbeiterin von, mitarbeiterin bei, angestellter bei, angestellte bei, beschäftigte von, beschäftigten von, beschäftigte bei, beschäftigten bei, ingenieur bei,
    ingenieurin bei, ingenieure bei, ingenieure von, entwickler bei, entwickler von, programmierer bei, arbeiter bei, arbeit bei, arbeitet bei, arbeitete bei, arbeitet für, arbeitete für, arbeiten bei, arbeiten für, job bei, jobs bei, stellen bei, stelle bei, karriere bei,
    lehre bei, praktikum bei, ausbildung bei, betriebsrat von, betriebsrat bei, betriebsrat der, aktie von, aktie der, aktie des, aktien von, aktien der, aktien des, papiere von, papiere der, kurs von, anteile an, anteil an, beteiligung an, beteiligt an, einstieg bei, ausstieg bei,
    aktionäre von, aktionäre der, anteilseigner von, großaktionär von, investor bei, investoren bei, investiert in, investierte in, kauf von, verkauf von, übernahme von, übernahme durch, übernommen von, gekauft von, aufgekauft von, fusion mit, zusammenschluss mit,
    kooperation mit, partnerschaft mit, zusammenarbeit mit, vertrag mit, deal mit, abkommen mit, gespräche mit, verhandlungen mit, streit mit, rechtsstreit mit, klage gegen, klagen gegen, verfahren gegen, vorwürfe gegen, ermittlungen gegen, strafe gegen, bußgeld gegen, wettbewerb mit, konkurrenz von, konkurrenz durch, konkurrent von, konkurrenten von,
    kunde von, kunden von, kunde bei, kunden bei, kundin von, kundinnen von, nutzer von, umsatz von, umsatz der, gewinn von, gewinn der, verlust von, quartalszahlen von, zahlen von, zahlen der, bilanz von, börsenwert von, börsengang von, zentrale von, zentrale der, hauptsitz von, firmensitz von, standort von,
    werk von, werke von, werk der, fabrik von, fabriken von, filiale von, filialen von, laden von, läden von, geschäft von, lager von, lagerhalle von, rechenzentrum von, rechenzentren von, logistikzentrum von, verteilzentrum von, raffinerie von, tankstelle von, tankstellen von, büro von,
    produkte von, produkt von, geräte von, chips von, schuhe von, turnschuhe von, kleidung von, jeans von, app von, software von, plattform von, dienst von, dienste von, modelle von, autos von, fahrzeuge von, maschinen von, laptop von, smartphone von, smartphones von,
    hergestellt von, produziert von, entwickelt von, betrieben von, vertrieben von, gebaut von, finanziert von, gesponsert von, bestellt bei, gekauft bei, eingekauft bei, online bei, einkauf bei, streik bei, warnstreik bei, streiks bei, stellenabbau bei, entlassungen bei, sparkurs bei, sparprogramm bei, zulieferer von, lieferant von, lieferanten von, zulieferer für,
    tochter von, tochter der, tochter des, tochterfirma von, mutter von, sparte von, teil von, marke von, patent von, patente von, logo von, werbung von, werbung für, boykott von, abo bei, konto bei, bezahlen mit, bezahlt mit, gezahlt mit, zahlung mit, zahlungen mit, karte von, karten von, kreditkarte von, verkauft an, ging an, liefert an, verhandelt mit, rivale, rivalen,
    konkurrent, konkurrenten, chefs von, ex-chef von, die firma, marke, händler, versicherer, getränkekonzern, mutter, tochter, konto von, vertreter von, verantwortliche von, verantwortlichen von, firmen wie, konzerne wie, unternehmen wie, anbieter wie, marken wie, ketten wie, händler wie, hersteller wie, plattformen wie, dienste wie`),
  hintsBefore: phrases(`
    weil, dass, ob, da, damit, während, obwohl, wenn, sobald, seit, bevor, nachdem, doch, aber, denn, oder, und, nur, selbst, sogar, wollte, könnte, müsste, würde, soll, muss, darf, musste, sollte,
    wie, etwa, darunter, bei, von, für, mit, gegen, durch, über, zu, laut, nach, neben, an, ex, auch, so, sowie, statt, per, via, auf, um, hinter, sagt, sagte, nannte, namens, zwischen, außer, hat, will, wird, kann, habe, hatte, wolle, ist, sei, vor, unter`),
  after: phrases(`
    börsenwert, marktwert, kurs, kursziel, kurssturz, umsätze, gewinne, verluste, gewinnwarnung, gewinneinbruch, marktanteil, marktanteile, geschäft, geschäfte, kerngeschäft, onlinegeschäft, onlineshop, webseite, website, vorstände, vorständen, vorstandsmitglied, finanzchef, finanzchefin, personalchef, technikchef, entwicklungschef, deutschlandchef,
    betriebsratschef, betriebsratschefin, aufsichtsratschef, gesamtbetriebsrat, betriebsratsvorsitzende, betriebsratsvorsitzender, leiharbeiter, ingenieurin, auszubildende, azubi, azubis, lehrling, lehrlinge, lehrlingen, praktikant, praktikantin, rentner, lkw, laster, zusteller, zustellerin, paketbote, paketboten, filialleiter, filialleiterin, marktleiter, marktleiterin, supermarkt, supermärkte, discounter, kaufhaus, warenhaus, warenhäuser, baumarkt, möbelhaus,
    lieferkette, rückruf, rückrufe, stellenabbau, sparprogramm, sparkurs, insolvenz, pleite, fusion, verkauf, einstieg, ausstieg, rettung, sanierung, insolvenzverwalter, gläubiger, gläubigern, mieter, mietern, mieterin, wohnungen, hauptsitz, firmensitz, stammwerk, stammsitz, motorenwerk, montagewerk, teststrecke,
    tickets, pilotin, kabinenpersonal, bodenpersonal, jet, passagiere, fluggäste, kundenservice, kundendaten, kundenkarte, rabatt, rabatte, eigenmarke, eigenmarken, juristen, topmanager, insider, anleger, kleinanleger, aktionärin, großaktionär, anteilseigner, eigentümer, eigner, erben,
    chef, chefs, chefin, boss, vorstand, vorstandschef, aufsichtsrat, aktie, aktien, aktionär, aktionäre, aktionären, papiere, anteil, anteile, manager, managerin, managern, mitarbeiter, mitarbeiters, mitarbeitern, mitarbeiterin, mitarbeiterinnen,
    beschäftigte, beschäftigten, beschäftigter, angestellte, angestellten, belegschaft, betriebsrat, betriebsräte, arbeiter, ingenieur, ingenieure, entwickler, gründer, gründerin, mitgründer, sprecher, sprecherin, kunde, kunden, kundin, kundinnen, nutzer, nutzern, nutzerin, werk, werke, werks,
    werken, fabrik, fabriken, filiale, filialen, laden, läden, markt, märkte, märkten, markts, marktes, shop, shops, store, stores, konzern, konzerns, gruppe, mutter, tochter, töchter, sparte, marke, marken, zentrale, hauptquartier, büro, büros, lager, lagerhalle, logistikzentrum, verteilzentrum, raffinerie,
    tankstelle, tankstellen, standort, standorte, plattform, plattformen, app, apps, dienst, dienste, konto, konten, gerät, geräte, geräten, handy, handys, smartphone, smartphones, chip, chips, server, software, cloud, laptop, laptops, drucker, computer, brille, brillen, produkt, produkte, produkten, modell, modelle, modellen,
    fahrer, fahrern, fahrerin, bote, boten, paket, pakete, paketen, lieferung, lieferungen, lieferwagen, transporter, händler, händlern, zulieferer, lieferant, lieferanten, partner, patent, patente, logo, trikot, schuhe, schuh, sneaker, jeans, pullover, kleid, tasche, karte, karten, kreditkarte, gewinn, umsatz, verlust, zahlen, bilanz, quartalszahlen,
    börsengang, übernahme, deal, investor, investoren, investition, klage, anwalt, anwälte, streik, kündigungen, entlassungen, managements, management, führung, spitze, strategie, produktion, fertigung, auto, autos, wagen, fahrzeug, fahrzeuge, limousine, lastwagen, motor, suv, pilot, piloten, flug, flüge, flugzeug, flugzeuge, maschine, maschinen, jets, flotte,
    nachfolger, betriebsrente, zentrallager, rechenzentrum, rechenzentren, forscher, experten, konkurrent, konkurrenten, rivale, rivalen, kasse, kassen, kassiererin, verkäufer, verkäuferin, akkus, akku, parkplatz, verkaufsstelle, gutschein, gutscheine, bestellung, bestellungen, abo, abos, abonnenten, kampagne, werbung, spot, ag, se, holding, deutschland, europe, group`),
  verbs: [
    ...words(`
      kündigt kündigte angekündigt kündigten baut baute gebaut baue investiert investierte investieren investiere übernimmt übernahm übernommen kauft kaufte gekauft verkauft verkaufte verkaufen verkaufe liefert lieferte liefern geliefert
      produziert produzierte produzieren fertigt fertigte gefertigt stellt stellte stellten entwickelt entwickelte entwickeln meldet meldete melden gemeldet streicht strich gestrichen streichen entlässt entließ entlassen plant plante planen geplant
      eröffnet eröffnete eröffnen schließt schloss geschlossen schließen erhöht erhöhte erhöhen senkt senkte gesenkt senken steigert steigerte gesteigert verdient verdiente verdienen verliert verlor verloren verzeichnet verzeichnete rechnet rechnete erwartet erwartete
      erwarten betreibt betrieb betreiben verklagt verklagte verklagen zahlt zahlte zahlen bezahlt ruft rief zurückgerufen präsentiert präsentierte präsentieren startet startete starten expandiert expandierte expandieren testet testete testen bietet bot anbieten angeboten
      beschäftigt beschäftigte beschäftigen sponsert sponserte sponsern hebt hob gehoben angehoben prognostiziert prognostizierte bestätigt bestätigte dementiert dementierte weist wies zieht zog trennt trennte getrennt unterzeichnet unterzeichnete vereinbart vereinbarte
      kooperiert kooperierte fusioniert fusionierte erwirbt erwarb erworben gibt gab profitiert profitierte leidet litt setzt setzte vertreibt vertrieb bringt brachte rüstet rüstete veröffentlicht veröffentlichte führt führte löscht löschte sperrt sperrte schaltet schaltete
      verlagert verlagerte verlegt verlegte verhandelt verhandelte stoppt stoppte drosselt drosselte reduziert reduzierte verteuert verteuerte wirbt warb mietet mietete vermietet rechne notiert notierte stieg stiegen fiel fielen legt legte sackt sackte steigt fällt
      beliefert belieferte belieferten erhält erhielt bekommt bekam erzielt erzielte erwirtschaftet erwirtschaftete hält hielt räumt räumte einräumt bedient beteiligt beteiligte sichert sicherte schafft schuf storniert stornierte aufstocken stockt stockte überrascht überraschte
      enttäuscht enttäuschte dominiert dominierte beantragt beantragte patentiert lizenziert versichert versicherte finanziert finanzierte klagt klagte klagen bauen beantragen räumen übernehmen übernehme abschaltet abbaut ausbaut aufbaut ausliefert einstellt eröffne schließe streiche verhandeln beliefern erwägt erwog verdoppelt verdoppelte halbiert halbierte verzehnfacht vervierfacht modernisiert modernisierte
      digitalisiert lagert gliedert bündelt bündelte listet listete liefere montiert montierte schweißt lackiert recycelt kassiert kassierte stundet erstattet erstattete entschädigt entschädigte haftet haftete patentierte kopiert kopierte plagiiert lanciert lancierte bewirbt bewarb rabattiert verramscht
      exportiert exportierte importiert importierte transportiert transportierte fliegt flog flöge befördert beförderte betankt pumpt förderte bohrt bohrte raffiniert heuert heuerte wächst schrumpft schrumpfte trotzt trotzte floppt boomt glänzt glänzte patzt strauchelt strauchelte kriselt rutscht rutschte springt sprang klettert kletterte
       ersetzt ersetzte spendet spendete verzichtet verzichtete verschiebt verschob gliederte`),
    ...formsOf(
      'verschick versend erricht verarbeit verwert vermittel sanier installier konstruier entsorg vermarkt verwalt bewirtschaft verbuch erlös firmier feuer',
      't te ten en et ete eten',
    ),
    ...formsOf('ankünd einstell', 'igen igt en'),
  ],
  speechVerbs: words(`
    sagt sagte teilt teilte erklärt erklärte betont betonte begründet begründete äußert äußerte verspricht versprach warnt warnte fordert forderte behauptet behauptete argumentiert kommentiert kommentierte reagiert reagierte lehnt lehnte verweist
    verwies bestreitet bestritt entschuldigt entschuldigte schweigt schwieg spricht sprach schreibt schrieb verteidigt verteidigte beteuert beteuerte versichert droht drohte`),
  weakVerbs: words(`
    macht machte gemacht nutzt nutzte braucht brauchte sucht suchte geht ging kommt kam bleibt blieb gewinnt gewann hofft hoffte lässt ließ nennt nannte sieht sah zeigt zeigte prüft prüfte holt holte gehört gehörte verlässt verließ steht stand wächst wuchs nimmt nahm trifft traf hilft half erreicht erreichte glaubt verfolgt wehrt`),
  auxiliaries: words(`
    hat hatte haben hatten habe hätte wird wurde werden würde will wollte wolle wollen kann konnte könne könnte soll sollte solle muss musste müsse darf durfte dürfte möchte ist war sei wäre sind waren
    jetzt nun bereits schon auch noch zuletzt künftig wieder erneut sich nicht indes dagegen hingegen derzeit inzwischen zudem außerdem jedoch aber mittlerweile seinerseits bislang bisher heute gestern bald kürzlich allein dort hier dann nur deshalb daher`),
  topics: words(`
    kassen kasse supermarkt supermärkte regale regal discounter lieferketten rückruf rückrufe abos werbespot flugzeuge fluggäste betriebsrat betriebsrats werks werken tarif lizenzgebühren patentstreit verkaufsverbot
    aktie aktien börse dax quartal quartals umsatz umsatzes gewinn gewinne verlust verluste milliarde milliarden konzern konzerns unternehmen firma firmen hersteller anbieter kunden nutzer beschäftigte mitarbeiter werk werke fabrik filiale filialen
    manager vorstand aufsichtsrat investoren investor anleger analysten übernahme fusion markt marktanteil wettbewerber konkurrenz konkurrenten rivalen streik gewerkschaft kündigungen stellenabbau stellen software chips chip smartphone smartphones iphone app apps produkte produkt
    plattform plattformen onlinehandel internet start-up startup bank banken kreditkarten karten zahlungen kartellamt kartellbehörde patent patente marke marken dividende prognose lieferanten zulieferer autobauer elektroautos fahrzeuge werbung cloud streaming bundeskartellamt wettbewerbshüter insolvenz
    netzbetreiber mobilfunk läden laden händler handel pakete lieferdienst raffinerie tankstellen sponsor logistikzentrum rechenzentrum rechenzentren technologie künstliche ki branche börsengang börsenwert ceo`),
  fillers: words(
    'der die dem den ein eine einem einen einer eines von vom zu zum zur in im an am auf mit für bei beim und ihr ihre ihrem ihren ihrer sein seine seinem seinen seiner auch',
  ),
  listWords: words('und oder sowie wie bzw noch'),
  otherNamesAfter: words(`
    Stiftung Arena Stadion Universität Hochschule Institut Gymnasium Schule Realschule Gesamtschule Grundschule Akademie Kolleg Straße Strasse Allee Platz Weg Gasse Ufer Brücke Park Garten Wald Tal See Fluss Berg Gebirge Insel Inseln Bucht
    Preis Preise Preises Preisträger Cup Pokal Medaille Museum Theater Oper Orchester Philharmonie Quartett Chor Klinik Kliniken Klinikum Krankenhaus Hospital Halle Saal Turm Archiv Bibliothek Kirche Kapelle Dom Moschee Friedhof Denkmal Schloss Burg Kaserne Bahnhof Flughafen Festspiele
    Festival Turnier Open Marathon Rennen Liga Ausschuss Kommission Gesetz Stipendium Lehrstuhl Professur Haus Siedlung Viertel Ring Campus Stadt Becken Regenwald Zoo Villa Nationalpark Rover Mission Analyse Ebene Studie
    Jugendstudie Gesamtstudie Trendstudie Energiestudie Award Awards Förderpreis Literaturpreis Filmpreis Musikpreis Kunstpreis Umweltpreis Wissenschaftspreis Kulturpreis Nachwuchspreis Gründerpreis Hörspielpreis Ehrenpreis
    Zoos Museums Theaters Stadions Instituts Stiftungen Kinderklinik Fachklinik Frauenklinik Sportpark Sporthalle Eishalle Konzerthaus Kunsthalle Kunsthaus Kunstmuseum Sammlung Kunstsammlung Akademien Kollegs Schulen Schülerheim Volksschule Berufsschule Berufskolleg Musikschule Kindergarten Kita
    Gedächtnisstiftung Familienstiftung Kulturstiftung Bürgerstiftung Festspielhaus Dome Ground Field Masters Classics Rennstall Racing Gletscher Pass Gipfel Graben Moor Heide Feldmark Damm Deich Kanal Siedlungen
    Berliner Hamburger Münchner Münchener Kölner Frankfurter Stuttgarter Düsseldorfer Leipziger Dresdner Dresdener Hannoveraner Nürnberger Bremer Essener Dortmunder Duisburger Bochumer Bonner Mannheimer Karlsruher Augsburger Wiesbadener Mainzer Kieler Lübecker Rostocker Potsdamer Magdeburger Erfurter Jenaer Hallenser Freiburger Heidelberger Tübinger Ulmer Regensburger Würzburger Kasseler Göttinger
    Wiener Grazer Linzer Salzburger Innsbrucker Zürcher Züricher Basler Berner Genfer Luzerner Schweizer Tiroler Vorarlberger Thüringer Pariser Londoner Mailänder Amsterdamer Rotterdamer Brüsseler Warschauer Prager Moskauer Kopenhagener Stockholmer Osloer
    Stadium Trophy Verein SV FC TSV VfB VfL IG
    Aachener Chemnitzer Hallescher Bielefelder Wuppertaler Gießener Marburger Braunschweiger Osnabrücker Münsteraner Saarbrücker Koblenzer Trierer Darmstädter Offenbacher Heilbronner Konstanzer Ingolstädter Passauer Bamberger Bayreuther Erlanger Fürther Cottbuser Schweriner Görlitzer Zwickauer Weimarer Flensburger Emder Stralsunder Wismarer Papenburger Cuxhavener Husumer Lüneburger Hildesheimer Paderborner Siegener Hagener Krefelder Solinger Remscheider Reutlinger Esslinger Pforzheimer Rosenheimer Landshuter Straubinger Coburger Suhler Dessauer Greifswalder Klagenfurter Villacher Welser Churer Zuger Bieler Thuner Solothurner Bregenzer Winterthurer`),
  otherNamesBefore: [
    ...withEndings(
      'klein hafen industrie universitäts kreis haupt küsten grenz berg insel provinz nachbar partner millionen geburts heimat bezirks residenz',
      'stadt',
    ),
    ...withEndings('berg fischer nachbar heimat geburts', 'dorf ort'),
    ...withEndings('kur bade ferien vor wallfahrts', 'ort'),
    ...phrases(`
    hauptmann, leutnant, oberleutnant, feldwebel, admiral, brigadier, stute, wallach, dackel, hauskater, schiedsrichter, landrätin, stadtrat, stadträtin, gemeinderat, rektor, rektorin, apotheker, förster, pastor, vikar, rabbiner, imam, metzgermeister, malermeister, bäckermeister, friseurmeister,
    af, vf, bf, gd, leonardo da,
    herr, herrn, frau, familie, ehepaar, professor, professorin, prof, dr, doktor, trainer, bundestrainer, torwart, stürmer, stürmerin, verteidiger, mittelfeldspieler, spieler, kapitän, bürgermeister, bürgermeisterin, oberbürgermeister, landrat, minister, ministerin, senator, senatorin, kanzler, präsident, präsidentin,
    abgeordnete, abgeordneter, richter, richterin, staatsanwalt, anwalt, anwältin, pfarrer, bischof, papst, kardinal, könig, königin, prinz, prinzessin, graf, baron, sankt, schauspieler, schauspielerin, sänger, sängerin, maler, malerin, dichter, autor, autorin, schriftsteller, komponist, regisseur, regisseurin, kommissar, kommissarin, wachtmeister, major, general, oberst,
    universität, hochschule, institut, stiftung, gymnasium, schule, museum, theater, schloss, burg, gemeinde, ortsteil, stadtteil, gasthaus, gasthof, hotel, restaurant, café, straße, planet, göttin, gott, stadt, dorf, onkel, tante, oma, opa, bruder, schwester, fürst, wirt, wirtin, bauer, bäuerin, nachbar, lehrer, lehrerin, fluss, insel, hurrikan, tief, hoch, sturm, sturmtief, orkan, zentrum, fraktion, partei, hund, kater, katze, geschwister, gebrüder, gegen den fc, fc, sv, tsv, vfb, vfl, sc`),
  ],
  otherSenseAfter: words(`
    spule spulen pie magnet feld
    analyse analysen ebene ebenen studie studien studies regenwald wald becken saft säfte ton töne farbe farben haut baum bäume blüten blüte antrag anträge anträgen pflicht freiheit stelle verfahren vergabe programm sperre mission missionen sonde sonden oberfläche rover
    skript skripte gesellschaften station stationen linie linien tunnel fahrt wert preis stil plätze platz turnier schläger spieler club klasse kultur
    zelle zellen gel krebs kreis loch bisse erteilung frei warnung`),
  otherSensePhrases: phrases(`
    mangos, amazonen, bayer leverkusen, bayer 04, bayer uerdingen, red bull salzburg, red bull münchen, wacker burghausen, wacker innsbruck, worten, hsg, galeria borghese, galeria nazionale, otto motor, otto motoren, otto motors, fokus gruppe, fokus gruppen, wagner gruppe, alpha gruppe, agentur für arbeit, bundesagentur für arbeit, thalia theater,
    shell befehl, shell befehle, shell befehlen, shell skript, shell skripte, shell skripten, shell script, shell scripts, shell kommando, shell kommandos, shell fenster, shell umgebung, shell zugang, shell modell, shell limit, shell suche,
    quelle in, quelle im, quelle am, quelle des, quelle der, quelle aller, quelle für, quelle war, quelle ist, quelle sprudelt, quelle versiegt, condor legion, linde blüht, hermes statue, hermes tempel, hermes bürgschaft, hermes bürgschaften, hermes bote der,
    gap wächst, gap schließt, gap schrumpft,
    siemens beträgt, siemens ist die, siemens je, orange gepflückt, gap ist, gap zwischen, gap beträgt, gap liegt, norma die, plus acht, plus zehn, plus drei, plus fünf, plus zwei, plus sechs, plus sieben, plus neun, plus vier, total erschöpft, total ausgelaugt, netto bleiben, netto bleibt, real betrachtet, real gesehen, real sinken, real gesunken,
    visa für, visa zu, visa an, visum für, siemens pro, allianz aus, allianz von, allianz gegen, allianz für, allianz der, allianz mit, allianz zwischen, allianz zur, real ist, real sind, real war, real wird, ergo ist, ergo bleibt, ergo blieb, linde und, orange und, orange leuchtet, orange leuchtete, orange oder, total gut, total verrückt, total schön, total normal,
    total überfordert, total begeistert, total egal, sky und, mango und, mars und venus, venus und mars, otto normalverbraucher, action pur, real existierende, gap year, boss der, bosse der, block der, chance auf, signal an, signal für, signal gegen, einigung auf, union und spd, union aus, union für, union will, union und, netto vom, netto mehr, brutto wie netto, express zug, alpha und omega, just in time, delta variante, amazon regenwald, best of, normal ist, notion von, normal sind, normal war,
    apple pie`),
  otherSenseBefore: words(`
    care pension data digital
    pay gender wage mental big black
    planet planeten mission rote roten roter apfel äpfel brutto euro schnupper reifer reife reifen rot gelb leuchtend grelles knalliges helles dunkles farbe ganz knapp keinen pro meter
    zwei drei vier fünf sechs sieben acht neun zehn elf zwölf anderthalb einhalb 1 2 3 4 5 6 7 8 9 10 12 15 20 30 50 alte alten alter frische frischen saftige wilde wilder wilden entlaufener entlaufenen ausgerissenen`),
  functionWords: words(`
    der die das dem den des ein eine einem einen einer eines und oder aber doch denn sondern wie als wenn weil dass ob da damit bevor nachdem während obwohl seit seitdem bis bei beim von vom zu zum zur in im an am ans auf aus mit nach für gegen ohne um durch
    über unter vor hinter neben zwischen wegen trotz statt laut ab per pro via er sie es ich wir ihr man sich mein meine dein deine sein seine seinem seinen seiner ihre ihrem ihren ihrer unser unsere euer dies diese dieser dieses diesem diesen jene jener jeder jede jedes jeden alle allen
    viele vielen einige manche mehrere beide beiden kein keine keinen keiner wer was wo wann warum wieso weshalb woher wohin welche welcher welches auch noch schon nur nicht nie immer oft hier dort dann nun jetzt heute gestern morgen bald bereits erst zuletzt künftig inzwischen mittlerweile derzeit
    dabei dafür dagegen daher deshalb darum dazu davon danach dadurch darüber darunter damals so sehr ganz etwa rund knapp fast ist sind war waren hat haben hatte hatten wird werden wurde wurden kann können konnte soll sollen will wollen muss müssen darf ex montag dienstag mittwoch donnerstag freitag samstag sonntag sonnabend
    januar februar märz april mai juni juli august september oktober november dezember frühling sommer herbst winter ende anfang mitte herr frau zwei drei vier fünf sechs sieben acht neun zehn allein sogar zudem außerdem jedoch ebenso sowie sowohl weder entweder deutschland europa
    ihm ihn uns euch mir mich dir dich dessen deren denen neue neuer neues neuen große großer großen ehemalige ehemaliger frühere früherer lange viel mehr weniger andere anderen unterdessen zunächst schließlich plötzlich leider zwar natürlich firma unternehmen konzern anzeige werbung hintergrund lesen
    gewerkschaft bereich fachbereich ressort abteilung branche studiengang fach fachgebiet fachrichtung thema dezernat referat sektor fakultät handwerk geschäftsfeld
    arbeitsgemeinschaft bietergemeinschaft konsortium kammerjäger bestatter dachdecker spediteur
    ihres meines deines unseres eures`),
  firmArticles: [],
  determiners: words(
    'der die das dem den des ein eine einem einen einer eines im am zum zur beim vom ins ans kein keine keinen keinem keiner dieser diese dieses diesem diesen jeder jede jedes jeden mein meine sein seine seinem seinen ihr ihre ihrem ihren unser unsere mehr viele zwei drei welche manche',
  ),
};
