import { mapped } from "../mapped.ts";
import type { PrintedTable } from "../table.ts";
import { cellText } from "./grid.ts";
import { findHeading } from "./heading.ts";
import type { ClassifiedText } from "./layout.ts";
import { lineAbove } from "./line-beside.ts";
import { lineText } from "./text-of.ts";

/** Layouts in which nothing but their place on a line tells over which columns headings stand. */
const ON_LINES: ReadonlySet<string> = new Set(["cell-line", "header-line", "collapsed"]);
/** `Percentage of recipients aged` */
const OF_SHARES = /^(?:percentages?|proportions?|per cent|%) of [^\d.:;]{3,80}$/i;
const SHARE = /^(?:\d{1,2}(?:\.\d{1,2})?|100(?:\.0{1,2})?)%?$/;
const EXACT = /[.%]/;

/**
 * The table with a line over its header that says what shares are of, over those columns: where all at the end, and no
 * others, hold shares.
 */
export function withSharesOver(table: PrintedTable, document: ClassifiedText): PrintedTable {
  const { layout, headers, headerLines } = table;
  if (!ON_LINES.has(layout) || headerLines.length === 0 || headers.some((path) => path.length === 0)) return table;
  const index = lineAbove(document, table.firstLine - 1);
  if (document.roles[index] !== "prose") return table;
  const over = lineText(document, index);
  const first = OF_SHARES.test(over) ? firstOfShares(document.text, table) : 0;
  if (first === 0) return table;
  return {
    ...table,
    heading: findHeading(document, index)?.text ?? null,
    headers: mapped(headers, (path, column) => (column < first ? path : [over, ...path])),
    headerLines: [index + 1, ...headerLines],
    firstLine: index + 1,
  };
}

/** The first of the columns at the end that hold shares, where the others hold none; 0 where nothing tells them apart. */
function firstOfShares(text: string, { headers, rows }: PrintedTable): number {
  const kinds = mapped(headers, (_, column) => {
    const cells = mapped(rows, (row) => cellText(text, row.cells, column)).filter((cell) => /\d/.test(cell));
    if (cells.length > 0 && cells.every((cell) => SHARE.test(cell)) && cells.some((cell) => EXACT.test(cell)))
      return "share";
    return cells.length > 0 && !cells.some((cell) => EXACT.test(cell)) ? "count" : "any";
  });
  const first = kinds.indexOf("share");
  const areApart = kinds.every((kind, column) => kind === (column < first ? "count" : "share"));
  return first > 0 && areApart ? first : 0;
}
