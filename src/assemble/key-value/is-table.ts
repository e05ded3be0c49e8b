import { LETTERS } from "../letters.ts";
import { isSeries, type SeriesHeading } from "../series.ts";
import { isTotalLabel } from "../total-label.ts";
import { layOnColumns } from "./columns.ts";
import type { Entry } from "./entry.ts";

/** A row of a series. */
export interface Item {
  readonly entry: Entry;
  readonly line: number;
  readonly group: string | null;
}

/** Whether rows are those of a table under what stands over them. */
export function isTable(items: readonly Item[], heading: SeriesHeading | null): boolean {
  // Words where others have a figure tell nothing of what the others are.
  const entries = items
    .map(({ entry }) => entry)
    .filter(({ words, period, label }) => !words || period || isTotalLabel(label));
  const sure = entries.filter(({ doubtful }) => !doubtful).length;
  if (sure < 2 || sure * 2 < entries.length || areDates(entries) || areYears(entries) || areNumbered(entries))
    return false;
  const columns = layOnColumns(entries);
  if (!columns || areMixed(columns.figures.flat())) return false;
  const rows = entries.map(({ label, period, words }, row) => ({
    label,
    period,
    figures: words ? [] : (columns.figures[row] ?? []),
  }));
  return isSeries(rows, heading);
}

/** Whether spaces part thousands in one figure and commas in another: `348 545` beside `44,556` is two figures. */
function areMixed(figures: readonly string[]): boolean {
  return figures.some((figure) => SPACED.test(figure)) && figures.some((figure) => WITH_COMMA.test(figure));
}

const SPACED = /\d \d{3}(?!\d)/;
const WITH_COMMA = /\d,\d{3}(?!\d)/;

const ONE_WORD = new RegExp(`^[${LETTERS}]+$`);

/** `May 5`, `June 12`: days of months; `2003 2004`: years along an axis. */
function areDates(entries: readonly Entry[]): boolean {
  return entries.every(
    ({ bare, period, label, values: [first] }) =>
      bare && period && (ONE_WORD.test(label) ? /^(?:[12]?\d|3[01])$/ : /^(?:19|20)\d\d$/).test(first?.figure ?? ""),
  );
}

/** `1 Minutes of meeting, 2019` over `2 Minutes …`: what stands before its label numbers the lines. */
function areNumbered(entries: readonly Entry[]): boolean {
  return entries.every(
    ({ start, values: [value] }, at) =>
      value !== undefined && value.start < start && value.figure === String(Number(entries[0]?.values[0]?.figure) + at),
  );
}

/** `Data Protection Act 2018`: years behind names count nothing. */
function areYears(entries: readonly Entry[]): boolean {
  return entries.every(({ period, values }) => !period && values.length > 0 && values.every(isYear));
}

const isYear = ({ figure }: { readonly figure: string }): boolean => /^(?:1[89]|20)\d\d$/.test(figure);
