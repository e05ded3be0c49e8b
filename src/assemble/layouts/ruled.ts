import type { PrintedTable } from "../../table.ts";
import { HEADER_REACH, headerDepth, isHeaderLike } from "../header.ts";
import type { Block, ClassifiedText, Layout } from "../layout.ts";
import { isListing } from "../listing.ts";
import { readGrid } from "../read-grid.ts";
import { readBox } from "../ruled/box.ts";
import { setBack, wholeRows } from "../ruled/grid-rows.ts";
import type { RuledRows } from "../ruled/ruled-rows.ts";
import { readTextTable } from "../ruled/text-table.ts";

/** Columns that rules of dashes state, `-----  ----`, or a box, `+-----+----+`: what stands in one is its cell. */
export const ruled: Layout = { name: "ruled", read: readRuledBlock };

const NAME = "ruled";

function readRuledBlock(document: ClassifiedText, from: number): Block | null {
  const found = readBox(document, from) ?? readTextTable(document, from);
  const table = found && tableOf(document, found);
  if (!found || !table) return null;
  return { start: from, end: found.end, readings: [{ tables: [table], assumption: "" }] };
}

function tableOf(document: ClassifiedText, found: RuledRows): PrintedTable | null {
  const whole = wholeRows(document, found);
  const { text } = whole.document;
  const headers = whole.grid.slice(0, found.depth);
  // A single rule below figures is one above a total.
  const isHeader = found.isCertain || headers.some((row) => isHeaderLike(text, row));
  // Rows of headings below the rule are further levels.
  const depth = Math.max(isHeader ? found.depth : 0, headerDepth(text, whole.grid.slice(0, HEADER_REACH)));
  const read = readGrid(whole.document, NAME, whole.grid, [], { depth, lastLine: found.end });
  const table = read && setBack(document, read, whole);
  return table && !isListing(text, table) ? table : null;
}
