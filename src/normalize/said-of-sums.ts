import { beginsWithCapital } from "../assemble/letters.ts";
import { readTotalLabel } from "../assemble/total-label.ts";
import { includesOneOf } from "../quick-look.ts";
import type { PrintedRow, PrintedTable, SaidOfSums } from "../table.ts";
import { filledFrom, isTabular, type Surroundings, textBehind } from "./unit-around.ts";

// A note that says why the parts of a table do not add up to its totals: those of whom the sex is not known are in the
// total alone, or some are counted more than once.

/** The filled lines over a table, and under it, that may say so. */
const OVER = 2;
const UNDER = 12;
const LONGEST = 400;

/** One of these stands in each such sentence. */
const HINTS = ["total", "Total", "sum", "add", "xclude", "ll persons", "ll people"];
const UNKNOWN =
  /\b(?:unknown|unspecified|undisclosed|unrecorded|not (?:been )?(?:known|stated|recorded|specified|disclosed|provided|given|available|declared|shown)|prefer(?:red)? not to say|missing)\b/i;
const NOT_THE_SUM =
  /\b(?:may|do|does|will|might|need|can) not (?:necessarily |always |(?:appear|seem) to )?(?:sum|add(?: up)?|equal|tally|match|agree|come)\b/i;
const IN_TOTAL_ALONE =
  /\b(?:totals?|all (?:persons|people|ages|offenders|victims))\b[^.]{0,60}\binclud|\b(?:in|within) the (?:overall |grand )?totals?\b|\bexclud(?:e|es|ed|ing)\b/i;
const COUNTED_AGAIN = /\bmore than (?:one|once)\b|\b(?:several|multiple) (?:times|categories|reasons|offences)\b/i;
const SAID_WHY = /\b(?:because|since|as|due to|owing to)\b/i;
const ROUNDED = /\bround/i;
const ROUNDING: SaidOfSums = { mayFallShort: true, mayExceed: true, rounded: true, cut: false };

/** What the end of a text cuts off are rows below its totals. */
const CUT_OFF: SaidOfSums = { mayFallShort: true, mayExceed: false, rounded: false, cut: true };

/** What a note of a table, a sentence under it or right over it, or its `Totals (rounded)` says of its sums; null where none does. */
export function saidOfSums(printed: PrintedTable, around: Surroundings): SaidOfSums | null {
  const { firstLine, lastLine, notes, rows } = printed;
  if (rows.at(-1)?.label.endsWith("(rounded)")) return { ...ROUNDING, rounded: false };
  const noted = notes.length === 0 ? null : saidInWords(notes.map(({ text }) => text).join(" "));
  const said =
    noted ??
    saidInWords(textBehind(printed, around)) ??
    saidIn(around, lastLine, 1, UNDER) ??
    saidIn(around, firstLine - 2, -1, OVER);
  return said ?? (isCutOff(printed, around) ? CUT_OFF : null);
}

const MOST_WORDS_OF_LABEL = 6;
const ENDS_LABEL = /[.:;!?]\s*$/;

/** Whether a text ends right below a table with the first words of a row, or with a row that lacks its last cells. */
function isCutOff({ lastLine, rows }: PrintedTable, { text, lines }: Surroundings): boolean {
  const [next, ...others] = filledFrom(lines, lastLine, 1, 2);
  if (others.length > 0 || readTotalLabel(rows.at(-1)?.label ?? "") !== null) return false;
  if (!next) return lacksLast(rows.at(-1)) && !lacksLast(rows.at(-2));
  const isNear = next.number === lastLine + 1 && next.words <= MOST_WORDS_OF_LABEL && next.numbers === 0;
  const printed = isNear ? text.slice(next.start, next.end) : "";
  return isNear && !ENDS_LABEL.test(printed) && beginsWithCapital(printed) && !NOTE.test(printed);
}

const NOTE = /^(?:notes?|sources?|data)\b/i;

function lacksLast(row: PrintedRow | undefined): boolean {
  const [start, end] = row?.cells.offsets.slice(-2) ?? [];
  return start === end;
}

function saidIn({ text, lines }: Surroundings, from: number, step: 1 | -1, most: number): SaidOfSums | null {
  const filled = filledFrom(lines, from, step, most);
  const end = filled.findIndex(isTabular);
  const prose = end < 0 ? filled : filled.slice(0, end);
  const words = (step < 0 ? prose.toReversed() : prose).map((line) => text.slice(line.start, line.end).trim());
  return saidInWords(words.join(" "));
}

function saidInWords(words: string): SaidOfSums | null {
  if (!includesOneOf(words, HINTS)) return null;
  for (const sentence of words.split(/(?<=[.;]) /)) {
    const said = sentence.length > LONGEST ? null : saidBy(sentence);
    if (said) return said;
  }
  return null;
}

function saidBy(sentence: string): SaidOfSums | null {
  const notTheSum = NOT_THE_SUM.test(sentence);
  if (notTheSum && COUNTED_AGAIN.test(sentence))
    return { mayFallShort: false, mayExceed: true, rounded: false, cut: false };
  const isUnknown = UNKNOWN.test(sentence) && (notTheSum || IN_TOTAL_ALONE.test(sentence));
  if (!isUnknown && notTheSum && ROUNDED.test(sentence)) return ROUNDING;
  if (isUnknown || (notTheSum && SAID_WHY.test(sentence)))
    return { mayFallShort: true, mayExceed: !isUnknown, rounded: false, cut: false };
  return null;
}
