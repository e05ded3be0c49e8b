import { mapped } from "../mapped.ts";
import { readLabelPeriod } from "../period/period.ts";
import { includesOneOf } from "../quick-look.ts";
import type { PrintedTable } from "../table.ts";
import { withUndecidedHeader } from "./undecided-header.ts";

const A_ROW = "what stands over the columns seems to be the first row, or part of it; no header was read";

const TOO_FAR_LEFT = "a period stands over the labels as others do over the columns; no header was read";

/** The table without headings that are a row's, or stand a column too far left. */
export function withoutRowAsHeader(table: PrintedTable): PrintedTable {
  const wrong = wrongIn(table);
  return wrong === null ? table : bare(table, wrong);
}

/** What is wrong with a header; null where nothing is known to be. */
function wrongIn(table: PrintedTable): string | null {
  if (isRowAsHeader(table) || holdsAmounts(table)) return A_ROW;
  return isTooFarLeft(table) ? TOO_FAR_LEFT : null;
}

function bare(table: PrintedTable, wrong: string): PrintedTable {
  const headers = mapped(table.headers, (): readonly string[] => []);
  return withUndecidedHeader({ ...table, corner: "", headers, headerLines: [] }, wrong);
}

/**
 * Whether a period stands over labels of which none is one, beside another of its kind, where nothing but spaces parts
 * cells: `2017 Due End 2018` over `Rent 5 7 9`.
 */
function isTooFarLeft({ corner, headers, rows, layout }: PrintedTable): boolean {
  const kind =
    headers.length > 1 && (layout === "aligned" || layout === "collapsed") ? readLabelPeriod(corner)?.kind : undefined;
  if (kind === undefined || rows.some(({ label }) => readLabelPeriod(label))) return false;
  return headers.some((path) =>
    path.some((heading) => readLabelPeriod(heading.split(" ").at(-1) ?? "")?.kind === kind),
  );
}

/** `£10,155.77`, `5,357`, `8,789 (1)`, `8,105 x`: no heading, though `£1,000 to £2,000` and `£000` are. */
const AMOUNT =
  /^[£€$]\s?(?!000$)\d[\d,]*(?:\.\d+)?m?$|^\d{1,3}(?:,\d{3})+(?:\.\d+)?(?:[*†‡^]| ?\(\d\d?\)| ?\[(?:note )?\d\d?\]| [a-z:])?$/;
/** `66.7`: a heading beside others, as the class of a degree is, but none by itself. */
const DECIMAL = /^[+-]?\d+\.\d+ ?%?$/;
/** `quintile 5 84.4 Sex Female 83.6`: rows, one after the other. */
const SEVERAL_DECIMALS = /\d\.\d\d? [A-Z][^.]*\d\.\d\d?\b/;

/** `Open 207 019`: a heading and the figure below it. */
const ENDS_IN_GROUPS = /[A-Za-z%] [1-9]\d{0,2}(?: \d{3}){1,3}$/;

const SIGNS = [".", ",", "£", "€", "$"];

/** Whether a heading is a figure as data have. */
function holdsAmounts({ headers }: PrintedTable): boolean {
  const leaves = mapped(headers, (path) => path.at(-1) ?? "");
  if (leaves.filter((leaf) => ENDS_IN_GROUPS.test(leaf)).length > 1) return true;
  // Nearly no heading has any of these signs.
  if (!leaves.some((leaf) => includesOneOf(leaf, SIGNS))) return false;
  return (
    leaves.some((leaf) => AMOUNT.test(leaf) || (leaf.includes(".") && SEVERAL_DECIMALS.test(leaf))) ||
    leaves.every((leaf) => DECIMAL.test(leaf))
  );
}

/** `Year of opening`: the year beside it is when that was, and over no other rows. */
const NAMES_AN_EVENT = /^(?:year|date) (?:of|in which|when) /i;

/**
 * Whether a header is the first row: a label that a year answers, over labels that are no periods; or a month beside its
 * year, over the months that follow: `2024 | February | Average` over `March | 9 | 5`.
 */
function isRowAsHeader({ corner, headers, rows }: PrintedTable): boolean {
  const [heading] = headers;
  const [first] = rows;
  if (!first || heading?.length !== 1) return false;
  const over = readLabelPeriod(heading[0] as string);
  if (!over) return false;
  const beside = readLabelPeriod(first.label);
  if (headers.length === 1) return beside === null && NAMES_AN_EVENT.test(corner);
  const year = readLabelPeriod(corner);
  if (!year || !beside || beside.kind !== over.kind || year.kind === over.kind) return false;
  return !readLabelPeriod(headers[1]?.[0] ?? "");
}
