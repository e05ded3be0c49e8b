import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ExplainContext, type ExplainResult, explain } from "../../src/explain/explain.ts";
import { parse } from "../../src/index.ts";
import type { Change } from "../../src/schema/document.ts";
import { OUTCOMES } from "./outcomes.ts";
import { type Grid, tableOf } from "./table.ts";

const NO_CONTEXT: ExplainContext = { strayPlaceholders: 0, pageBreakLines: [], sharedTotals: [] };

/** A table of four offences, three years and all totals, to be spoilt one way or another. */
const SOUND: Grid = [
  ["Offence", "2021", "2022", "2023", "Total"],
  ["Burglary", "112", "98", "131", "341"],
  ["Robbery", "45", "52", "-", "97"],
  ["Theft", "1,301", "1,264", "1,188", "3,753"],
  ["Arson", "17", "9", "26", "52"],
  ["Total", "1,475", "1,423", "1,345", "4,243"],
];

/** The same, with some cells printed otherwise: `row, column` from 0, without header and label. */
function spoilt(changes: Readonly<Record<string, string>>, grid: Grid = SOUND): Grid {
  return grid.map((line, row) => line.map((text, column) => changes[`${row - 1}, ${column - 1}`] ?? text));
}

function explained(grid: Grid, context: ExplainContext = NO_CONTEXT): ExplainResult {
  return explain(tableOf(grid), context);
}

function told(change: Change): string {
  switch (change.type) {
    case "cell":
      return `${change.label}, ${change.header}: ${change.printed} -> ${change.value}`;
    case "missing-row":
    case "missing-column":
      return `${change.type}: ${Object.values(change.values).join(" ")}`;
    case "shifted-row":
      return `shifted-row: ${change.label} at ${change.at}`;
    case "swapped-cells":
      return `swapped-cells: ${change.label}, ${change.headers.join(" and ")}`;
    default:
      return `${change.type}: ${change.label}, line ${change.line}`;
  }
}

const withoutColumn = (column: number, grid: Grid = SOUND) => grid.map((line) => line.filter((_, at) => at !== column));
const withoutRow = (row: number, grid: Grid = SOUND) => grid.filter((_, at) => at !== row);
const withRow = (at: number, row: readonly string[], grid: Grid = SOUND) => [
  ...grid.slice(0, at),
  row,
  ...grid.slice(at),
];
const withColumn = (at: number, column: readonly string[], grid: Grid = SOUND) =>
  grid.map((line, row) => [...line.slice(0, at), column[row] ?? "", ...line.slice(at)]);
const columnTotalsOnly = withoutColumn(4);

it("tells every change, also of a figure whose sum holds as printed", () => {
  const text = [
    "Offence\t2022\t\n\tTotal\tOnline",
    "Stalking\t12\t5\nHarassment\t3\t4\nThreats\t8\t2\nNuisance\t6\t6\nMail\t9\t5\nBlackmail\t2\t1",
    "Grand Total\t40\t23",
  ].join("\n");
  const [best] = parse(text).explanations;
  expect(best?.changes).toHaveLength(2);
  expect(best?.because).toMatch(
    /^Harassment, 2022 \/ Online within 2022 \/ Total: 4 exceeds 3; with (\d) for 3 \(2022 \/ Total\) it does not exceed it\. 2022 \/ Total still adds up with \d for 8 \(Threats\)\.$/,
  );
});

describe("faults and what explains them", () => {
  const cases: readonly { name: string; grid: Grid; expected: readonly string[]; status: string }[] = [
    {
      name: "digit misread",
      grid: spoilt({ "0, 1": "93" }),
      expected: ["Burglary, 2022: 93 -> 98"],
      status: "located",
    },
    { name: "placeholder as 1", grid: spoilt({ "1, 2": "1" }), expected: ["Robbery, 2023: 1 -> 0"], status: "located" },
    {
      name: "digit dropped",
      grid: spoilt({ "2, 0": "131" }),
      expected: ["Theft, 2021: 131 -> 1301"],
      status: "located",
    },
    {
      name: "digit inserted",
      grid: spoilt({ "3, 2": "236" }),
      expected: ["Arson, 2023: 236 -> 26"],
      status: "located",
    },
    {
      name: "digit doubled",
      grid: spoilt({ "1, 0": "455" }),
      expected: ["Robbery, 2021: 455 -> 45"],
      status: "located",
    },
    {
      name: "digits transposed",
      grid: spoilt({ "1, 1": "25" }),
      expected: ["Robbery, 2022: 25 -> 52"],
      status: "located",
    },
    {
      name: "thousands lost",
      grid: spoilt({ "2, 1": "264" }),
      expected: ["Theft, 2022: 264 -> 1264"],
      status: "located",
    },
    { name: "sign", grid: spoilt({ "3, 0": "-17" }), expected: ["Arson, 2021: -17 -> 17"], status: "located" },
    { name: "figure lost", grid: spoilt({ "0, 0": "-" }), expected: ["Burglary, 2021: - -> 112"], status: "located" },
    {
      name: "row total wrong",
      grid: spoilt({ "0, 3": "342" }),
      expected: ["Burglary, Total: 342 -> 341"],
      status: "located",
    },
    {
      name: "column total wrong",
      grid: spoilt({ "4, 0": "1,485" }),
      expected: ["Total, 2021: 1,485 -> 1475"],
      status: "located",
    },
    {
      name: "two misread, in one row",
      grid: spoilt({ "0, 0": "172", "0, 1": "93" }),
      expected: ["Burglary, 2021: 172 -> 112", "Burglary, 2022: 93 -> 98"],
      status: "located",
    },
    { name: "row lost", grid: withoutRow(1), expected: ["missing-row: 112 98 131 341"], status: "suggested" },
    {
      name: "column lost",
      grid: withoutColumn(2),
      expected: ["missing-column: 98 52 1264 9 1423"],
      status: "suggested",
    },
    {
      name: "row repeated",
      grid: withRow(2, SOUND[1] ?? []),
      expected: ["repeated-row: Burglary, line 3"],
      status: "located",
    },
    {
      name: "block repeated",
      grid: [...SOUND.slice(0, 3), ...SOUND.slice(1)],
      expected: ["repeated-row: Burglary, line 4", "repeated-row: Robbery, line 5"],
      status: "located",
    },
    {
      name: "an of-which row among the parts",
      grid: withRow(2, ["with a weapon", "31", "20", "44", "95"]),
      expected: ["not-a-part: with a weapon, line 3"],
      status: "located",
    },
    {
      name: "an of-which column among the parts",
      grid: withColumn(4, ["Online", "5", "-", "31", "2", "38"]),
      expected: ["not-a-part: Online, line 1"],
      status: "located",
    },
    {
      name: "row shifted",
      grid: spoilt(
        { "1, 0": "52", "1, 1": "6", "1, 2": "58", "1, 3": "" },
        spoilt({ "4, 0": "1,430", "4, 1": "1,423", "4, 2": "1,351", "4, 3": "4,204" }),
      ),
      expected: ["shifted-row: Robbery at 2021"],
      status: "located",
    },
    {
      name: "neighbours exchanged",
      grid: spoilt({ "2, 1": "1,188", "2, 2": "1,264" }),
      expected: ["swapped-cells: Theft, 2022 and 2023"],
      status: "suggested",
    },
    {
      name: "row lost and a figure misread",
      grid: withoutRow(4, spoilt({ "1, 2": "1" })),
      expected: ["Robbery, 2023: 1 -> 0", "missing-row: 17 9 26 52"],
      status: "suggested",
    },
    {
      name: "no row totals: a figure too large for its column",
      grid: withoutColumn(4, spoilt({ "2, 0": "7,301" })),
      expected: ["Theft, 2021: 7,301 -> 1301"],
      status: "suggested",
    },
  ];
  for (const { name, grid, expected, status } of cases) {
    it(name, () => {
      const { explanations, diagnostics } = explained(grid);
      const best = explanations[0];
      expect(best?.changes.map(told).sort()).toEqual([...expected].sort());
      expect(best?.status).toBe(status);
      expect(best?.leaves).toBe(0);
      expect(best?.resolves).toBe(tableOf(grid).checks.filter(({ outcome }) => outcome === "fail").length);
      expect(diagnostics).toEqual([]);
    });
  }

  it("says nothing of a table that adds up", () => {
    expect(explained(SOUND)).toEqual({ explanations: [], diagnostics: [], limitReached: false });
  });

  it("tells ties and breaks none", () => {
    const { explanations } = explained(withoutColumn(4, spoilt({ "1, 0": "46" })));
    const ties = explanations.filter(({ status }) => status === "ambiguous");
    expect(ties.length).toBeGreaterThan(1);
    expect(explanations.slice(0, ties.length)).toEqual(ties);
    expect(explanations.some(({ status }) => status === "located")).toBe(false);
  });

  it("names no cause where none is plausible, and says what is off", () => {
    const { explanations, diagnostics } = explained([
      ["Year", "Searches"],
      ["2021", "812"],
      ["2022", "<5"],
      ["Total", "640"],
    ]);
    expect(explanations).toEqual([]);
    expect(diagnostics.map(({ code, message }) => [code, message])).toEqual([
      ["explain/unexplained", "nothing plausible explains why the table does not add up: Searches is 172 too many"],
    ]);
  });

  it("says where figures are too large to be added exactly", () => {
    const large = "6,000,000,000,000,000";
    const { explanations, diagnostics, limitReached } = explained([
      ["", "A", "B"],
      ["x", large, large],
      ["y", "2", "2"],
      ["Total", large, large],
    ]);
    expect(explanations).toEqual([]);
    expect(diagnostics.map(({ code }) => code)).toEqual(["explain/limit-reached"]);
    expect(limitReached).toBe(true);
  });

  it("adds decimals exactly", () => {
    const grid: Grid = [
      ["Item", "2022", "2023", "Total"],
      ["Fees", "0.10", "0.20", "0.30"],
      ["Fines", "0.70", "1.10", "1.60"],
      ["Total", "0.60", "1.30", "1.90"],
    ];
    expect(explained(grid).explanations[0]?.changes.map(told)).toEqual(["Fines, 2022: 0.70 -> 0.5"]);
  });

  it("reads rounded figures as ranges", () => {
    const grid: Grid = [
      ["Year", "A"],
      ["2021", "15"],
      ["2022", "20"],
      ["2023", "5"],
      ["Total", "45"],
    ];
    expect(explain(tableOf(grid, { tolerance: 2.5 }), NO_CONTEXT).explanations).toEqual([]);
  });

  it("does not change a total that another table states too", () => {
    const grid = spoilt({ "4, 0": "1,485" }, columnTotalsOnly);
    const shared = { ...NO_CONTEXT, sharedTotals: [{ row: 4, column: 0, value: 1485 }] };
    const changesTotal = (result: ExplainResult) =>
      result.explanations.some(({ changes }) => changes.some((change) => told(change).startsWith("Total")));
    expect(changesTotal(explained(grid))).toBe(true);
    expect(changesTotal(explained(grid, shared))).toBe(false);
    const other = { ...NO_CONTEXT, sharedTotals: [{ row: 4, column: 0, value: 1475 }] };
    expect(explained(grid, other).explanations[0]?.changes.map(told)).toEqual(["Total, 2021: 1,485 -> 1475"]);
  });
});

describe("the outcomes of 16966/19", () => {
  const sharedTotals = [194, 395, 973, 1383, 2628, 3153, 8726].map((value, column) => ({ row: 23, column, value }));
  const result = explained(OUTCOMES, { strayPlaceholders: 2, pageBreakLines: [6, 90], sharedTotals });
  const best = result.explanations[0];

  it("finds two placeholders read as 1 and at least one row missing", () => {
    expect(best?.status).toBe("suggested");
    expect([best?.resolves, best?.leaves]).toEqual([8, 0]);
    expect(best?.changes.map(told)).toEqual([
      "Charge, 2019: 1 -> 0",
      "Named Suspect identified: Further investigation to support formal action being taken against the suspect not in the public interest (police), 2014: 1 -> 0",
      "missing-row: 13 2 0 4 17 233 269",
    ]);
  });

  it("places the missing rows at the page break", () => {
    expect(best?.changes.find(({ type }) => type === "missing-row")?.line).toBe(6);
  });

  it("gives the arithmetic", () => {
    expect(best?.because).toContain("Charge: 4 + 0 + 0 + 0 + 0 + 1 = 5, stated 4; with 0 for 1 (2019) it adds up.");
    expect(best?.because).toContain("13 + 2 + 0 + 4 + 17 + 233 = 269");
  });

  it("lists rivals and is not certain", () => {
    expect(result.explanations.length).toBeGreaterThan(3);
    expect(best?.confidence).toBeLessThan(0.9);
  });
});

describe("laws", () => {
  const figures = fc.array(fc.array(fc.integer({ min: 0, max: 3000 }), { minLength: 4, maxLength: 4 }), {
    minLength: 3,
    maxLength: 7,
  });
  const spot = fc.record({ row: fc.nat(), column: fc.nat(), value: fc.integer({ min: 0, max: 5000 }) });

  function gridOf(body: readonly (readonly number[])[]): number[][] {
    const withTotals = body.map((line) => [...line, line.reduce((sum, figure) => sum + figure, 0)]);
    const totals = (withTotals[0] ?? []).map((_, c) => withTotals.reduce((sum, line) => sum + (line[c] ?? 0), 0));
    return [...withTotals, totals];
  }

  it("a located explanation of one changed figure restores it", () => {
    fc.assert(
      fc.property(figures, spot, (body, { row, column, value }) => {
        const lines = gridOf(body);
        const line = lines[row % lines.length] ?? [];
        const [at, meant] = [column % line.length, line[column % line.length]];
        line[at] = value;
        const labelled = lines.map((cells, r) => [r === lines.length - 1 ? "Total" : `Row ${r}`, ...cells.map(String)]);
        const { explanations } = explained([["", "A", "B", "C", "D", "Total"], ...labelled]);
        const best = explanations[0];
        if (best?.status !== "located") return;
        expect(best.changes.map((change) => (change.type === "cell" ? change.value : change.type))).toEqual([meant]);
      }),
    );
  });

  it("accepts any table", () => {
    const text = fc.oneof(
      fc.constantFrom("-", "", "<5", "*", "1,000", "x", "0"),
      fc.integer({ min: -9, max: 99 }).map(String),
    );
    const line = fc.array(text, { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(fc.array(line, { maxLength: 8 }), line, (lines, totals) => {
        const rows = [...lines.map((cells, index) => [`Row ${index}`, ...cells]), ["Total", ...totals]];
        const { explanations, diagnostics } = explained([["", "A", "B", "Total"], ...rows]);
        for (const { confidence, leaves, because } of explanations) {
          expect(because).not.toContain("∞");
          expect(confidence).toBeLessThanOrEqual(1);
          expect(leaves).toBe(0);
        }
        expect(explanations.length === 0 || diagnostics.every(({ code }) => code === "explain/limit-reached")).toBe(
          true,
        );
      }),
    );
  });
});
