import { describe, expect, it } from "vitest";
import { recordSchema } from "../../src/schema/record.ts";
import { FIELD_NAMES } from "../../src/write/fields.ts";
import { recordsOf } from "../../src/write/records.ts";
import { column, document, offences, row, table, year } from "./documents.ts";

describe("recordsOf", () => {
  it("gives all keys of the schema, in its order", () => {
    const [record] = recordsOf(document([offences()]), { includeTotals: false });
    expect(Object.keys(record ?? {})).toEqual(Object.keys(recordSchema.shape));
    expect(FIELD_NAMES).toEqual(Object.keys(recordSchema.shape));
    expect(recordSchema.parse(record)).toEqual(record);
  });

  it("tells a figure with its document, row, column and place", () => {
    const [record] = recordsOf(document([offences()]), { includeTotals: false });
    expect(record).toMatchObject({
      source: "response.txt",
      publisher: "West Midlands Police",
      label: "Harassment",
      header: "2018",
      period: "2018",
      start: "2018-01-01",
      end: "2018-12-31",
      complete: true,
      value: 1055,
      role: "data",
      raw: "1,055",
      line: 4,
      column: 11,
    });
  });

  it.each([
    { includeTotals: false, roles: ["data", "data", "data", "data"] },
    {
      includeTotals: true,
      roles: ["data", "data", "total", "data", "data", "total", "total", "total", "total"],
    },
  ])("leaves total rows and columns out unless asked for: $includeTotals", ({ includeTotals, roles }) => {
    const records = recordsOf(document([offences()]), { includeTotals });
    expect(records.map(({ role }) => role)).toEqual(roles);
  });

  it.each([
    { name: "from the row", of: [year("2018"), null], period: "2018" },
    { name: "from the column", of: [null, year("2019")], period: "2019" },
    { name: "from neither", of: [null, null], period: null },
  ] as const)("takes the period $name", ({ of: [down, across], period }) => {
    const one = table([column("n", { period: across })], [row("Harassment", ["1"], { period: down })]);
    const [record] = recordsOf(document([one]), { includeTotals: false });
    expect(record?.period).toBe(period);
    expect(record?.complete).toBe(period === null ? null : true);
  });

  it("takes the period of the cell where both the row and the column name one", () => {
    const cellPeriods = [
      year("2018", { text: "January 2018", end: "2018-01-31" }),
      year("2019", { text: "January 2019" }),
    ];
    const columns = [column("2018", { period: year("2018") }), column("2019", { period: year("2019") })];
    const one = table(columns, [row("January", ["1", "2"], { period: year("2017"), cellPeriods })]);
    const records = recordsOf(document([one]), { includeTotals: false });
    expect(records.map(({ period }) => period)).toEqual(["January 2018", "January 2019"]);
    expect(records[0]?.end).toBe("2018-01-31");
  });
});
