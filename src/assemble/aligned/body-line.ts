import { PARTED_BY_BLANKS } from "../../figure/number.ts";
import { mapped } from "../../mapped.ts";
import { isCornerLike } from "../corner.ts";
import { type Band, offMiddle } from "./band.ts";
import type { Columns, ValuePieces } from "./columns.ts";
import { type Piece, pieceOf } from "./piece.ts";
import type { Row } from "./row.ts";

/** A line of the body: its label, and what stands to the right of it. */
export interface BodyLine {
  readonly row: Row;
  readonly label: Piece | null;
  readonly values: ValuePieces;
}

/** Takes the labels off, under the lowest line of the header: the first piece, unless it is a figure that stands where others have their first cell. */
export function splitLabels(
  text: string,
  rows: readonly Row[],
  header: readonly Piece[],
  isCentred: boolean,
): readonly BodyLine[] {
  const left = isCentred ? leftOfLabels(rows) : 0;
  const second = leftmost(rows.map(({ pieces }) => pieces[1]));
  const parted = rows.map((row): BodyLine => {
    const [first, ...rest] = row.pieces;
    // Where others have their second cell, words are one too, and the label is blank.
    const isCell = first !== undefined && rest.length > 0 && first.left >= second;
    // Where figures stand alone in the middle of labels, none of them is a label.
    const mayBeLabel = isCentred
      ? first && isAtLeft(first, left)
      : first?.kind === "text" || (first?.right ?? 0) < second;
    const label = first && !isCell && mayBeLabel ? first : null;
    return { row, label, values: label ? rest : row.pieces };
  });
  const corner = header.slice(0, 1).filter((piece) => isCornerLike(piece.text));
  const numbers = [...corner, ...parted.flatMap(({ label }) => (label?.kind === "figure" ? [label] : []))];
  return mapped(parted, (line) => withNumberAsLabel(text, line, numbers));
}

/** `2016 2,755,776`: a number that stands as labels do elsewhere is one, or as `Year` over it, though no gap parts it from its figure. */
function withNumberAsLabel(text: string, { row, label, values }: BodyLine, numbers: readonly Piece[]): BodyLine {
  const [first, ...rest] = label ? [label, ...values] : values;
  const [number, ...figures] = first?.kind === "figures" ? first.words : [];
  if (!number || !numbers.some(({ left, right }) => left === number.left && right === number.right))
    return { row, label, values };
  return { row, label: pieceOf(text, [number]), values: [pieceOf(text, figures), ...rest] };
}

/** Where the labels begin that stand on lines of their own, or beside figures. */
export const leftOfLabels = (rows: readonly Row[]): number =>
  leftmost(mapped(rows, ({ pieces: [first] }) => (first?.kind === "text" ? first : undefined)));

export const isAtLeft = (piece: Piece, left: number): boolean => piece.left - left <= 1;

export function leftmost(pieces: readonly (Piece | undefined)[]): number {
  return pieces.reduce((least, piece) => Math.min(least, piece?.left ?? least), Number.POSITIVE_INFINITY);
}

export function labelBand(lines: readonly BodyLine[]): Band {
  const labels = lines.filter(({ label }) => label !== null);
  const beside = labels.filter(({ values }) => values.length > 0);
  const ofLabels = beside.length > 0 ? beside : labels;
  if (ofLabels.length === 0) return { left: 0, right: 0 };
  const right = ofLabels.reduce((most, { label }) => Math.max(most, label?.right ?? 0), 0);
  return { left: leftmost(mapped(ofLabels, ({ label }) => label ?? undefined)), right };
}

/** How many columns the lowest header line names, where gaps part its headers. */
export function headedColumns(pieces: readonly Piece[], lines: readonly BodyLine[]): number {
  const first = leftmost(lines.map(({ values }) => values[0]));
  const corner = pieces[0] && pieces[0].left < first && (pieces.length > 1 || pieces[0].right <= first);
  const second = pieces[1];
  return corner && (second || pieces[0]) ? pieces.length - 1 : pieces.length;
}

/**
 * Takes figures a space apart for one, with spaces for its thousands, in all rows or none: where the header names a
 * column for each, and what they come to is a number so printed.
 */
export function withWholeNumbers(lines: readonly BodyLine[], headed: number): readonly BodyLine[] {
  let full = 0;
  let rows = 0;
  for (const { values } of lines) {
    if (values.length === 0) continue;
    if (values.length > headed || !values.every(({ kind, text }) => kind !== "figures" || PARTED_BY_BLANKS.test(text)))
      return lines;
    rows++;
    if (values.length === headed) full++;
  }
  if (full * 2 <= rows) return lines;
  return lines.map(({ row, label, values }) => ({
    row,
    label,
    values: values.map((piece): Piece => (piece.kind === "figures" ? { ...piece, kind: "figure" } : piece)),
  }));
}

/** Columns that only the header shows, since all their cells are blank. */
export function withHeaderOnly(columns: Columns, pieces: readonly Piece[], headed: number, labels: Band): Columns {
  if (!columns.strict || headed <= columns.bands.length) return columns;
  const heads = pieces.slice(pieces.length - headed);
  const bands: Band[] = [];
  let next = 0;
  for (const [index, head] of heads.entries()) {
    const left = columns.bands.length - next;
    const band = columns.bands[next];
    const following = heads[index + 1];
    const spare = heads.length - index > left;
    const nearer = band && following && offMiddle(following, band) < offMiddle(head, band);
    if (band && !(spare && nearer)) {
      bands.push(band);
      next++;
    } else bands.push({ left: Math.max(head.left, labels.right), right: head.right });
  }
  return next === columns.bands.length
    ? { bands, strict: bands.every((b, i) => i === 0 || b.left >= (bands[i - 1] as Band).right), spread: 0 }
    : columns;
}
