import type { PrintedTable, Spans, UndecidedRow } from "../../table.ts";
import type { Line } from "../../tokenize/line.ts";
import { type Field, joinGroups, splitFields } from "../csv/field.ts";
import { countCells, type GridRow } from "../grid.ts";
import { DEEPEST_HEADER, isHeaderLike } from "../header.ts";
import type { Block, ClassifiedText, Layout } from "../layout.ts";
import { readGrid } from "../read-grid.ts";
import { gatherRows, hasFigure } from "../row-lines.ts";

const LONGEST_LINE = 20_000;
const LONGEST_HEADING = 120;
/** Rows that a table needs whose commas are followed by spaces, as those of a sentence are. */
const ROWS_OF_SPACED = 3;
/** Ways to read a row that are weighed. */
const MOST_READINGS = 64;

/** How the fields of a table are parted. */
interface Dialect {
  readonly delimiter: "," | ";";
  readonly width: number;
}

/** The ways in which a line's fields can be the cells of a row; none where it is no row. */
type RowReadings = readonly (readonly Field[])[];

/**
 * Comma- or semicolon-separated values (RFC 4180): a header, and rows of as many fields. A row has more fields where
 * a number's thousands are parted by a comma without quotes; where these can be put together in one way they are, and
 * where in several, the totals decide.
 */
export const csv: Layout = { name: "csv", read: readCsvBlock };

function readCsvBlock(document: ClassifiedText, from: number): Block | null {
  const dialect = dialectAt(document, from, ";") ?? dialectAt(document, from, ",");
  if (!dialect) return null;
  const open = new Map<number, RowReadings>();
  const rows = gatherRows(document, from, {
    isRow: (index) => readingsAt(document, index, dialect).length > 0,
    isRule: () => false,
    split: (index, afterPageBreak) => {
      const readings = readingsAt(document, index, dialect);
      if (readings.length > 1) open.set(index + 1, readings);
      return gridRow(document, index, readings[0] ?? wholeLine(document, index), afterPageBreak);
    },
  });
  const table = rows && readGrid(document, "csv", rows.grid, rows.foreign);
  if (!table) return null;
  return { start: from, end: rows.end, readings: [{ tables: [withUndecided(table, open)], assumption: "" }] };
}

/** The dialect of the table whose header begins at a line; null where none does. Looks at a few lines only. */
function dialectAt(document: ClassifiedText, from: number, delimiter: Dialect["delimiter"]): Dialect | null {
  if (!holds(document, from, delimiter)) return null;
  const header = fieldsAt(document, from, delimiter);
  if (header.length < 2 || header.every(({ text }) => text === "")) return null;
  if (header.some(({ text }) => text.length > LONGEST_HEADING)) return null;
  const dialect: Dialect = { delimiter, width: header.length };
  let headers = 0;
  let figures = 0;
  const spaced = isSpaced(header);
  let parted = false;
  for (let index = from; index <= from + DEEPEST_HEADER + ROWS_OF_SPACED; index++) {
    const [fields] = readingsAt(document, index, dialect);
    if (!fields) break;
    const row = gridRow(document, index, fields, false);
    if (figures === 0 && isHeaderLike(document.text, row)) headers++;
    else if (headers > 0 && hasFigure(document.text, row)) figures++;
    else return null;
    // Where a sentence's commas stand over others, they are no delimiters.
    if (isSpaced(fields) !== spaced) return null;
    parted ||= headers > 0 && figures > 0 && fields.some((field, at) => at > 0 && !isGroup(fields[at - 1], field));
  }
  const needed = spaced ? ROWS_OF_SPACED : header.length > 2 ? 1 : 2;
  return parted && headers <= DEEPEST_HEADER && figures >= needed ? dialect : null;
}

/** A cheap look: whether a delimiter stands on a line and, since there is a row below it, on the next. */
function holds({ text, lines }: ClassifiedText, from: number, delimiter: string): boolean {
  const first = lines[from] as Line;
  const second = lines[from + 1];
  if (!second || !text.slice(first.start, first.end).includes(delimiter)) return false;
  return text.slice(second.start, second.end).includes(delimiter);
}

/** `£83` before `184`: the comma may part thousands. */
function isGroup(before: Field | undefined, { text, spaced }: Field): boolean {
  return !spaced && /^\d{3}(?:\.\d{1,2})?$/.test(text) && /(?:^|\D)\d{1,3}$/.test(before?.text ?? "");
}

function isSpaced(fields: readonly Field[]): boolean {
  return fields.some(({ spaced }) => spaced);
}

function readingsAt(document: ClassifiedText, index: number, { delimiter, width }: Dialect): RowReadings {
  const fields = fieldsAt(document, index, delimiter);
  if (fields.length < width || fields.length < 2) return [];
  if (fields.length === width) return [fields];
  return delimiter === "," ? joinGroups(document.text, fields, width, MOST_READINGS) : [];
}

function fieldsAt({ text, lines, roles }: ClassifiedText, index: number, delimiter: string): readonly Field[] {
  const line = lines[index];
  if (!line || line.words < 1 || line.tabs > 0 || line.pipes > 0 || line.end - line.start > LONGEST_LINE) return [];
  if (roles[index] === "blank" || roles[index] === "furniture") return [];
  return splitFields(text, line.start, line.end, delimiter);
}

function wholeLine({ text, lines }: ClassifiedText, index: number): readonly Field[] {
  const { start, end } = lines[index] as Line;
  return [{ text: text.slice(start, end).trim(), start, end, spaced: false }];
}

function gridRow({ lines }: ClassifiedText, index: number, fields: readonly Field[], afterPageBreak: boolean): GridRow {
  const { start, number } = lines[index] as Line;
  const [label] = fields as readonly [Field];
  return {
    line: number,
    label: { text: label.text, line: number, column: label.start - start + 1 },
    cells: cellsOf(fields),
    width: fields.length,
    afterPageBreak,
  };
}

function cellsOf([, ...fields]: readonly Field[]): Spans {
  return { offsets: fields.flatMap(({ start, end }) => [start, end]), lines: null };
}

/** Notes which rows leave a choice; a table of which a column was dropped has no place for the others. */
function withUndecided(table: PrintedTable, open: ReadonlyMap<number, RowReadings>): PrintedTable {
  const undecided = table.rows.flatMap(({ line, cells }, row): UndecidedRow[] => {
    const readings = open.get(line)?.map(cellsOf);
    const { offsets } = cells;
    if (!readings?.every((reading) => countCells(reading) === countCells(cells))) return [];
    return [{ row, readings, whole: [offsets[0] ?? 0, offsets.at(-1) ?? 0], defensible: false }];
  });
  return undecided.length === 0 ? table : { ...table, undecided };
}
