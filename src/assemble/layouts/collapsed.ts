import { type Diagnostic, diagnose } from "../../diagnostic.ts";
import { unitAlone } from "../../figure/unit.ts";
import type { PrintedTable } from "../../table.ts";
import { readBeside } from "../collapsed/beside.ts";
import { joinedCounts } from "../collapsed/count-columns.ts";
import { findHeader, type Head } from "../collapsed/find-header.ts";
import { findFirstRow, mayReachRow, sampleRows, startsOnHeader } from "../collapsed/first-row.ts";
import { type Gathered, gatherCollapsed } from "../collapsed/gather.ts";
import { type ReadHeader, readHeader } from "../collapsed/header-lines.ts";
import type { CollapsedHeader } from "../collapsed/header-rows.ts";
import { type LaidBody, layBody } from "../collapsed/lay-body.ts";
import { isPeriodHeader } from "../collapsed/period-header.ts";
import { isBareYear } from "../collapsed/period-words.ts";
import { isLabelled, isTable } from "../collapsed/rhythm.ts";
import { labelOf, mayBeCollapsed, type RowLine, readRowLine } from "../collapsed/row-line.ts";
import type { GridRow } from "../grid.ts";
import { type Block, blockOfTables, type ClassifiedText, type Layout, type Reading } from "../layout.ts";
import { isLetterheadLine } from "../letterhead.ts";
import { hasPair, holdsPairs, isListOfPairs } from "../pair-line.ts";
import { type KnownOfGrid, readGrid } from "../read-grid.ts";
import { CAPITALS_ALONE, COME_AGAIN, haveSameNames, withUndecidedHeader } from "../undecided-header.ts";

/** What is no table is known to be none within so many lines. */
const LINES_TO_BE_SURE = 20;

/** A row a line, one space between its cells: what copying from a page, or collapsing white space, gives. */
export const collapsed: Layout = {
  name: "collapsed",
  read: (document, from) => {
    if (!mayBeginCollapsed(document, from)) return null;
    const readRows: ReadRows = (rows, foreign, known) => readGrid(document, "collapsed", rows, foreign, known);
    return readBeside(document, from) ?? readCollapsed(document, from, { readHeader, readRows });
  },
};

/** Makes a table of its rows; null where they are none. */
type ReadRows = (rows: readonly GridRow[], foreign: readonly number[], known: KnownOfGrid) => PrintedTable | null;

/** How the header of a table, and all its rows, are read. */
interface Readers {
  readonly readHeader: ReadHeader;
  readonly readRows: ReadRows;
}

/** A cheap look whether a table may begin at a line. */
export function mayBeginCollapsed(document: ClassifiedText, from: number): boolean {
  return mayReachRow(document, from) && startsOnHeader(document, from) && !isLetterheadLine(document, from);
}

/** Reads the table that begins at a line. */
export function readCollapsed(document: ClassifiedText, from: number, readers: Readers): Block | null {
  const first = findFirstRow(document, from);
  if (first === null || isListOfPairs(document, first) || hasPair(document, from, first)) return null;
  const sample = sampleRows(document, first);
  const head = findHeader(document, from, first, sample, readers.readHeader);
  if (!head || (head.header === null && !isLabelled(document, sample[0] as RowLine, head.columns))) return null;
  if (head.columns === 1 && sample.every((row) => endsInCell(labelOf(document, row)))) return null;
  // A header that could not be cut may be printed again as well.
  const header = head.header ? head.lines : lineOver(document, head.body);
  const proof = gatherCollapsed(document, head.body, head.columns, header, LINES_TO_BE_SURE);
  if (!isTable(document, proof.lines, head.columns, head.header)) return null;
  const gathered = gatherCollapsed(document, head.body, head.columns, header, Infinity);
  const start = head.lines[0] ?? head.body;
  return blockOf({ document, start, head, gathered, readRows: readers.readRows });
}

/** `0 - 9 - £12 -`, `North ; 14 ;`, before another figure: what signs part are cells, and no label. */
const endsInCell = (label: string): boolean =>
  holdsPairs(label) || /(?:^|.) [-–;/] [£€$]?\d[\d,.]*%?(?: ?[-–;/])?$/.test(label.replace(BAND, ""));
/** `0 - 9`, `£5 - £10` */
const BAND = /^[£€$]?\d[\d,.]* [-–] [£€$]?\d[\d,.]*/;

/** What is found of a table. */
interface Found {
  readonly document: ClassifiedText;
  readonly start: number;
  readonly head: Head;
  readonly gathered: Gathered;
  readonly readRows: ReadRows;
}

/** In words: what is shorter may be a label. */
const SHORTEST_HEADER = 4;

/** The line right above rows, where it may be a header. */
function lineOver({ lines, roles }: ClassifiedText, body: number): readonly number[] {
  const line = lines[body - 1];
  return line && roles[body - 1] === "prose" && line.words >= SHORTEST_HEADER ? [body - 1] : [];
}

function blockOf(found: Found): Block | null {
  const { document, start, head, gathered } = found;
  const [literal, ...others] = layBody(document, gathered.lines, { count: head.columns, headed: head.header !== null });
  const table = tableOf(found, head, literal);
  if (!table) return null;
  const assumption = "the figures of a total can be laid on the columns in several ways";
  const more = others.flatMap((laid): Reading[] => {
    const other = tableOf(found, head, laid);
    return other ? [{ tables: [other], assumption }] : [];
  });
  more.push(...withFewerColumns(found));
  return blockOfTables(start, gathered.end, [table], [], more);
}

/** Without a header two figures may be the groups of one number, if they may in every row: `Robbery 1 412`. */
function withFewerColumns(found: Found): readonly Reading[] {
  const { document, head, gathered } = found;
  if (head.header) return [];
  const rows = gathered.lines.flatMap(({ row, bare }) => (bare ? [] : [row]));
  return joinedCounts(document, rows).flatMap((count): Reading[] => {
    const [laid] = layBody(document, gathered.lines, { count, headed: true });
    const table = tableOf(found, { ...head, columns: count }, laid);
    return table ? [{ tables: [table], assumption: "what spaces part are the groups of one number" }] : [];
  });
}

function tableOf(
  { document, start, gathered, readRows }: Found,
  { columns, header }: Head,
  { grid, undecided }: LaidBody,
): PrintedTable | null {
  const headers = header?.rows ?? [];
  const read = readRows([...headers, ...grid], gathered.foreign, { depth: headers.length, undecided });
  if (!read) return null;
  const table = {
    ...read,
    heading: followsRow(document, start) ? null : read.heading,
    diagnostics: [...diagnosticsOf(header, columns, read.firstLine), ...read.diagnostics],
  };
  // `2019 % 2020 %`: each share is of the figures beside it.
  const named = read.headers.filter((path) => unitAlone(path.at(-1) ?? "") === null);
  const told = header && !header.guessed && isOfYearsUnderWords(read) ? withGuessedCorner(table) : table;
  return header && haveSameNames(named) ? withUndecidedHeader(told, COME_AGAIN) : told;
}

/** What may stand over years as labels. */
const OVER_YEARS = /year|month|date|period|quarter|season|session|end|^(?:as )?at\b|\d/i;

/** Whether words that say nothing of years would stand over labels that all are years: they may head the first column. */
function isOfYearsUnderWords({ corner, rows }: PrintedTable): boolean {
  if (!corner.includes(" ") || OVER_YEARS.test(corner)) return false;
  return rows.length > 1 && rows.every(({ label }) => isBareYear(label.slice(0, 4)) && !/[a-z]/i.test(label));
}

function withGuessedCorner(table: PrintedTable): PrintedTable {
  const place = { line: table.firstLine, column: 1 };
  const message = `"${table.corner}" was taken for what stands over the years, and may be the heading of the first column`;
  return { ...table, diagnostics: [diagnose("table/header-cut", place, message), ...table.diagnostics] };
}

function diagnosticsOf(header: CollapsedHeader | null, columns: number, line: number): readonly Diagnostic[] {
  const place = { line, column: 1 };
  if (header?.guessed) return [diagnose("table/header-cut", place, CAPITALS_ALONE)];
  if (header || columns < 2) return [];
  const message = `no header was found for the ${columns} columns, or none that can be cut into as many`;
  return [diagnose("table/header-undecided", place, message)];
}

/** Whether the line directly above a table is a row of the one before, and no heading. */
function followsRow(document: ClassifiedText, start: number): boolean {
  if (!mayBeCollapsed(document, start - 1) || isPeriodHeader(document, start - 1)) return false;
  return readRowLine(document, start - 1).figures > 1;
}
