import { type Group, labelText } from "../collapsed/group.ts";
import type { Heading } from "../collapsed/header-cut.ts";
import { mayBeHeader } from "../collapsed/header-lines.ts";
import { fewestCells, printsThousands } from "../collapsed/lay-cells.ts";
import { withSpanBefore } from "../collapsed/over-leaves.ts";
import { isPeriodText } from "../collapsed/period-words.ts";
import { cutHeaderPieces, type Piece } from "../collapsed/piece.ts";
import { readRunOnHeader } from "../collapsed/read-run-on-header.ts";
import { type RunOnHeader, runOnHeader } from "../collapsed/run-on-header.ts";
import { splitHeader } from "../collapsed/split-header.ts";
import { wordsOf } from "../collapsed/words.ts";
import type { ClassifiedText } from "../layout.ts";
import { lineText, textOf } from "../text-of.ts";
import { ruleAmong } from "./barred.ts";
import { areDated, readDatedHeader } from "./dated-header.ts";

/** The header over the rows of a table, and the first row's label. */
export function headerOver(text: string, rows: readonly Group[], columns: number): RunOnHeader {
  const words = rows[0]?.words ?? [];
  const rule = ruleAmong(text, words);
  const read = rule < 0 ? overWords(text, rows, words, columns) : overRule(text, rows, words, rule, columns);
  return withSpanBefore(text, read);
}

/** The header over a rule, where it can be cut; the first label is what stands behind the rule. */
function overRule(
  text: string,
  rows: readonly Group[],
  words: readonly Piece[],
  rule: number,
  columns: number,
): RunOnHeader {
  const [before, label] = [words.slice(0, rule), words.slice(rule + 1)];
  const read = overWords(text, rows, [...before, ...label], columns);
  if (read.columns.length > 0 && read.label[0] === label[0]) return read;
  return runOnHeader({ before, label });
}

/** The same, or where nothing stands before the first label the line right above, where it can be cut without a guess. */
export function headerWithLineAbove(document: ClassifiedText, rows: readonly Group[], columns: number): RunOnHeader {
  const { text } = document;
  const own = headerOver(text, rows, columns);
  const [first] = own.label;
  if (columns < 2 || !first || first !== rows[0]?.words[0] || own.undecided || own.columns.length > 0) return own;
  const above = first.line - 2;
  const printed = document.roles[above] === "prose" ? lineText(document, above).trim() : "";
  if (printed === "" || !mayBeHeader(document, above) || HOLDS_SENTENCE.test(printed)) return own;
  const words = wordsOf(document, above);
  const cut = splitHeader(text, words, columns);
  if (!cut || cut.guessed || cut.columns.some(({ start, end }) => end - start > LONGEST_HEADING)) return own;
  const corner = cutHeaderPieces(text, words).filter(({ end }) => end <= cut.corner.end);
  return { ...own, corner, columns: cut.columns };
}

/** In characters. */
const LONGEST_HEADING = 60;
/** `§ A Member …`, `c. 426]: The information`: what is said, whatever comes behind it. */
const HOLDS_SENTENCE = /^§|[:;]|[a-z)\]][.?!] [A-Z]/;

function overWords(text: string, rows: readonly Group[], words: readonly Piece[], columns: number): RunOnHeader {
  if (!areDated(rows)) {
    const read = readRunOnHeader(text, words, columns);
    // `Number One Court 12 Number Two Court 15`
    const [only] = read.columns;
    const isOfLabels = columns === 1 && read.before.length + read.corner.length === 0 && only !== undefined;
    const again = isOfLabels ? rows.filter((row) => textOf(text, row.words[0]) === textOf(text, only)).length : 0;
    return again > 2 ? runOnHeader({ label: words }) : read;
  }
  return readDatedHeader(text, withYearApart(text, rows, words), columns);
}

/** `Places on 31st December 1938 … 1948 …`, `Places each year: 1938 …`: what is read with the first year is of the heading, where the other rows are years. */
function withYearApart(text: string, [, ...others]: readonly Group[], words: readonly Piece[]): readonly Piece[] {
  const last = words.at(-1);
  const [, day] = DAY_AND_YEAR.exec(textOf(text, last)) ?? [];
  if (!last || day === undefined || !others.every((row) => YEAR.test(labelText(text, row)))) return words;
  const end = last.start + day.length;
  return [...words.slice(0, -1), { ...last, kind: "word", end }, { ...last, start: end + 1 }];
}

const DAY_AND_YEAR = /^(\d{1,2}(?:st|nd|rd|th)? [A-Z][a-z]{2,8}|[a-z]{4,6}:) (?:19|20)\d\d$/;
const YEAR = /^(?:19|20)\d\d$/;

/**
 * How many columns groups with so many figures have: fewer where a header says so, and spaces may part the thousands of
 * every group.
 */
export function columnsOf(text: string, groups: readonly Group[], columns: number): number {
  const own = headerOver(text, groups, columns);
  if (own.columns.length > 0 && !own.guessed) return columns;
  if (
    printsThousands(
      text,
      groups.flatMap(({ figures }) => figures),
    )
  )
    return columns;
  const fewest = groups.reduce((most, { figures }) => Math.max(most, fewestCells(text, figures)), 1);
  const isPeriod = (heading: Heading): boolean => isPeriodText(textOf(text, heading));
  for (let fewer = columns - 1; fewer >= fewest; fewer--) {
    const header = headerOver(text, groups, fewer);
    if (header.columns.length === 0 || header.guessed) continue;
    // One that capitals cut stands against no other than periods.
    if (own.columns.length === 0 ? fewer > 1 : header.columns.every(isPeriod)) return fewer;
  }
  return columns;
}
