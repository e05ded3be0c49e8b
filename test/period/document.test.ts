import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { applyPartYears, readHeaders, readLabelPeriod, readPartYears, settlePeriods } from "../../src/period/period.ts";

const ASKED_BY_YEAR =
  "How many incidents were recorded per calendar year from 2014 – 2019? " +
  "For 2019, where possible please count until the end of September.";

describe("the columns of whole tables", () => {
  it("has calendar years of which the text cuts the last", () => {
    const headers = ["2014", "2015", "2016", "2017", "2018", "2019", "Grand Total"].map((header) => [header]);
    for (const asked of [ASKED_BY_YEAR, "This should be broken down per calendar year from 2014-Sept 2019."]) {
      const periods = applyPartYears(
        readHeaders(headers).map(({ period }) => period),
        readPartYears(asked),
      );
      expect(periods.map((period) => period?.complete)).toEqual([true, true, true, true, true, false, undefined]);
      expect(periods[5]).toMatchObject({ start: "2019-01-01", end: "2019-09-30" });
    }
  });

  it("has financial years that only their neighbours tell", () => {
    const years = ["2015-2016", "2016-2017", "2017-2018", "2018-2019", "2019-2020"];
    const read = readHeaders(
      years.flatMap((year) => [
        [year, "Total"],
        [year, "Int"],
      ]),
    );
    expect(read.map(({ measure }) => measure)).toEqual(years.flatMap(() => ["Total", "Int"]));
    expect(read[0]?.period).toEqual({
      text: "2015-2016",
      kind: "financial-year",
      start: "2015-04-01",
      end: "2016-03-31",
      complete: true,
    });
    expect(read.every(({ period }) => period?.complete === true)).toBe(true);
  });
});

const CASES = new URL("../../../shared/cases/", import.meta.url);

describe.skipIf(!existsSync(CASES))("the development cases", () => {
  const cases = existsSync(CASES)
    ? readdirSync(CASES, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? entry.name : []))
    : [];

  it.each(cases)("%s: years have dates, and nothing else is one", (name) => {
    const [, ...lines] = readFileSync(new URL(`${name}/expected.tsv`, CASES), "utf8")
      .trim()
      .split("\n");
    const cells = lines.map((line) => line.split("\t"));
    for (const table of new Set(cells.map(([table]) => table))) {
      const within = cells.filter(([number]) => number === table);
      const labels = [...new Set(within.map(([, , label]) => label ?? ""))];
      const headers = [...new Set(within.map(([, , , header]) => header ?? ""))];
      const rows = settlePeriods(labels.map(readLabelPeriod));
      const columns = readHeaders(headers.map((header) => header.split(" / ")));
      labels.forEach((label, index) => {
        const period = rows[index] ?? null;
        expect([label, period !== null]).toEqual([label, PERIOD.test(label)]);
        if (/^\d/.test(label) && period !== null) expect(period.start).not.toBeNull();
      });
      headers.forEach((header, index) => {
        expect([header, columns[index]?.period?.start != null]).toEqual([header, /\b(?:19|20)\d\d\b/.test(header)]);
      });
    }
  });
});

/** What of the cases' labels is a period, told in another way than the program does. */
const PERIOD =
  /^(?:(?:19|20)\d\d(?:[/-]\d{2,4})?(?: \(to date\)\.?)?|Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)(?:uary|ruary|ch|il|ust|ember|tember|ober)?$/;
