import fc from "fast-check";
import type { Cell, Status } from "../../src/cell.ts";
import type { FigureRecord } from "../../src/schema/record.ts";
import type { Column } from "../../src/table.ts";
import type { ExplainedDocument } from "../../src/write/writer.ts";
import type { RowOfCells } from "../cells.ts";
import { check, document, table } from "./documents.ts";

/** Any text, with what is awkward to quote or to show made likely. */
export const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 12 }),
  fc.string({
    unit: fc.constantFrom('"', ",", "\n", "\r", "\t", "=", "-", " ", "\u001b", "ı", "–", "\u0000", "\u009b", "\u202e"),
    maxLength: 8,
  }),
);

const orNull = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });
const anyFigure = fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }));
const anyDay = fc.constantFrom("2018-04-01", "2019-03-31");

const anyPeriod = fc.record({
  text: anyText,
  kind: fc.constant("other" as const),
  start: orNull(anyDay),
  end: orNull(anyDay),
  complete: orNull(fc.boolean()),
});

const anyCell: fc.Arbitrary<Cell> = fc.record({
  value: orNull(anyFigure),
  lower: orNull(anyFigure),
  upper: orNull(anyFigure),
  unit: fc.constantFrom("count", "percent", "GBP"),
  status: fc.constantFrom<Status>("reported", "nil", "blank", "suppressed", "unreadable"),
  tolerance: fc.constant(0),
  raw: anyText,
  line: fc.integer({ min: 1, max: 99 }),
  column: fc.integer({ min: 1, max: 99 }),
});

const anyColumn: fc.Arbitrary<Column> = fc.record({
  path: fc.array(anyText, { minLength: 1, maxLength: 3 }),
  header: anyText,
  measure: orNull(anyText),
  period: orNull(anyPeriod),
});

const anyRow = (width: number): fc.Arbitrary<RowOfCells> =>
  fc.record({
    group: orNull(anyText),
    label: anyText,
    period: fc.constant(null),
    cellPeriods: fc.constant(null),
    code: orNull(anyText),
    name: orNull(anyText),
    class: orNull(anyText),
    line: fc.integer({ min: 1, max: 99 }),
    column: fc.constant(1),
    cells: fc.array(anyCell, { minLength: width, maxLength: width }),
  });

const anyCheck = fc
  .record({
    type: fc.constantFrom("row-total" as const, "column-total" as const, "of-which" as const, "cross-table" as const),
    label: anyText,
    outcome: fc.constantFrom("pass" as const, "fail" as const, "undetermined" as const),
  })
  .map(check);

/** What a table's checks found, and the question that it answers. */
const anyFindings = fc.record({
  checks: fc.array(anyCheck, { maxLength: 12 }),
  audit: fc.constantFrom("pass" as const, "fail" as const, "unverified" as const),
  question: orNull(fc.oneof(anyText, fc.constant("12 (a), (b) and (c) of the first list"))),
});

/** Documents with tables of any texts, figures and findings. */
export const anyDocument: fc.Arbitrary<ExplainedDocument> = fc
  .array(
    fc.array(anyColumn, { minLength: 1, maxLength: 9 }).chain((columns) =>
      fc.tuple(
        fc.constant(columns),
        fc.array(anyRow(columns.length), { maxLength: 4 }),
        fc.array(fc.constantFrom("data" as const, "total" as const), {
          minLength: columns.length,
          maxLength: columns.length,
        }),
        anyFindings,
      ),
    ),
    { maxLength: 3 },
  )
  .chain((tables) =>
    fc.tuple(anyText, orNull(anyText)).map(([source, publisher]) =>
      document(
        tables.map(([columns, rows, columnRoles, findings], i) =>
          table(columns, rows, { number: i + 1, columnRoles, ...findings }),
        ),
        {},
        { source, publisher },
      ),
    ),
  );

/** Some of a record's fields, in any order. */
export const anyFields = (names: readonly (keyof FigureRecord)[]) => fc.shuffledSubarray([...names], { minLength: 1 });
