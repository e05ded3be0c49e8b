import { cellAt, hidesFigure, INAPPLICABLE, UNAVAILABLE } from "../cells.ts";
import { type Diagnostic, diagnose } from "../diagnostic.ts";
import type { AuditedTable } from "../parsed.ts";
import { figureText } from "./figure.ts";
import { cellOf, type Equation, type Sheet, sheetOf } from "./sheet.ts";

// What the stated totals let deduce of figures that are hidden: the least and the most that each can be. Bounds are
// handed from equation to equation until none moves; then each end that is left is tried, and cut off where it leads to
// a contradiction.

/** What can be known of a hidden cell; `lower` and `upper` are in the table's own figures. */
export interface HiddenFigure {
  /** The cell, by its indexes in the table. */
  readonly row: number;
  readonly column: number;
  readonly lower: number;
  /** Null where nothing bounds it. */
  readonly upper: number | null;
  /** Where `lower` is `upper`: the arithmetic that leaves no other figure; else empty. */
  readonly proof: string;
}

/** How often each cell of the table is looked at, on average and at most: what keeps the whole linear in the cells. */
const LOOKS_PER_CELL = 50;
const LEAST_LOOKS = 300_000;

interface Bounds {
  readonly sheet: Sheet;
  readonly low: Float64Array;
  readonly high: Float64Array;
  /** What was changed since a trial began, to be taken back: cell, low, high. */
  readonly trail: number[];
  looks: number;
}

/**
 * The bounds of every hidden cell of a table that adds up. A table that does not, or says so, tells nothing of what it hides.
 * Takes time linear in the number of cells.
 */
export function deduceHidden(table: AuditedTable): readonly HiddenFigure[] {
  if (table.checks.some(({ outcome }) => outcome === "fail")) return [];
  const said = table.table.saidOfSums;
  // What the end of a text cuts off is missing below a total at the head only.
  if (said !== null && !(said.cut && table.rowRoles[0] !== "total")) return [];
  if (!table.table.cells.statuses.some(hidesFigure)) return [];
  const sheet = sheetOf(table);
  if (sheet === null) return [];
  const bounds: Bounds = {
    sheet,
    low: sheet.low.slice(),
    high: sheet.high.slice(),
    trail: [],
    looks: Math.max(LEAST_LOOKS, LOOKS_PER_CELL * sheet.values.length),
  };
  const hidden = Array.from(sheet.hidden.keys()).filter((cell) => sheet.hidden[cell] === 1);
  const equations = new Set(hidden.flatMap((cell) => (sheet.memberships[cell] ?? []).map(({ equation }) => equation)));
  if (!propagate(bounds, equations)) return [];
  shaveAll(bounds, hidden);
  return hidden.map((cell) => {
    const [low, high] = [bounds.low[cell] ?? 0, bounds.high[cell] ?? 0];
    const [row, column] = [Math.floor(cell / sheet.width), cell % sheet.width];
    // `N/A`, of which a total leaves nothing, may be no zero: the total may leave out what is not held.
    if (high === 0 && isNotHeld(table, row, column)) return { row, column, lower: 0, upper: null, proof: "" };
    return {
      row,
      column,
      lower: low / sheet.scale,
      upper: Number.isFinite(high) ? high / sheet.scale : null,
      proof: low === high ? proofOf(bounds, cell) : "",
    };
  });
}

function isNotHeld({ table }: AuditedTable, row: number, column: number): boolean {
  const status = table.cells.statuses[row * table.cells.width + column];
  return status === UNAVAILABLE || status === INAPPLICABLE;
}

/** A diagnostic for each hidden figure that any reader can work out. */
export function disclosuresOf(table: AuditedTable, figures: readonly HiddenFigure[]): readonly Diagnostic[] {
  return figures.flatMap(({ row, column, lower, upper, proof }) => {
    const cell = cellAt(table.table.cells, row, column);
    if (cell === undefined || lower !== upper) return [];
    const label = table.table.rows[row]?.label ?? "";
    const header = table.table.columns[column]?.header ?? "";
    const message = `the figure hidden in ${[label, header].filter((name) => name !== "").join(", ")} can be worked out`;
    const place = { line: cell.line, column: cell.column };
    return [diagnose("audit/hidden-figure-deducible", place, message, { actual: cell.raw, note: proof })];
  });
}

/** Narrows the bounds until no equation narrows them further; false where they contradict each other. */
function propagate(bounds: Bounds, equations: Iterable<number>): boolean {
  const waiting = new Set(equations);
  for (const index of waiting) {
    waiting.delete(index);
    const equation = bounds.sheet.equations[index];
    bounds.looks -= equation?.parts.length ?? 0;
    if (bounds.looks < 0) return true;
    if (equation?.dormant === false && !narrowAll(bounds, equation, index, waiting)) return false;
  }
  return true;
}

/** What the parts of an equation add up to at least and at most, the unbounded ones counted apart. */
function sumsOf({ low, high }: Bounds, { parts, slack }: Equation) {
  let [least, most, unboundedBelow, unboundedAbove] = [0, 0, 0, 0];
  for (const part of parts) {
    const [a, b] = [low[part] ?? 0, high[part] ?? 0];
    if (Number.isFinite(a)) least += a;
    else unboundedBelow += 1;
    if (Number.isFinite(b)) most += b;
    else unboundedAbove += 1;
  }
  if (slack > 0) unboundedAbove += 1;
  return { least, most, unboundedBelow, unboundedAbove };
}

function narrowAll(bounds: Bounds, equation: Equation, index: number, waiting: Set<number>): boolean {
  const { low, high } = bounds;
  const { total, parts } = equation;
  const { least, most, unboundedBelow, unboundedAbove } = sumsOf(bounds, equation);
  const from = unboundedBelow > 0 ? Number.NEGATIVE_INFINITY : least;
  const to = unboundedAbove > 0 ? Number.POSITIVE_INFINITY : most;
  if (!narrow(bounds, total, from, to, index, waiting)) return false;
  for (const part of parts) {
    const [a, b] = [low[part] ?? 0, high[part] ?? 0];
    if (a === b) continue;
    const othersBelow = unboundedBelow - (Number.isFinite(a) ? 0 : 1);
    const othersAbove = unboundedAbove - (Number.isFinite(b) ? 0 : 1);
    const othersLeast = least - (Number.isFinite(a) ? a : 0);
    const othersMost = most - (Number.isFinite(b) ? b : 0);
    const down = othersAbove > 0 ? Number.NEGATIVE_INFINITY : (low[total] ?? 0) - othersMost;
    const up = othersBelow > 0 ? Number.POSITIVE_INFINITY : (high[total] ?? 0) - othersLeast;
    if (!narrow(bounds, part, down, up, index, waiting)) return false;
  }
  return true;
}

function narrow(b: Bounds, cell: number, from: number, to: number, by: number, waiting: Set<number>): boolean {
  const [low, high] = [b.low[cell] ?? 0, b.high[cell] ?? 0];
  const [least, most] = [Math.max(low, from), Math.min(high, to)];
  if (least > most) return false;
  if (least === low && most === high) return true;
  b.trail.push(cell, low, high);
  b.low[cell] = least;
  b.high[cell] = most;
  for (const { equation } of b.sheet.memberships[cell] ?? []) waiting.add(equation);
  // What it narrowed by itself may narrow more in the same equation: the sums were taken before.
  waiting.add(by);
  return true;
}

/** Cuts off the ends of the hidden cells that lead to a contradiction, until none is left that does. */
function shaveAll(bounds: Bounds, hidden: readonly number[]): void {
  for (let moved = true; moved && bounds.looks > 0; ) {
    moved = false;
    for (const cell of hidden) {
      if (shave(bounds, cell, "low")) moved = true;
      if (shave(bounds, cell, "high")) moved = true;
    }
  }
}

/** Tries ever larger pieces at one end of a cell's interval; true where any was cut off. */
function shave(bounds: Bounds, cell: number, end: "low" | "high"): boolean {
  let [cut, piece] = [false, 0];
  while (bounds.looks > 0) {
    const [low, high] = [bounds.low[cell] ?? 0, bounds.high[cell] ?? 0];
    if (!(high - low > piece) || !Number.isFinite(end === "low" ? low : high)) return cut;
    const [from, to] = end === "low" ? [low, low + piece] : [high - piece, high];
    if (isPossible(bounds, cell, from, to)) {
      if (piece === 0) return cut;
      piece = 0;
      continue;
    }
    const kept: readonly [number, number] = end === "low" ? [to + 1, high] : [low, from - 1];
    restrict(bounds, cell, kept[0], kept[1]);
    [cut, piece] = [true, piece * 2 + 1];
  }
  return cut;
}

/** Narrows one cell and all that follows from it; false where that is a contradiction. */
function restrict(bounds: Bounds, cell: number, from: number, to: number): boolean {
  const waiting = new Set((bounds.sheet.memberships[cell] ?? []).map(({ equation }) => equation));
  bounds.trail.push(cell, bounds.low[cell] ?? 0, bounds.high[cell] ?? 0);
  bounds.low[cell] = from;
  bounds.high[cell] = to;
  return propagate(bounds, waiting);
}

function isPossible(bounds: Bounds, cell: number, from: number, to: number): boolean {
  bounds.trail.length = 0;
  const possible = restrict(bounds, cell, from, to);
  for (let i = bounds.trail.length - 3; i >= 0; i -= 3) {
    const changed = bounds.trail[i] ?? 0;
    bounds.low[changed] = bounds.trail[i + 1] ?? 0;
    bounds.high[changed] = bounds.trail[i + 2] ?? 0;
  }
  bounds.trail.length = 0;
  return possible;
}

/** The sum that leaves the cell no other figure, if one alone does. */
function proofOf(bounds: Bounds, cell: number): string {
  const { sheet } = bounds;
  const value = figureText(sheet, bounds.low[cell] ?? 0);
  for (const { equation: index, sign } of sheet.memberships[cell] ?? []) {
    const equation = sheet.equations[index];
    if (equation === undefined || equation.dormant || equation.slack > 0) continue;
    const others = [equation.total, ...equation.parts].filter((other) => other !== cell);
    if (!others.every((other) => bounds.low[other] === bounds.high[other])) continue;
    const name = nameOf(sheet, equation);
    const worked = others.some((other) => sheet.hidden[other] === 1) ? ", with what can be worked out first," : "";
    if (sign === -1) return `${name}: the parts${worked} add up to ${value}`;
    const rest = equation.parts.reduce((sum, part) => (part === cell ? sum : sum + (bounds.low[part] ?? 0)), 0);
    const total = figureText(sheet, bounds.low[equation.total] ?? 0);
    return `${name}: the total ${total} less the other figures${worked} (${figureText(sheet, rest)}) leaves ${value}`;
  }
  return `the totals of its row and its column together leave ${value}`;
}

function nameOf(sheet: Sheet, { axis, line }: Equation): string {
  const { rows, columns } = sheet.source.table;
  if (axis === "column") return columns[line]?.header || `column ${line + 1}`;
  return rows[line]?.label || `line ${cellOf(sheet, line * sheet.width).line}`;
}
