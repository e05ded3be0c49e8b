import * as z from "zod";

// The one source of the record's type and of its JSON Schema. Keys stand in the order in which every format writes
// them. Only `foi-parse schema` loads this module at run time; everything else imports its types.

const date = z.iso.date();

export const kindSchema = z.enum(["offence", "outcome", "other"]).describe("what the rows of the table are");

export const roleSchema = z
  .enum(["data", "total"])
  .describe("`total` for a cell of a stated total row or column; emitted only with --include-totals");

export const statusSchema = z
  .enum(["reported", "nil", "blank", "suppressed", "unavailable", "inapplicable", "unreadable", "repaired"])
  .describe(
    "what stood in the cell: reported (a number is printed), nil (a placeholder that stands for zero), blank (nothing is printed), suppressed (hidden: `<5`, `*`, `[c]`), unavailable (`N/A`, `Not held`, `..`, `[x]`), inapplicable (`[z]`), unreadable (text, or a misprint), repaired (changed by --repair)",
  );

export const unitSchema = z
  .string()
  .describe(
    "what the figure is in: `count`, `percent`, an ISO 4217 currency code such as `GBP`, or what is measured, such as `days` or `kg`, or `identifier` for a number that names something and counts nothing; with `thousand` or `million` behind it (`GBP thousand`) where the header says so",
  );

export const recordSchema = z
  .strictObject({
    source: z.string().describe("the file as it was named, `-` for standard input"),
    publisher: z.string().nullable().describe("who answered, as the text states it"),
    reference: z.string().nullable().describe("the request's reference"),
    date: date.nullable().describe("the response's date"),
    table: z.int().min(1).describe("the table's number, in reading order within the source"),
    question: z.string().nullable().describe("the number of the question that the table answers"),
    kind: kindSchema,
    group: z.string().nullable().describe("the section heading over the row"),
    label: z
      .string()
      .describe(
        "the row's label as printed; white space collapsed, markup and footnote marks removed, wrapped parts joined",
      ),
    code: z.string().nullable().describe("the official code of that offence or outcome"),
    name: z.string().nullable().describe("its official name"),
    class: z.string().nullable().describe("its official class or group"),
    header: z.string().describe("the column's header, levels joined with ` / `; empty where none is printed"),
    measure: z.string().nullable().describe("what of the header is no period"),
    period: z
      .string()
      .nullable()
      .describe(
        "the period as printed, from the column's header, the row's label or both; where neither names one, from the heading of the section or the table",
      ),
    start: date.nullable().describe("the period's first day"),
    end: date.nullable().describe("the period's last day"),
    complete: z
      .boolean()
      .nullable()
      .describe(
        "false where the text says that the period is only partly covered; `end` is then the day that it says; null where it cannot be told",
      ),
    value: z.number().nullable().describe("the figure"),
    lower: z.number().nullable().describe("the least that a hidden or inexact figure can be"),
    upper: z.number().nullable().describe("the most that a hidden or inexact figure can be"),
    unit: unitSchema,
    status: statusSchema,
    proved: z
      .boolean()
      .describe("for a value that the cell does not print as a number: stated totals leave no other value"),
    role: roleSchema,
    raw: z.string().describe("the cell's text, as printed"),
    line: z.int().min(1).describe("the line of the source on which the cell stands"),
    column: z.int().min(1).describe("the place in that line, in UTF-16 code units"),
  })
  .describe("One figure of one table");

/** What the rows of a table are: offences, outcomes of investigations, or anything else, which has no official code. */
export type Kind = z.infer<typeof kindSchema>;
/** Whether a cell is data, or stands in a row or column that is a total by its label and place, or by the arithmetic. */
export type Role = z.infer<typeof roleSchema>;
/**
 * What stood in a cell. `reported`, `nil` and `repaired` come with a value, all others without. The symbols are those of
 * the Government Analysis Function (`[c]`, `[x]`, `[z]`) and what responses use in their place.
 */
export type Status = z.infer<typeof statusSchema>;
/** One figure of one table, with all that is needed to use it alone. */
export type FigureRecord = z.infer<typeof recordSchema>;
/** The name of a field of a record, as `--fields` takes it. */
export type FieldName = keyof FigureRecord;
