import { type Diagnostic, diagnose } from "../diagnostic.ts";
import { ENDS_IN_DAY } from "../month-name.ts";
import { readLabelPeriod } from "../period/period.ts";
import { type GridRow, isBare } from "./grid.ts";
import { beginsSmall, beginsWithOneOf } from "./letters.ts";

// Where a text that is broken over lines was broken: its first part is not at its end, or the rest begins inside.

/** A word that needs another behind it. `other` does not: `Any other` is a label of its own. */
const HANGING = new Set(
  "a an and as between from into is not of or than that the their under was where which who within without".split(" "),
);
/** Of these, in a label whose Every Word Has A Capital; `17 And Under` is whole. */
const HANGING_IN_CAPITALS = new Set("And Of Or The An From Into Than Between".split(" "));
/** With such a word no label begins; `Of which` heads the parts of what stands above. */
const JOINING = /^(?:and|or|of(?! (?:which|whom|these|those)\b)) [a-z]/i;
/** These may also end a verb (`Knives handed in`), in a text that is no line long. */
const PARTICLES = new Set("at by for in on to with".split(" "));
const SHORTEST_LINE = 30;
const HANGING_MARKS = ",/&(–-";
/** `(a)`, `(iv)`, `(12)`: an item of a list begins so; not `(ENT)`. */
const ITEM = /^\((?:[a-z]|[A-Z]|[ivx]{2,4}|[IVX]{2,4}|\d{1,3})\)/;

/** Whether a text is not at its end. A single word is (`On`), and so is a letter that names something (`Class A`). */
export function isUnfinished(text: string): boolean {
  if (text === "") return false;
  if (HANGING_MARKS.includes(text.charAt(text.length - 1)) || text.lastIndexOf("(") > text.lastIndexOf(")"))
    return true;
  const space = text.lastIndexOf(" ");
  if (space < 0) return false;
  const last = text.slice(space + 1);
  const small = last.toLowerCase();
  if (PARTICLES.has(small)) return text.length >= SHORTEST_LINE;
  if (HANGING_IN_CAPITALS.has(last)) return true;
  // `Whether paid or not`
  if (small === "not" && text.endsWith(` or ${last}`)) return false;
  // In capitals throughout, a letter by itself may be either, and is taken for a name.
  return HANGING.has(small) && (last === small || (last.length > 1 && text === text.toUpperCase()));
}

/** `April to`: no heading ends so, though a label may (`Handed in`). */
const OPEN_HEADING = /\b(?:and|at|by|for|from|in|of|on|per|since|to|with)$/i;

/** Whether a heading goes on below. */
export function isOpenHeading(text: string): boolean {
  return OPEN_HEADING.test(text) || isUnfinished(text);
}

/** Whether two lines are one text: the first ends in a word that needs another, and the second begins with a small letter. */
export function runsOn(first: string, second: string): boolean {
  const last = first.slice(first.lastIndexOf(" ") + 1);
  return beginsSmall(second) && first.length > last.length && (PARTICLES.has(last) || isUnfinished(first));
}

/** What the number of a law or of its section is asked for by, at the end of a line. */
const ASKS_FOR_NUMBER = /\b(?:section|act|schedule|article|regulation)$/i;
const YEAR = /^(?:19|20)\d\d$/;

/** Whether a line is the rest of the label above it: by what either says, a law's number, or the year of a day. */
export function isRestOf(above: string, line: string): boolean {
  if (startsInside(line) || isUnfinished(above)) return true;
  return /^\d/.test(line) && (ASKS_FOR_NUMBER.test(above) || (YEAR.test(line) && ENDS_IN_DAY.test(above)));
}

/** Whether the years alone among rows head those below: one stands over the first row, or not each day has its own below it. */
export function areYearsHeadings(rows: readonly GridRow[]): boolean {
  const isYear = (row: GridRow | undefined): boolean => row !== undefined && isBare(row) && isYearAlone(row.label.text);
  return isYear(rows[0]) || rows.some((row, at) => ENDS_IN_DAY.test(row.label.text) && !isYear(rows[at + 1]));
}

/** Whether below each label that is a part of any year stands a year, the first row among them: `Jan - Mar` over `2016`. */
export function haveYearsBelow(rows: readonly GridRow[]): boolean {
  if (rows[0] === undefined || isBare(rows[0])) return false;
  return rows.every((row, at) => {
    const next = rows[at + 1];
    if (isBare(row) || readLabelPeriod(row.label.text)?.start !== null) return true;
    return next !== undefined && isBare(next) && isYearOf(row.label.text, next.label.text);
  });
}

/** Whether a year makes a whole period of a label: `April - June`, `2005`. */
export function isYearOf(label: string, year: string): boolean {
  if (!isYearAlone(year) || readLabelPeriod(label)?.start !== null) return false;
  return readLabelPeriod(joined(label, year))?.start != null;
}

export const isYearAlone = (text: string): boolean => YEAR.test(text);

/** `under 18`: a label of its own, in small letters. */
const BAND = /^(?:under|over|up to|aged?|below|above|less than|more than|fewer than) \d/;

/** `of which on street`: the heading of parts, in small letters too. */
const PARTS = /^of (?:which|whom|these|those)\b/;

/** Whether a text begins as the rest of another does: with a small letter, a closing mark or a remark in brackets. */
export function startsInside(text: string): boolean {
  return (
    (beginsSmall(text) && !isName(text) && !BAND.test(text) && !PARTS.test(text)) ||
    beginsWithOneOf("),;&", text) ||
    (beginsWithOneOf("AO", text) && JOINING.test(text)) ||
    (text.startsWith("(") && !ITEM.test(text))
  );
}

/** `eBooks`, `iPads` */
function isName(text: string): boolean {
  const second = text.charAt(1);
  return second !== second.toLowerCase();
}

export function wrappedLabel(row: GridRow, whole: string): Diagnostic {
  return diagnose("table/wrapped-label", row.label, "a label broken over lines was joined", { actual: whole });
}

/** Two parts of a text, either of which may be empty. */
export const joined = (first: string, rest: string): string => (first && rest ? `${first} ${rest}` : first || rest);
