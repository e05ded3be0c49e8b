import { mapped } from "../mapped.ts";
import { readLabelPeriod } from "../period/period.ts";
import type { PrintedTable } from "../table.ts";
import type { Line, LineRole } from "../tokenize/line.ts";
import { findHeading } from "./heading.ts";
import type { ClassifiedText } from "./layout.ts";
import { lineAbove } from "./line-beside.ts";

/** `2022`, `2022-23`, `2022/2023` alone. */
const BARE_PERIOD = /^(?:19|20)\d\d(?: ?[-–/] ?(?:\d\d|(?:19|20)\d\d))?$/;
const LONGEST = 12;
const YEAR = /\b(?:19|20)\d\d\b/;

/** A period on a line of its own. */
interface PeriodLine {
  readonly text: string;
  readonly index: number;
}

function periodOver(document: ClassifiedText, table: PrintedTable): PeriodLine | null {
  const { text, lines, roles } = document;
  const index = lineAbove(document, table.firstLine - 1);
  const line = lines[index];
  if (!line || roles[index] !== "prose" || line.words === 0 || line.words > 3) return null;
  const words = text.slice(line.start, line.end).trim();
  if (words.length > LONGEST || !BARE_PERIOD.test(words) || !readLabelPeriod(words)) return null;
  return mayGoOn(lines[index - 1], roles[index - 1]) ? null : { text: words, index };
}

/** Whether a number below a line may be more of it: the next of a list, the figure of a label. */
function mayGoOn(line: Line | undefined, role: LineRole | undefined): boolean {
  return line !== undefined && role === "prose" && (line.words === 1 || line.words === line.numbers);
}

/**
 * The table with the period that stands alone on the line over its header: a title, with what stands over it; or over the first
 * rows, where the others are under the periods that follow. As it is where it has periods of its own, or no header.
 */
export function withPeriodOver(table: PrintedTable, document: ClassifiedText): PrintedTable {
  const period = periodOver(document, table);
  const { corner, headers, rows, headerLines } = table;
  const groups = rows.flatMap(({ group }) => (group !== null && YEAR.test(group) ? [group] : []));
  if (!period || table.heading !== null || headerLines.length + groups.length === 0) return table;
  if ([corner, ...headers.flat()].some((heading) => YEAR.test(heading))) return table;
  if (rows.some(({ label }) => YEAR.test(label))) return table;
  const heading = findHeading(document, period.index);
  const placed = { ...table, firstLine: period.index + 1, headerLines: [period.index + 1, ...headerLines] };
  if (groups.length === 0) return { ...placed, heading: heading ? `${heading.text} ${period.text}` : period.text };
  // The years over the rows below are the next of a list that begins with it.
  if (!groups.every((group) => readLabelPeriod(group))) return table;
  const first = rows.findIndex(({ group }) => group !== null);
  const under = mapped(rows, (row, at) => (at < first ? { ...row, group: period.text } : row));
  return { ...placed, heading: heading?.text ?? null, rows: under };
}
