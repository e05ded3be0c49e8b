/**
 * What a line is to the document. The tokenizer tells blank lines, furniture (page headers and footers), questions and
 * prose; which lines are a table's header, data, totals and notes is known once tables have been found.
 */
export type LineRole = "blank" | "furniture" | "question" | "prose" | "header" | "data" | "total" | "note";

/** One line of the text, with what the layouts ask about it first. */
export interface Line {
  /** From 1. */
  readonly number: number;
  /** Offsets of its text, without the line end. */
  readonly start: number;
  readonly end: number;
  /** Index of its first token, and of the first token that is no longer its own text (its line end). */
  readonly firstToken: number;
  readonly lastToken: number;
  /** The page that it stands on, from 1. */
  readonly page: number;
  readonly words: number;
  readonly tabs: number;
  readonly pipes: number;
  /** Runs of two spaces or more between words. */
  readonly gaps: number;
  /** Words that hold a digit. */
  readonly numbers: number;
}
