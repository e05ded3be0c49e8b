import type { ClassifiedText } from "../layout.ts";
import { isRemark } from "../remark.ts";
import { isBesideFigures, mayGoOn } from "./beside-figures.ts";
import { goesOn, isBelowColumn, isLoneNumber, type PartOfBody } from "./page-turn.ts";
import type { Piece } from "./piece.ts";
import { endsUnder, type Row } from "./row.ts";

/** Rows above a line that show where it should end. */
const ROWS_ABOVE = 8;

/** The rows of a body, the index of the line behind them, and where their figures begin. */
interface Above {
  readonly rows: readonly Row[];
  readonly end: number;
  readonly left: number;
}

/** What of the lines right below the last row, or behind a page's end there, is the body's: the rest of its label, or a total. */
export function partBelow(document: ClassifiedText, between: readonly Row[], { rows, end, left }: Above): PartOfBody {
  const rest: Row[] = [];
  // Where words stand right below, these may be of the same text.
  const last = between.findLast(({ index }, at) => index === end + at)?.index ?? end - 1;
  const isEnd = (document.roles[last + 1] ?? "blank") === "blank";
  for (const row of between) {
    const before = rest.at(-1)?.index ?? end - 1;
    const apart = document.roles.slice(before + 1, row.index);
    const turned = apart.includes("furniture") || document.lines[before]?.page !== document.lines[row.index]?.page;
    if ((apart.length > 0 && !turned) || apart.some((role) => role !== "furniture" && role !== "blank")) break;
    if (row.pieces.length > 1 || isRemark(row.pieces[0]?.text ?? "")) break;
    const above = rest.at(-1) ?? (rows.at(-1) as Row);
    if (!isBesideFigures([row], left) || !(goesOn(above, row.pieces) || (isEnd && mayGoOn(above, row, rows)))) break;
    rest.push(row);
  }
  const [first] = between;
  if (first?.index === end && endsUnderFigures(first.pieces, rows)) return { rows: [first], doubtful: [] };
  const isTotal = first?.index === end && isLoneNumber(first.pieces) && isBelowColumn(first, rows);
  return rest.length === 0 && isTotal ? { rows: [first], doubtful: [first] } : { rows: rest, doubtful: [] };
}

/** `September 1270197`: whether a line in which a blank parts the cells ends where all the rows above do. */
function endsUnderFigures(pieces: readonly Piece[], rows: readonly Row[]): boolean {
  const above = rows.slice(-ROWS_ABOVE).filter((row) => row.pieces.length > 1);
  return above.length > 0 && above.every((row) => endsUnder(pieces, row.pieces.at(-1) as Piece));
}
