import { words } from '../language-data';

const CASES = 'n ssA stA llA ltA lle nA ksi t'.split(' ');
const BACK_VOWEL = /[aou]/;

/**
 * The frequent forms of nouns, each given as its dictionary form, or with the stem of its genitive where
 * that is another: "yhtiö", "yritys/yritykse", "pankki/panki". Also some that nobody uses, which does no harm.
 */
export const declined = (list: string): readonly string[] => words(list).flatMap(formsOf);

function formsOf(entry: string): readonly string[] {
  const [nominative = '', weak = nominative] = entry.split('/');
  const a = BACK_VOWEL.test(nominative) ? 'a' : 'ä';
  const strong = /[aeiouyäö]$/.test(nominative) ? nominative : weak;
  const vowel = strong.slice(-1);
  return [
    nominative,
    ...CASES.map((ending) => weak + ending.replace('A', a)),
    `${nominative}t${a}`,
    `${strong}${a}`,
    `${strong}${vowel}n`,
    ...pluralsOf(strong, weak, a),
  ];
}

/** Genitive, partitive, and where: "yhtiöiden", "pankeissa". */
function pluralsOf(strong: string, weak: string, a: string): readonly string[] {
  const [stem, weakStem, vowel] = [strong.slice(0, -1), weak.slice(0, -1), strong.slice(-1)];
  if (vowel === 'i')
    return [`${strong}en`, `${stem}ej${a}`, `${weakStem}eiss${a}`, `${weakStem}eill${a}`];
  if (vowel === 'e')
    return [`${stem}ien`, `${stem}i${a}`, `${stem}iss${a}`, `${stem}ill${a}`, `${stem}ille`];
  if (vowel === 'a' || vowel === 'ä')
    return [
      `${stem}ien`,
      `${stem}i${a}`,
      `${stem}oita`,
      `${stem}oiden`,
      `${stem}ojen`,
      `${stem}öitä`,
      `${weakStem}ille`,
      `${weakStem}oille`,
    ];
  return [
    `${strong}iden`,
    `${strong}jen`,
    `${strong}it${a}`,
    `${strong}j${a}`,
    `${weak}iss${a}`,
    `${weak}ille`,
  ];
}

const CASE_ENDINGS = 'n ssa ssä sta stä lla llä lta ltä lle na nä ksi tta ttä';
const CLITICS = ['', 'kin', 'kaan', 'kään', 'han', 'hän'];

/** Endings with what may hang on them: "Googlellakin". */
export const withClitics = (endings: string): string =>
  words(endings)
    .flatMap((ending) => CLITICS.map((clitic) => ending + clitic))
    .join(' ');

/** The case endings on another stem: of "kko" `kon kossa …`. */
export const casesOn = (stem: string): string =>
  withClitics(
    words(CASE_ENDINGS)
      .map((ending) => stem + ending)
      .join(' '),
  );

/** Behind a consonant an "i" comes first: "Intelin". */
export const CONSONANT_CASES = withClitics(
  'in issa issä ista istä illa illä ilta iltä ille ina inä iksi itta ittä ia iä iin',
);

/** All cases of a name that ends in a vowel: "Nokian", "Nokiaa", "Nokiaan". */
export const casesOfVowel = (vowel: string): string =>
  `${casesOn(vowel)} ${withClitics(`${vowel}a ${vowel}ä ${vowel}${vowel}n`)}`;
