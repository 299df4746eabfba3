import { type Context, gapBetween, isCapitalised, isSameSentence, keyOf } from './context';
import { endingOf } from './endings';

/** Of the Romance languages: "fabricante brasileña de drones". */
const LONGEST_ATTRIBUTES = 6;

/** The last of a noun's attributes before a capital: "startup [milanese] Xyz", "fabricante [de drones] Xyz". */
export function attributesEnd(context: Context, noun: number): number {
  const { words, grammar } = context;
  if (grammar.adjectiveEndings.longest === 0) return noun;
  let isBehindLink = false;
  for (let at = noun + 1; at <= noun + LONGEST_ATTRIBUTES; at++) {
    if (!isSameSentence(context, noun, at)) return noun;
    if (isCapitalised(words[at])) return isBehindLink ? noun : at - 1;
    // "luso-angolana"
    if (!/^["»”]? ["“„«»‚]?$|^-$/.test(gapBetween(context, at - 1))) return noun;
    const key = keyOf(words[at]);
    if (ATTRIBUTE_LINKS.has(key)) isBehindLink = true;
    else if (isBehindLink) isBehindLink = grammar.fillers.has(key);
    else if (!isAdjective(context, key)) return noun;
  }
  return noun;
}

/** Prepositions of a firm noun's attribute: "fabricante de drones", "agence en ligne". */
const ATTRIBUTE_LINKS: ReadonlySet<string> = new Set(
  'de d di da do des du del della dei degli delle per en para pour e y et à a'.split(' '),
);

/** Clubs, farms, hospitals and troupes: "azienda sanitaria Xyz", "sociedad deportiva Xyz". */
const NO_FIRMS: ReadonlySet<string> = new Set(
  (
    'agricola sanitaria ospedaliera calcistica sportiva teatrale musicale deportiva esportiva desportiva filarmónica ' +
    'filarmônica gastronómica protectora protetora secreta civil civile teatral musical sportive théâtrale savante ' +
    'hospitalaria municipal'
  ).split(' '),
);

const isAdjective = ({ grammar }: Context, key: string): boolean =>
  grammar.adjectiveEndings.all.size > 0 &&
  (endingOf(key, grammar.adjectiveEndings) !== null || grammar.adjectiveEndings.all.has(key)) &&
  !NO_FIRMS.has(key) &&
  !grammar.verbs.has(key) &&
  !grammar.speechVerbs.has(key) &&
  !grammar.weakVerbs.has(key) &&
  !grammar.auxiliaries.has(key);
