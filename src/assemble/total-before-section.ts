import { mapped } from "../mapped.ts";
import type { PrintedRow, PrintedTable } from "../table.ts";
import { endInSums } from "./collapsed/unnamed-total.ts";
import type { ClassifiedText } from "./layout.ts";
import { readTotalLabel } from "./total-label.ts";
import { withUndecidedHeader } from "./undecided-header.ts";

// Where nothing but spaces or lines parts a header from what follows, the heading of its last column, which is a total, and
// that of the first section stand beside each other: which is which is told by what totals are called, and by sums.

/** `Grand Total Paid posts` */
const BEGINS_WITH_TOTAL = /^((?:(?:Grand|Overall) )?Totals?|TOTAL|All|Overall) (?=[A-Z])(.+)$/;

/** `Totals Overall` before `total` */
const TWO_TOTALS = /^(Totals?|TOTAL|All) (Overall|Grand)$/;

/** A table whose last heading is `TOTAL`, where it was read as the first words of the first section or label: `TOTAL Paid posts`. */
export function withTotalBeforeSection(table: PrintedTable, document: ClassifiedText): PrintedTable {
  const { headers, rows } = table;
  const [first] = rows;
  const isLastBare = headers.at(-1)?.length === 0 && headers.slice(0, -1).every((path) => path.length === 1);
  if (!first || headers.length < 2) return table;
  const [, heading, word] = TWO_TOTALS.exec(headers.at(-1)?.[0] ?? "") ?? [];
  if (heading !== undefined && /^total$/i.test(first.label)) {
    const label = `${word} ${first.label}`;
    return { ...table, headers: [...headers.slice(0, -1), [heading]], rows: [{ ...first, label }, ...rows.slice(1)] };
  }
  if (!isLastBare) return withSectionTold(table, document);
  const [, total, rest] = BEGINS_WITH_TOTAL.exec(first.group ?? first.label) ?? [];
  if (total === undefined || rest === undefined) return table;
  const named = first.group === null ? { ...first, label: rest } : first;
  const own = mapped(rows, (row, at): PrintedRow => {
    if (at === 0 && first.group === null) return named;
    return row.group !== null && row.group === first.group ? { ...row, group: rest } : row;
  });
  return { ...table, headers: [...headers.slice(0, -1), [total]], rows: own };
}

const MAY_BE_SECTION =
  "the last heading stands over sums and is no total's: it may be that of the first section, as others have one";

/** The same where the total has no heading: that of the first section may stand in its place. */
function withSectionTold(table: PrintedTable, { text }: ClassifiedText): PrintedTable {
  const { headers, rows, layout } = table;
  const last = headers.at(-1)?.at(-1) ?? "";
  if (layout !== "cell-line" && layout !== "one-line") return table;
  if (last === "" || rows[0]?.group !== null || rows.every(({ group }) => group === null) || readTotalLabel(last))
    return table;
  const figures = mapped(rows, ({ cells: { offsets, lines } }) =>
    headers.map((_, column) => ({
      start: offsets[2 * column] as number,
      end: offsets[2 * column + 1] as number,
      line: lines?.[column] ?? 0,
      kind: "figure" as const,
    })),
  );
  return endInSums(text, figures) ? withUndecidedHeader(table, MAY_BE_SECTION) : table;
}
