import type { PrintedTable } from "../table.ts";
import { isCornerLike } from "./corner.ts";
import { isMeasure } from "./header-path.ts";
import { findHeading } from "./heading.ts";
import type { Block, ClassifiedText } from "./layout.ts";
import { mendTables } from "./mend-tables.ts";
import { lineText } from "./text-of.ts";

/** In characters; signs such as `£` say what figures are in, and head nothing. */
const LONGEST = "percentage".length;
const SHORTEST = "no".length;

/** `(01 April – 31 March) Net cost (£)`: what goes on over the labels, and the heading over the figures. */
const BEHIND_REMARK = /^\([^()]{3,40}\) (?=[A-Z])/;

/**
 * The block with `Number` or such a word alone on the line over rows of one figure as the heading of that column, and what
 * stands there behind a remark that goes on over the labels (`Financial year` above `(01 April – 31 March) Net cost (£)`).
 */
export function withMeasureOver(document: ClassifiedText, block: Block): Block {
  return mendTables(block, (table) => under(document, table));
}

function under(document: ClassifiedText, table: PrintedTable): PrintedTable {
  const { heading, headers, firstLine } = table;
  if (headers.length !== 1 || headers[0]?.length !== 0 || heading === null) return table;
  const [remark = ""] = heading.startsWith("(") ? (BEHIND_REMARK.exec(heading) ?? []) : [];
  const isWord = heading.length <= LONGEST && heading.length >= SHORTEST && isMeasure(heading);
  if (!isWord && remark === "") return table;
  const measure = findHeading(document, firstLine - 1);
  if (measure?.text !== heading) return table;
  if (isWord) return headed(document, table, measure.index, { headers: [[heading]] });
  const above = measure.index - 1;
  const noun = lineText(document, above);
  if (document.roles[above] !== "prose" || !isCornerLike(noun)) return table;
  return headed(document, table, above, {
    corner: `${noun} ${remark.trim()}`,
    headers: [[heading.slice(remark.length)]],
    headerLines: [above + 1, measure.index + 1],
  });
}

/** A table below a header that begins at a line. */
function headed(
  document: ClassifiedText,
  table: PrintedTable,
  first: number,
  header: Pick<PrintedTable, "headers"> & Partial<PrintedTable>,
): PrintedTable {
  const heading = findHeading(document, first)?.text ?? null;
  return { ...table, heading, firstLine: first + 1, headerLines: [first + 1], ...header };
}
