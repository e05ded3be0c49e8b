import { headerUnit, isScaled } from "../../figure/unit.ts";
import { isCornerLike, moved } from "../corner.ts";
import { countCells, type GridRow, isBare } from "../grid.ts";
import { isHeaderLike } from "../header.ts";
import type { ClassifiedText } from "../layout.ts";
import { stripMarkup } from "../markup.ts";
import { isRuleLine } from "../rule-line.ts";

/**
 * The rows of a grid with one column whose header has one cell where rows have two, with the heading over the column: below
 * it stands a rule, or it says what all rows are in, and it heads no labels; or it is above the one that does. Null where the first rows are no such header.
 */
export function withLoneHeading(document: ClassifiedText, grid: readonly GridRow[]): readonly GridRow[] | null {
  const [first, second, third] = grid;
  if (!first || !second || countCells(first.cells) !== 1 || !isHeading(first)) return null;
  // A title of the sheet, over the header that follows.
  const below = grid.slice(1).find((row) => row.label.text !== "" || !isBare(row));
  if (below && isHeaderLike(document.text, below)) return null;
  const headsLabels = isCornerLike(stripMarkup(first.label.text));
  if (!isHeading(second)) {
    // `Number | |`, and no other heading below it, as sections have.
    const unit = headerUnit(first.label.text);
    const isOfAll = unit !== null && (!headsLabels || isScaled(unit)) && !grid.slice(1).some(isHeading);
    return isOfAll || (isRuleLine(document, first.line) && !headsLabels)
      ? [moved(first, document), ...grid.slice(1)]
      : null;
  }
  if (headsLabels || !isCornerLike(stripMarkup(second.label.text)) || !third || isBare(third)) return null;
  return [{ ...moved(first, document), label: second.label }, ...grid.slice(2)];
}

function isHeading(row: GridRow): boolean {
  return row.label.text !== "" && isBare(row);
}
