import { mapped } from "../mapped.ts";
import type { PrintedTable } from "../table.ts";
import { isCornerLike } from "./corner.ts";
import { findHeading } from "./heading.ts";
import type { ClassifiedText } from "./layout.ts";
import { isMeasure } from "./measure-word.ts";
import { lineText, textOf } from "./text-of.ts";

/** In characters; signs such as `£` say what figures are in, and head nothing. */
const LONGEST = "percentage".length;
const SHORTEST = "no".length;

/** `(01 April – 31 March) Net cost (£)`: what goes on over the labels, and the heading over the figures. */
const BEHIND_REMARK = /^\([^()]{3,40}\) (?=[A-Z])/;

/**
 * The table with `Number` or such a word alone on the line over rows of one figure as the heading of that column, and what
 * stands there behind a remark that goes on over the labels (`Financial year` above `(01 April – 31 March) Net cost (£)`).
 */
export function withMeasureOver(table: PrintedTable, document: ClassifiedText): PrintedTable {
  const own = under(table, document);
  return own.layout === "cell-line" ? spanned(own, document) : own;
}

/** `Number of premises`: counts whatever its columns are called. */
const COUNT_OF = /^(?:Number|Percentage|Proportion|Value|Cost) of [a-z][a-z -]{1,60}$/;
const MOST_BLANK_LINES = 4;

/**
 * A table of a cell a line with what stands between two lines of nothing but a space, the blank cells over its labels, as the
 * heading over all columns: by its place it was the corner.
 */
function spanned(table: PrintedTable, document: ClassifiedText): PrintedTable {
  const { corner, headers, firstLine } = table;
  if (!COUNT_OF.test(corner) || headers.length < 2 || headers.some((path) => path.length !== 1)) return table;
  const index = firstLine - 1;
  if (lineText(document, index).trim() !== corner || !isBehindBlankCell(document, index)) return table;
  let next = index + 1;
  while (document.roles[next] === "blank") next++;
  if (!isBehindBlankCell(document, next)) return table;
  return { ...table, corner: "", headers: mapped(headers, (path) => [corner, ...path]) };
}

/** Whether a line of nothing but white space stands right before one, among blank lines. */
function isBehindBlankCell({ text, lines, roles }: ClassifiedText, from: number): boolean {
  for (let index = from - 1; from - index <= MOST_BLANK_LINES && roles[index] === "blank"; index--)
    if (/^[ \u00a0]/.test(textOf(text, lines[index]))) return true;
  return false;
}

function under(table: PrintedTable, document: ClassifiedText): PrintedTable {
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
