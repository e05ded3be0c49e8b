import fc from "fast-check";
import { expect, test } from "vitest";
import { longTable, namedInColumns, rowTable, totalledSections, trailingTable, wideTable } from "./extents.ts";
import { figuresTable } from "./figures-table.ts";
import { generatedTable } from "./generated-table.ts";
import { headedTable } from "./headed-table.ts";
import { inAnyOrder, inOneLabel, judge } from "./judge.ts";
import { judgeResponse } from "./judge-response.ts";
import { PRINTERS } from "./layouts.ts";
import { LISTS, listTable } from "./lists.ts";
import { printResponse, response } from "./response.ts";
import { COLUMN_AFTER_COLUMN, canBePrinted, SHAPES } from "./shapes.ts";
import { totalsTable } from "./totals-table.ts";
import { groupedTable, variedTable } from "./varied-table.ts";
import { WRAPPED_PRINTERS } from "./wrapped-layouts.ts";

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

const OR_NOT_WRONG = ["whole", "told", "lost untold"];
const ofAnyExtent = fc.oneof(wideTable, longTable, rowTable, trailingTable, totalledSections);

test.each(PRINTERS)(
  "a wide, long or short table, or one of sections with totals, printed as $name",
  ({ whole, print }) => {
    const accepted = whole ? ["whole"] : OR_NOT_WRONG;
    fc.assert(
      fc.property(ofAnyExtent, (table) => {
        expect(accepted).toContain(judge(table, print(table)));
      }),
      { numRuns: 40 },
    );
  },
);

test.each(PRINTERS.filter(({ name }) => WHOLE_BESIDE_GROUPS.includes(name) || name === "a space apart"))(
  "a table with names in several columns, printed as $name",
  ({ print }) => {
    fc.assert(
      fc.property(namedInColumns, (table) => {
        expect(["whole", "told"]).toContain(judge(table, print(table), inOneLabel));
      }),
      { numRuns: 40 },
    );
  },
);

test.each([...SHAPES, COLUMN_AFTER_COLUMN])("a table printed as $name", ({ name, whole, print }) => {
  const accepted = whole ? ["whole"] : OR_NOT_WRONG;
  const namesOf = name === COLUMN_AFTER_COLUMN.name ? inAnyOrder : undefined;
  fc.assert(
    fc.property(variedTable.filter(canBePrinted), (table) => {
      expect(accepted).toContain(judge(table, print(table), namesOf));
    }),
    { numRuns: 25 },
  );
});

test.each(LISTS)("a list printed with $name", ({ print }) => {
  fc.assert(
    fc.property(listTable, (table) => {
      expect(OR_NOT_WRONG).toContain(judge(table, print(table), inAnyOrder));
    }),
    { numRuns: 12 },
  );
});
for (const printer of PRINTERS.filter(({ name }) => ["tabs", "pipes", "commas"].includes(name)))
  test(`no figure of tables within a response, printed as ${printer.name}, is wrong without a word`, () => {
    fc.assert(
      fc.property(response, (one) => {
        expect(["whole", "told", "lost untold"]).toContain(judgeResponse(printResponse(one, printer)));
      }),
      { numRuns: 40 },
    );
  });
const MARKED = ["tabs", "pipes", "pipes with a rule"];

for (const { name, print } of PRINTERS.filter((printer) => MARKED.includes(printer.name))) {
  test(`a table of figures of several kinds, words and days, printed as ${name}, comes back whole`, () => {
    fc.assert(
      fc.property(figuresTable, (table) => {
        expect(judge(table, print(table))).toBe("whole");
      }),
      { numRuns: 60 },
    );
  });

  test(`the totals of a table printed as ${name} are known, and the one that is misprinted, or the table is told of`, () => {
    fc.assert(
      fc.property(totalsTable, (table) => {
        expect(["whole", "told"]).toContain(judge(table, print(table)));
      }),
      { numRuns: 60 },
    );
  });
}
for (const { name, print } of [...PRINTERS, ...WRAPPED_PRINTERS].filter(({ whole }) => whole))
  test(`a table of headings and periods of every kind, printed as ${name}, comes back whole, or is told of`, () => {
    fc.assert(
      fc.property(headedTable, (table) => {
        expect(["whole", "told"]).toContain(judge(table, print(table)));
      }),
      { numRuns: 40 },
    );
  });
