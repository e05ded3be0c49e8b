import { isFigureLike } from "../../figure/figure.ts";
import { mapped } from "../../mapped.ts";
import { readLabelPeriod } from "../../period/period.ts";
import type { PrintedTable, Spans } from "../../table.ts";
import type { Line } from "../../tokenize/line.ts";
import { lineAt } from "../../tokenize/line-at.ts";
import { isBelowPeriodBefore } from "../cell/boxes.ts";
import { readHeader } from "../collapsed/header-lines.ts";
import { isBareYear } from "../collapsed/period-words.ts";
import { isSentence } from "../collapsed/prose.ts";
import { readRowLine } from "../collapsed/row-line.ts";
import type { GridRow, PrintedLabel } from "../grid.ts";
import type { Block, ClassifiedText } from "../layout.ts";
import { mayBeginCollapsed, readCollapsed } from "../layouts/collapsed.ts";
import { lineBelow } from "../line-beside.ts";
import { readGrid } from "../read-grid.ts";
import { lineText, textOf } from "../text-of.ts";
import { readHeaderOnLines } from "./header-on-lines.ts";
import { joinedLines } from "./joined-lines.ts";

/** Titles, and the levels of a header. */
const MOST_ABOVE = 4;
/** Lines that are joined at first. */
const FIRST_LINES = 64;

/** The table of rows between blank lines that begins at a line; or, where it is said, at one of the next blocks. */
export function readParted(
  document: ClassifiedText,
  layout: string,
  from: number,
  above: "titles" | "nothing",
): Block | null {
  for (let count = FIRST_LINES; ; count *= 2) {
    const joined = joinedLines(document, from, count);
    const block = firstBlock({ document, joined, layout }, above === "titles" ? MOST_ABOVE : 0);
    if (!block) return null;
    const last = joined.lines[block.end - 1] as Line;
    // What ends where the lines do may go on.
    if (joined.lines.length < count || block.end < count / 2)
      return {
        ...block,
        start: lineAt(document.lines, (joined.lines[block.start] as Line).start),
        end: lineAt(document.lines, last.end) + 1,
      };
  }
}

/** A text, the same with what stands between blank lines as one line, and the name of the layout that reads it. */
interface Parted {
  readonly document: ClassifiedText;
  readonly joined: ClassifiedText;
  readonly layout: string;
}

function firstBlock(parted: Parted, mostAbove: number): Block | null {
  const { document, joined } = parted;
  const { lines, roles } = joined;
  for (let at = 0, above = 0; at < lines.length && above <= mostAbove; at++) {
    if (roles[at] !== "prose") continue;
    above++;
    if (isNumberedTitle(document, joined, at)) continue;
    const block = mayBeginCollapsed(joined, at) ? readCollapsed(joined, at, readersOf(parted)) : null;
    if (block) return block.readings[0].tables.some(isOutOfOrder) ? null : block;
  }
  return null;
}

/** Whether figures label all rows, as where those of a column are printed together, or a month has those of another. */
function isOutOfOrder({ rows }: PrintedTable): boolean {
  const areNumbers = rows.every(({ label }) => isFigureLike(label) && readLabelPeriod(label) === null);
  return areNumbers || rows.some(isBelowPeriodBefore);
}

/** Readers of joined lines that make tables of the document. */
function readersOf({ document, joined, layout }: Parted): Parameters<typeof readCollapsed>[2] {
  return {
    readHeader: (_, indexes, columns, known) => {
      if (indexes.some((index) => isSentence(lineText(joined, index)))) return null;
      if (mayGoOnBelow(document, joined, indexes, columns)) return null;
      return readHeaderOnLines(document, joined, indexes, columns) ?? readHeader(joined, indexes, columns, known);
    },
    readRows: (rows, foreign, known) => {
      const depth = known.depth ?? 0;
      const placed = mapped(rows, (row, at) => {
        const cells = at < depth ? row.cells : figuresAlone(document, row.cells);
        return placedRow(document, joined, { ...row, cells });
      });
      if (placed.slice(depth).some(({ cells }) => crossesLines(document, cells))) return null;
      const undecided = known.undecided?.map((row) => ({
        ...row,
        readings: mapped(row.readings, (spans) => placedSpans(document, figuresAlone(document, spans))).filter(
          (spans) => !crossesLines(document, spans),
        ),
      }));
      const lost = foreign.map((number) => lineAt(document.lines, (joined.lines[number - 1] as Line).start) + 1);
      return readGrid(document, layout, placed, lost, undecided ? { ...known, undecided } : known);
    },
  };
}

/**
 * Whether the only words between blank lines below some that are no headings one by one may be the last of these, as well as
 * the heading of a section.
 */
function mayGoOnBelow(
  document: ClassifiedText,
  joined: ClassifiedText,
  indexes: readonly number[],
  columns: number,
): boolean {
  const lines = indexes.reduce((sum, index) => sum + countLines(document, joined.lines[index] as Line), 0);
  if (lines <= columns + 1) return false;
  const numbersAt = (index: number): number =>
    joined.roles[index] === "prose" ? (joined.lines[index]?.numbers ?? 0) : -1;
  const heading = lineBelow(joined, indexes.at(-1) as number);
  const words = joined.lines[heading];
  // As many lines as columns are a level of their own.
  if (!words || countLines(document, words) >= columns) return false;
  const isOverRow = numbersAt(lineBelow(joined, heading)) > 0;
  const isAlike = (index: number): boolean => {
    const below = numbersAt(lineBelow(joined, index));
    return numbersAt(index) === 0 && below >= 0 && below > 0 === isOverRow;
  };
  return isAlike(heading) && !joined.lines.some((_, index) => index > heading && isAlike(index));
}

const countLines = ({ lines }: ClassifiedText, { start, end }: Line): number =>
  lineAt(lines, end) - lineAt(lines, start) + 1;

/** `Parking fines, ref 9981`: a line of its own that ends in a number, above rows on several lines. */
function isNumberedTitle(document: ClassifiedText, joined: ClassifiedText, index: number): boolean {
  const { start, end } = joined.lines[index] as Line;
  if (lineAt(document.lines, start) !== lineAt(document.lines, end)) return false;
  const { pieces, figures } = readRowLine(joined, index);
  return figures === 1 && pieces.length > 1 && !isBareYear(textOf(joined.text, pieces.at(-1)));
}

/** A row of the joined lines where it stands in the document. */
function placedRow(document: ClassifiedText, joined: ClassifiedText, row: GridRow): GridRow {
  const start = (joined.lines[row.label.line - 1]?.start ?? 0) + row.label.column - 1;
  const label = placedLabel(document, row.label.text, start);
  return { ...row, line: label.line, label, cells: placedSpans(document, row.cells) };
}

function placedLabel(document: ClassifiedText, text: string, start: number): PrintedLabel {
  const index = lineAt(document.lines, start);
  return { text, line: index + 1, column: start - (document.lines[index]?.start ?? 0) + 1 };
}

/** Whether a cell begins on one line and ends on another: no figure does, though a blank may part its thousands. */
function crossesLines({ lines }: ClassifiedText, { offsets, lines: own }: Spans): boolean {
  return offsets.some((end, at) => at % 2 === 1 && end > (lines[(own?.[(at - 1) / 2] ?? 1) - 1]?.end ?? 0));
}

/** The figures of a row without what stands on the line above theirs: `4 bed` over `+` over `611` has a label that ends in `+`. */
function figuresAlone({ text, lines }: ClassifiedText, { offsets }: Spans): Spans {
  const own = offsets.map((start, at) => {
    const end = offsets[at + 1] as number;
    const below = at % 2 === 1 ? start : (lines[lineAt(lines, end)]?.start ?? start);
    return below > start && below < end && !/\d/.test(text.slice(start, below)) ? below : start;
  });
  return { offsets: own, lines: null };
}

function placedSpans({ lines }: ClassifiedText, { offsets }: Spans): Spans {
  const own: number[] = [];
  for (let at = 0; at < offsets.length; at += 2) own.push(lineAt(lines, offsets[at] as number) + 1);
  return { offsets, lines: own };
}
