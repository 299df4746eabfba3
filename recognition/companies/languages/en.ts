import { type CompanyLanguage, phrases, senses, withEndings, words } from '../language-data';
import { SETTLED_BRANDS } from '../settled-brands';

export const en: CompanyLanguage = {
  paradigms: [['', 's']],
  inflectsLastWord: true,
  compoundsNouns: true,
  hasTitleCase: true,
  firmsTakeNoArticle: true,
  otherKinds: words(`
    prop hooker flanker fly-half scrum-half fullback batsman bowler wicketkeeper historian biologist chemist zoologist botanist geologist psychologist archaeologist mathematician dentist psychiatrist cardiologist
    choirmaster organist drummer guitarist bassist rapper magician blogger campaigner activist hostage prisoner refugee soldier sailor crofter fishmonger milkman postwoman
    stallion racehorse greyhound donkey elephant gorilla panda parrot tortoise volcano crater asteroid comet constellation saint martyr prophet
    barber hairdresser pharmacist vet veterinarian janitor caretaker gardener bricklayer trucker waiter waitress bartender bouncer lifeguard gamekeeper blacksmith cobbler florist greengrocer cashier bookkeeper seamstress bellringer verger referee umpire quarterback linebacker shortstop hurdler skier surfer climber skipper captain lieutenant corporal admiral ambassador magistrate juror
    mayor councillor councilman councilwoman councilor alderman senator congressman congresswoman governor minister lawyer attorney barrister solicitor doctor surgeon nurse midwife
    paramedic teacher headteacher headmaster professor lecturer librarian priest vicar rector bishop pastor rabbi imam nun monk constable detective sergeant sheriff firefighter footballer striker
    midfielder defender goalkeeper winger pitcher swimmer sprinter jockey boxer athlete cyclist golfer rower gymnast actor actress singer songwriter pianist violinist cellist novelist
    author poet playwright painter sculptor musician composer comedian philosopher physicist astronomer journalist photographer pensioner retiree grandmother grandfather grandson granddaughter
    neighbour neighbor witness defendant plaintiff tenant landlady landlord babysitter mother father brother sister son daughter cousin godfather stepfather stepmother roommate flatmate classmate
    widow widower nephew niece uncle aunt husband wife schoolboy schoolgirl pupil teenager toddler farmer baker butcher plumber carpenter electrician postman welder beekeeper shepherd
    fisherman surname nickname namesake god goddess deity nymph town village hamlet suburb city river lake mountain island parish terrier labrador collie spaniel gelding mare puppy kitten tabby`),
  otherAfter: phrases(`
    the elder, the younger, himself, herself, by name, by birth`),
  livingVerbs: words(`
    died painted married slept dreamt dreamed wept divorced sculpted sobbed sang danced limped smiled grinned shrugged laughed blushed whispered nodded winked waved strolled`),
  callingWords: words(`
    called dubbed`),
  basedWords: words('based headquartered'),
  firmOnlyBefore: phrases(`
    shares of, shares in, stake in, stock of, ceo of, chief executive of, chief executive officer of, subsidiary of, ipo of, shareholders in,
    shareholders of, founder and ceo of, managing director of, cfo of, coo of, cto of, chief financial officer of, chief operating officer of, chief technology officer of, chief executive at, manufactured by, distributed by, marketed by, brewed by, supplied by, imported by, leased from, insured by, liquidation of, insolvency of`),
  tradedBefore: phrases(
    'takeover of, bid for, acquisition of, merger with, rival to, results from, competitor of',
  ),
  marketWords: words(`
    shares shareholders shareholder investors billion bn antitrust nasdaq nyse ftse stock listed valuation valued revenue profit profits earnings quarterly merger insurer lender retailer chipmaker carmaker drugmaker`),
  ownedOnlyByFirms: phrases(`
    subsidiary, subsidiaries, bonds, auditors, stockholders, earnings call, quarterly results, shares, share price, stock, stock price, ceo, chief executive, cfo, chief financial officer, shareholders, market value, market capitalisation, market capitalization, ipo, parent company`),
  relatives: words('which'),
  makingVerbs: words(`
    makes make made manufactures manufactured produces produced develops developed sells sold designs designed builds built bakes brews publishes
    distributes owns operates operated runs rents leases supplies supplied imports exports employs`),
  commonWords: words(`
    shells targets gaps apples oranges foxes visas bolts squares blocks circles stripes arms caterpillars doves pumas jaguars oracles citadels titans boxes cranes rings roots seats signals sprints strategies subways taps travelers valves waves winds zooms snaps slacks skies shields sages ripples ramps protons operas notions nests mosaics
    monsters meteors matches marvels lions lemonades krakens hubs hexagons giants figures evergreens eagles deltas cursors cruises compasses comets chimes charters chevrons champions carriers carnivals bosses benchmarks alphabets aristocrats
    patagonia everest boots argos chipotle caesars pret drax pandora game carnival carrier celsius booking cadence mosaic hexagon marvel evergreen aristocrat recruit prudential occidental inflection coke charter next flutter freeport metro jumbo southwest
    united specialized staples dove fortune republic hub square
    affirm alphabet apple arm benchmark block bolt boss bridgewater canon caterpillar chevron chime circle citadel
    continental cruise cursor discord eternal fiat fidelity fitch fox gap glean grab honor just kraken lightspeed
    lovable lucid mercury meta mistral notion opera oracle orange paramount perplexity plaid proton puma ramp
    rebellions reliance ripple rippling robinhood runway seat sharp shell sky slack snap snowflake strategy stripe
    subway target tap telegram tether toss total unity upstage valve vanguard visa vale wise zoom best check country
    sage match box chase dash delta luminous ring nest peloton compass opendoor root lemonade toast crane
    progressive travelers allstate discover general dollar monster whirlpool sprint shield figure scale cognition
    accel cohere kone berry lion eagle wind three giant spark current surge`),
  articledWords: words(`
    amazon apple arm block boss canon caterpillar chime circle citadel cruise cursor gap kraken oracle puma ramp
    robinhood runway seat shell sky snowflake stripe subway tap target telegram tether valve visa fox alphabet
    snap zoom notion benchmark vanguard citi bolt crane monster root ring`),
  noLegalForms: ['spa', 'as'],
  settledNames: [
    ...SETTLED_BRANDS,
    ...words(`
    lloyds dyson bellway barratt arriva woolworths bhs tui lehman nationalexpress coles westinghouse
    honda suzuki ferrari fiat-chrysler marriott hilton dior santander mcdonald airtel zara telekom macquarie generali
    uber armani ferrero imbue oura roche thales kirin acer deere citi supercell neste
    tesla carillion costain zoopla knightfrank purplebricks greggs pret pretamanger boots argos premierinn hollandbarrett hmv boohoo riverisland topshop tedbaker jdsports thebodyshop ovo sse drax virginmedia talktalk itv graphcore starlingbank abrdn evri dpd meggitt croda flybe virginatlantic britvic rockstargames paddypower
    foodlion gianteagle saksfifthavenue oldnavy abercrombiefitch urbanoutfitters victoriassecret underarmour footlocker amc kfc chickfila chipotle panerabread redlobster olivegarden fiveguys shakeshack hyatt caesars ticketmaster sixflags skydance tmobile southwest delta westjet amtrak rtx cvs statefarm kkr
    lehmanbrothers autozone autonation theranos hca questdiagnostics gm reddit sonos redfin lennar century21 bunnings jbhifi optus anz agl aib bankofireland supervalu crh tcs hcl picknpay`),
  ],
  firmNouns: words(`
    exchange exchanges installer neobank neobanks biotechs housebuilder housebuilders homebuilder homebuilders shipbuilder shipyard brewery distillery bakery winery financier medtech proptech spin-off spinoff haulier
    telco telcos marketplace consortium producer producers explorer reinsurer affiliate
    company companies firm firms giant giants startup startups maker makers chipmaker chipmakers
    carmaker carmakers automaker automakers drugmaker drugmakers planemaker retailer retailers bank banks lender
    lenders insurer insurers developer developers manufacturer manufacturers supplier suppliers operator operators
    airline airlines conglomerate conglomerates rival rivals competitor competitors unicorn subsidiary publisher
    provider brand brands chain broker brokerage multinational corporation corporations utility distributor
    wholesaler grocer supermarket contractor contractors refiner miner miners steelmaker brewer telecom
    telecoms carrier carriers vendor vendors fintech business businesses label labels franchise behemoth titan
    titans powerhouse outfit studio studios biotech agency consultancy`),
  namingNouns: words(`
    architects solicitors auctioneers undertakers accountants publishers brewers distillers jewellers booksellers bookmakers outfitters stockbrokers surveyors retailers
    developer takeaway app website platform store shop supermarket merchant bookmaker newsagent optician
    broker pollster auctioneer tannery cannery sawmill creamery cidery microbrewery patisserie bookseller jeweller jeweler shoemaker shirtmaker watchmaker boatbuilder coachbuilder winemaker chocolatier confectioner cheesemaker biscuitmaker furniture-maker toymaker drinkmaker snackmaker chipmaker
    gamemaker game-maker dronemaker drone-maker batterymaker carpetmaker engine-maker bike-maker bikemaker e-tailer etailer marketer reseller franchisee lessor
    healthtech cleantech climatetech foodtech agtech legaltech adtech deeptech greentech processor microlender stockbroker caterer
    fund cooperative co-operative toolmaker glassmaker papermaker tyremaker tiremaker phonemaker truckmaker
    bank neobank exchange studio studios maker chipmaker shipbuilder shipyard installer insurer reinsurer housebuilder homebuilder brewery distillery bakery winery roaster dairy foundry refiner miner
    manufacturer supplier distributor wholesaler subcontractor agency label chain restaurateur conglomerate subsidiary affiliate financier biotech medtech proptech edtech insurtech agritech spin-off spinoff spinout
    outfit builder contractor haulier shipper forwarder telco utility marketplace consortium operator provider publisher
    startup start-up carmaker automaker drugmaker planemaker retailer lender
    steelmaker brewer airline company firm fintech unicorn grocer brokerage consultancy`),
  noNames: [
    ...withEndings(
      `york lanca che wilt berk hamp derby lincoln shrop stafford warwick worcester hereford gloucester oxford bucking bedford hertford cambridge
      northampton leicester nottingham ayr aberdeen perth lanark flint pembroke new`,
      'shire',
    ),
    ...words(`
    somerset devon cornwall dorset kent sussex surrey essex suffolk norfolk cumbria northumberland durham rutland ulster munster leinster connacht donegal kerry mayo
    ontario alberta saskatchewan manitoba queensland tasmania victoria normandy brittany tuscany sicily bavaria saxony catalonia andalusia galicia flanders
    iowa ohio idaho utah kansas nebraska oklahoma arkansas alabama tennessee kentucky missouri minnesota wisconsin michigan illinois indiana wyoming montana maine vermont massachusetts pennsylvania maryland delaware louisiana mississippi hawaii alaska connecticut
    senator governor president congressman congresswoman sir dame lady lord professor grandad granddad grandma grandpa dad mum mom uncle aunt police reporters teachers nurses
    save doctors citizens crisis age mind barnardo nspcc rspca rspb rnli rnib hmrc ofcom ofgem ofwat ofsted unicode uksport cern
    trust council corporation treasury duchy commons lords board city town county school college university charity foundation society club league association union government ministry office army navy
    wagner hamas hezbollah made taliban houthi houthis fatah isis nato unesco unicef opec fifa uefa interpol europol frontex greenpeace oxfam amnesty peta unison unite momentum labour reform conservative conservatives liberal liberals democrats republicans tories snp trump biden musk bezos starmer
    harvard yale princeton stanford oxford cambridge columbia congress parliament senate pentagon kremlin whitehall westminster downing church vatican crown crimea gaza donbas kashmir arsenal chelsea liverpool everton tottenham wrexham barcelona juventus rangers celtic
    apartheid christianity islam wikipedia wikileaks mozilla mencap scope shelter centrepoint samaritans nasa
    san new los las saint st north south east west santa el la big great ai it us uk eu ceo cfo cto ipo tv usa vp hr pr ev vc christmas english american european chinese japanese german french
    italian british indian korean russian monday tuesday wednesday thursday friday saturday sunday january february
    march april may june july august september october november december house i mr mrs ms dr`),
  ],
  indefinite: words('a an the'),
  nounAttributes: words(`
    based founded specialising specializing specialised specialized owned known listed focused led backed making
    operating headquartered working valued run controlled started called named selling offering using providing`),
  descriptions: phrases(`
    headquartered in, maker of, the maker of, owner of, the owner of, parent of, the parent of, operator of,
    the operator of, manufacturer of, developer of, producer of, publisher of`),
  firmEndings: words(`
    Company Shipyard Glazing Heating Insulation Caravans Motorhomes Taxis Cabs Helicopters Bikes Boats Snacks Biscuits Pies Candles Bookmakers Alloys Composites Turbines Pasties Books Cruises Travel Strategies Polymers Casinos Interiors Leisure Care Healthcare Wellness Bio Estates Outdoor Outdoors Hospitality Brewers Vapes Telecommunications Freighters Shipbuilders Airfreight Skincare Petfoods Naturals Organics Firearms Offshore Subsea Geothermal Biofuels Bioenergy
    Aggregates Poultry Solar Transport Seafoods Seafood Foundry Foundries Lettings Hotels Resorts Supermarkets Pharmacies Trucking Movers Removals Warehousing Garages Tyres Tires Paints Timber Lumber Sawmills Quarries Quarry Concrete Ironworks Steelworks Metals Castings Machinery Boatbuilders Boatyard Yachts Fisheries
    Meats Butchers Beverages Wines Roasters Jewellers Jewelers Clothing Fashions Knitwear Fabrics Carpets Mattresses Kitchens Bathrooms Landscaping Landscapes Seeds Fertilisers Fertilizers Agri Agritech Agrotech Drilling Lithium Uranium Bioscience Biopharmaceuticals Optics Opticians Eyewear Gyms Cinemas Films Pictures Productions
    Advertising Financial Bancshares Underwriting Assurance Mortgages Leasing Rentals Auctioneers Associates Consultants Staffing Recycling Electrical Toys Cycles Coachworks Instrumentation Surveyors Architects Accountants Scaffolders Roofers Plumbers Joiners Upholsterers Tailors Cobblers Barges
    Construction Engineering Contractors Builders Haulage Roofing Plumbing Scaffolding Joinery Catering Brewers Distillery Distillers Distilleries Bakery Bakeries Farms Dairy Dairies Creamery
    Mills Textiles Furniture Packaging Plastics Printing Publishing Developments Homes Housebuilders Aviation Coaches Freight Couriers Recruitment Photonics Mobility Ceramics Economics Advisors
    Advisers Analytica Genetics Oncology Vaccines Batteries Satellites Drones Fibre Broadband Renovations Demolition Groundworks Haulier Hauliers Stockbrokers Solicitors Outfitters Chocolates Confectionery Orchards Nurseries`),
  firmHeads: words('Holding Maison Banco Banca Grupo Groupe'),
  before: phrases(`
    drive-through, drive-thru, sales at, prices at, jobs at, cashier at, cashiers at, clerk at, teller at, supervisor at, driver for, drivers for, pilot for, pilots for, pilots at, crew at, crews at, baker at, barista at, boss of, bosses of, bosses at, head of design at, chief at,
    lawyers for, lawyer for, attorney for, attorneys for, counsel for, lobbyist for, lobbyists for, consultant for, adviser to, advisers to, ambassador for, tenants of, tenant of, landlord of, rival to, rivals to, alternative to, answer to, supplier of, customer of, clients of, client of,
    bid for, offer for, stakes at, bonds of, debt of, assets of, assets from, losses at, profits at, growth at, revenue at, turnover at, margins at, costs at, cuts at, redundancies at, closures at, walkout at, walkouts at, strikes at, picket at, outage at, breach at, hack of, hack at, recall by,
    bought from, bought by, ordered from, hired from, rented from, leased from, leased by, leased to, sold to, supplied to, loan from, loans from, sponsorship from, donation from, funding from, investment from, backing from, jacket from, dress from, sofa from, trainers from, shoes from, clothes from, helmet from, phone from, laptop from,
    store of, depot of, factory of, spun off from, spun out of, signed with, signed for, contract to, contracts to, contract from, orders from, order from, licence from, letter from, email from, statement from, bill from, refund from, compensation from, shopping at, shopped at, shops at, stolen from, stealing from,
    switched from, switched to, switching to, defected to, poached from, poached by, headhunted by, merge with, merged with, merging with, partnering with, partner of, ordered, fine against, ruling against, verdict against, judgment against, judgement against, damages from, claims against, action against, allegations against,
    campaign against, protest against, protests against, petition against, boycotted, boycotting, rejected by, approached by, courted by, snapped up by, paid by, paid for by, paid to, hosted by, sponsored by, branded by, employed by, insured by, audited by, advised by, provided to, run for,
    ceo of, chief executive of, chief executive officer of, cfo of, cto of, founder of, co-founder of, cofounder of,
    chairman of, chairwoman of, vice president of, vice president at, executive at, executives at, manager at,
    managers at, engineer at, engineers at, director at, developer at, designer at, researcher at, researchers at, analyst at, analysts at,
    economist at, strategist at, worker at, workers at, staff at, employee at, employees at, employees of, intern at,
    shares of, shares in, share price of, stock of, stake in, stakes in, investor in, investors in, invest in,
    invested in, investing in, investment in, shareholder in, shareholders of, shareholders in, customers of,
    revenue of, profits of, valuation of, market value of, headquarters of, subsidiary of, division of, unit of,
    arm of, owner of, owners of, maker of, parent of, board of, spokesperson for, spokesman for, spokeswoman for,
    work at, works at, worked at, working at, work for, works for, worked for, working for, job at,
    hired by, fired by, laid off by, layoffs at, job cuts at, strike at, acquired by, owned by, made by, built by,
    developed by, launched by, sold by, manufactured by, produced by, operated by, run by, published by, funded by, backed by, supplied by,
    designed by, offered by, unveiled by, announced by, provided by, released by, acquisition of, takeover of, purchase of,
    merger with, deal with, contract with, partnership with, agreement with, talks with, competition from,
    competitor of, lawsuit against, suit against, case against, complaint against, probe into, investigation into,
    fine on, fined, sued, suing, sues, acquire, acquires, acquired, bought out, compete with, competes with, rival, rivals, purchases from, supplier to,
    suppliers to, supplies, partnered with, owns, logo of, app from, chips from, software from, data from,
    quarterly results from, results from, earnings from, joining, joined, left, leaving, quit, boycott of, boycott, accuses, accused, accusing, blames, blamed,
    listing of, ipo of, backers of, lender, retailer`),
  hintsBefore: phrases(`
    such as, like, including, at, on, to, of, from, by, with, against, former, ex, unlike, according to, via, through, for,
    between, behind, both, called, named, say, says`),
  after: phrases(`
    is accused, was accused, has been accused, is suspected, has built, has gone bust, have gone bust, went bust, going bust, has gone into, went into administration, went into liquidation, has gone under, went under,
    fees, fares, bills, charges, prices, owned, backed, led, built, made, funded, operated, branded, controlled, sponsored, affiliated, glasses, algorithm, algorithms, technology, chatbot, streaming service, shoppers, tills, fleet, crew, crews, timetable, trains, ferries, ferry, mechanics, cancellations, flight attendants, ground staff, baggage handlers,
    tariffs, contract, contracts, venture, restructuring, turnaround, bankruptcy, administrators, creditors, pensioners, pension scheme, pension fund, workforce, walkout, redundancies, layoffs, job cuts, own brand, own label, recipe, packaging, distribution hub, fulfilment centres, call centres, helpline, subsidiary companies, takeover bid,
    share price, market value, profit margins, sales staff, shop floor, delivery vans, delivery van, delivery drivers, tanker, tankers, rig, rigs, platforms, forecourts, petrol stations, gas stations, cafés, café, restaurants, drive through, bus drivers, train drivers, season tickets, voucher scheme, self checkouts,
    economist, economists, analysts, analyst, strategist, strategists, depot, depots, refinery, refineries, mine, mines, pipeline, terminal, smelter, brewery, mill, hub, hubs, warehouse worker, fulfilment centre, fulfillment center, distribution centre, distribution center, sorting centre,
    call centre, call center, showroom, showrooms, forecourt, petrol station, gas station, service station, checkout, checkouts, trolley, carrier bag, receipt, vans, van, lorry, lorries, truck, bus, readers, terminals, tablet, tablets, headset, headsets, browser, search engine, assistant, voucher, vouchers, gift card, gift cards,
    employee, employees, cashier, cashiers, barista, courier, rider, pilot, pilots, cabin crew, passengers, flight, flights, planes, plane, jetliner, jetliners, loyalty card, loyalty scheme, catalogue, advert, adverts, advertisement, advertisements, commercial, commercials, campaign, uniform, uniforms, jacket, jackets, shirt, shirts, hoodie,
    handbag, handbags, watch, lipstick, perfume, sofa, sofas, supermarket, supermarkets, superstore, shop, shops, restaurant, cafe, cafes, counter, kiosk, kiosks, sandwich, burger, burgers, pickup, pickups, minivan, suv, suvs, sedan, hatchback, tractor, tractors, excavator, battery, batteries, gigafactory, shipyard,
    owners, owner, parent, chain, group, filing, filings, spokespeople, insider, insiders, veteran, alumni, alumnus, intern, interns, contractor, contractors, technician, technicians, mechanic, salesman, salesperson, recruiter, whistleblower, lobbyist, lobbyists, board member, director, directors, trader, dealer,
    shares, share, stock, stocks, shareholders, investors, executive, executives, worker,
    workers, engineer, engineers, staff, customers, users, subscribers, ceo, cfo, cto, chief executive, chief financial,
    chief, founder, co-founder, cofounder, chairman, chairwoman, president, boss, bosses, vice president, spokesman,
    spokeswoman, spokesperson, representative, official, products, product, devices, store, stores, outlet, outlets, warehouse,
    warehouses, factory, factories, plant, plants, dealership, dealerships, revenue, revenues, profit, profits, earnings, sales, headquarters, office,
    offices, campus, platform, software, app, apps, chips, cards, card, phones, cars, vehicles, trucks, stations,
    subsidiary, subsidiaries, unit, logo, brand, brands, data center, data centers, investor, board,
    lawyers, lawsuit, deal, takeover, merger, results, services, account, accounts, customer, supplier, suppliers, branch,
    branches, machines, printers, printer, laptops, phone, shoes, sneakers, trainers, jeans, jets, jet, engines, cameras, consoles,
    traders, riders, couriers, hosts, baristas, delivery driver, package, packages, parcel, order, orders, website, site, network, drivers, dealers, franchise, models, web services, delivery, seller, sellers, developers`),
  verbs: words(`
    moving paying suing refusing seeking preparing advises advised blames insists admitted defaulted exited funds funded handles oversees owned underpaid overpaid specialises specializes
    cancel cancels cancelled canceled cancelling canceling grounded grounding diverted diverts rerouted reroutes start begin begins began charge charging withdraw remove stop ban keep review test trial reopen reduce refurbish relaunch apologise apologize refuse reject join win lose pull reveal confirm deny consider considers considered
    considering mulls mulled weighs weighed explores explored deploys deployed rolling rehires rehired unionised unionized refits refitted mothballs mothballed warns lobbying brews brewed bottled
    collapsed collapses falters faltered stalls stalled implodes imploded folds folded stumbled stumbles sputters recovers recovered bounced bounces eased eases firmed lagged lags lures lured
    slipped slips slipping face drop raise report issue offer recall ship deliver launch unveil announce release supply produce manufacture employ operate own rebrand relocate refund compensate sue settle appeal appoint replace merge invest borrow lend lends lent lease rent list float bid outbid poach
    scrap axe ditch halt pause resume suspend switch double lift lower freeze hike trim slash triple export import stock host sponsor license recruit retain restart revive revives revived restructure downsize downsizes downsized expand opened sacking ration rations rationed reimburse
    tightens tightened loosens abandons abandoned abandoning bans banned blocks blocked bundles bundled curbs curbed decommissioned dims doubled eyes eyed fends fights fought hands handed holds held joins joined keeps kept leads led lines loans lowered maintains maintained maps nears offsets
    opposes opposed passes passed permits pilots piloted piloting pitches pitched plots plotted postpones postponed prepares prepared preps prices priced pushes pushed ramps ramped reaches reached reaffirmed reassures reassured reduces reduced regains regained rejects rejected relies relied remains removed removes reopens reopened
    reorganises repairs repaired reports resells resisted responds reuses reviews reviewed rolls seeks sought seizes serves served shares shelves shelved shifts shifted shrank shrinks shuttered shutters sidesteps sits snags stands starts started stops stopped stopping submits submitted supports supported surpasses surpassed
    swaps swapped swings swung takes took taking tackles teams teamed tells tips touts touted tracks trades traded transfers transferred triggers tweaks tweaked unloads unlocks upends values valued vows vowed wipes wiped wound wrote writes
    climbed climbs rose rises rising fell falls falling gained gains sank sinks sinking edged advances advanced retreated rebounded rebounds dipped dips jumps slides sliding tumbles plunges plummets plummeted soars surges halts halted halting pauses paused pausing resumes resumed resuming suspends suspended suspending
    scraps scrapped scrapping switches switched switching recruits recruiting recruited relocates relocating renames renamed renews renewed replaces replaced replacing rescues rescued restarts restarted retains retained reveals revealed secures secured slashes slashing spends spending spent stockpiled streamlines
    struggles struggled struggling trials trialling trialing tests testing tested targets targeting targeted trims trimming trimmed upgrades upgraded urges urged withdraws withdrew withdrawing pulls pulled pulling axes axed axing ditches ditched ditching doubles doubling tripled triples drops dropping raising
    refunds refunded refunding reimbursed compensates compensated outsells outsold overtakes bids bidding offloads offloaded divests divested demerges demerged lists listed delists floats floated borrows borrowed refinances refinanced repays repaid owes owed loses losing lost wins winning builds building
    delivering ships shipping makes making stocks stocked stocking supplying sources sourced sourcing manufactures manufacturing assembles assembled assembling produces producing pumps pumped drills drilled drilling mines mined refines exports exported imports imported operates operating runs running manages managed
    managing hosts hosted hosting streams streamed streaming airs aired licensing patents leases leased leasing rents rented occupies occupied vacates vacated staffs staffed trains trained retrains employs employing furloughs furloughed docked outsources outsourcing automates automated digitises modernises overhauls overhauled
    revamps revamped redesigns redesigned relaunches relaunched rebrands rebranding markets marketed advertises advertised promotes promoted discounts discounted hikes hiked hiking lifts lifted lifting lowers lowering freezes froze downgraded guided issues issued issuing pledged pledges commits committed
    appoints appointed appointing ousted ousts sacked sacks lobbies lobbied appealed appeals contested contests countersued countersues infringed violated breached overcharged overcharges misled misleads colluded bribed evaded dodged skirted pled pleads leaked leaks spills spilled spilt emits
    emitted recycles recycled phases phased pocketed reaps reaped banks amassed poaches poached
    announced announces announcing launched launches launching unveiled unveils acquired acquires acquire acquiring bought buys
    buying sold sells sell selling reported posted posts hired hires hiring fired invested invests
    investing plans planned planning agreed cut cuts cutting slashed raised raises filed signed signs
    declined released releases rolled shut closed closes closing
    opens expanded expands expanding lays laid layoffs fined sued expects expected forecast forecasts names buy close open hire pay build split spin spun sponsors sponsored moved moves processes processed ordered orders owns
     overtook outperformed recalled recalls recalling settled settles patented partnered partners merged delisted
    licenses licensed competes dominates outsourced surged tumbled soared plunged slumped rallied jumped slid
    rebranded relocated pays paid charges charged offers offered delivered delivers shipped introduced introduces
    introducing supplies supplied warned beat missed earned generated developed develops developing
    faces faced denies denied confirmed confirms dropped wants boosted boosts reorganised reorganized restructures`),
  speechVerbs: words(`
    said says told added argued claims claimed refused apologised apologized responded insists promised declined`),
  weakVerbs: words(`
    believes makes made won lost gained uses used gets got hopes has needs asks asked tries goes went comes`),
  auxiliaries: words(`
    must shall cannot never both each all alone either now again once then even since thus further didn doesn isn wasn hasn haven won wouldn couldn don aren weren
    has have had will would is are was were may might could should can also recently already not reportedly itself
    today yesterday still just finally later soon be been being to quietly officially first did does`),
  topics: words(`
    depot refinery cafe cafes checkout shoppers pharmacy grocery airline airlines fuel pickup wage payroll cashier settlement settlements
    share shares stock stocks quarter quarterly profit profits revenue revenues sales ceo billion investors investor
    market markets customers customer app apps software hardware lawsuit antitrust regulator regulators layoffs
    acquisition merger startup company companies firm firms brand brands retailer retailers employees workers
    executives chip chips ai smartphone smartphones iphone ipad android product products subscribers users
    earnings valuation ipo nasdaq nyse wall dividend dividends tech cloud e-commerce advertising advertisers
    manufacturer factory factories supplier suppliers streaming store stores analysts analyst shareholders boycott
    competitor competitors rival rivals headquarters logo patent patents subscription data smartglasses headset
    phone phones parcel warehouse warehouses delivery deliveries online battery vehicles cars dealers dealership unionised union strike payment payments bank banks cards telecoms broadband device devices`),
  fillers: words('the a an its their of at by for in to with and'),
  listWords: words('and or plus versus vs'),
  otherNamesAfter: words(`
    Place City United England Wales Scotland Heritage Athletics Advice
    Association Authority Union Federation Confederation Agency Administration Department Inspectorate Bureau Guild Ombudsman Regiment Brigade
    Intensive Palliative Urgent Critical Hospice Motion
    Racing F1 Motorsport FC AFC RFC CC Rugby Esports Salzburg Leipzig Playhouse Invitational Masters Derby Stakes Handicap Ballet Dance Shakespeare Repertory Regatta Sinfonia Symphony Philharmonic Quartet Crescent Terrace Grove Junction Canyon Gorge Glacier Ridge Trail Dam Reservoir Harbour Harbor Pier Lighthouse Monument Memorial Statue
    Primary Elementary Kindergarten Nursery Polytechnic Seminary Laboratory Prizes Fellow Fellows
    University Foundation School College Academy Park Parks Valley River Creek Rainforest Basin Institute Prize Cup Arena Stadium
    Street Road Avenue Boulevard Lane Square Plaza Award Awards Medal Theatre Theater Museum Gallery Hospital Clinic
    County Beach Hills Island Islands Open Classic Marathon Center Centre Library Church Cathedral Chapel Tower
    Waiver Act Law Bill Bowl Forest Lake Bay Mountain Mountains Mount Gardens Garden Scholar Scholars Festival Trophy League
    Championship Championships Championat Grand Gala Field Airport Bridge Township Parish Jr Junior Sr
    Fellowship Chair Professor Commission Ministry Fire Peninsula Order Hall Day Week Opera Orchestra
    Charity Zoo Ballpark Speedway Raceway Observatory Telescope Crater Coast Desert Desk Free Mosque Palace Castle
    Amphitheater Amphitheatre Coliseum Colosseum Pavilion Rover Philanthropies Barracks Cemetery Wildfire`),
  otherNamesBefore: phrases(`
    lieutenant, lt, corporal, cpl, sgt, pc, dc, constable, magistrate, caretaker, skipper, racehorse, labrador, alsatian, spaniel, cousin, grandma, grandpa, nana, gran, widow, pilot, astronaut, wing commander, squadron leader,
    nhs, cancer, cricket, universities, sport, human rights, age, teach,
    leonardo da, goddess, demigod,
    grandfather, grandmother, dj, chef, chief justice, ambassador, admiral, brother, private, cllr, councillor, alderman, rev, reverend, pastor, goalkeeper, midfielder, striker, winger, quarterback, jockey, novelist, comedian, playwright, composer, photographer, farmer, juror, umpire, referee, headteacher, gulf of, strait of, mouth of, banks of, isle of, counties of, diocese of, battle for,
    university of, city of, county of, port of, bay of, lake, mount, mr, mrs, ms, miss, dr, sir, dame, lord, lady,
    president, senator, sen, governor, gov, mayor, congressman, congresswoman, judge, justice, detective, sergeant, king, queen, prince, princess, saint, st,
    fort, the late, william of, house of, duke of, prince of, battle of, bishop of, actor, actress, singer, author, poet, painter, inventor, physicist, professor, prof, captain,
    general, colonel, coach, town of, village of, state of, planet, god, hurricane, storm, cape, operation, officer, father, sister, pope, bishop, uncle, aunt`),
  otherSenseAfter: words(`
    rainforest river basin jungle forest forests tributaries tributary pie pies juice tree trees orchard orchards
    cider sauce crumble blossom application applications applicant applicants requirement requirements holder
    officer lottery interview interviews overstays waiver free orbit orbiter rover mission missions crater dust atmosphere variant
    practice date audience audiences county shock shocks casing peel zest jersey alert marmalade dye
    analysis analyses attribute attributes description tag tags shells range heart breaking soil lander surface`),
  otherSensePhrases: [
    ...senses(
      'sharp',
      '_rise _rises _fall _falls _drop _drops _cut _cuts _jump _jumps _increase _increases _decline _declines _slowdown _gains _slump _swing _swings _dip _dips _cost _growth',
    ),
    ...senses('wellcome cadbury rowntree sainsbury lloyds leverhulme', '_trust _family _society'),
    ...senses('pandora', '_opened_the _opens_the'),
    ...phrases(`
    new yorkers, tesla coil, tesla coils, tesla turbine, target missed, target met, target hit, target reached, target set, target dates, target audience, target weight, target language, arm raised, arm outstretched, arm around, arm aloft, arm broken, arms raised, gap closes, gap closed, gap narrows, gap narrowed, gap widens, gap widened, gap widest, gap grows, gap remains, gap years, gap opens,
    shell hit, shell hits, shell landed, shell lands, shell exploded, shell explodes, shell struck, shell fire, shell fragment, shell fragments, shell crater, shell craters, shell hole, shell holes, shell beach, shell middens, shell necklace, sky turned, sky turns, sky glowed, sky lanterns, sky high,
    visa refused, visa denied, visa granted, visa revoked, visa delays, visa backlog, visa backlogs, visa fraud, visa free, visa curbs, visa refusals, visa revocations, visa waivers, visa cancelled, visa extension, visa extensions, visa category, visa quota, visa interview, visa interviews,
    square filled, square emptied, square root, square kilometre, square kilometer, square mile, square foot, square metre, square meter, bolt of, bolt hole, bolt from, bolt cutters, box office, box of, box found, box junction, crane collapses, crane collapsed, crane falls, crane fell, crane driver, crane drivers, crane operator, crane operators, crane fly, crane flies,
    match abandoned, match postponed, match ends, match officials, match ball, match day, match report, match fixing, chase ends, chase ended, chase began, cruise control, cruise passenger, cruise terminal, cruise terminals, cruise liner, cruise liners, root causes, root cause, root vegetables, root canal, general election, general elections, general secretary, general assembly, general practice, general public, general practitioner,
    dollar falls, dollar fell, dollar rises, dollar rose, dollar slips, dollar slipped, dollar gains, dollar gained, dollar bills, dollar bill, dollar slides, dollar weakens, dollar strengthens, sprint champion, sprint finish, sprint final, sprint star, sprint gold, sprint queen, sprint king, sprint hurdles, sprint relay, sprint race, scale model, scale models, scale of, figure skater, figure skaters, figure skating, shield bug, shield bugs, shield wall,
    carnival parade, carnival procession, carnival floats, carnival float, carnival season, carnival crowds, carnival queen, mosaic found, mosaic floor, mosaic floors, marvel at, game over, game on, game show, game birds, game reserve, game reserves, game warden, game wardens, next year, next week, next month, next door, next comes, next up, next spring, next summer, metro station, metro stations, metro line, metro lines, metro trains, metro system, metro passengers, metro riders, metro services, metro area, metro mayor, metro mayors,
    united front, fortune teller, fortune tellers, fortune favours, fortune favors, fortune hunters, republic of, honor guard, honor roll, honor killing, unity talks, unity among, unity candidate, unity rally, total number, total ban, total eclipse, total cost, total loss, total war, total deaths, total rainfall, total collapse, total spending, tap dance, tap dancing, tap dancer, tap dancers, travelers to, travelers from, travelers should, whirlpool bath, lemonade stand, lemonade stands, compass points, compass needle, compass rose,
    nest boxes, nest box, nest site, nest sites, nest eggs, nest egg, nest of, ring road, ring roads, ring of, ring tone, ring fence, peloton split, peloton crash, peloton riders, delta region, delta force, delta smelt, delta communities, delta wing, snap vote, snap general, snap judgement, slack season, strategy paper, strategy document, opera singers, opera lovers, opera season, opera goers, opera premiere, opera buffs, paramount importance, paramount chief, paramount chiefs, oracle of, oracle at,
    boots on, boots sinking, boots laced, boots muddy, dove hunting, dove of, doves released, eagle owl, eagle owls, eagle eyed, lion cub, lion cubs, lion dance, fox found, fox attacks, fox bites, fox sightings, fox hunts, puma sighting, puma sightings, caterpillar season, caterpillar plague, caterpillar nests, caterpillar numbers, caterpillar tracks, jaguar cub, jaguar cubs, jaguar sightings, jaguar conservation, cougar sightings, orange trees, orange groves, orange grove, orange blossom, orange smoke, orange skies, orange sky, orange robes, apple harvest, apple orchard, apple cider, apple blossom, apple picker, apple pickers, apple trees, apple tree, apple core, apple cores, apple sauce, apple crumble, apple tart, apple season,
    amazon basin, amazon rainforest, amazon river, amazon warriors, amazon warrior, amazon forest, amazon region, amazon drought, amazon states, amazon summit, amazon women, mercury levels, mercury poisoning, mercury rising, mercury dropped, mercury rises, mercury plunges, mercury contamination, mercury soared, mercury fell, mercury hit, saturn moon, mars orbit, mars sample, mars landing, mars colony,
    subway stabbing, subway shooting, subway ride, subway rides, subway map, subway musicians, subway service, subway delays, sage advice, sage green, stripe of, ripple effect, ripple effects, ripple of, spark plugs, spark plug, spark of, current affairs, current account, current rules, wind farms, wind farm, wind turbines, wind turbine, wind power, wind speeds, surge in, surge of, giant panda, giant pandas, giant waves, honor your, best of, check your, check that, grab a, discover the, just when, country music, country house, country lanes, coke ovens, coke oven, coke habit, charter school, charter schools, charter flight, charter flights, charter plane, staples such, staples like,
    runway closed, runway reopened, runway incursion, runway incursions, runway show, runway shows, seat of, seat belts, zoom in, telegram from, monster truck, monster trucks, monster waves, monster storm, titan submersible, titan arum, progressive politics, progressive rock, progressive party, progressive voters, progressive lawmakers, progressive caucus, progressive groups,
    square dancing, square dance, square metres, square meters, square feet, square miles, square kilometres, target practice, target practise, visa rules, visa restrictions, visa ban, visa bans, visa policy, visa status, visa queue, visa queues, visa sponsorships, sky watchers, sky watcher, block of, apple a day, snap decision, snap decisions, snap judgment, snap judgments, boots caked, gap between, wise words, wise counsel, delta blues, delta wave, orange flags, orange light, orange glow, orange jumpsuit, orange jumpsuits, shell collectors, shell shock, shell casings, shell suit, slack tide, slack water, united in, united by, united against, united we, chase scenes, chase scene, chase the, coach parties, coach party, coach trip, coach trips, coach driver, dove numbers, fox cubs, fox cub, fox hunt, fox hunters, subway train, subway trains, subway tunnel, subway tunnels, subway platform, subway entrance, subway tracks, caterpillar plagues, virgin forest, virgin forests, virgin snow, virgin olive, virgin birth, arm in, arm wrestling, general strike, mars rover, mars mission, mars missions,
    shell company, shell companies, shell corporation, shell corporations, shell firms, subway riders, subway station, subway stations, subway workers,
    subway system, subway cars, subway line, subway operator, cruise ship, cruise ships, cruise line, cruise lines, cruise operator, cruise operators,
    cruise company, cruise passengers, cruise missile, cruise missiles, cruise industry, fox hunting, mars bar, mars bars, target group,
    target groups, target market, target markets, target price, target prices, target customers, visa holders, visa office, visa offices, visa officials,
    visa centre, visa center, visa services, visa program, visa programme, visa fees, visa system, visa scheme, visa sponsor, visa sponsorship, visa application,
    gap year, alphabet soup, block party, block parties, zoom lens, snap election, snap elections, snap poll,
    unity government, runway lights, opera company, opera companies, opera house, opera houses, opera singer, oracle bones,
    orange peel, orange growers, orange producers, orange alert, orange line, apple growers, apple farmers, apple producers, apple sellers,
    amazon tribes, amazon tribe, amazon dam, amazon deforestation, amazon fires,
    caterpillar outbreak, circle time, seat belt, tap water, wise investors, wise customers, wise company, strategy game, strategy games, wise men, stripe pattern`),
  ],
  otherSenseBefore: words(`
    planet god goddess river an student tourist entry exit transit sales key moving soft hard red green
    blood bright sea egg empty gender pay wage widening mississippi nile big adam golden baked candy caramel rotten
    schengen temporary expired humanitarian toward towards crashed onto orbiting colonize colonise upper lower across along through down up`),
  functionWords: words(`
    owner owners landlord landlords tenant shareholder shareholders backer backers bidder buyer buyers seller founder founders employer client clients few ahead amid onto upon off around without within toward towards behind beyond through there here what which whose soon already formerly most much more meanwhile read
    the a an of to in on at by for with from and or but if that this these those when where while who why how
    as so then also not his her their its our my your he she they we i it is was are were has have had will would
    after before since until during because although though however today yesterday tomorrow now last next like unlike
    according even only under over many some all both each every another other new former one two three
    four five several once still yet just instead including excluding despite unless whether among between against about
    company group startup firm bank human social working venture foreign national federal central private public
    ex can could may might should did does do be been no nor rival tech big us american chinese european british
    german french japanese korean italian indian russian global local online analysts investors shares early late
    buying selling using inside outside earlier later monday tuesday wednesday thursday friday saturday sunday
    january february march april june july august september october november december mr mrs ms dr`),
  firmArticles: [],
  determiners: words('a an the this that more its their his her our my some any every no'),
};
