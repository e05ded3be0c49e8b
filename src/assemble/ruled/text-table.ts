import { mapped } from "../../mapped.ts";
import type { Line } from "../../tokenize/line.ts";
import type { ClassifiedText } from "../layout.ts";
import { type BrokenRow, joined, rowsOfLines } from "./broken-row.ts";
import { areSame, type ColumnPlace, cutAt, isBlankRow, runsOf } from "./column-rule.ts";
import type { RuledRows } from "./ruled-rows.ts";

// Tables whose columns a line of dashes states: `-------- ----` below the header, or `======== ====` around it and below
// the table. Pandoc, reStructuredText and databases print them; what stands in a column is its cell, whatever it is.

/** The most lines of a header above the rule. */
const DEEPEST = 3;
/** The most lines of headings that are broken between two rules. */
const DEEPEST_BROKEN = 12;

/** The rows of the table that begins at a line, its first rule, or a line of its header; null where none does. */
export function readTextTable(document: ClassifiedText, from: number): RuledRows | null {
  const opening = runsOf(document, from);
  if (opening && opening.length > 1) return readFrom(document, from, from, opening);
  if (opening) return readUnderFullRule(document, from, opening);
  for (let index = from + 1; index <= from + DEEPEST && document.roles[index] !== "blank"; index++) {
    const columns = runsOf(document, index);
    if (columns) return columns.length > 1 ? readFrom(document, from, index, columns) : null;
  }
  return null;
}

/** What stands between two rules, line by line; a line that is blank parts rows. */
interface Segment {
  readonly lines: BrokenRow[];
  /** Of `lines`, how many stood before each blank one. */
  readonly blanks: number[];
}

/** The table from a line on, whose columns the rule at another says, which is its first. */
function readFrom(
  document: ClassifiedText,
  from: number,
  rule: number,
  columns: readonly ColumnPlace[],
): RuledRows | null {
  const isOpened = rule === from;
  const { segments, end, isClosed } = segmentsOf(document, isOpened ? from + 1 : from, columns, isOpened);
  const [first] = segments;
  if (!first || first.lines.length === 0 || (isOpened && !isClosed)) return null;
  const isDashed =
    document.text.charAt((document.lines[rule] as Line).start + (columns[0] as ColumnPlace).start) === "-";
  const hasHeader = segments.length > 1 && first.lines.length <= DEEPEST;
  const rows = segments.flatMap((segment) => rowsOf(document, segment, isDashed));
  const depth = hasHeader ? rowsOf(document, first, isDashed).length : 0;
  return { rows, depth, isCertain: isOpened && !isDashed, widths: null, start: from, end };
}

/** `-----------` over headings, the rule of the columns below them, and again below the rows, which blank lines part. */
function readUnderFullRule(document: ClassifiedText, from: number, rule: readonly ColumnPlace[]): RuledRows | null {
  for (let index = from + 2; index <= from + DEEPEST_BROKEN && document.roles[index] !== "blank"; index++) {
    const columns = runsOf(document, index);
    if (!columns) continue;
    if (columns.length === 1 || columns[0]?.start !== rule[0]?.start || columns.at(-1)?.end !== rule[0]?.end)
      return null;
    const header = segmentsOf(document, from + 1, columns, false).segments[0]?.lines;
    const { segments, end, isClosed } = segmentsOf(document, index + 1, columns, true);
    const [body] = segments;
    if (header?.length !== index - from - 1 || !body || !isClosed) return null;
    const rows = [header.reduce(joined), ...segments.flatMap((segment) => rowsOf(document, segment, true))];
    return { rows, depth: 1, isCertain: true, widths: null, start: from, end };
  }
  return null;
}

/** The lines in some columns up to one that is in none, parted at rules; blank ones among them where a rule stands below. */
function segmentsOf(
  document: ClassifiedText,
  from: number,
  columns: readonly ColumnPlace[],
  mayHaveBlanks: boolean,
): { segments: readonly Segment[]; end: number; isClosed: boolean } {
  const { lines } = document;
  const closed: Segment[] = [];
  let open: Segment = { lines: [], blanks: [] };
  let end = from;
  let isClosed = false;
  for (let index = from; index < lines.length; index++) {
    const line = lines[index] as Line;
    if (line.words === 0) {
      if (!mayHaveBlanks || open.lines.length === 0) break;
      open.blanks.push(open.lines.length);
      continue;
    }
    const runs = runsOf(document, index);
    if (runs && (areSame(columns, runs) || isFull(columns, runs))) {
      if (open.lines.length === 0) break;
      closed.push(open);
      open = { lines: [], blanks: [] };
      end = index + 1;
      isClosed = true;
      continue;
    }
    // What stands below the last rule may go on with the table, but not behind a blank line.
    const row = runs ? null : cutAt(document, line, columns);
    if (!row || isBlankRow(row)) break;
    open.lines.push(row);
  }
  const behind = open.lines.slice(0, open.blanks[0]);
  if (behind.length === 0) return { segments: closed, end, isClosed };
  return { segments: [...closed, { lines: behind, blanks: [] }], end: end + behind.length, isClosed };
}

function isFull(columns: readonly ColumnPlace[], runs: readonly ColumnPlace[]): boolean {
  return runs.length === 1 && runs[0]?.start === columns[0]?.start && runs[0]?.end === columns.at(-1)?.end;
}

function rowsOf(document: ClassifiedText, { lines, blanks }: Segment, isDashed: boolean): readonly BrokenRow[] {
  const inner = [...new Set(blanks)].filter((at) => at > 0 && at < lines.length);
  if (isDashed && blanks.length > 0) {
    const starts = [0, ...inner];
    return starts.flatMap((start, at) => rowsOfLines(document, lines.slice(start, starts[at + 1]).reduce(joined)));
  }
  return isDashed ? lines : withContinued(document, lines);
}

/** reStructuredText writes `\` for a blank label: a line that has nothing there goes on with the row above, unless it has figures. */
function withContinued(document: ClassifiedText, lines: readonly BrokenRow[]): readonly BrokenRow[] {
  const rows: BrokenRow[] = [];
  for (const line of lines) {
    const above = rows.at(-1);
    const whole = above && line[0]?.length === 0 ? rowsOfLines(document, joined(above, line)) : [];
    if (whole.length === 1 && !line.every((pieces, column) => pieces.length === 0 || above?.[column]?.length === 0))
      rows[rows.length - 1] = whole[0] as BrokenRow;
    else rows.push(line);
  }
  return mapped(rows, (row) => withoutBackslash(document, row));
}

function withoutBackslash({ text }: ClassifiedText, row: BrokenRow): BrokenRow {
  return mapped(row, (pieces, column) => {
    const [only] = pieces;
    const isBlank = column === 0 && only && only.end - only.start === 1 && text.charAt(only.start) === "\\";
    return isBlank ? pieces.slice(1) : pieces;
  });
}
