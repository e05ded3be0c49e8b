import type { PrintedTable } from "../table.ts";
import { isMeasure } from "./header-path.ts";
import { findHeading } from "./heading.ts";
import type { Block, ClassifiedText } from "./layout.ts";
import { mendTables } from "./mend-tables.ts";

/** In characters; signs such as `£` say what figures are in, and head nothing. */
const LONGEST = "percentage".length;
const SHORTEST = "no".length;

/** The block with `Number` or such a word alone on the line over rows of one figure as the heading of that column. */
export function withMeasureOver(document: ClassifiedText, block: Block): Block {
  const mended = mendTables(block, (table) => under(document, table));
  if (mended === block) return block;
  const first = (mended.readings[0].tables[0]?.firstLine ?? block.start + 1) - 1;
  return { ...mended, start: Math.min(block.start, first) };
}

function under(document: ClassifiedText, table: PrintedTable): PrintedTable {
  const { heading, headers, firstLine } = table;
  if (headers.length !== 1 || headers[0]?.length !== 0 || heading === null) return table;
  if (heading.length > LONGEST || heading.length < SHORTEST || !isMeasure(heading)) return table;
  const measure = findHeading(document, firstLine - 1);
  if (measure?.text !== heading) return table;
  return {
    ...table,
    heading: findHeading(document, measure.index)?.text ?? null,
    headers: [[heading]],
    firstLine: measure.index + 1,
    headerLines: [measure.index + 1],
  };
}
