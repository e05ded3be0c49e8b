import type { Line } from "../../tokenize/line.ts";
import { TokenKind } from "../../tokenize/token.ts";
import type { GridRow } from "../grid.ts";
import type { ClassifiedText } from "../layout.ts";
import { partsBetween } from "../parts-between.ts";

/** Whether a pipe at the head or the end of a row is a frame, and parts no blank first or last cell from the others. */
export interface Frame {
  readonly opens: boolean;
  readonly closes: boolean;
}

/** The tokens of a row, which may be a part of a line, or its line without what only pads it. */
export type RowTokens = Pick<Line, "firstToken" | "lastToken" | "number" | "start">;

const BACKSLASH = 0x5c;

/** Splits a line, or the tokens of a part of one, at its pipes. */
export function splitRow(document: ClassifiedText, row: RowTokens, frame: Frame, afterPageBreak: boolean): GridRow {
  const { text } = document;
  const { kinds, starts } = document.tokens;
  const { number, start: lineStart } = row;
  const offsets = partsBetween(
    document,
    row,
    (token) => kinds[token] === TokenKind.pipe && !isEscaped(text, starts[token] as number),
  );
  if (frame.closes && offsets.length > 2 && offsets.at(-1) === offsets.at(-2)) offsets.length -= 2;
  if (frame.opens && offsets.length > 2 && offsets[0] === offsets[1]) offsets.splice(0, 2);
  const [labelStart = lineStart, labelEnd = lineStart] = offsets;
  if (isRepeated(text, offsets)) for (let at = 3; at < offsets.length; at += 2) offsets[at] = offsets[at - 1] as number;
  return {
    line: number,
    label: { text: text.slice(labelStart, labelEnd), line: number, column: labelStart - lineStart + 1 },
    cells: { offsets: offsets.slice(2), lines: null },
    width: offsets.length / 2,
    afterPageBreak,
  };
}

/** `| Males | Males | Males |`: some converters print a cell that spans a whole row once for each column. */
function isRepeated(text: string, offsets: readonly number[]): boolean {
  const label = text.slice(offsets[0], offsets[1]);
  if (offsets.length < 6 || !/[a-z]{2}/i.test(label)) return false;
  for (let at = 2; at < offsets.length; at += 2) if (text.slice(offsets[at], offsets[at + 1]) !== label) return false;
  return true;
}

function isEscaped(text: string, offset: number): boolean {
  return text.charCodeAt(offset - 1) === BACKSLASH;
}
