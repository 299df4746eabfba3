/** Last words of company names: "Sequoia Capital", "Tokyo Technologies". */
export const FIRM_ENDINGS: ReadonlySet<string> = new Set(
  (
    'Ventures Capital Partners Holdings Holding Technologies Pharmaceuticals Pharmaceutical Pharma Therapeutics Biosciences ' +
    'Biotherapeutics Robotics Semiconductor Semiconductors Motors Airlines Airways Bancorp Industries Enterprises Logistics ' +
    'Microsystems Biotech Aerospace Shipyards Brewery Brewing Breweries Foods Petroleum Electronics Instruments Networks ' +
    'Software Insurance Bank Group Securities Investments Telecom Steel Cement Chemicals Vineyards Solutions ' +
    'Cosmetics Apparel Realty Properties Genomics Diagnostics Interactive'
  ).split(' '),
);

/** Ends of names that plain capitalised words often stand before: the name needs a word no list of words has. */
export const LOOSE_ENDINGS: ReadonlySet<string> = new Set(
  'Bank Group Partners Industries Networks Capital Solutions Steel Insurance Securities Software Electronics Properties Investments Enterprises'.split(
    ' ',
  ),
);

/** Before an ending these name no firm: "Venture Capital", "World Bank", "Working Group", "Coalition Partners". */
export const NO_HEADS: ReadonlySet<string> = new Set(
  (
    'Venture Human Social Working World West East Left Right Central Federal Reserve National European Asian African ' +
    'Food Blood Sperm Seed Data Piggy Power River South North Parliamentary Study Support Focus Peer Contact Expert Ethnic ' +
    'Advisory Interest Pressure Steering Task Age Rock Action Parent Family Political Terrorist Armed Coalition Trading ' +
    'Business Strategic Junior Senior Social Life Health Car Home Travel Creative New Other Key Emerging Information ' +
    'Green Clean Military Heavy Light Local Foreign Private Public Development Investment Islamic International ' +
    'Stainless Quick Smart Custom Auto Pet Renters Flood Liability Buy Choose Get Find Top Best Simple Complete Total Medical Open Free Chinese American British German French Italian Japanese Russian Indian Korean Dutch Swiss ' +
    'State Government Treasury Neural Old Cyber Fixed Working Musical Computer Consumer Enterprise Cloud The A Our Their ' +
    'Minsk Visegrad Visegrád Wagner Normandy Quad Contact Le La G7 G20 Fund Growth Risk Equity Intellectual Cultural Political Financial ' +
    'Commercial Military Defence Defense Culture Tourism Film Music Fishing Steel Oil'
  ).split(' '),
);

/** Acronyms and titles that stand where a name might: "startup AI", "company CEO". */
export const NO_NAMES: ReadonlySet<string> = new Set(
  'AI IA CEO CFO CTO COO IT USA US UK UE EU VC PR HR IPO ESG B2B SaaS TV ML API GPU EV DNA GPT PMI CPU LLM R&D ICT VPN SEO LLC ONU NATO UN'.split(
    ' ',
  ),
);
