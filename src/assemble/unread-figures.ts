import { wholeBoundPhrase } from "../figure/bound.ts";
import { isFigureLike, readFigure } from "../figure/figure.ts";
import { mapped } from "../mapped.ts";
import type { PrintedRow } from "../table.ts";
import type { Line, LineRole } from "../tokenize/line.ts";
import { isBareYear } from "./collapsed/period-words.ts";
import { isSentence } from "./collapsed/prose.ts";
import type { ClassifiedText } from "./layout.ts";
import { saysCount } from "./series.ts";
import { lineText } from "./text-of.ts";
import { runsOf } from "./unread-runs.ts";

// Figures that fill a line each, as extractors print the cells of a table one below another, where no layout could tell
// which column each is of.

/** Fewer may be anything: the numbers of pages, of points, of a date. */
const FEWEST = 6;
/** So few are told where so many of them are written as counts, shares and amounts are. */
const FEWEST_OF_COUNTS = 3;
const FEWEST_COUNTS = 2;
const AS_COUNT = /^[£€$]|\d,\d{3}|\d%$/;
/** So many lines of words one after another are no labels among figures. */
const MOST_WORDS_BETWEEN = 40;
const LONGEST_FIGURE = 20;
/** So long is a line, at most, that says what the figure below it counts. */
const LONGEST_LABEL = 100;

interface LoneFigure {
  readonly line: Line;
  readonly printed: string;
  /** Whether a pipe closes it as a cell, the line above it says what it counts, or it goes on with such cells of a table. */
  readonly isCounted: boolean;
}

/** Lines that hold one figure each and nothing else, however many of words stand between. */
export const loneFigures = runsOf<LoneFigure>({
  read: (document, line, above, roles) => {
    if (!isLoneFigure(document, line)) return null;
    const isCell = document.text[line.end - 1] === "|";
    const isCounted =
      isCell ||
      (above !== null && saysWhatIsCounted(lineText(document, above.number - 1))) ||
      isBelowCells(document, roles, line);
    return { line, printed: figureOf(document.text, line), isCounted };
  },
  passes: (printed, words) => words <= MOST_WORDS_BETWEEN && !isSentence(printed),
  isRun: (run) =>
    (run.length >= FEWEST || areCounts(run) || run.some(({ isCounted }) => isCounted)) && !areNumbers(run),
});

const areCounts = (run: readonly LoneFigure[]): boolean =>
  run.length >= FEWEST_OF_COUNTS &&
  run.filter(({ printed }) => AS_COUNT.test(printed)).length >= FEWEST_COUNTS &&
  !isAxis(mapped(run, ({ printed }) => readFigure(printed).value));

/** `60,000`, `40,000`, `20,000`, `0`: what stands beside a chart, each as far from the next. */
const isAxis = (values: readonly (number | null)[]): boolean =>
  values.every((value, at) => at < 2 || value === 2 * (values[at - 1] ?? 0) - (values[at - 2] ?? 0));

/** Whether a table ends in figures that fill a line each, with the lines of one label between them and this one. */
function isBelowCells(document: ClassifiedText, roles: readonly LineRole[], { number }: Line): boolean {
  let words = 0;
  for (let at = number - 2; at >= 0; at--) {
    const role = roles[at];
    if (role === "blank") continue;
    if (role === "data" || role === "total") return words > 0 && isLoneFigure(document, document.lines[at] as Line);
    const printed = lineText(document, at);
    const isLabel =
      role === "prose" && LETTERS.test(printed) && printed.length <= LONGEST_LABEL && !isSentence(printed);
    if (!isLabel || ++words > MOST_LINES_OF_LABEL) return false;
  }
  return false;
}

const MOST_LINES_OF_LABEL = 3;
const LETTERS = /[A-Za-z]{3}/;

const saysWhatIsCounted = (line: string): boolean =>
  line.length <= LONGEST_LABEL && saysCount(line) && !isSentence(line);

function isLoneFigure({ text }: ClassifiedText, line: Line): boolean {
  if (line.numbers === 0 || line.end - line.start > LONGEST_FIGURE) return false;
  const printed = figureOf(text, line);
  // Without the pipe that closes a cell `3 to 11` may be a label.
  if (line.words > 2) return text[line.end - 1] === "|" && wholeBoundPhrase(printed) !== null;
  return isFigureLike(printed) && !isBareYear(printed);
}

/** What a line prints, without the pipe that closes its cell. */
const figureOf = (text: string, { start, end }: Line): string => text.slice(start, end).replace(/\|$/, "").trim();

/** Whether figures are the numbers of points or pages: most are one more than those before them. */
function areNumbers(run: readonly LoneFigure[]): boolean {
  const numbers = run.map(({ printed }) => Number(printed));
  const next = numbers.filter((number, at) => at > 0 && number === (numbers[at - 1] as number) + 1);
  return numbers.length > 1 && 2 * next.length >= numbers.length - 1;
}

/** `41,160 41,480 41,820 42,190`: figures without a label that are no dates, numbers of pages or of telephones. */
export function areThousands(
  text: string,
  { label, figures, cells: { offsets } }: Pick<PrintedRow, "label" | "cells"> & { readonly figures: number },
): boolean {
  if (!NO_LABEL.test(label) || figures < FEWEST_THOUSANDS) return false;
  return offsets.every((start, at) => at % 2 > 0 || THOUSANDS.test(text.slice(start, offsets[at + 1])));
}

/** `£ 58,114,000 59,863,000`: the sign is of all. */
const NO_LABEL = /^[£€$]?$/;
const THOUSANDS = /^\d{1,3}(?:,\d{3})+$/;
const FEWEST_THOUSANDS = 3;
