import { isFigureLike } from "../../figure/figure.ts";
import { unitAlone } from "../../figure/unit.ts";
import { readLabelPeriod } from "../../period/period.ts";
import type { PrintedTable } from "../../table.ts";
import { MEASURE } from "../collapsed/header-words.ts";
import { asksForNumber } from "../collapsed/label-number.ts";
import { beginsSeries, isCornerLike, isOverNoFigures } from "../corner.ts";
import type { ClassifiedText } from "../layout.ts";
import { repeatOf } from "../recurring.ts";
import { textOf } from "../text-of.ts";
import { isUnfinished } from "../wrapped.ts";
import { levelsAbove } from "./levels.ts";
import { kindBefore, mayBeCell } from "./lines.ts";
import type { TableShape } from "./shape.ts";
import { type CellStream, cellsIn, isPeriod } from "./stream.ts";

// What shows that the lines above rows are not their headings one by one, though they are as many.

/**
 * Whether one heading over figures is what stands over labels, behind a first that is not: the first is a title, and another
 * is left out. Or what the figures are in stands right below one as long as a title. Or one is words that come again, which are several headings on one line; or is the first part of a heading; or
 * they stand closer than the cells below, which blank lines part.
 */
export function isMisheaded(stream: CellStream, shape: TableShape): boolean {
  const { body, width, labels } = shape;
  if (body === 0 || stream.marked || labels > 1) return false;
  if (standCloser(stream, shape)) return true;
  const headings = cellsIn(stream, 0, body).map((cell) => textOf(stream.text, cell));
  const [first = "", ...others] = headings;
  if (first.length >= SHORTEST_TITLE && unitAlone(others[0] ?? "") !== null) return true;
  if (others.some((heading) => isUnfinished(heading) || isHeaderLine(heading) || repeatOf(heading.split(" ")) > 0))
    return true;
  // `Service points open:` before others is their title.
  if (headings.slice(body < width ? 0 : 1, -1).some((heading) => heading.endsWith(":"))) return true;
  if (body < width) return headings.some(isOverNoFigures);
  if (width === 2 && body === width && endsInMeasure(first) && readLabelPeriod(others[0] ?? "") === null) return true;
  if (body === width && beginsSeries(headings)) return true;
  return body === width && !isCornerLike(first) && others.some(isOverNoFigures);
}

/** `Local authority Percentage`: the heading over labels, and that over their figures; what is below them is a row without one. */
function endsInMeasure(heading: string): boolean {
  const at = heading.lastIndexOf(" ");
  return at > 0 && MEASURE.test(heading.slice(at + 1));
}

const SHORTEST_TITLE = 48;

/** Whether blank lines part all cells of the first row, and none parts the lines above them, which lack one. */
function standCloser(stream: CellStream, { body, width }: TableShape): boolean {
  if (body === 1 || body >= width) return false;
  const isApart = (index: number): boolean => (stream.at(index)?.blanks ?? 0) > 0;
  for (let index = 1; index < body + width; index++) if (isApart(index) !== index >= body) return false;
  return true;
}

/** A cell of the row above, and no heading of a section. */
const IS_ANSWER = /^(?:yes|no)$/i;

/** Whether an answer heads rows. */
export const isUnderAnswer = ({ rows }: PrintedTable): boolean =>
  rows.some(({ group }) => group !== null && IS_ANSWER.test(group));

/**
 * Whether the first label, and what stands over it, stand right below the header, and a blank line parts them from their
 * figures: all are one label.
 */
export function isLabelOfHeader(stream: CellStream, { body, width }: Pick<TableShape, "body" | "width">): boolean {
  if (body === 0 || stream.marked) return false;
  let at = body;
  while (at < body + width && stream.at(at)?.kind === "text" && stream.at(at)?.blanks === 0) at++;
  return at > body && stream.at(at)?.kind === "figure" && (stream.at(at)?.blanks ?? 0) > 0;
}

/** `Type Recorded Charged`, `Category 2020 2021`: the heading over labels, and others on its line. */
const HEADER_LINE = /^(?:Area|Category|Description|Group|Item|Month|Name|Type|(?:Financial )?Year)(?: [A-Z\d]\S*){2}/;
const isHeaderLine = (heading: string): boolean => HEADER_LINE.test(heading);

/** `Recorded Charged` */
const IN_CAPITALS = /^[A-Z]\S* [A-Z]/;

/** Whether a heading over figures may be two, as it may where cells of rows share lines. */
export function mayBeSeveral({ headers }: PrintedTable): boolean {
  return headers.some((path) => path.some((heading) => IN_CAPITALS.test(heading)));
}

/** Whether a short row has its first figure in its label: `Aylesbury 122`. */
export function sharesLines({ rows, undecided }: PrintedTable): boolean {
  return undecided.some(({ row }) => {
    const words = rows[row]?.label.split(" ") ?? [];
    const before = words.slice(0, -1).join(" ");
    return words.length > 1 && isFigureLike(words.at(-1) as string) && asksForNumber(before) === "no";
  });
}

/** So many rows show that numbers go up with them. */
const FEWEST_NUMBERED = 4;

/** Whether the last column counts the rows behind a first that is not whole: these are the numbers of the rows below each. */
export function endsInNextNumber(text: string, { rows, undecided: [first] }: PrintedTable): boolean {
  const numbers = rows.slice(1, -1).map(({ cells: { offsets } }) => text.slice(...offsets.slice(-2)));
  return first?.row === 0 && numbers.length >= FEWEST_NUMBERED && numbers.every((number, at) => number === `${at + 2}`);
}

/**
 * Whether the names of groups stand before the heading over the labels, and may begin above, as a line is right over them:
 * what it holds may be the first of them.
 */
export function mayGoOnAbove(
  document: ClassifiedText,
  from: number,
  stream: CellStream,
  { body, width }: TableShape,
): boolean {
  const levels = levelsAbove(stream, body, width);
  // Over periods a title stands.
  if (levels === null || levels.corner < 1 || isPeriod(stream.at(0))) return false;
  return mayBeCell(document, from - 1) && kindBefore(document, from) === "text";
}
