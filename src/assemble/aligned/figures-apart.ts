import { mapped } from "../../mapped.ts";
import type { BodyLine } from "./body-line.ts";
import type { Band, ValuePieces } from "./columns.ts";
import { endsInFigure } from "./label-figure.ts";
import { type Piece, pieceOf } from "./piece.ts";
import type { Row } from "./row.ts";
import { tightHeadings } from "./tight-header.ts";

/**
 * Parts figures a blank apart, `657 1,055 1,254`, where that leaves most rows as many as the header has headings; else they
 * may be one figure with blanks for its thousands.
 */
export function withFiguresApart(
  text: string,
  lines: readonly BodyLine[],
  headers: readonly Row[],
  labels: Band,
): readonly BodyLine[] {
  const rows = lines.filter(({ values }) => values.length > 0);
  if (!rows.some(({ values }) => values.some(({ kind }) => kind === "figures"))) return lines;
  const counts = mapped(rows, ({ values }) => apart(text, values).length);
  const most = counts.reduce((greatest, count) => Math.max(greatest, count), 0);
  if (rows.some(({ values }) => values.length === most)) return lines;
  if (counts.filter((count) => count === most).length * 2 <= rows.length) return lines;
  const over = mapped(headers, ({ pieces }) => pieces);
  if (!over.some((_, above) => tightHeadings(text, over.slice(above), most, labels))) return lines;
  return mapped(lines, ({ row, label, values }) => ({ row, label, values: apart(text, values) }));
}

function apart(text: string, values: ValuePieces): readonly Piece[] {
  return values.flatMap((piece) =>
    piece.kind === "figures" ? piece.words.map((word) => pieceOf(text, [word])) : [piece],
  );
}

const FEWEST_ROWS = 2;

/**
 * Takes figures off the ends of labels, one blank apart, where each row has one figure fewer than the header has headings, and
 * each label ends in one that its words do not ask for.
 */
export function withFiguresOffLabels(text: string, lines: readonly BodyLine[], headed: number): readonly BodyLine[] {
  const rows = lines.filter(({ values }) => values.length > 0);
  const isShort = ({ label, values }: BodyLine): boolean =>
    values.length === headed - 1 && label !== null && endsInFigure(text, label);
  if (rows.length < FEWEST_ROWS || !rows.every(isShort)) return lines;
  return mapped(lines, (line) => {
    const { row, label, values } = line;
    if (!label || values.length === 0) return line;
    const figure = pieceOf(text, label.words.slice(-1));
    return { row, label: pieceOf(text, label.words.slice(0, -1)), values: [figure, ...values] };
  });
}
