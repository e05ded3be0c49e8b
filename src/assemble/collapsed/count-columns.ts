import type { ClassifiedText } from "../layout.ts";
import { textOf } from "../text-of.ts";
import { type Asks, asksForNumber } from "./label-number.ts";
import { fewestCells } from "./lay-cells.ts";
import { mayFit } from "./lay-row.ts";
import { numberedRows } from "./numbered-rows.ts";
import { ownFigures } from "./own-figures.ts";
import { isBareYear, isPeriodText } from "./period-words.ts";
import { figuresOf, labelBefore, labelOf, type RowLine } from "./row-line.ts";

/** How many columns rows may have. */
export interface ColumnCounts {
  /** As many as most rows have figures. */
  readonly common: number;
  /** As many as most have without the numbers of labels, as far as the rows tell those. */
  readonly own: number;
  /** As many as some other rows have, the likeliest first. */
  readonly others: readonly number[];
  /** As many as are left where spaces part the thousands of most rows, from the most on. */
  readonly joined: readonly number[];
  /** Whether the labels of the rows with so many figures or more ask for the first of them. */
  readonly asked: Asks;
}

export function countColumns(document: ClassifiedText, sample: readonly RowLine[]): ColumnCounts {
  const [common = 0, ...others] = byFrequency(sample.map(({ figures }) => figures));
  const counts = ownFigures(document, sample).map(({ length }) => length);
  const [own = 0, ...less] = byFrequency(counts);
  // `0 412` and `1-4 96` among `12 and over 7`: without the numbers that are labels all rows are alike.
  const evened =
    own === common && counts.every((count) => count === own) && sample.some(({ figures }) => figures > own);
  const full = sample.filter(({ figures }) => figures >= common);
  const isAsked = (row: RowLine): boolean =>
    row.figures > 1 && (isPeriod(document, row) || beginsWithYear(document, row) || takesNumber(document, row));
  return {
    common,
    own,
    others: [...new Set([...others, ...less])],
    joined: joinedCounts(document, sample),
    asked: own < common || evened ? "surely" : full.every(isAsked) ? "perhaps" : "no",
  };
}

/** How many columns rows may have, the most first, where spaces part the groups of numbers in most of them. */
export function joinedCounts(document: ClassifiedText, rows: readonly RowLine[]): readonly number[] {
  const own = ownFigures(document, rows);
  const fewest = own.map((figures) => fewestCells(document.text, figures));
  const joinable = own.filter((figures, row) => (fewest[row] as number) < figures.length);
  if (joinable.length * 2 < rows.length) return [];
  const least = fewest.reduce((greatest, count) => Math.max(greatest, count), 0);
  const widest = own.reduce((greatest, { length }) => Math.max(greatest, length), 0);
  const most = own.reduce((smallest, { length }) => Math.min(smallest, length), widest - 1);
  return Array.from({ length: Math.max(0, most - least + 1) }, (_, index) => most - index);
}

/** Whether all but a few rows may have so many columns. */
export function fitsMost(document: ClassifiedText, sample: readonly RowLine[], columns: number): boolean {
  const numbered = numberedRows(document, sample);
  const odd = sample.filter((row) => !mayFit(document, row, columns, numbered.has(row.index)));
  return columns > 0 && odd.length * 3 <= sample.length;
}

/** Whether a line is a period down to its first figure. */
export function isPeriod(document: ClassifiedText, row: RowLine): boolean {
  return isPeriodText(labelBefore(document, row, row.figures - 1).text);
}

function takesNumber(document: ClassifiedText, row: RowLine): boolean {
  return asksForNumber(labelOf(document, row)) !== "no";
}

function beginsWithYear({ text }: ClassifiedText, row: RowLine): boolean {
  const [first] = figuresOf(row);
  return first !== undefined && isBareYear(textOf(text, first));
}

function byFrequency(counts: readonly number[]): readonly number[] {
  const times = new Map<number, number>();
  for (const count of counts) times.set(count, (times.get(count) ?? 0) + 1);
  return [...times].sort(([, a], [, b]) => b - a).map(([count]) => count);
}
