import { isFigureLike } from "../../figure/figure.ts";
import { BEGINS_WITH_MONTH } from "../../month-name.ts";
import { LETTERS } from "../letters.ts";
import { type Entry, entryOf, isPeriodLabel } from "./entry.ts";

// A figure, what it counts, and the period it is of, behind them: `5,378 notices appealed at any stage. Financial year 21/22`.

const BEGINS = /^[£€$<]?\d[\d,.]{0,14}%? /;
/** What leads to the period; without it, it may be a part of a title. */
const LEADS_ON = /(?: (?:in|during|for)(?: the)?| ?[,.:;–-]| ?\()$/i;
const NAMES_YEAR = /^(?:financial|calendar|academic|fiscal) years? /i;
const NAME = new RegExp(`^(?:[${LETTERS}][${LETTERS}'’()/&,\\- ]{0,90})?$`);
const MOST_WORDS = 6;

/** Reads such a line; null where it is none. `content` is the whole line from `start` on. */
export function splitCountFirst(content: string, start: number): Entry | null {
  const figure = BEGINS.exec(content)?.[0].trimEnd() ?? "";
  if (figure === "" || !isFigureLike(figure) || isPeriodLabel(figure)) return null;
  const line = content.replace(/[.;,)]{1,2}$/, "");
  for (let words = 1, at = line.lastIndexOf(" "); words <= MOST_WORDS && at >= figure.length; words++) {
    const label = line.slice(at + 1).replace(/^\(/, "");
    const between = line.slice(figure.length, line.length - label.length).trimEnd();
    if (isPeriodLabel(label) && (NAMES_YEAR.test(label) || LEADS_ON.test(between))) {
      const name = between.replace(LEADS_ON, "").trim();
      if (!NAME.test(name) || BEGINS_WITH_MONTH.test(name)) return null;
      const value = { name, figure, start, end: start + figure.length };
      const entry = entryOf(label, start + line.length - label.length, label, { values: [value], remark: "" }, false);
      // The label alone is a period, and the line is none.
      return { ...entry, period: true, doubtful: false };
    }
    at = line.lastIndexOf(" ", at - 1);
  }
  return null;
}
