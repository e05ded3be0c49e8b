import fc from "fast-check";
import { expect, test } from "vitest";
import { generatedTable } from "./generated-table.ts";
import { judge } from "./judge.ts";
import { PRINTERS } from "./layouts.ts";

for (const { name, whole, print } of PRINTERS)
  test(`a table printed as ${name} ${whole ? "comes back whole" : "comes back whole, or something is said"}`, () => {
    const accepted = whole ? ["whole"] : ["whole", "told", "lost untold"];
    fc.assert(
      fc.property(generatedTable, (table) => {
        expect(accepted).toContain(judge(table, print(table)));
      }),
      { numRuns: 60 },
    );
  });
