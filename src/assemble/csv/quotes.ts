import { mapped } from "../../mapped.ts";
import type { PrintedTable } from "../../table.ts";
import type { GridRow } from "../grid.ts";
import { QUOTE } from "./record.ts";

const DOUBLED = QUOTE + QUOTE;

/**
 * The table with its headings on one line each, and with each doubled quote in them, and in labels behind the first column,
 * as the mark that it stands for: what stands in the first fields, as the grid has them, is read.
 */
export function withQuotesRead(table: PrintedTable, grid: readonly GridRow[]): PrintedTable {
  const { heading } = table;
  const inHeaders = table.headers.some((path) => path.some(mayChange));
  const inLabels = table.rows.some(({ label }) => isDoubled(label));
  const isQuoted = heading?.startsWith(QUOTE) && heading.endsWith(QUOTE) && heading.length > 2;
  if (!inHeaders && !inLabels && !isQuoted) return table;
  const readFirst = new Set(mapped(grid, ({ label, line }) => (isDoubled(label.text) ? line : 0)));
  return {
    ...table,
    heading: heading && isQuoted ? read(heading.slice(1, -1)) : heading,
    headers: mapped(table.headers, (path) => mapped(path, (words) => onOneLine(read(words)))),
    rows: mapped(table.rows, (row) => (readFirst.has(row.line) ? row : { ...row, label: read(row.label) })),
  };
}

const isDoubled = (text: string): boolean => text.includes(DOUBLED);

const mayChange = (text: string): boolean => isDoubled(text) || text.includes("\n") || text.includes("\r");

const onOneLine = (text: string): string => text.replace(/\s+/g, " ");

const read = (text: string): string => text.replaceAll(DOUBLED, QUOTE);
