import { mapped } from "../../mapped.ts";
import type { PrintedTable, Spans } from "../../table.ts";
import type { GridRow } from "../grid.ts";
import type { ClassifiedText } from "../layout.ts";
import type { BrokenRow, Piece } from "./broken-row.ts";
import type { RuledRows } from "./ruled-rows.ts";
import { wholeText } from "./whole-text.ts";

// Cells are stretches of a text, which one that is broken over lines is not. To be read, the texts of such cells stand once
// more, whole, behind the document's own text; what is left as a cell afterwards is set back to where it is printed.

/** Rows as a grid, in a document that has the broken cells' texts behind its own. */
export interface WholeRows {
  readonly document: ClassifiedText;
  readonly grid: readonly GridRow[];
  /** Where each of those texts begins, and the cell that it is of. */
  readonly broken: ReadonlyMap<number, readonly Piece[]>;
}

export function wholeRows(document: ClassifiedText, { rows, widths }: RuledRows): WholeRows {
  const broken = new Map<number, readonly Piece[]>();
  const behind: string[] = [];
  let length = document.text.length;
  const textOf = (pieces: readonly Piece[], column: number) =>
    wholeText(document.text, pieces, widths?.[column] ?? null);
  const spanOf = (pieces: readonly Piece[], column: number, blankAt: number): readonly [number, number] => {
    const [first, second] = pieces;
    if (!first) return [blankAt, blankAt];
    if (!second) return [first.start, first.end];
    const text = textOf(pieces, column);
    const start = length;
    broken.set(start, pieces);
    behind.push(text);
    length += text.length;
    return [start, length];
  };
  const grid = mapped(rows, (row) => gridRow(document, row, textOf, spanOf));
  return {
    document: behind.length === 0 ? document : { ...document, text: document.text + behind.join("") },
    grid,
    broken,
  };
}

function gridRow(
  document: ClassifiedText,
  [labels = [], ...cells]: BrokenRow,
  textOf: (pieces: readonly Piece[], column: number) => string,
  spanOf: (pieces: readonly Piece[], column: number, blankAt: number) => readonly [number, number],
): GridRow {
  const all = [labels, ...cells].flat();
  const line = all.reduce((first, piece) => Math.min(first, piece.line), Number.POSITIVE_INFINITY);
  const printed = document.lines[line - 1];
  const lineStart = printed?.start ?? 0;
  const [label] = labels;
  return {
    line,
    label: {
      text: textOf(labels, 0),
      line: label?.line ?? line,
      column: label ? label.start - (document.lines[label.line - 1]?.start ?? 0) + 1 : 1,
    },
    cells: {
      offsets: cells.flatMap((pieces, cell) => spanOf(pieces, cell + 1, printed?.end ?? lineStart)),
      lines: all.every((piece) => piece.line === line) ? null : mapped(cells, ([piece]) => piece?.line ?? line),
    },
    width: cells.length + 1,
    afterPageBreak: false,
  };
}

/** A table of such a document with its cells where they are printed. */
export function setBack(document: ClassifiedText, table: PrintedTable, { broken }: WholeRows): PrintedTable {
  if (broken.size === 0) return table;
  const rows = mapped(table.rows, ({ group, label, line, column, cells }) => ({
    group,
    label,
    line,
    column: columnOf(document, line, column, broken),
    cells: { offsets: offsetsOf(document, cells, broken), lines: cells.lines },
  }));
  return { ...table, rows };
}

function columnOf({ lines }: ClassifiedText, line: number, column: number, broken: WholeRows["broken"]): number {
  const start = lines[line - 1]?.start ?? 0;
  const [first] = broken.get(start + column - 1) ?? [];
  return first ? first.start - start + 1 : column;
}

/** Digits on several lines are not to be read one by one: such a cell is all from its first line to its last. */
function offsetsOf({ text }: ClassifiedText, { offsets }: Spans, broken: WholeRows["broken"]): readonly number[] {
  return offsets.flatMap((start, at) => {
    if (at % 2 === 1) return [];
    const pieces = broken.get(start);
    const [first] = pieces ?? [];
    if (!pieces || !first) return [start, offsets[at + 1] as number];
    const hasDigits = pieces.some((piece) => /\d/.test(text.slice(piece.start, piece.end)));
    return [first.start, hasDigits ? (pieces.at(-1) as Piece).end : first.end];
  });
}
