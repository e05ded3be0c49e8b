import type { LineFault } from "./faults.ts";
import { type Equation, type Residuals, residualsOf, type Sheet } from "./sheet.ts";

// The sheet as it would be if some faults of rows and columns were mended: which equations still bind, what they come
// to, and which printed cell stands where.

export interface Scene {
  readonly sheet: Sheet;
  readonly faults: readonly LineFault[];
  readonly cost: number;
  readonly residuals: Residuals;
  /** 1 for each equation that still binds. */
  readonly binding: Uint8Array;
  /** 1 for each sum that lacks a part, because a row or column is missing: its parts may fall short of its total. */
  readonly short: Uint8Array;
  /** Rows that count in no sum down a column; of these, the repeated ones are gone altogether. */
  readonly uncounted: ReadonlySet<number>;
  readonly repeated: ReadonlySet<number>;
  /** Columns that count in no sum along a row. */
  readonly uncountedColumns: ReadonlySet<number>;
  /** For the cells of shifted rows: the cell whose print belongs there; null for the one that is really empty. */
  readonly moved: ReadonlyMap<number, number | null>;
}

/** The sheet as it is printed. */
export function printedScene(sheet: Sheet): Scene {
  return {
    sheet,
    faults: [],
    cost: 0,
    residuals: residualsOf(sheet),
    binding: Uint8Array.from(sheet.equations, ({ dormant }) => (dormant ? 0 : 1)),
    short: new Uint8Array(sheet.equations.length),
    uncounted: new Set(),
    repeated: new Set(),
    uncountedColumns: new Set(),
    moved: new Map(),
  };
}

/** The scene with one more fault mended. */
export function mend(scene: Scene, fault: LineFault): Scene {
  const { sheet } = scene;
  const binding = scene.binding.slice();
  const short = scene.short.slice();
  const uncounted = new Set(scene.uncounted);
  const repeated = new Set(scene.repeated);
  const uncountedColumns = new Set(scene.uncountedColumns);
  const moved = new Map(scene.moved);
  let rows: readonly number[] = [];
  switch (fault.kind) {
    case "missing-row":
    case "missing-column": {
      const axis = fault.kind === "missing-row" ? "column" : "row";
      sheet.equations.forEach((equation, index) => {
        if (equation.axis === axis && equation.group === fault.group) short[index] = 1;
      });
      break;
    }
    case "repeated-rows":
      rows = fault.rows;
      for (const row of rows) {
        uncounted.add(row);
        repeated.add(row);
        sheet.equations.forEach(({ axis, line }, index) => {
          if (axis !== "column" && line === row) binding[index] = 0;
        });
      }
      break;
    case "not-a-part":
      rows = [fault.row];
      uncounted.add(fault.row);
      break;
    case "column-not-a-part":
      uncountedColumns.add(fault.column);
      break;
    case "shifted-row":
      rows = [fault.row];
      for (let column = fault.at; column < sheet.width; column += 1) {
        const cell = fault.row * sheet.width + column;
        moved.set(cell, column === fault.at ? null : cell - 1);
      }
      sheet.equations.forEach(({ dormant, line }, index) => {
        if (dormant && line === fault.row) binding[index] = 1;
      });
      break;
  }
  const residuals = { low: scene.residuals.low.slice(), high: scene.residuals.high.slice() };
  const mended = {
    sheet,
    faults: [...scene.faults, fault],
    cost: scene.cost + fault.cost,
    residuals,
    binding,
    short,
    uncounted,
    repeated,
    uncountedColumns,
    moved,
  };
  const touched = fault.kind === "column-not-a-part" ? cellsOfColumn(sheet, fault.column) : cellsOfRows(sheet, rows);
  for (const equation of touchedBy(sheet, touched)) {
    const [low, high] = residualIn(mended, equation);
    residuals.low[equation] = low;
    residuals.high[equation] = high;
  }
  short.forEach((lacks, equation) => {
    if (lacks === 0) return;
    residuals.high[equation] = Number.POSITIVE_INFINITY;
    if (sheet.negative) residuals.low[equation] = Number.NEGATIVE_INFINITY;
  });
  return mended;
}

/** Whether an equation binds and misses zero. */
export function isViolated({ binding, residuals }: Scene, equation: number): boolean {
  return binding[equation] === 1 && ((residuals.low[equation] ?? 0) > 0 || (residuals.high[equation] ?? 0) < 0);
}

/** The equations that bind and miss zero. */
export function violatedIn(scene: Scene): number[] {
  const violated: number[] = [];
  for (let equation = 0; equation < scene.binding.length; equation += 1) {
    if (isViolated(scene, equation)) violated.push(equation);
  }
  return violated;
}

/** The cell whose print belongs at `cell`; null where nothing does. */
export function printedAt(scene: Scene, cell: number): number | null {
  const from = scene.moved.get(cell);
  return from === undefined ? cell : from;
}

/** Whether the cell is counted as a part of the equation. */
export function isCounted(scene: Scene, equation: Equation, part: number): boolean {
  const { width } = scene.sheet;
  if (equation.axis === "column") return !scene.uncounted.has(Math.floor(part / width));
  return equation.axis !== "row" || !scene.uncountedColumns.has(part % width);
}

function cellsOfRows({ width }: Sheet, rows: readonly number[]): readonly number[] {
  return rows.flatMap((row) => Array.from({ length: width }, (_, column) => row * width + column));
}

function cellsOfColumn({ width, source }: Sheet, column: number): readonly number[] {
  return source.table.rows.map((_, row) => row * width + column);
}

function touchedBy(sheet: Sheet, cells: readonly number[]): ReadonlySet<number> {
  return new Set(cells.flatMap((cell) => (sheet.memberships[cell] ?? []).map(({ equation }) => equation)));
}

function residualIn(scene: Scene, index: number): readonly [number, number] {
  const { sheet } = scene;
  const equation = sheet.equations[index];
  if (equation === undefined) return [0, 0];
  const total = printedAt(scene, equation.total);
  let low = total === null ? 0 : -(sheet.high[total] ?? 0);
  let high = equation.slack - (total === null ? 0 : (sheet.low[total] ?? 0));
  for (const part of equation.parts) {
    const printed = printedAt(scene, part);
    if (printed === null || !isCounted(scene, equation, part)) continue;
    low += sheet.low[printed] ?? 0;
    high += sheet.high[printed] ?? 0;
  }
  return [low, high];
}
