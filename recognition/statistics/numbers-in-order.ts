/** Words for numbers that follow each other by so much, parted by spaces: (30, 10, "treinta cuarenta"). */
export function numbersInOrder(
  first: number,
  step: number,
  words: string,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    words.split(' ').map((word, index) => [String(first + index * step), word]),
  );
}
