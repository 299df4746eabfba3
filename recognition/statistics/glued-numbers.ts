type Numbers = Readonly<Record<number, string>>;

/** Words of one number after the other, each by its value. */
export const numbersFrom = (first: number, words: string, step = 1): Numbers =>
  Object.fromEntries(words.split(' ').map((word, index) => [first + index * step, word]));

/** Numbers written in one word of tens and ones: "ventitré", "fünfundzwanzig". Value → word. */
export function gluedNumbers(
  tens: Numbers,
  ones: Numbers,
  join: (ten: string, one: string, value: number) => string,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(tens).flatMap(([ten, tenWord]) =>
      Object.entries(ones).map(([one, oneWord]) => {
        const value = Number(ten) + Number(one);
        return [String(value), join(tenWord, oneWord, value)] as const;
      }),
    ),
  );
}
