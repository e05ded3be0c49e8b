import { mapped } from "../mapped.ts";
import { MONTH } from "../month-name.ts";
import { readLabelPeriod } from "../period/period.ts";
import type { PrintedTable } from "../table.ts";
import { cellText } from "./grid.ts";
import { findHeading } from "./heading.ts";
import type { ClassifiedText } from "./layout.ts";
import { lineText } from "./text-of.ts";

// Periods over columns that are broken over lines: `Apr 2018 - Mar   Apr 2019 - Mar` over `2019   2020`. By itself the last
// line would be of other days.

/** Of a period, and the heading over the labels, in words. */
const MOST_LINES_ABOVE = 2;
const LONGEST_CORNER = 4;
const MOST_WORDS_ABOVE = 120;

/** The table with the parts of such periods put together, whether they were read as levels of the header or left above it. */
export function withWholePeriods(table: PrintedTable, document: ClassifiedText): PrintedTable {
  if (table.headers.length < 2 || !table.headers.some((path) => path.some((heading) => /\d/.test(heading))))
    return table;
  return withPartsAbove(withRowAsPart(withLevelsWhole(table), document.text), document);
}

/** `Apr 09 - Mar   Apr 10 - Mar` over a row without a label that is no row: `10   11`. */
function withRowAsPart(table: PrintedTable, text: string): PrintedTable {
  const { headers, undecided } = table;
  const [row, ...rows] = table.rows;
  if (!row || rows.length === 0 || row.label !== "" || headers.some((path) => path.length === 0)) return table;
  const rests = mapped(headers, (_, column) => cellText(text, row.cells, column));
  const isPart = (path: readonly string[], column: number): boolean =>
    readLabelPeriod(path.at(-1) ?? "") === null && isBroken(path.at(-1) ?? "", rests[column] as string);
  if (!headers.every(isPart) || undecided.some((its) => its.row === 0)) return table;
  return {
    ...table,
    headers: mapped(headers, (path, column) => [...path.slice(0, -1), `${path.at(-1)} ${rests[column]}`]),
    rows,
    undecided: mapped(undecided, (its) => ({ ...its, row: its.row - 1 })),
  };
}

/** Days below what says of them all what they are, `Week ending` over `10/01/2021`, are a level of their own. */
const YEAR_OR_NUMBER = /^(?:\d\d)?\d\d$/;

function withLevelsWhole(table: PrintedTable): PrintedTable {
  const depth = table.headers[0]?.length ?? 0;
  if (depth < 2 || table.headers.some((path) => path.length !== depth)) return table;
  for (let level = 0; level < depth - 1; level++) {
    const areParts = table.headers.every((path) => {
      const [part = "", rest = ""] = path.slice(level);
      return YEAR_OR_NUMBER.test(rest) && isBroken(part, rest) && !areSame(rest, `${part} ${rest}`);
    });
    if (!areParts) continue;
    const headers = mapped(table.headers, (path) => [
      ...path.slice(0, level),
      `${path[level]} ${path[level + 1]}`,
      ...path.slice(level + 2),
    ]);
    return { ...table, headers };
  }
  return table;
}

function withPartsAbove(table: PrintedTable, document: ClassifiedText): PrintedTable {
  const { corner, headers, firstLine, headerLines } = table;
  if (headers.some((path) => path.length !== 1) || headerLines[0] !== firstLine) return table;
  let rests = mapped(headers, ([leaf = ""]) => leaf);
  for (let lines = 1; lines <= MOST_LINES_ABOVE; lines++) {
    const index = firstLine - 1 - lines;
    if (document.roles[index] !== "prose") return table;
    const words = lineText(document, index).trim().split(/\s+/, MOST_WORDS_ABOVE);
    const found = partsOver(words, rests, corner === "" ? LONGEST_CORNER : 0);
    if (found) {
      const above = Array.from({ length: lines }, (_, line) => index + 1 + line);
      return {
        ...table,
        corner: corner || found.corner,
        headers: mapped(found.whole, (heading) => [heading]),
        heading: findHeading(document, index)?.text ?? null,
        firstLine: index + 1,
        headerLines: [...above, ...headerLines],
      };
    }
    const each = words.length / rests.length;
    if (!Number.isInteger(each)) return table;
    rests = mapped(rests, (rest, at) => `${words.slice(at * each, (at + 1) * each).join(" ")} ${rest}`);
  }
  return table;
}

/** Words as one part for each of some rests, as many words each, all alike, with what stands over the labels before them. */
function partsOver(
  words: readonly string[],
  rests: readonly string[],
  longestCorner: number,
): { readonly corner: string; readonly whole: readonly string[] } | null {
  for (let each = Math.floor(words.length / rests.length); each > 0; each--) {
    const from = words.length - each * rests.length;
    if (from > longestCorner) return null;
    const parts = mapped(rests, (_, at) => words.slice(from + at * each, from + (at + 1) * each).join(" "));
    if (new Set(mapped(parts, shapeOf)).size > 1 || !parts.every((part, at) => isBroken(part, rests[at] as string)))
      continue;
    return { corner: words.slice(0, from).join(" "), whole: mapped(rests, (rest, at) => `${parts[at]} ${rest}`) };
  }
  return null;
}

const ANY_MONTH = new RegExp(`\\b${MONTH}\\b`, "gi");
const shapeOf = (words: string): string => words.replace(/\d+/g, "0").replace(ANY_MONTH, "month").toLowerCase();

/** What goes on to the end of a period that begins before it. */
const GOES_TO = /^(?:to|until|[-–—])(?: |$)/i;

/** Whether two parts are a period that has days, of which the first has none yet, or begins it, or has the same. */
export function isBroken(part: string, rest: string): boolean {
  const whole = readLabelPeriod(`${part} ${rest}`);
  if (whole === null || whole.start === null) return false;
  const first = readLabelPeriod(part);
  if (first === null) return true;
  return first.start === whole.start && (first.end === whole.end || GOES_TO.test(rest));
}

/** Whether two texts are periods of the same days. */
function areSame(one: string, other: string): boolean {
  const [first, second] = [readLabelPeriod(one), readLabelPeriod(other)];
  return first !== null && second !== null && first.start === second.start && first.end === second.end;
}
