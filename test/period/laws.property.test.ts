import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  applyPartYears,
  combinePeriods,
  findingOfPeriod,
  readHeaders,
  readLabelPeriod,
  readPartYears,
  readYearTerms,
  settlePeriods,
} from "../../src/period/period.ts";
import type { Period } from "../../src/table.ts";

const year = fc.integer({ min: 1990, max: 2048 });
const two = (number: number): string => String(number % 100).padStart(2, "0");
const MONTHS = "January February March April May June July August September October November December".split(" ");
const month = fc.integer({ min: 1, max: 12 });
const day = (date: Date): string => date.toISOString().slice(0, 10);

/** Spellings of the financial year that begins in a year, that stand alone. */
const FINANCIAL: readonly ((year: number) => string)[] = [
  (y) => `${y}/${two(y + 1)}`,
  (y) => `${y}-${two(y + 1)}`,
  (y) => `${y} – ${two(y + 1)}`,
  (y) => `${y}/${(y + 1) % 10}`,
  (y) => `${y}/${y + 1}`,
  (y) => `FY${two(y)}/${two(y + 1)}`,
  (y) => `FY ${y}-${y + 1}`,
  (y) => `Financial year ${y}/${two(y + 1)}`,
  (y) => `year ending March ${y + 1}`,
  (y) => `Year ended 31st March ${y + 1}`,
  (y) => `12 months to 31/03/${y + 1}`,
  (y) => `Apr '${two(y)} to Mar '${two(y + 1)}`,
  (y) => `Apr-${two(y)} - Mar-${two(y + 1)}`,
  (y) => `April ${y} to March ${y + 1}`,
  (y) => `1 April ${y} to 31 March ${y + 1}`,
  (y) => `1st April ${y} – 31st March ${y + 1}`,
  (y) => `01.04.${two(y)} - 31.03.${two(y + 1)}`,
  (y) => `01/04/${y}-31/03/${y + 1}`,
  (y) => `${y}-04-01 to ${y + 1}-03-31`,
];

describe("every spelling of a year has its days", () => {
  it.each(FINANCIAL.map((spelled) => [spelled(2015), spelled] as const))("financial: %s", (_, spelled) => {
    fc.assert(
      fc.property(year, (y) => {
        const text = spelled(y);
        const expected = { text, kind: "financial-year", start: `${y}-04-01`, end: `${y + 1}-03-31`, complete: true };
        expect(readLabelPeriod(text)).toEqual(expected);
      }),
    );
  });

  it.each([
    (y: number) => `${y}`,
    (y: number) => `Calendar year ${y}`,
    (y: number) => `January to December ${y}`,
    (y: number) => `1 January ${y} to 31 December ${y}`,
    (y: number) => `${y} (Jan-Dec)`,
  ])("calendar: %s", (spelled) => {
    fc.assert(
      fc.property(year, (y) => {
        const text = spelled(y);
        const expected = { text, kind: "calendar-year", start: `${y}-01-01`, end: `${y}-12-31`, complete: true };
        expect(readLabelPeriod(text)).toEqual(expected);
      }),
    );
  });

  it.each([
    (y: number, m: number) => `${MONTHS[m - 1]} ${y}`,
    (y: number, m: number) => `${MONTHS[m - 1]?.slice(0, 3)} ${y}`,
    (y: number, m: number) => `${MONTHS[m - 1]?.slice(0, 3)}-${two(y)}`,
    (y: number, m: number) => `${y} ${MONTHS[m - 1]}`,
  ])("month: %s", (spelled) => {
    fc.assert(
      fc.property(year, month, (y, m) => {
        const period = readLabelPeriod(spelled(y, m));
        expect(period?.start).toBe(day(new Date(Date.UTC(y, m - 1, 1))));
        expect(period?.end).toBe(day(new Date(Date.UTC(y, m, 0))));
      }),
    );
  });

  it("spans by any two days", () => {
    const date = fc.date({ min: new Date("1990-01-01"), max: new Date("2049-12-31"), noInvalidDate: true }).map(day);
    fc.assert(
      fc.property(date, date, fc.constantFrom("/", ".", "-"), (one, other, sign) => {
        const [start, end] = [one, other].toSorted() as [string, string];
        const printed = [start, end].map((iso) => iso.split("-").toReversed().join(sign)).join(" to ");
        expect(readLabelPeriod(printed)).toMatchObject({ start, end, complete: true });
      }),
    );
  });
});

describe("a run of years", () => {
  const run = fc.tuple(year, fc.integer({ min: 2, max: 8 }), fc.boolean());
  const labels = (first: number, count: number, step: number, back: boolean, spelled: (y: number) => string) => {
    const years = Array.from({ length: count }, (_, index) => first + index * step);
    return (back ? years.toReversed() : years).map(spelled);
  };

  it.each([
    ["full", (y: number) => `${y}-${y + 1}`],
    ["brief", (y: number) => `${two(y)}/${two(y + 1)}`],
  ])("that overlap is one of financial years: %s", (_, spelled) => {
    fc.assert(
      fc.property(run, ([first, count, back]) => {
        fc.pre(first + count <= 2049);
        const texts = labels(first, count, 1, back, spelled);
        const periods = settlePeriods(texts.map(readLabelPeriod));
        expect(periods.every((period) => period?.kind === "financial-year")).toBe(true);
        expect(periods.map((period) => period?.start?.slice(2, 4))).toEqual(
          texts.map((text) => two(Number(/\d+/.exec(text)))),
        );
        expect(readHeaders(texts.map((text) => [text, "Total"])).map(({ period }) => period)).toEqual(periods);
      }),
    );
  });

  it("that step by two is one of two years each", () => {
    fc.assert(
      fc.property(run, ([first, count, back]) => {
        const texts = labels(first, count, 2, back, (y) => `${y}-${y + 1}`);
        for (const period of settlePeriods(texts.map(readLabelPeriod))) {
          const [start, end] = (period?.text ?? "").split("-");
          expect(period).toMatchObject({ kind: "range", start: `${start}-01-01`, end: `${end}-12-31` });
        }
      }),
    );
  });
});

it("a month of a year is the same whichever is the row", () => {
  fc.assert(
    fc.property(year, month, fc.boolean(), (y, m, financial) => {
      const printed = financial ? `${y}/${two(y + 1)}` : `${y}`;
      const [row, column] = [readLabelPeriod(MONTHS[m - 1] as string), readLabelPeriod(printed)];
      const calendar = financial && m < 4 ? y + 1 : y;
      expect(combinePeriods(row, column)).toEqual({
        text: `${MONTHS[m - 1]} ${printed}`,
        kind: "month",
        start: day(new Date(Date.UTC(calendar, m - 1, 1))),
        end: day(new Date(Date.UTC(calendar, m, 0))),
        complete: true,
      });
      expect(combinePeriods(column, row)).toEqual(combinePeriods(row, column));
    }),
  );
});

/** Texts of which many come close to being periods. */
const words = fc.array(
  fc.oneof(
    fc.constantFrom(
      ..."2014 2015 2015/16 16 '16 21/22 2021/222 1 31 30 1st 04 Q1 H2 FY Jan April Sept. March".split(" "),
    ),
    fc.constantFrom(
      ..."- – / . , : ( ) [ ] to from until between and date year ending financial academic For Total".split(" "),
    ),
    fc.string({ maxLength: 6 }),
  ),
  { maxLength: 14 },
);
const text = fc.tuple(words, fc.constantFrom(" ", "", "  ", "\n", "\u00a0")).map(([parts, space]) => parts.join(space));
const ISO = /^\d{4}-\d{2}-\d{2}$/;

function expectSound(period: Period, printed: string): void {
  expect(printed.replace(/\s+/g, " ")).toContain(period.text);
  for (const date of [period.start, period.end]) {
    if (date === null) continue;
    expect(date).toMatch(ISO);
    expect(day(new Date(`${date}T00:00:00Z`))).toBe(date);
  }
  if (period.start === null) expect([period.end, period.complete]).toEqual([null, null]);
  if (period.start !== null && period.end !== null) expect(period.start <= period.end).toBe(true);
  if (period.end === null) expect(period.complete).not.toBe(true);
}

describe("any text", () => {
  it("is read as a label without a fault, with its text as printed", () => {
    fc.assert(
      fc.property(text, (label) => {
        const period = readLabelPeriod(label);
        if (period === null) return;
        expect(period.text).toBe(label.trim().replace(/\s+/g, " "));
        expectSound(period, label);
        findingOfPeriod(period, null);
      }),
      { numRuns: 2000 },
    );
  });

  it("is read as headers without a fault", () => {
    fc.assert(
      fc.property(fc.array(fc.array(text, { maxLength: 3 }), { maxLength: 4 }), (paths) => {
        const read = readHeaders(paths);
        expect(read).toHaveLength(paths.length);
        for (const [index, { period }] of read.entries()) {
          const levels = (paths[index] as string[]).map((level) => level.trim().replace(/\s+/g, " "));
          // Two levels may be joined in either order, but nothing is added.
          if (period) for (const word of period.text.split(" ")) expect(levels.join(" ")).toContain(word);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it("is read as prose, and applied to periods, without a fault", () => {
    fc.assert(
      fc.property(text, fc.array(text, { maxLength: 4 }), (prose, labels) => {
        const statements = readPartYears(prose);
        const periods = settlePeriods(labels.map(readLabelPeriod), readYearTerms(prose));
        const applied = applyPartYears(periods, statements);
        expect(applied).toHaveLength(labels.length);
        applied.forEach((period, index) => {
          if (period !== null) expectSound(period, (labels[index] as string).trim());
          combinePeriods(period, applied[0] ?? null);
        });
      }),
      { numRuns: 2000 },
    );
  });
});
