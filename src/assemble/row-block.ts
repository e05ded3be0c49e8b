import type { PrintedTable } from "../table.ts";
import { type Block, blockOfTables, type ClassifiedText } from "./layout.ts";
import { namesQuestion } from "./question/asked.ts";
import { gatherRows, type RowLines } from "./row-lines.ts";
import type { RowMarks } from "./row-marks.ts";

/** Makes the rows of one table into the table; null where they are none. */
export type ReadRows = (rows: RowLines) => PrintedTable | null;

/** What is assumed where such tables are one. */
export const PRINTED_AGAIN = "the table goes on where its header is printed again";

/** So many rows are tried in vain up to one end, from ever later lines: what is no table of so many by then is none. */
const MOST_TRIED = 100_000;

/** What was tried in vain of a document: the end of the rows, and how many they were together. */
const triedIn = new WeakMap<ClassifiedText, { end: number; rows: number }>();

/**
 * Reads the table whose rows begin at the line with index `from`. Where its header is printed again below other lines, it
 * ends, or those are the head of a page and it goes on: two readings. A line that names a question leaves only the first.
 */
export function readRowBlock(document: ClassifiedText, from: number, marks: RowMarks, read: ReadRows): Block | null {
  const tried = triedIn.get(document);
  if (tried && from < tried.end && tried.rows > MOST_TRIED) return null;
  const first = gatherRows(document, from, marks);
  const table = first && read(first);
  if (!first || !table) {
    if (first) note(document, first, tried);
    return null;
  }
  const mayGoOn = first.printedAgain && !namesQuestion(document, first.end, marks.isRow);
  const whole = mayGoOn ? gatherRows(document, from, marks, true) : null;
  const joined = whole && read(whole);
  const tables = [table];
  let { end } = first;
  while (joined && end < whole.end) {
    const start = nextRow(marks, end, whole.end);
    const next = gatherRows(document, start, marks);
    const other = next && next.end <= whole.end ? read(next) : null;
    // Rows that are no table by themselves are left to the other layouts, and so is what comes behind them.
    if (!next || !other) break;
    tables.push(other);
    end = next.end;
  }
  const prose = proseBetween(document, tables);
  const isWhole = joined && end >= whole.end;
  return blockOfTables(from, end, tables, prose, isWhole ? [{ tables: [joined], assumption: PRINTED_AGAIN }] : []);
}

function note(
  document: ClassifiedText,
  { grid, end }: RowLines,
  tried: { end: number; rows: number } | undefined,
): void {
  if (tried?.end === end) tried.rows += grid.length;
  else triedIn.set(document, { end, rows: grid.length });
}

function nextRow({ isRow }: RowMarks, from: number, end: number): number {
  let at = from;
  while (at < end && !isRow(at)) at++;
  return at;
}

function proseBetween({ text, lines, roles }: ClassifiedText, tables: readonly PrintedTable[]): readonly string[] {
  const prose: string[] = [];
  tables.slice(1).forEach(({ firstLine }, index) => {
    for (let line = (tables[index]?.lastLine ?? 0) + 1; line < firstLine; line++)
      if (roles[line - 1] === "prose") prose.push(text.slice(lines[line - 1]?.start, lines[line - 1]?.end).trim());
  });
  return prose;
}
