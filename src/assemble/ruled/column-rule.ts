import type { Line } from "../../tokenize/line.ts";
import type { ClassifiedText } from "../layout.ts";
import type { BrokenRow, Piece } from "./broken-row.ts";

/** Where a column begins and ends on its lines. */
export interface ColumnPlace {
  readonly start: number;
  readonly end: number;
}

/** Shorter runs alone may be placeholders. */
const SHORTEST_RULE = 3;

/** The runs of dashes that a line consists of, `-----  ----` or `===== ====`; null where it has something else. */
export function runsOf({ text, lines }: ClassifiedText, index: number): readonly ColumnPlace[] | null {
  const line = lines[index];
  if (!line || line.words === 0 || line.numbers > 0 || line.tabs + line.pipes > 0) return null;
  const runs: ColumnPlace[] = [];
  let mark = "";
  let longest = 0;
  for (let at = line.start; at < line.end; ) {
    const character = text.charAt(at);
    if (character === " ") {
      at++;
      continue;
    }
    if ((character !== "-" && character !== "=") || (mark !== "" && character !== mark)) return null;
    mark = character;
    const start = at;
    while (at < line.end && text.charAt(at) === mark) at++;
    runs.push({ start: start - line.start, end: at - line.start });
    longest = Math.max(longest, at - start);
  }
  return longest >= SHORTEST_RULE ? runs : null;
}

export function areSame(some: readonly ColumnPlace[], others: readonly ColumnPlace[] | null): boolean {
  const isAt = (at: number, { start, end }: ColumnPlace) => others?.[at]?.start === start && others[at]?.end === end;
  return some.length === others?.length && some.every((place, at) => isAt(at, place));
}

/** What a line prints in each column; null where something stands between two of them, so that they are not its own. */
export function cutAt({ text }: ClassifiedText, line: Line, columns: readonly ColumnPlace[]): BrokenRow | null {
  if (line.tabs > 0) return null;
  const isBlank = (from: number, to: number): boolean => {
    for (let at = from; at < Math.min(to, line.end); at++) if (text.charAt(at) !== " ") return false;
    return true;
  };
  const row: (readonly Piece[])[] = [];
  let before = line.start;
  for (let column = 0; column < columns.length; column++) {
    const place = columns[column] as ColumnPlace;
    if (!isBlank(before, line.start + place.start)) return null;
    // Behind the last column is nothing that a long cell could be taken for.
    const end = column === columns.length - 1 ? line.end : Math.min(line.end, line.start + place.end);
    row.push(pieceAt(text, line, line.start + place.start, end));
    before = end;
  }
  return row;
}

/** How many blanks a line begins with. */
export function indentOf(text: string, { start, end }: Line): number {
  let at = start;
  while (at < end && text.charAt(at) === " ") at++;
  return at - start;
}

/** What stands there without the white space around it: one piece, or none. */
export function pieceAt(text: string, line: Line, from: number, to: number): readonly Piece[] {
  let [start, end] = [from, to];
  while (start < end && text.charAt(start) === " ") start++;
  while (end > start && text.charAt(end - 1) === " ") end--;
  return start < end ? [{ start, end, line: line.number }] : [];
}

export const isBlankRow = (row: BrokenRow): boolean => row.every((pieces) => pieces.length === 0);
