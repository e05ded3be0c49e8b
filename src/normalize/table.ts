import { cleanLabel } from "../assemble/label.ts";
import { type Cells, NIL, placeAt, rawAt, UNREADABLE } from "../cells.ts";
import { type Diagnostic, diagnose } from "../diagnostic.ts";
import { isTooPrecise } from "../figure/figure.ts";
import type { Legend } from "../figure/legend.ts";
import { mapped } from "../mapped.ts";
import { combinePeriods, findingOfPeriod, type PartYear, readPartYears, type YearTerms } from "../period/period.ts";
import type { Place } from "../place.ts";
import type { Column, Period, PrintedTable, Row, Table } from "../table.ts";
import type { Line } from "../tokenize/line.ts";
import { kindOf } from "../vocabulary/kind.ts";
import type { OwnVocabulary } from "../vocabulary/own-entry.ts";
import { readCells } from "./cells.ts";
import { type ReadColumns, readColumns, withPeriods } from "./columns.ts";
import { cutByMonths, datedByCorner, datedByHeading } from "./corner-period.ts";
import { asKnownOn, columnsAsKnownOn, findingOfOpenPeriod } from "./not-over.ts";
import { marksOf, withUnexplained } from "./note-numbers.ts";
import { cutByNotes } from "./noted-period.ts";
import { officialName, UNNAMED } from "./official-name.ts";
import { inColumn, type SplitPartYears, splitPartYears } from "./part-years-of-columns.ts";
import { datedByColumns } from "./period-columns.ts";
import { notedPeriods, rowPeriods, type SaidOfPeriods, saidOfPeriods } from "./row-periods.ts";
import { saidOfSums } from "./said-of-sums.ts";
import { findingOfSecondFigures } from "./second-figure.ts";
import { findingOfUnsaidUnit } from "./unit-unsaid.ts";
import { statedUnits } from "./units.ts";

/** The text in which a table is printed, and what it says that bears on the reading of the table's cells. */
export interface TableContext {
  readonly text: string;
  readonly lines: readonly Line[];
  readonly legend: Legend;
  readonly partYears: readonly PartYear[];
  /** What is said of the years of its tables: financial, academic, calendar. */
  readonly years: YearTerms;
  /** The day of the response, ISO 8601; null where the text does not say it. */
  readonly answered: string | null;
  /** What the caller calls offences and outcomes. */
  readonly vocabulary?: OwnVocabulary | undefined;
  /** Whether official codes, names and classes are looked up; a run that does not write them need not pay for them. */
  readonly officialNames: boolean;
}

/** The heading of a section; where one stands over another, both have marks of their own. */
function cleanGroup(group: string, marks: readonly string[]): string {
  return mapped(group.split(" / "), (heading) => cleanLabel(heading, marks)).join(" / ");
}

/** Gives a printed table its types: figures, periods, measures, labels with their official names. */
export function normalizeTable(
  printed: PrintedTable,
  context: TableContext,
): { readonly table: Table; readonly diagnostics: readonly Diagnostic[] } {
  const marks = marksOf(context.text, context.lines, printed);
  const texts = printed.rows.flatMap(({ label, group }) => (group === null ? [label] : [label, group]));
  const ofLabels = withUnexplained(marks, texts);
  const labels = mapped(printed.rows, (row) => cleanLabel(row.label, ofLabels));
  const kind = kindOf(printed.corner, labels);
  const groups = mapped(printed.rows, ({ group }) => (group === null ? null : cleanGroup(group, ofLabels)));
  // `Figures to 31 October 2023` may stand over the labels.
  const ofCorner = /\d/.test(printed.corner) ? readPartYears(printed.corner) : [];
  const partYears = splitPartYears([...context.partYears, ...ofCorner], printed.headers);
  const said = saidOfPeriods(printed, context.years, partYears.ofAll);
  const own = notedPeriods(rowPeriods(labels, groups, said), printed);
  const ofColumns = own.every((period) => period === null) ? said : { ...said, lead: null };
  const read = columnsOf(printed, marks, ofColumns, partYears);
  const named = datedByColumns(own, printed, read.columns, context.text, said);
  const byCorner = datedByCorner({ rows: named, columns: read.columns }, printed.corner, said);
  const byHeading = datedByHeading(byCorner, printed.heading, labels, said);
  const dated = cutByMonths(byHeading, printed.corner, printed.heading);
  const { answered } = context;
  const columns = columnsAsKnownOn(answered, dated.columns);
  const diagnostics: Diagnostic[] = [];
  const ambiguous = new Map<string, { readonly row: Place; readonly candidates: readonly string[] }>();
  const rows = mapped(printed.rows, (row, r): Row => {
    const label = labels[r] as string;
    const official = context.officialNames ? officialName(kind, label, context.vocabulary) : UNNAMED;
    const { code, name, class: itsClass } = official;
    if (official.candidates.length > 0) ambiguous.set(label, { row, candidates: official.candidates });
    const group = groups[r] ?? null;
    const whole = dated.rows[r] ?? null;
    const period = whole && asKnownOn(answered, whole);
    const cells = whole && cellPeriodsOf(whole, dated.columns, partYears);
    const cellPeriods = cells && mapped(cells, (its) => asKnownOn(answered, its));
    return { group, label, period, cellPeriods, code, name, class: itsClass, line: row.line, column: row.column };
  });
  for (const [label, { row, candidates }] of ambiguous) diagnostics.push(ambiguousLabel(label, row, candidates));
  const head = { line: printed.firstLine, column: 1 };
  for (const { period } of columns) reportPeriod(answered, period, head, diagnostics);
  const stated = statedUnits(printed, read, labels, groups, dated.rows, context);
  const { text, lines, legend } = context;
  const cells = readCells({ text, lines, legend, marks }, printed, stated);
  const unsaid = findingOfUnsaidUnit({ columns, rows }, cells, stated, head);
  if (unsaid) diagnostics.push(unsaid);
  const second = findingOfSecondFigures(cells);
  if (second) diagnostics.push(second);
  const mayReport = cells.statuses.includes(UNREADABLE) || text.includes(DOTLESS_I);
  rows.forEach((row, r) => {
    reportPeriod(answered, row.period, row, diagnostics);
    if (mayReport) reportCells(cells, r, diagnostics);
  });
  const { layout, heading, corner, notes, firstLine, lastLine } = printed;
  const ofSums = saidOfSums(printed, context);
  const table = { layout, heading, kind, corner, columns, rows, cells, notes, saidOfSums: ofSums, firstLine, lastLine };
  return { table, diagnostics };
}

/** What the headers say, and the notes at which they point. */
function columnsOf(
  { headers, notes }: PrintedTable,
  marks: readonly string[],
  { years, lead, partYears: ofAll }: SaidOfPeriods,
  partYears: SplitPartYears,
): ReadColumns {
  const ofHeaders = withUnexplained(marks, headers.flat());
  const paths = mapped(headers, (path) => mapped(path, (header) => cleanLabel(header, ofHeaders)));
  const read = readColumns({ paths, years, lead }, ofAll);
  if (notes.length === 0 && partYears.ofColumns === null) return read;
  const columns = withPeriods(read.columns, (period, c) =>
    cutByNotes(period && inColumn(period, partYears, c), headers[c] ?? [], notes),
  );
  return { columns, units: read.units };
}

/** A row's period in each column; null where it is the same in all. */
function cellPeriodsOf(
  period: Period,
  columns: readonly Column[],
  partYears: SplitPartYears,
): readonly Period[] | null {
  if (partYears.ofColumns === null && columns.every((column) => column.period === null)) return null;
  return mapped(columns, (column, c) => inColumn(combinePeriods(period, column.period) ?? period, partYears, c));
}

function ambiguousLabel(label: string, place: Place, candidates: readonly string[]): Diagnostic {
  return diagnose("vocabulary/ambiguous-label", place, `"${label}" fits several codes and was given none`, {
    expected: candidates.join(", "),
    actual: label,
  });
}

/** What a PDF's text layer gives for the dash. */
const DOTLESS_I = "ı";

function reportPeriod(answered: string | null, period: Period | null, place: Place, diagnostics: Diagnostic[]): void {
  const finding = period && (findingOfPeriod(period, place) ?? findingOfOpenPeriod(answered, period, place));
  if (finding) diagnostics.push(finding);
}

function reportCells(cells: Cells, row: number, diagnostics: Diagnostic[]): void {
  for (let at = row * cells.width; at < (row + 1) * cells.width; at++) {
    const status = cells.statuses[at] as number;
    if (status === NIL && rawAt(cells, at) === DOTLESS_I) diagnostics.push(misread(cells, at));
    else if (status === UNREADABLE) diagnostics.push(unreadable(cells, at));
  }
}

function misread(cells: Cells, at: number): Diagnostic {
  const actual = rawAt(cells, at);
  const message = `"${actual}" was read as the placeholder for zero`;
  return diagnose("value/misread-placeholder", placeAt(cells, at), message, { actual });
}

function unreadable(cells: Cells, at: number): Diagnostic {
  const actual = rawAt(cells, at);
  const place = placeAt(cells, at);
  if (isTooPrecise(actual)) {
    const message = `"${actual}" has more digits than can be kept exactly; the cell has no value`;
    return diagnose("value/too-precise", place, message, { expected: "at most 15 significant digits", actual });
  }
  const message = `"${actual}" is no figure that can be read; the cell has no value`;
  return diagnose("value/unreadable", place, message, { expected: "a number or a placeholder", actual });
}
