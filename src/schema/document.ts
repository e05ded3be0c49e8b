import * as z from "zod";
import { kindSchema, recordSchema, roleSchema } from "./record.ts";

// The JSON document: flat lists that refer to each other by `source` and `table`, as tables of a database do.

const figure = z.number();
/** A sum: exact, or from a lower to an upper bound (null: no bound) where a part is hidden or rounded. */
const sum = z.union([figure, z.tuple([figure.nullable(), figure.nullable()])]);
const place = { line: z.int().min(1), column: z.int().min(1) };

export const questionSchema = z.strictObject({
  number: z.string().describe("as printed: `1`, `3a`"),
  text: z.string(),
  answer: z.string().nullable().describe("the prose of the answer; null where a table alone answers"),
  tables: z.array(z.int().min(1)),
  see: z.array(z.string()).describe("the numbers of the questions that the answer points at"),
});

export const documentSchema = z.strictObject({
  source: z.string(),
  publisher: z.string().nullable(),
  reference: z.string().nullable(),
  date: z.iso.date().nullable(),
  encoding: z.enum(["utf-8", "utf-16le", "utf-16be", "windows-1252"]),
  pages: z.int().min(1),
  questions: z.array(questionSchema),
  lines: z.strictObject({
    total: z.int(),
    table: z.int(),
    prose: z.int(),
    furniture: z.int(),
    blank: z.int(),
  }),
});

export const columnSchema = z.strictObject({
  index: z.int().min(1),
  header: z.string(),
  measure: z.string().nullable(),
  period: z.string().nullable(),
  role: roleSchema,
});

export const auditSchema = z.enum(["pass", "fail", "unverified"]);

export const tableSchema = z.strictObject({
  source: z.string(),
  table: z.int().min(1),
  question: z.string().nullable(),
  kind: kindSchema,
  heading: z.string().nullable(),
  columns: z.array(columnSchema),
  rows: z.int().describe("rows with cells, stated totals among them"),
  notes: z.array(z.strictObject({ mark: z.string(), text: z.string() })),
  lines: z.tuple([z.int().min(1), z.int().min(1)]).describe("first and last line"),
  audit: auditSchema,
});

export const checkSchema = z.strictObject({
  source: z.string(),
  table: z.int().min(1),
  type: z.enum(["row-total", "column-total", "subtotal", "of-which", "cross-table"]),
  label: z.string().describe("what is checked: the row's label, or the column's header"),
  parts: z.int().describe("how many figures are added, or compared with the stated one"),
  stated: figure,
  computed: sum,
  difference: sum.describe("stated minus computed"),
  outcome: z.enum(["pass", "fail", "undetermined"]),
  ...place,
});

const values = z.record(z.string(), figure);

export const changeSchema = z.discriminatedUnion("type", [
  z.strictObject({
    type: z.literal("cell"),
    label: z.string(),
    header: z.string(),
    ...place,
    printed: z.string(),
    value: figure,
  }),
  z.strictObject({ type: z.enum(["missing-row", "missing-column"]), values, line: z.int().min(1) }),
  z.strictObject({ type: z.enum(["repeated-row", "not-a-part"]), label: z.string(), line: z.int().min(1) }),
  z.strictObject({ type: z.literal("shifted-row"), label: z.string(), line: z.int().min(1), at: z.string() }),
  z.strictObject({
    type: z.literal("swapped-cells"),
    label: z.string(),
    line: z.int().min(1),
    headers: z.array(z.string()),
  }),
]);

export const explanationSchema = z.strictObject({
  source: z.string(),
  table: z.int().min(1),
  rank: z.int().min(1),
  status: z.enum(["located", "suggested", "ambiguous"]),
  confidence: z.number().min(0).max(1),
  changes: z.array(changeSchema),
  resolves: z.int().describe("failed checks that it resolves"),
  leaves: z.int().describe("failed checks that it leaves"),
  because: z.string(),
});

export const diagnosticSchema = z.strictObject({
  source: z.string(),
  code: z.string(),
  severity: z.enum(["error", "warning", "info"]),
  message: z.string(),
  line: z.int().min(1).nullable(),
  column: z.int().min(1).nullable(),
  expected: z.string().nullable(),
  actual: z.string().nullable(),
  note: z.string().nullable(),
});

export const outputSchema = z
  .strictObject({
    format: z.literal("foi-parse/1"),
    documents: z.array(documentSchema),
    tables: z.array(tableSchema),
    records: z.array(recordSchema),
    checks: z.array(checkSchema),
    explanations: z.array(explanationSchema),
    diagnostics: z.array(diagnosticSchema),
  })
  .describe("Everything that foi-parse has to say of one or more sources");

export type Question = z.infer<typeof questionSchema>;
export type DocumentSummary = z.infer<typeof documentSchema>;
export type ColumnSummary = z.infer<typeof columnSchema>;
export type TableSummary = z.infer<typeof tableSchema>;
export type Audit = z.infer<typeof auditSchema>;
export type Sum = z.infer<typeof sum>;
export type Check = z.infer<typeof checkSchema>;
export type Change = z.infer<typeof changeSchema>;
export type Explanation = z.infer<typeof explanationSchema>;
export type DiagnosticRecord = z.infer<typeof diagnosticSchema>;
/** The JSON document. */
export type Output = z.infer<typeof outputSchema>;
