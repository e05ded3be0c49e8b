import { type Block, blockOfTables, type ClassifiedText, type Layout } from "../layout.ts";
import { readBox } from "../ruled/box.ts";
import { ruledTable } from "../ruled/ruled-table.ts";
import { readTextTable } from "../ruled/text-table.ts";

/** Columns that rules of dashes state, `-----  ----`, or a box, `+-----+----+`: what stands in one is its cell. */
export const ruled: Layout = { name: "ruled", read: readRuledBlock };

const NAME = "ruled";

function readRuledBlock(document: ClassifiedText, from: number): Block | null {
  const found = readBox(document, from) ?? readTextTable(document, from);
  const table = found && ruledTable(document, NAME, found);
  if (!found || !table) return null;
  return blockOfTables(from, found.end, [table]);
}
