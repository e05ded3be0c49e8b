import type { PrintedTable } from "../../table.ts";
import type { Line } from "../../tokenize/line.ts";
import { findHeading } from "../heading.ts";
import type { ClassifiedText } from "../layout.ts";
import { isTotalLabel } from "../total-label.ts";
import { mayAddUp } from "./cut-digits.ts";
import type { GluedDigits } from "./digits.ts";
import { type GluedRow, readRow, readRows } from "./row.ts";

// `Taxicab484`, `Minibus161`, `Total645`: what stands right behind the labels is one figure, whatever stands above them, where
// the last is the sum of the others, and is none however they are cut into several.

const FEWEST_ROWS = 3;
const MOST_ROWS = 40;
/** Columns that are tried; with more the sums of some beside each other would hold too. */
const MOST_COLUMNS = 4;

/** Reads such rows from a line on; null where they are none. */
export function readSummedList(document: ClassifiedText, from: number): PrintedTable | null {
  // Where the line above is a row, the list begins with it.
  if (!readRow(document, from, false) || readRow(document, from - 1, false)) return null;
  const { text, lines } = document;
  const glued = readRows(document, from, false, MOST_ROWS);
  const label = ({ start, digitsStart }: GluedRow): string => text.slice(start, digitsStart);
  const end = glued.findIndex((row) => isTotalLabel(label(row))) + 1;
  const rows = glued.slice(0, end);
  if (end < FEWEST_ROWS || new Set(rows.map(label)).size < end) return null;
  const digits = rows.map(
    (row): GluedDigits => ({
      label: label(row),
      digits: text.slice(row.digitsStart, row.end),
      marks: [],
    }),
  );
  if (!mayAddUp(digits, 1)) return null;
  for (let columns = 2; columns <= MOST_COLUMNS; columns++) if (mayAddUp(digits, columns)) return null;
  return {
    layout: "glued",
    heading: findHeading(document, from)?.text ?? null,
    corner: "",
    headers: [[]],
    rows: rows.map((row) => {
      const line = lines[row.index] as Line;
      const cells = { offsets: [row.digitsStart, row.end], lines: null };
      return { group: row.group, label: label(row), line: line.number, column: row.start - line.start + 1, cells };
    }),
    undecided: [],
    notes: [],
    firstLine: from + 1,
    lastLine: (rows.at(-1) as GluedRow).index + 1,
    headerLines: [],
    foreignLines: [],
    diagnostics: [],
  };
}
