import { displayWidth } from "../terminal/width.ts";
import type { Grid } from "./grid.ts";

/** Columns that are shown side by side, by their indexes, and how wide each is. */
export interface Panel {
  /** With the space after the label. */
  readonly labelWidth: number;
  readonly columns: readonly number[];
  readonly widths: readonly number[];
}

/** Spaces that a column takes beside its figures: one before, one after for the mark of a failed total. */
export const MARGIN = 2;
/** Stands before the column of a total. */
export const RULE = " │";
/** The most that a word of a header widens its column. */
const WIDEST_WORD = 16;
/** Labels get at least so much where they need it; columns that do not fit beside are folded into a further panel. */
const LABEL_LEAST = 24;
/** The share of the line that labels get where columns are folded. */
const LABEL_SHARE = 0.35;

/** Fits the columns of a grid into lines of so many places: in one panel if they go in, else in several. */
export function foldIntoPanels(grid: Grid, width: number): Panel[] {
  const widths = columnWidths(grid);
  const labels = widest([grid.corner, ...grid.rows.map((row) => row.label)]) + 1;
  const across = indexesOf(widths);
  const beside = sum(across.map((column) => spaceOf(grid, widths, column)));
  if (width - beside >= Math.min(labels, LABEL_LEAST))
    return [{ labelWidth: Math.min(labels, width - beside), columns: across, widths }];
  const widestColumn = across.reduce((most, column) => Math.max(most, spaceOf(grid, widths, column)), 0);
  const least = Math.min(labels, width - widestColumn, Math.max(LABEL_LEAST, Math.floor(width * LABEL_SHARE)));
  const panels = pack(grid, widths, width - least);
  // What the fullest panel leaves over goes to the labels.
  const used = panels.reduce(
    (most, columns) => Math.max(most, sum(columns.map((column) => spaceOf(grid, widths, column)))),
    0,
  );
  const labelWidth = Math.min(labels, width - used);
  return panels.map((columns) => ({ labelWidth, columns, widths: columns.map((column) => widths[column] ?? 1) }));
}

/** Fills panels from the left; the columns under one top header stay together where they fit into one panel. */
function pack(grid: Grid, widths: readonly number[], room: number): number[][] {
  const panels: number[][] = [];
  let panel: number[] = [];
  let used = 0;
  for (const run of runsOf(grid, 0, indexesOf(widths))) {
    const needed = sum(run.map((column) => spaceOf(grid, widths, column)));
    const whole = needed <= room;
    if (whole && used + needed > room && panel.length > 0) {
      panels.push(panel);
      panel = [];
      used = 0;
    }
    for (const column of run) {
      const space = spaceOf(grid, widths, column);
      if (used + space > room && panel.length > 0) {
        panels.push(panel);
        panel = [];
        used = 0;
      }
      panel.push(column);
      used += space;
    }
  }
  return panel.length > 0 ? [...panels, panel] : panels;
}

/** Neighbouring columns that share their headers down to a level. */
export function runsOf(grid: Grid, level: number, columns: readonly number[]): number[][] {
  const runs: number[][] = [];
  let before: string | null = null;
  for (const column of columns) {
    const path = grid.headers[column] ?? [];
    const shared = path[level] === "" ? null : JSON.stringify(path.slice(0, level + 1));
    if (shared !== null && shared === before && level < path.length - 1) runs.at(-1)?.push(column);
    else runs.push([column]);
    before = shared;
  }
  return runs;
}

/** The places that a column takes in a line. */
function spaceOf(grid: Grid, widths: readonly number[], column: number): number {
  return (widths[column] ?? 1) + MARGIN + (grid.columnRoles[column] === "total" ? RULE.length : 0);
}

/** Wide enough for the figures and for the longest word of the headers over them. */
function columnWidths(grid: Grid): number[] {
  const levels = grid.headers[0]?.length ?? 0;
  const widths = grid.headers.map((path, column) =>
    Math.max(longestWord(path.at(-1) ?? ""), widest(grid.rows.map((row) => row.cells[column]?.text ?? ""))),
  );
  const all = indexesOf(widths);
  for (let level = 0; level < levels - 1; level++) {
    for (const run of runsOf(grid, level, all)) {
      const last = run.at(-1) as number;
      const needed = longestWord(grid.headers[last]?.[level] ?? "");
      const there = sum(run.map((column) => (widths[column] ?? 1) + MARGIN)) - MARGIN;
      widths[last] = (widths[last] ?? 1) + Math.max(0, needed - there);
    }
  }
  return widths;
}

function indexesOf(list: readonly unknown[]): number[] {
  return list.map((_, index) => index);
}

function longestWord(text: string): number {
  return Math.min(WIDEST_WORD, Math.max(...text.split(" ").map(displayWidth)));
}

/** At least 1, so that nothing is shown in no space at all. */
function widest(texts: readonly string[]): number {
  return texts.reduce((width, text) => Math.max(width, displayWidth(text)), 1);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
