import type { PrintedTable } from "../../table.ts";
import type { Line } from "../../tokenize/line.ts";
import { TokenKind } from "../../tokenize/token.ts";
import type { GridRow } from "../grid.ts";
import type { Block, ClassifiedText } from "../layout.ts";
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
  let rows: GridRow[] = [];
  const close = (): void => {
    const width = Math.max(0, ...rows.map((row) => row.width));
    const table = rows.length > 1 ? read(rows.map((row) => filledUp(document, row, width - 1))) : null;
    if (table) tables.push(table);
    rows = [];
  };
  for (const stretch of stretchesOf(document, line)) {
    const { firstToken, lastToken, isRow } = stretch;
    if (isRow) rows.push(splitRow(document, { ...line, firstToken, lastToken }, FRAME, false));
    else {
      close();
      prose.push(document.text.slice(document.tokens.starts[firstToken], document.tokens.starts[lastToken]).trim());
    }
  }
  close();
  if (tables.length === 0) return null;
  return { start: from, end: from + 1, readings: [{ tables, assumption: "" }], prose };
}

function stretchesOf({ text, tokens }: ClassifiedText, { firstToken, lastToken }: Line): readonly Stretch[] {
  const { kinds, starts } = tokens;
  const stretches: Stretch[] = [];
  let first = firstToken;
  let pipes = 0;
  let words = 0;
  let lastPipe = lastToken;
  for (let token = firstToken; token <= lastToken; token++) {
    const isRule = token < lastToken && text.startsWith(RULE, starts[token] as number);
    if (token < lastToken && !isRule) {
      if (kinds[token] === TokenKind.pipe) {
        pipes++;
        lastPipe = token + 1;
      } else if (kinds[token] === TokenKind.word) words++;
      continue;
    }
    // What no pipe closes at the end of the line is a cell that was cut off.
    const end = token === lastToken && pipes > 0 ? lastPipe : token;
    if (words + pipes > 0) stretches.push({ firstToken: first, lastToken: end, isRow: pipes > 0 });
    first = token + 1;
    pipes = 0;
    words = 0;
  }
  return stretches;
}
