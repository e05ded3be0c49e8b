import fc from "fast-check";
import { expect, test } from "vitest";
import { generatedTable } from "./generated-table.ts";
import { judge } from "./judge.ts";
import { PRINTERS } from "./layouts.ts";
import { variedTable } from "./varied-table.ts";

for (const { name, whole, print } of PRINTERS)
  test(`a table printed as ${name} comes back whole${whole ? "" : ", or no figure of it is wrong without a word"}`, () => {
    const accepted = whole ? ["whole"] : ["whole", "told", "lost untold"];
    fc.assert(
      fc.property(fc.oneof(generatedTable, variedTable), (table) => {
        expect(accepted).toContain(judge(table, print(table)));
      }),
      { numRuns: 80 },
    );
  });
