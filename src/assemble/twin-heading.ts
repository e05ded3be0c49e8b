import type { PrintedTable } from "../table.ts";
import { JOINS } from "./collapsed/header-words.ts";
import { withUndecidedHeader } from "./undecided-header.ts";

const FIRST_WORD = /^[A-Z][a-z]{4,}(?=\b)/;
const MESSAGE = "the heading begins a second time within itself: it may be two, and the cells of one column lost";

/** The table with no heading over a single column where that may be two: `Claims by staff Claims by others`. */
export const withoutTwinHeading = (table: PrintedTable): PrintedTable =>
  isTwin(table) ? withUndecidedHeader({ ...table, headers: [[]] }, MESSAGE) : table;

function isTwin({ headers }: PrintedTable): boolean {
  const heading = headers.length === 1 ? (headers[0]?.at(-1) ?? "") : "";
  const [word] = FIRST_WORD.exec(heading) ?? [];
  const at = word ? heading.indexOf(` ${word}`, word.length) : -1;
  if (!word || at < 0 || /^[a-z]/i.test(heading.slice(at + 1 + word.length))) return false;
  const before = heading.slice(0, at).split(" ").at(-1) ?? "";
  return !JOINS.has(before.toLowerCase()) && !/[,/&-]$/.test(before);
}
