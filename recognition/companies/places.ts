import { type Context, isSameSentence, keyOf } from './context';
import { words } from './language-data';

/** Firms' names begin with them, and go on meaning the place: "Boston Instruments Ltd", "in Boston". */
export const PLACES: ReadonlySet<string> = new Set(
  words(`
    Africa America Asia Europe Europa Atlantic Pacific Nordic Baltic Alpine London Paris Berlin Madrid Rome Roma Milano Milan
    Tokyo Osaka Kyoto Beijing Shanghai Shenzhen Hongkong Singapore Singapura Sydney Melbourne Toronto Montreal Vancouver Boston
    Chicago Dallas Houston Seattle Denver Miami Atlanta Phoenix Portland California Texas Florida Virginia Oregon Nevada Arizona
    Dublin Oxford Cambridge Manchester Bristol Leeds Edinburgh Glasgow Hamburg München Munich Bremen Köln Frankfurt Stuttgart
    Vienna Wien Zürich Zurich Geneva Basel Bern Oslo Stockholm Helsinki Tampere Lisboa Porto Lisbon Barcelona Valencia Sevilla
    Bilbao Lyon Marseille Bordeaux Torino Napoli Bologna Genova Venezia Verona Athens Moscow Warsaw Prague Budapest Istanbul Ankara
    Dubai Mumbai Delhi Bangalore Chennai Kolkata Jakarta Bandung Surabaya Medan Semarang Nusantara Indonesia Sumatera Sulawesi
    Kalimantan Papua Lagos Nairobi Cairo Brasil Brazil Mexico México Argentina Chile India China Japan Korea Germany France
    Italia Italy España Spain Portugal Suisse Swiss Austria Canada Australia Britain England Scotland Ireland Israel Roma Latium
    Trento Bolzano Trieste Udine Padova Vicenza Brescia Bergamo Pavia Cremona Mantova Parma Modena Ferrara Ravenna Rimini Ancona Perugia
    Pescara Firenze Pisa Siena Lucca Prato Livorno Cagliari Sassari Palermo Catania Messina Bari Lecce Foggia Salerno Potenza Matera Cosenza Lugano
    Paris Lille Nantes Rennes Brest Nice Toulouse Strasbourg Grenoble Dijon Reims Rouen Tours Orléans Nancy Metz Limoges Bruxelles Namur Liège
    Genève Lausanne Neuchâtel Fribourg Québec Montréal Abidjan Dakar Casablanca Tunis Alger Kinshasa Douala Bamako
    Leipzig Dresden Hannover Dortmund Essen Düsseldorf Nürnberg Augsburg Bonn Mannheim Karlsruhe Freiburg Rostock Kiel Lübeck Erfurt Jena Graz
    Linz Salzburg Innsbruck Luzern Winterthur Sankt Belfast Cardiff Cork Galway Limerick Leicester Nottingham Sheffield Birmingham Liverpool Newcastle
    Aberdeen Austin Detroit Philadelphia Pittsburgh Cleveland Columbus Indianapolis Milwaukee Minneapolis Nashville Orlando Tampa Sacramento
    Accra Kampala Johannesburg Durban Karachi Lahore Dhaka Colombo Bengaluru Hyderabad Pune Ahmedabad Manila Hanoi Bangkok Perth Brisbane Adelaide Auckland`),
);

const PREPOSITIONS: ReadonlySet<string> = new Set('in near a à en em nach'.split(' '));

/** "hanno fondato a Trento Micelia": what follows a place is a name of its own. */
export const isBehindPlace = (context: Context, index: number): boolean =>
  PLACES.has(context.words[index]?.text ?? '') &&
  isSameSentence(context, index - 1, index) &&
  PREPOSITIONS.has(keyOf(context.words[index - 1]));
