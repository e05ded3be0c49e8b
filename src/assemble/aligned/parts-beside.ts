import { mapped } from "../../mapped.ts";
import { type GridRow, type Placed, rowOf } from "../grid.ts";
import { type Block, blockOfTables, type ClassifiedText } from "../layout.ts";
import { readGrid } from "../read-grid.ts";
import { widthOfPart } from "../side-by-side.ts";
import { isHeaderRole } from "./gather-header.ts";
import { type Piece, splitPieces } from "./piece.ts";
import { isPeriod, type Row } from "./row.ts";

const MOST_BLANKS = 1;
const FEWEST_ROWS = 2;

/**
 * Reads a list in parts that stand beside each other, each under the same header; null where the header's last line
 * does not begin again, or what stands below does not fill the parts.
 */
export function readPartsBeside(document: ClassifiedText, headers: readonly Row[]): Block | null {
  const { lines, roles } = document;
  const header = headers.at(-2);
  const first = headers.at(-1)?.index ?? 0;
  const width = header ? widthOfPart(mapped(header.pieces, ({ text }) => text)) : 0;
  if (!header || width === 0 || headers.slice(0, -2).some(({ pieces }) => pieces.length > 1)) return null;
  const grid: GridRow[] = [gridRow(document, header.index, header.pieces)];
  let end = first;
  for (let index = first; index < lines.length && index - end <= MOST_BLANKS; index++) {
    if (roles[index] === "blank") continue;
    const line = lines[index];
    const pieces = line && isHeaderRole(line, roles[index]) ? splitPieces(document, line) : [];
    const cells = laidOnParts(header.pieces, width, pieces);
    // A row that fits no part leaves in doubt what belongs to which.
    if (!cells && pieces.length > 1) return null;
    if (!cells) break;
    grid.push(gridRow(document, index, cells));
    end = index + 1;
  }
  const table = grid.length > FEWEST_ROWS ? readGrid(document, "aligned", grid, [], { depth: 1 }) : null;
  return table ? blockOfTables(header.index, end, [table]) : null;
}

/** A row's pieces by the columns of all parts; null where one of the parts is neither blank nor filled. */
function laidOnParts(
  header: readonly Piece[],
  width: number,
  pieces: readonly Piece[],
): readonly (Piece | undefined)[] | null {
  const laid: (Piece | undefined)[] = [];
  let next = 0;
  for (let start = 0; start < header.length; start += width) {
    const piece = pieces[next];
    const beside = header[start + width];
    const isBlank = !piece || (beside !== undefined && piece.left >= beside.left);
    const part = isBlank ? [] : pieces.slice(next, next + width);
    if (!isBlank && !isPart(part, width)) return null;
    for (let column = 0; column < width; column++) laid.push(part[column]);
    next += part.length;
  }
  return next === pieces.length && next > 0 ? laid : null;
}

/** A label and a figure for each column. */
function isPart([label, ...values]: readonly Piece[], width: number): boolean {
  return (
    label !== undefined &&
    (label.kind === "text" || isPeriod(label.text)) &&
    values.length === width - 1 &&
    values.every(({ kind }) => kind === "figure")
  );
}

function gridRow(document: ClassifiedText, index: number, pieces: readonly (Piece | undefined)[]): GridRow {
  const { start = 0, end = 0 } = document.lines[index] ?? {};
  const placed = mapped(pieces, (piece, column): Placed => {
    const blank = column === 0 ? start : end;
    return { start: piece?.start ?? blank, end: piece?.end ?? blank, line: index + 1 };
  });
  return rowOf(document, placed as [Placed, ...Placed[]]);
}
