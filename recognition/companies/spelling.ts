const FIRST_DEVANAGARI = 0x900;
const LAST_DEVANAGARI = 0x97f;

export const isDevanagari = (text: string, offset = 0): boolean => {
  const unit = text.charCodeAt(offset);
  return unit >= FIRST_DEVANAGARI && unit <= LAST_DEVANAGARI;
};

/** Signs that foreign names are spelt with by one paper and without by the next, and what stands for all. */
const LIKE: ReadonlyMap<string, string> = new Map(
  'ीि ूु ैे ॅे ॉो ौो ँं ईइ ऊउ ऐए ऍए ऑओ औओ'.split(' ').map(([sign = '', like = '']) => [sign, like]),
);
const LIKE_SIGN =
  /[\u0940\u0942\u0948\u0945\u0949\u094c\u0901\u0908\u090a\u0910\u090d\u0911\u0914]/g;

/** A nasal before a consonant of its own place, which Hindi writes as a dot. */
const NASAL = /ङ\u094d(?=[क-ङ])|ञ\u094d(?=[च-ञ])|ण\u094d(?=[ट-ण])|म\u094d(?=[प-म])|ं(?=[क-ह])/g;

/**
 * What is the same for all spellings of a foreign name in Devanagari, where Hindi and Sanskrit papers
 * differ: इंफोसिस and इन्फोसिस, गूगल and गूगल्, एनवीडिया and एन्विडिया, टी.सी.एस्. and टीसीएस. Other
 * scripts stay as they are.
 */
export function spellingOf(text: string): string {
  if (!isDevanagari(text)) return text;
  return text
    .normalize('NFD')
    .replace(/\u093c|\u200c|\u200d|\./g, '')
    .replace(NASAL, 'न')
    .replace(/([क-ह])\u094d\1/g, '$1')
    .replace(/\u094d/g, '')
    .replace(LIKE_SIGN, (sign) => LIKE.get(sign) ?? sign);
}
