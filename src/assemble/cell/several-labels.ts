import { isCode } from "../stub.ts";
import { endOfHeaderLines, widestLine } from "./header-fit.ts";
import { firstFigure, type TableShape } from "./shape.ts";
import { areAll, type CellStream, isTextual, isValue, type StreamCell, taking, textAt } from "./stream.ts";

// Rows with two or three cells before their figures, the first of which may be blank, a number or a year: the name of a group
// that stands on its first row only, a rank, the year of several rows. A rhythm of labels and figures does not tell where
// such rows begin; a header with as many cells does.

/** Rows that must be; two are enough where each begins with a code. */
const FEWEST_ROWS = 3;
const MOST_LABELS = 3;
const MOST_LEVELS = 3;
/** Blank cells that may stand before the first figure of the first row. */
const MOST_BLANKS = 2;

/**
 * The shape of such rows below a header that tells how many cells each has: by its lines that hold several, by the frame
 * around them, or by the rows, all of which have as many. Null where the cells are no such rows, or where each begins with a
 * text, as others do.
 */
export function shapeOfLabels(stream: CellStream, framed: number | null): TableShape | null {
  const figure = firstFigure(stream);
  const body = framed ?? endOfHeaderLines(stream, figure);
  if (body === 0) return shapeByRhythm(taking(stream, "figure"), figure);
  const width = framed ?? widestLine(stream, body);
  if (width < 3 || body % width !== 0 || stream.at(body - width + 1)?.kind !== "text") return null;
  return withLabels(stream, body, width);
}

/** Where each cell has a line of its own, blank ones too: header and rows are told by all having as many cells. */
function shapeByRhythm(stream: CellStream, figure: number): TableShape | null {
  for (let levels = 1; levels <= MOST_LEVELS; levels++)
    for (let blanks = 0; blanks <= MOST_BLANKS; blanks++)
      for (let labels = 2; labels <= MOST_LABELS; labels++) {
        const width = (figure - labels - blanks) / levels;
        if (width <= labels || !Number.isInteger(width)) continue;
        const body = levels * width;
        if (!isHeaderOf(stream, body, width, labels)) continue;
        if (areRows(stream, { body, width, labels }, "of any kind"))
          return { body, width, figureLabels: false, labels, standIns: "figure" };
      }
  return null;
}

/** Whether the last level before some rows has a text over the labels, and something over each column. */
function isHeaderOf({ at }: CellStream, body: number, width: number, labels: number): boolean {
  for (let index = body - width + labels; index < body; index++) {
    const kind = at(index)?.kind;
    if (kind === undefined || kind === "blank" || kind === "figure") return false;
  }
  const [group, label] = [at(body - width)?.kind, at(body - width + 1)?.kind];
  return group === "text" && (label === "text" || label === "blank");
}

/**
 * The shape of such rows where blank cells leave no mark, each with a number or a year first, below a header in words with a
 * line for each cell; it may have titles above it, which make it longer than a row is wide.
 */
export function shapeOfNumberedLabels(stream: CellStream): TableShape | null {
  const figure = firstFigure(stream);
  for (const body of [figure, figure - 2, figure - 3]) {
    if (body < 3 || stream.at(body)?.kind === "text") continue;
    if (!areAll(stream, 0, body, (cell) => cell?.kind === "text")) continue;
    for (let width = Math.min(body, MOST_LABELS + 2); width >= 3; width--) {
      const shape = withLabels(stream, body, width, true);
      if (shape) return shape;
    }
  }
  return null;
}

function withLabels(stream: CellStream, body: number, width: number, numbered = false): TableShape | null {
  for (let labels = 2; labels <= MOST_LABELS && labels < width; labels++)
    if (areRows(stream, { body, width, labels }, numbered ? "numbered" : "not all of texts"))
      return { body, width, figureLabels: false, labels, standIns: "figure" };
  return null;
}

function areRows(
  stream: CellStream,
  { body, width, labels }: Pick<TableShape, "body" | "width" | "labels">,
  rows: "numbered" | "not all of texts" | "of any kind",
): boolean {
  let at = body;
  let named = 0;
  let others = 0;
  let coded = 0;
  for (let row = kindOfRow(stream, at, width, labels); row; row = kindOfRow(stream, at, width, labels)) {
    if (rows === "numbered" && row !== "other") break;
    if (row !== "total") named++;
    if (row === "other") others++;
    if (isCode(textAt(stream, at))) coded++;
    at += width;
  }
  const next = stream.at(at);
  return (
    named >= (coded === named ? 2 : FEWEST_ROWS) && (others > 0 || rows === "of any kind") && (!next || isTextual(next))
  );
}

/**
 * Whether a row with so many labels begins at an index: with a text or with something else, or that of a total, which has one
 * label; null where none does.
 */
function kindOfRow(stream: CellStream, at: number, width: number, labels: number): "text" | "other" | "total" | null {
  const first = stream.at(at);
  if (!first || !stream.at(at + width - 1)) return null;
  let figures = 0;
  let names = 0;
  for (let index = at + 1; index < at + width; index++) {
    const cell = stream.at(index) as StreamCell;
    const isName = isTextual(cell) || cell.kind === "word";
    if (index < at + labels ? !isName && cell.kind !== "blank" : !isValue(cell)) return null;
    if (index < at + labels && isName) names++;
    else if (cell.kind === "figure") figures++;
  }
  if (figures === 0) return null;
  if (names === 0) return isTextual(first) ? "total" : null;
  if (names < labels - 1) return null;
  return isTextual(first) ? "text" : "other";
}
