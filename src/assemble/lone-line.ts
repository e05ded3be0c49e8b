import { type Diagnostic, diagnose } from "../diagnostic.ts";
import { type GridRow, isBare } from "./grid.ts";
import { stripMarkup } from "./markup.ts";
import { readTotalLabel } from "./total-label.ts";

// A line of words among the rows of a table, which may be a section's heading or a part of a label; or the only line of one
// figure, which is neither.

/** `2115`, `£1,204`; a small number may number a section. */
const FIGURE = /^[£€$]?\d[\d,.]{2,14}%?$/;

/** Index of the only row that holds a figure in place of a label and nothing else, which is no year; -1 where there is none. */
export function loneFigureAmong(rows: readonly GridRow[]): number {
  const isLone = (row: GridRow): boolean =>
    isBare(row) && FIGURE.test(row.label.text) && !/^(?:19|20)\d\d$/.test(row.label.text);
  const index = rows.findIndex(isLone);
  return rows.findLastIndex(isLone) === index ? index : -1;
}

export function figureUnread({ label }: GridRow): Diagnostic {
  const message = "a figure stands alone among the rows, and nothing tells of which it is; it is in no record";
  return diagnose("table/unread-rows", label, message, { actual: label.text });
}

/**
 * Whether words between two rows, with no blank line beside them, may as well be a part of the label above or below: no
 * heading stands over the first row, as one does where a table has sections.
 */
export function mayBePartOfLabel(rows: readonly GridRow[], index: number): boolean {
  const [above, row, below] = rows.slice(index - 1, index + 2);
  if (isBare(rows[0] as GridRow) || !above || !row || !below || isBare(above) || isBare(below)) return false;
  if (row.line !== above.line + 1 || below.line !== row.line + 1) return false;
  const name = stripMarkup(row.label.text);
  const isPlain = row.label.text === name && !name.endsWith(":") && name !== name.toUpperCase();
  return isPlain && readTotalLabel(stripMarkup(above.label.text)) === null;
}

export function sectionGuessed({ label }: GridRow, name: string): Diagnostic {
  const message = `"${name}" was taken for a section's heading, and may be a part of the label above or below`;
  return diagnose("table/section-guessed", label, message);
}
