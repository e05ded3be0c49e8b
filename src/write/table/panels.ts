import { displayWidth } from "../terminal/width.ts";
import { leastWidth } from "./break-text.ts";
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
/** The most lines that the headers over a column, or a text in it, are broken into. */
export const COLUMN_LINES = 6;
/** As few lines as they are broken into where there is room. */
const FEWEST_LINES = 2;
/** A text that is no wider stands on one line. */
const ONE_LINE = 16;
/** The most that the words of a header widen its column where that spares it lines. */
const WIDEST_HEADER = 24;
/** Labels get at least so much where they need it; columns that do not fit beside are folded into a further panel. */
const LABEL_LEAST = 24;
/** The share of the line that labels get before the headers get what is left. */
const LABEL_SHARE = 0.35;
/** Lines that labels are to have room for before headers get more than they need. */
const LABEL_LINES = 3;
/** What no column takes from the labels. */
const LABEL_ALWAYS = 8;

/** Fits the columns of a grid into lines of so many places: in one panel if they go in, else in several. */
export function foldIntoPanels(grid: Grid, width: number): Panel[] {
  const most = width - MARGIN - RULE.length - LABEL_ALWAYS;
  const needs = grid.headers.map((_, column) => cellNeeds(grid, column));
  const widthsIn = (lines: number, isTight: boolean) => columnWidths(grid, needs, { lines, isTight, most });
  const tight = widthsIn(COLUMN_LINES, true);
  const labels = widest([grid.corner, ...grid.rows.map((row) => row.label)]);
  const folded = foldColumns(grid, tight, labels.width + 1, width);
  const used = (widths: readonly number[]) =>
    Math.max(0, ...folded.map((columns) => sum(columns.map((column) => spaceOf(grid, widths, column)))));

  // What is left over goes to the headers as long as the labels have enough, and then to the labels.
  const comfortable = comfortOf(labels.text, width);
  let widths = tight;
  for (let lines = FEWEST_LINES; lines <= COLUMN_LINES; lines++) {
    const wider = widthsIn(lines, false);
    if (width - used(wider) < comfortable) continue;
    widths = wider;
    break;
  }
  const labelWidth = Math.min(labels.width + 1, width - used(widths));
  return folded.map((columns) => ({ labelWidth, columns, widths: columns.map((column) => widths[column] ?? 1) }));
}

/** The columns of each panel. */
function foldColumns(grid: Grid, widths: readonly number[], labels: number, width: number): number[][] {
  const across = indexesOf(widths);
  const spaces = across.map((column) => spaceOf(grid, widths, column));
  if (width - sum(spaces) >= Math.min(labels, LABEL_LEAST)) return [across];
  const least = Math.min(
    labels,
    width - Math.max(0, ...spaces),
    Math.max(LABEL_LEAST, Math.floor(width * LABEL_SHARE)),
  );
  return pack(grid, widths, width - least);
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

/** How wide columns may be. */
interface Room {
  /** Into how many lines headers may be broken. */
  readonly lines: number;
  /** Whether headers are rather cut than that a column becomes wide. */
  readonly isTight: boolean;
  readonly most: number;
}

/** What the cells of a column need: places for those that stand on one line, and the texts that are broken. */
interface CellNeeds {
  readonly width: number;
  readonly texts: readonly string[];
}

function cellNeeds(grid: Grid, column: number): CellNeeds {
  let width = 1;
  const texts = new Set<string>();
  for (const row of grid.rows) {
    const { text = "" } = row.cells[column] ?? {};
    const own = displayWidth(text);
    if (own <= ONE_LINE || !text.includes(" ")) width = Math.max(width, own);
    else texts.add(text);
  }
  return { width, texts: [...texts] };
}

/** Wide enough for the figures, and for the headers in so many lines. */
function columnWidths(grid: Grid, needs: readonly CellNeeds[], room: Room): number[] {
  const levels = grid.headers[0]?.length ?? 0;
  const widths = needs.map(({ width, texts }, column) =>
    Math.min(
      room.most,
      [grid.headers[column]?.at(-1) ?? "", ...texts].reduce((w, text) => Math.max(w, placesFor(text, room)), width),
    ),
  );
  const all = indexesOf(widths);
  for (let level = 0; level < levels - 1; level++) {
    for (const run of runsOf(grid, level, all)) {
      const last = run.at(-1) as number;
      const needed = placesFor(grid.headers[last]?.[level] ?? "", room);
      const there = sum(run.map((column) => spaceOf(grid, widths, column))) - MARGIN;
      widths[last] = Math.min(room.most, (widths[last] ?? 1) + Math.max(0, needed - there));
    }
  }
  return widths;
}

/** The places that a text of several words is given. */
function placesFor(text: string, { lines, isTight }: Room): number {
  const least = longestWord(text);
  const preferred = Math.min(leastWidth(text, lines, least), Math.max(least, WIDEST_HEADER));
  return isTight ? preferred : Math.max(preferred, leastWidth(text, COLUMN_LINES, least));
}

/** A word with a figure in it is never broken; others may be where they are very long. */
function longestWord(text: string): number {
  return text.split(" ").reduce((longest, word) => {
    const width = displayWidth(word);
    return Math.max(longest, /\d/.test(word) ? width : Math.min(ONE_LINE, width));
  }, 1);
}

/** The width of labels at which the widest is broken into a few lines, as far as the headers may be kept from it. */
function comfortOf(label: string, width: number): number {
  // Lines after the first are indented by 2, and a space follows.
  const broken = leastWidth(label, LABEL_LINES, longestWord(label)) + 3;
  return Math.min(displayWidth(label) + 1, Math.max(LABEL_LEAST, Math.min(broken, Math.floor(width * LABEL_SHARE))));
}

function indexesOf(list: readonly unknown[]): number[] {
  return list.map((_, index) => index);
}

/** The widest of some texts; at least 1, so that nothing is shown in no space at all. */
function widest(texts: readonly string[]): { readonly text: string; readonly width: number } {
  let widest = { text: "", width: 1 };
  for (const text of texts) {
    const width = displayWidth(text);
    if (width > widest.width) widest = { text, width };
  }
  return widest;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
