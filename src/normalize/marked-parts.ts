import { isTotalLabel, readTotalLabel } from "../assemble/total-label.ts";
import { BLANK, type CellsBeingRead, hasValue, rawAt, takeBack } from "../cells.ts";
import { notesBelow, raisedNumbers } from "./note-numbers.ts";

// `13.0`, `240.0` and `255.2` over a total of `308.2`, with `2 Estimate` below: `240.0` is 40.0 of note 2. The total of one
// column may be wrong itself; where those of all columns say so, of several cells, the figures cannot be told.

/** Digits of which the first may be a note's number. */
const DIGIT_AND_FIGURE = /^([1-9])(\d[\d,]{0,12}(?:\.\d{1,4})?)$/;
const MOST_ROWS = 60;
/** Cells of a column that may have one; all choices of them are tried. */
const MOST_MARKED = 6;
const FEWEST = 2;
const NEARLY_NOTHING = 1e-6;

interface Marked {
  readonly at: number;
  /** By how much the number makes its figure too large. */
  readonly surplus: number;
}

/** Takes back the figures that may begin with the number of a note below, if all columns add up to their total without it. */
export function takeBackMarkedParts(cells: CellsBeingRead, labels: readonly string[]): void {
  const { width, height } = cells;
  if (height > MOST_ROWS || height <= FEWEST || !isTotalLabel(labels[height - 1] as string)) return;
  if (labels.slice(0, -1).some((label) => readTotalLabel(label) !== null)) return;
  let notes: ReadonlySet<string> | null = null;
  const marked = new Set<number>();
  let fewest = 0;
  for (let column = 0; column < width; column++) {
    const excess = excessOf(cells, column);
    if (excess === 0) continue;
    notes ??= ownNumbers(cells);
    const its = excess > 0 && notes.size > 0 ? adding(excess, markedOf(cells, column, notes)) : null;
    if (its === null) return;
    fewest += its.fewest;
    for (const at of its.cells) marked.add(at);
  }
  if (fewest >= FEWEST) for (const at of marked) takeBack(cells, at);
}

/** The numbers of notes below a table that stand at none of its words. */
function ownNumbers(cells: CellsBeingRead): ReadonlySet<string> {
  const raised = raisedNumbers(cells);
  return new Set([...notesBelow(cells)].filter((digit) => !raised.has(digit)));
}

/** By how much the parts of a column exceed its total; not a number where one of them is hidden. */
function excessOf({ width, values, statuses }: CellsBeingRead, column: number): number {
  let excess = 0;
  for (let at = column; at < values.length; at += width) {
    const status = statuses[at] as number;
    if (!hasValue(status) && status !== BLANK) return Number.NaN;
    excess += at + width < values.length ? (values[at] as number) : -(values[at] as number);
  }
  return Math.abs(excess) < NEARLY_NOTHING ? 0 : excess;
}

function markedOf(cells: CellsBeingRead, column: number, notes: ReadonlySet<string>): readonly Marked[] {
  const marked: Marked[] = [];
  for (let at = column; at + cells.width < cells.values.length; at += cells.width) {
    const [, digit = "", rest = ""] = DIGIT_AND_FIGURE.exec(rawAt(cells, at)) ?? [];
    if (notes.has(digit)) marked.push({ at, surplus: (cells.values[at] as number) - Number(rest.replaceAll(",", "")) });
  }
  return marked;
}

/**
 * The cells of some figures whose surplus adds up to an excess, of each choice that does, and how many the smallest takes;
 * null where none does, or there are too many to try.
 */
function adding(excess: number, marked: readonly Marked[]): { cells: ReadonlySet<number>; fewest: number } | null {
  if (marked.length > MOST_MARKED) return null;
  const cells = new Set<number>();
  let fewest = MOST_MARKED;
  for (let choice = 1; choice < 1 << marked.length; choice++) {
    const chosen = marked.filter((_, index) => (choice >> index) % 2 === 1);
    const surplus = chosen.reduce((sum, its) => sum + its.surplus, 0);
    if (Math.abs(surplus - excess) >= NEARLY_NOTHING) continue;
    fewest = Math.min(fewest, chosen.length);
    for (const { at } of chosen) cells.add(at);
  }
  return cells.size === 0 ? null : { cells, fewest };
}
