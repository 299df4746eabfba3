import { words } from './language-data';

/**
 * Names of firms that are also places, people or things known by the same proper name in most
 * languages: a capital proves nothing, wherever it stands.
 */
export const NAMESAKES: ReadonlySet<string> = new Set(
  words(`
    amazon mars ford tesla leonardo apollo delta phoenix hermes santander sabadell emirates iberia olympus
    sequoia carlyle berkshire gilead brookfield mercedes zara natura globo latam victoria macquarie
    vanguard harvey lilly lucid luma astra chase wells lloyds morgan orion titan nova atlas
    aurora eternal astra liberty wellington columbia cambridge oxford jaguar lincoln dodge bell garmin aston
    armani hilton dior bloomberg takeda suzuki honda ferrari ferrero tata adani mahindra dyson boss thales
    yogya kopenhagen everest kilimanjaro eiger helvetia mesopotamia vistula patagonia
    saturn mercury neptune venus pluto jupiter kraken titan polaris hyperion helios artemis juno
    vinci suez laval lafayette bugatti vichy evian vittel bic guerlain cartier chaumet lacoste balmain picard leclerc
    otto henkel merck linde opel benz zeiss hilti krupp haniel sixt
    indra rio cajamar botín puig falabella luksic slim carso bimbo polar brahma antarctica embraer salgado renner havana braga porto setúbal
    toledo granada sevilla cuba panamá potosí cerrado bahia ipanema copacabana brasília olinda suzano natal vitória medina
    amazone kaleva sievi luhta boulanger barrière merlin edison gloria aida hering brava burgo madero saraiva marisa fleury guararapes abbott kellogg campbell hershey cummins stryker baxter schwab walker gallagher morrison fiat santos hermès boss avon dell disney sp dow nasdaq
    россия москва тесла форд блумберг марс касперский калашников μυτιληναίος γερμανός τέσλα φορντ άρης ερμής αφροδίτη κρόνος
    δίας ποσειδώνας ήρα βασιλόπουλος νίκας`),
);

/** Words of product names behind a firm's: the firm is still meant in "Apple Watch". */
export const PRODUCT_WORDS: ReadonlySet<string> = new Set(
  words(`
    Prime Watch Music Pay Store Stores TV Cloud Quest Maps Pro Max Plus Alexa Kindle Card Web Fresh Go Studio Studios
    Vision Model Arcade News Books Silicon Intelligence Glasses Horizon Ray AI Llama Fire Echo Ring Robotics
    Marketplace Flex Business Ads Connect Credit Wallet Mini Cybertruck Semi Roadster Energy Fiesta Panda Punto Mustang Quest Podcasts Card Airpods AirPods iPad Pencil Reality Reels
    Focus Transit Bronco Explorer F Ranger Puma Kuga Escape Home Smart Galaxy Pixel Air Messenger Platforms
    Platform Labs Lab Research Motors Motor Group Logistics Pharmacy Basics Italia Italy Europe UK USA America India
    China Deutschland France Germany Japan Korea Canada Australia Brasil Corporate Inc Corp Direct Circle Express
    Electric Infinite Signature Debit Oil Gas Midstream Recharge Sport Sports Atlantic Cinema Mobile
    Originals Kids Drive Workspace Suite Copilot Office Azure Database NetSuite Gemini Search Translate Play Chrome CEO CFO CTO COO
    Chief President Chairman Founder`),
);
