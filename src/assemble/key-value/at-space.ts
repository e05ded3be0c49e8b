import { isFigureLike } from "../../figure/figure.ts";
import { unitNamed } from "../../figure/measured-unit.ts";
import { CAPITAL_MONTH, ENDS_IN_DAY } from "../../month-name.ts";
import { asksForNumber, isYearOfAct } from "../collapsed/label-number.ts";
import { holdsPairs } from "../pair-line.ts";
import { readTotalLabel } from "../total-label.ts";
import { type Entry, endsInPair, entryOf, isPeriodLabel, labelOf } from "./entry.ts";
import { readValues } from "./value.ts";

/** White space between words. */
export const SPACE = /\s+/g;
/** In words; no period has more before its figure, no figure more behind its label. */
export const MOST_PERIOD_WORDS = 8;
const MOST_FIGURE_WORDS = 3;

/** A label and its figures, as a space may part them. */
interface Parting {
  readonly entry: Entry;
  /** Whether the label is a period or a total, which no other parting before it is. */
  readonly sure: boolean;
}

/** A space parts a label from its figure where that can be in one place only. */
export function splitAtSpace(content: string, start: number, text: string): Entry | null {
  let found: Parting | null = null;
  let dated = false;
  const spaces = [...content.matchAll(SPACE)];
  for (const [index, space] of spaces.entries()) {
    const isBehind = index >= spaces.length - MOST_FIGURE_WORDS;
    if (index >= MOST_PERIOD_WORDS && !isBehind) continue;
    const label = labelOf(content.slice(0, space.index));
    if (label === null || /[:=/–-]$| = /.test(label)) continue;
    const sure = isSureLabel(label);
    // What reads as a name behind the figure may be the end of any other label, whose figure is the line's end.
    if (!sure && !isBehind) continue;
    const parting = partingAt({ label, sure, before: found }, start + space.index + space[0].length, {
      content,
      start,
      text,
    });
    if (!parting) continue;
    if (found && isSplitYear(label)) found = null;
    if (!found) found = parting;
    // `Jan` and `Jan 19` are periods both.
    else if (sure && isNumberedBy(found.entry, label)) dated = true;
    else if (sure || !found.sure) return null;
  }
  return found && withNumberOfLabel(found.entry, dated);
}

const isSureLabel = (label: string): boolean =>
  isPeriodLabel(label) || (readTotalLabel(label) !== null && !ENDS_IN_GROUP.test(label));

/** A label with the figures that begin at an offset; null where they are none, or what parts them is another space. */
function partingAt(
  { label, sure, before }: { readonly label: string; readonly sure: boolean; readonly before: Parting | null },
  at: number,
  line: { readonly content: string; readonly start: number; readonly text: string },
): Parting | null {
  // A figure at the end of the label is one of several in a row of columns, unless the words before it ask for it.
  // `NCND` alone is a label.
  const mayBeFigure = /[\s\d]/.test(label) && isFigureLike(lastWord(label));
  const words = !sure && mayBeFigure ? withoutLastWord(label) : null;
  const numbered = words !== null && !isNumbered(words, lastWord(label));
  if (words !== null && (before?.sure || (numbered && (before !== null || asksForNumber(words) === "no")))) return null;
  const values = readValues(line.text, at, line.start + line.content.length);
  if (!values || (!sure && (values.values[0]?.name !== "" || values.remark !== ""))) return null;
  const figure = values.values[0]?.figure ?? "";
  if (holdsPairs(label) || (/^[-–—]/.test(figure) && endsInPair(label))) return null;
  // `Reply within 20 days`
  if (!sure && unitNamed(lastWord(figure).toLowerCase()) !== null) return null;
  if (BARE_YEAR.test(figure) && (ENDS_IN_DAY.test(label) || ENDS_IN_MONTH.test(label))) return null;
  if (OF_BOOK.test(label)) return null;
  // `Under` is the label of `Under 18 412` as little as `Less than` is any.
  if (!sure && asksForNumber(label) === "surely" && (label.includes(" ") || /\s/.test(figure))) return null;
  const entry = entryOf(label, line.start, line.content, values, true);
  return { entry: numbered ? { ...entry, numbered: words } : entry, sure };
}

const BARE_YEAR = /^(?:19|20)\d\d$/;
/** `Publication DateAugust 31,`, glued to what it dates. */
const ENDS_IN_MONTH = new RegExp(`[a-z]${CAPITAL_MONTH}(?: \\d{1,2})?,?$`);
/** `ISBN0264`, whose digits count nothing. */
const OF_BOOK = /\bIS[BS]N/;

/** `2022 -23`, whose second year is no figure below zero. */
function isSplitYear(label: string): boolean {
  const [, first, second] = SPLIT_YEAR.exec(label) ?? [];
  return first !== undefined && (Number(first) + 1) % 100 === Number(second);
}

const SPLIT_YEAR = /^(?:19|20)(\d\d) [-–—/] ?(\d\d)$/;

function isNumbered(words: string, number: string): boolean {
  return asksForNumber(words) === "surely" || isYearOfAct(words, number);
}

function lastWord(label: string): string {
  return label.slice(label.lastIndexOf(" ") + 1);
}

function withoutLastWord(label: string): string {
  return label.slice(0, Math.max(0, label.lastIndexOf(" ")));
}

/** `Total 1` before `412` holds the first group of its figure, and `Total 1,209` the first of several figures. */
const ENDS_IN_GROUP = / (?:\d{1,3}|[£€$]?\d{1,3}(?:,\d{3}){1,4}(?:\.\d\d?)?)$/;

/** A number whose groups a space parts, `18 412`; what begins with 0 is no number by itself. */
const SPACED = /^(\d{1,3}) (?=[1-9]\d\d(?: \d{3}){0,2}$)/;

function isNumberedBy({ label, values: [value] }: Entry, longer: string): boolean {
  return value !== undefined && longer === `${label} ${SPACED.exec(value.figure)?.[1]}`;
}

/** `Ward 1 412`: what stands before the number may ask for its first group. */
function withNumberOfLabel(entry: Entry, asked: boolean): Entry {
  const [value] = entry.values;
  const first = value && SPACED.exec(value.figure);
  if (!first || !(asked || asksForNumber(entry.label) === "perhaps")) return entry;
  const label = `${entry.label} ${first[1]}`;
  const figure = value.figure.slice(first[0].length);
  const own = { ...value, figure, start: value.start + first[0].length };
  const joined = { label: entry.label, value };
  return { ...entry, label, values: [own, ...entry.values.slice(1)], period: isPeriodLabel(label), joined };
}
