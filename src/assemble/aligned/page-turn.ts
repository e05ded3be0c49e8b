import { mapped } from "../../mapped.ts";
import { findRemarks } from "../remark.ts";
import { isRestOf } from "../wrapped.ts";
import { distance } from "./band.ts";
import type { Piece } from "./piece.ts";
import { indexOfRepeated, isHeaderLine, isPeriod, isRepeated, type Row } from "./row.ts";

// What a page prints at its edges, where no form feed and no `Page 2 of 9` tells that it is none of the table's.

/** Rows that tell where the columns stand. */
const ROWS_TO_TELL = 8;

/** A small number alone on a line, as a page's is. */
export function isLoneNumber(pieces: readonly Piece[]): boolean {
  return pieces.length === 1 && /^\d{1,3}$/.test(pieces[0]?.text ?? "");
}

/** Whether a row has a label and a figure in each column or several, so that a lone number beside it is none of it. */
export function isFullRow({ pieces }: Row, headers: readonly Row[]): boolean {
  const [label, ...rest] = pieces;
  if (!label || (label.kind !== "text" && !isPeriod(label.text))) return false;
  const figures = rest.filter(({ kind }) => kind !== "text").length;
  return figures > 1 || (figures === 1 && pieces.length === 2 && headers.at(-1)?.pieces.length === 2);
}

/** Whether a piece begins or ends where those of one column do in every one of the last rows. */
function isOnColumn(piece: Piece, rows: readonly Row[]): boolean {
  const last = lastWithFigures(rows);
  return (
    last.every((row) => row.pieces.slice(1).some(({ right }) => right === piece.right)) ||
    last.every((row) => row.pieces.slice(1).some(({ left }) => left === piece.left))
  );
}

/** The last rows with figures. Looked for from the end: this is asked at many rows, and all of them are too many. */
function lastWithFigures(rows: readonly Row[]): readonly Row[] {
  const found: Row[] = [];
  for (let at = rows.length - 1; at >= 0 && found.length < ROWS_TO_TELL; at--) {
    const row = rows[at] as Row;
    if (row.pieces.length > 1) found.push(row);
  }
  return found;
}

/**
 * Whether a row with fewer figures than those before stands with none of them on a column, by any edge or its middle:
 * what follows a blank line or a title so is another table.
 */
export function isOffColumns({ pieces }: Row, rows: readonly Row[], headers: readonly Row[]): boolean {
  const last = lastWithFigures(rows);
  // The label of figures alone stands on another line.
  const figures = pieces[0]?.kind === "text" ? pieces.slice(1) : pieces;
  if (pieces.length < 2 || last.some((row) => row.pieces.length - 1 <= figures.length)) return false;
  const columns = [headers.at(-1)?.pieces ?? [], ...mapped(last, (row) => row.pieces.slice(1))].flat();
  return figures.every((figure) => columns.every((column) => distance(figure, column) > 1));
}

/** What of the lines between two rows is part of a table's body. */
export interface PartOfBody {
  readonly rows: readonly Row[];
  /** Those of the rows that are numbers alone on a line, and may be those of pages. */
  readonly doubtful: readonly Row[];
}

/** Whether a number stands below the only column of figures. */
export function isBelowColumn({ pieces }: Row, rows: readonly Row[]): boolean {
  return rows.at(-1)?.pieces.length === 2 && isOnColumn(pieces[0] as Piece, rows);
}

/**
 * The lines between two rows without those that a page prints at its edges: its number, what stands before the header
 * that is printed again or is printed twice, and a running head before a row as full as the header. Null where there
 * are others that are no part of a table's body. `turned` is whether a page is known to end there; `sections` are the
 * left edges of the lines without figures so far, at which a line right below the last row heads the next section.
 */
export function partOfBody(
  between: readonly Row[],
  turned: boolean,
  before: Row,
  next: Row,
  headers: readonly Row[],
  sections: ReadonlySet<number>,
): PartOfBody | null {
  if (between.length === 0) return NOTHING;
  const again = indexOfRepeated(between, headers);
  const numbered = between.some((row, at) => isLoneNumber(row.pieces) && !isUnderLabel(between, at));
  const doubtful: Row[] = [];
  const remarks = findRemarks(
    mapped(between, ({ pieces }) => (pieces.length === 1 ? (pieces[0]?.text ?? null) : null)),
  );
  const kept = between.filter((row, at) => {
    const { pieces } = row;
    if (remarks[at]) return false;
    if (again >= 0 && isRepeated(pieces, headers)) return false;
    const isNumber = isLoneNumber(pieces) && !goesOn(between[at - 1] ?? before, pieces);
    if (at < again) {
      if (pieces.length > 1 || isNumber) return false;
      const isBelow = row.index === before.index + 1 && !row.turned && !isPrintedTwice(row, between);
      return !(turned || numbered) || goesOn(before, pieces) || (isBelow && sections.has(pieces[0]?.left ?? -1));
    }
    if (!isNumber) return !isPrintedTwice(row, between);
    if (isUnderLabel(between, at) || !isFullRow(before, headers) || !isFullRow(next, headers)) return true;
    // Below a column it may be a figure of a row whose label is blank.
    if (!isOnColumn(pieces[0] as Piece, [before, next])) return false;
    doubtful.push(row);
    return true;
  });
  const [head, ...others] = kept.filter(({ pieces }) => pieces.length > 1);
  if (!head) return { rows: kept, doubtful };
  if (again >= 0 || others.length > 0 || !(turned || numbered)) return null;
  return isRunningHead(head, before, next, headers) ? { rows: kept.filter((row) => row !== head), doubtful } : null;
}

const NOTHING: PartOfBody = { rows: [], doubtful: [] };

/** Whether words by themselves stand above a number, so that they may be its label. */
function isUnderLabel(between: readonly Row[], at: number): boolean {
  const above = between[at - 1];
  return above?.pieces[0]?.kind === "text" && !isPrintedTwice(above, between);
}

/** `OFFICIAL`, below one page and above the next. */
function isPrintedTwice({ pieces: [only, ...others] }: Row, between: readonly Row[]): boolean {
  if (others.length > 0) return false;
  return between.filter(({ pieces }) => pieces.length === 1 && pieces[0]?.text === only?.text).length > 1;
}

/** Whether a line is the rest of the label above it. */
export function goesOn(before: Row, [words]: readonly Piece[]): boolean {
  return isRestOf(before.pieces[0]?.text ?? "", words?.text ?? "");
}

/**
 * `West Yorkshire Police       FOI 4417/21`: fewer words than columns, above a row that has them all as the one before
 * has.
 */
function isRunningHead({ pieces }: Row, before: Row, next: Row, headers: readonly Row[]): boolean {
  const header = headers.at(-1)?.pieces ?? [];
  if (pieces.length >= header.length || next.pieces.length !== header.length) return false;
  if (!isHeaderLine(pieces) || !isFullRow(next, headers)) return false;
  return next.pieces.slice(1).every((piece) => isOnColumn(piece, [before]));
}
