import type { ClassifiedText } from "../layout.ts";
import { lineAbove } from "../line-beside.ts";
import { textOf } from "../text-of.ts";
import { areNextMonths, goesUp, isNumber, isNumberedNoun, isYearOfAct, stepsDown } from "./label-number.ts";
import { figuresOf, labelOf, type RowLine } from "./row-line.ts";

/** What ends a label and begins its number, when the number is of money and the figures behind it are not. */
const BOUNDS_MONEY = /(?:^|[ ,(/-])(?:under|over|above|below|to|from)$/i;

/** A row's words, and the figure behind them. */
interface Stem {
  readonly index: number;
  readonly words: string;
  readonly number: string;
  /** The second figure. */
  readonly next: string;
}

/**
 * The rows, by the index of their lines, whose first figure ends their label, as the rows together show: the year of an
 * act; numbers that go up behind the same words, `Outcome 1`, `Outcome 2`, or down by one; months with their years, `Jan 19`, `Feb 19`;
 * sums of money before figures that are none, `Theft under £500 12`; and numbers behind nothing, or behind `Quarter` alone.
 */
export function numberedRows(document: ClassifiedText, rows: readonly RowLine[]): ReadonlySet<number> {
  const stems = rows.flatMap((row) => stemOf(document, row) ?? []);
  const numbered = new Set<number>();
  const labelled = areUnderLabels(document, stems);
  stems.forEach((stem, at) => {
    if (labelled && stem.words === "") return;
    const before = stems[at - 1];
    if (isNumberedAlone(stem)) numbered.add(stem.index);
    if (!before || !isNext(before, stem)) return;
    numbered.add(before.index);
    numbered.add(stem.index);
  });
  return numbered;
}

/** Whether rows of nothing but figures each have a line above that is none of them, as their labels are. */
function areUnderLabels(document: ClassifiedText, stems: readonly Stem[]): boolean {
  let under = 0;
  for (let at = 1; at < stems.length; at++) {
    const [before, { index, words }] = [stems[at - 1] as Stem, stems[at] as Stem];
    if (words !== "") continue;
    if (lineAbove(document, index) <= before.index) return false;
    under++;
  }
  return under > 0;
}

function stemOf(document: ClassifiedText, row: RowLine): Stem | null {
  const [first, second] = figuresOf(row);
  if (!first || !second) return null;
  const { text } = document;
  const [number, next] = [textOf(text, first), textOf(text, second)];
  return { index: row.index, words: labelOf(document, row), number, next };
}

function isNumberedAlone({ words, number, next }: Stem): boolean {
  if (words === "" || isYearOfAct(words, number)) return true;
  if (isNumberedNoun(words, number)) return true;
  return isNumber(number) && number.startsWith("£") && !next.startsWith("£") && BOUNDS_MONEY.test(words);
}

/** Whether the first figures of two rows are numbers that go up, or down by one, behind the same words, or the years of months. */
function isNext(before: Stem, { words, number }: Stem): boolean {
  if (words === before.words && (goesUp(before.number, number) || stepsDown(before.number, number))) return true;
  return areNextMonths([before.words, before.number], [words, number]);
}
