import type { Spans } from "../../table.ts";
import type { ClassifiedText } from "../layout.ts";
import { stripMarkup } from "../markup.ts";
import { textsOf } from "../text-of.ts";
import { isTotalLabel } from "../total-label.ts";
import { BAND_PIECES, isBand } from "./label-number.ts";
import { layCells, spansOf } from "./lay-cells.ts";
import { figuresOfLabel } from "./own-figures.ts";
import type { Piece } from "./piece.ts";
import { figuresOf, labelBefore, type RowLine } from "./row-line.ts";
import { layBySpaces } from "./spaced-blanks.ts";

/** One way to read a row. */
export interface Laid {
  readonly cells: Spans;
  readonly label: string;
}

/** The ways to read a row, and whether the only one is sure where it is the only one. */
export interface LaidRow {
  readonly readings: readonly [Laid, ...Laid[]];
  readonly sure: boolean;
  /** Whether it is a total's row. */
  readonly total: boolean;
  /** Whether no reading holds, so that which figures are cells cannot be told. */
  readonly isUntold?: boolean;
}

/** What the first figure of a row is, as far as the other rows tell: a cell, the end of its label, or all of that. */
export type Leading = "cell" | "number" | "label";

/** How rows are laid on their columns. */
export interface Columns {
  readonly count: number;
  /** Whether a header says how many they are. */
  readonly headed: boolean;
  /** Whether other rows print thousands without a space in them. */
  readonly printsThousands: boolean;
  /** Whether the spaces of rows tell where blanks are. */
  readonly singleSpaced: boolean;
}

/** Whether a row with so many figures can be one of a table with so many columns. */
export function mayFit(document: ClassifiedText, row: RowLine, columns: number, numbered: boolean): boolean {
  if (row.figures <= columns || mayEndLabel(document, row, row.figures - columns, numbered)) return true;
  const own = figuresOfLabel(document.text, row, numbered);
  return [own, 0].some((count) => layCells(document.text, figuresOf(row).slice(count), columns).length > 0);
}

/**
 * The ways to read a row: its figures on the columns, those too many as the end of its label or as groups of digits. A
 * label that needs its number has it, one that is a total's has none, and each has words or a number.
 */
export function layRow(
  document: ClassifiedText,
  row: RowLine,
  { count: columns, headed, printsThousands, singleSpaced }: Columns,
  leading: Leading,
): LaidRow {
  const { text } = document;
  const figures = figuresOf(row);
  const surplus = figures.length - columns;
  const labelled = (count: number): string => labelBefore(document, row, figures.length - count).text;
  const total = isTotalLabel(stripMarkup(labelled(0)));
  const literal = { cells: spansOf(figures.slice(-columns)), label: labelled(total ? 0 : Math.max(0, surplus)) };
  // A row without words has its label in its first figure.
  const own = figuresOfLabel(text, row, leading === "label");
  const numbered = leading !== "cell";
  if (surplus === own) return { readings: [literal], sure: true, total };
  if (surplus < own) {
    const label = labelled(own);
    const spaced = own === 0 && singleSpaced ? layBySpaces(document, row, columns) : null;
    if (spaced) return { readings: [{ cells: spaced, label }], sure: true, total };
    const [reading, ...others] = layCells(text, figures.slice(own), columns).map((cells) => ({ cells, label }));
    return { readings: reading ? [reading, ...others] : [literal], sure: false, total };
  }
  // What ends in a number already takes no second one, if the digits can be joined.
  const complete = /\d$/.test(labelled(0)) && layCells(text, figures, columns).length > 0;
  const most = total || complete ? 0 : surplus;
  const counts = Array.from({ length: most + 1 }, (_, at) => most - at).filter((count) =>
    own > 0 ? count === own : count === 0 || mayEndLabel(document, row, count, numbered),
  );
  const [first, ...others] = laySurplus(text, figures, columns, { counts, labelled, numbered });
  // Groups of digits are sure only where it is known how many figures there must be.
  const sure = first !== undefined && (first.label === literal.label || (headed && !printsThousands));
  // A sum of money or people that no reading takes for a cell ends no label.
  const isUntold = first === undefined && GROUPED.test(literal.label);
  return { readings: first ? [first, ...others] : [literal], sure, total, isUntold };
}

/** The ways to read a row of too many figures, of which one of some counts, the most first, ends its label. */
function laySurplus(
  text: string,
  figures: readonly Piece[],
  columns: number,
  labels: {
    readonly counts: readonly number[];
    readonly labelled: (count: number) => string;
    readonly numbered: boolean;
  },
): readonly Laid[] {
  const readings: Laid[] = [];
  for (const count of labels.counts) {
    const label = labels.labelled(count);
    if (label === "" && readings.length > 0) continue;
    const rest = figures.slice(count);
    if (rest.length === columns) readings.push({ cells: spansOf(rest), label });
    else for (const cells of layCells(text, rest, columns)) readings.push({ cells, label });
    if (labels.numbered && count === 1 && readings.length > 0) break;
  }
  return readings;
}

/** `1 March 1999 to 29 February 2000 127,600` */
const GROUPED = /\s\d{1,3}(?:,\d{3})+$/;

/** A number that may stand at the end of a label: no share, no decimals, no sign of its own. */
const LABEL_FIGURE = /^(?:\d{1,4}|[-–*#]|[A-Za-z]\D{0,40}|\d{1,3}\+|\d{1,3}(?:-\d{1,3}| or \w+))$/;
const NUMBER = /^\d+$/;
/** What may be a label by itself: a bound, or a range of sums. */
const BAND = /^(?:[<>≤≥]=? ?|[A-Za-z][A-Za-z ]{2,20})?£?\d[\d,]{0,12}(?: ?[-–—] ?£?\d[\d,]{0,12}|\+| or [a-z]+)?$/;

/** Whether the first so many figures of a row can be the end of its label: one number, or more that make one thing. */
function mayEndLabel(document: ClassifiedText, row: RowLine, count: number, numbered: boolean): boolean {
  if (numbered && count === 1) return true;
  const columns = row.figures - count;
  if (row.pieces.length === row.figures && BAND.test(labelBefore(document, row, columns).text)) return true;
  const figures = figuresOf(row).slice(0, count);
  const texts = textsOf(document.text, figures);
  const isOne = count === BAND_PIECES && isBand(document.text, figures);
  const oneThing = isOne || texts.filter((text) => NUMBER.test(text)).length < 2;
  return oneThing && texts.every((text) => LABEL_FIGURE.test(text));
}
