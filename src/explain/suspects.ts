import { BLANK } from "../cells.ts";
import type { ExplainContext } from "./context.ts";
import { LINES } from "./costs.ts";
import type { LineFault } from "./faults.ts";
import { repeatedRows } from "./repeated.ts";
import { isViolated, mend, type Scene, violatedIn } from "./scene.ts";
import type { Sheet } from "./sheet.ts";

// The faults of rows and columns that a table gives reason to suspect.

/** Equations in excess that may be put down to other faults while a row is thought missing. */
const MOST_IN_EXCESS = 2;
/** Rows that end in an empty cell and may be shifted. */
const MOST_SHORT_ROWS = 8;
/** Mended tables in which more is looked for. */
const MOST_SCENES = 8;
/** Rows of which sums of rows above are looked for. */
const MOST_ROWS_ADDED = 400;
const NONE: ReadonlySet<number> = new Set();

/** A row that is what it seems by chance, unless it (or the row that it repeats) is at fault. */
export type Coincidence = readonly number[];

export interface Suspects {
  readonly faults: readonly LineFault[];
  readonly coincidences: readonly Coincidence[];
}

/**
 * The suspects of a table whose sums do not all hold. Repeated rows and hidden sub-totals show by themselves; what the
 * sums show is looked for as they are printed, and as they are without each of these.
 */
export function suspectsOf(printed: Scene, context: ExplainContext): Suspects {
  const { sheet } = printed;
  const repeated = repeatedRows(sheet, context);
  const subtotals = hiddenSubtotals(sheet);
  const shifted = shiftedRows(printed);
  const plain = [
    ...repeated.faults,
    ...subtotals.map(({ row, group }): LineFault => ({ kind: "not-a-part", row, group, cost: LINES.hiddenSubtotal })),
    ...shifted.faults,
  ];
  const known = new Set([...subtotals.map(({ row }) => row), ...repeated.rows]);
  const found = new Map(plain.map((fault) => [JSON.stringify(fault), fault]));
  for (const scene of [printed, ...plain.slice(0, MOST_SCENES).map((fault) => mend(printed, fault))]) {
    const violated = violatedIn(scene);
    const lines = [
      ...missingLines(scene, violated, context),
      ...surplusLines(scene, violated, "rows", known),
      ...surplusLines(scene, violated, "columns", NONE),
    ];
    for (const fault of lines) {
      found.set(JSON.stringify(fault), fault);
    }
  }
  const coincidences = [...repeated.exact, ...subtotals.map(({ row }) => [row]), ...shifted.rows.map((row) => [row])];
  return { faults: [...found.values()], coincidences };
}

/** A total that exceeds its parts in some columns, and falls short in hardly any, may have lost a row; so for columns. */
function missingLines({ sheet, residuals }: Scene, violated: readonly number[], context: ExplainContext): LineFault[] {
  const short = new Map<string, number>();
  const excess = new Map<string, number>();
  for (const index of violated) {
    const equation = sheet.equations[index];
    if (equation === undefined || equation.axis === "limit") continue;
    const key = `${equation.axis} ${equation.group}`;
    const counts = (residuals.high[index] ?? 0) < 0 ? short : excess;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const faults: LineFault[] = [];
  for (const key of short.keys()) {
    if ((excess.get(key) ?? 0) > MOST_IN_EXCESS) continue;
    const [axis, group] = [key.split(" ")[0], Number(key.split(" ")[1])];
    if (axis === "row") faults.push({ kind: "missing-column", group, cost: LINES.missingColumn });
    else {
      const broken = pageBreakIn(sheet, group, context) !== null;
      const cost = broken ? LINES.missingRowAtPageBreak : LINES.missingRow;
      faults.push({ kind: "missing-row", group, cost });
    }
  }
  return faults;
}

/** The page break that falls among the parts of a total row, or between them and it; null where none does. */
export function pageBreakIn({ source }: Sheet, group: number, { pageBreakLines }: ExplainContext): number | null {
  const total = source.structure.rows[group];
  if (total === undefined) return null;
  const lines = [...total.parts, total.index].map((row) => source.table.rows[row]?.line ?? 0);
  const first = lines.reduce((least, line) => Math.min(least, line));
  const last = lines.reduce((most, line) => Math.max(most, line));
  return pageBreakLines.find((line) => line >= first && line <= last) ?? null;
}

/** Rows that are the sum of two or more rows just above them and are counted with them. */
function hiddenSubtotals(sheet: Sheet): { row: number; group: number }[] {
  const found: { row: number; group: number }[] = [];
  sheet.source.structure.rows.forEach(({ parts }, group) => {
    if (parts.length > MOST_ROWS_ADDED) return;
    parts.forEach((row, at) => {
      if (sheet.source.rowRoles[row] === "total") return;
      if (at >= 2 && isSumOfRowsAbove(sheet, row, parts.slice(0, at))) found.push({ row, group });
    });
  });
  return found;
}

function isSumOfRowsAbove(sheet: Sheet, row: number, above: readonly number[]): boolean {
  const rest = Array.from({ length: sheet.width }, (_, column) => sheet.values[row * sheet.width + column] ?? 0);
  const figures = rest.filter((value) => value !== 0).length;
  if (figures < 2) return false;
  let added = 0;
  for (let i = above.length - 1; i >= 0; i -= 1) {
    let [left, below] = [0, false];
    for (let column = 0; column < sheet.width; column += 1) {
      const value = (rest[column] ?? 0) - (sheet.values[(above[i] ?? 0) * sheet.width + column] ?? 0);
      rest[column] = value;
      if (value !== 0) left += 1;
      if (value < 0) below = true;
    }
    added += 1;
    if (left === 0) return added >= 2;
    if (below) return false;
  }
  return false;
}

/** Rows, or columns, without which most of the sums over them that fail would hold. */
function surplusLines(
  scene: Scene,
  violated: readonly number[],
  lines: "rows" | "columns",
  known: ReadonlySet<number>,
): LineFault[] {
  const { sheet } = scene;
  const { structure, rowRoles, columnRoles, table } = sheet.source;
  const ofRows = lines === "rows";
  const roles = ofRows ? rowRoles : columnRoles;
  const length = ofRows ? sheet.width : table.rows.length;
  const cellOf = (line: number, at: number): number => (ofRows ? line * sheet.width + at : at * sheet.width + line);
  const sums = violated.filter((index) => sheet.equations[index]?.axis === (ofRows ? "column" : "row"));
  const faults: LineFault[] = [];
  for (const group of new Set(sums.map((index) => sheet.equations[index]?.group ?? -1))) {
    const ofGroup = sums.filter((index) => sheet.equations[index]?.group === group);
    for (const line of structure[lines][group]?.parts ?? []) {
      if (known.has(line) || roles[line] === "total") continue;
      const mended = ofGroup.filter((index) =>
        holdsWithout(scene, index, cellOf(line, sheet.equations[index]?.line ?? -1)),
      ).length;
      if (mended === 0 || mended * 2 < countFigures(sheet, (at) => cellOf(line, at), length)) continue;
      const isWithin = line > 0 && isWithinOther(sheet, (at) => [cellOf(line, at), cellOf(line - 1, at)], length);
      const cost = isWithin ? LINES.ofWhich : LINES.surplus;
      faults.push(
        ofRows
          ? { kind: "not-a-part", row: line, group, cost }
          : { kind: "column-not-a-part", column: line, group, cost },
      );
    }
  }
  return faults;
}

/** Whether a sum that fails would hold if a cell were none of its parts. */
function holdsWithout({ sheet, residuals }: Scene, equation: number, cell: number): boolean {
  const below = (residuals.low[equation] ?? 0) <= (sheet.low[cell] ?? 0);
  return below && (residuals.high[equation] ?? 0) >= (sheet.high[cell] ?? 0);
}

/** How many of so many cells hold a figure other than nought. */
function countFigures(sheet: Sheet, cellAt: (at: number) => number, length: number): number {
  let figures = 0;
  for (let at = 0; at < length; at += 1) if (sheet.values[cellAt(at)] !== 0) figures += 1;
  return figures;
}

/** Whether no figure of a row or column exceeds that of the one beside it. */
function isWithinOther(sheet: Sheet, cells: (at: number) => readonly [number, number], length: number): boolean {
  for (let at = 0; at < length; at += 1) {
    const [own, other] = cells(at);
    if ((sheet.values[own] ?? 0) > (sheet.values[other] ?? 0)) return false;
  }
  return true;
}

/** Rows with nothing in their last cell, which add up better if the empty cell stood further left. */
function shiftedRows(scene: Scene): { readonly faults: LineFault[]; readonly rows: number[] } {
  const { sheet } = scene;
  const violated = violatedIn(scene).length;
  const faults: LineFault[] = [];
  const shifted = new Set<number>();
  const { rows, cells } = sheet.source.table;
  const short = rows.flatMap((_, row) => {
    const statuses = cells.statuses.subarray(row * cells.width, (row + 1) * cells.width);
    return statuses.at(-1) === BLANK && statuses.some((status) => status !== BLANK) ? [row] : [];
  });
  // Where many rows end in an empty cell, that is how the table is.
  if (short.length > MOST_SHORT_ROWS) return { faults, rows: [] };
  for (const index of short) {
    const dormant = sheet.equations.findIndex((equation) => equation.dormant && equation.line === index);
    for (let at = 0; at < sheet.width - 1; at += 1) {
      // An empty cell before a nought is the same as one after it.
      if (sheet.values[index * sheet.width + at] === 0) continue;
      const fault: LineFault = { kind: "shifted-row", row: index, at, cost: LINES.shiftedRow };
      const mended = mend(scene, fault);
      const adds = dormant >= 0 && !isViolated(mended, dormant);
      if (adds) shifted.add(index);
      if (adds || violatedIn(mended).length < violated) faults.push(fault);
    }
  }
  return { faults, rows: [...shifted] };
}
