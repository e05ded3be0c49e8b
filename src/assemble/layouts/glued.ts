import { isHeaderLine, isOfYears, readHeader } from "../glued/header.ts";
import { type GluedRow, readRows } from "../glued/row.ts";
import { tableOf } from "../glued/table.ts";
import type { Block, ClassifiedText, Layout } from "../layout.ts";

const FEWEST_ROWS = 2;

/** Rows whose cells were run together with nothing between them, `Burglary121527`, under a header that tells how many. */
export const glued: Layout = { name: "glued", read: readGluedBlock };

function readGluedBlock(document: ClassifiedText, from: number): Block | null {
  if (!isHeaderLine(document, from)) return null;
  const ofYears = isOfYears(document, from);
  const header = readHeader(document, from, ofYears);
  if (!header) return null;
  const rows = readRows(document, (header.lines.at(-1) as number) + 1, ofYears);
  if (rows.length < FEWEST_ROWS || !mayHoldCells(rows, header.columns.length)) return null;
  const labels = rows.map(({ start, digitsStart }) => document.text.slice(start, digitsStart));
  if (new Set(labels).size < labels.length) return null;
  const last = rows.at(-1) as GluedRow;
  return {
    start: from,
    end: last.index + 1,
    readings: [{ tables: [tableOf(document, header, rows)], assumption: "" }],
  };
}

/** Most rows must have a digit for each column: footnote marks behind words have not. */
function mayHoldCells(rows: readonly GluedRow[], columns: number): boolean {
  return rows.filter(({ digitsStart, end }) => end - digitsStart >= columns).length * 2 > rows.length;
}
