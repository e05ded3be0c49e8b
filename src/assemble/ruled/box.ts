import { mapped } from "../../mapped.ts";
import type { Line } from "../../tokenize/line.ts";
import type { ClassifiedText } from "../layout.ts";
import { type BrokenRow, type Piece, rowsOfLines } from "./broken-row.ts";
import { indentOf, pieceAt } from "./column-rule.ts";
import type { RuledRows } from "./ruled-rows.ts";

// A box drawn with pipes and rules, `+-----+-----+`, between all rows or around them: a cell's text may be broken over the
// lines of its row, and a merged cell leaves out what is drawn between others.

/** A blank on both sides of a cell, and what parts it from the next. */
const SIDES = 3;

/** The rows of the box whose upper rule a line is; null where it is none, or none that holds exactly. */
export function readBox(document: ClassifiedText, from: number): RuledRows | null {
  const { text, lines } = document;
  const first = lines[from];
  const indent = first ? indentOf(text, first) : 0;
  if (!first || text.charAt(first.start + indent) !== "+" || !isRule(text, first, indent)) return null;
  let end = from;
  const bounds = new Set<number>();
  for (; end < lines.length; end++) {
    const line = lines[end] as Line;
    if (indentOf(text, line) !== indent || !"|+".includes(text.charAt(line.start + indent)) || line.tabs > 0) break;
    if (!isRule(text, line, indent)) continue;
    for (let at = line.start + indent; at < line.end; at++) if (text.charAt(at) === "+") bounds.add(at - line.start);
  }
  const places = [...bounds].sort((a, b) => a - b);
  const isWhole = (line: Line) => text.slice(line.start, line.end).trimEnd().length === (places.at(-1) as number) + 1;
  const drawn = lines.slice(from, end);
  if (places.length < 3 || !drawn.every(isWhole) || !isRule(text, drawn.at(-1) as Line, indent)) return null;
  const box = rowsOf(document, drawn, places);
  return (
    box && {
      ...box,
      widths: mapped(places.slice(1), (place, at) => place - (places[at] as number) - SIDES),
      start: from,
      end,
    }
  );
}

/** Whether a line is nothing but a rule, from one side of the box to the other. */
function isRule(text: string, line: Line, indent: number): boolean {
  let dashes = 0;
  for (let at = line.start + indent; at < line.end; at++) {
    const character = text.charAt(at);
    if (character === "-" || character === "=") dashes++;
    else if (character !== "+" && character !== ":" && character !== " ") return false;
  }
  return dashes > 0;
}

/** What a line of a box has between two of its bounds. */
interface Part {
  readonly isRule: boolean;
  readonly piece: readonly Piece[];
}

function rowsOf(
  document: ClassifiedText,
  drawn: readonly Line[],
  places: readonly number[],
): Pick<RuledRows, "rows" | "depth" | "isCertain"> | null {
  const columns = places.length - 1;
  const rows: (readonly Piece[])[][] = [];
  // A merged cell goes on below a rule that is drawn beside it: to which row what stands in a column belongs.
  let open = new Array<number>(columns).fill(0);
  let header = 0;
  for (const line of drawn) {
    const parts = partsOf(document.text, line, places);
    if (!parts) return null;
    if (parts.some((part) => part.isRule)) {
      if (rows.length > 0 && document.text.startsWith("=", line.start + (places[0] as number) + 1))
        header = rows.length;
      open = mapped(open, (row, column) => (parts[column]?.isRule ? rows.length : row));
      rows.push(mapped(open, () => []));
    }
    parts.forEach(({ piece }, column) => {
      const row = rows[open[column] as number];
      if (row && piece.length > 0) row[column] = [...(row[column] as readonly Piece[]), ...piece];
    });
  }
  const filled = rows.filter((row) => row.some((pieces) => pieces.length > 0));
  const depth = rows.slice(0, header).filter((row) => filled.includes(row)).length;
  const all = filled.flatMap((row, index): readonly BrokenRow[] =>
    index < depth ? [row] : rowsOfLines(document, row),
  );
  return { rows: all, depth, isCertain: true };
}

/** The parts of a line, a cell that is merged with those to its right before them; null where it is not drawn in the bounds. */
function partsOf(text: string, line: Line, places: readonly number[]): readonly Part[] | null {
  const at = (place: number) => text.charAt(line.start + place);
  const parts: Part[] = [];
  for (let column = 0; column < places.length - 1; ) {
    const start = places[column] as number;
    let to = column + 1;
    const isDrawn = isDashed(text, line.start + start + 1, line.start + (places[to] as number));
    if (!(isDrawn ? "|+-=" : "|+").includes(at(start))) return null;
    while (!isDrawn && to < places.length && !"|+".includes(at(places[to] as number))) to++;
    if (to === places.length) return null;
    if (isDrawn && !"|+-=".includes(at(places[to] as number))) return null;
    const end = places[to] as number;
    parts.push({
      isRule: isDrawn,
      piece: isDrawn ? [] : pieceAt(text, line, line.start + start + 1, line.start + end),
    });
    for (let merged = column + 1; merged < to; merged++) parts.push({ isRule: false, piece: [] });
    column = to;
  }
  return parts;
}

function isDashed(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!"-=:".includes(text.charAt(at))) return false;
  return from < to;
}
