import type { Piece } from "./piece.ts";

/** Words, and the figures that follow them. */
export interface Group {
  readonly words: readonly Piece[];
  readonly figures: readonly Piece[];
}

/** A row's label as printed, on one line. */
export function labelText(text: string, { words }: Group): string {
  const first = words[0];
  const last = words.at(-1);
  return first && last ? text.slice(first.start, last.end).replace(/\s+/g, " ") : "";
}
