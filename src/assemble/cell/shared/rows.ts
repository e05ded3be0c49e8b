import { mapped } from "../../../mapped.ts";
import { asksForNumber } from "../../collapsed/label-number.ts";
import { readRowLine } from "../../collapsed/row-line.ts";
import type { ClassifiedText } from "../../layout.ts";
import { type CellStream, cellAt, isTextual, isValue, type StreamCell, streamOf } from "../stream.ts";

// Extractors print a label and the figures close behind it on one line, among rows of which each cell has a line of its own.

/** So many cells tell how many figures rows have. */
const CELLS_TO_TELL = 200;
/** So many cells of words one after another, before any figure, are no header and label. */
const MOST_WORDS = 40;
const FEWEST_WHOLE_ROWS = 2;

/**
 * The stream with the label and the figures of a line apart, where the figures on the lines below it are as many fewer than
 * those of other rows; null where there is no such line. Of a row of one figure, the line must be no name with its number.
 */
export function withRowsApart(document: ClassifiedText, stream: CellStream): CellStream | null {
  const width = figuresOfRows(document, stream);
  if (width === 0) return null;
  const isCut = (at: number): boolean => cellsOfRow(document, stream, at, width) !== null;
  const cut = Array.from({ length: CELLS_TO_TELL }, (_, at) => at).filter(isCut);
  // Where most have all their figures there too, rows are lines.
  const whole = width > 1 ? cut.filter((at) => valuesBehind(stream, at) === 0).length : 0;
  if (cut.length === 0 || whole * 2 > cut.length) return null;
  let next = 0;
  return streamOf(stream.text, stream.marked, (cells) => {
    const cell = stream.at(next);
    if (!cell) return false;
    cells.push(...(cellsOfRow(document, stream, next, width) ?? [cell]));
    next++;
    return true;
  });
}

/** How many figures stand below most labels that have none on their own line; 0 where no number comes again. */
function figuresOfRows(document: ClassifiedText, stream: CellStream): number {
  const counts = new Map<number, number>();
  for (let at = 0; at < CELLS_TO_TELL && stream.at(at); at++) {
    if (at >= MOST_WORDS && counts.size === 0) break;
    const values = valuesBehind(stream, at);
    if (values > 0 && figuresOnLine(document, stream.at(at)) === 0) counts.set(values, (counts.get(values) ?? 0) + 1);
  }
  const [best] = [...counts].sort(([, one], [, other]) => other - one);
  return best && best[1] >= FEWEST_WHOLE_ROWS ? best[0] : 0;
}

/** How many values stand right behind a cell of words; 0 behind any other. */
function valuesBehind(stream: CellStream, at: number): number {
  if (!isTextual(stream.at(at))) return 0;
  let next = at + 1;
  while (isValue(stream.at(next)) || stream.at(next)?.kind === "standIn") next++;
  return next - at - 1;
}

/** How many figures stand behind the label on the last line of a cell. */
function figuresOnLine(document: ClassifiedText, cell: StreamCell | undefined): number {
  if (cell?.kind !== "text") return 0;
  const { figures, pieces } = readRowLine(document, cell.lastLine - 1);
  const label = pieces.slice(0, pieces.length - figures);
  const words = label.length > 0 ? document.text.slice(label[0]?.start, label.at(-1)?.end) : "";
  return words !== "" && asksForNumber(words) === "no" ? figures : 0;
}

/** `3,577`, `<5`, `£12`: what numbers no name. */
const IS_COUNT = /^[<>£€$]|\d[,.]\d/;
/** `12,835 against 12,696` has no label. */
const isName = (text: string, { start }: StreamCell): boolean => /\D/.test(text.charAt(start));

function cellsOfRow(
  document: ClassifiedText,
  stream: CellStream,
  at: number,
  width: number,
): readonly StreamCell[] | null {
  const label = stream.at(at);
  const figures = figuresOnLine(document, label);
  if (!label || figures === 0 || figures + valuesBehind(stream, at) !== width) return null;
  const { text } = document;
  const pieces = readRowLine(document, label.lastLine - 1).pieces.slice(-figures);
  const [first] = pieces;
  if (!first || (width === 1 && !(isName(text, label) && IS_COUNT.test(text.slice(first.start, first.end)))))
    return null;
  const end = label.start + text.slice(label.start, first.start).trimEnd().length;
  const { line, lastLine, blanks, afterPageBreak } = label;
  return [
    cellAt(text, label.start, end, { line, lastLine, blanks, afterPageBreak }, "text"),
    ...mapped(pieces, (piece) => cellAt(text, piece.start, piece.end, { line: lastLine })),
  ];
}
