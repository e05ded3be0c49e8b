import { type Diagnostic, diagnose } from "../diagnostic.ts";
import { endsInFigures } from "./figures-at-end.ts";
import { type GridRow, isBare } from "./grid.ts";
import { beginsWithCapital } from "./letters.ts";
import { stripMarkup } from "./markup.ts";
import { readTotalLabel } from "./total-label.ts";
import { startsInside } from "./wrapped.ts";

// A line of words among the rows of a table, which may be a section's heading or a part of a label; and a line of figures
// that is neither.

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

/**
 * Whether words between two rows may as well be the foot or the head of a page: a page ends beside them, or they are a day,
 * and no heading stands over the first row.
 */
export function mayBeOfPage(rows: readonly GridRow[], index: number): boolean {
  const [above, row, below] = rows.slice(index - 1, index + 2);
  if (isBare(rows[0] as GridRow) || !above || !row || !below || isBare(above) || isBare(below)) return false;
  const name = stripMarkup(row.label.text);
  if (!beginsWithCapital(name) || startsInside(stripMarkup(below.label.text))) return DAY.test(name);
  return row.afterPageBreak || below.afterPageBreak;
}

const DAY = /^\d{1,2}(?:st|nd|rd|th)? [A-Z][a-z]{2,8} (?:19|20)\d\d$/;

/** What words alone are taken for, and may be instead. */
type Taken = "a section's heading" | "the first part of the label below" | "the rest of the label above";
type OrElse = "a part of the label above or below" | "a line of the page";

export function sectionGuessed(
  { label }: GridRow,
  name: string,
  orElse: OrElse,
  taken: Taken = "a section's heading",
): Diagnostic {
  return diagnose("table/section-guessed", label, `"${name}" was taken for ${taken}, and may be ${orElse}`);
}

/** `Cabinet members £10155.77 55% of leader's amount`, `Salary 13000.00 738.67 1177.37[3]`: an amount to the penny, or several. */
const PENNIES = /[£€$]\d[\d,]{0,14}\.\d\d(?!\d)|(?:^|\s)\d[\d,]{0,14}\.\d\d(?=[\s[]).{0,80}\s\d[\d,]{0,14}\.\d\d(?!\d)/;
/** Larger than the number of a section, and no year. */
const FIGURE_ALONE = /^(?!(?:19|20)\d\d(?:(?:19|20)?\d\d)?$)[£€$]?\d{1,3}(?:,?\d{3}){1,3}$/;

/**
 * Says of a line that is taken for a section's heading that it holds figures, which are those of a row: it heads nothing.
 * Null where it holds none.
 */
export function figuresAsSection({ label }: GridRow, name: string, isBelowRow: boolean): Diagnostic | null {
  if (!/\d\d/.test(name)) return null;
  if (!endsInFigures(name) && !PENNIES.test(name) && !(isBelowRow && FIGURE_ALONE.test(name))) return null;
  const message = "a line that reads like a row of figures could not be read as one; the figures are in no record";
  return diagnose("table/unread-rows", label, message, { actual: name });
}

/** Whether a label is that of the total of a section, by its name: `Total (Cemetery)`, `Cemetery total`. */
export function isTotalOf(group: string, label: string): boolean {
  if (!TOTAL.test(label)) return false;
  const [own, name] = [lettersOf(label), lettersOf(group)];
  return own === `total${name}` || (name !== "" && own === `${name}total`);
}

const TOTAL = /^total\b|\btotal$/i;

const lettersOf = (text: string): string => text.toLowerCase().replace(/\bthe\b|[^a-z]/g, "");
