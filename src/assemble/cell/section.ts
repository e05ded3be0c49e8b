import { beginsSeries, isCornerLike } from "../corner.ts";
import { beginsWithOneOf } from "../letters.ts";
import { isMeasure, statesUnit } from "../measure-word.ts";
import { textOf, textsOf } from "../text-of.ts";
import { isTotalLabel } from "../total-label.ts";
import { startsInside } from "../wrapped.ts";
import { bestOf, type Candidate } from "./candidate.ts";
import { type TableShape, widestLine } from "./header-fit.ts";
import { readStreamRow } from "./rows.ts";
import { areNextYears, type CellStream, cellsIn, isPeriod, isTextual, type StreamCell, textAt } from "./stream.ts";

/** Rows within which the heading of a second section comes. */
const ROWS_TO_NEXT_SECTION = 40;

/** How surely the cells before a section's heading are a whole header, the first of them over the labels or none. */
type Evidence = "against" | "none" | "some" | "sure";

/**
 * The shape in which the line above the first label is the heading of a section: the header goes with the rows below it, and
 * another such line comes later, or the header leaves no doubt of its end. Null where `best`, the shape without one, is as
 * good.
 */
export function underSection(
  stream: CellStream,
  labels: readonly number[],
  figure: number,
  best: Candidate | null,
): Candidate | null {
  if (best?.fits && best.isFull && best.odd === 0 && best.headed === 0 && isPlain(stream, best)) return null;
  for (const label of labels) {
    const section = stream.at(label - 1);
    if (label < 2 || !section || !mayBeSection(stream, section)) continue;
    const found = bestOf(stream, [label - 1], figure, { rows: ROWS_TO_NEXT_SECTION, underSection: true });
    if (!found?.fits || found.headed === 0 || found.label !== label) continue;
    const isLike = isLikeNext(stream, section, found.shape);
    const evidence = isLike ? "sure" : evidenceOf(stream, found.shape);
    if (evidence === "against" || evidence === "none" || (evidence === "some" && found.headed === 1)) continue;
    // Years over the sections were figures of a row of labels in the other shape.
    const ofYears = isPeriod(section) && found.headedByPeriods === found.headed && found.headed > 1;
    if (!best?.fits || (found.odd === 0 && (best.odd > 0 || ofYears || isLike || isFirstOf(stream, best, found))))
      return found;
    // Of the other shape no more rows come.
    if (found.odd === 0 && !best.isFull && found.rows > best.rows && found.end > best.end) return found;
  }
  return null;
}

/** Whether a header has one level, and does not begin with a measure, which heads no labels. */
const isPlain = (stream: CellStream, { shape: { body, width } }: Candidate): boolean =>
  body <= width && !headsFigures(textAt(stream, 0));

/** `Number`, `Passengers (million)`: what stands over figures, and never over labels. */
const headsFigures = (heading: string): boolean => isMeasure(heading) || statesUnit(heading);

/**
 * Whether rows under headings of sections all have one in the other shape, and stand under a header of one level, as wide as
 * they are, or under a measure alone, which heads no labels.
 */
function isFirstOf(stream: CellStream, best: Candidate, found: Candidate): boolean {
  const { body, width } = found.shape;
  if (found.headed < 2 || width !== best.shape.width) return false;
  return body === width ? best.shape.body > width : body === 1 && headsFigures(textAt(stream, 0));
}

/** Whether the heading of the next section is of the kind: the year after it, or it ends in the same word, `East Division`. */
function isLikeNext(stream: CellStream, section: StreamCell, shape: TableShape): boolean {
  const next = nextSection(stream, shape);
  if (!next) return false;
  if (section.kind === "year" && next.kind === "year") return areNextYears(section, next);
  if (isPeriod(section) || isPeriod(next)) return isPeriod(section) && isPeriod(next);
  const [words, others] = [textOf(stream.text, section).split(" "), textOf(stream.text, next).split(" ")];
  return words.length > 1 && words.at(-1) === others.at(-1) && words[0] !== others[0];
}

function nextSection(stream: CellStream, shape: TableShape): StreamCell | null {
  let at = shape.body;
  for (let rows = 0; rows < ROWS_TO_NEXT_SECTION; rows++) {
    const row = readStreamRow(stream, at, shape);
    if (!row) return null;
    const [above] = row.bare;
    if (rows > 0 && above !== undefined) return stream.at(above) ?? null;
    at = row.next;
  }
  return null;
}

/**
 * Whether nothing tells a title above a header from the heading of a first section below it: the cells before the first row
 * are one more than the columns and their corner, or as many, and sections come later.
 */
export function isTitleOrSection(stream: CellStream, shape: TableShape): boolean {
  const { body, width, figureLabels } = shape;
  const section = stream.at(body - 1);
  const second = stream.at(1);
  if (body > width + 1 || body < width || (width < 3 && body === width) || figureLabels || !section || !second)
    return false;
  if (body === width && !mayLackCorner(stream, shape)) return false;
  if (second.blanks > 0 || isPeriod(stream.at(2)) || !mayBeSection(stream, section)) return false;
  const found = bestOf(stream, [body - 1], body + 1, {
    rows: ROWS_TO_NEXT_SECTION,
    underSection: true,
    known: [width],
  });
  return found !== null && found.headed > 1 && evidenceOf(stream, found.shape) === "none";
}

/** Whether the first of as many headings as a row has cells may stand over figures, and the last over the rows below. */
function mayLackCorner(stream: CellStream, shape: TableShape): boolean {
  if (isCornerLike(textAt(stream, 0)) || isPeriod(stream.at(1))) return false;
  return readStreamRow(stream, shape.body, shape)?.bare.length === 0;
}

/** `F25`, `DA01` */
const CODE = /^[A-Z]{1,3}\d{1,4}[A-Z]?$/;

function mayBeSection(stream: CellStream, section: StreamCell): boolean {
  if (!isTextual(section) && section.kind !== "year") return false;
  const words = textOf(stream.text, section);
  // `% of total` heads a column, and `Total %` does.
  return !startsInside(words) && !isTotalLabel(words) && !beginsWithOneOf("%£", words) && !words.endsWith("%");
}

function evidenceOf(stream: CellStream, { body, width }: TableShape): Evidence {
  if (widestLine(stream, body) > 0) return "some";
  const first = stream.at(0) as StreamCell;
  const second = stream.at(1);
  const otherwise = stream.marked ? "some" : "none";
  const texts = textsOf(stream.text, cellsIn(stream, 0, Math.min(body, 4)));
  if (body === 1 && width === 2 && headsFigures(texts[0] ?? "")) return "some";
  if (body === width - 1) return isPeriod(first) || beginsSeries(texts) ? "sure" : otherwise;
  if (body !== width || !second) return otherwise;
  if (beginsSeries(texts)) return "against";
  if (beginsSeries(texts.slice(1))) return "sure";
  // The code of each row stands above its label, where the header has nothing over either.
  if (isPeriod(first) && !isPeriod(second) && CODE.test(textAt(stream, body))) return "sure";
  if (isPeriod(second)) return isPeriod(first) ? otherwise : "sure";
  // No period stands over labels, but a title may be one.
  if (isPeriod(first)) return "against";
  // A title would have the heading over the labels behind it.
  const isCorner = isCornerLike(textAt(stream, 0));
  const isSecondCorner = isCornerLike(textAt(stream, 1));
  if (isSecondCorner && !isCorner) return "against";
  if (isTotalLabel(textAt(stream, body - 1))) return "sure";
  if (isCorner === isSecondCorner) return otherwise;
  return stream.marked ? "sure" : "some";
}
