import { dayOfBound, readBound } from "../period/bound.ts";
import { skipWeekday } from "../period/stretch.ts";
import { readTokens } from "../period/token.ts";

// The day on which a response was given, where a line names it: `Date: 5 September 2023`, `Reply dated 3 March 2021`.

/** Letters of every label; of the few lines with a year most have none, and are not looked at further. */
const MAY_SAY_DATE = /date|released|published|respon|answered|issued|disclosed|\bh[cl] deb /i;
/** What says that the date behind it is the response's. */
const LABEL =
  /\b(?:date (?:responded|published|issued|sent|answered|disclosed|completed|closed|of (?:the |this )?(?:response|reply|publication|issue|letter|disclosure|release|decision))|date (?:request )?replied(?: to)?|(?:version|response|reply|publication|issue|letter|release|disclosure|decision) date|released on|(?:answered|responded)(?: by [^.;:]{1,60})? on|responded|(?:fully|part(?:ly|ially)?|not) disclosed|h[cl] deb|(?:published|issued)(?: on)?|(?:reply|response|letter) dated|response|dated?)\b[*_]{0,4}\s{0,4}(?:[:–-][*_]{0,4}\s{0,12})?/gi;
/** A line that speaks of somebody else's letter or day. */
const OF_ANOTHER =
  /\b(?:your|my|their|request(?! (?:id|ref|no|number))|requested|received|e-?mail|survey|report|guidance)\b[^.;]{0,80}$/i;
/** What a date takes, with the name of its day. */
const REACH = 48;

/** The days that a line says to be its response's; the label may stand at the end of the line before. */
export function readResponseDates(line: string, before: string): readonly string[] {
  if (!/\d/.test(line) || !(MAY_SAY_DATE.test(line) || MAY_SAY_DATE.test(before))) return [];
  const days: string[] = [];
  LABEL.lastIndex = 0;
  for (let label = LABEL.exec(line); label !== null; label = LABEL.exec(line)) {
    const day = isOwn(line.slice(0, label.index)) ? dayAt(line.slice(LABEL.lastIndex)) : null;
    if (day !== null) days.push(day);
  }
  if (days.length === 0 && isLabelAtEnd(before)) {
    const day = dayAt(line.trim());
    if (day !== null) days.push(day);
  }
  return days;
}

/** Whether a label stands at the beginning of a line or of a column, or behind what is no word of its own phrase but `and`. */
function isOwn(lead: string): boolean {
  return (!/[a-z] ?$/.test(lead) || lead.endsWith(" and ")) && !OF_ANOTHER.test(lead);
}

function isLabelAtEnd(line: string): boolean {
  LABEL.lastIndex = 0;
  for (let label = LABEL.exec(line); label !== null; label = LABEL.exec(line))
    if (line.slice(LABEL.lastIndex).trim() === "") return isOwn(line.slice(0, label.index));
  return false;
}

/** The day that a text begins with, ISO 8601; null where it begins with none. */
function dayAt(text: string): string | null {
  const tokens = readTokens(text.slice(0, REACH));
  const bound = readBound(tokens, skipWeekday(tokens, 0));
  if (bound === null || bound.value.day === null || bound.value.year === null) return null;
  return dayOfBound(bound.value, "first", null);
}
