import { beginsWithCapital } from "../assemble/letters.ts";
import { readTotalLabel } from "../assemble/total-label.ts";
import { BLANK, type CellsBeingRead, hasValue, rawAt, takeBack } from "../cells.ts";
import { CAPITAL_MONTH } from "../month-name.ts";
import { once } from "../remember.ts";
import { REACH_OF_NOTES } from "../tokenize/note-number.ts";
import { notesBelow, raisedNumbers } from "./note-numbers.ts";

// A note's number among the digits of a figure, shown by its row or by how others are printed: `3231` where all other rows
// add up to their last figure and this one does with 323, or `40.9` behind `Ayrshire` where note 4 begins `Ayrshire` and no
// word has its mark.

const BEFORE = /^([1-9])(\d[\d,]{0,12}(?:\.\d{1,4})?)$/;
const BEHIND = /^(\d[\d,]{0,12}(?:\.\d{1,4})?)([1-9])$/;
/** Rows that add up, and cells of each, which show that the last of them is a total. */
const FEWEST_ROWS = 3;
const FEWEST_CELLS = 3;
const NEARLY_NOTHING = 1e-6;
const MOST_ROWS = 200;
/** `at 1 April` */
const DAY = new RegExp(`(?<=[a-z] )[1-9] (?=${CAPITAL_MONTH})`, "g");
/** In digits: those that are shorter are too large by a note's number now and then by chance. */
const SHORTEST = 3;
/** In characters: a name that is shorter may begin any note. */
const SHORTEST_NAME = 4;

/** Takes back the figures that have a note's number for their first or last digit, as their row shows. */
export function takeBackMarkedRows(cells: CellsBeingRead, labels: readonly string[]): void {
  if (cells.height > MOST_ROWS) return;
  if (notesBelow(cells).size === 0) return;
  const below = notesBelow(cells, DAY);
  const notes = once(() => {
    const raised = raisedNumbers(cells);
    return new Set([...below].filter((digit) => !raised.has(digit)));
  });
  for (const at of [...byTotals(cells, notes), ...byLabels(cells, labels, notes), ...byCommas(cells, notes)])
    takeBack(cells, at);
}

/** What is left of a figure without a note's number, at its head and at its end. */
function withoutMarks(raw: string, notes: ReadonlySet<string>): readonly number[] {
  const [, first = "", behind = ""] = BEFORE.exec(raw) ?? [];
  const [, before = "", last = ""] = BEHIND.exec(raw) ?? [];
  const left = [...(notes.has(first) ? [behind] : []), ...(notes.has(last) ? [before] : [])];
  return left.map((digits) => Number(digits.replaceAll(",", "")));
}

/** The cells that make their rows add up to their last figure without a note's number, where all other rows do as they are. */
function byTotals(cells: CellsBeingRead, notes: () => ReadonlySet<string>): readonly number[] {
  const { width, height } = cells;
  if (width <= FEWEST_CELLS || height <= FEWEST_ROWS) return [];
  let hold = 0;
  const failing: (readonly [row: number, excess: number])[] = [];
  for (let row = 0; row < height; row++) {
    const excess = excessOf(cells, row * width);
    if (Number.isNaN(excess)) continue;
    if (Math.abs(excess) < NEARLY_NOTHING) hold++;
    else failing.push([row, excess]);
  }
  if (failing.length === 0 || hold < FEWEST_ROWS || hold <= failing.length) return [];
  const found = failing.map(([row, excess]) => explaining(cells, row * width, excess, notes()));
  return found.every((its) => its.length === 1) ? found.flat() : [];
}

/** By how much the figures of a row exceed its last; not a number where it holds too few, or one that is not known. */
function excessOf({ width, values, statuses }: CellsBeingRead, from: number): number {
  let [excess, filled] = [0, 0];
  for (let at = from; at < from + width; at++) {
    const status = statuses[at] as number;
    if (!hasValue(status) && status !== BLANK) return Number.NaN;
    if (values[at] !== 0) filled++;
    excess += at < from + width - 1 ? (values[at] as number) : -(values[at] as number);
  }
  return filled < 2 ? Number.NaN : excess;
}

/** The cells of a row that are too large by what it exceeds its last figure, with a note's number among their digits. */
function explaining(
  cells: CellsBeingRead,
  from: number,
  excess: number,
  notes: ReadonlySet<string>,
): readonly number[] {
  const found: number[] = [];
  for (let at = from; at < from + cells.width; at++) {
    const sign = at < from + cells.width - 1 ? 1 : -1;
    const raw = rawAt(cells, at);
    if (raw.replace(/\D/g, "").length < SHORTEST) continue;
    const surplus = withoutMarks(raw, notes).map((left) => sign * ((cells.values[at] as number) - left));
    if (surplus.some((its) => Math.abs(its - excess) < NEARLY_NOTHING)) found.push(at);
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
function byLabels(
  cells: CellsBeingRead,
  labels: readonly string[],
  notes: () => ReadonlySet<string>,
): readonly number[] {
  const { text, ends, width } = cells;
  const below = once(() => {
    const end = ends.reduce((last, its) => Math.max(last, its), 0);
    return text.slice(end, end + REACH_OF_NOTES);
  });
  return labels.flatMap((label, row) => {
    if (label.length < SHORTEST_NAME || !beginsWithCapital(label) || readTotalLabel(label) !== null) return [];
    const marked = new Map<string, number[]>();
    for (let at = row * width; at < (row + 1) * width; at++) {
      const [, digit = ""] = hasValue(cells.statuses[at] as number) ? (BEFORE.exec(rawAt(cells, at)) ?? []) : [];
      if (digit !== "") marked.set(digit, [...(marked.get(digit) ?? []), at]);
    }
    return [...marked].flatMap(([digit, its]) => {
      const isOne = its.length === 1 && notes().has(digit);
      return isOne && [" ", ". ", ") ", ""].some((sign) => holdsNote(below(), `${digit}${sign}${label}`)) ? its : [];
    });
  });
}

/** Whether a text holds a note that begins so, behind a line's end or a sentence's. */
function holdsNote(text: string, note: string): boolean {
  const at = text.indexOf(note);
  return at === 0 || (at > 0 && /[\n.)] ?$/.test(text.slice(Math.max(0, at - 2), at)));
}
