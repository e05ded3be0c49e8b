import * as z from "zod";
import { type OwnEntry, type OwnVocabulary, ownKey } from "./own-entry.ts";

// Reads a user's own vocabulary. Only a run that is given one loads this file, and zod with it.

/** Something wrong with a vocabulary file, at a line of it. */
export interface VocabularyProblem {
  readonly line: number;
  readonly message: string;
}

/** A vocabulary file that cannot be used; the message lists every problem by file and line, and says what to do. */
export class VocabularyError extends Error {
  readonly problems: readonly VocabularyProblem[];

  constructor(fileName: string, problems: readonly VocabularyProblem[]) {
    super(problems.map(({ line, message }) => `${fileName}:${line}: ${message}`).join("\n"));
    this.name = "VocabularyError";
    this.problems = problems;
  }
}

const COLUMNS = ["label", "code", "name", "class", "kind"] as const;
type ColumnName = (typeof COLUMNS)[number];

/** `Aug-65`, `29-Aug`: what a spreadsheet makes of 8/65 and 8/29. */
const SPREADSHEET_DATE = /^(?:[A-Z][a-z]{2}-\d{2}|\d{1,2}-[A-Z][a-z]{2})$/;
const SLASHED_CODE = /^(\d{1,3})\/(\d{1,2})$/;

const LONGEST_TEXT = 500;
const LONGEST_CODE = 20;

const text = z
  .string()
  .trim()
  .max(LONGEST_TEXT, `a text of more than ${LONGEST_TEXT} characters: shorten it`)
  .transform((value) => (value === "" ? null : value));

const code = z
  .string()
  .trim()
  .max(LONGEST_CODE, `a code of more than ${LONGEST_CODE} characters: is it in the right column?`)
  .refine(
    (value) => !SPREADSHEET_DATE.test(value),
    "a date that a spreadsheet made of a code: write it as 008/65, and format the column as text",
  )
  .transform((value) => {
    const slashed = SLASHED_CODE.exec(value);
    if (slashed !== null) return `${slashed[1]?.padStart(3, "0")}/${slashed[2]?.padStart(2, "0")}`;
    return value === "" ? null : value;
  });

const kind = z
  .string()
  .trim()
  .toLowerCase()
  .refine(
    (value) => value === "" || value === "offence" || value === "outcome",
    "write offence, outcome, or nothing for both",
  )
  .transform((value) => (value === "" ? null : (value as "offence" | "outcome")));

/** A row, with every column; one that the file has not is empty. */
const rowSchema = z
  .strictObject({ label: text, code, name: text, class: text, kind })
  .refine((row) => row.label !== null || row.code !== null, "neither a label nor a code: give at least one")
  .refine(
    (row) => row.name !== null || row.class !== null || (row.label !== null && row.code !== null),
    "nothing is said of it: give a code, a name or a class",
  );

/**
 * Reads a vocabulary from CSV (RFC 4180; a header line with `label`, `code`, `name`, `class` and, where a row is meant
 * for one of them only, `kind`). A row with a label says what the label means; one with a code alone, what the code is
 * called. What it leaves out of a code that is built in is taken from there.
 *
 * @throws {VocabularyError} with every line that is wrong
 */
export function readVocabulary(csvText: string, fileName: string): OwnVocabulary {
  const problems: VocabularyProblem[] = [];
  const rows = readCsv(csvText, problems);
  const [header, ...body] = rows;
  const columns = header === undefined ? [] : readHeader(header, problems);
  if (header === undefined && problems.length === 0)
    problems.push({
      line: 1,
      message: `the file is empty: it needs a header line such as ${COLUMNS.slice(0, 4).join(",")}`,
    });

  const byLabel = new Map<string, OwnEntry[]>();
  const byCode = new Map<string, OwnEntry[]>();
  if (columns.length > 0) for (const row of body) readRow(row, columns, fileName, byLabel, byCode, problems);
  if (problems.length > 0)
    throw new VocabularyError(
      fileName,
      problems.sort((a, b) => a.line - b.line),
    );
  return { byLabel, byCode };
}

interface CsvRow {
  readonly line: number;
  readonly fields: readonly string[];
}

function readHeader({ line, fields }: CsvRow, problems: VocabularyProblem[]): readonly ColumnName[] {
  const names = fields.map((field) => field.trim().toLowerCase());
  const unknown = names.filter((name) => !COLUMNS.includes(name as ColumnName));
  const known = `the columns are ${COLUMNS.join(", ")}`;
  if (unknown.length > 0)
    problems.push({ line, message: `no column is named ${unknown.map((name) => `"${name}"`).join(", ")}: ${known}` });
  if (new Set(names).size < names.length) problems.push({ line, message: "a column is named twice: name each once" });
  if (!names.includes("label") && !names.includes("code"))
    problems.push({ line, message: `neither a label nor a code column: ${known}` });
  return problems.length > 0 ? [] : (names as ColumnName[]);
}

function readRow(
  { line, fields }: CsvRow,
  columns: readonly ColumnName[],
  fileName: string,
  byLabel: Map<string, OwnEntry[]>,
  byCode: Map<string, OwnEntry[]>,
  problems: VocabularyProblem[],
): void {
  if (fields.every((field) => field.trim() === "")) return;
  if (fields.length !== columns.length) {
    const message = `${fields.length} fields under ${columns.length} columns: put a field that holds a comma in double quotes`;
    problems.push({ line, message });
    return;
  }
  const printed = { label: "", code: "", name: "", class: "", kind: "" };
  columns.forEach((column, index) => {
    printed[column] = fields[index] as string;
  });
  const read = rowSchema.safeParse(printed);
  if (!read.success) {
    for (const issue of read.error.issues)
      problems.push({ line, message: [...issue.path.map((column) => `${String(column)}: `), issue.message].join("") });
    return;
  }
  const { label, ...said } = read.data;
  const entry: OwnEntry = { ...said, at: `${fileName}:${line}` };
  const [map, key] = label === null ? [byCode, entry.code as string] : [byLabel, ownKey(label)];
  if (key === "") {
    problems.push({ line, message: "label: no letter or digit in it" });
    return;
  }
  const same = map.get(key) ?? [];
  if (same.some((other) => other.kind === entry.kind)) {
    const before = same.find((other) => other.kind === entry.kind) as OwnEntry;
    problems.push({ line, message: `"${label ?? entry.code}" is already told at ${before.at}: keep one of them` });
    return;
  }
  // A row for one kind goes before one for both.
  map.set(key, entry.kind === null ? [...same, entry] : [entry, ...same]);
}

/** The rows of a CSV text, each with the line that it begins on; quoted fields may hold commas, quotes and line ends. */
function readCsv(csvText: string, problems: VocabularyProblem[]): CsvRow[] {
  const source = csvText.startsWith("\uFEFF") ? csvText.slice(1) : csvText;
  const rows: CsvRow[] = [];
  let fields: string[] = [];
  let line = 1;
  let rowLine = 1;
  let at = 0;
  while (at < source.length) {
    let field = "";
    if (source[at] === '"') {
      const start = line;
      at++;
      for (;;) {
        const end = source.indexOf('"', at);
        if (end < 0) {
          problems.push({ line: start, message: "a double quote is opened and never closed: close it, or double it" });
          return rows;
        }
        field += source.slice(at, end);
        at = end + 1;
        if (source[at] !== '"') break;
        field += '"';
        at++;
      }
      line += countLineEnds(field);
    }
    const end = nextBreak(source, at);
    field += source.slice(at, end);
    fields.push(field);
    at = end;
    if (source[at] === ",") {
      at++;
      if (at < source.length) continue;
      fields.push("");
    }
    if (source[at] === "\r" && source[at + 1] === "\n") at++;
    at++;
    rows.push({ line: rowLine, fields });
    fields = [];
    rowLine = ++line;
  }
  return rows.filter((row) => row.fields.some((field) => field.trim() !== ""));
}

const BREAK = /[,\r\n]/g;

/** Where the next comma or line end stands, from a place on. */
function nextBreak(source: string, from: number): number {
  BREAK.lastIndex = from;
  return BREAK.exec(source)?.index ?? source.length;
}

const countLineEnds = (field: string): number => field.match(/\r\n|\r|\n/g)?.length ?? 0;
