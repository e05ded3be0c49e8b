import { PARTED_BY_BLANKS } from "../../figure/number.ts";
import { mapped } from "../../mapped.ts";
import type { Band } from "./band.ts";
import type { BodyLine } from "./body-line.ts";
import type { ValuePieces } from "./columns.ts";
import { type Piece, pieceOf } from "./piece.ts";
import { isPeriod, type Row } from "./row.ts";
import { tightHeaders } from "./tight-header.ts";

/** What figures a blank apart are: one each where they are as many as the headings, one together, or either. */
export type Apart = "surely" | "perhaps" | "no";

/**
 * Whether figures a blank apart, `657 1,055 1,254`, stand in columns of their own: most rows have as many of them as
 * the header has headings. Where they may be one number, `657 055 254`, the headings have to be periods; else it is one
 * of them or the other.
 */
export function areApart(text: string, lines: readonly BodyLine[], headers: readonly Row[], labels: Band): Apart {
  const rows = lines.filter(({ values }) => values.length > 0);
  const blocks = rows.flatMap(({ values }) => values.filter(({ kind }) => kind === "figures"));
  if (blocks.length === 0) return "no";
  const counts = mapped(rows, ({ values }) => separated(text, values).length);
  const most = counts.reduce((greatest, count) => Math.max(greatest, count), 0);
  if (rows.some(({ values }) => values.length === most)) return "no";
  if (counts.filter((count) => count === most).length * 2 <= rows.length) return "no";
  const over = mapped(headers, ({ pieces }) => pieces);
  const [tight] = tightHeaders(text, over, most, labels);
  if (!tight) return "no";
  const isOne = blocks.every((block) => PARTED_BY_BLANKS.test(block.text)) && !tight.level.over.every(isPeriod);
  if (!isOne) return "surely";
  // A heading for each number says that it is one.
  const headed = over.at(-1)?.filter(({ left }) => left >= labels.right).length ?? 0;
  return rows.some(({ values }) => values.length !== headed) || headed === 1 ? "perhaps" : "no";
}

/** Rows with the figures of a piece each for itself. */
export function withFiguresApart(text: string, lines: readonly BodyLine[]): readonly BodyLine[] {
  return mapped(lines, ({ row, label, values }) => ({ row, label, values: separated(text, values) }));
}

/** What stands to the right of a label, with the figures of a piece each for itself. */
export function separated(text: string, values: ValuePieces): readonly Piece[] {
  return values.flatMap((piece) =>
    piece.kind === "figures" ? piece.words.map((word) => pieceOf(text, [word])) : [piece],
  );
}
