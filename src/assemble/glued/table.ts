import { type Diagnostic, diagnose } from "../../diagnostic.ts";
import type { PrintedRow, PrintedTable } from "../../table.ts";
import type { Line } from "../../tokenize/line.ts";
import { findHeading } from "../heading.ts";
import type { ClassifiedText } from "../layout.ts";
import { type CutRows, cutRows } from "./cut-digits.ts";
import type { GluedHeader } from "./header.ts";
import type { GluedRow } from "./row.ts";

export function tableOf(document: ClassifiedText, header: GluedHeader, glued: readonly GluedRow[]): PrintedTable {
  const { text, lines } = document;
  const labelled = glued.map(({ start, digitsStart, end }) => ({
    label: text.slice(start, digitsStart),
    digits: text.slice(digitsStart, end),
  }));
  const cut = cutRows(labelled, header.columns);
  const rows: PrintedRow[] = [];
  glued.forEach(({ index, start, digitsStart }, row) => {
    const cuts = cut.cuts[row];
    if (!cuts) return;
    const offsets = cuts.slice(1).flatMap((end, figure) => [digitsStart + (cuts[figure] as number), digitsStart + end]);
    const { number, start: lineStart } = lines[index] as Line;
    const label = labelled[row]?.label ?? "";
    rows.push({ group: null, label, line: number, column: start - lineStart + 1, cells: { offsets, lines: null } });
  });
  const first = header.lines[0] as number;
  return {
    layout: "glued",
    heading: findHeading(document, first)?.text ?? null,
    corner: header.corner,
    headers: header.columns.map((heading) => [heading]),
    rows,
    undecided: [],
    notes: [],
    firstLine: first + 1,
    lastLine: (glued.at(-1) as GluedRow).index + 1,
    headerLines: header.lines.map((index) => index + 1),
    foreignLines: [],
    diagnostics: diagnosticsOf(document, glued, cut, header.columns.length),
  };
}

function diagnosticsOf(
  { text, lines }: ClassifiedText,
  rows: readonly GluedRow[],
  { cuts, byTotals }: CutRows,
  columns: number,
): readonly Diagnostic[] {
  const said = rows.flatMap(({ index, digitsStart, end }, row): Diagnostic[] => {
    if (cuts[row]) return [];
    const { number, start } = lines[index] as Line;
    const message = `the cells of the row are run together and cannot be split; it is given without figures`;
    const place = { line: number, column: digitsStart - start + 1 };
    return [
      diagnose("table/glued-cells", place, message, {
        expected: `${columns} figures`,
        actual: text.slice(digitsStart, end),
      }),
    ];
  });
  if (!byTotals) return said;
  const place = { line: (rows[0] as GluedRow).index + 1, column: 1 };
  const decided = "cells that are run together were cut in the one way that agrees with the stated totals";
  return [diagnose("table/reading-decided", place, decided), ...said];
}
