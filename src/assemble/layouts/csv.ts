import { isFigureLike } from "../../figure/figure.ts";
import { mapped } from "../../mapped.ts";
import { readLabelPeriod } from "../../period/period.ts";
import type { PeriodKind, PrintedTable, Spans, UndecidedRow } from "../../table.ts";
import type { Line } from "../../tokenize/line.ts";
import { type Field, joinGroups, joinLabel, splitFields } from "../csv/field.ts";
import { countCells, type GridRow, isBare } from "../grid.ts";
import { DEEPEST_HEADER, isHeaderLike } from "../header.ts";
import type { Block, ClassifiedText, Layout } from "../layout.ts";
import { readGrid } from "../read-grid.ts";
import { hasFigure } from "../row-figures.ts";
import { gatherRows } from "../row-lines.ts";

const LONGEST_LINE = 20_000;
const LONGEST_HEADING = 120;
/** Rows that a table needs whose commas are followed by spaces, as those of a sentence are. */
const ROWS_OF_SPACED = 3;
/** Ways to read a row that are weighed. */
const MOST_READINGS = 64;
/** Rows of no figure (titles, the headings of sections, rows of nothing) that are passed over before those that tell. */
const MOST_PASSED = 8;

/** How the fields of a table are parted. */
interface Dialect {
  readonly delimiter: "," | ";";
  readonly width: number;
}

/** The ways in which a line's fields can be the cells of a row; none where it is no row. */
type RowReadings = readonly (readonly Field[])[];

/**
 * Comma- or semicolon-separated values (RFC 4180): a header, and rows of as many fields. A row has more fields where
 * a number's thousands, or the words of its label, are parted by a comma without quotes; where these can be put together
 * in one way they are, and where in several, the totals decide; so they do where a row has more figures than the header.
 * As a spreadsheet is saved, titles, the headings of sections and notes are rows with nothing behind their first field.
 */
export const csv: Layout = { name: "csv", read: readCsvBlock };

function readCsvBlock(document: ClassifiedText, from: number): Block | null {
  const dialect = dialectAt(document, from, ";") ?? dialectAt(document, from, ",");
  if (!dialect) return null;
  const open = new Map<number, RowReadings>();
  const rows = gatherRows(document, from, {
    isRow: (index) => isFilled(readingsAt(document, index, dialect)[0]),
    isRule: (index) => isRowOfNothing(document, index, dialect),
    split: (index, afterPageBreak) => {
      const readings = readingsAt(document, index, dialect);
      if (readings.length > 1) open.set(index + 1, readings);
      return gridRow(document, index, readings[0] ?? wholeLine(document, index), afterPageBreak);
    },
  });
  if (!rows) return null;
  const grid = withoutNotes(withBlankPeriods(rows.grid));
  const last = grid.at(-1);
  const table = readGrid(document, "csv", grid, rows.foreign);
  if (!table || !last) return null;
  const end = grid.length < rows.grid.length ? last.line : rows.end;
  return { start: from, end, readings: [{ tables: [withUndecided(table, open)], assumption: "" }] };
}

/**
 * Rows without a figure whose label is a period as the one above is are rows of blanks: `20/04/2020,,` below
 * `13/04/2020,130,97`. A year over months is a heading.
 */
function withBlankPeriods(grid: readonly GridRow[]): readonly GridRow[] {
  if (!grid.some(isBare)) return grid;
  let above: PeriodKind | null = null;
  return mapped(grid, (row) => {
    const kind = readLabelPeriod(row.label.text)?.kind ?? null;
    const isBlankRow = isBare(row) && kind !== null && kind === above;
    if (!isBare(row) || kind !== null) above = kind;
    return isBlankRow ? { ...row, spelledOut: true } : row;
  });
}

/** Without the rows at the end that have nothing behind their first field: notes, and what else stands below a table. */
function withoutNotes(grid: readonly GridRow[]): readonly GridRow[] {
  const last = grid.findLastIndex((row) => !isBare(row));
  return last === grid.length - 1 ? grid : grid.slice(0, last + 1);
}

/** The dialect of the table whose header begins at a line; null where none does. Looks at a few lines only. */
function dialectAt(document: ClassifiedText, from: number, delimiter: Dialect["delimiter"]): Dialect | null {
  if (!holds(document, from, delimiter)) return null;
  const header = fieldsAt(document, from, delimiter);
  if (header.length < 2 || !isFilled(header)) return null;
  if (header.some(({ text }) => text.length > LONGEST_HEADING)) return null;
  // `Romania,1985` right below `Poland,1860`
  const above = from > 0 ? fieldsAt(document, from - 1, delimiter) : [];
  if (header.length === 2 && above.length === 2 && isCount(above[1]) && isCount(header[1])) return null;
  // `2018 – 12,044 (estimated)` is a figure with what is said of it.
  if (header.some((field, at) => at > 0 && GROUP_AND_WORDS.test(field.text) && /\d$/.test(header[at - 1]?.text ?? "")))
    return null;
  const dialect: Dialect = { delimiter, width: header.length };
  let headers = 0;
  let figures = 0;
  let spaced: boolean | null = null;
  let parted = false;
  let passed = 0;
  let bareAbove = false;
  for (let index = from; index <= from + DEEPEST_HEADER + ROWS_OF_SPACED + passed; index++) {
    const printed = fieldsAt(document, index, delimiter);
    if (printed.length < dialect.width) break;
    const [plain] = plainReadings(document.text, printed, dialect);
    const fields = plain ?? otherReadings(document.text, printed, dialect)[0];
    if (!fields) break;
    const row = gridRow(document, index, fields, false);
    if (!plain || isBare(row)) {
      // What stands over rows of no other shape is an address or a list.
      if (++passed > MOST_PASSED) return null;
      bareAbove = isBare(row);
      continue;
    }
    // Behind a row of nothing, or its title, a header begins the next table.
    if (figures > 0 && bareAbove && isHeaderLike(document.text, row)) break;
    bareAbove = false;
    if (figures === 0 && isHeaderLike(document.text, row)) headers++;
    else if (headers > 0 && hasFigure(document.text, row)) figures++;
    else return null;
    // Where a sentence's commas stand over others, they are no delimiters.
    spaced ??= isSpaced(fields);
    if (isSpaced(fields) !== spaced) return null;
    parted ||= headers > 0 && figures > 0 && fields.some((field, at) => at > 0 && !isGroup(fields[at - 1], field));
  }
  const needed = spaced ? ROWS_OF_SPACED : header.length > 2 ? 1 : 2;
  return parted && headers <= DEEPEST_HEADER && figures >= needed ? dialect : null;
}

/** A number of digits alone, which right below another is no year over a column. */
const isCount = (field: Field | undefined): boolean => /^\d+$/.test(field?.text ?? "");

/** A cheap look: whether a delimiter stands on a line and, since there is a row below it, on the next. */
function holds({ text, lines }: ClassifiedText, from: number, delimiter: string): boolean {
  const first = lines[from] as Line;
  const second = lines[from + 1];
  if (!second || !text.slice(first.start, first.end).includes(delimiter)) return false;
  return text.slice(second.start, second.end).includes(delimiter);
}

/** `£83` before `184`, `£6` before `143,000`: the comma may part thousands. */
function isGroup(before: Field | undefined, { text, spaced }: Field): boolean {
  return !spaced && /^\d{3}(?:,\d{3}){0,3}(?:\.\d{1,2})?$/.test(text) && /(?:^|\D)\d{1,3}$/.test(before?.text ?? "");
}

const GROUP_AND_WORDS = /^\d{3} ?[^\d\s.]/;

function isSpaced(fields: readonly Field[]): boolean {
  return fields.some(({ spaced }) => spaced);
}

function readingsAt(document: ClassifiedText, index: number, dialect: Dialect): RowReadings {
  const fields = fieldsAt(document, index, dialect.delimiter);
  if (fields.length < dialect.width) return [];
  const plain = plainReadings(document.text, fields, dialect);
  return plain.length > 0 ? plain : otherReadings(document.text, fields, dialect);
}

/** A row of as many fields as the header has, once the groups of its numbers are put together. */
function plainReadings(text: string, fields: readonly Field[], { delimiter, width }: Dialect): RowReadings {
  if (fields.length < 2) return [];
  if (fields.length === width) return [fields];
  return delimiter === "," ? joinGroups(text, fields, width, MOST_READINGS) : [];
}

/** A row of more fields, of which the first are words of its label, or its figures are too many. */
function otherReadings(text: string, fields: readonly Field[], { delimiter, width }: Dialect): RowReadings {
  if (delimiter !== "," || fields.length < 2) return [];
  const labelled = joinLabel(text, fields, width, MOST_READINGS);
  return labelled.length > 0 ? labelled : beyondHeader(fields, width);
}

/** A label and more figures than the header has: those that are too many may stand at the end or at the beginning. */
function beyondHeader([label, ...cells]: readonly Field[], width: number): RowReadings {
  if (!label || cells.length < width || width < 2 || cells.some(({ spaced }) => spaced)) return [];
  if (!cells.every(({ text }) => text === "" || isFigureLike(text))) return [];
  return [
    [label, ...cells.slice(0, width - 1)],
    [label, ...cells.slice(1 - width)],
  ];
}

const isFilled = (fields: readonly Field[] | undefined): boolean => fields?.some(({ text }) => text !== "") ?? false;

/** A row of delimiters and no more, with which a spreadsheet parts what stands above from what stands below. */
function isRowOfNothing(document: ClassifiedText, index: number, { delimiter, width }: Dialect): boolean {
  const fields = fieldsAt(document, index, delimiter);
  return fields.length >= width && !isFilled(fields);
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
    if (!readings?.every((reading) => countCells(reading) === countCells(cells))) return [];
    const offsets = readings.flatMap((reading) => reading.offsets);
    return [{ row, readings, whole: [Math.min(...offsets), Math.max(...offsets)], defensible: false }];
  });
  return undecided.length === 0 ? table : { ...table, undecided };
}
