import { mapped } from "../../mapped.ts";
import type { ClassifiedText } from "../layout.ts";
import type { Band } from "./band.ts";
import { type BodyLine, headedColumns, labelBand, splitLabels, withHeaderOnly, withWholeNumbers } from "./body-line.ts";
import { type Columns, findColumns } from "./columns.ts";
import { areApart, withFiguresApart } from "./figures-apart.ts";
import { mayEndWithFigure, withFiguresOffLabels, withPeeled } from "./label-figures.ts";
import { type Layings, layOnBands } from "./lay.ts";
import type { Piece } from "./piece.ts";
import { withoutRemarks } from "./remarks.ts";
import type { Row } from "./row.ts";
import { tightColumns } from "./tight-header.ts";

/** The rows of a table on its columns. */
export interface LaidBody {
  readonly lines: readonly BodyLine[];
  /** How each line's figures lie on the columns; null where it has none. */
  readonly laid: readonly (Layings | null)[];
  readonly bands: readonly Band[];
  readonly labels: Band;
  /** Whether figures a blank apart may be one number or several, so that which numbers the rows hold cannot be told. */
  readonly isUntold: boolean;
  /** Numbers of the lines that hold nothing but parts of remarks. */
  readonly remarks: readonly number[];
}

const MOST_COLUMNS = 100;

/** Parts labels from figures, finds the columns of these, and lays them; null where they have none. */
export function layBody(
  document: ClassifiedText,
  headers: readonly Row[],
  rows: readonly Row[],
  isCentred: boolean,
): LaidBody | null {
  const { text } = document;
  const lowest = fullest(headers);
  const { lines: own, foreign: remarks } = withoutRemarks(splitLabels(text, rows, lowest, isCentred), lowest);
  const headed = headedColumns(lowest, own);
  const cut = withFiguresOffLabels(text, own, lowest, [tightColumns(text, lowest), headed]);
  const labels = labelBand(cut);
  const apart = areApart(text, cut, headers, labels);
  const split = apart === "surely" ? withFiguresApart(text, cut) : withWholeNumbers(cut, headed);
  const filled = split.filter(({ values }) => values.length > 0).map(({ values }) => values);
  const found = findColumns(filled, headed);
  if (!found || found.bands.length > MOST_COLUMNS) return null;
  const columns = withHeaderOnly(found, lowest, headed, labels);
  const lines = mapped(split, (line) => withPeeled(text, line, columns));
  const isUntold = apart === "perhaps";
  const laid = mapped(lines, (line) => layLine(document, line, columns, isUntold));
  return { lines, laid, bands: columns.bands, labels, isUntold, remarks };
}

/** The lowest of the lines of a header that have the most headings: below it some may go on. */
function fullest(headers: readonly Row[]): readonly Piece[] {
  return headers.reduce<readonly Piece[]>((most, { pieces }) => (pieces.length >= most.length ? pieces : most), []);
}

function layLine({ lines }: ClassifiedText, line: BodyLine, columns: Columns, isUntold: boolean): Layings | null {
  const { row, label, values } = line;
  if (values.length === 0) return null;
  const layings = layOnBands(values, columns, lines[row.index]?.end ?? 0);
  const mayLack = values.length < columns.bands.length && mayEndWithFigure(label, columns, values);
  return mayLack || isUntold ? { readings: layings.readings, sure: false } : layings;
}
