/** Something in a data file that must be put right before it is shown to anyone. */
export type Problem = { readonly file: string; readonly record: string; readonly problem: string };

/** Collects what is wrong with one record. */
export type Report = (problem: string) => void;

/** Records out of order hide in a diff: all files are sorted by id, compared by code unit. */
export function reportOrder(ids: readonly string[], report: (id: string, what: string) => void) {
  ids.forEach((id, i) => {
    const before = ids[i - 1];
    if (before === undefined) return;
    if (before === id) report(id, 'is there twice');
    else if (before > id) report(id, `stands after “${before}”: the order is by id`);
  });
}

export function duplicates(items: readonly string[]): readonly string[] {
  return [...new Set(items.filter((item, i) => items.indexOf(item) !== i))];
}
