import type { PrintedTable } from "../../table.ts";
import type { Line } from "../../tokenize/line.ts";
import { TokenKind } from "../../tokenize/token.ts";
import type { GridRow } from "../grid.ts";
import { type Block, blockOfTables, type ClassifiedText } from "../layout.ts";
import { filledUp } from "../row-lines.ts";
import { splitRow } from "./row.ts";

// Where the ends of lines are lost, the rules between the rows of a table are left: `| Year | Fines | ------ | 2019 | 4 |`.

/** Shorter ones may be printed in a cell. */
const RULE = "-".repeat(20);
const FEWEST_PIPES = 6;
const FRAME = { opens: true, closes: true };

/** What stands between two rules. */
interface Stretch {
  readonly firstToken: number;
  readonly lastToken: number;
  readonly isRow: boolean;
  /** The pipe before words that no pipe closes, which the end of the text cut off; null where there are none. */
  readonly open: number | null;
}

/** Reads a line that holds all rows of a table, or of several, between rules; null where it is none. */
export function readRuledLine(
  document: ClassifiedText,
  from: number,
  read: (grid: readonly GridRow[]) => PrintedTable | null,
): Block | null {
  const line = document.lines[from];
  if (!line || line.pipes < FEWEST_PIPES || !document.text.slice(line.start, line.end).includes(` ${RULE}`))
    return null;
  const tables: PrintedTable[] = [];
  const prose: string[] = [];
  let rows: { readonly row: GridRow; readonly end: number }[] = [];
  const close = (): void => {
    const width = Math.max(0, ...rows.map(({ row }) => row.width));
    const table = rows.length > 1 ? read(rows.map(({ row, end }) => filledUp(row, width - 1, end))) : null;
    if (table) tables.push(table);
    rows = [];
  };
  for (const stretch of stretchesOf(document, line)) {
    const { starts } = document.tokens;
    const { firstToken, lastToken, isRow, open } = stretch;
    if (isRow) {
      const row = splitRow(document, { ...line, firstToken, lastToken }, FRAME, false);
      const end = starts[lastToken] as number;
      rows.push({ row: open === null ? row : withOpenCell(row, starts[open] as number), end });
    } else {
      close();
      prose.push(document.text.slice(starts[firstToken], starts[lastToken]).trim());
    }
  }
  close();
  return tables.length === 0 ? null : blockOfTables(from, from + 1, tables, prose);
}

/** The last cell with the pipe before it: what is left of a figure must not be read as one. */
function withOpenCell(row: GridRow, pipe: number): GridRow {
  const { offsets } = row.cells;
  return offsets.length === 0 ? row : { ...row, cells: { ...row.cells, offsets: offsets.with(-2, pipe) } };
}

function stretchesOf({ text, tokens }: ClassifiedText, { firstToken, lastToken }: Line): readonly Stretch[] {
  const { kinds, starts } = tokens;
  const stretches: Stretch[] = [];
  let first = firstToken;
  let pipes = 0;
  /** Since the last pipe. */
  let words = 0;
  let lastPipe = lastToken;
  for (let token = firstToken; token <= lastToken; token++) {
    const isRule = token < lastToken && text.startsWith(RULE, starts[token] as number);
    if (token < lastToken && !isRule) {
      if (kinds[token] === TokenKind.pipe) {
        pipes++;
        lastPipe = token;
        words = 0;
      } else if (kinds[token] === TokenKind.word) words++;
      continue;
    }
    const isRow = pipes > 0;
    const open = isRow && !isRule && words > 0 ? lastPipe : null;
    if (words + pipes > 0) stretches.push({ firstToken: first, lastToken: token, isRow, open });
    first = token + 1;
    pipes = 0;
    words = 0;
  }
  return stretches;
}
