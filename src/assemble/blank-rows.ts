import { mapped } from "../mapped.ts";
import { type GridRow, isBare } from "./grid.ts";
import { stripMarkup } from "./markup.ts";
import { isTotalLabel } from "./total-label.ts";

/** Rows with figures that show that labels are in the order of the alphabet, and the share of them that have to be. */
const FEWEST_IN_ORDER = 6;
const MOSTLY = 0.8;
/** One label in its place may be there by chance. */
const FEWEST_BLANK = 2;

/**
 * The rows without figures that are rows with every cell blank, and no headings: labels are in the order of the alphabet, which
 * begins anew below a heading, and each of these stands at its place between the two beside it.
 */
export function blankRows(rows: readonly GridRow[]): ReadonlySet<number> {
  const names = mapped(rows, ({ label }) => stripMarkup(label.text).toLowerCase());
  const filled = rows.flatMap((row, index) => (isBare(row) || isTotalLabel(names[index] as string) ? [] : [index]));
  const rising = filled.filter(
    (row, at) => at > 0 && (names[filled[at - 1] as number] as string) < (names[row] as string),
  );
  if (rising.length < Math.max(FEWEST_IN_ORDER, MOSTLY * (filled.length - 1))) return new Set();
  const found: number[] = [];
  let before = "";
  let next = 0;
  names.forEach((name, index) => {
    if (index === filled[next]) {
      before = name;
      next++;
    } else if (isBare(rows[index] as GridRow) && name > before && name < (names[filled[next] ?? -1] ?? "\uffff")) {
      found.push(index);
      before = name;
    }
  });
  return new Set(found.length < FEWEST_BLANK ? [] : found);
}
