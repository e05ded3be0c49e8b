import { blankCells, type Cells, type CellsBeingRead, NIL, REPORTED, setFigure, setPlace } from "../cells.ts";
import { readFigure } from "../figure/figure.ts";
import type { Legend } from "../figure/legend.ts";
import { readWhole } from "../figure/number.ts";
import { mapped } from "../mapped.ts";
import type { PrintedRow } from "../table.ts";
import type { Line } from "../tokenize/line.ts";

const DASH = 0x2d;

/** The text in which cells are printed, and what its key says of its symbols. */
export interface CellSource {
  readonly text: string;
  readonly lines: readonly Line[];
  readonly legend: Legend;
}

/** Reads the cells of printed rows. `units` are what the columns' headers say that they are in, null for a count. */
export function readCells(source: CellSource, rows: readonly PrintedRow[], units: readonly (string | null)[]): Cells {
  const contexts = mapped(units, (unit) => ({ legend: source.legend, unit }));
  const cells = blankCells(
    source.text,
    rows.length,
    mapped(units, (unit) => unit ?? "count"),
  );
  let at = 0;
  for (const row of rows) {
    const { offsets, lines } = row.cells;
    for (let c = 0; c < contexts.length; c++, at++) {
      const start = offsets[2 * c] as number;
      const end = offsets[2 * c + 1] as number;
      const line = lines ? (lines[c] as number) : row.line;
      const column = start - (source.lines[line - 1] as Line).start + 1;
      setPlace(cells, at, start, end, line, column);
      if (start === end || (units[c] === null && readPlainCount(cells, at, source))) continue;
      setFigure(cells, at, readFigure(source.text.slice(start, end), contexts[c] as (typeof contexts)[0]));
    }
  }
  return cells;
}

/** What nearly every cell holds is read where it stands: a whole number, or a dash for none. */
function readPlainCount(cells: CellsBeingRead, at: number, { text, legend }: CellSource): boolean {
  const start = cells.starts[at] as number;
  const end = cells.ends[at] as number;
  const whole = readWhole(text, start, end);
  if (whole >= 0) {
    cells.values[at] = whole;
    cells.statuses[at] = REPORTED;
    return true;
  }
  if (end - start !== 1 || text.charCodeAt(start) !== DASH || legend.size > 0) return false;
  cells.statuses[at] = NIL;
  return true;
}
