import type { ClassifiedText } from "../layout.ts";
import { type Asks, asksForNumber } from "./label-number.ts";
import { fewestCells } from "./lay-cells.ts";
import { mayFit } from "./lay-row.ts";
import { numberedRows } from "./numbered-rows.ts";
import { isBareYear, isPeriodText } from "./piece.ts";
import { figuresOf, labelBefore, type RowLine } from "./row-line.ts";

/** How many columns rows may have. */
export interface ColumnCounts {
  /** As many as most rows have figures. */
  readonly common: number;
  /** As many as some other rows have, the likeliest first. */
  readonly others: readonly number[];
  /** As many as are left where spaces part the thousands of most rows, from the most on. */
  readonly joined: readonly number[];
  /** Whether the labels of the rows with so many figures or more ask for the first of them. */
  readonly asked: Asks;
}

export function countColumns(document: ClassifiedText, sample: readonly RowLine[]): ColumnCounts {
  const [common = 0, ...others] = byFrequency(sample.map(({ figures }) => figures));
  const full = sample.filter(({ figures }) => figures >= common);
  const numbered = numberedRows(document, sample);
  const isAsked = (row: RowLine): boolean =>
    numbered.has(row.index) ||
    (row.figures > 1 && (isPeriod(document, row) || beginsWithYear(document, row) || takesNumber(document, row)));
  const surely = full.every(({ index }) => numbered.has(index));
  return {
    common,
    others,
    joined: joinedCounts(document, sample),
    asked: surely ? "surely" : full.every(isAsked) ? "perhaps" : "no",
  };
}

/** How many columns rows may have, the most first, where spaces part the groups of numbers in most of them. */
export function joinedCounts({ text }: ClassifiedText, sample: readonly RowLine[]): readonly number[] {
  const joinable = sample.filter((row) => fewestCells(text, figuresOf(row)) < row.figures);
  if (joinable.length * 2 < sample.length) return [];
  const least = Math.max(...sample.map((row) => fewestCells(text, figuresOf(row))));
  const figures = sample.map((row) => row.figures);
  const most = Math.min(Math.max(...figures) - 1, ...figures);
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
  return asksForNumber(labelBefore(document, row, row.figures).text) !== "no";
}

function beginsWithYear({ text }: ClassifiedText, row: RowLine): boolean {
  const [first] = figuresOf(row);
  return first !== undefined && isBareYear(text.slice(first.start, first.end));
}

function byFrequency(counts: readonly number[]): readonly number[] {
  const times = new Map<number, number>();
  for (const count of counts) times.set(count, (times.get(count) ?? 0) + 1);
  return [...times].sort(([, a], [, b]) => b - a).map(([count]) => count);
}
