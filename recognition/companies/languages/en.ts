import { type CompanyLanguage, phrases, words } from '../language-data';
import { SETTLED_BRANDS } from '../settled-brands';

export const en: CompanyLanguage = {
  compoundsNouns: true,
  hasTitleCase: true,
  firmsTakeNoArticle: true,
  otherKinds: words(`
    barber hairdresser pharmacist vet veterinarian janitor caretaker gardener bricklayer trucker waiter waitress bartender bouncer lifeguard gamekeeper blacksmith cobbler florist greengrocer cashier bookkeeper seamstress bellringer verger referee umpire quarterback linebacker shortstop hurdler skier surfer climber skipper captain lieutenant corporal admiral ambassador magistrate juror
    mayor councillor councilman councilwoman councilor alderman senator congressman congresswoman governor minister lawyer attorney barrister solicitor doctor surgeon nurse midwife
    paramedic teacher headteacher headmaster professor lecturer librarian priest vicar rector bishop pastor rabbi imam nun monk constable detective sergeant sheriff firefighter footballer striker
    midfielder defender goalkeeper winger quarterback pitcher swimmer sprinter jockey boxer athlete cyclist golfer rower gymnast actor actress singer songwriter pianist violinist cellist novelist
    author poet playwright painter sculptor musician composer comedian philosopher physicist astronomer journalist photographer pensioner retiree grandmother grandfather grandson granddaughter
    neighbour neighbor witness defendant plaintiff tenant landlady landlord verger janitor caretaker babysitter mother father brother sister son daughter cousin godfather stepfather stepmother roommate flatmate classmate juror
    widow widower nephew niece uncle aunt husband wife schoolboy schoolgirl pupil teenager toddler farmer baker butcher plumber carpenter electrician postman welder beekeeper shepherd
    fisherman surname nickname namesake god goddess deity nymph town village hamlet suburb city river lake mountain island parish terrier labrador collie spaniel gelding mare puppy kitten tabby`),
  otherAfter: phrases(`
    the elder, the younger, himself, herself, by name, by birth`),
  livingVerbs: words(`
    died painted married slept dreamt dreamed wept divorced sculpted sobbed sang danced limped smiled grinned shrugged laughed blushed whispered nodded winked waved strolled`),
  callingWords: words(`
    called dubbed`),
  commonWords: words(`
    game carnival carrier celsius booking cadence mosaic hexagon marvel evergreen aristocrat recruit prudential occidental inflection coke charter next flutter freeport metro jumbo southwest
    united specialized staples dove fortune republic hub square
    affirm alphabet apple arm benchmark block bolt boss bridgewater canon caterpillar chevron chime circle citadel
    continental cruise cursor discord eternal fiat fidelity fitch fox gap glean grab honor just kraken lightspeed
    lovable lucid mercury meta mistral notion opera oracle orange paramount perplexity plaid proton puma ramp
    rebellions reliance ripple rippling robinhood runway seat sharp shell sky slack snap snowflake strategy stripe
    subway target tap telegram tether toss total unity upstage valve vanguard visa vale wise zoom best check country
    sage square match box chase dash delta luminous ring nest peloton compass opendoor root lemonade toast crane
    progressive travelers allstate discover general dollar monster whirlpool sprint shield figure scale cognition
    accel cohere kone berry lion eagle hub wind three giant spark current surge`),
  articledWords: words(`
    amazon apple arm block boss canon caterpillar chime circle citadel cruise cursor gap kraken oracle puma ramp
    robinhood runway seat shell sky snowflake stripe subway tap target telegram tether valve visa fox alphabet
    snap zoom notion benchmark vanguard citi bolt crane monster root ring`),
  noLegalForms: ['spa', 'as'],
  settledNames: [
    ...SETTLED_BRANDS,
    ...words(`
    honda suzuki ferrari fiat-chrysler marriott hilton dior santander mcdonald airtel zara telekom macquarie generali
    uber armani ferrero imbue oura roche thales kirin acer deere citi supercell neste`),
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
    fund cooperative co-operative toolmaker glassmaker papermaker tyremaker tiremaker phonemaker truckmaker
    bank neobank exchange studio studios maker chipmaker truckmaker shipbuilder shipyard installer insurer reinsurer housebuilder homebuilder brewery distillery bakery winery roaster dairy foundry refiner miner
    manufacturer supplier distributor wholesaler subcontractor agency label chain restaurateur conglomerate subsidiary affiliate financier biotech medtech proptech edtech insurtech agritech spin-off spinoff spinout
    outfit builder contractor haulier shipper forwarder telco utility marketplace consortium operator provider publisher
    startup start-up chipmaker carmaker automaker drugmaker planemaker retailer lender insurer conglomerate
    steelmaker brewer airline company firm fintech unicorn grocer brokerage consultancy`),
  noNames: words(`
    wagner hamas hezbollah made
    san new los las saint st north south east west santa el la big great ai it us uk eu ceo cfo cto ipo tv usa vp hr pr ev vc christmas english american european chinese japanese german french
    italian british indian korean russian monday tuesday wednesday thursday friday saturday sunday january february
    march april may june july august september october november december house i mr mrs ms dr`),
  indefinite: words('a an the'),
  nounAttributes: words(`
    based founded specialising specializing specialised specialized owned known listed focused led backed making
    operating headquartered working valued run controlled started called named selling offering using providing`),
  descriptions: phrases(`
    headquartered in, maker of, the maker of, owner of, the owner of, parent of, the parent of, operator of,
    the operator of, manufacturer of, developer of, producer of, publisher of`),
  firmEndings: words(`
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
    work at, works at, worked at, working at, work for, works for, worked for, working for, job at, jobs at,
    hired by, fired by, laid off by, layoffs at, job cuts at, strike at, acquired by, bought by, owned by, made by, built by,
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
    economist, economists, analysts, analyst, strategist, strategists, depot, depots, refinery, refineries, mine, mines, pipeline, terminal, smelter, brewery, mill, hub, hubs, warehouse worker, fulfilment centre, fulfillment center, distribution centre, distribution center, sorting centre,
    call centre, call center, showroom, showrooms, forecourt, petrol station, gas station, service station, checkout, checkouts, trolley, carrier bag, receipt, vans, van, lorry, lorries, truck, bus, readers, terminals, tablet, tablets, headset, headsets, browser, search engine, assistant, voucher, vouchers, gift card, gift cards,
    employee, employees, cashier, cashiers, barista, courier, rider, pilot, pilots, cabin crew, passengers, flight, flights, planes, plane, jetliner, jetliners, loyalty card, loyalty scheme, catalogue, advert, adverts, advertisement, advertisements, commercial, commercials, campaign, uniform, uniforms, jacket, jackets, shirt, shirts, hoodie,
    handbag, handbags, watch, lipstick, perfume, sofa, sofas, supermarket, supermarkets, superstore, shop, shops, restaurant, restaurants, cafe, cafes, counter, kiosk, kiosks, sandwich, burger, burgers, pickup, pickups, minivan, suv, suvs, sedan, hatchback, tractor, tractors, excavator, battery, batteries, gigafactory, shipyard,
    owners, owner, parent, chain, group, filing, filings, spokespeople, insider, insiders, veteran, alumni, alumnus, intern, interns, contractor, contractors, technician, technicians, mechanic, mechanics, salesman, salesperson, recruiter, whistleblower, lobbyist, lobbyists, board member, director, directors, trader, dealer,
    shares, share, stock, stocks, shareholders, investors, executive, executives, employee, employees, worker,
    workers, engineer, engineers, staff, customers, users, subscribers, ceo, cfo, cto, chief executive, chief financial,
    chief, founder, co-founder, cofounder, chairman, chairwoman, president, boss, bosses, vice president, spokesman,
    spokeswoman, spokesperson, representative, official, products, product, devices, store, stores, outlet, outlets, warehouse,
    warehouses, factory, factories, plant, plants, dealership, dealerships, revenue, revenues, profit, profits, earnings, sales, headquarters, office,
    offices, campus, platform, software, app, apps, chips, cards, card, phones, cars, vehicles, trucks, stations,
    executives, subsidiary, subsidiaries, unit, logo, brand, brands, data center, data centers, investor, board,
    lawyers, lawsuit, deal, takeover, merger, results, services, account, accounts, customer, supplier, suppliers, branch,
    branches, machines, printers, printer, laptops, tablets, phone, shoes, sneakers, trainers, jeans, jets, jet, engines, cameras, consoles,
    traders, riders, couriers, hosts, baristas, delivery driver, package, packages, parcel, order, orders, website, site, network, drivers, dealers, franchise, models, web services, delivery, seller, sellers, engineer, developers`),
  verbs: words(`
    collapsed collapses falters faltered stalls stalled implodes imploded folds folded stumbled stumbles sputters recovers recovered bounced bounces eased eases firmed lagged lags lures lured
    slipped slips slipping face drop raise report issue offer recall ship deliver launch unveil announce release supply produce manufacture employ operate own rebrand relocate refund compensate sue settle appeal appoint replace merge invest borrow lend lends lent lease rent list float bid outbid poach
    scrap axe ditch halt pause resume suspend switch double lift lower freeze hike trim slash triple export import stock host sponsor license recruit retain restart revive revives revived restructure downsize downsizes downsized expand opened sacking ration rations rationed reimburse
    tightens tightened loosens abandons abandoned abandoning bans banned blocks blocked bundles bundled curbs curbed decommissioned dims doubled eyes eyed fends fights fought fends hands handed holds held joins joined keeps kept leads led lines loans lowered maintains maintained maps nears offsets
    opposes opposed passes passed permits pilots piloted piloting pitches pitched plots plotted postpones postponed prepares prepared preps prices priced pushes pushed ramps ramped reaches reached reaffirmed reassures reassured reduces reduced regains regained rejects rejected relies relied remains removed removes reopens reopened
    reorganises repairs repaired reports resells resisted responds reuses reviews reviewed rolls seeks sought seizes serves served shares shelves shelved shifts shifted shrank shrinks shuttered shutters sidesteps sits snags stands starts started stops stopped stopping submits submitted supports supported surpasses surpassed
    swaps swapped swings swung takes took taking tackles teams teamed tells tips touts touted tracks trades traded transfers transferred triggers tweaks tweaked unloads unlocks upends values valued vows vowed wipes wiped wound wrote writes
    climbed climbs rose rises rising fell falls falling gained gains sank sinks sinking edged advances advanced retreated rebounded rebounds dipped dips jumps slides sliding tumbles plunges plummets plummeted soars surges halts halted halting pauses paused pausing resumes resumed resuming suspends suspended suspending
    scraps scrapped scrapping switches switched switching recruits recruiting recruited relocates relocating renames renamed renews renewed replaces replaced replacing rescues rescued restarts restarted retains retained reveals revealed secures secured slashes slashing spends spending spent stockpiled streamlines
    struggles struggled struggling trials trialling trialing tests testing tested targets targeting targeted trims trimming trimmed upgrades upgraded urges urged withdraws withdrew withdrawing pulls pulled pulling axes axed axing ditches ditched ditching doubles doubled doubling tripled triples drops dropping raising
    refunds refunded refunding reimbursed compensates compensated outsells outsold overtakes outbid bid bids bidding offloads offloaded divests divested demerges demerged lists listed delists floats floated borrows borrowed refinances refinanced repays repaid owes owed loses losing lost wins winning builds building
    delivering ships shipping makes making stocks stocked stocking supplying sources sourced sourcing manufactures manufacturing assembles assembled assembling produces producing pumps pumped drills drilled drilling mines mined refines exports exported imports imported operates operating runs running manages managed
    managing hosts hosted hosting streams streamed streaming airs aired licensing patents leases leased leasing rents rented occupies occupied vacates vacated staffs staffed trains trained retrains employs employing furloughs furloughed docked outsources outsourcing automates automated digitises modernises overhauls overhauled
    revamps revamped redesigns redesigned relaunches relaunched rebrands rebranding markets marketed advertises advertised promotes promoted discounts discounted hikes hiked hiking lifts lifted lifting lowers lowered lowering freezes froze upgraded downgraded guided issues issued issuing pledged pledges commits committed
    appoints appointed appointing replaces promotes ousted ousts sacked sacks suspends lobbies lobbied appealed appeals contested contests countersued countersues infringed violated breached overcharged overcharges misled misleads colluded bribed evaded dodged skirted pled pleads leaked leaks spills spilled spilt emits
    emitted recycles recycled phases phased unloads pocketed reaps reaped banks amassed poaches poached
    announced announces announcing launched launches launch launching unveiled unveils unveil acquired acquires acquire acquiring bought buys
    buying sold sells sell selling reported reports report posted posts hired hires hiring fired invested invests
    investing plans planned planning agreed cut cuts cutting slashed raised raises raise filed signed signs
    declined employs manufactures produces released releases release rolled rolls shut closed closes closing opened
    opens expanded expands expanding lays laid layoffs fined sued expects expected forecast forecasts names invest buy sell close open hire expand pay build acquire split spin spun sponsor sponsors sponsored moved moves processes processed ordered orders runs owns
    operates overtook outperformed recalled recalls recalling settled settles patented partnered partners merged delisted
    licenses licensed competes dominates outsourced surged tumbled soared plunged slumped rallied jumped slid
    rebranded relocated pays paid charges charged offers offered delivered delivers shipped builds introduced introduces
    introducing acquires supplies supplied warned beat missed earned generated developed develops developing
    faces faced denies denied confirmed confirms dropped wants boosted boosts trimmed reorganised reorganized restructures`),
  speechVerbs: words(`
    said says told added argued claims claimed refused apologised apologized responded insists promised declined`),
  weakVerbs: words(`
    believes makes made won lost gained uses used gets got hopes has needs asks asked tries goes went comes`),
  auxiliaries: words(`
    must shall cannot never both each all alone either now again once then even since thus further didn doesn isn wasn hasn haven won wouldn couldn don aren weren
    has have had will would is are was were may might could should can also recently already now not reportedly itself
    today yesterday still just then finally never later soon be been being to quietly officially first did does`),
  topics: words(`
    depot refinery cafe cafes checkout shoppers pharmacy grocery airline airlines fuel pickup wage payroll cashier settlement settlements
    share shares stock stocks quarter quarterly profit profits revenue revenues sales ceo billion investors investor
    market markets customers customer app apps software hardware lawsuit antitrust regulator regulators layoffs
    acquisition merger startup company companies firm firms brand brands retailer retailers employees workers
    executives chip chips ai smartphone smartphones iphone ipad android product products subscribers users
    earnings valuation ipo nasdaq nyse wall dividend dividends tech cloud e-commerce advertising advertisers
    manufacturer factory factories supplier suppliers streaming store stores analysts analyst shareholders boycott
    competitor competitors rival rivals headquarters logo patent patents subscription data smartglasses headset
    phone phones parcel warehouse warehouses delivery deliveries online battery vehicles cars dealers dealership unionised union strike payment payments bank banks cards refinery airline telecoms broadband device devices`),
  fillers: words('the a an its their of at by for in to with and'),
  listWords: words('and or plus versus vs'),
  otherNamesAfter: words(`
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
    leonardo da,
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
  otherSensePhrases: phrases(`
    square dancing, square dance, square metres, square meters, square feet, square miles, square kilometres, target practice, target practise, visa rules, visa restrictions, visa ban, visa bans, visa policy, visa status, visa queue, visa queues, visa sponsorships, sky watchers, sky watcher, block of, apple a day, snap decision, snap decisions, snap judgment, snap judgments, boots caked, gap between, wise words, wise counsel, delta blues, delta wave, orange flags, orange smoke, orange light, orange glow, orange jumpsuit, orange jumpsuits, shell collectors, shell shock, shell casings, shell suit, slack tide, slack water, united in, united by, united against, united we, chase scenes, chase scene, chase the, coach parties, coach party, coach trip, coach trips, coach driver, dove numbers, fox cubs, fox cub, fox hunt, fox hunters, subway train, subway trains, subway tunnel, subway tunnels, subway platform, subway entrance, subway tracks, caterpillar plagues, caterpillar plague, virgin forest, virgin forests, virgin snow, virgin olive, virgin birth, arm in, arm wrestling, general strike, mars rover, mars mission, mars missions, mars landing,
    shell company, shell companies, shell corporation, shell corporations, shell firms, subway riders, subway station, subway stations, subway workers,
    subway system, subway cars, subway line, subway operator, cruise ship, cruise ships, cruise line, cruise lines, cruise operator, cruise operators,
    cruise company, cruise passengers, cruise missile, cruise missiles, cruise industry, fox hunting, mars bar, mars bars, target group,
    target groups, target market, target markets, target price, target prices, target customers, visa holders, visa office, visa offices, visa officials,
    visa centre, visa center, visa services, visa program, visa programme, visa fees, visa system, visa scheme, visa sponsor, visa sponsorship, visa application,
    gap year, gap years, alphabet soup, block party, block parties, zoom lens, snap election, snap elections, snap poll,
    unity government, runway lights, opera company, opera companies, opera house, opera houses, opera singer, oracle bones,
    orange peel, orange growers, orange producers, orange alert, orange line, apple growers, apple farmers, apple producers, apple sellers,
    amazon tribes, amazon tribe, amazon dam, amazon deforestation, amazon fires,
    caterpillar outbreak, circle time, seat belt, seat belts, tap water, wise investors, wise customers, wise company, strategy game, strategy games, wise men, stripe pattern`),
  otherSenseBefore: words(`
    planet god goddess river an student tourist entry exit transit sales key moving soft hard red green
    blood bright sea egg empty gender pay wage widening mississippi nile big adam golden baked candy caramel rotten
    schengen temporary expired humanitarian toward towards crashed onto orbiting colonize colonise upper lower across along through down up`),
  functionWords: words(`
    few ahead amid onto upon off around without within toward towards behind beyond through there here what which whose soon already formerly most much more meanwhile read
    the a an of to in on at by for with from and or but if that this these those when where while who what why how
    as so then also not his her their its our my your he she they we i it is was are were has have had will would
    after before since until during because although though however meanwhile today yesterday tomorrow now last next like unlike
    according even only under over without many most some all both each every another other new former one two three
    four five several once still yet just instead including excluding despite unless whether among between against about
    company group startup firm bank human social working venture foreign national federal central private public
    ex can could may might should did does do be been no nor rival tech big us american chinese european british
    german french japanese korean italian indian russian global local online why will analysts investors shares early late
    buying selling using inside outside earlier later monday tuesday wednesday thursday friday saturday sunday
    january february march april june july august september october november december mr mrs ms dr`),
  firmArticles: [],
  determiners: words('a an the this that more its their his her our my some any every no'),
};
