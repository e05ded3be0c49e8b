import { readFigure } from "../../figure/figure.ts";
import type { Spans } from "../../table.ts";
import { offsetsOn } from "../grid.ts";
import { placements } from "../placements.ts";
import { textOf } from "../text-of.ts";
import { isBareYear } from "./period-words.ts";
import type { Piece } from "./piece.ts";

// A row with fewer figures than there are columns has blanks that the collapsed spaces do not show; one with more may
// have a number whose groups of digits a space parts. Each way to lay its figures on the columns is a reading.

/** Readings of one row, at most. */
const MOST_READINGS = 300;
/** Figures of a row that is read in several ways, at most, and groups of digits behind the first. */
const MOST_FIGURES = 48;
const MOST_GROUPS = 3;

/** The ways to lay figures on fewer or more columns; the blanks at the end come first. Empty where there are too many. */
export function layCells(text: string, figures: readonly Piece[], columns: number): readonly Spans[] {
  const end = figures.at(-1)?.end ?? 0;
  if (figures.length <= columns) {
    const all = placements(figures.length, columns, MOST_READINGS);
    const patterns = all.length > 0 ? all : commonPlacements(figures.length, columns);
    return patterns.map((pattern) => spread(figures, pattern, columns, end));
  }
  return mergings(text, figures, columns).map((cells) => spansOf(cells));
}

/** The cells of a row that has one figure for each column. */
export function spansOf(cells: readonly Piece[]): Spans {
  const offsets: number[] = [];
  for (const { start, end } of cells) offsets.push(start, end);
  const several = cells.at(-1)?.line !== cells[0]?.line;
  return { offsets, lines: several ? cells.map(({ line }) => line) : null };
}

function spread(figures: readonly Piece[], pattern: readonly number[], columns: number, end: number): Spans {
  const offsets = offsetsOn(columns, end, pattern, figures);
  if (figures.every(({ line }) => line === figures[0]?.line)) return { offsets, lines: null };
  const lines = new Array<number>(columns).fill(figures.at(-1)?.line ?? 0);
  for (const [index, column] of pattern.entries()) lines[column] = (figures[index] as Piece).line;
  return { offsets, lines };
}

/** Blanks at the end, at the end but for the last column, and at the beginning: what is met where they are many. */
function commonPlacements(figures: number, columns: number): readonly (readonly number[])[] {
  const left = Array.from({ length: figures }, (_, index) => index);
  return [left, [...left.slice(0, -1), columns - 1], left.map((column) => column + columns - figures)];
}

/** The ways to join neighbours that may be the groups of one number, so that as many cells are left as there are columns. */
function mergings(text: string, figures: readonly Piece[], columns: number): readonly (readonly Piece[])[] {
  if (figures.length > MOST_FIGURES) return [];
  const joined = groupsFrom(text, figures);
  const fewest = fewestFrom(joined);
  const found: (readonly Piece[])[] = [];
  const merge = (at: number, cells: readonly Piece[]): void => {
    const left = columns - cells.length;
    if (found.length > MOST_READINGS || left > figures.length - at || left < (fewest[at] as number)) return;
    if (at === figures.length) {
      found.push(cells);
      return;
    }
    const first = figures[at] as Piece;
    for (let next = at; next <= at + (joined[at] as number); next++)
      merge(next + 1, [...cells, { ...first, end: (figures[next] as Piece).end }]);
  };
  merge(0, []);
  return found.length > MOST_READINGS ? [] : found;
}

/** The fewest cells that figures are when all are joined that may be groups of one number. */
export function fewestCells(text: string, figures: readonly Piece[]): number {
  return fewestFrom(groupsFrom(text, figures))[0] as number;
}

/** For each figure, how many behind it may be further groups of its number. */
function groupsFrom(text: string, figures: readonly Piece[]): readonly number[] {
  // Behind `1,572` no space parts the groups of another number.
  const most = figures.some((figure) => COMMA_THOUSANDS.test(textOf(text, figure))) ? 0 : MOST_GROUPS;
  return figures.map((_, at) => {
    let groups = 0;
    while (
      groups < most &&
      at + groups + 1 < figures.length &&
      mayJoin(text, figures[at + groups] as Piece, figures[at + groups + 1] as Piece, groups === 0)
    )
      groups++;
    return groups;
  });
}

/** From each figure on, the fewest cells that are left. */
function fewestFrom(joined: readonly number[]): readonly number[] {
  const fewest = new Array<number>(joined.length + 1).fill(0);
  for (let at = joined.length - 1; at >= 0; at--) {
    let least = Infinity;
    for (let next = at + 1; next <= at + 1 + (joined[at] as number); next++)
      least = Math.min(least, fewest[next] as number);
    fewest[at] = 1 + least;
  }
  return fewest;
}

const COMMA_THOUSANDS = /^[£€$]?[1-9]\d{0,2}(?:,\d{3}){1,4}$/;
const FIRST_GROUPS = /^(?:[£€$] ?)?[1-9]\d{0,2}(?: \d{3})*$/;
const MORE_GROUPS = /^\d{3}(?: \d{3})*$/;

/** Whether a figure may go on with the one before, one space apart: `1 055`, `- 1.2`. */
function mayJoin(text: string, before: Piece, group: Piece, isFirst: boolean): boolean {
  if (group.start - before.end !== 1 || before.line !== group.line) return false;
  const head = textOf(text, before);
  const next = textOf(text, group);
  if (isFirst && /^[-–−]$/.test(head)) return /^[£\d]/.test(next);
  return (isFirst ? FIRST_GROUPS : MORE_GROUPS).test(head) && MORE_GROUPS.test(next);
}

const THOUSANDS = /^[£€$]?[1-9](?:\d{0,2}(?:,\d{3}){1,4}|\d{3,12})$/;

/** Whether a table prints thousands with a comma or nothing between their groups: a space hardly parts those of others. */
export function printsThousands(text: string, figures: readonly Piece[]): boolean {
  return figures.some(({ start, end }) => {
    const printed = text.slice(start, end);
    return THOUSANDS.test(printed) && !isBareYear(printed);
  });
}

/** Rows of figures that fill every column: what the columns' sizes are known from. */
const FEWEST_FULL_ROWS = 5;
/** How many times larger than a column's figures one must be that is surely not of it. */
const FAR = 50;
/** How many times larger or smaller one may be that is. */
const NEAR = 2;
/** The figures of a column of which a size is known are at most so many times each other. */
const TIGHT = 4;
/** Small figures scatter, and a small one may stand anywhere: only the size of one like this tells anything. */
const LARGE = 1000;

/** The smallest and the largest figure of a column, above 0. */
export interface Size {
  readonly least: number;
  readonly most: number;
}

/** The sizes of the figures of each column, from rows that fill them all; null where those are too few. */
export function columnSizes(text: string, rows: readonly Spans[], columns: number): readonly Size[] | null {
  if (rows.length < FEWEST_FULL_ROWS) return null;
  return Array.from({ length: columns }, (_, column) => {
    let least = Infinity;
    let most = 0;
    for (const row of rows) {
      const value = valueAt(text, row, column);
      if (value === null || value <= 0) continue;
      least = Math.min(least, value);
      most = Math.max(most, value);
    }
    return { least, most };
  });
}

/**
 * The one reading in which every large figure has the size of its column's others, which are close to each other, where
 * in each of the other readings one is at least fifty times too large; null where sizes tell nothing so plain.
 */
export function readingBySize(text: string, readings: readonly Spans[], sizes: readonly Size[]): number | null {
  let fitting: number | null = null;
  for (const [index, reading] of readings.entries()) {
    let excess = 0;
    let fits = true;
    sizes.forEach(({ least, most }, column) => {
      const value = valueAt(text, reading, column);
      if (value === null || value < LARGE || most === 0) return;
      excess = Math.max(excess, value / most);
      fits &&= most <= least * TIGHT && value <= most * NEAR && value * NEAR >= least;
    });
    if (fits && fitting === null) fitting = index;
    else if (excess < FAR) return null;
  }
  return fitting;
}

function valueAt(text: string, { offsets }: Spans, column: number): number | null {
  const printed = text.slice(offsets[2 * column], offsets[2 * column + 1]);
  return printed === "" ? null : readFigure(printed).value;
}
