import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "../../src/index.ts";

// West Midlands Police, 16966/19: what careful reading proves of the export, so a right parse must say it.

const output = parse(readFileSync(join(import.meta.dirname, "../../fixtures/tab/wmp-16966-19/input.txt")), {
  source: "wmp.txt",
});
const { documents, tables, records, checks, diagnostics } = output;
const [document] = documents;
const ofTable = (table: number) => records.filter((record) => record.table === table);
const failed = checks.filter(({ outcome }) => outcome === "fail");

describe("what the response says of itself", () => {
  test("publisher, reference and date stand in header and footer", () => {
    expect(document).toMatchObject({
      publisher: "West Midlands Police",
      reference: "16966/19",
      date: "2019-11-01",
      encoding: "utf-8",
    });
  });

  test("page headers and footers are furniture, and nowhere in a table", () => {
    expect(document?.lines).toEqual({ total: 72, table: 42, prose: 8, furniture: 6, blank: 16 });
    expect(JSON.stringify(records.map(({ label, raw }) => [label, raw]))).not.toMatch(/Freedom|16966/);
  });

  test("questions have their answers, their tables, and what the answers point at", () => {
    expect(document?.questions.map(({ number, tables: its, see }) => [number, its, see])).toEqual([
      ["1", [1], []],
      ["2", [], ["1"]],
      ["3", [], ["5"]],
      ["4", [], ["1"]],
      ["5", [2], []],
    ]);
    expect(document?.questions[1]?.answer).toBe("Please see answer to question 1");
  });
});

describe("question 1", () => {
  test("14 offences in 6 years", () => {
    expect(ofTable(1)).toHaveLength(84);
    expect(tables[0]).toMatchObject({ kind: "offence", question: "1", audit: "pass", rows: 15 });
  });

  test("all 12 placeholders are proved zero", () => {
    const placeholders = ofTable(1).filter(({ status }) => status === "nil");
    expect(placeholders).toHaveLength(12);
    expect(placeholders.every(({ value, proved }) => value === 0 && proved)).toBe(true);
    expect(placeholders.filter(({ raw }) => raw === "ı")).toHaveLength(1);
  });

  test("2019 ends in September, as only the question says; the other years are whole", () => {
    const of2019 = ofTable(1).filter(({ period }) => period === "2019");
    expect(of2019).toHaveLength(14);
    expect(new Set(of2019.map(({ start, end, complete }) => `${start} ${end} ${complete}`))).toEqual(
      new Set(["2019-01-01 2019-09-30 false"]),
    );
    const of2014 = ofTable(1).find(({ period }) => period === "2014");
    expect(of2014).toMatchObject({ start: "2014-01-01", end: "2014-12-31", complete: true, measure: null });
  });
});

describe("question 5", () => {
  test("23 outcomes in 6 years, one label broken over the footer, one label twice", () => {
    expect(ofTable(2)).toHaveLength(138);
    expect(tables[1]).toMatchObject({ kind: "outcome", question: "5", audit: "fail", lines: [40, 70] });
    const labels = new Set(ofTable(2).map(({ label }) => label));
    expect(labels).toContain("Named suspect identified, too ill (physical or mental health) to prosecute");
    expect(ofTable(2).filter(({ label }) => label === "Community Resolution")).toHaveLength(12);
  });

  test("the empty cell is blank, without a value", () => {
    expect(ofTable(2).filter(({ status }) => status === "blank")).toMatchObject([
      {
        label: "Youth Caution (inc Conditional Caution) with Alternative Offence",
        period: "2016",
        value: null,
        proved: false,
        raw: "",
      },
    ]);
  });

  test("2019 is a part year here too", () => {
    expect(ofTable(2).find(({ period }) => period === "2019")).toMatchObject({ end: "2019-09-30", complete: false });
  });

  test("two rows and six columns are contradicted, and nothing else", () => {
    expect(
      failed.map(({ type, label, stated, computed, difference }) => [type, label, stated, computed, difference]),
    ).toEqual([
      ["row-total", "Charge", 4, 5, -1],
      [
        "row-total",
        "Named Suspect identified: Further investigation to support formal action being taken against the suspect not in the public interest (police)",
        22,
        23,
        -1,
      ],
      ["column-total", "2014", 194, 182, 12],
      ["column-total", "2015", 395, 393, 2],
      ["column-total", "2017", 1383, 1379, 4],
      ["column-total", "2018", 2628, 2611, 17],
      ["column-total", "2019", 3153, 2921, 232],
      ["column-total", "Grand Total", 8726, 8457, 269],
    ]);
    expect(failed.every(({ table, line, column }) => table === 2 && line > 0 && column > 0)).toBe(true);
  });

  test("the two tables state the same grand totals", () => {
    const across = checks.filter(({ type }) => type === "cross-table");
    expect(across.length).toBeGreaterThan(0);
    expect(across.every(({ outcome }) => outcome === "pass")).toBe(true);
  });
});

test("what was concluded is said", () => {
  const codes = new Set(diagnostics.map(({ code }) => code));
  expect(codes).toContain("table/wrapped-label");
  expect(codes).toContain("table/joined-over-page");
  expect(codes).toContain("value/misread-placeholder");
  expect(codes).toContain("audit/column-total-mismatch");
});

test("with totals, every stated total is a record too", () => {
  const text = readFileSync(join(import.meta.dirname, "../../fixtures/tab/wmp-16966-19/input.txt"));
  const all = parse(text, { includeTotals: true }).records;
  expect(all).toHaveLength(15 * 7 + 24 * 7);
  expect(all.filter(({ role }) => role === "data")).toHaveLength(84 + 138);
});
