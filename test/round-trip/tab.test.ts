import fc from "fast-check";
import { expect, test } from "vitest";
import { parse } from "../../src/index.ts";
import { type GeneratedRow, type GeneratedTable, generatedTable } from "./generated-table.ts";

/** How a table is broken up on its way into a text: where pages end, and which labels are wrapped. */
interface Printing {
  /** Pages end before rows whose number is a multiple of this; 0: nowhere. */
  readonly rowsOnPage: number;
  readonly formFeed: boolean;
  /** Whether the labels of rows with these numbers are broken before a word that begins with a small letter. */
  readonly wrapped: readonly boolean[];
  readonly markup: boolean;
}

const printing: fc.Arbitrary<Printing> = fc.record({
  rowsOnPage: fc.constantFrom(0, 0, 3, 5),
  formFeed: fc.boolean(),
  wrapped: fc.array(fc.boolean(), { minLength: 13, maxLength: 13 }),
  markup: fc.boolean(),
});

const FOOTER = ["", "03/02/2020 123/20", ""];
const MASTHEAD = ["Northshire Police Freedom of Information", ""];

function printTab(table: GeneratedTable, { rowsOnPage, formFeed, wrapped, markup }: Printing): string {
  const lines = [...MASTHEAD, "1: How many offences were recorded, by type?", "", ...printHeader(table)];
  table.rows.forEach((row, r) => {
    if (rowsOnPage > 0 && r > 0 && r % rowsOnPage === 0) {
      const [first = "", ...rest] = MASTHEAD;
      lines.push(...FOOTER, (formFeed ? "\f" : "") + first, ...rest);
    }
    const isTotal = table.totalled && r === table.rows.length - 1;
    const cells = row.cells.map(({ raw }) => (markup && isTotal ? `<b>${raw}</b>` : raw));
    lines.push(...printRow(row, cells, wrapped[r] === true));
  });
  return [...lines, ...FOOTER].join("\n");
}

/** The levels one under the other; a heading over several columns is printed over the first. */
function printHeader({ corner, headers }: GeneratedTable): readonly string[] {
  const levels = headers[0]?.length ?? 0;
  return Array.from({ length: levels }, (_, level) => {
    const names = headers.map((path, column) => {
      const above = path.slice(0, level + 1).join("\t");
      const before = headers[column - 1]?.slice(0, level + 1).join("\t");
      return level < levels - 1 && above === before ? "" : path[level];
    });
    return [level === 0 ? corner : "", ...names].join("\t");
  });
}

function printRow({ label }: GeneratedRow, cells: readonly string[], wrap: boolean): readonly string[] {
  const breakAt = wrap ? label.search(/ [a-z]/) : -1;
  if (breakAt < 0) return [[label, ...cells].join("\t")];
  const head = [label.slice(0, breakAt), ...cells.map(() => "")].join("\t");
  return [head, [label.slice(breakAt + 1), ...cells].join("\t")];
}

test("a table printed with tabs, page breaks and wrapped labels parses back to the same cells", () => {
  fc.assert(
    fc.property(generatedTable, printing, (table, how) => {
      const { records, tables } = parse(printTab(table, how), { includeTotals: true });
      expect(tables).toHaveLength(1);
      expect(records.map(({ label, header, value, status }) => ({ label, header, value, status }))).toEqual(
        table.rows.flatMap(({ label, cells }) =>
          cells.map(({ value, status }, c) => ({ label, header: table.headers[c]?.join(" / "), value, status })),
        ),
      );
      expect(records.every(({ role, label }) => (role === "total") === (label === "Grand Total"))).toBe(true);
      if (table.totalled) expect(tables[0]?.audit).toBe("pass");
    }),
    { numRuns: 200 },
  );
});
