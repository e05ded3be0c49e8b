import { readTotalLabel } from "../assemble/total-label.ts";
import { type CellsBeingRead, REPORTED, rawAt, setFigure, takeBack, UNREADABLE, unitAt } from "../cells.ts";
import { readFigure } from "../figure/figure.ts";
import type { Legend } from "../figure/legend.ts";
import { isMoney } from "../figure/unit.ts";
import { remembering } from "../remember.ts";

const BRACKET = 0x28;
/** By itself it may be the number of a note. */
const SHORT = /^\((\d{1,2})\)$/;

/**
 * Reads short amounts in brackets as what the longer ones of their column are: `(11)` below `(106)`. Where a line begins
 * with that number, it may be that of a note.
 */
export function readShortNegatives(cells: CellsBeingRead, legend: Legend): void {
  const { text, starts, statuses, values, width } = cells;
  const unread: number[] = [];
  const columns = new Set<number>();
  for (let at = 0; at < values.length; at++) {
    const isNegative = (values[at] as number) < 0;
    if (!isNegative && statuses[at] !== UNREADABLE) continue;
    if (text.charCodeAt(starts[at] as number) !== BRACKET) continue;
    if (isNegative) columns.add(at % width);
    else unread.push(at);
  }
  const mayBeNote = remembering((digits: string): boolean =>
    [`(${digits})`, `${digits}.`, `${digits})`, `${digits} `].some((mark) => text.includes(`\n${mark}`)),
  );
  for (const at of unread) {
    const [, digits] = (columns.has(at % width) && SHORT.exec(rawAt(cells, at))) || [];
    const unit = unitAt(cells, at);
    if (digits === undefined || !isMoney(unit) || mayBeNote(digits)) continue;
    setFigure(cells, at, readFigure(`-${digits}`, { legend, unit }));
  }
}

/** Whether a cell was read as an accountant's negative, `(41,081)`, of no sum of money. */
export function isNegativeInBrackets(cells: CellsBeingRead, at: number): boolean {
  return !isMoney(unitAt(cells, at)) && isBelowZeroInBrackets(cells, at);
}

/** The same, of sums of money as well. */
export function isBelowZeroInBrackets({ text, values, starts }: CellsBeingRead, at: number): boolean {
  return (values[at] as number) < 0 && text.charCodeAt(starts[at] as number) === BRACKET;
}

/**
 * Takes back the negatives of columns in which every figure stands in brackets: `19,119 (19,766)` names last year's figure
 * or a base as often as a loss, and nothing tells which. Of sums of money, which accountants print so, only those of a list:
 * in `2018 (£12)` the brackets part each from its label.
 */
export function takeBackNegatives(cells: CellsBeingRead, columns: ReadonlySet<number>): void {
  for (const column of columns) {
    const negatives: number[] = [];
    let plain = false;
    for (let at = column; at < cells.values.length && !plain; at += cells.width) {
      if (cells.statuses[at] !== REPORTED) continue;
      if (isBelowZeroInBrackets(cells, at)) negatives.push(at);
      else plain = cells.text.charCodeAt(cells.starts[at] as number) !== BRACKET;
    }
    if (plain) continue;
    for (const at of negatives) takeBack(cells, at);
  }
}

/** What is below zero at times, or is taken off. */
const MAY_BE_NEGATIVE =
  /\b(?:change|difference|decrease|reduction|variance|movement|balance|surplus|deficit|loss|income|receipts|credits?|grants?|net|less)\b/i;

/**
 * Takes back the negatives of rows in which every figure stands in brackets, where those of no other row do and none sums
 * them: `A and E (71,879) (71,558)` is counted in another row as often as taken off.
 * @param labels of the rows
 */
export function takeBackRowsApart(cells: CellsBeingRead, labels: readonly string[]): void {
  if (labels.some((label) => readTotalLabel(label) !== null || MAY_BE_NEGATIVE.test(label))) return;
  const apart = labels.flatMap((_, row) => {
    const figures = figuresOf(cells, row);
    const inBrackets = figures.filter((at) => isNegativeInBrackets(cells, at));
    if (inBrackets.length === 0) return [];
    return inBrackets.length > 1 && inBrackets.length === figures.length ? inBrackets : [-1];
  });
  if (!apart.includes(-1)) for (const at of apart) takeBack(cells, at);
}

/** The cells of a row that hold figures. */
function figuresOf({ statuses, width }: CellsBeingRead, row: number): readonly number[] {
  const cells = Array.from({ length: width }, (_, column) => row * width + column);
  return cells.filter((at) => statuses[at] === REPORTED);
}
