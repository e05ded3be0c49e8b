import type { PrintedTable } from "../table.ts";
import type { LineRole } from "../tokenize/line.ts";
import type { TokenizedText } from "../tokenize/tokenize.ts";
import type { LayoutName } from "./layout-name.ts";

/** A text whose lines are known by role; what every layout is given. */
export interface ClassifiedText extends TokenizedText {
  readonly roles: readonly LineRole[];
}

/** One way to read a block of lines. */
export interface Reading {
  readonly tables: readonly PrintedTable[];
  /** What was assumed, for the diagnostic that names the choice; empty where nothing was. */
  readonly assumption: string;
}

/** Lines that a layout claims, and the ways to read them, the most literal first. */
export interface Block {
  /** Indexes of its first line, and of the first line after it. */
  readonly start: number;
  readonly end: number;
  readonly readings: readonly [Reading, ...Reading[]];
  /** What stands on its lines before or behind the tables and is none of theirs. */
  readonly prose: readonly string[];
}

/** A block with its tables as they are read most literally, and perhaps in other ways. */
export function blockOfTables(
  start: number,
  end: number,
  tables: readonly PrintedTable[],
  prose: readonly string[] = [],
  others: readonly Reading[] = [],
): Block {
  return { start, end, readings: [{ tables, assumption: "" }, ...others], prose };
}

/** A table of rows under headings that have no line of their own; what else a table may have is empty. */
export const tableOfRows = (
  { layout, heading, headers, rows }: Pick<PrintedTable, "layout" | "heading" | "headers" | "rows">,
  firstLine: number,
  lastLine: number,
): PrintedTable => ({
  layout,
  heading,
  corner: "",
  headers,
  rows,
  undecided: [],
  notes: [],
  firstLine,
  lastLine,
  headerLines: [],
  foreignLines: [],
  diagnostics: [],
});

/** One way in which tables come out as text. */
export interface Layout {
  readonly name: LayoutName;
  /**
   * Reads a block that begins at the line with index `from`, or says with null that none of this layout does. The cost
   * of a refusal must not grow with the text.
   */
  readonly read: (document: ClassifiedText, from: number) => Block | null;
}
