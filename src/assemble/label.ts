import { MONTH } from "../month-name.ts";
import { withRaisedTags } from "../tokenize/raised-tags.ts";
import { withoutGluedNumbers } from "./glued-number.ts";
import { beginsWithOneOf } from "./letters.ts";
import { stripMarkup } from "./markup.ts";
import { isBehindWords } from "./note.ts";

/** Footnote marks behind a label or a header: `2013/14*`, `Other¹`, `(Int)^`, `Total [note 2]`, `Other [Notes 1, 2]`. */
const MARKS = /(?:[*^†‡§¶‖#¹²³⁰⁴-⁹]{1,4}|\[(?:[Nn]otes? )?[a-z0-9]{1,3}(?:(?:,| and| &) ?\d{1,2}){0,3}\])$/u;
/** `2003(1)`, `2003-04(2)`, `Nov-22(1)`: behind a year it can be nothing else, wherever the note stands. */
const MARKED_YEAR = new RegExp(`^((?:19|20)\\d\\d(?:[-/–]\\d{2,4})?|${MONTH}[- '’]{1,2}\\d{2,4})\\(\\d{1,2}\\)$`, "i");
/**
 * `Fines( 1)`, `Cautioned ( 2, 3)`, `Essex(5)`: a bracket before a blank, or behind a word's last letter, holds a raised
 * number as debates print it, wherever the note stands.
 */
const RAISED_BY_DEBATES = /(?:\( (?:\d{1,2}|[a-z])|(?<=[a-z]{3})\(\d{1,2})(?:, ?(?:\d{1,2}|[a-z])){0,8},? ?\)$/;
/** `2006b`: a raised letter; those that say provisional or revised are others. */
const LETTERED_YEAR = /^(?:19|20)\d\d(?:[-/–]\d\d)?[a-d]$/;
const LONGEST_LETTERED_YEAR = "2006-07b".length;
/** `Primary( 2) (year 1 to 7)` */
const RAISED_BEFORE_BRACKET = /\( \d{1,2}(?:, ?\d{1,2}){0,3}\)(?= \()/;
const LONGEST_MARKED_YEAR = "September 2022(12)".length;
const LAST_OF_MARKS = "*^†‡§¶‖#¹²³⁰⁴⁵⁶⁷⁸⁹]";
/** A mark behind a word and before others, `Beds* at 31 March`, `Outcome rate³ (%)`; behind so few letters as `m²` it is a power. */
const MARK_INSIDE = /[*†‡¹²³⁰⁴-⁹]{1,3}(?<=[a-z]{3}[*†‡¹²³⁰⁴-⁹]{1,3})(?= |\()/u;
const LEADING_MARKS = /^[*^†‡§]{1,4}(?=\S)/u;
const FIRST_OF_MARKS = "*^†‡§";

/**
 * A label as printed: markup and footnote marks removed, white space collapsed. A text of marks alone stays.
 * @param explained marks of the table's notes: what stands in round brackets is one where a note has it, `Permits (a)`
 */
export function cleanLabel(text: string, explained: readonly string[] = []): string {
  let label = stripMarkup(text);
  for (let end = withoutMark(label, explained); end > 0; end = withoutMark(label, explained))
    label = label.slice(0, end).trimEnd();
  label = label.replace(MARK_INSIDE, "");
  if (label.endsWith(")") && label.includes("( ")) label = label.replace(RAISED_BEFORE_BRACKET, "");
  if (explained.some(isNumber)) label = withoutGluedNumbers(label, explained);
  return beginsWithOneOf(FIRST_OF_MARKS, label) ? label.replace(LEADING_MARKS, "") : label;
}

const isNumber = (mark: string): boolean => /^\d/.test(mark);

/** Where the mark at a label's end begins; 0 where there is none, or nothing before it. */
function withoutMark(label: string, explained: readonly string[]): number {
  // Nearly every label ends with a letter.
  const marks = LAST_OF_MARKS.includes(label.charAt(label.length - 1)) ? MARKS.exec(label) : null;
  if (marks) return marks.index;
  if (label.length <= LONGEST_LETTERED_YEAR && LETTERED_YEAR.test(label)) return label.length - 1;
  if (!label.endsWith(")")) return 0;
  const marked = label.length <= LONGEST_MARKED_YEAR ? MARKED_YEAR.exec(label) : null;
  return marked?.[1]?.length ?? (RAISED_BY_DEBATES.exec(label)?.index || explainedMarkIn(label, explained));
}

/** Where a mark in round brackets at a text's end begins, if a note explains it; 0 where there is none, or nothing before it. */
export function explainedMarkIn(text: string, explained: readonly string[]): number {
  if (explained.length === 0 || !text.endsWith(")")) return 0;
  const at = text.lastIndexOf("(");
  return at > 0 && areExplained(text.slice(at + 1, -1), explained) && isBehindWords(text, at) ? at : 0;
}

/** Where a text begins behind a mark that a note explains: `(5)44,517`, `[1] 637,500`; or that can be nothing else; 0 where there is none. */
export function behindMark(text: string, explained: readonly string[]): number {
  if (text.startsWith("(")) {
    const raised = RAISED_BEFORE.exec(text);
    if (raised) return raised[0].length;
  }
  if (explained.length === 0) return 0;
  const [head = "", mark = ""] = MARK_BEFORE.exec(withRaisedTags(text)) ?? [];
  if (head !== "") return explained.includes(mark) ? head.length : 0;
  if (!text.startsWith("(")) return 0;
  const end = text.indexOf(")");
  return end > 0 && end < text.length - 1 && areExplained(text.slice(1, end), explained) ? end + 1 : 0;
}

/** `(6)64`: a raised number before a figure as debates print it, wherever the note stands. */
const RAISED_BEFORE = /^\(\d{1,2}\)(?=£?\d)/;

/** A mark before a figure, raised or as some converters print what is raised. */
const MARK_BEFORE = /^(\[\d{1,2}\]|[⁰¹²³⁴-⁹]{1,2}|\*{1,3}|[†‡§¶]{1,2}|#) */;

/** Whether notes explain what stands in brackets: `5`, ` 3, 4` as debates print it. */
function areExplained(inside: string, explained: readonly string[]): boolean {
  return inside.split(",").every((mark) => explained.includes(`(${mark.trim()})`));
}
