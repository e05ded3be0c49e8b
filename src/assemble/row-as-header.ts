import { mapped } from "../mapped.ts";
import { readLabelPeriod } from "../period/period.ts";
import type { PrintedTable } from "../table.ts";
import type { Block, Reading } from "./layout.ts";
import { withUndecidedHeader } from "./undecided-header.ts";

const A_ROW = "what stands over the columns seems to be the first row, or part of it; no header was read";

/** A block whose tables have no headings that are a row's. */
export function withoutRowAsHeader(block: Block): Block {
  const [literal, ...others] = block.readings;
  if (!literal.tables.some(isRowAsHeader)) return block;
  const read = (reading: Reading): Reading => ({
    ...reading,
    tables: mapped(reading.tables, (table) => (isRowAsHeader(table) ? bare(table) : table)),
  });
  return { ...block, readings: [read(literal), ...mapped(others, read)] };
}

function bare(table: PrintedTable): PrintedTable {
  const headers = mapped(table.headers, (): readonly string[] => []);
  return withUndecidedHeader({ ...table, corner: "", headers, headerLines: [] }, A_ROW);
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
