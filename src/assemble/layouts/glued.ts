import type { PrintedTable } from "../../table.ts";
import { isHeaderLine, mayBeOfYears, readHeader } from "../glued/header.ts";
import { readRepeatedList } from "../glued/repeated-list.ts";
import { readRows } from "../glued/row.ts";
import { readSummedList } from "../glued/summed-list.ts";
import { tableOf } from "../glued/table.ts";
import { type Block, blockOfTables, type ClassifiedText, type Layout } from "../layout.ts";

/** Rows whose cells were run together with nothing between them, `Burglary121527`, under a header that tells how many. */
export const glued: Layout = { name: "glued", read: readGluedBlock };

function readGluedBlock(document: ClassifiedText, from: number): Block | null {
  if (!isHeaderLine(document, from)) return null;
  const list = readRepeatedList(document, from) ?? readSummedList(document, from);
  if (list) return blockOf(list);
  const ofYears = mayBeOfYears(document, from);
  const header = readHeader(document, from, ofYears);
  if (!header) return null;
  const rows = readRows(document, (header.lines.at(-1) as number) + 1, ofYears);
  const labels = rows.map(({ group, start, digitsStart }) => `${group}: ${document.text.slice(start, digitsStart)}`);
  if (new Set(labels).size < labels.length) return null;
  const table = tableOf(document, header, rows);
  return table && blockOf(table);
}

function blockOf(table: PrintedTable): Block {
  return blockOfTables(table.firstLine - 1, table.lastLine, [table]);
}
