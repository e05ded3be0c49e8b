import { diagnose } from "../../diagnostic.ts";
import type { Spans, UndecidedRow } from "../../table.ts";
import { type BodyLine, type Gathered, gatherCollapsed } from "../collapsed/gather.ts";
import { type CollapsedHeader, readHeader } from "../collapsed/header-lines.ts";
import { columnSizes, layCells, readingBySize, spansOf } from "../collapsed/lay-cells.ts";
import { isPeriodText, wordsOf } from "../collapsed/piece.ts";
import { isLabelled, isTable } from "../collapsed/rhythm.ts";
import {
  figuresOf,
  labelBefore,
  mayBeCollapsed,
  mayEndInFigure,
  type RowLine,
  readRowLine,
} from "../collapsed/row-line.ts";
import { isPeriodHeader } from "../collapsed/split-header.ts";
import { countCells, type GridRow } from "../grid.ts";
import type { Block, ClassifiedText, Layout } from "../layout.ts";
import { readGrid } from "../read-grid.ts";

/** Lines that are looked at for a table's first row, and for the number of figures in its rows. */
const MOST_LINES_OVER_ROWS = 5;
const ROWS_OF_SAMPLE = 8;
const MOST_HEADER_LINES = 3;
const MOST_SECTION_LINES = 2;
/** In words. */
const LONGEST_SECTION = 10;
/** What is no table is known to be none within so many lines. */
const LINES_TO_BE_SURE = 12;

/** A row a line, one space between its cells: what copying from a page, or collapsing white space, gives. */
export const collapsed: Layout = { name: "collapsed", read: readCollapsedBlock };

function readCollapsedBlock(document: ClassifiedText, from: number): Block | null {
  if (!mayBeCollapsed(document, from) && !isRepeatedHeader(document, from)) return null;
  const first = findFirstRow(document, from);
  if (first === null) return null;
  const sample = sampleRows(document, first);
  const head = findHeader(document, from, first, sample);
  if (!head || (head.header === null && !isLabelled(document, sample[0] as RowLine, head.columns))) return null;
  const proof = gatherCollapsed(document, head.body, head.columns, head.lines, LINES_TO_BE_SURE);
  if (!isTable(document, proof.lines, head.columns, head.header)) return null;
  const gathered = gatherCollapsed(document, head.body, head.columns, head.lines, Infinity);
  const start = head.lines[0] ?? head.body;
  return blockOf(document, start, head, gathered);
}

interface Head {
  readonly header: CollapsedHeader | null;
  /** Indexes of the header's lines. */
  readonly lines: readonly number[];
  readonly columns: number;
  /** Index of the body's first line. */
  readonly body: number;
}

/** The first line with figures at its end that is no header, within a few lines. */
function findFirstRow(document: ClassifiedText, from: number): number | null {
  let filled = 0;
  for (let i = from; i < document.lines.length && filled < MOST_LINES_OVER_ROWS; i++) {
    if (document.roles[i] === "blank") {
      // One blank line may part the header from the body.
      if (document.roles[i - 1] === "blank") return null;
      continue;
    }
    if (!mayBeCollapsed(document, i) && !(i === from && isRepeatedHeader(document, i))) return null;
    filled++;
    if (!mayEndInFigure(document, i)) continue;
    const row = readRowLine(document, i);
    if (row.figures > 0 && !isPeriodHeader(document.text, wordsOf(document, i)) && !isYearHeading(document, row))
      return i;
  }
  return null;
}

/** A header that is repeated on each page looks like furniture. */
function isRepeatedHeader(document: ClassifiedText, index: number): boolean {
  return document.roles[index] === "furniture" && isPeriodHeader(document.text, wordsOf(document, index));
}

/** `Offence 2019` over rows of one figure. */
function isYearHeading(document: ClassifiedText, row: RowLine): boolean {
  const [figure] = figuresOf(row);
  if (row.figures !== 1 || !figure || !isPeriodText(document.text.slice(figure.start, figure.end))) return false;
  return /^(?:[A-Z][a-z]+ )?(?:offence|type|area|month|category|reason|outcome|ward|description)s?$/i.test(
    labelBefore(document, row, 1).text,
  );
}

/** The next rows, as far as a few lines show them. */
function sampleRows(document: ClassifiedText, first: number): readonly RowLine[] {
  const rows: RowLine[] = [];
  for (let i = first, seen = 0; i < document.lines.length && seen < 2 * ROWS_OF_SAMPLE; i++, seen++) {
    if (document.roles[i] === "blank" || document.roles[i] === "furniture") continue;
    if (rows.length === ROWS_OF_SAMPLE || !mayBeCollapsed(document, i)) break;
    if (!mayEndInFigure(document, i)) continue;
    const row = readRowLine(document, i);
    if (row.figures > 0) rows.push(row);
  }
  return rows;
}

/** The header that begins at a line and fits the rows below it; or none, where the body itself begins there. */
function findHeader(document: ClassifiedText, from: number, first: number, sample: readonly RowLine[]): Head | null {
  const filled: number[] = [];
  for (let i = from; i < first; i++) if (document.roles[i] !== "blank") filled.push(i);
  for (const columns of filled.length > 0 ? columnCounts(document, sample) : [])
    for (let count = Math.min(MOST_HEADER_LINES, filled.length); count > 0; count--) {
      const lines = filled.slice(0, count);
      const header = readHeader(document, lines, columns);
      if (header && areSections(document, filled.slice(count), columns))
        return { header, lines, columns, body: filled[count] ?? first };
    }
  const [common = 0] = byFrequency(sample.map(({ figures }) => figures));
  const dated = sample.every((row) => row.figures > 1 && row.figures === row.pieces.length && isPeriod(document, row));
  const columns = dated ? common - 1 : common;
  const leads = filled.length === 0 || (filled.length === 1 && isSectionLine(document, filled[0] as number));
  // Without a header a single figure a line is a table only under headings that are periods.
  return leads && (columns > 1 || filled.length === 1) ? { header: null, lines: [], columns, body: from } : null;
}

/** Whether a line's first figure is a period. */
function isPeriod(document: ClassifiedText, row: RowLine): boolean {
  return isPeriodText(labelBefore(document, row, row.figures - 1).text);
}

/** Whether the lines between a header and the first row can only be the headings of sections. */
function areSections(document: ClassifiedText, between: readonly number[], columns: number): boolean {
  if (between.length > (columns > 1 ? MOST_SECTION_LINES : 1)) return false;
  return between.every((index) => {
    const row = readRowLine(document, index);
    return (
      row.period || (columns > 1 && isSectionTitle(document, row) && readHeader(document, [index], columns) === null)
    );
  });
}

/** A small letter begins what goes on from the header. */
function isSectionTitle({ text }: ClassifiedText, { pieces }: RowLine): boolean {
  if (/^\p{Ll}/u.test(text.slice(pieces[0]?.start, pieces[0]?.end))) return false;
  return pieces.length <= LONGEST_SECTION && pieces.every(({ kind }) => kind !== "period");
}

function isSectionLine(document: ClassifiedText, index: number): boolean {
  return readRowLine(document, index).period;
}

/**
 * How many columns there may be, the likeliest first: as many as most rows have figures, or as some have. A row may have
 * more, as its label may end in a figure, but where all had more the header would lack one, and which is not known.
 */
function columnCounts(document: ClassifiedText, sample: readonly RowLine[]): readonly number[] {
  const figures = sample.map((row) => row.figures);
  const [common = 0, ...others] = byFrequency(figures);
  return [...(areLabelled(document, sample) ? [] : [common - 1]), common, ...others].filter((count) => count > 0);
}

/** Whether words stand before the figures of some row; where none do, the first figure of each is its label. */
function areLabelled(document: ClassifiedText, sample: readonly RowLine[]): boolean {
  const bare = sample.every((row) => row.figures === row.pieces.length);
  const dated = sample.every(
    (row) => row.figures > 1 && isPeriodText(labelBefore(document, row, row.figures - 1).text),
  );
  return !bare && !dated;
}

function byFrequency(counts: readonly number[]): readonly number[] {
  const times = new Map<number, number>();
  for (const count of counts) times.set(count, (times.get(count) ?? 0) + 1);
  return [...times].sort(([, a], [, b]) => b - a).map(([count]) => count);
}

function blockOf(document: ClassifiedText, start: number, head: Head, { lines, foreign, end }: Gathered): Block | null {
  const { columns, header } = head;
  const full = lines.flatMap(({ row, bare }) => (!bare && row.figures >= columns ? [fullCells(row, columns)] : []));
  const sizes = columnSizes(document.text, full, columns);
  const grid: GridRow[] = [...(header?.rows ?? [])];
  const undecided: UndecidedRow[] = [];
  let index = 0;
  for (const line of lines) {
    const laid = layRow(document, line, columns);
    const bySize =
      laid.readings.length > 1 && sizes
        ? readingBySize(
            document.text,
            laid.readings.map(({ cells }) => cells),
            sizes,
          )
        : null;
    const readings =
      bySize === null
        ? laid.readings
        : [laid.readings[bySize] as Laid, ...laid.readings.filter((_, reading) => reading !== bySize)];
    const [literal] = readings as [Laid, ...Laid[]];
    grid.push(gridRow(document, line, literal, columns));
    if (readings.length > 1 || laid.sure === false)
      undecided.push({
        row: index,
        readings: readings.map(({ cells }) => cells),
        labels: readings.map(({ label }) => label),
        whole: laid.whole,
        defensible: bySize !== null,
        ...(bySize === null ? {} : { grounds: "the one in which each figure has the size of its column" }),
      });
    if (!line.bare) index++;
  }
  const table = readGrid(document, "collapsed", grid, foreign, { depth: header?.rows.length ?? 0, undecided });
  if (!table) return null;
  const place = { line: table.firstLine, column: 1 };
  const said =
    header === null
      ? [
          diagnose(
            "table/header-undecided",
            place,
            `no header was found for the ${columns} columns, or none that can be cut into as many`,
          ),
        ]
      : header.guessed
        ? [diagnose("table/header-cut", place, "only capitals tell where one heading ends and the next begins")]
        : [];
  return {
    start,
    end,
    readings: [
      {
        tables: [
          {
            ...table,
            ...(followsRow(document, start) ? { heading: null } : {}),
            diagnostics: [...said, ...table.diagnostics],
          },
        ],
        assumption: "",
      },
    ],
  };
}

/** Whether the line directly above a table is a row of the one before, and no heading. */
function followsRow(document: ClassifiedText, start: number): boolean {
  if (!mayBeCollapsed(document, start - 1) || isPeriodHeader(document.text, wordsOf(document, start - 1))) return false;
  return readRowLine(document, start - 1).figures > 1;
}

/** A number that may stand at the end of a label: no share, no decimals, no sign of its own. */
const LABEL_FIGURE = /^(?:\d{1,4}|[-–*#]|[A-Za-z]\D{0,40}|\d{1,3}\+|\d{1,3}(?:-\d{1,3}| or \w+))$/;

interface Laid {
  readonly cells: Spans;
  readonly label: string;
}

interface LaidRow {
  readonly readings: readonly Laid[];
  readonly whole: readonly [number, number];
  readonly sure: boolean;
}

function fullCells(row: RowLine, columns: number): Spans {
  return spansOf(figuresOf(row).slice(-columns));
}

/** The ways to read a row: its figures on the columns, and those too many as the end of its label or as groups of digits. */
function layRow(document: ClassifiedText, { row, bare }: BodyLine, columns: number): LaidRow {
  const figures = figuresOf(row);
  const label = (count: number) => labelBefore(document, row, count).text;
  const end = document.lines[row.index]?.end ?? 0;
  if (bare) {
    const cells = { offsets: new Array<number>(2 * columns).fill(end), lines: null };
    return { readings: [{ cells, label: label(0) }], whole: [end, end], sure: true };
  }
  const whole = [figures[0]?.start ?? end, figures.at(-1)?.end ?? end] as const;
  if (figures.length === columns)
    return { readings: [{ cells: spansOf(figures), label: label(columns) }], whole, sure: true };
  const laid = layCells(document.text, figures, columns);
  if (figures.length < columns)
    return { readings: laid.map((cells) => ({ cells, label: label(figures.length) })), whole, sure: false };
  const literal = { cells: fullCells(row, columns), label: label(columns) };
  const joined = laid.map((cells) => ({ cells, label: label(figures.length) }));
  const surplus = figures.slice(0, -columns).map((figure) => document.text.slice(figure.start, figure.end));
  if (surplus.every((printed) => LABEL_FIGURE.test(printed)))
    return { readings: [literal, ...joined], whole, sure: true };
  return { readings: joined.length > 0 ? joined : [literal], whole, sure: joined.length > 0 };
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
