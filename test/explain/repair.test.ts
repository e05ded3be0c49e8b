import { describe, expect, it } from "vitest";
import { cellAt } from "../../src/cells.ts";
import { explain } from "../../src/explain/explain.ts";
import { deduceHidden } from "../../src/explain/hidden.ts";
import { repair } from "../../src/explain/repair.ts";
import { PROVED } from "../../src/parsed.ts";
import { type Grid, tableOf } from "./table.ts";

const NO_CONTEXT = { strayPlaceholders: 0, pageBreakLines: [], sharedTotals: [] };

function repaired(grid: Grid) {
  const table = tableOf(grid);
  return { before: table, ...repair(table, explain(table, NO_CONTEXT).explanations) };
}

const HEADER = ["Offence", "2022", "2023", "Total"];
const THEFT = ["Theft", "1,264", "1,188", "2,452"];
const TOTAL = ["Total", "1,407", "1,247", "2,654"];

describe("repairs", () => {
  it("changes a misread figure, and keeps what is printed", () => {
    const { table, diagnostics } = repaired([
      HEADER,
      ["Burglary", "172", "15", "127"],
      ["Robbery", "31", "44", "75"],
      THEFT,
      TOTAL,
    ]);
    const cell = cellAt(table.table.cells, 0, 0);
    expect([cell?.value, cell?.raw, cell?.status]).toEqual([112, "172", "repaired"]);
    expect(table.audit).toBe("pass");
    expect(diagnostics.map(({ code, place, actual, expected }) => [code, place, actual, expected])).toEqual([
      ["explain/repaired", { line: 2, column: 10 }, "172", "112"],
    ]);
  });

  it("leaves out a repeated row", () => {
    const robbery = ["Robbery", "31", "44", "75"];
    const { table, diagnostics } = repaired([HEADER, ["Burglary", "112", "15", "127"], robbery, robbery, THEFT, TOTAL]);
    expect(table.table.rows.map(({ line }) => line)).toEqual([2, 3, 5, 6]);
    expect(table.audit).toBe("pass");
    expect(diagnostics.map(({ place }) => place?.line)).toEqual([4]);
  });

  it("puts in hidden figures that the totals give away", () => {
    const table = tableOf([
      ["Offence", "2022"],
      ["Burglary", "12"],
      ["Robbery", "<5"],
      ["Theft", "7"],
      ["Total", "22"],
    ]);
    const { table: changed, diagnostics } = repair(table, [], deduceHidden(table));
    const cell = cellAt(changed.table.cells, 1, 0);
    expect([cell?.value, cell?.raw, cell?.status]).toEqual([3, "<5", "repaired"]);
    expect(Array.from(changed.proofs, (proof) => proof === PROVED)).toEqual([false, true, false, false]);
    expect(diagnostics.map(({ code, place }) => [code, place?.line])).toEqual([["explain/repaired", 3]]);
  });

  const refused: readonly { name: string; grid: Grid }[] = [
    { name: "a table that adds up", grid: [HEADER, ["Burglary", "143", "59", "202"], THEFT, TOTAL] },
    { name: "a missing row", grid: [HEADER, ["Burglary", "112", "15", "127"], THEFT, TOTAL] },
    {
      name: "a stated total that is wrong itself",
      grid: [
        HEADER,
        ["Burglary", "112", "15", "127"],
        ["Robbery", "31", "44", "75"],
        THEFT,
        ["Total", "1,407", "1,247", "2,661"],
      ],
    },
    {
      name: "what only one total contradicts",
      grid: [
        ["Offence", "2022"],
        ["Burglary", "172"],
        ["Robbery", "31"],
        ["Theft", "1,264"],
        ["Total", "1,407"],
      ],
    },
  ];
  for (const { name, grid } of refused) {
    it(`does not touch ${name}`, () => {
      const { before, table, diagnostics } = repaired(grid);
      expect(table).toBe(before);
      expect(diagnostics).toEqual([]);
    });
  }
});
