import type { Line } from "../../tokenize/line.ts";
import { isWhite, TokenKind } from "../../tokenize/token.ts";
import type { GridRow } from "../grid.ts";
import type { ClassifiedText } from "../layout.ts";

/** Whether a pipe at the head or the end of a row is a frame, and parts no blank first or last cell from the others. */
export interface Frame {
  readonly opens: boolean;
  readonly closes: boolean;
}

/** The tokens of a row, which may be a part of a line, or its line without what only pads it. */
export type RowTokens = Pick<Line, "firstToken" | "lastToken" | "number" | "start">;

const BACKSLASH = 0x5c;

/** Splits a line, or the tokens of a part of one, at its pipes. */
export function splitRow(
  { text, tokens }: ClassifiedText,
  { firstToken, lastToken, number, start: lineStart }: RowTokens,
  frame: Frame,
  afterPageBreak: boolean,
): GridRow {
  const { kinds, starts } = tokens;
  const offsets: number[] = [];
  for (let token = firstToken, first = firstToken; token <= lastToken; token++) {
    if (token < lastToken && (kinds[token] !== TokenKind.pipe || isEscaped(text, starts[token] as number))) continue;
    let left = first;
    let right = token;
    while (left < right && isWhite(kinds[left])) left++;
    while (right > left && isWhite(kinds[right - 1])) right--;
    offsets.push(starts[left] as number, starts[right] as number);
    first = token + 1;
  }
  if (frame.closes && offsets.length > 2 && offsets.at(-1) === offsets.at(-2)) offsets.length -= 2;
  if (frame.opens && offsets.length > 2 && offsets[0] === offsets[1]) offsets.splice(0, 2);
  const [labelStart = lineStart, labelEnd = lineStart] = offsets;
  return {
    line: number,
    label: { text: text.slice(labelStart, labelEnd), line: number, column: labelStart - lineStart + 1 },
    cells: { offsets: offsets.slice(2), lines: null },
    width: offsets.length / 2,
    afterPageBreak,
  };
}

function isEscaped(text: string, offset: number): boolean {
  return text.charCodeAt(offset - 1) === BACKSLASH;
}
