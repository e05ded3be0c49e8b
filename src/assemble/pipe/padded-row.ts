import { mapped } from "../../mapped.ts";
import type { PrintedRow, PrintedTable, UndecidedRow } from "../../table.ts";
import type { Line } from "../../tokenize/line.ts";
import { TokenKind } from "../../tokenize/token.ts";
import { areFilled, countCells, filledCells, isBlank } from "../grid.ts";
import type { ClassifiedText } from "../layout.ts";
import { placements, undecidedPlaces } from "../placements.ts";
import { isTotalLabel } from "../total-label.ts";

// `Oct | ||||`: pipes with nothing between, at the end of rows whose cells are parted by ` | `, bring all rows of a table to
// one width. They stand for no cells: a row of more of them than others have has lost its blank ones.

/** So many pipes at least. */
const LEAST = 2;

/** Index of the first token of a row's padding; of its line's end where there is none. */
export function paddingOf({ tokens }: ClassifiedText, { firstToken, lastToken, pipes }: Line): number {
  const { kinds } = tokens;
  if (pipes <= LEAST) return lastToken;
  let end = lastToken;
  while (end > firstToken && kinds[end - 1] === TokenKind.space) end--;
  let first = end;
  while (first > firstToken && kinds[first - 1] === TokenKind.pipe) first--;
  const isApart = kinds[first - 1] === TokenKind.space && kinds[first - 2] === TokenKind.pipe;
  if (end - first < LEAST || !isApart) return lastToken;
  // Elsewhere in the row too, two pipes are a blank cell.
  for (let token = firstToken + 1; token < first; token++)
    if (kinds[token] === TokenKind.pipe && kinds[token - 1] === TokenKind.pipe) return lastToken;
  return first;
}

/**
 * The table with its padded rows undecided where they have fewer cells than others: which of theirs are blank is lost. One
 * pipe too many is such padding where other rows have more of them, and may be where a row has all but its total: the
 * totals tell then, or it is a blank cell.
 */
export function withPaddedUndecided(document: ClassifiedText, table: PrintedTable): PrintedTable {
  let padded = false;
  for (let line = table.firstLine; line <= table.lastLine && !padded; line++) padded = isPadded(document, line);
  const last = table.headers.at(-1)?.at(-1) ?? "";
  if (!padded && (!isTotalLabel(last) || !mostHaveTotals(table))) return table;
  const isLarge = table.rows.length > LARGEST;
  const undecided = table.rows.flatMap((row, index) =>
    isLarge && !isPadded(document, row.line) ? [] : (undecidedRow(row, index, !padded) ?? []),
  );
  if (undecided.length === 0) return table;
  const lines = new Set(mapped(undecided, ({ row }) => table.rows[row]?.line));
  const diagnostics = table.diagnostics.filter(
    ({ code, place }) => code !== "table/short-row" || !lines.has(place?.line),
  );
  return { ...table, undecided, diagnostics };
}

/** In a table of more rows only those are undecided that are padded for sure. */
const LARGEST = 10_000;
/** So many rows without their total are looked at. */
const MOST_WITHOUT_TOTAL = 100;

/** Whether most rows have a figure in the last column, and not too many have none. */
function mostHaveTotals({ rows }: PrintedTable): boolean {
  const lacking = rows.filter(({ cells }) => isBlank(cells, countCells(cells) - 1)).length;
  return lacking <= MOST_WITHOUT_TOTAL && 2 * lacking < rows.length;
}

function isPadded(document: ClassifiedText, line: number): boolean {
  const printed = document.lines[line - 1] as Line;
  return paddingOf(document, printed) < printed.lastToken;
}

function undecidedRow({ cells }: PrintedRow, row: number, defensible: boolean): UndecidedRow | null {
  const columns = countCells(cells);
  const figures = filledCells(cells);
  if (figures === 0 || figures === columns || !areFilled(cells, figures)) return null;
  return undecidedPlaces(row, cells, placements(figures, columns), defensible);
}
