import { MONTHS } from "../../period/calendar.ts";
import type { UndecidedRow } from "../../table.ts";
import { countCells, type GridRow } from "../grid.ts";
import type { ClassifiedText } from "../layout.ts";
import { textOf } from "../text-of.ts";
import type { BodyLine } from "./body-line.ts";
import { columnSizes, printsThousands, readingBySize, type Size, spansOf } from "./lay-cells.ts";
import { type Columns, type Laid, type LaidRow, type Leading, layRow } from "./lay-row.ts";
import { numberedRows } from "./numbered-rows.ts";
import { beginsWithYear, endOf, figuresOf, labelBefore, labelOf, type RowLine } from "./row-line.ts";
import { tellBlanks } from "./spaced-blanks.ts";

/** The rows of a table's body laid on its columns, with those that leave a choice. */
export interface LaidBody {
  readonly grid: readonly GridRow[];
  readonly undecided: readonly UndecidedRow[];
}

/** Ways to read the totals of a table, at most. */
const MOST_WAYS = 8;

/**
 * Lays the figures of each line on the columns. Totals that leave a choice decide nothing: behind the most literal body
 * stand those with each way to read them, which bear themselves out by what they add up to.
 */
export function layBody(
  document: ClassifiedText,
  lines: readonly BodyLine[],
  { count, headed }: Pick<Columns, "count" | "headed">,
): readonly [LaidBody, ...LaidBody[]] {
  const rows = lines.flatMap(({ row, bare }) => (bare ? [] : [row]));
  const numbered = numberedRows(document, rows);
  const full = rows.filter(({ figures }) => figures === count);
  const sizes = columnSizes(
    document.text,
    full.map((row) => spansOf(figuresOf(row))),
    count,
  );
  const columns = {
    count,
    headed,
    printsThousands: printsThousands(document.text, full.flatMap(figuresOf)),
    singleSpaced: tellBlanks(document, rows, count),
  };
  const isWordless = (row: RowLine): boolean => row.pieces.length === row.figures;
  const wordless = rows.filter(isWordless).length * 2 > rows.length;
  const firstOf = (row: RowLine): string => textOf(document.text, row.pieces[0]);
  // `1977 182 167 2,804` between rows of four figures behind that year lacks one, and is not the one with the year.
  const years = new Set(rows.filter((row) => row.figures === count + 1 && beginsWithYear(document, row)).map(firstOf));
  // So does `Zone 2 14 55` between `Zone 1` and `Zone 3` with three figures each.
  const nouns = new Set(
    rows
      .filter(({ index, figures }) => figures === count + 1 && numbered.has(index))
      .map((row) => nounOf(document, row)),
  );
  const leadingOf = (row: RowLine, at: number): Leading => {
    if (years.size > 0 && isWordless(row) && years.has(firstOf(row))) return "label";
    // The label of figures alone may stand on the line above.
    if (isWordless(row) && wordless && lines[at - 1]?.bare !== true) return "label";
    if (!numbered.has(row.index)) return "cell";
    return !isWordless(row) && nouns.has(nounOf(document, row)) ? "label" : "number";
  };
  const laid = lines.map(({ row, bare }, at): LaidLine => {
    if (bare) return { ...layBare(document, row, columns.count), grounds: null };
    const ways = layRow(document, row, columns, leadingOf(row, at));
    if (endOf(row) > row.index + 1) return { ...ways, sure: false, grounds: WITH_REST };
    const ordered = row.figures < columns.count ? bySize(document.text, ways, sizes) : null;
    return { ...ways, readings: ordered ?? ways.readings, grounds: ordered && BY_SIZE };
  });
  const others = waysOfTotals(laid).map((way) => bodyOf(document, lines, way, columns.count));
  return [bodyOf(document, lines, laid, columns.count), ...others];
}

/** What a row's number numbers, the same for the months of years. */
function nounOf(document: ClassifiedText, row: RowLine): string {
  const words = labelOf(document, row);
  return MONTHS.has(words.toLowerCase()) ? "month" : words;
}

/** A line's row as it is laid, and what speaks for its first reading, if anything does. */
interface LaidLine extends LaidRow {
  readonly grounds: string | null;
}

const BY_SIZE = "the one in which each figure has the size of its column";
const WITH_REST = "the one in which the figures alone on the line below are its last";

/** The lines with each way to read the totals that leave a choice; none where no total does, or where they are too many. */
function waysOfTotals(laid: readonly LaidLine[]): readonly (readonly LaidLine[])[] {
  const open = laid.filter((line) => line.total && isOpen(line));
  const count = open.reduce((ways, { readings }) => ways * readings.length, 1);
  if (open.length === 0 || count > MOST_WAYS) return [];
  return Array.from({ length: count }, (_, way) => {
    let left = way;
    return laid.map((line) => {
      if (!line.total || !isOpen(line)) return line;
      const reading = line.readings[left % line.readings.length] as Laid;
      left = Math.floor(left / line.readings.length);
      return { ...line, readings: [reading] as const, sure: true };
    });
  });
}

function isOpen({ readings, sure }: LaidRow): boolean {
  return readings.length > 1 || !sure;
}

function bodyOf(
  document: ClassifiedText,
  lines: readonly BodyLine[],
  laid: readonly LaidLine[],
  columns: number,
): LaidBody {
  const grid: GridRow[] = [];
  const undecided: UndecidedRow[] = [];
  let index = 0;
  laid.forEach((ways, at) => {
    const line = lines[at] as BodyLine;
    grid.push(gridRow(document, line, ways.readings[0], columns));
    if (isOpen(ways))
      undecided.push({
        row: index,
        readings: ways.isUntold ? [] : ways.readings.map(({ cells }) => cells),
        labels: ways.readings.map(({ label }) => label),
        whole: wholeOf(document, line.row),
        defensible: ways.grounds !== null,
        ...(ways.grounds ? { grounds: ways.grounds } : {}),
      });
    if (!line.bare) index++;
  });
  return { grid, undecided };
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
  return { readings: [{ cells, label: labelBefore(document, row, 0).text }], sure: true, total: false };
}

/** From the first to after the last of a row's figures. */
function wholeOf({ lines }: ClassifiedText, row: RowLine): readonly [start: number, end: number] {
  const figures = figuresOf(row);
  const end = lines[row.index]?.end ?? 0;
  return [figures[0]?.start ?? end, figures.at(-1)?.end ?? end];
}

/** What stands before an item of a list and is no part of its label. */
const BULLET = /^[•▪●◦‣∙➢] ?(?=\S)/;

function gridRow(document: ClassifiedText, line: BodyLine, { cells, label }: Laid, columns: number): GridRow {
  const place = labelBefore(document, line.row, countCells(cells));
  return {
    line: line.row.index + 1,
    label: { ...place, text: label.replace(BULLET, "") },
    cells,
    width: columns + 1,
    afterPageBreak: line.afterPageBreak,
  };
}
