import { type CompanyLanguage, phrases, words } from '../language-data';

export const en: CompanyLanguage = {
  compoundsNouns: true,
  hasTitleCase: true,
  firmsTakeNoArticle: true,
  commonWords: words(`
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
  settledNames: words(`
    honda suzuki ferrari fiat-chrysler marriott hilton dior santander mcdonald airtel zara telekom macquarie generali
    uber armani ferrero imbue oura roche thales kirin acer deere citi supercell neste`),
  firmNouns: words(`
    company companies firm firms giant giants startup startups maker makers chipmaker chipmakers
    carmaker carmakers automaker automakers drugmaker drugmakers planemaker retailer retailers bank banks lender
    lenders insurer insurers developer developers manufacturer manufacturers supplier suppliers operator operators
    airline airlines conglomerate conglomerates rival rivals competitor competitors unicorn subsidiary publisher
    provider brand brands chain broker brokerage multinational corporation corporations utility distributor
    wholesaler grocer supermarket contractor contractors refiner miner miners steelmaker brewer telecom
    telecoms carrier carriers vendor vendors fintech business businesses label labels franchise behemoth titan
    titans powerhouse outfit studio studios biotech agency consultancy`),
  namingNouns: words(`
    startup start-up chipmaker carmaker automaker drugmaker planemaker retailer lender insurer conglomerate
    steelmaker brewer airline company firm fintech unicorn grocer brokerage consultancy`),
  noNames: words(`
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
  firmHeads: words('Banco Banca Grupo Groupe'),
  before: phrases(`
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
    has have had will would is are was were may might could should can also recently already now not reportedly itself
    today yesterday still just then finally never later soon be been being to quietly officially first did does`),
  topics: words(`
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
