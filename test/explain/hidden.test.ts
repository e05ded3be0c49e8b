import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { deduceHidden, disclosuresOf } from "../../src/explain/hidden.ts";
import { parse } from "../../src/index.ts";
import { type Grid, tableOf } from "./table.ts";

describe("what the totals tell of hidden figures", () => {
  const cases: readonly { name: string; grid: Grid; expected: readonly (readonly [number, number | null])[] }[] = [
    {
      name: "one hidden figure in a column",
      grid: [
        ["", "A"],
        ["x", "12"],
        ["y", "<5"],
        ["z", "7"],
        ["Total", "22"],
      ],
      expected: [[3, 3]],
    },
    {
      name: "what is not held, of which the total leaves something, and nothing",
      grid: [
        ["", "A", "B"],
        ["x", "12", "12"],
        ["y", "N/A", "N/A"],
        ["z", "<5", "<5"],
        ["w", "7", "7"],
        ["Total", "31", "19"],
      ],
      expected: [
        [8, 12],
        [0, null],
        [0, 4],
        [0, 0],
      ],
    },
    {
      name: "two in a column leave a range",
      grid: [
        ["", "A"],
        ["x", "12"],
        ["y", "<5"],
        ["z", "<5"],
        ["Total", "15"],
      ],
      expected: [
        [0, 3],
        [0, 3],
      ],
    },
    {
      name: "two that can only be at their greatest",
      grid: [
        ["", "A"],
        ["x", "12"],
        ["y", "<5"],
        ["z", "<5"],
        ["Total", "20"],
      ],
      expected: [
        [4, 4],
        [4, 4],
      ],
    },
    {
      name: "rows and columns together",
      grid: [
        ["", "A", "B", "C", "Total"],
        ["x", "*", "*", "20", "23"],
        ["y", "*", "*", "11", "13"],
        ["z", "6", "7", "8", "21"],
        ["Total", "9", "9", "39", "57"],
      ],
      expected: [
        [1, 3],
        [0, 2],
        [0, 2],
        [0, 2],
      ],
    },
    {
      name: "nothing bounds a figure of which the total is hidden too",
      grid: [
        ["", "A", "B", "Total"],
        ["x", "*", "4", "*"],
        ["y", "3", "1", "4"],
        ["Total", "*", "5", "*"],
      ],
      expected: [
        [0, null],
        [4, null],
        [3, null],
        [8, null],
      ],
    },
    {
      name: "a blank counts nothing",
      grid: [
        ["", "A"],
        ["x", "12"],
        ["y", "<5"],
        ["z", ""],
        ["Total", "14"],
      ],
      expected: [[2, 2]],
    },
    {
      name: "words beside figures hide none, nor is any to be worked out",
      grid: [
        ["", "State", "A", "B", "Total"],
        ["x", "Open", "12", "3", "15"],
        ["y", "Closed", "<5", "4", "8"],
      ],
      expected: [
        [0, null],
        [0, null],
        [4, 4],
      ],
    },
    {
      name: "a table that does not add up tells nothing",
      grid: [
        ["", "A", "B"],
        ["x", "12", "3"],
        ["y", "<5", "4"],
        ["Total", "14", "8"],
      ],
      expected: [],
    },
  ];
  for (const { name, grid, expected } of cases) {
    it(name, () => {
      expect(deduceHidden(tableOf(grid)).map(({ lower, upper }) => [lower, upper])).toEqual(expected);
    });
  }

  it("proves what it deduces, and warns who publishes it", () => {
    const table = tableOf([
      ["", "2023"],
      ["Burglary", "12"],
      ["Robbery", "<5"],
      ["Theft", "7"],
      ["Total", "22"],
    ]);
    const diagnostics = disclosuresOf(table, deduceHidden(table));
    expect(
      diagnostics.map(({ code, severity, place, actual, note }) => ({ code, severity, place, actual, note })),
    ).toEqual([
      {
        code: "audit/hidden-figure-deducible",
        severity: "info",
        place: { line: 3, column: 9 },
        actual: "<5",
        note: "2023: the total 22 less the other figures (19) leaves 3",
      },
    ]);
  });

  it("deduces by the totals of rows where the end of the text cuts off rows", () => {
    const { diagnostics } = parse("Area\t2020\t2021\tTotal\nFife\t5\t7\t12\nAngus\t*\t8\t19\nDundee\t4\n");
    const notes = diagnostics.filter(({ code }) => code === "audit/hidden-figure-deducible").map(({ note }) => note);
    expect(notes).toEqual(["Angus: the total 19 less the other figures (8) leaves 11"]);
  });

  it("never excludes the true figure", () => {
    const figure = fc.integer({ min: 0, max: 9 });
    const line = fc.array(fc.record({ figure, hide: fc.boolean() }), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(fc.array(line, { minLength: 2, maxLength: 6 }), (lines) => {
        const sums = [0, 1, 2].map((c) => lines.reduce((sum, cells) => sum + (cells[c]?.figure ?? 0), 0));
        const total = (figures: readonly number[]) => figures.reduce((sum, one) => sum + one, 0);
        const grid = [
          ["", "A", "B", "C", "Total"],
          ...lines.map((cells, r) => [
            `Row ${r}`,
            ...cells.map((cell) => (cell.hide ? "*" : String(cell.figure))),
            String(total(cells.map((cell) => cell.figure))),
          ]),
          ["Total", ...sums.map(String), String(total(sums))],
        ];
        for (const { row, column, lower, upper } of deduceHidden(tableOf(grid))) {
          const truth = lines[row]?.[column]?.figure ?? 0;
          expect(lower).toBeLessThanOrEqual(truth);
          expect(upper ?? truth).toBeGreaterThanOrEqual(truth);
        }
      }),
    );
  });
});
