import { words } from './language-data';

/**
 * Brands whose names the list of brands thinks too common to trust, and which the press of Western Europe
 * and the Americas hardly ever writes for anything else. Without spaces and marks, as candidates have them.
 */
export const SETTLED_BRANDS: readonly string[] = words(`
  abanca abercrombiefitch acehardware adidasoriginals aeropostale agentprovocateur airserbia airtransat amazonfresh
  aral arduino armaniexchange asana atacadão atari audiotechnica autogrill autozone avast bananarepublic bandcamp
  basicfit baskinrobbins bathbodyworks baumemercier beko benjerrys bestwestern bimbaylola birkenstock bobbibrown
  bodegaaurrera bose bottegaveneta brooksbrothers buccellati buffalogrill bunq bvg carphonewarehouse carrefourexpress
  carrefourmarket cashconverters chedraui chickfila clarks cleverfit clubmed colehaan comfortinn conforama
  copaairlines coppel coursera crocs crossfit créditmutuel cupra dazn deichmann delonghi denner dkny dpd drmartens
  drogasil dsautomobiles dunkin ecco emporioarmani escada esso etam eurospin fendi fiveguys flyingtigercopenhagen fnac
  footlocker forever21 foursquare fressnapf fubo galerieslafayette geox gifi givenchy gls gstarraw guerlain gumtree
  gémo hardrockcafe havaianas hema hermanmiller hobbylobby holidayinn hollister hornbach hubspot hyatt ihop ikks
  infiniti inpost intercontinental intimissimi iqos jackjones jbl jcrew jdsports jilsander junipernetworks jysk
  kaufland kiabi kik kleinanzeigen klm kodak kohler ktm lancia landrover lastpass lecoqsportif lecreuset lefties
  leroymerlin liujo lkq lojasamericanas lojasrenner longchamp longines loropiana lotpolishairlines lush maisonsdumonde
  makro manpower marcjacobs marionnaud matalan maxmara mclaren mexx michaelkors miele monoprix motelone
  mountainwarehouse nafnaf nandos newbalance newrelic newyorker nextdoor nordstromrack obi oboticário officedepot
  oldnavy olivegarden oneill outbacksteakhouse ovs paddypower panerabread papajohns papamurphys paradoxinteractive
  patekphilippe peekcloppenburg pepejeans planetfitness poloralphlauren porschedesign pretamanger pullbear qnap ramada
  rangerover raspberrypi rayban razer remax reserved riotgames ripcurl rockstargames roku saintlaurent
  saksfifthavenue samsclub sanborns scandichotels scotchsoda securitas sephora shakeshack sixflags sixt sofitel
  soliver sonos soriana stackoverflow starlingbank statista stevemadden strava substack sunglasshut suse swisslife
  tagheuer tedbaker tedi telepizza thebodyshop thenorthface theritzcarlton theupsstore thomassabo ticketmaster
  timberland tissot tods tomford tommyhilfiger tomtailor topgolf topshop toysrus tplink triodosbank ugg ulsterbank
  underarmour unitedrentals urbanoutfitters veepee veromoda victoriassecret virginactive virginatlantic virginmedia
  waldorfastoria webflow wendys westelm wmf worten wüstenrot xing yelp yvesrocher zadigvoltaire zarahome électrodépôt
  öbb`);
