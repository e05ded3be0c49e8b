import { assemble } from "../../src/assemble/assemble.ts";
import type { Block, ClassifiedText, Layout } from "../../src/assemble/layout.ts";
import { stripMarkup } from "../../src/assemble/markup.ts";
import type { PrintedTable } from "../../src/table.ts";
import { classify } from "../../src/tokenize/classify.ts";
import { tokenize } from "../../src/tokenize/tokenize.ts";

/** A table in short: `label:cell|cell` for each row, the headers joined. */
export interface ShortTable {
  readonly heading: string | null;
  readonly headers: string;
  readonly rows: readonly string[];
  readonly groups: string;
  readonly printed: PrintedTable;
}

/** A text by its lines, and what its table is in short. */
export type LinesCase = readonly [name: string, lines: readonly string[], headers: string, rows: readonly string[]];

/** The blocks that a layout finds in a text. */
export function blocksOf(text: string, layout: Layout): readonly Block[] {
  const tokenized = tokenize(text);
  const document: ClassifiedText = { ...tokenized, roles: classify(tokenized) };
  return assemble(document, [layout]);
}

/** The tables that a layout finds in a text, in its most literal readings. */
export function printedTables(text: string, layout: Layout): readonly ShortTable[] {
  return blocksOf(text, layout).flatMap(({ readings: [literal] }) =>
    literal.tables.map((printed) => ({
      heading: printed.heading,
      headers: printed.headers.map((path) => path.join(" / ")).join("|"),
      rows: printed.rows.map(({ label, cells: { offsets } }) => {
        const cells = offsets.flatMap((start, at) => (at % 2 ? [] : [text.slice(start, offsets[at + 1])]));
        return `${stripMarkup(label)}:${cells.join("|")}`;
      }),
      groups: printed.rows.map(({ group }) => group ?? "-").join(" "),
      printed,
    })),
  );
}
