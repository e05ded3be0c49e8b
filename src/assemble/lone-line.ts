import { type Diagnostic, diagnose } from "../diagnostic.ts";
import { endsInFigures } from "./figures-at-end.ts";
import { type GridRow, isBare, lastLineOf } from "./grid.ts";
import { beginsWithCapital } from "./letters.ts";
import { stripMarkup } from "./markup.ts";
import { readTotalLabel } from "./total-label.ts";
import { startsInside } from "./wrapped.ts";

// A line of words among the rows of a table, which may be a section's heading or a part of a label; and a line of figures
// that is neither.

/** What is known of the rows among which words stand. */
export interface AmongRows {
  /** Whether a section's heading stands over the first row with figures, as one does where a table has sections. */
  readonly isFirstHeaded: boolean;
  /** How many rows without figures are no parts of labels by their words, nor by figures below them without a label. */
  readonly looseRows: number;
  /** Whether rows follow one another with a blank line between, so that one above words says nothing. */
  readonly areParted: () => boolean;
}

/**
 * Whether words may as well be a part of the label above or below, with no blank line beside them: those between two rows
 * where no heading stands over the first, and those over the first that are the only ones, so that they head all rows or
 * begin a label.
 */
export function mayBePartOfLabel(rows: readonly GridRow[], index: number, among: AmongRows): boolean {
  const row = rows[index] as GridRow;
  const below = rowBelow(rows, index);
  if (!below) return false;
  const name = stripMarkup(row.label.text);
  if (row.label.text !== name || name.endsWith(":") || name === name.toUpperCase()) return false;
  const above = rows[index - 1];
  if (!above) return among.looseRows === 1 && below.label.column <= row.label.column && !printsBlanks(row);
  if (among.isFirstHeaded || isBare(above) || readTotalLabel(stripMarkup(above.label.text)) !== null) return false;
  return row.line === lastLineOf(above) + 1 || among.areParted();
}

/** In lines. */
const LONGEST_LABEL = 6;

/** The row whose label begins right below a line, on several lines where its figures stand alone; null where none does. */
function rowBelow(rows: readonly GridRow[], index: number): GridRow | null {
  for (let at = index + 1; at <= index + LONGEST_LABEL; at++) {
    const [above, row] = rows.slice(at - 1, at + 1);
    if (!above || !row || row.line !== above.line + 1) return null;
    if (!isBare(row)) return at === index + 1 || row.label.text === "" ? row : null;
  }
  return null;
}

/** Whether blank cells are printed behind words, which make them a row of their own: each has its place. */
const printsBlanks = ({ cells: { offsets } }: GridRow): boolean => offsets[0] !== offsets.at(-1);

/** Whether no two rows of figures follow one another without a blank line between. */
export function arePartedByBlanks(rows: readonly GridRow[]): boolean {
  return rows.every((row, index) => {
    const above = rows[index - 1];
    return !above || isBare(above) || isBare(row) || row.line > lastLineOf(above) + 1;
  });
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
