import { type GridRow, type Placed, rowOf } from "../grid.ts";
import { type Block, blockOfTables, type ClassifiedText } from "../layout.ts";
import { lineBelow } from "../line-beside.ts";
import { readGrid } from "../read-grid.ts";
import { repeatOf } from "../recurring.ts";
import { filledUp } from "../row-lines.ts";
import { textOf, textsOf } from "../text-of.ts";
import { type Heading, hasCorner, headingOf } from "./header-cut.ts";
import { mayEndInFigure } from "./line-end.ts";
import { isBareYear } from "./period-words.ts";
import { cutPieces, type Piece } from "./piece.ts";
import { mayBeCollapsed } from "./row-line.ts";
import { splitHeader } from "./split-header.ts";
import { type Word, wordsOf } from "./words.ts";

// A long list is often printed in parts beside each other: `Ward Fines Ward Fines` over `Abbey 12 Bath 30`.

const MOST_PARTS = 6;
const FEWEST_ROWS = 2;

/** What a part of a row holds: a label, and its figures. */
interface Part {
  readonly label: Heading;
  readonly figures: readonly Heading[];
}

/** Reads a list in parts beside each other whose header stands at a line; null where its lines are none. */
export function readBeside(document: ClassifiedText, from: number): Block | null {
  const words = wordsOf(document, from);
  const count = countParts(document.text, words);
  if (count === 0) return null;
  const rows: (readonly Part[])[] = [];
  let index = lineBelow(document, from);
  while (mayBeCollapsed(document, index) && mayEndInFigure(document, index)) {
    const parts = readParts(document.text, cutPieces(document.text, wordsOf(document, index)), rows[0]);
    if (!parts || parts.length > count) return null;
    rows.push(parts);
    index++;
  }
  const columns = rows[0]?.[0]?.figures.length ?? 0;
  const full = rows.filter((parts) => parts.length === count);
  const header = readHeader(document.text, words, count, columns);
  if (!header || full.length < FEWEST_ROWS || rows[0] !== full[0]) return null;
  const grid = [header, ...rows].map((parts) => gridRow(document, parts, count * (columns + 1) - 1));
  const table = readGrid(document, "collapsed", grid, [], { depth: 1 });
  return table && blockOfTables(from, index, [table]);
}

/** The headings over each part: one over its labels, and one for each of its figures. */
function readHeader(text: string, words: readonly Word[], count: number, columns: number): readonly Part[] | null {
  const width = words.length / count;
  const parts = Array.from({ length: count }, (_, part) => words.slice(part * width, (part + 1) * width));
  const headings = parts.flatMap((its): readonly Part[] => {
    const cut = splitHeader(text, its, columns);
    return cut && hasCorner(cut) ? [{ label: cut.corner, figures: cut.columns }] : [];
  });
  return headings.length === count ? headings : null;
}

/** How often a header says the same words one behind the other; 0 where it does not. */
function countParts(text: string, words: readonly Word[]): number {
  const width = repeatOf(textsOf(text, words));
  const count = width === 0 ? 0 : words.length / width;
  return count > MOST_PARTS ? 0 : count;
}

/** Cuts a row into labels with as many figures each as the first has in the first row; null where it cannot be. */
function readParts(text: string, pieces: readonly Piece[], first: readonly Part[] | undefined): readonly Part[] | null {
  const parts: { label: Heading; figures: Piece[] }[] = [];
  const columns = first?.[0]?.figures.length ?? 0;
  for (const piece of pieces) {
    const open = parts.at(-1);
    const isFull = !open || (columns > 0 ? open.figures.length === columns : open.figures.length > 0);
    const isFigure = piece.kind === "figure" && !(isFull && isBareYear(textOf(text, piece)));
    if (isFigure && open) open.figures.push(piece);
    else if (isFigure) return null;
    else if (open && open.figures.length === 0) open.label = headingOf([open.label, piece]);
    else parts.push({ label: piece, figures: [] });
  }
  const wanted = columns || parts[0]?.figures.length;
  return parts.length > 0 && parts.every(({ figures }) => figures.length === wanted) ? parts : null;
}

function gridRow(document: ClassifiedText, parts: readonly Part[], cells: number): GridRow {
  const row = rowOf(document, parts.flatMap((part) => [part.label, ...part.figures]) as [Placed, ...Placed[]]);
  return filledUp({ ...row, width: cells + 1 }, cells, document.lines[row.line - 1]?.end ?? 0);
}
