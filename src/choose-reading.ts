import type { Block, Reading } from "./assemble/layout.ts";
import { type Audited, auditTable } from "./audit/audit.ts";
import { decideRows, type RowDecision } from "./audit/decide-rows.ts";
import { type Cells, figureAt, setFigure, setPlace, valueAt, withRows } from "./cells.ts";
import { type Diagnostic, diagnose } from "./diagnostic.ts";
import { mapped } from "./mapped.ts";
import { normalizeTable, type TableContext } from "./normalize/table.ts";
import type { PrintedRow, PrintedTable, Spans, Table, UndecidedRow } from "./table.ts";
import type { Line } from "./tokenize/line.ts";
import { lineAt } from "./tokenize/line-at.ts";

// The totals decide: where a block or a row can be read in more than one way, the readings are audited, and the one that
// the stated totals single out is taken; where they single out none, the most literal one, and it is said.

/** A table as it is printed, beside what normalizing and auditing made of it. */
export interface ReadTable {
  readonly printed: PrintedTable;
  readonly audited: Audited;
  readonly diagnostics: readonly Diagnostic[];
}

/** The tables of a block, in the reading that its stated totals bear out best. */
export function chooseReading(block: Block, context: TableContext): readonly ReadTable[] {
  const [literal, ...others] = block.readings;
  let best = readTables(literal, context);
  if (others.length === 0) return best;
  let bestScore = scoreOf(best);
  let assumption = "";
  for (const reading of others) {
    const tables = readTables(reading, context);
    const score = scoreOf(tables);
    if (score <= bestScore) continue;
    best = tables;
    bestScore = score;
    assumption = reading.assumption;
  }
  return assumption === "" ? best : mapped(best, (table) => withChoice(table, assumption));
}

/** How far the stated totals bear tables out: each that holds is for a reading, each that fails weighs more against it. */
function scoreOf(tables: readonly ReadTable[]): number {
  let score = 0;
  for (const { audited } of tables)
    for (const { outcome, type } of audited.checks)
      if (type !== "of-which") score += outcome === "pass" ? 1 : outcome === "fail" ? -2 : 0;
  return score;
}

function withChoice(table: ReadTable, assumption: string): ReadTable {
  const place = { line: table.printed.firstLine, column: 1 };
  const choice = diagnose("table/reading-decided", place, `${assumption}: the stated totals bear that reading out`);
  return { ...table, diagnostics: [choice, ...table.diagnostics] };
}

function readTables(reading: Reading, context: TableContext): readonly ReadTable[] {
  return mapped(reading.tables, (printed) =>
    printed.undecided.length > 0 ? readUndecided(printed, context) : readTable(printed, context),
  );
}

function readTable(printed: PrintedTable, context: TableContext): ReadTable {
  const { table, diagnostics } = normalizeTable(printed, context);
  const audited = auditTable(table);
  return { printed, audited, diagnostics: [...printed.diagnostics, ...diagnostics, ...audited.diagnostics] };
}

/** Reads a table whose rows leave a choice: audits the literal reading, lets its totals decide, and reads it again. */
function readUndecided(printed: PrintedTable, context: TableContext): ReadTable {
  const literal = readTable(printed, context).audited;
  const choices = mapped(printed.undecided, ({ row, readings }) => {
    const rows = mapped(readings, (cells) => withCells(printed.rows[row] as PrintedRow, cells));
    const { cells } = normalizeTable({ ...printed, rows }, context).table;
    return { row, readings: mapped(rows, (_, reading) => figuresOf(cells, reading)) };
  });
  const decisions = decideRows(literal.table, literal.structure, choices);
  const rows = [...printed.rows];
  const given: UndecidedRow[] = [];
  const said = mapped(printed.undecided, (undecided, index): Diagnostic => {
    const decision = decisions[index] as RowDecision;
    const row = rows[undecided.row] as PrintedRow;
    if (decision.reading !== null) rows[undecided.row] = asRead(row, undecided, decision.reading);
    else if (!undecided.defensible) given.push(undecided);
    return choiceOf(row, undecided, decision);
  });
  const { table, diagnostics } = normalizeTable({ ...printed, rows }, context);
  const audited = auditTable(withoutValues(table, given, context));
  return { printed, audited, diagnostics: [...printed.diagnostics, ...said, ...diagnostics, ...audited.diagnostics] };
}

function figuresOf(cells: Cells, row: number): readonly (number | null)[] {
  return Array.from({ length: cells.width }, (_, column) => valueAt(cells, row * cells.width + column));
}

function withCells({ group, label, line, column }: PrintedRow, cells: Spans): PrintedRow {
  return { group, label, line, column, cells };
}

function asRead(row: PrintedRow, { readings, labels }: UndecidedRow, reading: number): PrintedRow {
  return withCells({ ...row, label: labels?.[reading] ?? row.label }, readings[reading] as Spans);
}

function choiceOf(
  row: PrintedRow,
  { readings, defensible, grounds }: UndecidedRow,
  { reading, evidence }: RowDecision,
): Diagnostic {
  const figures = `the figures of "${row.label}"`;
  const many = readings.length > 0 ? String(readings.length) : "too many";
  const ways =
    readings.length === 1
      ? `nothing tells for sure how ${figures} lie on the columns`
      : `${figures} can be laid on the columns in ${many} ways`;
  if (reading !== null) return diagnose("table/row-decided", row, `${ways}; ${evidence} single out one`);
  if (defensible)
    return diagnose(
      "table/row-guessed",
      row,
      `${ways}, and no total decides; ${grounds ?? "the most literal one"} was taken`,
    );
  return diagnose("table/row-undecided", row, `${ways}, and no total decides; the row is given without values`);
}

/** The table with rows that nothing decides shown as printed, each cell with the whole row's figures and no value. */
function withoutValues(table: Table, rows: readonly UndecidedRow[], { text, lines }: TableContext): Table {
  if (rows.length === 0) return table;
  const cells = withRows(
    table.cells,
    mapped(table.rows, (_, row) => row),
  );
  for (const { row, whole } of rows) {
    const [start, end] = whole;
    const printed = lines[lineAt(lines, start)] as Line;
    const own = text.slice(start, Math.min(end, printed.end)).trimEnd();
    for (let at = row * cells.width; at < (row + 1) * cells.width; at++) {
      const { unit } = figureAt(cells, at);
      setFigure(cells, at, { value: null, lower: null, upper: null, unit, status: "unreadable", tolerance: 0 });
      setPlace(cells, at, start, start + own.length, printed.number, start - printed.start + 1);
    }
  }
  return { ...table, cells };
}
