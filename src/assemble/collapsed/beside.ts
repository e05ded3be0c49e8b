import type { GridRow } from "../grid.ts";
import type { Block, ClassifiedText } from "../layout.ts";
import { readGrid } from "../read-grid.ts";
import { repeatOf } from "../recurring.ts";
import { textOf, textsOf } from "../text-of.ts";
import type { Heading } from "./header-cut.ts";
import { cutPieces, isBareYear, type Piece, type Word, wordsOf } from "./piece.ts";
import { mayBeCollapsed, mayEndInFigure } from "./row-line.ts";
import { splitHeader } from "./split-header.ts";

// A long list is often printed in parts beside each other: `Ward Fines Ward Fines` over `Abbey 12 Bath 30`.

const MOST_PARTS = 6;
const FEWEST_ROWS = 2;

/** What a part of a row holds: pieces of its label, and its figures. */
interface Part {
  readonly label: readonly [Piece, ...Piece[]];
  readonly figures: readonly Piece[];
}

/** Reads a list in parts beside each other whose header stands at a line; null where its lines are none. */
export function readBeside(document: ClassifiedText, from: number): Block | null {
  const words = wordsOf(document, from);
  const count = countParts(document.text, words);
  if (count === 0) return null;
  const rows: (readonly Part[])[] = [];
  let index = from + 1;
  if (document.roles[index] === "blank") index++;
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
  return table && { start: from, end: index, readings: [{ tables: [table], assumption: "" }] };
}

/** The headings over each part: one over its labels, and one for each of its figures. */
function readHeader(text: string, words: readonly Word[], count: number, columns: number): readonly Part[] | null {
  const width = words.length / count;
  const heads = Array.from({ length: count }, (_, part) =>
    splitHeader(text, words.slice(part * width, (part + 1) * width), columns),
  );
  const pieceOf = ({ start, end, line }: Heading): Piece => ({ kind: "word", start, end, line });
  const parts = heads.flatMap((head): Part[] =>
    head && head.corner.end > head.corner.start
      ? [{ label: [pieceOf(head.corner)], figures: head.columns.map(pieceOf) }]
      : [],
  );
  return parts.length === count ? parts : null;
}

/** How often a header says the same words one behind the other; 0 where it does not. */
function countParts(text: string, words: readonly Word[]): number {
  const width = repeatOf(textsOf(text, words));
  const count = width === 0 ? 0 : words.length / width;
  return count > MOST_PARTS ? 0 : count;
}

/** Cuts a row into labels with as many figures each as the first has in the first row; null where it cannot be. */
function readParts(text: string, pieces: readonly Piece[], first: readonly Part[] | undefined): readonly Part[] | null {
  const parts: { label: [Piece, ...Piece[]]; figures: Piece[] }[] = [];
  const columns = first?.[0]?.figures.length ?? 0;
  for (const piece of pieces) {
    const open = parts.at(-1);
    const isFull = !open || (columns > 0 ? open.figures.length === columns : open.figures.length > 0);
    const isFigure = piece.kind === "figure" && !(isFull && isBareYear(textOf(text, piece)));
    if (isFigure && open) open.figures.push(piece);
    else if (isFigure) return null;
    else if (open && open.figures.length === 0) open.label.push(piece);
    else parts.push({ label: [piece], figures: [] });
  }
  const wanted = columns || parts[0]?.figures.length;
  return parts.length > 0 && parts.every(({ figures }) => figures.length === wanted) ? parts : null;
}

function gridRow({ text, lines }: ClassifiedText, parts: readonly Part[], cells: number): GridRow {
  const [first] = parts as readonly [Part, ...Part[]];
  const { start, line } = first.label[0];
  const lineOf = lines[line - 1];
  const offsets = parts.flatMap(({ label, figures }, part) => [
    ...(part === 0 ? [] : [label[0].start, (label.at(-1) as Piece).end]),
    ...figures.flatMap((figure) => [figure.start, figure.end]),
  ]);
  const end = lineOf?.end ?? 0;
  while (offsets.length < 2 * cells) offsets.push(end);
  const printed = text.slice(start, (first.label.at(-1) as Piece).end);
  return {
    line,
    label: { text: printed, line, column: start - (lineOf?.start ?? 0) + 1 },
    cells: { offsets, lines: null },
    width: cells + 1,
    afterPageBreak: false,
  };
}
