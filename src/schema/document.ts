import * as z from "zod";
import { kindSchema, recordSchema, roleSchema } from "./record.ts";

// The JSON document: flat lists that refer to each other by `source` and `table`, as tables of a database do.

const figure = z.number();
const sum = z.union([figure, z.tuple([figure.nullable(), figure.nullable()])]);
const source = z.string().describe("the file as it was named, `-` for standard input");
const table = z.int().min(1).describe("the table's number, in reading order within the source");
const line = z.int().min(1).describe("the line of the source, from 1");
const column = z.int().min(1).describe("the place in that line, from 1, in UTF-16 code units");
const place = { line, column };

export const questionSchema = z.strictObject({
  number: z.string().describe("as printed: `1`, `3a`"),
  text: z.string().describe("what was asked, white space collapsed"),
  answer: z.string().nullable().describe("the prose of the answer; null where a table alone answers"),
  tables: z.array(z.int().min(1)).describe("the numbers of the tables that answer it"),
  see: z.array(z.string()).describe("the numbers of the questions that the answer points at"),
});

const lineCounts = z.strictObject({
  total: z.int().describe("all lines"),
  table: z.int().describe("lines of tables: headers, rows, totals"),
  prose: z.int().describe("lines of questions, answers and notes"),
  furniture: z.int().describe("lines that a page repeats: headers, footers, page numbers"),
  blank: z.int().describe("lines with nothing but white space"),
});

export const documentSchema = z.strictObject({
  source,
  publisher: z.string().nullable().describe("who answered, as the text or the caller states it"),
  reference: z.string().nullable().describe("the request's reference, as the text or the caller states it: `16966/19`"),
  date: z.iso.date().nullable().describe("the response's date, ISO 8601"),
  encoding: z
    .enum(["utf-8", "utf-16le", "utf-16be", "windows-1252"])
    .describe("how the bytes were read; `utf-8` where a string was given"),
  pages: z.int().min(1).describe("pages, which form feeds end"),
  questions: z.array(questionSchema).describe("the questions that the response answers, in its order"),
  lines: lineCounts.describe("how many lines the text has, and what they are; each is one of the four"),
});

export const columnSchema = z.strictObject({
  index: z.int().min(1).describe("from 1, the column of labels not counted"),
  header: z.string().describe("the column's header, levels joined with ` / `; empty where none is printed"),
  measure: z.string().nullable().describe("what of the header is no period"),
  period: z.string().nullable().describe("the period in the header, as printed"),
  role: roleSchema,
});

export const auditSchema = z
  .enum(["pass", "fail", "unverified"])
  .describe(
    "`fail` where a check fails, `pass` where a stated total was checked and none fails, `unverified` where none could be",
  );

const noteSchema = z.strictObject({
  mark: z.string().describe("the mark that points at it from a label, a header or the heading: `*`"),
  text: z.string().describe("what it says, without the mark"),
});

export const tableSchema = z.strictObject({
  source,
  table,
  question: z.string().nullable().describe("the number of the question that the table answers"),
  kind: kindSchema,
  heading: z.string().nullable().describe("the text over the table that names it"),
  columns: z.array(columnSchema).describe("its columns from left to right, without that of the labels"),
  rows: z.int().describe("rows with cells, stated totals among them"),
  notes: z.array(noteSchema).describe("the notes under it"),
  lines: z.tuple([z.int().min(1), z.int().min(1)]).describe("first and last line"),
  audit: auditSchema,
});

export const checkSchema = z.strictObject({
  source,
  table,
  type: z
    .enum(["row-total", "column-total", "subtotal", "of-which", "cross-table"])
    .describe(
      "what is compared: a total with the sum of its row, of its column or of its section; a whole with a part that may not exceed it (`of-which`); a total with the same one in another table (`cross-table`)",
    ),
  label: z.string().describe("what is checked: the row's label, or the column's header"),
  parts: z.int().describe("how many figures are added, or compared with the stated one"),
  stated: figure.describe("the figure that the table states"),
  computed: sum.describe("what its parts add up to; a lower and an upper bound where a part is hidden or rounded"),
  difference: sum.describe("stated minus computed"),
  outcome: z
    .enum(["pass", "fail", "undetermined"])
    .describe("`undetermined` where hidden parts leave it open whether the stated figure is right"),
  ...place,
});

const label = z.string().describe("the row's label");

export const changeSchema = z.discriminatedUnion("type", [
  z.strictObject({
    type: z.literal("cell").describe("one cell is misprinted, or a stated total is wrong"),
    label,
    header: z.string().describe("the column's header"),
    ...place,
    printed: z.string().describe("the cell's text, as printed"),
    value: figure.describe("what it would have to be"),
  }),
  z.strictObject({
    type: z.enum(["missing-row", "missing-column"]).describe("a row or a column is missing from the text"),
    values: z
      .record(z.string(), figure)
      .describe("what it would hold, by the headers of columns or the labels of rows"),
    line: line.describe("the line at which it is missing"),
  }),
  z.strictObject({
    type: z
      .enum(["repeated-row", "not-a-part"])
      .describe("a row is printed twice, or a row or column is none of the parts that the total adds (an `of which`)"),
    label,
    line,
  }),
  z.strictObject({
    type: z.literal("shifted-row").describe("the cells of a row stand under other columns than their own"),
    label,
    line,
    at: z.string().describe("the header of the cell that is really empty"),
  }),
  z.strictObject({
    type: z.literal("swapped-cells").describe("two cells of a row have changed places"),
    label,
    line,
    headers: z.array(z.string()).describe("the headers of the two"),
  }),
]);

export const explanationSchema = z.strictObject({
  source,
  table,
  rank: z.int().min(1).describe("1 for the best explanation of the table, then 2, 3 …"),
  status: z
    .enum(["located", "suggested", "ambiguous"])
    .describe(
      "`located`: one reading of the evidence, confirmed by two independent totals; `suggested`: the best of several; `ambiguous`: others are as good, and all of those are listed",
    ),
  confidence: z.number().min(0).max(1).describe("how likely it is among all that were found, from 0 to 1"),
  changes: z.array(changeSchema).describe("what would have to be different"),
  resolves: z.int().describe("failed checks that it resolves"),
  leaves: z.int().describe("failed checks that it leaves"),
  because: z.string().describe("the arithmetic, in a sentence"),
});

export const diagnosticSchema = z.strictObject({
  source,
  code: z
    .string()
    .describe("what was found, `stage/what`: `audit/row-total-mismatch`; codes are stable, messages are not"),
  severity: z
    .enum(["error", "warning", "info"])
    .describe("`error`: a figure is contradicted or lost; `warning`: a guess was made"),
  message: z.string().describe("what was found, for a person"),
  line: line.nullable().describe("the line of the source, from 1; null where it is of the whole source"),
  column: column.nullable().describe("the place in that line, from 1, in UTF-16 code units"),
  expected: z.string().nullable().describe("what should stand there, where that is known"),
  actual: z.string().nullable().describe("what stands there"),
  note: z.string().nullable().describe("what else there is to say"),
});

export const outputSchema = z
  .strictObject({
    format: z.literal("foi-parse/1").describe("the version of this format"),
    documents: z.array(documentSchema).describe("each source that was read, in order"),
    tables: z.array(tableSchema).describe("each table that was found, in reading order"),
    records: z.array(recordSchema).describe("each figure: table by table, row by row, column by column"),
    checks: z.array(checkSchema).describe("each comparison that the tables' stated totals allow"),
    explanations: z.array(explanationSchema).describe("why tables do not add up, the best first; empty where all do"),
    diagnostics: z.array(diagnosticSchema).describe("what is wrong, was guessed or is worth knowing, with its place"),
  })
  .describe("Everything that foi-parse has to say of one or more sources");

/** A question of the request with its answer in prose, and the tables that answer it. */
export type Question = z.infer<typeof questionSchema>;
/** What a source says of itself: who answers which request, when; its questions, and what each of its lines is. */
export type DocumentSummary = z.infer<typeof documentSchema>;
/** A column of a table, without its cells. */
export type ColumnSummary = z.infer<typeof columnSchema>;
/** A table without its cells, which are the records of the same `source` and `table`. */
export type TableSummary = z.infer<typeof tableSchema>;
/**
 * Whether a table adds up to the totals that it states: `fail` where a check fails, `pass` where a stated total was
 * checked and none fails. What is not checked has not passed: without such a total a table is `unverified`.
 */
export type Audit = z.infer<typeof auditSchema>;
/** A sum, in the unit of its parts: exact, or `[lower, upper]` (null: no bound) where a part is hidden or rounded. */
export type Sum = z.infer<typeof sum>;
/**
 * A stated figure compared with what it should be: a total with the sum of its parts (`row-total`, `column-total`,
 * `subtotal`), a whole with a part that may not exceed it (`of-which`), a total with the same one in another table
 * (`cross-table`). Figures are exact decimals, compared without tolerance unless they are printed rounded.
 */
export type Check = z.infer<typeof checkSchema>;
/** One thing that would have to be different for a table to add up, told by its `type`. */
export type Change = z.infer<typeof changeSchema>;
/** Why a table may not add up. Nothing of it is in the records, unless a repair was asked for. */
export type Explanation = z.infer<typeof explanationSchema>;
/** A finding with its place; `foi-parse explain CODE` tells what its code means. */
export type DiagnosticRecord = z.infer<typeof diagnosticSchema>;
/** The JSON document: flat lists that refer to each other by `source` and `table`, as tables of a database do. */
export type Output = z.infer<typeof outputSchema>;
