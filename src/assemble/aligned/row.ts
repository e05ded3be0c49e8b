import { isFigureLike } from "../../figure/figure.ts";
import { readWhole } from "../../figure/number.ts";
import { mapped } from "../../mapped.ts";
import { readLabelPeriod } from "../../period/period.ts";
import { isHeading } from "../column-heading.ts";
import { endsInFigures } from "../figures-at-end.ts";
import { beginsWithMeasure } from "../measure-word.ts";
import { repeatOf } from "../recurring.ts";
import { isScale } from "../scale.ts";
import { isTotalLabel } from "../total-label.ts";
import { isValue, type Piece, wordText } from "./piece.ts";

// What a line is to a table, by the pieces between its gaps.

export const LONGEST_HEADING = 60;
export const LONGEST_LABEL = 200;
/** So long is a heading with a year in it, at most, where several stand a blank apart. */
const LONGEST_WITH_YEAR = 24;
const YEAR = /\b(?:19|20)\d\d\b/g;

/** `2022 – 2023`, `2022 – 23`, with spaces around its dash. */
const SPACED_YEARS = /^(?:19|20)\d\d [-–—] (?:19|20)?\d\d$/;

/** A line of the block, split; `turned` where a page's end stands before it. */
export interface Row {
  readonly index: number;
  readonly pieces: readonly Piece[];
  readonly turned: boolean;
}

/** A label, then a figure behind a gap. */
export function isRow(pieces: readonly Piece[]): boolean {
  const [label, ...rest] = pieces;
  if (!label || label.text.length > LONGEST_LABEL || !rest.some(isFigurePiece)) return false;
  return !isHeaderLine(pieces) && !isPairBehindDash(rest);
}

/** `2018/19 -    Teachers - 1,204`: a dash before a pair parts it from its heading, and is no cell. */
function isPairBehindDash([dash, pair]: readonly Piece[]): boolean {
  return dash !== undefined && /^[-–—]$/.test(dash.text) && pair?.kind === "text" && / [-–—] £?\d/.test(pair.text);
}

function isFigurePiece({ kind }: Piece): boolean {
  return kind !== "text";
}

/** A label and its figures with a blank between each. */
export function isTightRow([line, second]: readonly Piece[]): boolean {
  return line !== undefined && second === undefined && endsInFigures(line.text);
}

/** Whether a line of one piece ends in a figure, and that ends, or begins, where another piece does. */
export function endsUnder([line, second]: readonly Piece[], over: Piece): boolean {
  const last = line?.words.at(-1);
  if (!line || !last || second || line.words.length < 2 || line.left >= over.left) return false;
  return (
    (last.right === over.right || last.left === over.left) && /\d/.test(line.text) && isValue(wordText(line, last))
  );
}

/** Words, periods and the bands of a scale over columns, none so long as a sentence. */
export function isHeaderLine(pieces: readonly Piece[]): boolean {
  if (isSentenceOver(pieces) || isTightRow(pieces)) return false;
  if (pieces.some((piece) => isTooLong(piece, pieces.length) || /[a-z]{3}[.;]$/.test(piece.text))) return false;
  if (pieces.length > 1 && nameBeside(pieces) && !isLabelOfPeriods(pieces)) return false;
  let years = 0;
  const heads = pieces.every((piece, at) => {
    // `31st March 2023    Headcount`: the day stands over the labels.
    if (piece.kind === "text") return !isDay(piece.text) || (at === 0 && beginsWithMeasure(pieces[1]?.text ?? ""));
    years += piece.words.length;
    if (SPACED_YEARS.test(piece.text)) return true;
    if (piece.kind === "figures" && wordsOf(piece).every(isHeading)) return true;
    return isFigureLike(piece.text) && isHeading(piece.text);
  });
  // A year as a label with a figure that could be a year behind it is a row; with other periods it is none.
  if (heads) return years !== 1 || pieces[0]?.kind === "text" || (pieces.length > 1 && pieces.every(isOfPeriod));
  return isHeaderOfDays(pieces) || isScaleOverColumns(pieces);
}

/** `Please find the number of trees planted below:`, however far it runs over the columns. */
function isSentenceOver([only, ...others]: readonly Piece[]): boolean {
  return (
    others.length === 0 && only !== undefined && only.words.length >= FEWEST_IN_SENTENCE && only.text.endsWith(":")
  );
}

const FEWEST_IN_SENTENCE = 6;

/**
 * `Our ref:    12/19    Date:` names what stands beside it, not below; a line on which something comes again does not:
 * `Requests:    Requests:`, `Requests:    Number    Number`.
 */
function nameBeside(pieces: readonly Piece[]): boolean {
  if (!pieces.some(({ text }) => text.endsWith(":"))) return false;
  return new Set(mapped(pieces, ({ text }) => text)).size === pieces.length;
}

/** Whether a piece is longer than any heading, and is no headings a blank apart: beside others, with a year in each. */
function isTooLong({ text }: Piece, pieces: number): boolean {
  if (text.length <= LONGEST_HEADING) return false;
  const years = pieces > 1 ? (text.match(YEAR)?.length ?? 0) : 0;
  return text.length > years * LONGEST_WITH_YEAR;
}

/** `Headcount as at:    31/03/2019    31/03/2020` */
function isLabelOfPeriods([, ...rest]: readonly Piece[]): boolean {
  return rest.length > 1 && rest.every(({ text }) => isPeriod(text));
}

/** The last line of a header that holds several headings; below it may stand the end of one. */
export function headingsAbove(headers: readonly Row[]): readonly Piece[] {
  return headers.findLast(({ pieces }) => pieces.length > 1)?.pieces ?? [];
}

/** A year alone, over the labels below a header: the heading of the first section. */
export function isYearBelow(header: readonly Piece[], pieces: readonly Piece[]): boolean {
  const [year, ...others] = pieces;
  const second = header[1];
  if (!year || !second || others.length > 0) return false;
  return year.right < second.left && isPeriod(year.text);
}

function isScaleOverColumns(pieces: readonly Piece[]): boolean {
  const [first, ...rest] = pieces;
  const headings = first?.kind === "text" ? rest : pieces;
  return mayBeScale(headings) && isScale(headings.flatMap(bandsOf));
}

/** A quick look: what is a count counts up by one, and something is none. */
function mayBeScale(headings: readonly Piece[]): boolean {
  let others = 0;
  let before = -1;
  for (const { kind, text } of headings) {
    const whole = kind === "text" ? -1 : readWhole(text);
    if (whole < 0) {
      if (kind === "figure" && !/\d/.test(text)) return false;
      others++;
    } else if (before >= 0 && whole !== before + 1) return false;
    else before = whole;
  }
  return others > 0;
}

/** `18-24 25-34`: bands a space apart; not `18 to 24`. */
function bandsOf(piece: Piece): readonly string[] {
  const words = wordsOf(piece);
  return words.every((word) => /\d/.test(word)) ? words : [piece.text];
}

function wordsOf(piece: Piece): readonly string[] {
  return piece.words.map((word) => wordText(piece, word));
}

/** `-----   -----`: drawn below a header, or above a total. */
export function isRule(pieces: readonly Piece[]): boolean {
  return pieces.every(({ text }) => text.length > 2 && /^[-–—=_ ]+$/.test(text));
}

/** A running head with its page number: `Crime Plan        Page 3 of 9`. */
export function isRunningHead(pieces: readonly Piece[]): boolean {
  return pieces.some(({ text }) => /^page \d{1,4}\b/i.test(text));
}

/** `31/03/2019    31/03/2020`, in order, a day for each column, once or again and again; perhaps with words before them or a heading behind. */
export function isHeaderOfDays(pieces: readonly Piece[]): boolean {
  if (pieces[1]?.kind !== "text") return false;
  const days = mapped(pieces, ({ text }) => dayOf(text) ?? "");
  const first = days.findIndex((day) => day !== "");
  const end = days.length - (isTotalLabel(pieces.at(-1)?.text ?? "") ? 1 : 0);
  const dated = days.slice(first, end);
  if (first < 0 || first > 1 || dated.length < 2) return false;
  const once = dated.slice(0, repeatOf(dated) || dated.length);
  const up = (once[0] ?? "") < (once[1] ?? "");
  return once.every(
    (day, at) => day !== "" && (at === 0 || (up ? (once[at - 1] as string) < day : (once[at - 1] as string) > day)),
  );
}

/** A day by itself dates what stands beside it; `As at 31 March 2019` heads a column. */
function isDay(text: string): boolean {
  return dayOf(text) !== null && !/^(?:as )?(?:at|of|on)\b|^(?:up )?to\b|\bend/i.test(text);
}

/** The one day that a text means; null where it means none, or more. */
function dayOf(text: string): string | null {
  const period = readLabelPeriod(text);
  return period !== null && period.start === period.end ? period.start : null;
}

export function isPeriod(text: string): boolean {
  return readLabelPeriod(text) !== null;
}

const isOfPeriod = ({ text }: Piece): boolean => isPeriod(text);

/** Below a first row; after a total, years are taken for the next table's header. */
export function isBodyRow(pieces: readonly Piece[], afterTotal: boolean): boolean {
  return (
    isRow(pieces) || isFiguresAlone(pieces) || isRowOfWords(pieces) || (!afterTotal && isRowOfYearLikeFigures(pieces))
  );
}

/** `Leeds    1998    2004`: numbers that could be years, but as no header has them. */
export function isRowOfYearLikeFigures([label, ...rest]: readonly Piece[]): boolean {
  if (label?.kind !== "text" || rest.length === 0 || !rest.every(({ text }) => /^(?:19|20)\d\d$/.test(text)))
    return false;
  const years = rest.map(({ text }) => Number(text));
  return years.length === 1 || !years.every((year, at) => at === 0 || year - (years[at - 1] as number) === 1);
}

/** Figures without a label, set far from the margin: a row whose label is blank or stands on another line. */
function isFiguresAlone(pieces: readonly Piece[]): boolean {
  return pieces.length > 0 && (pieces[0]?.left ?? 0) >= 4 && pieces.every(isFigurePiece) && !isHeaderLine(pieces);
}

/** A label with nothing but words in place of figures: `Leeds    Not recorded    Unknown`. */
function isRowOfWords([label, ...rest]: readonly Piece[]): boolean {
  return label?.kind === "text" && rest.length > 0 && rest.every(({ kind, text }) => kind === "text" && isValue(text));
}

/**
 * Index of the first of some lines that is one of a header printed again; -1: none is. A heading by itself is none where the
 * header has lines of several, of which none is among them: a label may be as what stands over the labels.
 */
export function indexOfRepeated(lines: readonly Row[], headers: readonly Row[]): number {
  const isOfSeveral = ({ pieces }: Row): boolean => pieces.length > 1;
  const first = lines.findIndex(({ pieces }) => isRepeated(pieces, headers));
  if (first < 0 || !headers.some(isOfSeveral)) return first;
  return lines.some((row) => isOfSeveral(row) && isRepeated(row.pieces, headers)) ? first : -1;
}

export function isRepeated(pieces: readonly Piece[], headers: readonly Row[]): boolean {
  return headers.some(
    (header) =>
      header.pieces.length === pieces.length && header.pieces.every(({ text }, piece) => text === pieces[piece]?.text),
  );
}
