import fc from "fast-check";
import { expect, test } from "vitest";
import { generatedTable } from "./generated-table.ts";
import { judge } from "./judge.ts";
import { PRINTERS } from "./layouts.ts";
import { groupedTable, variedTable } from "./varied-table.ts";

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

const WHOLE_BESIDE_GROUPS = ["tabs", "pipes", "pipes with a rule", "commas"];
const PRINTERS_BESIDE_GROUPS = PRINTERS.filter(
  ({ name }) => WHOLE_BESIDE_GROUPS.includes(name) || name === "a space apart",
);

for (const { name, print } of PRINTERS_BESIDE_GROUPS) {
  const isWhole = WHOLE_BESIDE_GROUPS.includes(name);
  test(`a table with its groups in a column, printed as ${name}, comes back whole${isWhole ? "" : ", or is told of"}`, () => {
    const accepted = isWhole ? ["whole"] : ["whole", "told", "lost untold"];
    fc.assert(
      fc.property(groupedTable, (table) => {
        expect(accepted).toContain(judge(table, print(table)));
      }),
      { numRuns: 60 },
    );
  });
}
