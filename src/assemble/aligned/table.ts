import { type Diagnostic, diagnose } from "../../diagnostic.ts";
import { mapped } from "../../mapped.ts";
import type { PrintedRow, PrintedTable, UndecidedRow } from "../../table.ts";
import type { Line } from "../../tokenize/line.ts";
import { readBody, withWrappedLabels } from "../body.ts";
import { isOfPeriods } from "../column-heading.ts";
import { isCornerAlone, isCornerLike } from "../corner.ts";
import { type GridRow, withLabelAsCell } from "../grid.ts";
import { findHeading } from "../heading.ts";
import type { ClassifiedText } from "../layout.ts";
import { beginsWithCapital } from "../letters.ts";
import { stripMarkup } from "../markup.ts";
import { readNotes } from "../note.ts";
import { withCodesAsLabels } from "../stub.ts";
import { findWideStub, withLabels } from "../stub-columns.ts";
import { withUndecidedHeader } from "../undecided-header.ts";
import { lackLabels } from "../unlabelled.ts";
import { isOpenHeading, isUnfinished } from "../wrapped.ts";
import type { Band } from "./band.ts";
import { isYearOfHeading } from "./below-header.ts";
import type { BodyLine } from "./body-line.ts";
import type { Gathered } from "./gathered.ts";
import { type Groups, withGroupColumn } from "./group-column.ts";
import { type AlignedHeader, readAlignedHeader } from "./header.ts";
import { isTable } from "./is-table.ts";
import { endsInFigures } from "./label-figures.ts";
import type { Layings } from "./lay.ts";
import { layBody } from "./lay-body.ts";
import type { Piece } from "./piece.ts";
import { headingsAbove, isYearBelow, type Row } from "./row.ts";

/** Lays the rows on their columns; null where they are no table. */
export function tableOf(document: ClassifiedText, gathered: Gathered): PrintedTable | null {
  const { gathered: its, groups } = withGroupColumn(document.text, withFirstSection(gathered));
  const { headers, rows, foreign, end, isCentred } = its;
  const body = layBody(document, headers, rows, isCentred);
  if (!body) return null;
  const { lines, laid, bands, labels, isUntold, remarks } = body;
  const headerLines = mapped(headers.slice(titles(headers, rows, labels)), ({ pieces }) => pieces);
  if (bands.length === 1 && lines.some((line) => isUncut(document.text, line, headerLines, labels))) return null;
  const printed: Headed = {
    grid: mapped(lines, (line, at) => gridRow(document, line, laid[at] ?? null, bands.length, groups)),
    header: readAlignedHeader(document.text, headerLines, bands, labels),
  };
  const isSure = groups === null && laid.every((layings) => layings === null || layings.sure);
  const { grid, header } = isSure ? withOneStub(document, printed) : printed;
  if (!isTable(document, grid, header)) return null;
  const { rows: printedRows, diagnostics } = readBody(grid, { endsInLabel: true });
  const headerRows = headers.slice(headers.length - header.lines);
  const firstIndex = (headerRows[0] ?? rows[0])?.index ?? 0;
  const heading = findHeading(document, firstIndex);
  const table: PrintedTable = {
    layout: "aligned",
    heading: heading?.text ?? null,
    corner: stripMarkup(header.corner),
    headers: header.paths,
    rows: printedRows,
    undecided: withWrappedLabels(undecidedRows(printedRows, laid, isUntold), printedRows),
    notes: readNotes(document, end - 1, document.lines[heading?.index ?? firstIndex]?.start ?? 0, foreign),
    firstLine: firstIndex + 1,
    lastLine: end,
    headerLines: mapped(headerRows, ({ index }) => index + 1),
    foreignLines: [...foreign, ...remarks],
    diagnostics: [...diagnostics, ...joinedOverPages(grid)],
  };
  return header.undecided === "" ? table : withUndecidedHeader(table, notOver(header.undecided));
}

const notOver = (words: string): string => `nothing tells which columns this stands over: ${words}`;

/**
 * A bare line under the header's columns is the heading of the first section where the body has others, or where it can
 * be no part of the corner; or none of the table's lines; else it stands over the labels.
 */
function withFirstSection(gathered: Gathered): Gathered {
  const { headers, rows } = gathered;
  const last = headers.at(-1);
  const isBareLine = ({ pieces }: Row): boolean => pieces.length === 1 && pieces[0]?.kind === "text";
  if (!last || headers.length < 2 || gathered.isCentred) return gathered;
  if (isYearOfHeading(headers.at(-2)?.pieces ?? [], last.pieces, [])) return gathered;
  if (!isYearBelow(headingsAbove(headers.slice(0, -1)), last.pieces)) {
    // `Year`, right under `Financial`, is no section's name.
    if (!isBareLine(last) || isCornerAlone(last.pieces[0]?.text ?? "")) return gathered;
    if (!rows.some(isBareLine) && !isUnderCorner(headers.at(-2) as Row, last)) return gathered;
    if ((last.pieces[0] as Piece).left > (rows[0]?.pieces[0]?.left ?? 0)) return gathered;
  }
  return { ...gathered, headers: headers.slice(0, -1), rows: [last, ...rows] };
}

/** Whether a line under a header with a whole corner cannot go on with that: `Northern area` under `Branch   2018   2019`. */
function isUnderCorner({ pieces: [corner, ...headings] }: Row, { pieces: [bare] }: Row): boolean {
  if (!corner || !bare || headings.length === 0 || corner.left > bare.left || !isCornerLike(corner.text)) return false;
  return !isCornerLike(bare.text) && beginsWithCapital(bare.text) && !isOpenHeading(corner.text);
}

/**
 * How many of the first lines are titles: all above a line of one piece with a blank line below it; over the first row, where it
 * begins no further right than the labels, and so heads no figures. Where a blank line stands below every row, it tells nothing.
 */
function titles(headers: readonly Row[], rows: readonly Row[], labels: Band): number {
  const [over, ...others] = headers.at(-1)?.pieces ?? [];
  // `Notices issued for litter in` over years is prose that goes on in the labels.
  if (over && others.length === 0 && isOverAll(over, labels) && isUnfinished(over.text)) return headers.length;
  if (areSpaced(rows)) return 0;
  for (let at = headers.length - 1; at >= 0; at--) {
    const { index, pieces } = headers[at] as Row;
    const below = headers[at + 1] ?? ((pieces[0] as Piece).left <= labels.left ? rows[0] : undefined);
    if (pieces.length === 1 && below && below.index - index > 1) return at + 1;
  }
  return 0;
}

/**
 * Whether a label ends in a figure, as a row does whose cells stand one blank apart, and the header is one piece over labels
 * and figures alike: `Zone 2008 2009` over `North 12 7`.
 */
function isUncut(
  text: string,
  { label, values }: BodyLine,
  headers: readonly (readonly Piece[])[],
  labels: Band,
): boolean {
  const [over, ...others] = headers.at(-1) ?? [];
  if (!over || others.length > 0 || over.left >= labels.right || label === null || values.length === 0) return false;
  return endsInFigures(text, label, 1);
}

const isOverAll = (piece: Piece, labels: Band): boolean => piece.left <= labels.left && piece.right > labels.right;

/** The rows of a table, and its header over them. */
interface Headed {
  readonly grid: readonly GridRow[];
  readonly header: AlignedHeader;
}

/** The same with one column for the labels, where several columns name the rows, or none does. */
function withOneStub(document: ClassifiedText, printed: Headed): Headed {
  const { paths, corner, lines, undecided } = printed.header;
  const wide = findWideStub(document.text, printed.grid, (column) => paths[column]?.some(isOfPeriods) ?? false);
  const under = (columns: number): AlignedHeader => {
    const over = [corner, ...paths.slice(0, columns).flat()].filter((text) => text !== "");
    return { corner: over.join(" "), paths: paths.slice(columns), lines, undecided };
  };
  if (wide) return { grid: withLabels(document, printed.grid, wide), header: under(wide.width - 1) };
  const coded = paths.length > 1 && withCodesAsLabels(document, printed.grid);
  if (coded) return { grid: coded, header: under(1) };
  return lackLabels(corner, mapped(paths, nameOf), printed.grid) ? withoutStub(document, printed) : printed;
}

/** The same with the figures in place of labels as those of the first column. */
function withoutStub(document: ClassifiedText, { grid, header: { paths, corner, lines, undecided } }: Headed): Headed {
  const header = { corner: "", paths: [[corner], ...paths], lines, undecided };
  return { grid: mapped(grid, (row) => withLabelAsCell(document, row)), header };
}

const nameOf = (path: readonly string[]): string => path.at(-1) ?? "";

/** Whether blank lines stand between all rows, as where cells have room around them; a label's parts have none. */
function areSpaced(rows: readonly Row[]): boolean {
  const full = rows.filter(({ pieces }) => pieces.length > 1);
  return full.length > 1 && full.every(({ index }, row) => row === 0 || index - (full[row - 1] as Row).index > 1);
}

function gridRow(
  { lines }: ClassifiedText,
  line: BodyLine,
  laid: Layings | null,
  columns: number,
  groups: Groups | null,
): GridRow {
  const { start, end, number } = lines[line.row.index] as Line;
  const { label } = line;
  const column = (label?.start ?? line.values[0]?.start ?? start) - start + 1;
  const cells = laid?.readings[0] ?? { offsets: new Array<number>(2 * columns).fill(end), lines: null };
  const printed = { text: label?.text ?? "", line: number, column };
  const row = { line: number, label: printed, cells, width: columns + 1, afterPageBreak: line.row.turned };
  return groups ? { ...row, group: groups.get(line.row.index) ?? null } : row;
}

function joinedOverPages(grid: readonly GridRow[]): readonly Diagnostic[] {
  return grid.flatMap(({ afterPageBreak, label }, row) =>
    afterPageBreak && row > 0 && !grid[row - 1]?.afterPageBreak
      ? [diagnose("table/joined-over-page", label, "the table goes on here after a page break")]
      : [],
  );
}

/** The rows that may lie in several ways, none far nearer; `isUntold`: which numbers they hold cannot be told. */
function undecidedRows(
  rows: readonly PrintedRow[],
  laid: readonly (Layings | null)[],
  isUntold: boolean,
): readonly UndecidedRow[] {
  const byCells = new Map(laid.flatMap((its) => (its && !its.sure ? [[its.readings[0].offsets, its] as const] : [])));
  return rows.flatMap(({ cells: { offsets } }, row): UndecidedRow[] => {
    const its = byCells.get(offsets);
    if (!its) return [];
    const filled = offsets.filter((offset, at) => offset !== offsets[at ^ 1]);
    return [
      { row, readings: isUntold ? [] : its.readings, whole: [filled[0] ?? 0, filled.at(-1) ?? 0], defensible: false },
    ];
  });
}
