import { mapped } from "../mapped.ts";
import { readLabelPeriod } from "../period/period.ts";
import { includesOneOf } from "../quick-look.ts";
import type { PrintedRow, PrintedTable } from "../table.ts";
import type { ClassifiedText } from "./layout.ts";
import { readTotalLabel } from "./total-label.ts";

// Lists that have the rhythm of a table without a header: a page of contents, a chart's axes, the head of a letter, points
// that are numbered.

/** What stands before a number that counts nothing. */
const PAPERWORK =
  /^(?:(?:our|your|my) )?(?:ref(?:erence)?|date|page|tel|telephone|phone|fax|e-?mail|version|postcode|room|floor|(?:po )?box|ext(?:ension)?|case|foi|section|chapter|appendix|annex|figure|part|question|item)\b/i;
/** What is no label of a figure's row whatever stands over it. */
const HEAD_OF_LETTER =
  /^(?:(?:our|your|my) ref(?:erence)?|ref(?:erence)?(?: (?:no|number))?|tel(?:ephone)?|phone|fax|e-?mail|postcode|page|version)\.?:?$/i;
/** What heads the labels below it: a row that it seems to begin is a header. */
const OVER_PERIODS = /^(?:(?:financial|calendar|academic) )?(?:years?|months?|quarter|period)$/i;
/** The highest number of a page. */
const LAST_PAGE = 999;
/** So many figures a row apart by the same step are a scale. */
const TICKS_OF_SCALE = 4;
/** So many figures go up by chance once in six times, fewer more often. */
const ROWS_OF_CONTENTS = 3;

/** Whether a table is rather a list of another kind; one with a header seldom is. */
export function isListing(
  text: string,
  {
    headers,
    rows,
  }: { readonly headers: PrintedTable["headers"]; readonly rows: readonly Pick<PrintedRow, "label" | "cells">[] },
): boolean {
  if (rows.some(({ label }) => HEAD_OF_LETTER.test(label))) return true;
  if (headers.some((path) => path.length > 0)) return false;
  if (rows.some(({ label }) => PAPERWORK.test(label)) || OVER_PERIODS.test(rows[0]?.label ?? "")) return true;
  const figures = mapped(rows, ({ cells: { offsets } }) => {
    const values: number[] = [];
    for (let at = 0; at < offsets.length; at += 2)
      values.push(Number(text.slice(offsets[at], offsets[at + 1]).replaceAll(",", "")));
    return values;
  });
  if (rows.length > 1 && rows.every(({ label }) => label === rows[0]?.label)) return true;
  if (headers.length > 1) return headers.length >= TICKS_OF_SCALE && figures.every(isScale);
  if (rows.some(({ label }) => readTotalLabel(label) || readLabelPeriod(label))) return false;
  if (rows.length < ROWS_OF_CONTENTS) return false;
  const column = mapped(figures, ([figure]) => figure as number);
  if (column.every((number, row) => number === 1 || (row > 0 && number === (column[row - 1] as number) + 1)))
    return true;
  return arePages(column);
}

const DAY = /^\d\d? (?:january|february|march|april|may|june|july|august|september|october|november|december)$/i;
const YEAR = /^(?:19|20)\d\d$/;

/** Whether rows are days with their years, which stand on the next line: `31 March` with `2016` for its figure. */
export function isOfBrokenDates(text: string, { headers, rows }: PrintedTable): boolean {
  if (headers.length !== 1) return false;
  return rows.some(
    ({ label, cells: { offsets } }) =>
      label.length < LONGEST_DAY && DAY.test(label) && YEAR.test(text.slice(offsets[0], offsets[1])),
  );
}

const LONGEST_DAY = "31 September.".length;

/** Whether numbers are those of pages: none is less than the one before. */
export function arePages(numbers: readonly number[]): boolean {
  return numbers.every((page, row) => page > 0 && page <= LAST_PAGE && (row === 0 || page >= (numbers[row - 1] ?? 0)));
}

/** What stands in the head of a letter or in a list of contacts: a number that is dialled, a reference, an address. */
const CONTACT =
  /\b(?:tel(?:ephone)?|phone|fax|mobile|minicom|textphone|switchboard|direct (?:line|dial))\b[\s:.|]{0,12}(?:18001 ?)?(?:\(?0\d{2}|\+\d)|^[^:\d]{2,40}:[\s|]{0,4}\(?\+?0\d{2,4}\)? ?\d{3}|\b(?:our|your) ref(?:erence)?\b|\S@\S{1,60}\.\S|\bwww\./i;
/** Letters and signs of every such line; few rows of tables have any. */
const CONTACT_HINTS = "@ : www tel phone fax mobile minicom switchboard direct ref".split(" ");
/** No such head or list is longer, in lines. */
const LONGEST_HEAD = 30;

/** Among so many filled lines of it stands the first contact. */
const LATEST_CONTACT = 4;

/**
 * Index after the last line of the head of a letter, or of a list of contacts, whatever columns it stands in; null where
 * the lines from one index to another are none.
 */
export function endOfLetterhead({ text, lines, roles }: ClassifiedText, from: number, to: number): number | null {
  if (to - from > LONGEST_HEAD) return null;
  let filled = 0;
  let contacts = 0;
  let end = from;
  for (let index = from; index < to; index++) {
    if (roles[index] === "blank") continue;
    filled++;
    if (contacts === 0 && filled > LATEST_CONTACT) return null;
    const line = text.slice(lines[index]?.start, lines[index]?.end);
    if (!includesOneOf(line.toLowerCase(), CONTACT_HINTS) || !CONTACT.test(line)) continue;
    contacts++;
    end = index + 1;
  }
  return contacts > 1 && contacts * 3 >= filled ? end : null;
}

/**
 * Whether a table that begins at a line is a page of contents, its figures the numbers of pages: so headed, of numbered
 * sections, with dots and a `p` before them, with `Contents` for its first entry, or without a header some lines below it.
 */
export function isContents(document: ClassifiedText, start: number, { heading, headers, rows }: PrintedTable): boolean {
  const { text } = document;
  if (rows.every(({ label }) => AT_PAGE.test(label)) && rows.some(({ label }) => LEADERS.test(label))) return true;
  const column = (at: number): number[] => mapped(rows, ({ cells }) => numberIn(text, cells, at));
  if (rows.length >= ROWS_OF_CONTENTS && headers.every((path) => path.length === 0) && isUnder(document, start))
    return headers.some((_, at) => areSomePages(column(at).filter((page) => page !== 0)));
  if (headers.length !== 1) return false;
  const isOfSections = rows.length > ROWS_OF_CONTENTS && rows.every(({ label }) => SUBSECTION.test(label));
  const isEntry = CONTENTS.test(rows[0]?.label ?? "");
  return (isOfSections || isEntry || CONTENTS.test(heading ?? "")) && arePages(column(0));
}

const areSomePages = (pages: readonly number[]): boolean => pages.length >= ROWS_OF_CONTENTS && arePages(pages);

function numberIn(text: string, { offsets }: PrintedRow["cells"], at: number): number {
  return Number(text.slice(offsets[2 * at], offsets[2 * at + 1]));
}

/** So far below the word may an entry of the contents stand, in lines. */
const REACH_OF_CONTENTS = 40;

/** Whether `Contents` begins one of the lines above. */
function isUnder({ text, lines }: ClassifiedText, start: number): boolean {
  for (let at = start - 1; at >= 0 && at >= start - REACH_OF_CONTENTS; at--) {
    const from = lines[at]?.start ?? 0;
    if (OVER_CONTENTS.test(text.slice(from, from + LONGEST_OVER_CONTENTS))) return true;
  }
  return false;
}

const OVER_CONTENTS = /^\s*(?:table of )?contents\b/i;
const LONGEST_OVER_CONTENTS = "        Table of contents:".length;

/** `Road type .......... p`, `Explanation of trends p` */
const AT_PAGE = /[ .]pp?\.?$/;
const LEADERS = /\.{4}/;
/** `3.1. Use of fees` */
const SUBSECTION = /^\d{1,2}(?:\.\d{1,2}){1,3}\.? /;
/** The page itself may be among its entries, and extractors of PDFs print some titles twice. */
const CONTENTS = /^(?:table of )?contents(?: contents)?(?: page)?$/i;

/** How often a page of a website was seen and shared, which stands over the text of a document on it. */
const SEEN = /^(?:[•·] ?)?(?:views?|downloads?|uploads?|likes?|shares?|comments?|followers?)$/i;

const LONGEST_SEEN = "• followers".length;

export const isOfWebsite = ({ rows }: PrintedTable): boolean =>
  rows.length > 0 && rows.every(({ label }) => label.length <= LONGEST_SEEN && SEEN.test(label));

/** What is over numbers that name a provision of the law or a page, and count nothing; and what may stand behind it. */
const NAMED: ReadonlySet<string> = new Set("section exemption article regulation clause paragraph page".split(" "));
const BEHIND_NAMED: ReadonlySet<string> = new Set(["", "no", "no.", "number", "of the act"]);

function namesByNumber(header: string): boolean {
  const [first = ""] = header.split(" ", 1);
  return NAMED.has(first.toLowerCase()) && BEHIND_NAMED.has(header.slice(first.length + 1).toLowerCase());
}

/** Whether the only figures of a table name sections of an act, or pages, as its header says: `Section` over `40`. */
export function isOfNumberedNames(text: string, { headers, rows }: PrintedTable): boolean {
  const [path, ...others] = headers;
  if (others.length > 0 || !namesByNumber(path?.at(-1) ?? "")) return false;
  return rows.every(({ label, cells: { offsets } }) => {
    if (readTotalLabel(label) || readLabelPeriod(label)) return false;
    const number = Number(text.slice(offsets[0], offsets[1]));
    return Number.isInteger(number) && number <= LAST_PAGE;
  });
}

/** Whether the one number of each row is the item's of an agenda: 1, 2, 3 and so on to the end, or to a last `None`. */
export function isNumbered(text: string, { headers, rows }: PrintedTable): boolean {
  if (headers.length !== 1) return false;
  const printed = mapped(rows, ({ cells: { offsets } }) => text.slice(offsets[0], offsets[1]));
  if (!/\d/.test(printed.at(-1) ?? "")) printed.pop();
  return printed.length >= ROWS_OF_CONTENTS && printed.every((number, row) => number === String(row + 1));
}

/** Whether what stands in the cells are bullets and dashes rather than figures: no digit in most rows; under periods, in none. */
export function isBulleted(text: string, { headers, rows }: PrintedTable): boolean {
  const counted = rows.filter(({ cells: { offsets } }) => /\d/.test(text.slice(offsets[0], offsets.at(-1))));
  if (headers.length > 1 && headers.every((path) => readLabelPeriod(path.at(-1) ?? ""))) return counted.length === 0;
  const isHeaded = headers.some((path) => path.length > 0);
  return isHeaded ? 2 * counted.length < rows.length : 2 * counted.length <= rows.length;
}

/** Whether figures go up or down by the same step, as those beside an axis do. */
function isScale(figures: readonly number[]): boolean {
  const step = (figures[1] ?? 0) - (figures[0] ?? 0);
  return (
    step !== 0 && figures.every((figure, index) => index === 0 || figure - (figures[index - 1] as number) === step)
  );
}
