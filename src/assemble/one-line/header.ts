import { mapped } from "../../mapped.ts";
import { MONTH } from "../../month-name.ts";
import { rankBoundaries } from "../collapsed/boundaries.ts";
import { type Group, labelText } from "../collapsed/group.ts";
import { cutHeadings, type Heading } from "../collapsed/header-cut.ts";
import { mayBeHeader } from "../collapsed/header-lines.ts";
import { fewestCells, printsThousands } from "../collapsed/lay-cells.ts";
import { withSpanBefore } from "../collapsed/over-leaves.ts";
import { isPeriodText } from "../collapsed/period-words.ts";
import { cutHeaderPieces, type Piece } from "../collapsed/piece.ts";
import { readRunOnHeader } from "../collapsed/read-run-on-header.ts";
import { type RunOnHeader, runOnHeader } from "../collapsed/run-on-header.ts";
import { splitHeader } from "../collapsed/split-header.ts";
import { findStub, isStubNoun } from "../collapsed/stub-noun.ts";
import { endInSums, lackThatOfSums } from "../collapsed/unnamed-total.ts";
import { wordsOf } from "../collapsed/words.ts";
import type { ClassifiedText } from "../layout.ts";
import { lineText, textOf, textsOf } from "../text-of.ts";
import { isTotalLabel } from "../total-label.ts";
import { ruleAmong } from "./barred.ts";
import { areDated, readDatedHeader } from "./dated-header.ts";

/** The header over the rows of a table, and the first row's label; the last column may have the sums of the others, and no heading. */
export function headerOver(text: string, rows: readonly Group[], columns: number): RunOnHeader {
  const whole = headerOverAll(text, rows, columns);
  if (whole.columns.length > 0 || !endInSums(text, mapped(rows, figuresOf))) return whole;
  const own = headerOverAll(text, rows, columns - 1);
  const last = own.columns.at(-1);
  if (!last || own.guessed || own.undecided || own.below.length > 0) return whole;
  if (!lackThatOfSums(textsOf(text, own.columns))) return whole;
  return { ...own, columns: [...own.columns, { ...last, start: last.end }] };
}

const figuresOf = ({ figures }: Group): readonly Piece[] => figures;

function headerOverAll(text: string, rows: readonly Group[], columns: number): RunOnHeader {
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

/** The same, or where nothing stands before the first label what is right above, where it can be cut without a guess. */
export function headerWithLinesAbove(document: ClassifiedText, rows: readonly Group[], columns: number): RunOnHeader {
  const { text } = document;
  const own = headerOver(text, rows, columns);
  const [first] = own.label;
  if (columns < 2 || !first || first !== rows[0]?.words[0] || own.undecided || own.columns.length > 0) return own;
  const above = first.line - 2;
  if (!mayHead(document, above)) return own;
  const words = wordsOf(document, above);
  const cut = splitHeader(text, words, columns);
  if (!cut || cut.guessed || cut.columns.some(isTooLong)) return brokenAbove(document, own, above, columns) ?? own;
  const corner = cutHeaderPieces(text, words).filter(({ end }) => end <= cut.corner.end);
  return { ...own, corner, columns: cut.columns };
}

/** Whether a line, by its index, may be of a header. */
function mayHead(document: ClassifiedText, index: number): boolean {
  const printed = document.roles[index] === "prose" ? lineText(document, index) : "";
  return printed !== "" && mayBeHeader(document, index) && !HOLDS_SENTENCE.test(printed);
}

/** In characters. */
const LONGEST_HEADING = 60;
const isTooLong = ({ start, end }: Heading): boolean => end - start > LONGEST_HEADING;

const MOST_LINES_ABOVE = 8;
const LONGEST_BROKEN = 100;
const MOST_NOUNS = 4;

/** A header broken over the lines down to one, behind the noun over the labels, where the first label shows where it ends. */
function brokenAbove(document: ClassifiedText, own: RunOnHeader, last: number, columns: number): RunOnHeader | null {
  const { text } = document;
  let top = last;
  while (last - top < MOST_LINES_ABOVE && mayHead(document, top - 1)) top--;
  const words = Array.from({ length: last - top + 1 }, (_, line) => wordsOf(document, top + line)).flat();
  let pieces = [...cutHeaderPieces(text, words), ...own.label];
  for (let nouns = 0; top < last && nouns < MOST_NOUNS; nouns++) {
    const [from, to] = findStub(text, pieces) ?? [0, 0];
    if (to === 0 || (pieces[from] as Piece).start >= (own.label[0] as Piece).start) return null;
    const corner = pieces.slice(from, to);
    pieces = pieces.slice(to);
    const label = pieces.indexOf(own.label[0] as Piece);
    const cut = headsPlainly(text, pieces, label, columns) ? cutHeadings(text, pieces.slice(0, label), columns) : null;
    if (cut?.columns.every(({ start, end }) => end - start <= LONGEST_BROKEN))
      return { ...own, corner, columns: cut.columns };
  }
  return null;
}

/** Whether just so many headings can begin among pieces before a label, and it begins behind a small letter, as they do. */
function headsPlainly(text: string, pieces: readonly Piece[], label: number, columns: number): boolean {
  const starts = rankBoundaries(text, pieces, { overFigures: true }).at.flatMap((rank, at) => (rank > 0 ? [at] : []));
  return starts.filter((at) => at < label).length === columns - 1 && starts.includes(label);
}

/** `§ A Member …`, `c. 426]: The information`: what is said, whatever comes behind it. */
const HOLDS_SENTENCE = /^§|[:;]|[a-z)\]][.?!] [A-Z]/;

function overWords(text: string, rows: readonly Group[], words: readonly Piece[], columns: number): RunOnHeader {
  if (!areDated(text, rows)) {
    const read = readRunOnHeader(text, words, columns);
    // `Number One Court 12 Number Two Court 15`
    const [only] = read.columns;
    const isOfLabels = columns === 1 && read.before.length + read.corner.length === 0 && only !== undefined;
    const again = isOfLabels ? rows.filter((row) => textOf(text, row.words[0]) === textOf(text, only)).length : 0;
    return again > 2 ? runOnHeader({ label: words }) : read;
  }
  return readDatedHeader(text, withLabelApart(text, rows, words), columns);
}

/** What is read with the first row's label as one period is of the header, where the other labels show how far the label goes. */
function withLabelApart(text: string, [, ...others]: readonly Group[], words: readonly Piece[]): readonly Piece[] {
  const last = words.at(-1);
  const labels = others.map((row) => labelText(text, row)).filter((label) => !isTotalLabel(label));
  const form = FORMS.find(({ label }) => labels.every((its) => label.test(its)));
  if (!last || !form) return words;
  const [, before = "", heading = ""] = form.read.exec(textOf(text, last)) ?? [];
  const above = words.at(-2);
  const isHeading =
    form.label === MONTHS
      ? isStubNoun(textOf(text, above)) || above?.kind === "period"
      : before !== "" || ENDS_IN_MONTH.test(textOf(text, above));
  if (before + heading === "" || !isHeading) return words;
  const end = last.start + before.length;
  const parts: Piece[] = before === "" ? [] : [{ ...last, kind: "word", end }];
  const start = before === "" ? end : end + 1;
  if (heading !== "") parts.push({ ...last, start, end: start + heading.length });
  return [...words.slice(0, -1), ...parts, { ...last, start: (parts.at(-1) as Piece).end + 1 }];
}

const YEARS = /^(?:19|20)\d\d(?:[-–/]\d\d(?:\d\d)?)?$/;
const MONTHS = new RegExp(`^${MONTH}$`, "i");
const ENDS_IN_MONTH = new RegExp(`(?:^| )${MONTH}$`, "i");
/** How other labels look, and what may be read with the first of that form: words, and a heading. */
const FORMS = [
  // `Places on 31st December 1938 … 1948 …`, `Places each year: 1938 …`, `Year 1938 …`, `Year January February 2008 … 2009 …`
  {
    label: YEARS,
    read: new RegExp(
      `^(\\d{1,2}(?:st|nd|rd|th)? [A-Z][a-z]{2,8}|[a-z]{4,6}:|Year|)(?:(?:^| )(${MONTH}))?(?:^| )(?:19|20)\\d\\d[\\d/–-]{0,5}$`,
      "i",
    ),
  },
  // `Month 2017/18 2018/19 April … May …`
  { label: MONTHS, read: new RegExp(`^()((?:19|20)\\d\\d(?:[-–/]\\d\\d)?) ${MONTH}$`, "i") },
];

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
