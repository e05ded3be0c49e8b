import { MONTH } from "../../month-name.ts";
import { readLabelPeriod } from "../../period/period.ts";
import type { RunOnHeader } from "../collapsed/run-on-header.ts";
import { beginsWithCapital } from "../letters.ts";
import { isTotalLabel } from "../total-label.ts";
import { isBand } from "./bands.ts";

// What shows that the header over rows that run on does not end where it seems to.

/** The headings and labels of a table as printed, and the sections in which its labels stand. */
interface Names {
  readonly printed: readonly string[];
  readonly names: readonly string[];
  readonly sections: readonly (string | null)[];
  readonly columns: number;
  /** What may be the label behind the last row. */
  readonly behind: readonly string[];
}

/** Whether the last heading may be that of a section, of a level above, or of the first label; or that label begins with headings. */
export function isHeaderDoubtful(
  { guessed, columns: headings, before }: RunOnHeader,
  { printed, names, sections, columns, behind }: Names,
): boolean {
  return (
    lacksFirstSection(names, sections) ||
    ((guessed || columns === 1) && endsInSection([...names, ...behind])) ||
    endsInPeriod(printed, names) ||
    beginsWithTotal(names) ||
    (headings.length + before.length === 0 && mayHoldHeader(names)) ||
    holdsTwins(printed, names[0] ?? "") ||
    holdsDay(printed, guessed)
  );
}

/** Whether the first label comes again in a section, and stands in none: the heading of its own is the last of the header. */
function lacksFirstSection(
  [first, ...others]: readonly string[],
  [section, ...sections]: readonly (string | null)[],
): boolean {
  return section === null && others.some((label, at) => label === first && sections[at] !== null);
}

/** Whether the first label is a year or band that comes again behind words: those of its own section are the last of the header. */
export function endsInSection([first = "", ...others]: readonly string[]): boolean {
  if (readLabelPeriod(first) === null && !isBand(first)) return false;
  return others.some((label) => label.endsWith(` ${first}`) && !isTotalLabel(label.slice(0, -first.length)));
}

/** Whether the last heading alone is a period, and a later label begins as it does: it is the heading of the first section. */
function endsInPeriod(headings: readonly string[], labels: readonly string[]): boolean {
  const periods = headings.filter((heading) => readLabelPeriod(heading) !== null);
  const last = headings.at(-1) ?? "";
  if (headings.length < 2 || periods.length !== 1 || periods[0] !== last) return false;
  const month = last.slice(0, last.indexOf(" ") + 1);
  return month !== "" && labels.some((label, at) => at > 0 && label.startsWith(month));
}

/** Whether the first label alone begins with `Total`, and a total ends the table: the word is perhaps the last of the header. */
function beginsWithTotal([first = "", ...others]: readonly string[]): boolean {
  if (!/^total /i.test(first) || !SUM.test(others.at(-1) ?? "")) return false;
  return !others.slice(0, -1).some((label) => isTotalLabel(label));
}

const SUM = /^(?:grand )?totals?$/i;

const FEWEST_SHORTER = 3;
const FEWEST_CAPITALS = 3;

/** Whether the first of several labels is words in capitals, and longer than all others: it perhaps begins with the header. */
function mayHoldHeader([first = "", ...others]: readonly string[]): boolean {
  const words = first.split(" ");
  if (others.length < FEWEST_SHORTER || words.length < FEWEST_CAPITALS || !words.every(beginsWithCapital)) return false;
  return others.every((label) => label.split(" ").length < words.length);
}

/** Whether the same word stands twice, one right behind the other, in headings and the first label: one is of another level, `Ward Men Men`. */
function holdsTwins(headings: readonly string[], label: string): boolean {
  const words = [...headings, label].map((heading) => heading.split(" "));
  const last = words.at(-2)?.at(-1);
  const isOfBoth = headings.length > 1 && last === words.at(-1)?.[0];
  return isOfBoth || words.slice(0, -1).some((its) => its.some((word, at) => at > 0 && word === its[at - 1]));
}

/**
 * `Force Men Women | As at 28 February 1992`: one day, or a time up to one, beside other headings is over all columns; beside
 * several, what only capitals tell from the first label is no heading.
 */
function holdsDay(headings: readonly string[], guessed: boolean): boolean {
  const days = headings.filter((heading) => DAY.test(heading) && readLabelPeriod(heading) !== null);
  const areOver = days.length === 1 || (days.length > 1 && guessed);
  return areOver && headings.some((heading) => readLabelPeriod(heading) === null);
}

const DAY = new RegExp(`\\d{1,2}(?:st|nd|rd|th)? ${MONTH} (?:19|20)\\d\\d$`, "i");
