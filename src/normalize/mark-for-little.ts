import { type CellsBeingRead, REPORTED, takeBack, valueAt } from "../cells.ts";
import { includesOneOf } from "../quick-look.ts";
import type { NoteNumbers } from "./note-numbers.ts";

// `4 2` below `65 1` and `135 2`, where a note says `2 Less than 0.5`: the mark of the note, and no share of 2 per cent.

/** What is looked at of a text before and behind a table's last cell for such notes: they may have been read as a row. */
const BEFORE = 60;
const REACH = 1000;
const SAYS_LITTLE =
  /(?:^|[\s.;(])([1-9])[.)]? (?:\w+ )?(?:less|fewer|under|below)(?: than)? (?:0?\.\d|half|½|(?:1|one) ?(?:%|per ?cent))/gi;
/** A look before the pattern: what all of them hold. */
const HINTS = ["less", "fewer", "under", "below"];
/** So far from what it would be may a share be for its rounding. */
const ROUNDING = 0.5;
const FEWEST = 3;

/** Takes back shares that are the mark of a note by which they are less than one can print. */
export function takeBackMarksForLittle(cells: CellsBeingRead, { raised }: NoteNumbers): void {
  const { text, ends, width } = cells;
  const end = ends.at(-1) ?? 0;
  const notes = text.slice(Math.max(0, end - BEFORE), end + REACH);
  if (!includesOneOf(notes.toLowerCase(), HINTS)) return;
  const marks = new Set(Array.from(notes.matchAll(SAYS_LITTLE), ([, mark]) => Number(mark)));
  if (marks.size === 0) return;
  for (const mark of marks)
    for (let column = 0; column < width; column++) takeBackIn(cells, column, mark, raised().has(String(mark)));
}

function takeBackIn(cells: CellsBeingRead, column: number, mark: number, isRaised: boolean): void {
  const { values, statuses, width } = cells;
  const alike: number[] = [];
  for (let at = column; at < values.length; at += width)
    if (statuses[at] === REPORTED && values[at] === mark) alike.push(at);
  if (alike.length === 0) return;
  for (let counts = 0; counts < width; counts++) {
    const most = counts === column ? null : mostShare(cells, counts, column, mark);
    if (most === null) continue;
    for (const at of alike) {
      const count = valueAt(cells, at - column + counts);
      if (count === null || count * most < mark - ROUNDING) takeBack(cells, at);
    }
    return;
  }
  if (!isRaised) for (const at of alike) takeBack(cells, at);
}

/** How much of a share each counted one is, at most, where one measure fits all; else null. */
function mostShare(cells: CellsBeingRead, counts: number, shares: number, mark: number): number | null {
  let [least, most, rows] = [0, Infinity, 0];
  for (let row = 0; row < cells.height; row++) {
    const share = valueAt(cells, row * cells.width + shares);
    const count = valueAt(cells, row * cells.width + counts);
    if (!share || !count || share === mark) continue;
    rows++;
    least = Math.max(least, (share - ROUNDING) / count);
    most = Math.min(most, (share + ROUNDING) / count);
  }
  return rows >= FEWEST && least <= most ? most : null;
}
