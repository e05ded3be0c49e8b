import type { PrintedTable } from "../../table.ts";
import { HEADER_REACH, headerDepth, isHeaderLike } from "../header.ts";
import type { ClassifiedText } from "../layout.ts";
import { isListing } from "../listing.ts";
import { readGrid } from "../read-grid.ts";
import { setBack, wholeRows } from "./grid-rows.ts";
import type { RuledRows } from "./ruled-rows.ts";

/** The table that such rows are; null where they are none. */
export function ruledTable(document: ClassifiedText, layout: string, found: RuledRows): PrintedTable | null {
  const whole = wholeRows(document, found);
  const { text } = whole.document;
  const headers = whole.grid.slice(0, found.depth);
  // A single rule below figures is one above a total.
  const isHeader = found.isCertain || headers.some((row) => isHeaderLike(text, row));
  const depth = isHeader ? found.depth : 0;
  // Rows of headings below the rule are further levels, which may lack the cell under a merged corner.
  const goesOn = headerDepth(text, whole.grid.slice(0, HEADER_REACH)) > depth;
  const known = goesOn ? { lastLine: found.end } : { depth, lastLine: found.end };
  const read = readGrid(whole.document, layout, whole.grid, [], known);
  const table = read && setBack(document, read, whole);
  return table && !isListing(text, table) ? table : null;
}
