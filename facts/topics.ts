import { primarySubtag } from '../recognition/language';
import { type PhraseTable, phraseTable } from '../recognition/statistics/phrase-table';
import { tokenize } from '../recognition/statistics/tokens';

/** What the words around a figure speak of. */
export type Topic =
  | 'pay'
  | 'yearly'
  | 'monthly'
  | 'hourly'
  | 'home'
  | 'car'
  | 'height'
  | 'emissions'
  | 'waste'
  | 'people'
  | 'workers';

type Words = Readonly<Partial<Record<Topic, string>>>;

/**
 * Language → topic → words, "|" between them, "stem*" for whatever begins so. What a language leaves out
 * gets fewer yardsticks, never wrong ones.
 */
const WORDS: Readonly<Record<string, Words>> = {
  it: {
    pay: 'stipend*|salari*|retribuzion*|reddit*|paga|paghe|guadagn*|compens*',
    yearly: "annu*|all'anno|l'anno",
    monthly: 'mensil*|al mese',
    hourly: "orari*|all'ora|l'ora",
    home: 'casa|case|appartament*|abitazion*|immobil*|villa',
    car: 'auto|automobil*|vettur*',
    height: 'altezza|alto|alta|alti|alte|vetta',
    emissions: 'emission*|anidride carbonica|co2',
    waste: 'rifiut*|plastic*|spazzatura',
    people:
      'person*|abitant*|cittadin*|spettator*|residenti|uomini|donne|bambin*|profugh*|rifugiat*|sfollat*|elettor*|utent*|turist*|visitator*|studenti',
    workers: 'dipendent*|lavorator*|occupat*|addett*|posti di lavoro',
  },
  en: {
    pay: 'salar*|wage*|pay|paid|earn*|income*|compensation',
    yearly: 'annual*|yearly|a year|per year',
    monthly: 'monthly|a month|per month',
    hourly: 'hourly|an hour|per hour',
    home: 'home|homes|house|houses|apartment*|flat|property',
    car: 'car|cars|vehicle*',
    height: 'tall|height|high|summit',
    emissions: 'emission*|carbon dioxide|co2',
    waste: 'waste|plastic*|rubbish|garbage',
    people:
      'people|person*|inhabitant*|resident*|citizen*|spectator*|men|women|children|refugee*|voter*|user*|tourist*|visitor*|student*|fan|fans',
    workers: 'employee*|worker*|job|jobs|staff',
  },
  fr: {
    pay: 'salair*|salari*|rémunérat*|revenu*|gagn*|paie|paye*',
    yearly: 'annuel*|par an|annuell*',
    monthly: 'mensuel*|par mois',
    hourly: 'horaire*|de l’heure|par heure',
    home: 'maison*|appartement*|logement*|villa',
    car: 'voiture*|automobile*',
    height: 'hauteur|haut|haute|altitude|sommet',
    emissions: 'émission*|dioxyde de carbone|co2',
    waste: 'déchet*|plastique*|ordures',
    people:
      'personne*|habitant*|citoyen*|spectateur*|hommes|femmes|enfants|réfugié*|électeur*|utilisateur*|touriste*|visiteur*|étudiant*',
    workers: 'salariés|employé*|travailleur*|emplois|postes',
  },
  de: {
    pay: 'gehalt*|gehält*|lohn|löhne|verdien*|einkommen*|jahresgehalt*|bezahl*',
    yearly: 'jährlich*|im jahr|pro jahr|jahresgehalt*|jahreseinkommen',
    monthly: 'monatlich*|im monat|pro monat|monatsgehalt*',
    hourly: 'stündlich|pro stunde|die stunde|stundenlohn|mindestlohn',
    home: 'haus|häuser|wohnung*|immobili*|villa',
    car: 'auto|autos|wagen|fahrzeug*|neuwagen',
    height: 'hoch|höhe|hohe|hohen|hoher|gipfel',
    emissions: 'emission*|kohlendioxid|co2',
    waste: 'müll*|abfall*|abfäll*|plastik*|kunststoff*',
    people:
      'mensch*|person*|einwohner*|bürger*|zuschauer*|männer|frauen|kinder*|flüchtling*|wähler*|nutzer*|touristen|besucher*|studierende*',
    workers: 'beschäftigt*|mitarbeiter*|arbeitsplätze*|stellen|jobs|angestellt*|erwerbstätig*',
  },
  es: {
    pay: 'salari*|sueld*|ingres*|remuneraci*|gan*|cobr*|paga',
    yearly: 'anual*|al año|por año',
    monthly: 'mensual*|al mes|por mes',
    hourly: 'la hora|por hora',
    home: 'casa|casas|vivienda*|apartament*|piso|pisos|inmueble*',
    car: 'coche*|auto|autos|automóvil*|vehículo*',
    height: 'altura|alto|alta|cumbre|cima',
    emissions: 'emision*|dióxido de carbono|co2',
    waste: 'residuo*|basura|plástico*',
    people:
      'persona*|habitante*|ciudadan*|espectador*|hombres|mujeres|niños|refugiad*|votante*|elector*|usuari*|turista*|visitante*|estudiante*',
    workers: 'emplead*|trabajador*|empleo*|puestos',
  },
  pt: {
    pay: 'salári*|ganh*|renda|rendimento*|remunera*|receb*',
    yearly: 'anual|anuais|por ano|ao ano',
    monthly: 'mensa*|por mês|ao mês',
    hourly: 'por hora|a hora',
    home: 'casa|casas|apartamento*|imóvel|imóveis|moradia*',
    car: 'carro*|automóve*|veículo*',
    height: 'altura|alto|alta|pico',
    emissions: 'emiss*|dióxido de carbono|gás carbônico|co2',
    waste: 'lixo|resíduo*|plástico*',
    people:
      'pessoa*|habitante*|cidad*|espectador*|homens|mulheres|crianças|refugiad*|eleitor*|usuári*|utilizador*|turista*|visitante*|estudante*',
    workers: 'empregad*|trabalhador*|funcionári*|emprego*|postos',
  },
  ru: {
    pay: 'зарплат*|оклад*|заработ*|доход*|зарабат*|жаловань*',
    yearly: 'в год|годов*|ежегодн*',
    monthly: 'в месяц|ежемесячн*|месячн*',
    hourly: 'в час',
    home: 'квартир*|дом|дома|жиль*|жилья|недвижимост*',
    car: 'автомобил*|машин*',
    height: 'высот*|высок*|вершин*',
    emissions: 'выброс*|углекислого газа|co2',
    waste: 'отход*|мусор*|пластик*',
    people:
      'человек*|люд*|жител*|гражд*|зрител*|мужчин*|женщин*|детей|беженц*|избирател*|пользовател*|турист*|посетител*|студент*',
    workers: 'сотрудник*|работник*|рабочих мест*|занятых',
  },
  el: {
    pay: 'μισθ*|αμοιβ*|εισόδημ*|εισοδήμ*|αποδοχ*',
    yearly: 'ετήσι*|ετησί*|τον χρόνο|το χρόνο',
    monthly: 'μηνιαί*|τον μήνα|το μήνα',
    hourly: 'ωριαί*|ωρομίσθ*|την ώρα',
    home: 'σπίτ*|διαμέρισμ*|διαμερίσμ*|κατοικί*|ακίνητ*',
    car: 'αυτοκίνητ*|αυτοκινήτ*',
    height: 'ύψος|ύψους|κορυφ*',
    emissions: 'εκπομπ*|διοξειδίου του άνθρακα|co2',
    waste: 'απόβλητ*|αποβλήτ*|απορρίμματα|πλαστικ*',
    people:
      'άτομα|ατόμων|άνθρωπ*|ανθρώπ*|κάτοικ*|κατοίκ*|πολίτ*|πολιτ*|θεατ*|γυναίκ*|άνδρες|παιδι*|πρόσφυγ*|ψηφοφόρ*|χρήστ*|τουρίστ*|επισκέπτ*|φοιτητ*',
    workers: 'εργαζ*|υπάλληλ*|θέσεις εργασίας',
  },
  fi: {
    pay: 'palk*|ansio*|ansait*|tulot|tuloja',
    yearly: 'vuodessa|vuosi*',
    monthly: 'kuukaudessa|kuukausi*|kuussa',
    hourly: 'tunnissa|tunti*',
    home: 'asun*|talo*|kiinteist*',
    car: 'auto|auton|autoa|autot|henkilöauto*',
    height: 'korke*|huip*',
    emissions: 'päästö*|hiilidioksid*',
    waste: 'jäte*|jätt*|muovi*',
    people:
      'ihmi*|henk*|asuk*|kansalais*|katsoja*|naista|miestä|lasta|pakolais*|äänestäj*|käyttäj*|turisti*|kävijä*|opiskelij*',
    workers: 'työntekij*|työpaik*|työllis*',
  },
  id: {
    pay: 'gaji*|upah*|pendapatan|penghasilan',
    yearly: 'per tahun|setahun|tahunan',
    monthly: 'per bulan|sebulan|bulanan',
    hourly: 'per jam|sejam',
    home: 'rumah*|apartemen*|properti',
    car: 'mobil*',
    height: 'tinggi*|ketinggian|puncak',
    emissions: 'emisi*|karbon dioksida|co2',
    waste: 'sampah|limbah|plastik',
    people:
      'orang|jiwa|penduduk|warga*|penonton|pemilih|pengungsi|pengguna|wisatawan|pengunjung|mahasiswa',
    workers: 'karyawan|pekerja*|pegawai|lapangan kerja',
  },
  ja: {
    pay: '給与|年収|月収|賃金|給料|報酬|時給|月給|年俸',
    yearly: '年収|年間|年俸|年額',
    monthly: '月収|月給|月額|毎月',
    hourly: '時給|最低賃金',
    home: '住宅|マンション|戸建|家屋',
    car: '自動車|乗用車|新車',
    height: '高さ|標高|山頂',
    emissions: '排出|二酸化炭素',
    waste: '廃棄物|ごみ|プラスチック',
    people: '人',
    workers: '従業員|社員|労働者|雇用|就業者',
  },
  ko: {
    pay: '연봉|월급|임금|급여|소득|시급',
    yearly: '연봉|연간|연',
    monthly: '월급|월',
    hourly: '시급|최저임금',
    home: '주택|아파트|집값',
    car: '자동차|승용차|차량',
    height: '높이|해발',
    emissions: '배출|이산화탄소',
    waste: '폐기물|쓰레기|플라스틱',
    people: '명|인구',
    workers: '직원|근로자|일자리|취업자|종업원',
  },
  zh: {
    pay: '工资|年薪|月薪|薪资|薪資|收入|薪酬|工資|時薪|时薪|起薪',
    yearly: '年薪|每年|年收入|年均',
    monthly: '月薪|每月|月收入',
    hourly: '时薪|時薪|每小时|每小時',
    home: '住宅|公寓|房屋|房子|房价|房價|楼盘|樓盤',
    car: '汽车|汽車|轿车|轎車',
    height: '高度|海拔|高',
    emissions: '排放|二氧化碳',
    waste: '垃圾|废弃物|廢棄物|塑料|塑膠',
    people: '人|人口|居民|游客|遊客|旅客|用户|用戶|观众|觀眾|选民|選民',
    workers: '员工|員工|职工|職工|工人|岗位|崗位|就业|就業',
  },
  la: {
    pay: 'stipend*|salari*|merced*',
    yearly: 'annu*|in annum|quotannis',
    monthly: 'menstru*|in mensem',
    height: 'altitud*|alt*',
    people: 'homin*|incol*|civ*|person*|spectator*',
    workers: 'operari*|opific*',
  },
  sa: {
    pay: 'वेतन*',
    yearly: 'वार्षिक*|प्रतिवर्ष*',
    monthly: 'मासिक*|प्रतिमास*',
    people: 'जना*|जनाः|नागरिक*|मतदातार*',
    workers: 'कर्मचारि*|श्रमिक*',
  },
};

type Tables = Readonly<Partial<Record<Topic, PhraseTable<true>>>>;

const tables = new Map<string, Tables>();

/** Built at first use, a language at a time. */
function tablesOf(language: string): Tables {
  const code = primarySubtag(language);
  const known = tables.get(code);
  if (known !== undefined) return known;
  const words = Object.hasOwn(WORDS, code) ? WORDS[code] : undefined;
  const made: Tables = Object.fromEntries(
    Object.entries(words ?? {}).map(([topic, phrasing]) => [
      topic,
      phraseTable([[phrasing, true]]),
    ]),
  );
  tables.set(code, made);
  return made;
}

/** Whether a text in a language speaks of a topic; `false` where the language has no words for it. */
export function speaksOf(topic: Topic, text: string, language: string): boolean {
  const table = tablesOf(language)[topic];
  if (table === undefined) return false;
  const tokens = tokenize(text.toLowerCase());
  return tokens.some((_, index) => table.startingAt(tokens, index) !== null);
}
