import { type Diagnostic, diagnose } from "../diagnostic.ts";
import { isFigureLike } from "../figure/figure.ts";
import { withoutLigatures } from "../ligatures.ts";
import { mapped } from "../mapped.ts";
import { readLabelPeriod } from "../period/period.ts";
import {
  areFilled,
  cellText,
  cellTexts,
  countCells,
  type GridRow,
  isBare,
  isBlank,
  pickCells,
  withLabelAsCell,
} from "./grid.ts";
import { cleanLabel } from "./label.ts";
import type { ClassifiedText } from "./layout.ts";
import { isTotalLabel } from "./total-label.ts";

/** What stands over labels: a header that begins so has its corner, whatever it lacks at its end. */
const OVER_LABELS =
  /^(?:academic year|age|allegation|area|band\b|bcu|branch|category|cause|calendar|committee|council|country|crime|date|department|depot|description|directorate|disposal|district|division|ethnic|expenditure|financial|fiscal|force|gender|government office|grade|group|item|legislation|location|measure|month|name|nationality|offence|outcome|period|pfa|police|postcode|quarter|rank|reason|region|religion|result|road|role|school|service|sex|site|station|status|street|sub|team|type|ward|week|year|zone\b)/i;

const LONGEST_CORNER = 30;

/** Whether a text is the kind of heading that stands over labels. */
export function isCornerLike(text: string): boolean {
  return text.length <= LONGEST_CORNER && OVER_LABELS.test(withoutLigatures(text));
}

/** Whether a text is such a heading, or several, and no more: `Department / Team`, and not `Police staff`. */
export function isCornerAlone(text: string): boolean {
  return withoutLigatures(text)
    .split(" / ")
    .every((noun) => OVER_LABELS.exec(noun)?.[0].length === noun.length);
}

/** Words that stand over labels, and over no figures. */
const OVER_NO_FIGURES = /^(?:area|category|description|group|item|name|type)$/i;

export function isOverNoFigures(text: string): boolean {
  return OVER_NO_FIGURES.test(text);
}

/** A table's header with its corner where it belongs. */
export interface Headed {
  readonly headers: readonly GridRow[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Moves a header's cells one column to the right where it lacks the cell over the labels, so that `2019 | 2020 | ` stands
 * over `Burglary | 5 | 6`: its last cell is blank, each row of the body has one more, and its first heads no labels. So
 * does a level of periods above one that has its corner: `2019 | 2020 | ` over `Offence | Number | Number`.
 */
export function restoreCorner(document: ClassifiedText, headers: readonly GridRow[], body: readonly GridRow[]): Headed {
  const leaves = headers.at(-1);
  if (!leaves) return { headers, diagnostics: [] };
  if (!lacksCorner(document.text, leaves, body)) return restoreAbove(document, headers, leaves);
  const guessed = readLabelPeriod(leaves.label.text) === null;
  const last = countCells(leaves.cells) - 1;
  // `All | Fires | ` over `£m | £m | `: what is filled as the lowest level is stands over the same columns.
  const isParallel = ({ label, cells, width }: GridRow): boolean =>
    width === leaves.width &&
    !isCornerLike(label.text) &&
    label.text !== "" &&
    isBlank(cells, last) &&
    areFilled(cells, last);
  return {
    headers: mapped(headers, (row) =>
      row === leaves || isFilledFrom(row) || isParallel(row) || comesAgain(document.text, row)
        ? moved(row === leaves ? withoutTitle(row) : row, document)
        : row,
    ),
    diagnostics: [guessed ? saidGuessed(leaves) : saidMoved(leaves)],
  };
}

/**
 * A header whose lowest level has its corner, with the levels above it that lack theirs moved: those of periods, and those
 * with words over all columns but the last, of which the first is no heading over labels where that below it is.
 */
function restoreAbove(document: ClassifiedText, headers: readonly GridRow[], leaves: GridRow): Headed {
  const { text } = document;
  const hasPeriods = (row: GridRow): boolean => cellTexts(text, row).some((heading) => readLabelPeriod(heading));
  const isDated = (row: GridRow): boolean => isFilledFrom(row) && hasPeriods(row);
  const last = countCells(leaves.cells) - 1;
  const isOverLabels = isCornerLike(leaves.label.text) && last > 0 && !isBlank(leaves.cells, last);
  const mayHead = (heading: string): boolean =>
    heading !== "" && !isCornerLike(heading) && readLabelPeriod(heading) === null;
  const isWhole = (row: GridRow): boolean =>
    isOverLabels &&
    mayHead(row.label.text) &&
    isBlank(row.cells, last) &&
    areFilled(row.cells, last) &&
    !hasPeriods(row);
  const lacking = headers.filter(
    (row) => row !== leaves && row.width === leaves.width && (isDated(row) || isWhole(row)),
  );
  const hasCorner = leaves.label.text !== "" && readLabelPeriod(leaves.label.text) === null;
  if (lacking.length === 0 || !hasCorner) return { headers, diagnostics: [] };
  return {
    headers: mapped(headers, (row) => (lacking.includes(row) ? moved(row, document) : row)),
    diagnostics: mapped(lacking, (row) => (isDated(row) ? saidMoved(row) : saidGuessed(row))),
  };
}

function saidGuessed({ label }: GridRow): Diagnostic {
  const message = "the header has a cell fewer than the rows; it was taken to lack the one over the labels";
  return diagnose("table/corner-guessed", label, message);
}

function saidMoved({ label }: GridRow): Diagnostic {
  return diagnose(
    "table/corner-moved",
    label,
    "the header lacks the cell over the labels; its cells were moved by one column",
  );
}

/** Whether the lowest level of a header lacks the cell over the labels, so that its first stands over the first column. */
export function lacksCorner(text: string, leaves: GridRow, body: readonly GridRow[]): boolean {
  const last = countCells(leaves.cells) - 1;
  // A mark of a note leaves a period one.
  const first = cleanLabel(leaves.label.text);
  if (last < 0 || first === "" || !isBlank(leaves.cells, last) || !areFilled(leaves.cells, last)) return false;
  const rows = body.filter((row) => !isBare(row));
  // The rows have a cell there, were it blank.
  if (!rows.some((row) => !isBlank(row.cells, last) || row.width === last + 2)) return false;
  const headings = cellTexts(text, leaves);
  // What comes again over other columns stands over a column too: `Offences | Solved | Offences | Solved | `.
  if (headings.includes(first)) return true;
  if (readLabelPeriod(first)) return !rows.every((row) => readLabelPeriod(row.label.text));
  // Labels may stand in the second column; a total may have none.
  if (rows.some((row) => row.label.text === "" && !isFigureLike(cellText(text, row.cells, 0)))) return false;
  if (isTotalLabel(first)) return true;
  if (beginsSeries([first, ...headings]) || endsInYearBefore(first, headings[0] ?? "")) return true;
  // Over periods stands a short word, and no title of what is counted, be it of an area.
  const areDated = rows.every((row) => readLabelPeriod(row.label.text));
  if (areDated ? isCornerLike(first) : OVER_LABELS.test(first)) return false;
  // `Region | 2019 | 2020 |` over `Theft | England | 5 | 6`: no period stands over words.
  if (readLabelPeriod(headings[0] ?? "") && rows.every((row) => WORDS.test(cellText(text, row.cells, 0)))) return true;
  // `Offence | 2019 | 2020 |`: what heads no period beside those that do is the corner.
  return !headings.some((heading) => readLabelPeriod(heading));
}

/**
 * Whether the first of some headings is one of a series that the next two go on, `2020 (Nos), 2021, 2022`, `Ward A, Ward B,
 * Ward C`: it stands over figures as they do.
 */
export function beginsSeries([first = "", second = "", third = ""]: readonly string[]): boolean {
  if (isNextOf(first, second)) return isNextOf(second, third);
  if (areOneButYear(first, second)) return true;
  const [own, next, last] = [YEAR.exec(first)?.[0], YEAR.exec(second)?.[0], YEAR.exec(third)?.[0]].map(Number);
  const step = (last as number) - (next as number);
  return Math.abs(step) === 1 && readLabelPeriod(second) !== null && (next as number) - (own as number) === step;
}

/** `2014 £m` beside `2015 £m` */
function areOneButYear(first: string, second: string): boolean {
  const [own, next] = [YEAR.exec(first), YEAR.exec(second)];
  const isNext = own && next && Math.abs(Number(own[0]) - Number(next[0])) === 1;
  const rest = first.replace(YEAR, "");
  return isNext === true && /[a-z%£]/i.test(rest) && rest === second.replace(YEAR, "");
}

/** `Applicants in 2014` beside `2015`: what ends in the year before, or after, stands over figures as that does. */
function endsInYearBefore(first: string, second: string): boolean {
  return ENDS_IN_YEAR.test(first) && BARE_YEAR.test(second) && Math.abs(Number(first.slice(-4)) - Number(second)) === 1;
}

/** A header's row whose first cell is a title and the first year on one line, without the title. */
function withoutTitle(row: GridRow): GridRow {
  const { text, column } = row.label;
  if (!NUMBERED_TITLE.test(text) || !ENDS_IN_YEAR.test(text)) return row;
  return { ...row, label: { ...row.label, text: text.slice(-4), column: column + text.length - 4 } };
}

const WORDS = /^[a-z]{3}[^\d]*$/i;
const BARE_YEAR = /^(?:19|20)\d\d$/;
const ENDS_IN_YEAR = /(?:^|\s)(?:19|20)\d\d$/;
const NUMBERED_TITLE = /^(?:Table|Figure) \d{1,3}[a-z]? ?[:.–-] /;
const YEAR = /\b(?:19|20)\d\d\b/;
const NUMBERED = /^(\S{1,20}) ([A-Z]|\d{1,2})$/;

/** Whether a heading is the next of a series: `Ward B` behind `Ward A`. */
export function isNextOf(one: string, other: string): boolean {
  const [before, after] = [NUMBERED.exec(one), NUMBERED.exec(other)];
  if (!before || !after || before[1] !== after[1]) return false;
  const [from = "", to = ""] = [before[2], after[2]];
  return /\d/.test(from) ? Number(to) === Number(from) + 1 : to.charCodeAt(0) === from.charCodeAt(0) + 1;
}

/** Whether a level above the last has its first heading over the labels as well. */
function isFilledFrom(row: GridRow): boolean {
  const last = countCells(row.cells) - 1;
  return readLabelPeriod(row.label.text) !== null && last >= 0 && isBlank(row.cells, last);
}

/** Whether the first heading of a level, whose last cell is blank, comes again over a column: `Male | | Female | Male | | Female | `. */
function comesAgain(text: string, row: GridRow): boolean {
  const headings = cellTexts(text, row);
  return headings.at(-1) === "" && row.label.text !== "" && headings.includes(row.label.text);
}

/** A header's row with each cell one column to the right, its first over the first column; its last, which is blank, is gone. */
export function moved(row: GridRow, document: ClassifiedText): GridRow {
  const whole = withLabelAsCell(document, row);
  const columns = Array.from({ length: countCells(row.cells) }, (_, column) => column);
  return { ...whole, cells: pickCells(whole.cells, columns), width: columns.length + 1 };
}
