import { spellingOf } from './spelling';

const spelt = (list: string): readonly string[] => list.split(' ').map(spellingOf);

/** The same in Devanagari, as they are transliterated. */
const DEVANAGARI_ENDINGS = spelt(
  'टेक्नोलॉजीज टेक्नोलॉजी टेक्नॉलॉजीज टेक टेक्नोलॉजिस वेन्चर्स कैपिटल कॅपिटल होल्डिङ्ग्स होल्डिङ्ग पार्टनर्स लैब्स फार्मा फार्मास्युटिकल्स बायोटेक रोबोटिक्स मोटर्स एयरलाइन्स एयरवेज ' +
    'इण्डस्ट्रीज एण्टरप्राइजेज लॉजिस्टिक्स सिस्टम्स सॉल्यूशन्स सॉफ्टवेयर एनर्जी पावर स्टील सीमेण्ट केमिकल्स टेक्सटाइल्स फूड्स इलेक्ट्रॉनिक्स इन्फ्रा इन्फ्रास्ट्रक्चर रियल्टी प्रॉपर्टीज ' +
    'ट्रेडर्स ज्वेलर्स सेमीकण्डक्टर सेमिकण्डक्टर सेमीकण्डक्टर्स नेटवर्क्स इन्वेस्टमेण्ट्स फाइनेन्स इन्श्योरेन्स टेलीकॉम एयरोस्पेस हेल्थकेयर डायग्नोस्टिक्स कन्स्ट्रक्शन्स बिल्डर्स एग्रो वाइन्स टायर्स ऑटो पेण्ट्स मोटर कॉर्प रिटेल मीडिया एण्टरटेनमेण्ट हॉस्पिटल्स होटेल्स बेवरेजेस मिल्स शुगर पोर्ट्स स्पेस ' +
    'वर्क्स वर्क्स् क्राफ्ट्स हैण्डलूम्स हैण्डलूम हैण्डीक्राफ्ट्स टेक्सटाइल फैशन्स फैशन फैब्रिक्स स्पाइसेस स्पाइसेज मसाले बेकर्स बेकरी डेयरी एक्वा एक्सपोर्ट्स इम्पेक्स ट्रेडिङ्ग शिपिङ्ग माइनिङ्ग ' +
    'डेवलपर्स डेवेलपर्स डेवलपमेण्ट बिल्डर्स बिल्डकॉन कन्स्ट्रक्शन कन्स्ट्रक्शन्स इन्फ्रा इन्फ्रास्ट्रक्चर रियल्टी रियल्टर्स एस्टेट्स प्रॉपर्टीज होम्स होटल्स रिसोर्ट्स हॉस्पिटैलिटी हेल्थकेयर डायग्नोस्टिक्स फूड्स बेवरेजेस डेयरी एग्रो सीड्स फर्टिलाइजर्स मिल्स शुगर्स पेपर्स प्लास्टिक्स पॉलिमर्स माइनिङ्ग मिनरल्स शिपिङ्ग कार्गो मीडिया स्टूडियोज पिक्चर्स एन्टरटेनमेण्ट गेम्स ' +
    'मरीन एविएशन एयरोनॉटिक्स ड्रोन्स मोबिलिटी इलेक्ट्रिकल्स इलेक्ट्रिक सोलर एनर्जीज रिन्यूएबल्स बायोसाइन्सेज बायो साइन्सेज लाइफसाइन्सेज थेराप्यूटिक्स जेनेटिक्स मेडटेक स्पेसटेक एग्रोटेक एग्रीटेक फिनटेक एडटेक ' +
    'सर्विसेज सर्विसेस सॉल्यूशन कन्सल्टिङ्ग कन्सल्टेन्सी इन्फोटेक इन्फोसिस्टम्स डिजिटल डाटा एनालिटिक्स क्लाउड गेमिङ्ग स्टूडियोज स्टूडियो पिक्चर्स फिल्म्स प्रोडक्शन्स पब्लिशर्स फर्निचर सेरामिक्स ग्लास पेपर प्लास्टिक्स मेटल्स ' +
    'अलॉयज इञ्जीनियरिङ्ग इन्जिनियरिङ्ग मशीन्स टूल्स ऑटोमोटिव ऑटोमोबाइल्स ट्रान्सपोर्ट ट्रैवल्स ट्रेकिङ्ग टूर्स रिसॉर्ट्स फार्म्स ऑर्गेनिक्स न्यूट्रिशन कॉस्मेटिक्स हर्बल्स वेञ्चर्स वेन्चर कम्पनी फाउण्ड्री कॉफी टी लिमिटेड',
);

const DEVANAGARI_LOOSE = spelt('ग्रुप बैंक बैङ्क');

/**
 * Ends of firms' names that are lines of business too: behind a known firm's name they are its products'
 * ("Google Cloud Services"), so that what they tell gives way to it.
 */
export const SOFT_ENDINGS: ReadonlySet<string> = new Set(
  'Consulting Communications Renewables Outfitters Sciences Services Energy Power Mutual Investors Systems Analytics Dynamics Courtage Conseil Distribution Immobilier Ingénierie Logistique Toiture'.split(
    ' ',
  ),
);

/** Last words of company names: "Sequoia Capital", "Tokyo Technologies". */
export const FIRM_ENDINGS: ReadonlySet<string> = new Set([
  ...DEVANAGARI_ENDINGS,
  ...DEVANAGARI_LOOSE,
  ...SOFT_ENDINGS,
  ...(
    'Ventures Capital Partners Holdings Holding Technologies Pharmaceuticals Pharmaceutical Pharma Therapeutics Biosciences ' +
    'Biotherapeutics Robotics Semiconductor Semiconductors Motors Airlines Airways Bancorp Industries Enterprises Logistics ' +
    'Microsystems Biotech Aerospace Shipyards Brewery Brewing Breweries Foods Petroleum Electronics Instruments Networks ' +
    'Software Insurance Bank Group Securities Investments Telecom Steel Cement Chemicals Vineyards Solutions ' +
    'Cosmetics Apparel Realty Properties Genomics Diagnostics Interactive Games Studios Ferries Shipping Labs Entertainment Minerals Farma Sekuritas Multifinance ' +
    'Resources Mining Biopharma Biologics Investissement Investissements Participations Patrimoine ' +
    'Beteiligungen Inversiones Investimentos Participações Empreendimentos Telecomunicaciones Telecomunicações ' +
    'Συμμετοχών Συμμετοχές Χαρτοφυλακίου Ασφαλιστική Χρηματιστηριακή Ναυτιλιακή Κατασκευαστική Φαρμακευτική Εκδοτική Μεταφορική ' +
    'Технолоджис Технолоджиз Кэпитал Венчурс Партнерс Партнёрс Фармасьютикалс Роботикс Холдинг Групп Девелопмент Инвестментс ' +
    'Трэвел Тревел Логистик Логистикс Капитал Инвест Эстейт Трейд Агро Фарм Фарма Софт Телеком Майнинг Моторс Фудс Менеджмент'
  ).split(' '),
]);

/** Other last words that the short form of a name goes without: "Vekaraniemi Works", later "Vekaraniemi". */
export const NAME_TAILS: ReadonlySet<string> = new Set(
  'Works Studio Labs Lab Fastigheter International Global Europe Company Corporation Плюс Сервис Трейд'.split(
    ' ',
  ),
);

/** First words that the short form of a name goes without: "Hoivakoti Lehmusranta Oy", later "Lehmusranta". */
export const NAME_HEADS: ReadonlySet<string> = new Set(
  (
    'Hoivakoti Palvelukoti Palvelutalo Päiväkoti Leipomo Kahvila Ravintola Konepaja Panimo Saha Kuljetus Rakennus Kiinteistö ' +
    'Huonekaluliike Autotalo Autokorjaamo Hotelli Kustannus Telakka Tilitoimisto Pesula Apteekki Puutarha Kauppahuone ' +
    'Αφοί Αδελφοί Εκδόσεις Ξενοδοχείο Ξενοδοχεία Ναυπηγεία Αρτοποιία Κατασκευαστική Τεχνική Οινοποιία Κλινική Φαρμακευτική ' +
    'Ναυτιλιακή Μεταφορική Αλευρόμυλοι Τυροκομία Ζαχαροπλαστική Агрофирма Агрохолдинг Завод Фабрика Птицефабрика Комбинат ' +
    'Ferronnerie Serrurerie Maçonnerie Chaudronnerie Tonnellerie Cidrerie Boulangerie Pâtisserie Boucherie Charcuterie Librairie Quincaillerie Maroquinerie Ébénisterie Horlogerie Cordonnerie Miroiterie Couverture Plomberie ' +
    'Navigazione Falegnameria Pasticceria Panetteria Macelleria Autofficina Ferramenta Sartoria Vinicola Funivie Trattoria Ristorante Albergo Ferriere Cantieri Compagnia Editrice Tipolitografia Centrale Latterie Latteria ' +
    'Carpintería Herrería Destilería Destilerías Pesquera Cerrajería Imprenta Pastelería Carnicería Heladería Ferretería Tintorería Curtidos Maderas Harinera Quesería Almazara Licores Piensos Hilaturas Tejidos Restaurante Hostal ' +
    'Serraria Sapataria Carpintaria Confeitaria Churrascaria Restaurante Destilaria Queijaria Lacticínios Ferragens Tipografia Navegação Pescas Torrefação Panificadora Marmoraria Olaria ' +
    'Pelayaran Tekstil Perkebunan Tambang Semen Pupuk Penerbangan Angkutan Rumah Percetakan Penerbit Perikanan Peternakan Pabrik Kapal Galangan Gula Jamu Kopi Teh Roti Batik Sepatu Mebel Logistik Konstruksi Properti Farmasi Asuransi Pertambangan Perkapalan Kereta Baja Kertas Keramik Rokok Garam Beras Sawit Karet ' +
    'Пекарня Ресторан Издательство Типография Клиника Автосалон Фирма Компания Студия Банк Сыроварня Пивоварня Мебель'
  ).split(' '),
);

/** Ends of names that plain capitalised words often stand before: the name needs a word no list of words has. */
export const LOOSE_ENDINGS: ReadonlySet<string> = new Set([
  ...SOFT_ENDINGS,
  ...DEVANAGARI_LOOSE,
  ...(
    'Bank Group Partners Industries Networks Capital Solutions Steel Insurance Securities Software Electronics Properties Investments Enterprises Games Studios ' +
    'Συμμετοχών Συμμετοχές Χαρτοφυλακίου Ασφαλιστική Χρηματιστηριακή Ναυτιλιακή Κατασκευαστική Φαρμακευτική Εκδοτική Μεταφορική ' +
    'Labs Entertainment Minerals Resources Mining Investissement Investissements Participations Patrimoine ' +
    'Beteiligungen Inversiones Investimentos Participações Empreendimentos Telecomunicaciones Telecomunicações'
  ).split(' '),
]);

/** Before an ending these name no firm: "Venture Capital", "World Bank", "Working Group", "Coalition Partners". */
export const NO_HEADS: ReadonlySet<string> = new Set([
  ...spelt('रिजर्व रिज़र्व वर्ल्ड विश्व केन्द्रीय एशियन वर्किङ्ग सोशल एशियाई'),
  ...(
    'Venture Human Social Working World West East Left Right Central Federal Reserve National European Asian African ' +
    'Food Blood Sperm Seed Data Piggy Power River South North Parliamentary Study Support Focus Peer Contact Expert Ethnic ' +
    'Advisory Interest Pressure Steering Task Age Rock Action Parent Family Political Terrorist Armed Coalition Trading ' +
    'Business Strategic Junior Senior Social Life Health Car Home Travel Creative New Other Key Emerging Information ' +
    'Green Clean Military Heavy Light Local Foreign Private Public Development Investment Islamic International ' +
    'Stainless Quick Smart Custom Auto Pet Renters Flood Liability Buy Choose Get Find Top Best Simple Complete Total Medical Open Free Chinese American British German French Italian Japanese Russian Indian Korean Dutch Swiss ' +
    'State Government Treasury Neural Old Cyber Fixed Working Musical Computer Consumer Enterprise Cloud The A Our Their ' +
    'Minsk Visegrad Visegrád Wagner Normandy Quad Contact Le La G7 G20 Fund Growth Risk Equity Intellectual Cultural Political Financial ' +
    'Olympic Paralympic SEA ASEAN Commonwealth Winter Summer Highland Hunger Squid Video Board Mind Invictus Mobile ' +
    'Commercial Military Defence Defense Culture Tourism Film Music Fishing Steel Oil ' +
    'Out Back On Hands Emergency Children Secret Security Intelligence Protective Correctional Youth Community Family Veterans Fire Legal Postal Ambulance Special ' +
    'Student Customer Web Shared Professional Atomic Nuclear Solar Renewable Wind Sustainable Hydrogen Geothermal Dark Kinetic Nouvelle Soft Hard Hydro ' +
    'Solid Air Sea Super Great Major Purchasing Staying Star Black Flower Girl Grand Haut Premier Direction Service France Institutional Retail'
  ).split(' '),
]);

/** Of those before, they name a firm's business if one more word stands before them: "Fortress Investment Group". */
export const BUSINESS_HEADS: ReadonlySet<string> = new Set(
  'Growth Investment Financial Medical Travel Trading Steel Oil Power Data Cloud Mobile Retail'.split(
    ' ',
  ),
);

/** Acronyms and titles that stand where a name might: "startup AI", "company CEO". */
export const NO_NAMES: ReadonlySet<string> = new Set(
  'AI IA CEO CFO CTO COO IT USA US UK UE EU VC PR HR IPO ESG B2B SaaS TV ML API GPU EV DNA GPT PMI CPU LLM R&D ICT VPN SEO LLC ONU NATO UN'.split(
    ' ',
  ),
);
