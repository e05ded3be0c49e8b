const QUARTER = /^(?:q|qtr ?|quarter )([1-4])$/i;

/** How many quarters each year has among headings that are quarters and go on: the first begins one. None where they do not. */
export function quartersOfYears(headings: readonly string[]): readonly number[] {
  const spans: number[] = [];
  let before = 0;
  for (const heading of headings) {
    const quarter = Number(QUARTER.exec(heading)?.[1] ?? 0);
    if (quarter === 0 || (before > 0 && quarter !== (before % 4) + 1)) return [];
    if (before === 0 || quarter === 1) spans.push(1);
    else spans[spans.length - 1] = (spans.at(-1) as number) + 1;
    before = quarter;
  }
  return spans;
}
