import { mapped } from "../mapped.ts";

import { type GridRow, isBare } from "./grid.ts";
import { beginsSmall } from "./letters.ts";
import { stripMarkup } from "./markup.ts";
import { isRestOf, isUnfinished, startsInside } from "./wrapped.ts";

/** How a table prints its labels. */
export interface LabelStyle {
  /** Rows without figures of which no words say that they are a part of a label. */
  readonly bareRows: number;
  /** Those of them that do not stand right over figures without a label, either. */
  readonly looseRows: number;
  /** Whether labels begin with small letters by themselves, so that one is not the rest of what stands above it. */
  readonly small: boolean;
  /** Whether some row has its label beside its figures. */
  readonly beside: boolean;
  /** Whether words tell of some label that it is broken over lines. */
  readonly wraps: boolean;
  /** Whether words tell of some line that it goes on with the label of the row above it, and of none that it begins the next. */
  readonly fromTop: boolean;
  /** So long is a line at which labels are broken, at least. */
  readonly longest: number;
  /** So long would the shortest line be that is surely broken, with the first word of the next. */
  readonly tooLong: number;
}

/** A first part of a label that nothing but its length tells is no shorter, in characters. */
const SHORTEST_LINE = 36;

export function styleOf(rows: readonly GridRow[]): LabelStyle {
  let bareRows = 0;
  let looseRows = 0;
  let small = false;
  let beside = false;
  let wraps = false;
  let begins = rows[0] === undefined || isBare(rows[0]);
  let ends = false;
  let longest = SHORTEST_LINE;
  let tooLong = Number.POSITIVE_INFINITY;
  rows.forEach((row, index) => {
    const { text } = row.label;
    const before = rows[index - 1];
    if (isBare(row)) {
      const goesOn = before !== undefined && !isBare(before) && isRestOf(before.label.text, text);
      const isPart =
        goesOn || startsInside(text) || isUnfinished(text) || startsInside(rows[index + 1]?.label.text ?? "");
      wraps ||= isPart;
      ends ||= goesOn;
      const next = rows[index + 1];
      begins ||= next !== undefined && !isBare(next) && isRestOf(text, next.label.text);
      if (next && isUnfinished(text)) tooLong = Math.min(tooLong, withFirstWord(text, next.label.text));
      if (text !== "" && !isPart) {
        bareRows++;
        if (!next || isBare(next) || next.label.text !== "") looseRows++;
      }
    } else {
      if (before && !isBare(before)) small ||= beginsSmall(text);
      beside ||= text !== "";
      begins ||= text === "";
      if (text.length > longest) longest = text.length;
    }
  });
  return { bareRows, looseRows, small, beside, wraps, fromTop: ends && !begins && !small, longest, tooLong };
}

/** So much of the longest line fills the column of the labels: letters are of several widths. */
const FULL_LINE = 0.85;
/** So many lines without figures, in a column of such a width at least, show how labels are broken. */
const FEWEST_PARTS = 3;
const NARROWEST_COLUMN = 16;
const TOTAL = /\btotals?\b/i;

/**
 * Whether all rows without figures can only be parts of labels, since the first word of each would have had no place on the
 * line above (each is the `tail` of a label), or that of the line below none on it (each is a `head`). Null where this tells
 * neither, or holds both ways.
 */
export function wrappingOf(rows: readonly GridRow[]): "head" | "tail" | null {
  const lines = mapped(rows, ({ label }) => stripMarkup(label.text));
  // A long word by itself may reach beyond the column.
  const width = lines.reduce((most, line) => (line.includes(" ") ? Math.max(most, line.length) : most), 0);
  if (width < NARROWEST_COLUMN) return null;
  const isFull = (above: string | undefined, below: string | undefined): boolean =>
    above !== undefined && below !== undefined && below !== "" && withFirstWord(above, below) > FULL_LINE * width;
  const bare = rows.flatMap((row, index) => (isBare(row) && lines[index] !== "" ? [index] : []));
  // `Sub-total Highways` is of a section that `Highways` heads.
  const totals = lines.filter((line) => TOTAL.test(line)).map((line) => line.toLowerCase());
  const isNamed = (index: number): boolean => totals.some((total) => total.endsWith(` ${lines[index]?.toLowerCase()}`));
  if (bare.length < FEWEST_PARTS || bare.some(isNamed)) return null;
  // Words tell of the figures in the middle of a label that it has parts on both sides.
  const goesOn = (above: string | undefined, below: string | undefined): boolean =>
    above !== undefined && below !== undefined && isRestOf(above, below);
  const isRow = (index: number): boolean => rows[index] !== undefined && !isBare(rows[index] as GridRow);
  const areTails = bare.every((index) => {
    const [above, line, below] = lines.slice(index - 1, index + 2);
    // Figures without a label of their own are those of what stands right above them.
    return index > 0 && isFull(above, line) && !(isRow(index + 1) && (below === "" || goesOn(line, below)));
  });
  const areHeads = bare.every((index) => {
    const above = lines[index - 1];
    return isFull(lines[index], lines[index + 1]) && !(isRow(index - 1) && goesOn(above, lines[index]));
  });
  return areTails === areHeads ? null : areTails ? "tail" : "head";
}

/** How long a line would be with the first word of the next one behind it. */
export function withFirstWord(line: string, next: string): number {
  const space = next.indexOf(" ");
  return line.length + 1 + (space < 0 ? next.length : space);
}
