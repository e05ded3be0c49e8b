import { readFigure } from "../../figure/figure.ts";
import { withThousandsJoined } from "../../figure/number.ts";
import { labelText } from "../collapsed/group.ts";
import { MEASURE } from "../collapsed/header-words.ts";
import { isBareYear, isPeriodText } from "../collapsed/period-words.ts";
import { countPeriods, type Piece } from "../collapsed/piece.ts";
import type { Stretch } from "../collapsed/run-on.ts";
import type { RunOnHeader } from "../collapsed/run-on-header.ts";
import { arePages } from "../listing.ts";
import { textOf } from "../text-of.ts";
import { isTotalLabel } from "../total-label.ts";
import type { Flow } from "./flow.ts";

const SEVERAL_PERIODS = 4;
/** Of a page of contents: so many figures go up by chance once in a hundred and twenty times. */
const FEWEST_ENTRIES = 5;
const FEWEST_ROWS = 3;
const DASH = /^[-–—]$/;

/**
 * Whether groups are the rows of a table: their figures are no years; and either a header names the columns, or a total
 * adds up, or several do, each of its section, or the labels are several periods, or there are two columns and more, of
 * which none holds signs alone.
 */
export function isTable(
  text: string,
  { groups }: Flow,
  { start, end, columns }: Stretch,
  header: RunOnHeader,
): boolean {
  const rows = groups.slice(start, end);
  const texts = rows.map(({ figures }) => figures.map((figure) => textOf(text, figure)));
  const years = texts.filter((cells) => cells.every(isBareYear)).length;
  if (years * 3 > texts.length * 2) return false;
  const values = texts.map((cells) => cells.map((cell) => readFigure(withThousandsJoined(cell)).value));
  if (!values.some((cells) => cells.some((value) => value !== null))) return false;
  // A dash behind every label parts it from its figure, whatever capitals were taken for headings.
  const areParted = columns > 1 && texts.every(([cell = ""]) => DASH.test(cell));
  if (areParted && (header.guessed || header.columns.length === 0)) return false;
  // Of two rows that are all there is, the header must be plain.
  const areFew = rows.length < FEWEST_ROWS && (columns === 1 || countPeriods(rows[0]?.words ?? []) < 2);
  if (areFew && (header.guessed || header.undecided || header.before.length > 0 || header.corner.length === 0))
    return false;
  if (header.columns.length > 0 && !(columns === 1 && areEntries(text, header, values))) return true;
  const labels = rows.map((row, index) => (index === 0 ? wordsText(text, header.label) : labelText(text, row)));
  if (totalsHold(labels, values)) return true;
  if (new Set(labels).size < labels.length && columns === 1) return false;
  if (rows.length >= SEVERAL_PERIODS && labels.every((label) => isPeriodText(label))) return true;
  const last = rows.length - 1;
  const adds = values[last]?.every((stated, column) => {
    const parts = values.slice(0, last).map((cells) => cells[column] ?? 0);
    return stated !== null && Math.abs(parts.reduce((sum: number, part) => sum + (part ?? 0), 0) - stated) < 0.005;
  });
  if (isTotalLabel(labels[last] ?? "") && (adds || header.undecided)) return true;
  const filled = Array.from({ length: columns }, (_, column) => texts.some((cells) => /\d/.test(cells[column] ?? "")));
  return columns > 1 && filled.every((is) => is);
}

/** `Council | Wide Budget | Business Rates 92 Levies 93 Pensions 94`: pages behind words that say neither what is counted nor when. */
function areEntries(
  text: string,
  { columns: [first] }: RunOnHeader,
  values: readonly (readonly (number | null)[])[],
): boolean {
  const heading = textOf(text, first);
  if (values.length < FEWEST_ENTRIES || MEASURE.test(heading.split(" ", 1)[0] as string) || /\d/.test(heading))
    return false;
  return arePages(values.map(([value]) => value ?? 0));
}

/** Whether several totals add up, each to what stands behind the one before: the totals of sections. */
function totalsHold(labels: readonly string[], values: readonly (readonly (number | null)[])[]): boolean {
  let sum = 0;
  let parts = 0;
  let hold = 0;
  for (const [row, label] of labels.entries()) {
    const value = values[row]?.[0] ?? null;
    if (value === null) return false;
    if (isTotalLabel(label)) {
      if (parts < 2 || Math.abs(sum - value) >= 0.005) return false;
      hold++;
    }
    sum = isTotalLabel(label) ? 0 : sum + value;
    parts = isTotalLabel(label) ? 0 : parts + 1;
  }
  return hold > 1;
}

export function wordsText(text: string, words: readonly Piece[]): string {
  return labelText(text, { words, figures: [] });
}
