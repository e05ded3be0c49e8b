import { readLabelPeriod } from "../../period/period.ts";
import type { PrintedRow, PrintedTable } from "../../table.ts";
import type { Line } from "../../tokenize/line.ts";
import { findHeading } from "../heading.ts";
import { type ClassifiedText, tableOfRows } from "../layout.ts";
import { SMALL_LETTERS } from "../letters.ts";
import { lineBelow } from "../line-beside.ts";

// The same list under each of several periods, with the figure right behind its label, or mostly:
// `2014` / `Seizures in the post172` / `Other seizures 61` / `2015` / …

const LONGEST_LINE = 200;
const LONGEST_PERIOD = 40;
const MOST_BLANK_LINES = 3;
const FEWEST_LABELS = 2;
/** Periods within which each label is glued to its figure once, lest each of many is looked at from each before it. */
const PERIODS_TO_SHOW = 20;
const ITEM = new RegExp(`^(.{0,160}[${SMALL_LETTERS})])( ?)(£?\\d{1,3}(?:,\\d{3}){0,4}(?:\\.\\d{1,2})?)$`);

interface Item {
  readonly row: PrintedRow;
  readonly glued: boolean;
}

/** Reads such lists from a line with a period on; null where they are not the same, or a label has a space each time. */
export function readRepeatedList(document: ClassifiedText, from: number): PrintedTable | null {
  if (readPeriod(document, from) === null) return null;
  const lists: (readonly Item[])[] = [];
  let end = from;
  for (let at = from; readPeriod(document, at) !== null; at = lineBelow(document, end - 1, MOST_BLANK_LINES)) {
    const items = readItems(document, at);
    const last = items.at(-1);
    const first = lists[0] ?? items;
    if (!last || items.length !== first.length) break;
    if (!items.every(({ row }, index) => row.label === first[index]?.row.label)) break;
    lists.push(items);
    end = last.row.line;
    if (lists.length === 1 && !holdsLabels(items)) return null;
    if (lists.length === PERIODS_TO_SHOW && !areGlued(lists)) return null;
  }
  if (lists.length < 2 || !areGlued(lists)) return null;
  const heading = findHeading(document, from)?.text ?? null;
  const rows = lists.flatMap((items) => items.map(({ row }) => row));
  return tableOfRows({ layout: "glued", heading, headers: [[]], rows }, from + 1, end);
}

/** Whether a list has several labels, each another. */
const holdsLabels = (items: readonly Item[]): boolean =>
  items.length >= FEWEST_LABELS && new Set(items.map(({ row }) => row.label)).size === items.length;

/** Whether each label of a list that comes again is glued to its figure once at least. */
const areGlued = (lists: readonly (readonly Item[])[]): boolean =>
  lists[0]?.every((_, index) => lists.some((items) => items[index]?.glued)) ?? false;

function readItems(document: ClassifiedText, period: number): readonly Item[] {
  const items: Item[] = [];
  const group = readPeriod(document, period);
  for (let index = lineBelow(document, period, MOST_BLANK_LINES); ; index++) {
    const line = document.lines[index];
    const content = line ? contentOf(document, index) : "";
    const match = ITEM.exec(content);
    if (!line || !match) return items;
    const [, label = "", space = "", figure = ""] = match;
    const start = line.start + document.text.slice(line.start, line.end).indexOf(content);
    const offsets = [start + content.length - figure.length, start + content.length];
    const row = { group, label, line: line.number, column: start - line.start + 1, cells: { offsets, lines: null } };
    items.push({ row, glued: space === "" });
  }
}

function readPeriod(document: ClassifiedText, index: number): string | null {
  const line = document.lines[index];
  if (!line || line.numbers === 0 || line.end - line.start > LONGEST_PERIOD) return null;
  const content = contentOf(document, index).replace(/ *:$/, "");
  return content !== "" && readLabelPeriod(content) !== null ? content : null;
}

/** What stands on a line that may be one of such lists; empty where it is none. */
function contentOf({ text, lines, roles }: ClassifiedText, index: number): string {
  const line: Line | undefined = lines[index];
  if (!line || roles[index] !== "prose" || line.tabs + line.pipes > 0 || line.end - line.start > LONGEST_LINE)
    return "";
  return text.slice(line.start, line.end).trim();
}
