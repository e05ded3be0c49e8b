import { headerUnit, isScaled } from "../../figure/unit.ts";
import { isCornerLike, moved } from "../corner.ts";
import { countCells, type GridRow, isBare } from "../grid.ts";
import { isHeaderLike } from "../header.ts";
import type { ClassifiedText } from "../layout.ts";
import { stripMarkup } from "../markup.ts";
import { isRuleLine } from "../rule-line.ts";

/**
 * The rows of a grid with one column whose header has one cell where rows have two, with the heading over the column: below
 * it stands a rule, or it says what all rows are in, titles above it or not, and it heads no labels; or it is above the one
 * that does. Null where the first rows are no such header.
 */
export function withLoneHeading(document: ClassifiedText, grid: readonly GridRow[]): readonly GridRow[] | null {
  const [first, second, third] = grid;
  if (!first || !second || countCells(first.cells) !== 1 || !isHeading(first)) return null;
  const body = grid.findIndex((row) => !isHeading(row));
  const below = grid.slice(Math.max(1, body)).find((row) => row.label.text !== "" || !isBare(row));
  // A title of the sheet, over the header that follows.
  if (!below || isHeaderLike(document.text, below)) return null;
  const heading = grid[body - 1] as GridRow;
  const headsLabels = isCornerLike(stripMarkup(heading.label.text));
  // `Number | |`, and no other heading below it, as sections have.
  const unit = headerUnit(heading.label.text);
  const isOfAll = unit !== null && (!headsLabels || isScaled(unit)) && !grid.slice(body).some(isHeading);
  if (isOfAll || (body === 1 && isRuleLine(document, first.line) && !headsLabels))
    return [...grid.slice(0, body - 1), moved(heading, document), ...grid.slice(body)];
  const isOverLabels = isHeading(second) && isCornerLike(stripMarkup(second.label.text));
  if (!isOverLabels || isCornerLike(stripMarkup(first.label.text)) || !third || isBare(third)) return null;
  return [{ ...moved(first, document), label: second.label }, ...grid.slice(2)];
}

function isHeading(row: GridRow): boolean {
  return row.label.text !== "" && isBare(row);
}
