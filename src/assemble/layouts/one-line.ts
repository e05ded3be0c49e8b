import type { PrintedTable } from "../../table.ts";
import type { Line } from "../../tokenize/line.ts";
import { headsRows } from "../collapsed/heads-rows.ts";
import { mayEndInFigure } from "../collapsed/line-end.ts";
import type { Stretch } from "../collapsed/run-on.ts";
import { type Block, blockOfTables, type ClassifiedText, type Layout } from "../layout.ts";
import { type Flow, isBullet, mayRunOn } from "../one-line/flow.ts";
import { withNotes } from "../one-line/notes.ts";
import { labelsFollowFigures, proofOf } from "../one-line/proof.ts";
import { extend } from "../one-line/read-flow.ts";
import { type ReadTable, tableOf } from "../one-line/table.ts";
import { unreadIn } from "../one-line/unread.ts";
import { textOf } from "../text-of.ts";

const FEWEST_WORDS = 5;
/** What a dash stands before is rather an answer than an item of a list. */
const FEWEST_OF_ANSWER = 40;

/** Several rows, or the whole table, on one line; or on a few that are broken wherever the page was full. */
export const oneLine: Layout = { name: "one-line", read: readOneLineBlock };

function readOneLineBlock(document: ClassifiedText, from: number): Block | null {
  const line = document.lines[from];
  if (!mayRunOn(document, from) || !line || line.words < FEWEST_WORDS || !labelsFollowFigures(document, line))
    return null;
  if ((isBullet(document, from) && line.words < FEWEST_OF_ANSWER) || goesOnFrom(document, from - 1)) return null;
  const flow = proofOf(document, from);
  if (!flow || headsRows(document, from)) return null;
  const whole = extend(document, flow);
  const read: ReadTable[] = [];
  const found: Stretch[] = [];
  for (const stretch of whole.stretches) {
    const its = tableOf(document, whole, stretch);
    if (!its) continue;
    read.push(its);
    found.push(stretch);
  }
  if (read.length === 0) return null;
  const end = document.lines[whole.end - 1]?.end ?? 0;
  const last = read.length - 1;
  const tables = read.map(({ table, end: told }, at) => {
    // Notes on lines that the flow holds too are its prose.
    if (at === last && whole.end !== table.lastLine) return table;
    return withNotes(document, table, [read[at - 1]?.end ?? 0, told, read[at + 1]?.start ?? end], at === last);
  });
  const noted = tables[last] as PrintedTable;
  tables[last] = { ...noted, diagnostics: [...noted.diagnostics, ...unreadIn(document, whole, found)] };
  const prose = [...read, null].flatMap((its, at) =>
    proseBetween(document, whole, read[at - 1]?.end ?? 0, its?.start ?? end),
  );
  return blockOfTables(from, whole.end, tables, prose);
}

/** Whether the line before ends with the first words of a label: what follows is no beginning. */
function goesOnFrom(document: ClassifiedText, before: number): boolean {
  const line = document.lines[before];
  if (!line || !mayRunOn(document, before) || mayEndInFigure(document, before)) return false;
  return labelsFollowFigures(document, line) && !/[.?!:]\s*$/.test(textOf(document.text, line));
}

/** What stands in a flow's lines between two offsets. */
function proseBetween(
  { text, lines }: ClassifiedText,
  { lines: indexes }: Flow,
  start: number,
  end: number,
): readonly string[] {
  return indexes.flatMap((index) => {
    const line = lines[index] as Line;
    const said = text.slice(Math.max(start, line.start), Math.min(end, line.end)).trim();
    return Math.max(start, line.start) < Math.min(end, line.end) && said !== "" ? [said] : [];
  });
}
