import { isFigureLike } from "../../figure/figure.ts";
import { readLabelPeriod } from "../../period/period.ts";
import { isNextOf } from "../corner.ts";
import { type GridRow, isBare } from "../grid.ts";
import { DEEPEST_HEADER, isHeaderLike } from "../header.ts";
import type { ClassifiedText } from "../layout.ts";
import { hasFigure } from "../row-figures.ts";
import { type Dialect, isFilled, otherReadings, plainReadings } from "./readings.ts";
import { type Delimiter, type Field, QUOTE, recordAt } from "./record.ts";
import { gridRow } from "./row.ts";

const LONGEST_HEADING = 120;
/** Rows that a table needs whose commas are followed by spaces, as those of a sentence are. */
const ROWS_OF_SPACED = 3;
/** Rows that show that they are a table without a header. */
const ROWS_WITHOUT_HEADER = 3;
/** Rows of no figure (titles, the headings of sections, rows of nothing) that are passed over before those that tell. */
const MOST_PASSED = 8;

/** The dialect of the table whose header, or first row where it has none, stands at a line; null where none does. Looks at a few lines only. */
export function dialectAt(document: ClassifiedText, from: number): Dialect | null {
  return (
    headedBy(document, from, ";") ??
    headedBy(document, from, ",") ??
    withoutHeader(document, from, ";") ??
    withoutHeader(document, from, ",")
  );
}

function headedBy(document: ClassifiedText, from: number, delimiter: Delimiter): Dialect | null {
  if (!mayBegin(document, from, delimiter)) return null;
  const { fields: header } = recordAt(document, from, delimiter);
  if (!mayBeHeader(document, from, header, delimiter)) return null;
  const dialect: Dialect = { delimiter, width: header.length, headed: true };
  let headers = 0;
  let figures = 0;
  let spaced: boolean | null = null;
  let parted = false;
  let above = "";
  for (const { fields, isHeader, row } of firstRows(document, from, dialect)) {
    if (isHeader) headers++;
    else if (headers > 0 && hasFigure(document.text, row)) figures++;
    else return null;
    // Where a sentence's commas stand over others, they are no delimiters.
    spaced ??= isSpaced(fields);
    if (isSpaced(fields) !== spaced) return null;
    parted ||= headers > 0 && figures > 0 && fields.some((field, at) => at > 0 && !isGroup(fields[at - 1], field));
    // `Zone 1,100` over `Zone 2,200`: labels that count up, where one would come again without its number.
    parted ||= figures > 1 && isNextOf(above, row.label.text);
    above = row.label.text;
  }
  const needed = spaced ? ROWS_OF_SPACED : header.length > 2 ? 1 : 2;
  return parted && headers <= DEEPEST_HEADER && figures >= needed ? dialect : null;
}

function mayBeHeader(document: ClassifiedText, from: number, header: readonly Field[], delimiter: Delimiter): boolean {
  if (header.length < 2 || !isFilled(header)) return false;
  if (header.some((field) => field.text.length > LONGEST_HEADING || endsQuoted(field))) return false;
  // `Romania,1985` right below `Poland,1860`
  const above = from > 0 ? recordAt(document, from - 1, delimiter).fields : [];
  if (header.length === 2 && above.length === 2 && isCount(above[1]) && isCount(header[1])) return false;
  // `2018 – 12,044 (estimated)` is a figure with what is said of it.
  return !header.some(
    (field, at) => at > 0 && GROUP_AND_WORDS.test(field.text) && /\d$/.test(header[at - 1]?.text ?? ""),
  );
}

interface FirstRow {
  readonly fields: readonly Field[];
  readonly row: GridRow;
  readonly isHeader: boolean;
}

/** The rows of a table that tell whether it is one: its header, and as many below it as may be needed; none where too few do. */
function firstRows(document: ClassifiedText, from: number, dialect: Dialect): readonly FirstRow[] {
  const { text } = document;
  const rows: FirstRow[] = [];
  let inBody = false;
  let passed = 0;
  let bareAbove = false;
  for (let index = from; rows.length <= DEEPEST_HEADER + ROWS_OF_SPACED; ) {
    const { fields: printed, end } = recordAt(document, index, dialect.delimiter);
    if (printed.length < dialect.width) break;
    const [plain] = plainReadings(text, printed, dialect);
    const fields = plain ?? otherReadings(text, printed, dialect)[0];
    if (!fields) break;
    const row = gridRow(document, index, fields, false);
    index = end;
    if (!plain || isBare(row)) {
      // What stands over rows of no other shape is an address or a list.
      if (++passed > MOST_PASSED) return [];
      bareAbove = isBare(row);
      continue;
    }
    const isHeader = isHeaderLike(text, row);
    // Behind a row of nothing, or its title, a header begins the next table.
    if (inBody && bareAbove && isHeader) break;
    bareAbove = false;
    rows.push({ fields, row, isHeader: isHeader && !inBody });
    inBody ||= !isHeader;
  }
  return rows;
}

/**
 * The dialect of rows without a header: names or periods, each with as many figures and nothing else. Below other fields
 * they are rows of a table whose header is not understood.
 */
function withoutHeader(document: ClassifiedText, from: number, delimiter: Delimiter): Dialect | null {
  if (!mayBegin(document, from, delimiter)) return null;
  if (from > 0 && recordAt(document, from - 1, delimiter).fields.length > 1) return null;
  const rows: (readonly Field[])[] = [];
  for (let index = from; rows.length < ROWS_WITHOUT_HEADER; ) {
    const { fields, end } = recordAt(document, index, delimiter);
    if (!isNamedRow(fields) || (rows[0] && fields.length !== rows[0].length)) return null;
    rows.push(fields);
    index = end;
  }
  return haveGroupsBehindMonths(rows) ? null : { delimiter, width: rows[0]?.length ?? 0, headed: false };
}

/**
 * `January 20,127` over `February 89,998`: a month and a figure, whose comma parts thousands. What stands behind the months
 * are years where it goes up as years do: `Dec 20,127` over `Jan 21,345`.
 */
function haveGroupsBehindMonths(rows: readonly (readonly Field[])[]): boolean {
  const behind = rows.map(([label, cell]) => [NUMBER_BEHIND_WORD.exec(label?.text ?? "")?.[1], cell?.text] as const);
  if (!behind.every(([number, cell]) => number !== undefined && GROUPS.test(cell ?? ""))) return false;
  return behind.some(([number], at) => {
    const [before] = behind[at - 1] ?? [number];
    return Number(number) < Number(before) || Number(number) > Number(before) + 1;
  });
}

const NUMBER_BEHIND_WORD = /[a-z]\.? (\d{1,3})$/i;

/** Whether a name or a period stands before figures, of which none may be the rest of what stands before it. */
function isNamedRow(fields: readonly Field[]): boolean {
  const [label, ...cells] = fields;
  if (!label || cells.length === 0 || isSpaced(fields)) return false;
  if (!cells.every((cell, at) => isFigureLike(cell.text) && !isGroup(fields[at], cell))) return false;
  if (!cells.some(({ text }) => /\d/.test(text))) return false;
  return (/[a-z]/i.test(label.text) && !/\d$/.test(label.text)) || readLabelPeriod(label.text) !== null;
}

/** A number of digits alone, which right below another is no year over a column. */
const isCount = (field: Field | undefined): boolean => /^\d+$/.test(field?.text ?? "");

/**
 * A cheap look: whether a delimiter stands on a line and, since there is a row below it, on the next. Where a quote stands
 * on either, a record may go on over lines.
 */
function mayBegin({ text, lines }: ClassifiedText, from: number, delimiter: Delimiter): boolean {
  const first = lines[from];
  const second = lines[from + 1];
  if (!first || !second) return false;
  const printed = text.slice(first.start, first.end);
  if (printed.includes(QUOTE)) return true;
  if (!parts(printed, delimiter)) return false;
  const below = text.slice(second.start, second.end);
  return parts(below, delimiter) || below.includes(QUOTE);
}

/** Whether a delimiter stands in a line elsewhere than in its amounts of money: `a) £151,359.00 £121,02.98` has none. */
function parts(printed: string, delimiter: Delimiter): boolean {
  return printed.includes(delimiter) && printed.replace(MONEY, "").includes(delimiter);
}

const MONEY = /[£€$]\d{1,3}(?:,\d{1,3})+/g;

/** Whether a quote is closed that was opened on a line above, or is a misprint. */
function endsQuoted({ text }: Field): boolean {
  return text.length > 1 && text.endsWith('"') && text.indexOf('"') === text.length - 1;
}

/** `£83` before `184`, `£6` before `143,000`: the comma may part thousands. `2014/15` before `201` is a period. */
function isGroup(before: Field | undefined, { text, spaced }: Field): boolean {
  if (spaced || !before || !/(?:^|\D)\d{1,3}$/.test(before.text)) return false;
  return GROUPS.test(text) && readLabelPeriod(before.text) === null;
}

const GROUPS = /^\d{3}(?:,\d{3}){0,3}(?:\.\d{1,2})?$/;

const GROUP_AND_WORDS = /^\d{3} ?[^\d\s.]/;

function isSpaced(fields: readonly Field[]): boolean {
  return fields.some(({ spaced }) => spaced);
}
