import { isFigureLike } from "../figure/figure.ts";
import { unitNamed } from "../figure/measured-unit.ts";
import { readLabelPeriod } from "../period/period.ts";
import type { PrintedRow } from "../table.ts";
import type { Line } from "../tokenize/line.ts";
import { TokenKind } from "../tokenize/token.ts";
import { isAnswerCell } from "./collapsed/answer-cell.ts";
import { isBareYear } from "./collapsed/period-words.ts";
import { readsOn } from "./collapsed/prose.ts";
import { readRow } from "./glued/row.ts";
import type { ClassifiedText } from "./layout.ts";
import { isListing } from "./listing.ts";
import { isLeader } from "./one-line/leaders.ts";
import { lineText } from "./text-of.ts";
import {
  BEGINS_WITH_PERIOD,
  PERIOD_AND_COUNT,
  RUN_TOGETHER,
  UNIT_AT_END,
  YEAR_AND_SIGN,
  YEAR_REMARKED,
} from "./unread-forms.ts";

const LONGEST_ROW = 1000;
/** `155 (95%)` */
const SHARE_BEHIND = /^\(\d{1,3}(?:\.\d)?%\)$/;

/** A line that reads like a row. */
export interface UnreadRow extends Pick<PrintedRow, "label" | "cells"> {
  readonly line: Line;
  /** How many figures stand at its end; 0 where they stand right behind the label. */
  readonly figures: number;
}

/** Reads a line as a label and the figures at its end; null where it is a sentence, or ends in no figure. */
export function readUnreadRow(document: ClassifiedText, index: number): UnreadRow | null {
  const { text } = document;
  const line = document.lines[index] as Line;
  if (line.end - line.start > LONGEST_ROW) return null;
  const printed = lineText(document, index);
  const isRemarked = printed.endsWith(")") && YEAR_REMARKED.test(printed);
  if (isRemarked || RUN_TOGETHER.test(printed) || (BEGINS_WITH_PERIOD.test(printed) && PERIOD_AND_COUNT.test(printed)))
    return { line, label: "", figures: 2, cells: { offsets: [], lines: null } };
  const { offsets: all, counts, before } = figuresAtEnd(document, line);
  const year = yearOfLabel(text, text.slice(line.start, before.end), all);
  const offsets = year === null ? all : all.slice(2);
  if (offsets.length === 0) return /\d/.test(before.word) ? gluedRowOf(document, index) : null;
  if (counts === 0) return null;
  const label = text.slice(line.start, year ?? before.end).trim();
  if (/[A-Za-z]{3}/.test(label) ? readsOn(label) : counts < 2 && !YEAR_AND_SIGN.test(label)) return null;
  const row = { line, label, figures: offsets.length / 2, cells: { offsets, lines: null } };
  return isListed(document, row, [row]) ? null : row;
}

/** After the year at the end of a label, `February 2002` or `End March 1998` before figures; null where the first of those is none. */
function yearOfLabel(text: string, words: string, [start, end, next, last]: readonly number[]): number | null {
  if (
    end === undefined ||
    next === undefined ||
    !isBareYear(text.slice(start, end)) ||
    !isCount(text.slice(next, last))
  )
    return null;
  return readLabelPeriod(`${words.trim().replace(/^End /, "")} ${text.slice(start, end)}`) === null ? null : end;
}

interface FiguresAtEnd {
  readonly offsets: readonly number[];
  /** How many of them are printed, and no years. */
  readonly counts: number;
  /** The word before them, if any, and what of the line is not theirs. */
  readonly before: { readonly word: string; readonly end: number };
}

function figuresAtEnd({ text, tokens }: ClassifiedText, line: Line): FiguresAtEnd {
  const { kinds, starts } = tokens;
  const offsets: number[] = [];
  let counts = 0;
  let before = { word: "", end: line.start };
  for (let token = line.lastToken - 1; token >= line.firstToken; token--) {
    if (kinds[token] !== TokenKind.word) continue;
    const start = starts[token] as number;
    const wordEnd = starts[token + 1] as number;
    const end = text[wordEnd - 1] === "," ? wordEnd - 1 : wordEnd;
    const word = text.slice(start, end).replace(UNIT_AT_END, "");
    // A day or an answer in a cell among figures; without a figure before it, it is of the label.
    if (isAnswerCell(word) || SHARE_BEHIND.test(word)) {
      if (before.word === "") before = { word, end: wordEnd };
      continue;
    }
    // `£282 / 85.5 hours`
    if (offsets.length > 0 ? word === "/" : unitNamed(word) !== null) continue;
    if (!isFigureLike(word)) {
      if (before.word === "") before = { word, end: wordEnd };
      break;
    }
    before = { word: "", end: line.start };
    if (isCount(word)) counts++;
    offsets.unshift(start, end);
  }
  // Dots that lead to the first figure.
  while (isLeader(text.slice(offsets[0], offsets[1]))) offsets.splice(0, 2);
  return { offsets, counts, before };
}

/** Whether a figure is printed, and no year. */
export const isCount = (word: string): boolean => /\d/.test(word) && !isBareYear(word);

function gluedRowOf(document: ClassifiedText, index: number): UnreadRow | null {
  const row = readRow(document, index, false);
  if (!row) return null;
  const label = document.text.slice(row.start, row.digitsStart);
  const cells = { offsets: [row.digitsStart, row.end], lines: null };
  return { line: document.lines[index] as Line, label, figures: 0, cells };
}

/** Whether rows are a list of what is numbered, dated or named, and no figures. */
export function isListed({ text }: ClassifiedText, { label, figures }: UnreadRow, rows: readonly UnreadRow[]): boolean {
  if (areNumbered(text, rows)) return false;
  const headers = new Array<readonly string[]>(Math.max(1, figures)).fill([]);
  return label !== "" && isListing(text, { headers, rows });
}

/** `Ward 1 6,451`, `Ward 2 515`: the numbers of labels that go up one by one, and figures behind them as lists have none. */
function areNumbered(text: string, rows: readonly UnreadRow[]): boolean {
  const numbers = rows.map(({ cells: { offsets } }) => Number(text.slice(offsets[0], offsets[1])));
  if (rows.length < 2 || rows.some(({ figures }) => figures < 2)) return false;
  if (!numbers.every((number, at) => at === 0 || number === (numbers[at - 1] as number) + 1)) return false;
  return rows.some(({ cells: { offsets } }) => COUNTED.test(text.slice(offsets[2] as number, offsets.at(-1))));
}

const COUNTED = /\d,\d{3}|\d ?%|£\d|\d:\d\d:\d/;
