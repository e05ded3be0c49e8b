import type { Spans, UndecidedRow } from "../../table.ts";
import { countCells, type GridRow } from "../grid.ts";
import type { ClassifiedText } from "../layout.ts";
import type { BodyLine } from "./gather.ts";
import { columnSizes, layCells, readingBySize, type Size, spansOf } from "./lay-cells.ts";
import { figuresOf, labelBefore, type RowLine } from "./row-line.ts";

/** The rows of a table's body laid on its columns, with those that leave a choice. */
export interface LaidBody {
  readonly grid: readonly GridRow[];
  readonly undecided: readonly UndecidedRow[];
}

/** One way to read a row. */
interface Laid {
  readonly cells: Spans;
  readonly label: string;
}

/** The ways to read a row, and whether the only one is sure where it is the only one. */
interface LaidRow {
  readonly readings: readonly [Laid, ...Laid[]];
  readonly sure: boolean;
}

/** Lays the figures of each line on the columns. */
export function layBody(document: ClassifiedText, lines: readonly BodyLine[], columns: number): LaidBody {
  const full = lines.flatMap(({ row, bare }) => (!bare && row.figures === columns ? [spansOf(figuresOf(row))] : []));
  const sizes = columnSizes(document.text, full, columns);
  const grid: GridRow[] = [];
  const undecided: UndecidedRow[] = [];
  let index = 0;
  for (const line of lines) {
    const laid = line.bare ? layBare(document, line.row, columns) : layRow(document, line.row, columns);
    const short = line.row.figures < columns;
    const ordered = short ? bySize(document.text, laid, sizes) : null;
    const readings = ordered ?? laid.readings;
    grid.push(gridRow(document, line, readings[0], columns));
    if (readings.length > 1 || !laid.sure)
      undecided.push({
        row: index,
        readings: readings.map(({ cells }) => cells),
        labels: readings.map(({ label }) => label),
        whole: wholeOf(document, line.row),
        defensible: ordered !== null,
        ...(ordered ? { grounds: "the one in which each figure has the size of its column" } : {}),
      });
    if (!line.bare) index++;
  }
  return { grid, undecided };
}

/** Whether a row with so many figures can be one of a table with so many columns. */
export function mayFit(document: ClassifiedText, row: RowLine, columns: number): boolean {
  if (row.figures <= columns || surplusMayEndLabel(document.text, row, columns)) return true;
  return layCells(document.text, figuresOf(row), columns).length > 0;
}

/** The readings with the one first that the columns' sizes single out; null where they single out none. */
function bySize(text: string, { readings }: LaidRow, sizes: readonly Size[] | null): LaidRow["readings"] | null {
  if (readings.length < 2 || !sizes) return null;
  const cells = readings.map((reading) => reading.cells);
  const chosen = readingBySize(text, cells, sizes);
  return chosen === null ? null : [readings[chosen] as Laid, ...readings.filter((_, reading) => reading !== chosen)];
}

function layBare(document: ClassifiedText, row: RowLine, columns: number): LaidRow {
  const end = document.lines[row.index]?.end ?? 0;
  const cells = { offsets: new Array<number>(2 * columns).fill(end), lines: null };
  return { readings: [{ cells, label: labelBefore(document, row, 0).text }], sure: true };
}

/** The ways to read a row: its figures on the columns, and those too many as the end of its label or as groups of digits. */
function layRow(document: ClassifiedText, row: RowLine, columns: number): LaidRow {
  const figures = figuresOf(row);
  const literal = {
    cells: spansOf(figures.slice(-columns)),
    label: labelBefore(document, row, Math.min(columns, figures.length)).text,
  };
  if (figures.length === columns || NAMES_YEAR.test(literal.label)) return { readings: [literal], sure: true };
  const { text: label } = labelBefore(document, row, figures.length);
  const [first, ...others] = layCells(document.text, figures, columns).map((cells) => ({ cells, label }));
  if (figures.length > columns && surplusMayEndLabel(document.text, row, columns))
    return { readings: first ? [literal, first, ...others] : [literal], sure: true };
  return { readings: first ? [first, ...others] : [literal], sure: first !== undefined && figures.length > columns };
}

/** `Theft Act 1968`, `March 2019`: a label that its last number belongs to. */
const NAMES_YEAR =
  /\b(?:act|order|regulations?|rules|code|convention|january|february|march|april|may|june|july|august|september|october|november|december) (?:19|20)\d\d$/i;

/** A number that may stand at the end of a label: no share, no decimals, no sign of its own. */
const LABEL_FIGURE = /^(?:\d{1,4}|[-–*#]|[A-Za-z]\D{0,40}|\d{1,3}\+|\d{1,3}(?:-\d{1,3}| or \w+))$/;

/** Whether the figures beyond so many, counted from the end of the line, can be the end of its label. */
function surplusMayEndLabel(text: string, row: RowLine, columns: number): boolean {
  const surplus = figuresOf(row).slice(0, -columns);
  return surplus.every(({ start, end }) => LABEL_FIGURE.test(text.slice(start, end)));
}

/** From the first to after the last of a row's figures. */
function wholeOf({ lines }: ClassifiedText, row: RowLine): readonly [start: number, end: number] {
  const figures = figuresOf(row);
  const end = lines[row.index]?.end ?? 0;
  return [figures[0]?.start ?? end, figures.at(-1)?.end ?? end];
}

function gridRow(document: ClassifiedText, line: BodyLine, { cells, label }: Laid, columns: number): GridRow {
  const place = labelBefore(document, line.row, countCells(cells));
  return {
    line: line.row.index + 1,
    label: { ...place, text: label },
    cells,
    width: columns + 1,
    afterPageBreak: line.afterPageBreak,
  };
}
