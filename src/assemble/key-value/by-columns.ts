import type { PrintedRow, PrintedTable } from "../../table.ts";
import type { Heading } from "../heading.ts";
import { type ClassifiedText, tableOfRows } from "../layout.ts";
import { filledAfter } from "../lone-number.ts";
import { answerNumberAt, entriesAt } from "./entries-at.ts";
import type { Entry } from "./entry.ts";

const MOST_ROWS = 100;

/**
 * Lines that each have the same periods with their figures, `Q1 - 32, Q2 - 31` over `Q1 - 30, Q2 - 29`: the periods are over
 * columns, and what told the rows apart is lost. Null where a line has none, or the next has others.
 */
export function readByColumns(document: ClassifiedText, from: number, heading: Heading | null): PrintedTable | null {
  const first = entriesOf(document, from);
  if (first.length < 2) return null;
  const labels = first.map(({ label }) => label);
  const rows: PrintedRow[] = [];
  let last = from;
  for (let index = from; rows.length < MOST_ROWS; index = filledAfter(document, index)) {
    const entries = index === from ? first : entriesOf(document, index);
    if (entries.length !== labels.length || !entries.every(({ label }, at) => label === labels[at])) break;
    const offsets = entries.flatMap(({ values }) => values.flatMap(({ start, end }) => [start, end]));
    rows.push({ group: null, label: "", line: index + 1, column: 1, cells: { offsets, lines: null } });
    last = index;
  }
  if (rows.length < 2) return null;
  const headers = labels.map((label) => [label]);
  return tableOfRows({ layout: "key-value", heading: heading?.text ?? null, headers, rows }, from + 1, last + 1);
}

/** The entries of a line that are all periods with one figure each; none where others are among them, or it is numbered. */
function entriesOf(document: ClassifiedText, index: number): readonly Entry[] {
  if (answerNumberAt(document, index) !== null) return [];
  const entries = entriesAt(document, index);
  return entries.every(
    ({ period, words, values: [value, ...more] }) => period && !words && more.length === 0 && value?.name === "",
  )
    ? entries
    : [];
}
