import { type Diagnostic, diagnose } from "../diagnostic.ts";
import { type GridRow, isBare } from "./grid.ts";
import { stripMarkup } from "./markup.ts";
import { readTotalLabel } from "./total-label.ts";

// A line of words among the rows of a table, which may be a section's heading or a part of a label.

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
