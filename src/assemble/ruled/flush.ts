import { isFigureLike } from "../../figure/figure.ts";
import { mapped } from "../../mapped.ts";
import type { Line } from "../../tokenize/line.ts";
import { isHeading } from "../column-heading.ts";
import type { ClassifiedText } from "../layout.ts";
import { type BrokenRow, joined, type Piece } from "./broken-row.ts";
import { type ColumnPlace, cutAt, indentOf, pieceAt } from "./column-rule.ts";
import type { RuledRows } from "./ruled-rows.ts";

// Browsers for a terminal set each cell flush left at the character where its column begins, one blank behind the widest
// cell of the column before, and centre the headings. Where all cells of a table do begin so, the columns are as certain as
// between rules, though a single blank parts them.

/** Fewer rows may begin at the same characters by chance. */
const FEWEST_ROWS = 3;
const FEWEST_COLUMNS = 2;
const DEEPEST = 4;
/** A heading is centred to the character, but for the blank that parts columns and a half. */
const OFF_CENTRE = 2;

/** The rows of the table that stands between two blank lines, if all its cells are flush left; null where they are not. */
export function readFlush(document: ClassifiedText, from: number): RuledRows | null {
  const { lines, roles } = document;
  if (from > 0 && roles[from - 1] !== "blank") return null;
  let end = from;
  while (end < lines.length && roles[end] !== "blank") end++;
  // Heads and feet of pages are none of its lines, as headers are that are printed again.
  const block = lines.slice(from, end).filter(({ gaps }, at) => roles[from + at] !== "furniture" || gaps > 0);
  if (block.length < FEWEST_ROWS + 1 || block.some(({ tabs, pipes }) => tabs + pipes > 0)) return null;
  for (let depth = 1; depth <= Math.min(DEEPEST, block.length - FEWEST_ROWS); depth++) {
    const body = block.slice(depth);
    const places = placesOf(
      document.text,
      body.filter((line) => hasFigure(document.text, line)),
    );
    if (!places) continue;
    const headers = headersOf(document, block.slice(0, depth), places);
    if (!headers) continue;
    if (headers.flat(2).some((piece) => !mayBeHeading(document.text, piece))) return null;
    const rows = mapped(
      body,
      (line) => cutAt(document, line, places.columns) ?? acrossAll(document.text, line, places),
    );
    if (rows.some((row) => row === null)) return null;
    const filled = rows as readonly BrokenRow[];
    if (filled.some((row) => hasGapInLabel(document.text, row, places))) return null;
    if (!isTight(document, [...headers, ...filled], places)) return null;
    const whole = withWrapped(document, filled, places);
    return { rows: [...headers, ...whole], depth: headers.length, isCertain: true, widths: null, start: from, end };
  }
  return null;
}

/** Behind a label: what stands first may be one itself. */
function hasFigure(text: string, line: Line): boolean {
  const words = text.slice(line.start, line.end).trim().split(" ");
  return words.slice(1).some(isFigureLike);
}

/** A line that goes on over the columns, and has no figure: the heading of a section. */
function acrossAll(text: string, line: Line, { columns }: Places): BrokenRow | null {
  if (hasFigure(text, line) || indentOf(text, line) !== columns[0]?.start) return null;
  const own = pieceAt(text, line, line.start, line.end);
  return mapped(columns, (_, column) => (column === 0 ? own : []));
}

/** Whether a label has a gap in it, which is none between words: a column that was not found. */
function hasGapInLabel(text: string, row: BrokenRow, { labels }: Places): boolean {
  return row.slice(0, labels).some(([piece]) => piece && text.slice(piece.start, piece.end).includes("  "));
}

/** Words or a period; a gap parts two headings, which are not set by the columns' left edges: `2019   31 March`. */
function mayBeHeading(text: string, { start, end }: Piece): boolean {
  const words = text.slice(start, end);
  return isHeading(words) && !words.includes("  ");
}

/** Whether one blank stands behind the widest cell of some column, or its heading. */
function isTight({ lines }: ClassifiedText, rows: readonly BrokenRow[], { columns }: Places): boolean {
  const reaches = (pieces: readonly Piece[] | undefined, { end }: ColumnPlace) =>
    pieces?.some((piece) => piece.end - (lines[piece.line - 1] as Line).start === end);
  return columns.slice(0, -1).some((place, column) => rows.some((row) => reaches(row[column], place)));
}

/** The columns of a table, of which the first hold labels. */
interface Places {
  readonly columns: readonly ColumnPlace[];
  readonly labels: number;
}

function placesOf(text: string, body: readonly Line[]): Places | null {
  const runs = runsBetweenBlanks(text, body);
  let first = runs.length;
  while (first > 1 && holdsFigures(text, body, runs[first - 1] as ColumnPlace)) first--;
  if (runs.length - first < FEWEST_COLUMNS) return null;
  const left = runs[0] as ColumnPlace;
  // Labels beside the names of groups, which are not printed again: some lines begin with them.
  const beside = runs
    .slice(1, first)
    .find((run) => body.some((line) => indentOf(text, line) === run.start) && isFlush(text, body, run));
  const starts = [left, ...(beside ? [beside] : []), ...runs.slice(first)];
  const columns = mapped(starts, ({ start, end }, at) => ({ start, end: (starts[at + 1]?.start ?? end + 1) - 1 }));
  return { columns, labels: beside ? 2 : 1 };
}

/** The stretches between the characters at which no line has anything. */
function runsBetweenBlanks(text: string, lines: readonly Line[]): readonly ColumnPlace[] {
  const width = lines.reduce((most, { start, end }) => Math.max(most, end - start), 0);
  const filled = new Array<boolean>(width).fill(false);
  for (const { start, end } of lines)
    for (let at = start; at < end; at++) if (text.charAt(at) !== " ") filled[at - start] = true;
  const runs: ColumnPlace[] = [];
  for (let at = 0; at < width; at++) {
    if (!filled[at]) continue;
    const start = at;
    while (at < width && filled[at]) at++;
    runs.push({ start, end: at });
  }
  return runs;
}

function cellAt(text: string, { start, end }: Line, run: ColumnPlace): string {
  return text.slice(Math.min(end, start + run.start), Math.min(end, start + run.end));
}

const isFlush = (text: string, lines: readonly Line[], run: ColumnPlace): boolean =>
  lines.every((line) => {
    const cell = cellAt(text, line, run);
    return cell.trim() === "" || cell.charAt(0) !== " ";
  });

/** Whether each line has a figure there that begins with the column, or nothing; some rows have one. */
function holdsFigures(text: string, lines: readonly Line[], run: ColumnPlace): boolean {
  const cells = mapped(lines, (line) => cellAt(text, line, run).trimEnd()).filter((cell) => cell !== "");
  return cells.length > 0 && cells.every(isFigureLike) && isFlush(text, lines, run);
}

/** The lines of a header as its rows: each heading in its column, or over the columns in whose middle it is. */
function headersOf(document: ClassifiedText, lines: readonly Line[], places: Places): readonly BrokenRow[] | null {
  const rows: BrokenRow[] = [];
  const { columns, labels } = places;
  const isFilled = (row: BrokenRow) => row.slice(labels).every((pieces) => pieces.length > 0);
  let isLevel = true;
  for (const line of lines) {
    const merged = overSeveral(document.text, line, places);
    const row = merged ?? cutAt(document, line, columns);
    if (!row) return null;
    const above = rows.at(-1);
    // What stands below some headings of a line that has all is the rest of those, and so is what is below single columns'.
    const goesOn = !isLevel && above && ((isFilled(above) && !isFilled(row)) || isCentred(document, above, places));
    if (above && goesOn) rows[rows.length - 1] = joined(above, row);
    else rows.push(row);
    isLevel = merged !== null;
  }
  return rows.length > 0 && isFilled(rows.at(-1) as BrokenRow) ? rows : null;
}

/** Whether each heading stands in the middle of its own column, and none over several; of the last the end is not known. */
function isCentred({ lines }: ClassifiedText, row: BrokenRow, { columns, labels }: Places): boolean {
  let indented = 0;
  for (let column = labels; column < columns.length - 1; column++) {
    const [piece] = row[column] ?? [];
    const { start, end } = columns[column] as ColumnPlace;
    if (!piece) continue;
    const left = piece.start - (lines[piece.line - 1]?.start ?? 0);
    if (Math.abs(left + (piece.end - piece.start) / 2 - (start + end) / 2) > 1) return false;
    if (left > start) indented++;
  }
  return indented > 0;
}

/** The headings of a line that each stand in the middle of as many columns, but for a total's beside them; else null. */
function overSeveral(text: string, line: Line, { columns, labels }: Places): BrokenRow | null {
  const pieces = piecesOf(text, line);
  const first = (columns[labels] as ColumnPlace).start;
  const own = pieces.filter(({ end }) => end - line.start < first);
  const over = pieces.slice(own.length);
  const each = Math.floor((columns.length - labels) / over.length);
  const beside = columns.length - labels - each * over.length;
  if (own.length > 1 || over.length === 0 || each < 2 || beside > 1) return null;
  const row: (readonly Piece[])[] = mapped(columns, () => []);
  row[0] = own;
  for (let group = 0; group < over.length; group++) {
    const piece = over[group] as Piece;
    const start = labels + group * each;
    // With a word for each column it may be as many headings.
    if (text.slice(piece.start, piece.end).split(" ").length >= each) return null;
    const middle = ((columns[start] as ColumnPlace).start + (columns[start + each - 1] as ColumnPlace).end) / 2;
    if (Math.abs((piece.start + piece.end) / 2 - line.start - middle) > OFF_CENTRE) return null;
    row[start] = [piece];
  }
  return row;
}

/** What two blanks or more part. */
function piecesOf(text: string, line: Line): readonly Piece[] {
  const pieces: Piece[] = [];
  for (let from = line.start; from < line.end; ) {
    const gap = text.indexOf("  ", from);
    const to = gap < 0 || gap > line.end ? line.end : gap;
    pieces.push(...pieceAt(text, line, from, to));
    from = to + 1;
  }
  return pieces;
}

/**
 * Labels are broken where the next word has no room in their column: where no line without figures has room behind the one
 * above it, all are parts of labels; else they are rows.
 */
function withWrapped(
  { text }: ClassifiedText,
  rows: readonly BrokenRow[],
  { columns, labels }: Places,
): readonly BrokenRow[] {
  const last = labels - 1;
  const { start, end } = columns[last] as ColumnPlace;
  const isBare = (row: BrokenRow) => row.every((pieces, column) => column === last || pieces.length === 0);
  const hasRoom = (row: BrokenRow, index: number): boolean => {
    const [above] = rows[index - 1]?.[last] ?? [];
    const [own] = row[last] ?? [];
    if (!above || !own) return true;
    const word = text.slice(own.start, own.end).split(" ", 1)[0] ?? "";
    return above.end - above.start + 1 + word.length <= end - start;
  };
  if (rows.some((row, index) => isBare(row) && hasRoom(row, index))) return rows;
  const whole: BrokenRow[] = [];
  for (const row of rows)
    if (isBare(row) && whole.length > 0) whole.push(joined(whole.pop() as BrokenRow, row));
    else whole.push(row);
  return whole;
}
