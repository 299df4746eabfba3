import { type CompanyLanguage, formsOf, phrases, words } from '../language-data';
import { SETTLED_BRANDS } from '../settled-brands';

/** "salariés de", and "salariés d'" before a vowel. */
const elided = (list: readonly string[]): readonly string[] =>
  list.flatMap((phrase) => (phrase.endsWith(' de') ? [phrase, phrase.slice(0, -1)] : [phrase]));

export const fr: CompanyLanguage = {
  script: 'latin',
  hasBareAppositions: true,
  adjectiveEndings: words(`
    aire agricole
    ais aise ois oise ien ienne ain aine éen éenne que elle el ale al euse eux if ive ère er esque ote ante ant ente ent ine in rte ouise orientale
    cotée coté basée basé spécialisée spécialisé russe suisse belge turque grecque tchèque corse basque bretonne breton vosgien nantais rennais nouvelle nouveau jeune petite connue connu fondée créée lancée implantée installée dirigée privée privé dénommée baptisée nommée appelée
    privée publique alimentaires agricoles électriques mobiles indépendante concurrente rivale voisine numérique
    ible able ancienne anciennes ier ière oire iste ique ane ande ange onde aude uste oste este aque ète uisse inée onnée fragile modeste normand normande flamande allemande picarde lombarde savoyarde gersoise niçoise locale régionale nationale
    vidéo bio mobile iques aires aux elles ives ées antes entes ables ibles low-cost premium
    ile`),
  otherKinds: words(`
    boucher bouchère charcutier épicier épicière coiffeur coiffeuse pharmacien pharmacienne notaire vétérinaire serveur serveuse barman concierge jardinier jardinière apiculteur apicultrice vigneron vigneronne bûcheron sage-femme buraliste fleuriste aubergiste chauffeur routier ambulancier infirmier arbitre rugbyman handballeur handballeuse perchiste lanceur skieur skieuse alpiniste juge procureur procureure syndicaliste caporal sergent lieutenant colonel amiral brigadier
    maire mairesse adjoint adjointe conseiller conseillère député députée sénateur sénatrice ministre préfet préfète avocat avocate médecin docteur infirmier infirmière instituteur institutrice professeur
    professeure enseignant enseignante proviseur curé évêque policier policière gendarme pompier pompière footballeur footballeuse attaquant attaquante gardien gardienne défenseur ailier entraîneur pilote cycliste
    nageur nageuse athlète sprinteur sprinteuse tennisman boxeur judoka acteur actrice comédien comédienne chanteur chanteuse réalisateur réalisatrice romancier romancière écrivain écrivaine poète poétesse peintre
    sculpteur sculptrice musicien musicienne compositeur violoniste pianiste danseuse philosophe savant physicien physicienne astronome explorateur navigateur journaliste photographe retraité retraitée boulanger
    boulangère menuisier charpentier plombier maçon ouvrier ouvrière paysan paysanne éleveur éleveuse pêcheur berger bergère cuisinier cuisinière facteur factrice étudiant étudiante lycéen lycéenne collégien
    collégienne écolier écolière garçon fillette veuve veuf neveu nièce oncle tante épouse mari capitaine commandant adjudant cousin cousine fiancé fiancée patronyme surnom homonyme dieu déesse nymphe messager planète ville bourg bourgade
    village hameau commune fleuve rivière lac île volcan chien chienne chat chatte cheval jument perroquet labrador
    garagiste traiteur maîtresse académicien académicienne prêtre imam rabbin pasteur moine religieuse curée greffier greffière magistrat magistrate militant militante humoriste animateur animatrice présentateur présentatrice dessinateur
    dessinatrice illustrateur mannequin dompteur clown acrobate sommelier navigatrice aviatrice aviateur cosmonaute astronaute mathématicien mathématicienne botaniste historien historienne sociologue économiste
    géologue volcanologue paléontologue`),
  clubs: {
    names: words('évian evian lacoste vittel contrexéville volvic laval vichy'),
    topics: words(`
      village accords habitants villageois mairie commune maire ruelles lac thermes cure curistes thermale château butte église
      sommet baigneurs touristes théâtre antique préfecture lycéens riverains vaucluse festival`),
  },
  otherAfter: phrases(`
    a peint, a composé, a sculpté, a épousé, est mort, est morte, est né, est née, a grandi, la petite-fille, le petit-fils, la fille, le fils, fils de, fille de, père de, mère de, sœur de, frère de, né en, née en, né à, née à,
    de naissance, de son nom, de son prénom, de prénom, de son vrai nom, le jeune, l'ancien, en personne, signifie, en anglais, en latin, en grec, en argot`),
  livingVerbs: words(`
    mourut vécut épousa étudia peignit peignait sculpta composa dormait rêvait souffrait aimait détestait pleura vivait habitait chantait dessinait joua jouait`),
  ageWords: words(`
    ans an`),
  callingWords: words(`
    baptisée baptisé nommée appelée appelé dénommée dénommé rebaptisée rebaptisé`),
  firmOnlyBefore: [
    ...words(
      'belge française allemande américaine italienne espagnole britannique suisse chinoise japonaise néerlandaise polonaise marocaine',
    ).flatMap((adjective) => [`filiale ${adjective} de`, `filiale ${adjective} d`]),
    ...phrases(`
    gérant de, gérant d, gérante de, gérante d, actionnaire principal de, actionnaire principal d, directeur financier de, directrice financière de, directeur commercial de, directrice commerciale de, directeur industriel de, liquidation judiciaire de, liquidation judiciaire d, redressement judiciaire de, redressement judiciaire d,
    pdg de, pdg d, actionnaires de, actionnaires d, filiale de, filiale d, maison mère de, maison mère d,
    pdg chez, actionnaire de, actionnaire d, actionnaire majoritaire de,
    filiales de, salariés de chez, introduction en bourse de, introduction en bourse d, opa sur, offre publique d'achat sur, capitalisation boursière de, titre coté de, patron de la start-up, direction générale de la société, obligataires de,
    cabinet de conseil, cabinet d'avocats, cabinet d'audit, cabinet de recrutement, cabinet d'architectes, cabinet d'expertise comptable, bureau d'études, groupe de BTP, groupe de presse, groupe de luxe, groupe de médias, groupe de cliniques,
    groupe d'assurance, fonds d'investissement, maison d'édition, maison de couture, maison de champagne, maison de disques, maison de cognac, agence immobilière, agence de mannequins, chaîne d'hôtels, chaîne de magasins, chaîne de restaurants,
    enseigne de bricolage, enseigne de prêt-à-porter, enseigne de restauration, mastodonte chinois`),
  ],
  tradedBefore: phrases(
    'actions de, actions d, action de, action, titre, titre de, titre d, titres de, titres d, cotation de, cotation d',
  ),
  marketWords: words(
    'bourse cac cours actionnaires trimestre bénéfice dividende opa séance cotation',
  ),
  relatives: words('qui'),
  makingVerbs: words(`
    fabrique produit développe vend commercialise construit distribue transporte importe exporte conçoit exploite élabore embouteille recycle
    fabriquait fabriquera produisait développait vendait distribuait édite assemble torréfie distille conditionne confectionne emploie propose fournit loue équipe cultive brasse imprime`),
  firmEndings: words(`
    Productions Films Éditions Editions Énergies Renouvelables Transports Logistics Constructions Immobilière Industries Métallerie Chaudronnerie Plastiques Emballages Automobiles Voyages Croisières Ferries Hôtels Hotels Resorts Primeurs Surgelés Salaisons Volailles Spiritueux Vignobles Cosmétiques Parfums Textiles Maroquinerie Joaillerie Pharma Biotech Télécoms Nautic Granulats Gardiennage Intérim Avocats Associés
    Frères Composites Construction Bâtiment Menuiseries Fermetures Façades Isolation Rénovation Étanchéité Terrassement Levage Démolition Assainissement Paysages Propreté Nettoyage Robotique Électronique Semences Viandes Céréales Boissons Chocolats Literie Ameublement Cuisines Optique Médias Édition Aviation Ferroviaire
    Télécom Aéronautique Énergie Recyclage Assurances Nautisme`),
  commonWords: words(`
    figure jardines quanta teck toto cognition coke chime mappa
    celsius carrier booking carnival cadence next mosaic prudential
    abc abstract ace affine ale altitude apex argenta atlante augustin avec barrio be biker biome bit bits bonds bonobos boost box bricks brio buffer cappuccino cargo carry casa
    cava charter christ coach cocos colora combi commodore composer continentale continente converse coucher crocs cultures cyclable dia diaspora ego fandango fig flash flood flop
    full gaucho glass go goals graff gratis harnois hit international intime jam jasmin jeep joules karma katana kick kit liberty local loft lotte lucide magnet man mana mania
    matis max me medium micron midi mural nectar observable occident occidental once oriental pandas penny persona photon pi pilot plane poe polars porta praxis presto profile
    progressive public pulse pure quasar quiz racket rage recharge remix ring rocket romans scan scores session sherpa simplex sketch small smart socket sol sonder square steps
    stimulus subversion sumo tapas temporal transmission typo uni vagabond windsurf yeti absolu aimant amande amour arbre armada arrow atelier atome aubépine balcon baleine ballon
    bambou bande baron bison blé boa bosquet bougie boussole branche brise brume buisson bulle cabine canari caramel cascade cerf cerisier chaleur chant charme chat chaton
    châtaigne chêne cheval chouette ciel clairière cloche coffre colibri colline concept conte coquelicot coquille corbeau cornet couronne crocodile cygne dauphine dé denim désert
    diablo domino écho écureuil églantine éléphant encre enfant envie épice escale espoirs évidence fable facette falaise fanal fanfare faucille félin fougère foulée fourmi
    framboise frelon fresque galet gant gazette gentiane girouette gland gouvernail graal griffe grive hameau hamac hibou hirondelle houx indien jalon jasper jonquille joyau jument
    kangourou lagon lierre limace luge lutin lynx mésange minuit moineau monarque mouette moustique nacre noix nuage olive onde orage orge orque palme pastel pâquerette pêche
    pélican phoque pie pigeon pingouin piment piste plage pluie poème poisson poivron pollen prairie prunier puits quai quartier raisin renard requin ruban ruisseau sablier sardine
    saumon scarabée sésame sillon sirène sorbier sureau tanière tapir taupe tilleul tison torrent toucan tournesol troubadour truite vautour verveine violon
    abeille abricot  action adagio adieu adonis affaire affirm agence agora aigle air alizé allegro alliance alpes alphabet alpha alpine amazone amber ambre ami amis anaconda analogue anatomie ancre ange antenne apache apollo apostrophe appart apple apport aqua arc arche archive ardennes argus ariane arm arme art as asie astra astral atlas atout attendant aubade audible aura aurore
    auto avenir avenue avis avril axe azur babel baguette balance banane banette bangkok banque banquet bar barbe bardet barista barrière barrique bastide bat bateau bayer beau beauté bel belle benchmark bergère beta bien bille bingo bis bise bistrot blanc bleu bocage bœuf bois bolt bombardier bon bonbon bonjour bonobo bonne  bosco boss boulanger bouche boule boulevard bourgeois bourse boutique bouton boxer bravo brave
    brasserie bravo bretagne brico brie brioche bristol buffalo bug buffet bus but cabane cabinet cachet cactus caddy cadre café caisse calcul caler calypso camaïeu camille campagne campanile canal canard canon capital cap caprice caravane carmine carrefour carré carte cartier caserne casino castor causse cave célio celte central centre cercle cerise chai challenge champ champagne champion chance change chapelle chaussure chef chevron chic chicorée chien chrome
    cigale cime ciment circle cité citadelle citron clair claire clé client cobalt coccinelle cocon code cœur coin colis colisée colombe comète commerce compagnie compas compose comptoir condor confiance confluence connexion conseil constance consul continent continental contrôle coop copain coq corail cora cordon corner costume coton couleur coupe courir courtepaille couvreur crayon crédit croissance croix croisière cruise crystal cuisine culture cupidon
     dard dauphin décathlon  défi délice delta demain départ destin détail diamant diesel digital direct discord disque divan docker doctrine dôme dragon drone duc duchesse dune duo dynamique dynamite éclair éclipse école éden édition effet élan élégance élite elle émeraude émirats empire enseigne entendre énergie épi équipe erable érable ermitage éros escapade espace espoir esprit essor est étape éternel étoile étude europe éveil évasion excellence expert
    exact express extra fabrique facile faucon faune fée ferme fête feu  fiducial figaro filament fil filou fin fitch flamme flèche fleur fleury flipper flore flotte flux fondation force forêt formule fort fortune forum fox foyer fraise franc français free frégate frères fuji fusion futur gaga gala galaxie galerie galeries gamma gan gap garage gare gazelle géant général générale générali generali génie géode gerbe girafe gitane glace glaive globe gourmand grab grand graines granit grenade griffon grillon
    gris gros guide gymnase hache harmonie hélice helios héron herbe hermès hermes hermine hilton hippopotamus histoire honneur honor horizon hôtel houle huit hyper ibis idée île images impact impulsion inde indigo industrie infini info information informa innovation inter intérieur iris ivoire jade jaguar jardin jaune jeans jet jeu jockey joie joker jour journal jules jumbo jupiter jus juste justice kayak ker
    kiosque kiwi koala kraken lait lambda lampe lance lapin laser laurier lavoir légal leclerc léonard leonardo leader levant liberté libre lien ligne lilas lime lin lion lipton litote livre loge logis lotus louis loup loutre luciole lumen lumière lune lux lys macro magasin magenta magnat main maison maître malt mammouth manie manche mandarine mango mangue manitou marathon marbre marché mare marine marque mars marteau mas mascotte masse match matin maximum maxi
    médaille médium mémoire mer mercure merlin mesure meta métal météo métro métropole midas miel mille mini minute miracle miroir mistral mobile mode moderna moderne mois mol molière monde monnaie mont montagne montparnasse moteur moulin mousquetaires moyenne muguet mur mustang mutuelle myrtille narval natation nature neige neo neptune net neuf nez niche nickel nid nocturne noisette noir norma normal nord nos note notes notion nous nova nuance nuages nuit nymphe oasis
    océan octave oiseau oligo olympe olympia olympique ombre omnium onyx opale opéra opera optima optimum or oracle orange orchestra orchidée orchestre orient orion orme os ouest ours oxygène page paille paix palace panda pangolin panier panorama pantalon paon papillon papyrus paprika paradis paramount parasol parfum paris parler partenaire passage passion patrimoine pause pavillon peloton perle persil petit pétale pharaon phare phénix phosphore picard pied pilote pin pinson pion pivot place plaid
    plan planète plate plein plume plus pluton poche poivre pôle polaris pomme pont porte poste potager pouce poule premier première présence présent presse prime prince principal printemps prisma prix pro profil progrès prologue promo pronto prose protection proton provence prudence puce puma pur pyramide quad quartz quatre racine radar radis raison ramp rallye ramage rapide raquette rare rayon real record rectangle reflet reflex refuge règle reine relais relay renaissance repère réseau réserve
    résidence rêve rêves richesse rider rime ripple rire rive rivière rives robinet roche rocher rockwool roi roller roman rond rose roses roseau rossignol rouge roue route royal royale rubis ruche rue sage sable safari safran sahara saison salamandre salut samba sandwich santé saphir sapin satellite saturne saveur saule savane scoop scout scratch seat sécurité select selle sequoia séquoia sève shell sien sierra signal sillage silo silice six sky slack soda soie soir soleil solidaires solo sommet sonar
    sorbet sou souris source spectre sphinx spirale spot sprint stade standard star station studio style subway suc sucre sud suez suite sultan super sur suprême surf tableau tabac talent tamaris tango tanker tapis target tartine taxi tel telegram téléphone tempo temps tennis terre tesla thalès thales thym ticket tigre titan titre toile tonic top torche tortue total totem tour tous train transat trappe travail trèfle trèfles trésor tribune trident triangle trio triomphe triton tropique truffe tulipe turbo
    typhon union univers unité utile vague vale val valeur vallée valve vanille vans vapeur vega veille vélo vent verger vérité verre vert vertu vespa veste vesta vie vigne village vinci violette virage visa vision vita vite vitesse vivacité vive vivo voile voisin voix volcan volt volte voltaire volume vous voyage voyou vrai vue wagon yacht yoga zèbre zénith zen zeste zig zone zoom
    elfe inspecta nival soeur cogna everest kilimanjaro eiger patagonia helvetia
    lafarge chanel hachette gallimard flammarion grasset guerlain lagardère lanvin lazard panzani andros kering partouche eram solvay`),
  articledWords: words(`
    apple target block boss puma visa meta seat oracle canon arm sky shell snap zoom bolt cursor carrefour boulanger casino printemps free but lime safran nickel picard mistral subway notion  décathlon total
    action amazone bombardier    métro panda plaid ramp select signal   unity wise    unité sequoia spot  cora   relay    `),
  noLegalForms: words('me as'),
  settledNames: [
    ...SETTLED_BRANDS,
    ...words(`
      accor afflelou alstom atos auchan axa bouygues bpce bnp carglass cdiscount cofidis conforama darty decathlon delhaize desjardins doctolib edf
      eiffage elior eurazeo fleurymichon fnac foncia franprix gémo groupama havas iliad ipsos jcdecaux kiabi lactalis lafarge legrand lvmh maif matmut
      monoprix natixis nexans nexity ovh picardsurgelés proximus renault rexel sanofi schneiderelectric seb sncf sodexo soitec sonatel swisscom
      technip teleperformance tf1 transavia ubisoft urgo valeo vallourec veepee veolia verallia vivendi wendel worldline
    amazon apple honda suzuki ferrari marriott hilton dior macquarie telekom uber airtel armani ferrero bloomberg acer citi tesla ford zara santander sabadell generali natura neste imbue luma tata roche fiat
    telegram oracle alphabet danone groupama
    cartier hachette printemps gallimard flammarion grasset boiron bonduelle chanel clarins etam eram guerlain kering lagardère lancôme lanvin lazard lesieur longchamp nexter panzani publicis ringier
    servier solvay spie ugc bic cnp ardian fayat andros candia feuvert galerieslafayette gaumont leboncoin leroymerlin nacon naturalia partouche swile kronenbourg aldi minelli
    monsanto leclerc pathé`),
  ],
  firmNouns: words(`
    loueur courtier gestionnaire scierie verrerie distillerie sucrerie filature menuiserie maroquinerie bijoutier franchiseur
    entreprise entreprises société sociétés compagnie compagnies firme firmes groupe groupes géant géants multinationale multinationales start-up startup startups pousse pousses fabricant fabricants fabricante producteur producteurs productrice opérateur opérateurs opératrice banque banques
    établissement enseigne enseignes chaîne chaînes marque marques rival rivaux rivale concurrent concurrents concurrente filiale filiales maison mère fournisseur fournisseurs fournisseuse équipementier équipementiers constructeur constructeurs constructrice avionneur motoriste armateur transporteur transporteurs
    assureur assureurs bancassureur mutuelle mutuelles pétrolier pétroliers pétrolière gazier énergéticien énergéticiens électricien sidérurgiste chimiste laboratoire laboratoires biotech fintech fintechs licorne licornes éditeur éditeurs éditrice distributeur distributeurs promoteur promoteurs bailleur foncière
    hébergeur plateforme plateformes plate-forme site application appli détaillant cimentier brasseur brasserie brasseurs chocolatier chocolatière biscuiterie biscuitier fromagerie laiterie conserverie traiteur viticulteur négociant joaillier horloger maroquinier couturier parfumeur lunetier croisiériste voyagiste tour-opérateur agence agences
    investisseur investisseurs fonds holding conglomérat coopérative sous-traitant sous-traitants prestataire prestataires exploitant concessionnaire industriel industriels industrielle équipementière fondeur imprimeur imprimerie papetier verrier métallurgiste fonderie aciérie usine autocariste transporteuse logisticien
    cabinet studio studios spécialiste leader numéro employeur sponsor actionnaire mastodonte mastodontes poids-lourd pme eti scale-up néobanque néobanques cybermarchand agroindustriel semencier minier croisière compagnie-aérienne magasin magasins supermarché supermarchés boutique boutiques boulangerie boulangeries garagiste franchise discounter
    entrepreneur équipement électronicien informaticien développeur concepteur carrossier câblo-opérateur télécom transitaire domaine château-viticole société-mère maison-mère couvreur couverture paysagiste tannerie maraîcher pâtissier confiseur
    savonnerie huilerie tuilerie briqueterie faïencerie poterie cristallerie cidrerie chocolaterie confiserie pâtisserie boucherie charcuterie poissonnerie épicerie quincaillerie droguerie parfumerie librairie papeterie cordonnerie horlogerie
    bijouterie joaillerie lunetterie ébénisterie ferronnerie serrurerie chaudronnerie marbrerie miroiterie tonnellerie minoterie rhumerie malterie brûlerie torréfacteur sardinerie féculerie armurerie coutellerie robinetterie tôlerie tréfilerie
    câblerie plasturgiste carrosserie blanchisserie teinturerie tissage bonneterie ganterie chapellerie jardinerie pépinière mareyeur conserveur volailler salaisonnier glacier embouteilleur grossiste importateur exportateur affréteur messagerie
    déménageur hôtelier réassureur deeptech medtech greentech foodtech edtech proptech legaltech infogérant intégrateur recycleur ferrailleur démolisseur ascensoriste cuisiniste décolleteur emboutisseur papetière relieur façonnier assembleur
    vélociste librairies savonneries épiceries chocolateries bijouteries caviste torréfactrice néo-assureur affineur hôtelière immobilière promotrice distributrice exportatrice importatrice chausseur`),
  namingNouns: words(`
    pme chantier eti
    fonds courtier régie exploitante exploitant assureuse scierie verrerie papeterie conserverie distillerie sucrerie filature menuiserie imprimerie foncière gestionnaire chaudronnerie loueur bijoutier maroquinerie papetier bancassureur licorne scale-up franchiseur
    entreprise société compagnie firme multinationale startup start-up pousse fabricant producteur opérateur enseigne chaîne marque filiale fournisseur équipementier constructeur motoriste armateur transporteur assureur mutuelle pétrolier énergéticien sidérurgiste laboratoire biotech fintech licorne éditeur distributeur promoteur bailleur foncière
    plateforme application appli cimentier brasseur brasserie chocolatier biscuiterie fromagerie laiterie conserverie joaillier horloger maroquinier voyagiste agence investisseur holding conglomérat coopérative sous-traitant prestataire exploitant industriel fondeur imprimeur imprimerie papetier verrier métallurgiste fonderie aciérie autocariste logisticien
    néobanque semencier détaillant hébergeur traiteur négociant banque studio groupe géant croisiériste avionneur discounter électronicien confiseur équipementière tannerie
    savonnerie huilerie tuilerie briqueterie faïencerie cristallerie cidrerie chocolaterie confiserie pâtisserie boucherie charcuterie épicerie quincaillerie parfumerie librairie horlogerie bijouterie lunetterie ébénisterie marbrerie tonnellerie
    minoterie rhumerie malterie brûlerie torréfacteur coutellerie robinetterie tôlerie tréfilerie câblerie plasturgiste carrosserie blanchisserie bonneterie ganterie jardinerie conserveur volailler salaisonnier embouteilleur grossiste
    importateur exportateur affréteur messagerie déménageur réassureur deeptech medtech greentech foodtech edtech proptech legaltech infogérant intégrateur recycleur ferrailleur démolisseur ascensoriste cuisiniste décolleteur emboutisseur
    façonnier assembleur vélociste chausseur néo-assureur lunetier boulangerie constructrice développeur concepteur câblo-opérateur
    détaillante cybermarchand agroindustriel sous-traitante transporteuse fournisseuse mastodonte`),
  noNames: words(`
    wagner hamas hezbollah île ile jaune blanche rouge verte bleue noire parlementaire socialiste marianne
    ia ai it pdg ceo cfo cto ue usa etats états unis tv ipo rh pme eti rer sncf-voyageurs france europe paris lyon marseille bordeaux lille nantes bruxelles genève montréal québec afrique chine japon allemagne italie espagne socialiste républicain écologiste communiste centriste rassemblement
    nationale national mondiale mondial centrale central européenne européen française français américaine américain générale civile populaire saint sainte le la les monsieur madame m mme lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre état
    municipale municipal municipaux scolaire communale communal communautaire départementale départemental régionale régional associative étudiante étudiant militaire royale royal impériale républicaine catholique protestante juive musulmane
    syndicale ouvrière paysanne rurale urbaine solidaire citoyenne humaine créole québécoise belge suisse wallonne flamande bruxelloise romande vaudoise genevoise strasbourg toulouse montpellier rennes grenoble dijon limoges
    orléans metz nancy rouen caen reims amiens poitiers perpignan toulon avignon mulhouse namur liège charleroi mons lausanne berne bâle dakar abidjan alger tunis rabat casablanca
    téléphone manouchian indochine nirvana abba vert bleu noir vertes
    parcoursup pharos affelnet ameli maître santé pôle atout greenpeace oxfam unicef`),
  indefinite: words('un une le la l'),
  nounAttributes: [],
  descriptions: phrases(`
    dont le siège est, fabricant de, fabricant du, fabricante de, propriétaire de, propriétaire du, maison mère de, filiale de, spécialisée dans, spécialisé dans, fondée en, fondée par, cotée à, coté à, fournisseur de, exploitant de, exploitant du, éditeur de, leader de, leader du, numéro un de, numéro un du, installée à, installé à, basée à, basé à, implantée à, basée en, basé en, implantée en,
    sous-traitant de, sous-traitante de, prestataire de, exportateur de, exportatrice de, distributeur de,   importateur de, concepteur de, conceptrice de, opérateur de, exploitante de,  fabricant des,
    loueur de, hébergeur de, équipementier de, fournisseur des, sous-traitant des, filiale du groupe,     dont le siège se trouve, dont les salariés, dont les actionnaires, dont l usine`),
  firmHeads: words(`
    Holding Carrières Établissements Ets Transports Chantiers Verreries Fonderies Fonderie Aciéries Laboratoires Imprimerie Papeteries Scierie Menuiserie Charpentes Voyages Autocars Filatures Biscuiterie Chocolaterie Confiserie Fromagerie Laiterie Salaisons Pépinières Sucrerie Tanneries Tissages Vignobles
    Banque Groupe Compagnie Établissements Etablissements Laboratoires Laboratoire Transports Voyages Autocars Brasserie Fromagerie Laiterie Biscuiterie Cycles Caves Charcuteries Imprimerie Menuiserie Fonderies Aciéries Chantiers Galeries Cristalleries Verreries Papeteries Meubles Pompes Ambulances
    Éditions Editions Banco Banca Grupo Gruppo Cimenteries Salins Conserveries Minoterie Moulins Distillerie Champagnes SARL SAS EURL SASU SCI SNC Sàrl Grands-Moulins Crédit Assurances Garage Entreprise Domaines Forges Ateliers Bijouterie
    Boulangerie Boulangeries Pâtisserie Boucherie Boucheries Charcuterie Librairie Librairies Quincaillerie Droguerie Maroquinerie Ébénisterie Horlogerie Cordonnerie Miroiterie Serrurerie Ferronnerie Chaudronnerie Marbrerie
    Carrelages Tonnellerie Cidrerie Brasseries Distilleries Huilerie Huileries Savonnerie Savonneries Parfumerie Parfumeries Cosmétiques Tuilerie Briqueterie Faïencerie
    Porcelaines Cristallerie Verrerie Papeterie Cartonnerie Cartonnages Filature Tannerie Tissage Teintureries Bonneterie Chaussures Confections Maraîchers Jardinerie Jardineries Volailles Conserverie
    Conserves Pêcheries Armements Remorquage Messageries Déménagements Hôtels Traiteurs Traiteur Chocolats Confiseries Confitures Biscottes Semences Cidres Rhums Rhumerie Spiritueux
    Sucreries Minoteries Primeurs Carrosserie Garages Outillage Tôlerie Tréfileries Hauts-Fourneaux Câbleries Caoutchoucs 
    Bétons Granits Marbres Ardoisières Sablières Charpente Parquets Luminaires Jouets Opticiens 
    Menuiseries Scieries Fromageries Laiteries Coutellerie Coutelleries Ganterie Chapellerie Corderie Corderies Voilerie Robinetterie Malterie Poterie Émaillerie Dentellerie Mégisserie Literie Tissus Toiles Laines Draps Dentelles Broderies Soieries Cuirs Fourrures Farines Huiles Biscuiteries Pâtisseries Tuileries Tricotages Teinturerie SCOP SCEA SCIC GAEC EARL Caveau Clôtures Ascenseurs Peintures Vergers Élevages Abattoirs Minerais Pisciculture Brûlerie Crèmerie Poissonnerie Épicerie
    Imprimeries Foncière Immobilière Financière Courtage `),
  before: elided(
    phrases(`
    pdg de, pdg d, patron de, patronne de, directeur général de, directrice générale de, directeur de, directrice de, directeur financier de, président de, présidente de, fondateur de, fondatrice de, cofondateur de, cofondatrice de, dirigeant de, dirigeants de, dirigeante de, cadre de, cadres de, porte-parole de, porte parole de, parole de, direction de, conseil d'administration de, assemblée générale de, comité de direction de,
    salarié de, salariée de, salariés de, salariés chez, employé de, employée de, employés de, employés chez, ouvriers de, ouvrières de, ingénieur chez, ingénieure chez, ingénieurs de, ingénieurs chez, technicien de, livreur de, livreurs de, chauffeur de, chauffeurs de, vigile de, caissière de, caissières de, hôtesse de, pilotes de, syndicats de, syndicat de, intérimaires de, emplois chez, poste chez, postes chez, stage chez, carrière chez, chez,
    action de, actions de, action, actions, titre de, titres de, titre, cours de, parts de, part de, capital de, participation dans, actionnaire de, actionnaires de, investisseurs de, investir dans, bénéfice de, bénéfices de, profits de, chiffre d'affaires de, ventes de, résultats de, résultat de, comptes de, dette de, dividende de, valorisation de, capitalisation de, opa sur, offre de, offre sur, rachat de, rachat par, achat de, cession de, acquisition de, fusion avec, fusion de, fusion entre,
    racheté par, rachetée par, rachetés par, acquis par, acquise par, repris par, reprise par, contrôlé par, contrôlée par, détenu par, détenue par, exploité par, exploitée par, géré par, gérée par, loué par, louée par, financé par, financée par, fabriqué par, fabriqués par, fabriquée par, produit par, coproduit par, coproduite par, produits par, développé par, développée par, développés par, lancé par, lancée par, lancés par, conçu par, conçue par, vendu par, vendus par, vendue par, construit par, construite par, embauché par, embauchée par, licencié par, licenciés par, licenciée par, proposé par, proposée par, commercialisé par, édité par, éditée par, signé par,
    accord avec, contrat avec, partenariat avec, alliance avec, négociations avec, discussions avec, collaboration avec, concurrence de, concurrent de, concurrents de, concurrente de, rival de, rivaux de, procès contre, procès à, plainte contre, plaintes contre, poursuites contre, enquête sur, enquête contre, amende à, amende contre, amende infligée à, condamné, condamnation de, grève chez, grève à, débrayage chez, licenciements chez, suppressions de postes chez, plan social chez, boycott de,
    siège de, usine de, usines de,  sites de, entrepôt de, entrepôts de, magasin de, magasins de, boutique de, boutiques de, boutique, magasin, hypermarché, supermarché, enseigne, filiale de, filiales de, maison mère de, division de, branche de, marque de, marques de, logo de, logos de, publicité de, publicité pour, produit de, produits de, modèle de, modèles de, voiture de, voitures de, puces de, téléphone de, téléphones de, appareils de, bracelet de, casque de, baskets de, chaussures de, vêtements de, robes de, robes pour, collection pour, sac de, parfum de, application de, appli de, plateforme de, service de, services de, client de, clients de, clientes de, cliente de,
    utilisateurs de, abonnés de, abonnés à, fournisseur de, fournisseurs de, sous-traitant de, sous traitant de, prestataire de, travaille chez, travaille pour, travaillait chez, travaillait pour, travaillé chez, travaillé pour, travailler chez, travailler pour, acheté chez, achetés chez, achetée chez, commandé chez, commandé sur, commande sur, vendu sur, vendus sur, inscrit sur, inscrite sur, acheté sur, compte de, compte, colis de, cartes de, carte, cartes, camion de, camions de, train de, vol de, vols de, avion de, avions de, centre logistique de, centres de données de, centre de données de, raffinerie de, station-service, station service, sponsor de, maillot de,
    collection de, collections de, chaussures, maillot, maillots, survêtement, ballon, montre, sneakers, lunettes, imprimante, ordinateur, tablette, camion, camionnette, moto, scooter, canapé, meuble, jeans, veste, chaussure, attaque, attaquent, poursuit, poursuivent, baskets, voiture, smartphone, téléphone, montre, casque, visseuse, aspirateur, constructeur, distributeur, forfait, forfaits, box de, appareil de, trottinette de, trottinettes de, vélos de, abonnement à, abonnement de, marque, chaîne, pétrolier, opérateur, chocolatier, chemise, sac, pour le compte de, au profit de,
    vitrines de, vitrine de, rayons de,  caisses de, caisse de, parking de, tête de gondole de, catalogue de, stands de, stand de, hôtesses de, mécaniciens de, conducteurs de, contrôleurs de, cheminots de, guichets de, guichet de,
     agences de, locaux de,    chaînes de,     hangars de,  dépôts de, plateforme logistique de, serveurs de, algorithme de, algorithmes de,
    site internet de, site web de,  publicités de, slogan de,   ancienne de, anciens de, ex-patron de, ex-pdg de, ex-salarié de, ex-salariés de, ex-dirigeant de, ex-cadre de, héritier de, héritière de, héritiers de,
    repreneur de, repreneurs de, créanciers de, fondateurs de, fondatrices de, cofondateurs de, créateur de, créatrice de, créateurs de, associés de, consultant de, consultante de, consultants de, consultants chez, banquier chez, banquière chez,
    avocat chez, vendeuse chez, vendeur chez, caissière chez, apprenti chez, apprentie chez, alternance chez, cadre chez, ouvrier chez, ouvrière chez, ingénieur de, ingénieure de, fermeture de, fermetures de, liquidation de, redressement de,
    faillite de, sauvetage de, nationalisation de, privatisation de, introduction en bourse de, scission de, démantèlement de, déménagement de, délocalisation de,  implantation de,   débrayages chez,
    grèves chez, grève des salariés de, négociations chez, syndicats chez, cgt de, cfdt de, comité d'entreprise de, cse de, mutuelle de, assurance de,      livret de, assigné, assigne,
    attaqué en justice,      contentieux avec, litige avec, compromis avec, signe avec, signé avec, négocie avec, négocié avec, discute avec, rompu avec, rompt avec, travailler avec, collabore avec,
    vendu à, vendue à, vendus à, cédé à, cédée à, cédés à, confié à, confiée à, confiés à,   loué à, louée à, racheté à, rachetée à, revendu à, revendue à, appartient à, appartenait à, appartenir à, commandé à, commandés à,
    commandée à, réclame à, réclament à,   devait à,  facturé par, assuré par, assurée par, hébergé par, hébergée par, diffusé par, diffusée par, produite par, édités par, distribué par, distribuée par, transporté par,
    livré par, livrée par, livrés par, imprimé par, embauchés par, licenciées par, sponsorisé par, sponsorisée par, parrainé par, acquisition par, rachat par la, offre par,
    galaxie, empire,   anciens cadres de,
    sacs,  montres, chemises,  tracteurs, tracteur, voitures, smartphones, téléphones, ordinateurs, imprimantes, camions, motos, meubles,  utilitaires, utilitaire, berline, berlines,   hélicoptères, hélicoptère,
    foulard, foulards, bijoux,   valise, valises, poupées,  stylo, stylos, rasoirs, poêles, cocottes, cafetière, cafetières, yaourts,  biscuits,   mobil-homes`),
  ),
  hintsBefore: phrases(`
    à, au, aux, vers, chez, derrière, devant, depuis, malgré, grâce, envers, autour de,
    comme, dont, chez, selon, avec, pour, contre, par, de, d, du, sur, après, entre, ex, sauf, et, mais, ni, aussi, lorsqu, qu, puisqu, quand, si, jusqu, que, tel, telle, tels, telles, appelée, baptisée, dit, face à, grâce à, outre, sans, où, car`),
  after: phrases(`
    en bourse, à la bourse, à wall street, au nasdaq, group, holding, france, belgique, suisse, maroc, et consorts, sa`),
  verbs: [
    ...formsOf(
      `écoul raccord raval fidélis désert débauch sold brad ouvr annonc achet rachet lanc présent développ  supprim ferm livr fabriqu install cré embauch licenci recrut factur enregistr publi dévoil gagn sponsoris  parrain augment relev baiss renonc compt propos commercialis distribu export import fusionn délocalis    céd ouvr  sign négoci prépar
      report décal ajust dégrad équip démarr réorganis restructur rapatri limog nomm propuls revendiqu dépass frôl plaç empil écoul épingl rembours indemnis recul rebond décoll plafonn grimp dévers écop assur autoris cibl lorgn rat annul échou stock héberg accélér
      inaugur référenc rappel retir  actualis  intégr confirm contest écart  financ effondr envol  recul  résili     déploy équip modernis test brevet facilit  licenci patent remport  vers sanctionn condamn    regroup concentr abandonn relanc renouvel  stopp
      arrêt exploit commercialis approvisionn empoch   espér tabl misé     provision provisionn  supplant détrôn   reverse`,
      'e é ée és ées era eront ent a ait aient ant erait',
    ),
    ...words(`
      mesure recycle restaure rénove transforme récolte cultive brasse torréfie distille assemble confectionne conditionne imprime élabore
      investit investira investi investissait vend vendra vendu vendait vendent cède cédera ouvre ouvrira ouvert ouvrait ouvrent offre offrira offert reprend reprendra repris acquiert acquis acquerra produit produira produisait produisent construit construira réduit réduira réduisait suspend suspendra suspendu perd perdu perdra perdait fournit fournira fourni
      conclut conclu prévoit prévoyait prévu bâtit subit remet remis promet sort sortira sortie détient détenait obtient obtenu maintient maintenu maintiendra étend étendu rompt rompu soumet transfère transféré accroît accru bondit bondi chute chuté plonge plongé dégringole cède dépose déposé emploie emploiera paie paiera paye mise table parie s'effondre
      s'envole fermera fabrique figure déploie lève levé élargit élargi rafle décroche décroché conteste contrôle essuie essuyé assigne assigné revoit revu choisit choisi fête vise
    rappelle rappellent rappellera coupe coupent coupera prive privera
    épinglé sanctionné renvoyé perquisitionné relaxé`),
  ],
  speechVerbs: words(`
    dit affirme affirmé assure assuré explique expliqué indique indiqué soutient déclare déclaré précise précisé répond répondu plaide reconnaît reconnu estime estimé juge considère rétorque réplique promet promis avertit averti dénonce dénoncé réclame réclamé refuse refusé accepte accepté espère espérait accuse accusé insiste rappelle évoque souligne regrette admet admis nie dément démenti souhaite souhaité craint envisage envisageait envisagé confie ajoute commente`),
  weakVerbs: words(`
    fait fera faisait utilise utilisé cherche cherchait trouve trouvé met tient prend pris devient devenu reste resta restera veut voulait vient donne donné permet permis remplace remplacé choisit porte quitte quitté quittera fait laisse laissé domine dominé suit entre entré tente tenté reçoit reçu multiplie multiplié baisse demande demandé peine peut s se sort
    font feront mettent prennent deviennent restent veulent viennent donnent laissent suivent entrent sortent peinent cherchent trouvent`),
  auxiliaries: words(`
    étaient devraient seraient pourraient doivent veulent continue commence toujours jamais guère mieux
    a ont avait avaient aura auront aurait est était sera serait sont seront étaient fut ne n pas plus s se y en déjà aussi encore toujours désormais maintenant aujourd hui hier récemment enfin également seulement jamais vient de d peut peuvent pourra pourrait pouvait doit devra devrait devait veut voulait va vont allait lui leur les le la l bien donc pourtant ainsi été bientôt ici
    même souvent discrètement qui toutefois`),
  topics: words(`
    licences antennes fréquences hypermarché hypermarchés rayons rayon caissières caissière caisse panne grève raffineries entrepôts vols voyageurs passagers tarif facture factures
    action actions bourse trimestre trimestriel trimestriels trimestrielle bénéfice bénéfices profits ventes recettes chiffre pdg milliards millions investisseurs investisseur investissement marché marchés clients client clientes utilisateurs appli application applications logiciel logiciels plainte antitrust concurrence licenciements acquisition rachat fusion opa start-up startup entreprise entreprises société sociétés
    groupe multinationale multinationales géant géants marque marques salariés employés dirigeants cadres puce puces intelligence artificielle smartphone smartphones iphone ipad android produit produits abonnés dividende technologie technologies technologique numérique cloud commerce publicité usine usines fournisseurs fournisseur magasin magasins analystes actionnaires concurrents rivaux siège brevet brevets abonnement
    données grève ouvriers syndicats syndicat cgt cfdt voitures véhicules modèle entrepôt livraison livraisons livreur colis paiements paiement cartes carte banque banques raffinerie compagnie opérateur téléphonie internet réseaux fibre chaîne enseigne supermarchés supermarché boutique tarifs prix forfait forfaits licencié constructeur automobile pétrole gaz énergie contrat emplois réacteur moteurs moteur`),
  fillers: words(
    'le la les l un une des de d du à a au aux en dans par pour sur avec et son sa ses leur leurs y',
  ),
  listWords: words('et ou ni puis'),
  otherNamesAfter: words(`
    Stadium Arena Stade Foundation Fondation Open Masters Cup Trophy Festival Center Centre Theatre Théâtre Musée Université Institut Place Park
    Riviera Vélodrome Atlantique Coliseum League Racing Cycling Team
    Superliga Championship Championships Awards Marathon Rally Tournament Challenge Prix Trophée Trophées Tournoi Semi-Marathon
    Ekiden`),
  otherNamesBefore: phrases(`
    chez les, époux,
    brigadier, sergent, caporal, amiral, adjoint, adjointe, conseiller, conseillère, sœurs, cheval, jument, chatte, chienne, labrador, arbitre, boxeur, skieur, skieuse,
    léonard de,
    char, chars, président américain, maréchal, baron, rond-point, rond point, faubourg, jardin, pont de, place de, théâtre antique d, arc de triomphe d, vignoble d, vignes d, oncle, tante, grand-père, grand père, cousin, cousine, boulanger, facteur, comédien, comédienne, sculpteur, musicien, violoniste, explorateur, navigateur, physicien, inventeur, ingénieur, habitants, maternité d, centre hospitalier d, prison d, maison d'arrêt d, rocade d, marché d,
    université de, université, fondation, institut, prix, rue, place, avenue, boulevard, quai, allée, chemin, route de, impasse, square, pont, quartier, quartier de, hôpital, clinique, lycée, collège, école, musée, stade, maire d, mairie de, mairie d, ville d, habitants de, habitants d, pompiers de, pompiers d, club de, club d, commune d, gare d, hôpital de, hôpital d, lycée de, lycée d, stade de, stade d, région de, région d, préfecture de, préfecture d, université d, échangeur d, festival d, festival de, chorégies d, canal de, gendarmerie de, gendarmerie d, tribunal de, tribunal d, évêque d, prince d, équipe de rugby de, théâtre,  palais, villa, ville de, commune de, département de, port de, baie de, cap, coupe, trophée, tournoi, famille, frères, monsieur, madame, mademoiselle, mme, m, maître, me, saint, sainte, mont, loi, aéroport, prison de, gare, gare de,
    fleuve, lac, île, îles, plage, ouragan, tempête, cyclone, mission, opération, sonde, planète, dieu, déesse, poète, peintre, acteur, actrice, chanteur, chanteuse, cinéaste, réalisateur, réalisatrice, romancier, romancière, écrivain, écrivaine, compositeur, styliste, sénateur, sénatrice, député, députée, ministre, maire, maire de, préfet, préfète, gouverneur, général, colonel, commandant, capitaine, lieutenant, adjudant, commissaire, inspecteur, juge, procureur, procureure, avocat, avocate, docteur, dr, professeur, professeure,
    abbé, père, sœur, frère, pape, cardinal, évêque, entraîneur, attaquant, gardien, défenseur, milieu, ailier, joueur, joueuse, pilote, cycliste, championne, champion, théorème de, théorème, roi, reine, prince, princesse, duc, comte, association, centre culturel,  domaine, château, restaurant, café, hôtel, résidence, salle, espace, parc, montagne, vallée de, col de, col du, forêt de, rivière, la famille, chien, chat, collectif, cabinet du docteur, bataille de, traité de,
     formation cycliste, écurie,  équipe cycliste, duc de, duchesse de, comte de, comtesse de, prince de, princesse de, baron de, baronne de, marquis de, marquise de, marquis, marquise, comtesse, baronne, vicomte, vicomte de,
    roi de, reine de, dynastie, dynastie des, duché de, comté de, principauté de, famille de, cousins, neveu, nièce, beau-frère, grand-mère, arrière-grand-père, lieutenant-colonel,   infirmière, infirmier, institutrice,
    instituteur, curé, vicaire, rabbin, imam, chanoine, moine, archevêque, nonce, bienheureux, bienheureuse, apôtre, prophète, titan, nymphe, muse, héros, demi-dieu, sirène,  pic, sommet, crête, aiguille, glacier, cirque, gorges,
    cascade, étang, marais, ruisseau, torrent,  écluse, barrage, digue, phare, presqu-île, golfe, détroit, archipel, désert, oasis, volcan, cratère, comète,  étoile,  constellation, nébuleuse,  navire, paquebot,
    voilier, chalutier,  sous-marin, frégate, porte-avions,        sculpture, poème,  bande dessinée,  héros de,
    l'équipe cycliste, équipe, cycliste de l'équipe, coureur de l'équipe, leader de l'équipe, équipe de rugby, équipe de,
    la tour, une tour, cette tour, tour du,
    ligue, ligue 1, ligue 2, top 14, pro d2, chevalier, chevalier de, championnat, challenge, grand prix, grand prix de, circuit, transat, marathon, semi-marathon`),
  otherSenseAfter: words(`
    amère sanguine sanguines mécanique mécanique touristique humanitaire schengen confit confite bleue bleu jaune vert verte rouge noir noire mesurée atteint atteinte fixée giratoire
    analyse analyses données étude études prime comique lyrique polaire équatoriale automobile-club agricole populaire solaire électrique bancaire animée entamée fermier`),
  otherSensePhrases: phrases(`
    la redoute de, bce, smic, bri, bel air, gap se, gap la, total soutien, total respect, but en, casino et, casino théâtre, safran cumin, nature et, picard de, orange est la couleur, orange est gemellée, orange est jumelée, orange accueille, orange célèbre, orange fête, orange retrouve, puma ou, hermès le, hermès dans, free comme, géant des, géant vert,
    visa de séjour, visa de travail, visa de tourisme, visa de transit, visa de sortie, visa de court, visa de long, visa de retour, visa pour, visa d, visas pour, orange amère, orange pressée, orange sanguine, carrefour de, carrefour des, carrefour giratoire, casino de, casino du, total de, total des, total du, free jazz, free party, free style, printemps de, printemps des, printemps arabe, printemps du, nickel chrome, nickel et, safran et, safran de, but de, but du, but contre, but marqué, but vainqueur, action de, action du, action en, action collective, action pour, action publique,
    action sociale, bel et, bel après, bel exemple, bel hommage, bel et bien, champion de, champion du, champion d, lime à, gap de, gap salarial, oracle de delphes, opéra de, opéra garnier, opéra comique, opéra bastille, meta analyse, puma concolor, boulanger de, boulanger à, sky et, croix de, croix du, le monde, monde de, alliance entre, alliance de, relais de, relais du, esprit de, esprit d, parler de, parler vrai, cap sur, coq au, mistral et, mistral à, mistral souffle, mistral violent, bon à, bon de, hermès porte, hermès et, hermès trismégiste,
    apollo et, mars et, mars prochain, mars dernier, signal de, signal d, leader de, leader du, jaguar et, vinci à, orange county, gala de, gala des, union de, union des, crédit agricole reste, fiat lux, sage femme, sage et, lidl fc, ibis rouge, petit bateau à, quick and, mode de, mode d, gare de, relay de,
    visa de séjour, visa de travail, visa de tourisme, visa de transit, visa de sortie, visa de court, visa de long, visa de retour, visa pour, visas pour, visa refusé, orange amère, orange pressée, orange sanguine, carrefour giratoire, total de, total des, total du, free jazz, free party, printemps arabe, but marqué, action collective, action publique,
    action sociale, bel et, bel après, bel exemple, champion de, champion du, gap salarial, opéra garnier, opéra comique, opéra bastille, fiat lux, sage femme, orange county, hermès trismégiste, meta analyse, mistral souffle, apple pie`),
  otherSenseBefore: words(`
    planète fleuve rivière bassin forêt couleur jus gâteau tarte arbre teslas tesla trois deux sept cinq cratère sonde vers piloter début fin mi courant dès le 1er 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 fruit zeste confiture tarif pincée brin gousse dieu déesse fils fille mère sœur
    son sa leur mon ma ce cette premier première dernier dernière second grand grande beau belle vieux vieille petit petite`),
  functionWords: words(`
    le la les l un une des de du d au aux à a en dans par pour sur sous avec sans chez contre vers entre depuis pendant durant avant après dès jusque jusqu selon malgré sauf outre parmi devant derrière et ou mais donc or ni car que qu quand lorsque lorsqu puisque puisqu comme si où qui quoi dont quel quelle quels quelles comment pourquoi combien
    ce cet cette ces mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs je tu il elle on nous vous ils elles se s me te y en lui eux celui celle ceux celles cela ça ceci ne n pas plus non oui aussi déjà encore toujours jamais souvent parfois bientôt ensuite puis alors ainsi enfin ici là très trop peu beaucoup bien mal tout toute tous toutes
    autre autres chaque quelques plusieurs certains certaines aucun aucune même mêmes deux trois quatre cinq six sept huit neuf dix ex est sont était étaient sera seront fut ont avait avaient aura c j m t hier demain aujourd lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre
    groupe société entreprise compagnie start-up firme banque géant faute déçu déçus selon pourtant cependant toutefois néanmoins désormais actuellement récemment seul seule seuls surtout notamment environ presque près loin grâce face afin lors tandis alors moins mieux nouveau nouvelle nouveaux nouvelles grand grande grands grandes premier première dernier dernière ancien ancienne
    monsieur madame faut vu voici voilà rien personne quelqu publicité lire publié mis jour depuis lui-même fini lancé lancée né née rencontré financé`),
  firmArticles: [],
  determiners: words(
    'le la les l un une des du au aux mon ma mes ton ta son sa ses notre nos votre vos leur leurs ce cet cette ces chaque tout toute tous toutes quel quelle aucun aucune autre premier première dernier dernière plus grand grande beau belle bel quelque plusieurs',
  ),
};
