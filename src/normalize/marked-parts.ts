import { isTotalLabel, readTotalLabel } from "../assemble/total-label.ts";
import { type CellsBeingRead, rawAt, takeBack } from "../cells.ts";
import { columnOf, excessOf, isNearly } from "./cell-line.ts";
import { MARK_BEFORE, type NoteNumbers, readMarked } from "./note-numbers.ts";

// `13.0`, `240.0` and `255.2` over a total of `308.2`, with `2 Estimate` below: `240.0` is 40.0 of note 2. The total of one
// column may be wrong itself; where those of all columns say so, of several cells, the figures cannot be told.

const MOST_ROWS = 60;
/** Cells of a column that may have one; all choices of them are tried. */
const MOST_MARKED = 6;
const FEWEST = 2;

interface Surplus {
  readonly at: number;
  /** By how much the number makes its figure too large. */
  readonly surplus: number;
}

/** Takes back the figures that may begin with the number of a note below, if all columns add up to their total without it. */
export function takeBackMarkedParts(cells: CellsBeingRead, labels: readonly string[], { own }: NoteNumbers): void {
  const { width, height } = cells;
  if (height > MOST_ROWS || height <= FEWEST || !isTotalLabel(labels[height - 1] as string)) return;
  if (labels.slice(0, -1).some((label) => readTotalLabel(label) !== null)) return;
  const marked = new Set<number>();
  let fewest = 0;
  for (let column = 0; column < width; column++) {
    const excess = excessOf(cells, columnOf(cells, column));
    if (excess === 0) continue;
    const its = excess > 0 && own().size > 0 ? adding(excess, markedOf(cells, column, own())) : null;
    if (its === null) return;
    fewest += its.fewest;
    for (const at of its.cells) marked.add(at);
  }
  if (fewest >= FEWEST) for (const at of marked) takeBack(cells, at);
}

function markedOf(cells: CellsBeingRead, column: number, notes: ReadonlySet<string>): readonly Surplus[] {
  const marked: Surplus[] = [];
  for (let at = column; at + cells.width < cells.values.length; at += cells.width) {
    const its = readMarked(rawAt(cells, at), MARK_BEFORE);
    if (its && notes.has(its.digit)) marked.push({ at, surplus: (cells.values[at] as number) - its.rest });
  }
  return marked;
}

/**
 * The cells of some figures whose surplus adds up to an excess, of each choice that does, and how many the smallest takes;
 * null where none does, or there are too many to try.
 */
function adding(excess: number, marked: readonly Surplus[]): { cells: ReadonlySet<number>; fewest: number } | null {
  if (marked.length > MOST_MARKED) return null;
  const cells = new Set<number>();
  let fewest = MOST_MARKED;
  for (let choice = 1; choice < 1 << marked.length; choice++) {
    const chosen = marked.filter((_, index) => (choice >> index) % 2 === 1);
    const surplus = chosen.reduce((sum, its) => sum + its.surplus, 0);
    if (!isNearly(surplus, excess)) continue;
    fewest = Math.min(fewest, chosen.length);
    for (const { at } of chosen) cells.add(at);
  }
  return cells.size === 0 ? null : { cells, fewest };
}
