import { mapped } from "../mapped.ts";
import type { PrintedTable } from "../table.ts";
import type { Block, Reading } from "./layout.ts";

/**
 * A block with its tables mended alike in every reading, where one of the most literal reading is, and from the line on where
 * the first of them now begins; the block itself where `mend` gives each of these back as it is.
 */
export function mendTables(block: Block, mend: (table: PrintedTable) => PrintedTable): Block {
  const [literal, ...others] = block.readings;
  const tables = mapped(literal.tables, mend);
  if (tables.every((table, at) => table === literal.tables[at])) return block;
  const mended = mapped(others, (reading): Reading => ({ ...reading, tables: mapped(reading.tables, mend) }));
  const first = (tables[0]?.firstLine ?? block.start + 1) - 1;
  return { ...block, start: Math.min(block.start, first), readings: [{ ...literal, tables }, ...mended] };
}
