import { mapped } from "../mapped.ts";
import type { TokenizedText } from "../tokenize/tokenize.ts";

/** Offsets of a stretch of the text: of a line, a word, a cell. */
export interface Offsets {
  readonly start: number;
  readonly end: number;
}

/** What stands there; nothing where there is no such stretch. */
export function textOf(text: string, stretch: Offsets | undefined): string {
  return stretch ? text.slice(stretch.start, stretch.end) : "";
}

/** A line, by its index, without the white space around it. */
export function lineText({ text, lines }: Pick<TokenizedText, "text" | "lines">, index: number): string {
  return textOf(text, lines[index]).trim();
}

/** What stands in each of several. */
export function textsOf(text: string, stretches: readonly Offsets[]): readonly string[] {
  return mapped(stretches, (stretch) => textOf(text, stretch));
}
