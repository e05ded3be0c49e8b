import { mapped } from "../../mapped.ts";
import type { PrintedRow, PrintedTable } from "../../table.ts";
import { isBlank } from "../grid.ts";
import { columnsOf, type Heading } from "../group-header.ts";
import { findHeading } from "../heading.ts";
import type { ClassifiedText } from "../layout.ts";
import { lineAbove } from "../line-beside.ts";

// Where pipes rule the columns of a page, the headings above those of the columns may stand without any, each at the left of
// the columns that it is over, or in their middle: `1985   1986` over `|Issued |Refused |Issued |Refused`.

const FEWEST = 2;
const ROWS_LOOKED_AT = 12;
const LONGEST_HEADING = 40;
/** A rule and the blank behind it. */
const FARTHEST = 2;
const STRETCH = /\S+(?: \S+)*/g;

/** The table with such headings as the highest level of its header; the table itself where none stand there. */
export function withPlacedHeadings(table: PrintedTable, document: ClassifiedText): PrintedTable {
  const places = table.layout === "pipe" ? placesOf(document, table) : null;
  const leaves = mapped(table.headers, (path) => path.at(-1) ?? "");
  const index = places ? lineOver(document, table.firstLine - 1) : -1;
  const over = places && index >= 0 ? headingsOver(document, index, places, leaves) : null;
  if (!over) return table;
  const isWhole = table.headers.every((path, column) => path.length > 0 || over[column] !== null);
  if (!isWhole) return table;
  return {
    ...table,
    heading: findHeading(document, index)?.text ?? null,
    headers: mapped(table.headers, (path, column) => (over[column] ? [over[column] as string, ...path] : path)),
    firstLine: index + 1,
    headerLines: [index + 1, ...table.headerLines],
    diagnostics: table.diagnostics.filter(({ code }) => code !== "table/header-undecided"),
  };
}

/** Where on their lines the rules before the columns stand; null where they do not in all rows that are looked at. */
function placesOf({ text, lines }: ClassifiedText, { headers, rows }: PrintedTable): readonly number[] | null {
  const looked = rows.slice(0, ROWS_LOOKED_AT);
  if (headers.length < FEWEST || looked.length < FEWEST) return null;
  const placesIn = ({ line, cells }: PrintedRow): readonly number[] => {
    const start = lines[line - 1]?.start ?? 0;
    return mapped(headers, (_, column) =>
      isBlank(cells, column) ? -1 : text.lastIndexOf("|", cells.offsets[2 * column] as number) - start,
    );
  };
  const all = mapped(looked, placesIn);
  const places = mapped(headers, (_, column) => Math.max(...mapped(all, (its) => its[column] as number)));
  const areSame = all.every((its) => its.every((place, column) => place === -1 || place === places[column]));
  return areSame && (places[0] as number) > 0 ? places : null;
}

/** Index of the line right above another, or above the one blank line between, where it may hold headings without rules. */
function lineOver(document: ClassifiedText, below: number): number {
  const index = lineAbove(document, below);
  const line = document.lines[index];
  return line && document.roles[index] === "prose" && line.tabs + line.pipes === 0 && line.words > 1 ? index : -1;
}

/** The heading over each column; null where a line has other words as well, or no two headings. */
function headingsOver(
  { text, lines }: ClassifiedText,
  index: number,
  places: readonly number[],
  leaves: readonly string[],
): readonly (string | null)[] | null {
  const { start = 0, end = 0 } = lines[index] ?? {};
  const headings = Array.from(text.slice(start, end).matchAll(STRETCH), ({ 0: heading, index: at }): Heading => {
    return { text: heading, start: at, end: at + heading.length, line: index + 1 };
  });
  if (headings.length < FEWEST || headings.some((heading) => heading.text.length > LONGEST_HEADING)) return null;
  const columns = columnsAtRules(headings, places) ?? columnsAround(headings, places, leaves);
  if (!columns) return null;
  const over = new Array<string | null>(places.length).fill(null);
  columns.forEach((column, at) => {
    over.fill((headings[at] as Heading).text, column);
  });
  return over;
}

/** The columns at whose rules headings begin; null where one begins elsewhere. */
function columnsAtRules(headings: readonly Heading[], places: readonly number[]): readonly number[] | null {
  const columns = mapped(headings, ({ start }) =>
    places.findIndex((place) => start - place >= 0 && start - place <= FARTHEST),
  );
  return columns.includes(-1) ? null : columns;
}

/** The first columns of groups alike, where each heading stands in the middle of one; null where nothing tells. */
function columnsAround(
  headings: readonly Heading[],
  places: readonly number[],
  leaves: readonly string[],
): readonly number[] | null {
  const columns = headings.length < leaves.length ? columnsOf(headings, leaves) : null;
  const isWithin = ({ start, end }: Heading, at: number): boolean =>
    start > (places[columns?.[at] as number] as number) && end <= (places[columns?.[at + 1] as number] ?? Infinity);
  return columns && headings.every(isWithin) ? columns : null;
}
