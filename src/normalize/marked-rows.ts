import { beginsWithCapital } from "../assemble/letters.ts";
import { readTotalLabel } from "../assemble/total-label.ts";
import { type CellsBeingRead, hasValue, rawAt, takeBack } from "../cells.ts";
import { type CellLine, excessOf, isNearly, rowOf } from "./cell-line.ts";
import { MARK_BEFORE, MARK_BEHIND, type NoteNumbers, readMarked } from "./note-numbers.ts";

// A note's number among the digits of a figure, shown by its row or by how others are printed: `3231` where all other rows
// add up to their last figure and this one does with 323, or `40.9` behind `Ayrshire` where note 4 begins `Ayrshire` and no
// word has its mark.

/** Rows that add up, and cells of each, which show that the last of them is a total. */
const FEWEST_ROWS = 3;
const FEWEST_CELLS = 3;
const MOST_ROWS = 200;
/** In digits: those that are shorter are too large by a note's number now and then by chance. */
const SHORTEST = 3;
/** In characters: a name that is shorter may begin any note. */
const SHORTEST_NAME = 4;

/** Takes back the figures that have a note's number for their first or last digit, as their row shows. */
export function takeBackMarkedRows(cells: CellsBeingRead, labels: readonly string[], notes: NoteNumbers): void {
  if (cells.height > MOST_ROWS || notes.below().size === 0) return;
  const { own } = notes;
  for (const at of [...byTotals(cells, own), ...byLabels(cells, labels, notes), ...byCommas(cells, own)])
    takeBack(cells, at);
}

/** The cells that make their rows add up to their last figure without a note's number, where all other rows do as they are. */
function byTotals(cells: CellsBeingRead, notes: () => ReadonlySet<string>): readonly number[] {
  const { width, height } = cells;
  if (width <= FEWEST_CELLS || height <= FEWEST_ROWS) return [];
  let hold = 0;
  const failing: (readonly [row: number, excess: number])[] = [];
  for (let row = 0; row < height; row++) {
    const excess = isFilled(cells, rowOf(cells, row)) ? excessOf(cells, rowOf(cells, row)) : Number.NaN;
    if (Number.isNaN(excess)) continue;
    if (excess === 0) hold++;
    else failing.push([row, excess]);
  }
  if (failing.length === 0 || hold < FEWEST_ROWS || hold <= failing.length) return [];
  const found = failing.map(([row, excess]) => explaining(cells, rowOf(cells, row), excess, notes()));
  return found.every((its) => its.length === 1) ? found.flat() : [];
}

/** Whether a row has more than one figure that is not zero. */
const isFilled = ({ values }: CellsBeingRead, { first, end }: CellLine): boolean =>
  values.subarray(first, end).filter((value) => value !== 0).length > 1;

/** The cells of a row that are too large by what it exceeds its last figure, with a note's number among their digits. */
function explaining(
  cells: CellsBeingRead,
  { first, end }: CellLine,
  excess: number,
  notes: ReadonlySet<string>,
): readonly number[] {
  const found: number[] = [];
  for (let at = first; at < end; at++) {
    const raw = rawAt(cells, at);
    if (raw.replace(/\D/g, "").length < SHORTEST) continue;
    const surplus = at < end - 1 ? excess : -excess;
    const isExplained = [MARK_BEFORE, MARK_BEHIND].some((mark) => {
      const its = readMarked(raw, mark);
      return its && notes.has(its.digit) && isNearly((cells.values[at] as number) - its.rest, surplus);
    });
    if (isExplained) found.push(at);
  }
  return found;
}

const THOUSAND = 1000;
const FEWEST_COMMAS = 3;
/** No year. */
const UNPARTED = /^(?!(?:19|20)\d\d$)\d{4,6}$/;

/** The only cell of thousands that has no comma, `4512` beside `1,240`, with a note's number for its first or last digit. */
function byCommas(cells: CellsBeingRead, notes: () => ReadonlySet<string>): readonly number[] {
  const { values, statuses } = cells;
  const unparted: number[] = [];
  let commas = 0;
  for (let at = 0; at < values.length; at++) {
    if (!((values[at] as number) >= THOUSAND) || !hasValue(statuses[at] as number)) continue;
    const raw = rawAt(cells, at);
    if (raw.includes(",")) commas++;
    else if (UNPARTED.test(raw)) unparted.push(at);
    if (unparted.length > 1) return [];
  }
  const [only] = unparted;
  if (only === undefined || commas < FEWEST_COMMAS) return [];
  const raw = rawAt(cells, only);
  return notes().has(raw.charAt(0)) || notes().has(raw.charAt(raw.length - 1)) ? unparted : [];
}

/** The cells that alone of their row begin with the number of a note that begins with the row's label. */
function byLabels(cells: CellsBeingRead, labels: readonly string[], { told, own }: NoteNumbers): readonly number[] {
  const { width } = cells;
  return labels.flatMap((label, row) => {
    if (label.length < SHORTEST_NAME || !beginsWithCapital(label) || readTotalLabel(label) !== null) return [];
    const marked = new Map<string, number[]>();
    for (let at = row * width; at < (row + 1) * width; at++) {
      const its = hasValue(cells.statuses[at] as number) ? readMarked(rawAt(cells, at), MARK_BEFORE) : null;
      if (its) marked.set(its.digit, [...(marked.get(its.digit) ?? []), at]);
    }
    return [...marked].flatMap(([digit, its]) => {
      const isOne = its.length === 1 && own().has(digit);
      return isOne && [" ", ". ", ") ", ""].some((sign) => holdsNote(told(), `${digit}${sign}${label}`)) ? its : [];
    });
  });
}

/** Whether a text holds a note that begins so, behind a line's end or a sentence's. */
function holdsNote(text: string, note: string): boolean {
  const at = text.indexOf(note);
  return at === 0 || (at > 0 && /[\n.)] ?$/.test(text.slice(Math.max(0, at - 2), at)));
}
