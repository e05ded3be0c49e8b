import { mapped } from "../mapped.ts";
import { dayOf } from "../period/calendar.ts";
import { isAsciiDigit } from "../quick-look.ts";
import { DATE_AND_REFERENCE } from "../tokenize/furniture.ts";
import { readReferences } from "./reference.ts";
import { readResponseDates } from "./response-date.ts";

/** Who answered what and when, as far as the text states it. */
export interface Metadata {
  readonly reference: string | null;
  /** ISO 8601. */
  readonly date: string | null;
}

/** The longest line with nothing but a date and a reference. */
const LONGEST_FOOTER = 64;
/** How many lines from the top are read for a reference or a date; the figures come after. */
const HEAD = 40;
const LONGEST = 200;

/**
 * Reads the reference and the date of a response: from its page footers where these have both, else from the words that
 * name them in its first lines. Two different ones are none: which is the response's cannot be told.
 */
export function readMetadata(lines: readonly string[]): Metadata {
  const printed: Footers = { references: [], dates: [] };
  for (const line of lines) if (mayBeFooter(line)) readFooter(line, printed);
  const reference = only(printed.references);
  const date = only(printed.dates);
  if (reference !== null && date !== null) return { reference, date };
  const head = lines.slice(0, HEAD).filter((line) => line.length <= LONGEST);
  return {
    reference: reference ?? onlyReference(head),
    date: date ?? only(head.flatMap((line, i) => readResponseDates(line, head[i - 1] ?? ""))),
  };
}

/** What page footers such as `01/11/2019 16966/19` say. */
interface Footers {
  readonly references: string[];
  readonly dates: string[];
}

function mayBeFooter(line: string): boolean {
  return isAsciiDigit(line.charCodeAt(0)) && line.length <= LONGEST_FOOTER && line.includes("/");
}

function readFooter(line: string, footers: Footers): void {
  const match = DATE_AND_REFERENCE.exec(line);
  if (!match) return;
  const [day, month, year] = mapped((match[1] as string).split("/"), Number);
  const date = dayOf(year as number, month as number, day as number);
  footers.references.push(match[2] as string);
  if (date !== null) footers.dates.push(date);
}

function only(found: readonly string[]): string | null {
  const distinct = new Set(found);
  return distinct.size === 1 ? (found[0] as string) : null;
}

/** The one reference that the lines say to be their own; where none is, the one that they name. */
function onlyReference(lines: readonly string[]): string | null {
  const named = lines.flatMap((line, i) => readReferences(line, lines[i + 1] ?? ""));
  const sure = named.filter((reference) => reference.sure);
  const [first, ...others] = mapped(sure.length > 0 ? sure : named, ({ text }) => text);
  return first !== undefined && others.every((other) => coreOf(other) === coreOf(first)) ? first : null;
}

/** A reference without the words before its figures: `FOI 1234/20` is printed as `1234/20` too. */
const coreOf = (reference: string): string => reference.replace(/^(?:[A-Za-z]+[ /-])+(?=\d)/, "");
