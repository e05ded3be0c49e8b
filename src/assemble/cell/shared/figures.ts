import { PARTED_BY_BLANKS } from "../../../figure/number.ts";
import { once } from "../../../remember.ts";
import { cutPieces } from "../../collapsed/piece.ts";
import { wordsOf } from "../../collapsed/words.ts";
import type { ClassifiedText } from "../../layout.ts";
import { type CellStream, cellAt, type StreamCell, streamOf } from "../stream.ts";

// Extractors print cells that stand close beside each other on one line, among others that have a line of their own.

const WITH_COMMA = /\b\d{1,3},\d{3}\b/;
/** So many cells tell how thousands are parted. */
const CELLS_TO_TELL = 200;

/** The stream with a cell for each of the figures that share a line. */
export function withFiguresApart(document: ClassifiedText, stream: CellStream): CellStream {
  let next = 0;
  const areCommas = once(() => partsThousandsByComma(stream));
  return streamOf(stream.text, stream.marked, (cells) => {
    const cell = stream.at(next);
    if (!cell) return false;
    next++;
    cells.push(...(figuresOf(document, cell, areCommas) ?? [cell]));
    return true;
  });
}

function figuresOf(document: ClassifiedText, cell: StreamCell, areCommas: () => boolean): readonly StreamCell[] | null {
  const { text } = document;
  const { start, end, line, lastLine, blanks, afterPageBreak } = cell;
  const printed = text.slice(start, end);
  if (line !== lastLine || !printed.includes(" ") || !/\d/.test(printed)) return null;
  const words = wordsOf(document, line - 1);
  const isSpaced = PARTED_BY_BLANKS.test(printed);
  if (isSpaced && !areCommas()) return null;
  const pieces = isSpaced ? words : cutPieces(text, words);
  if (pieces.length < 2 || (!isSpaced && pieces.some((piece) => !("kind" in piece) || piece.kind !== "figure")))
    return null;
  return pieces.map((piece, at) =>
    cellAt(text, piece.start, piece.end, {
      line,
      blanks: at === 0 ? blanks : 0,
      afterPageBreak: at === 0 && afterPageBreak,
    }),
  );
}

function partsThousandsByComma(stream: CellStream): boolean {
  for (let index = 0; index < CELLS_TO_TELL; index++) {
    const cell = stream.at(index);
    if (!cell) return false;
    if (WITH_COMMA.test(stream.text.slice(cell.start, cell.end))) return true;
  }
  return false;
}
