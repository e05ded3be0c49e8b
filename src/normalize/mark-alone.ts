import { type CellsBeingRead, REPORTED, rawAt, takeBack } from "../cells.ts";
import type { Line } from "../tokenize/line.ts";
import { NUMBERED_NOTE, REACH_OF_NOTES } from "../tokenize/note-number.ts";

// `1` among `600` and `300`, where a note below says `1 Not available`: the mark of the note, and no figure.

const SAYS_NOTHING_HELD =
  /^\(?([1-9])\)? ?(?:(?:signif|denot|indicat)[a-z]{1,4} (?:that )?)?(?:(?:the |(?:19|20)\d\d )?(?:data|figures?|information|numbers?)(?: (?:for|on) [^.]{1,30})? )?(?:(?:is|are|was|were) )?(?:not (?:yet )?(?:available|collected|held|recorded|known)|unavailable|insufficient|nil or negligible|negligible|nil|too (?:small|few|low))\b/i;
/** A look before the pattern, which takes V8 a millisecond to compile. */
const BEGINS_WITH_MARK = /^\(?[1-9](?:[) a-z]|[12]\d{3} )/i;
const LONGEST = 90;
/** `1 Not held` */
const SHORTEST = 10;
/** The filled lines below a table among which its notes stand. */
const MOST_NOTES = 6;
/** Beside it, or above and below it, no figure is as small as the marks of notes are; one alone would be chance. */
const SMALLEST_FIGURE = 20;
const FEWEST_FIGURES = 2;

/**
 * Takes back cells that hold nothing but the mark of a note, by which there is no figure, where all others of their row, of
 * their column, or of the table are larger. The notes stand from the line with an index on, of the last row: `1 Not available` may have been
 * read as one.
 */
export function takeBackMarksAlone(cells: CellsBeingRead, lines: readonly Line[], from: number): void {
  const marks = marksBelow(cells, lines, from);
  if (marks.size === 0) return;
  const rows = noOthers(cells.height);
  const columns = noOthers(cells.width);
  const found: number[] = [];
  for (let at = 0; at < cells.values.length; at++) {
    if (cells.statuses[at] !== REPORTED) continue;
    const start = cells.starts[at] as number;
    if ((cells.ends[at] as number) - start === 1 && marks.has(cells.text.charAt(start))) found.push(at);
    else {
      // Among figures with decimals, however small, a whole one is as odd.
      const value = rawAt(cells, at).includes(".") ? SMALLEST_FIGURE : (cells.values[at] as number);
      add(rows, Math.floor(at / cells.width), value);
      add(columns, at % cells.width, value);
    }
  }
  const isAll = areLarge(rows);
  for (const at of found)
    if (isAll || isLarge(rows, Math.floor(at / cells.width)) || isLarge(columns, at % cells.width)) takeBack(cells, at);
}

/** The figures of each row, or of each column: how many there are, and the smallest. */
interface Others {
  readonly counts: Uint32Array;
  readonly least: Float64Array;
}

const noOthers = (length: number): Others => ({
  counts: new Uint32Array(length),
  least: new Float64Array(length).fill(Infinity),
});

function add({ counts, least }: Others, index: number, value: number): void {
  counts[index] = (counts[index] as number) + 1;
  least[index] = Math.min(least[index] as number, value);
}

const isLarge = ({ counts, least }: Others, index: number): boolean =>
  (counts[index] as number) >= FEWEST_FIGURES && (least[index] as number) >= SMALLEST_FIGURE;

/** Whether all figures are large. */
const areLarge = ({ counts, least }: Others): boolean =>
  counts.reduce((all, one) => all + one, 0) >= FEWEST_FIGURES && least.every((one) => one >= SMALLEST_FIGURE);

function marksBelow(cells: CellsBeingRead, lines: readonly Line[], from: number): ReadonlySet<string> {
  const { text } = cells;
  const marks = new Set(marksBehind(cells, lines[from]));
  for (let index = from, filled = 0; filled < MOST_NOTES && index < lines.length; index++) {
    const { start, end, words } = lines[index] as Line;
    if (words === 0) continue;
    filled++;
    const printed = end - start > LONGEST ? "" : text.slice(start, end).trim();
    const mark = BEGINS_WITH_MARK.test(printed) ? SAYS_NOTHING_HELD.exec(printed)?.[1] : undefined;
    if (mark !== undefined) marks.add(mark);
  }
  return marks;
}

/** The marks of the notes that run on behind the last row, on its line. */
function marksBehind({ text, ends }: CellsBeingRead, line: Line | undefined): readonly string[] {
  const from = ends.at(-1) ?? 0;
  if (!line || line.end - from < SHORTEST) return [];
  const behind = text.slice(from, Math.min(line.end, from + REACH_OF_NOTES));
  return Array.from(behind.matchAll(NUMBERED_NOTE), ({ 0: { length }, index }) => {
    const note = behind.slice(index, index + length + LONGEST).trim();
    return SAYS_NOTHING_HELD.exec(note)?.[1] ?? "";
  });
}
