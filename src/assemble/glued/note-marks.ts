import type { Line } from "../../tokenize/line.ts";
import type { ClassifiedText } from "../layout.ts";
import type { GluedRow } from "./row.ts";

/** In lines. */
const REACH_ABOVE = 6;
const REACH_BELOW = 20;
/** `1 Includes`, `2. Source` */
const NOTE = /^(\d{1,2})[.)]? ?[A-Za-z]/;
/** `Patients1,2` */
const POINTER = /[A-Za-z)](\d{1,2}(?:,\d{1,2})*)(?![\w,/–-])/g;

/**
 * The numbers of notes below rows to which nothing points but maybe a label with figures behind it: `Leeds1245` may be 245
 * with the mark of note 1.
 */
export function looseMarks(document: ClassifiedText, first: number, rows: readonly GluedRow[]): readonly string[] {
  const { text, lines, roles } = document;
  const last = rows.at(-1)?.index ?? first;
  const marks = new Set<string>();
  for (let index = last + 1; index <= last + REACH_BELOW && index < lines.length; index++) {
    if (roles[index] === "question") break;
    const { start, end } = lines[index] as Line;
    const mark = NOTE.exec(text.slice(start, end).trim())?.[1];
    if (mark !== undefined) marks.add(mark);
  }
  if (marks.size === 0) return [];
  const over = text.slice(lines[Math.max(0, first - REACH_ABOVE)]?.start, lines[first]?.end);
  for (const [, pointers = ""] of over.matchAll(POINTER)) for (const mark of pointers.split(",")) marks.delete(mark);
  for (const { index, start } of rows) marks.delete(text.slice((lines[index] as Line).start, start).trim());
  return [...marks];
}
