/** What a file of notes may hold; a hostile one must not fill the database. Lengths in UTF-16 units. */
export const LONGEST_FILE = 500_000_000;
export const MOST_ANNOTATIONS = 1_000_000;
export const LONGEST_TEXT = 100_000;
export const LONGEST_QUOTE = 20_000;
export const LONGEST_CONTEXT = 1_000;
export const MOST_TAGS = 100;
export const LONGEST_TAG = 100;
export const LONGEST_TITLE = 2_000;
export const LONGEST_ADDRESS = 8_000;
export const LONGEST_LANGUAGE = 100;
export const LONGEST_MENTION_KEY = 1_000;
/** Far beyond any article, far below where sums of offsets lose digits. */
export const FARTHEST_START = 2_147_483_647;
