import type { PrintedRow, PrintedTable } from "../../table.ts";
import type { Line } from "../../tokenize/line.ts";
import type { Heading } from "../heading.ts";
import { type ClassifiedText, tableOfRows } from "../layout.ts";
import { filledAfter } from "../lone-number.ts";
import { onceALine } from "../once-a-line.ts";
import { answerNumberAt, entriesAt, mayBeEntryLine } from "./entries-at.ts";
import { type Entry, labelOf } from "./entry.ts";
import { readEntries } from "./read-entries.ts";

const MOST_ROWS = 100;

/**
 * Lines that each have the same periods with their figures, `Q1 - 32, Q2 - 31` over `Q1 - 30, Q2 - 29`: the periods are over
 * columns, and what told the rows apart is lost. Null where a line has none, or the next has others.
 */
export function readByColumns(document: ClassifiedText, from: number, heading: Heading | null): PrintedTable | null {
  return readAlike(document, from, heading, periodsOf);
}

/**
 * The same behind what tells the rows apart, `North: Arson - 32, Fraud - 31` over `South: Arson - 30, Fraud - 29`, where
 * periods may stand on either side.
 */
export function readByLeads(document: ClassifiedText, from: number): PrintedTable | null {
  return readAlike(document, from, null, behindLead);
}

/** What a line has. */
interface EntryLine {
  readonly label: string;
  readonly entries: readonly Entry[];
}

function readAlike(
  document: ClassifiedText,
  from: number,
  heading: Heading | null,
  read: (document: ClassifiedText, index: number) => EntryLine | null,
): PrintedTable | null {
  const first = read(document, from);
  if (!first || first.entries.length < 2) return null;
  const names = first.entries.map(({ label }) => label);
  const rows: PrintedRow[] = [];
  const labels = new Set<string>();
  let last = from;
  for (let index = from; rows.length < MOST_ROWS; index = filledAfter(document, index)) {
    const line = index === from ? first : read(document, index);
    if (line?.entries.length !== names.length || !line.entries.every(({ label }, at) => label === names[at])) break;
    if (labels.has(line.label)) break;
    if (line.label !== "") labels.add(line.label);
    const offsets = line.entries.flatMap(({ values }) => values.flatMap(({ start, end }) => [start, end]));
    rows.push({ group: null, label: line.label, line: index + 1, column: 1, cells: { offsets, lines: null } });
    last = index;
  }
  if (rows.length < 2) return null;
  const headers = names.map((name) => [name]);
  return tableOfRows({ layout: "key-value", heading: heading?.text ?? null, headers, rows }, from + 1, last + 1);
}

/** The entries of a line that are all periods with one figure each; null where others are among them, or it is numbered. */
function periodsOf(document: ClassifiedText, index: number): EntryLine | null {
  if (answerNumberAt(document, index) !== null) return null;
  const entries = entriesAt(document, index);
  return entries.every((entry) => entry.period && isOfOneFigure(entry)) ? { label: "", entries } : null;
}

const behindLead = onceALine((document: ClassifiedText, index: number): EntryLine | null => {
  if (!mayBeEntryLine(document, index)) return null;
  const { start, end } = document.lines[index] as Line;
  const [before, lead = ""] = LEAD.exec(document.text.slice(start, end)) ?? [];
  const label = labelOf(lead);
  if (before === undefined || label === null) return null;
  const entries = readEntries(document.text, start + before.length, end);
  const areSeveral = new Set(entries.map((entry) => entry.label)).size > 1;
  return areSeveral && entries.every(isOfOneFigure) ? { label, entries } : null;
});

/** `Granted in full: `, before two figures and more. */
const LEAD = /^\s{0,20}([^:;,]{2,48}): {1,3}(?=[^;,:]{1,60}[;,:])/;

const isOfOneFigure = ({ words, values: [value, ...more] }: Entry): boolean =>
  !words && more.length === 0 && value?.name === "" && !value.figure.startsWith("(");
