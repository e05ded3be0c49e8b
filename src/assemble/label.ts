import { stripMarkup } from "./markup.ts";

/** Footnote marks behind a label or a header: `2013/14*`, `Other¹`, `(Int)^`, `Total [note 2]`, `Other [Notes 1, 2]`. */
const MARKS = /(?:[*^†‡§#¹²³⁰⁴-⁹]{1,4}|\[(?:[Nn]otes? )?[a-z0-9]{1,3}(?:(?:,| and| &) ?\d{1,2}){0,3}\])$/u;
const LEADING_MARKS = /^[*^†‡§]{1,4}(?=\S)/u;

/** A label as printed: markup and footnote marks removed, white space collapsed. A text of marks alone stays. */
export function cleanLabel(text: string): string {
  let label = stripMarkup(text);
  for (let marks = MARKS.exec(label); marks && marks.index > 0; marks = MARKS.exec(label))
    label = label.slice(0, marks.index).trimEnd();
  return label.replace(LEADING_MARKS, "");
}
