import { isClocked, readFigure } from "../../figure/figure.ts";
import { mapped } from "../../mapped.ts";
import { cellTexts } from "../grid.ts";
import type { ClassifiedText } from "../layout.ts";
import { LETTERS } from "../letters.ts";
import { textOf, textsOf } from "../text-of.ts";
import type { BodyLine } from "./body-line.ts";
import type { CollapsedHeader } from "./header-rows.ts";
import { isBareYear, isPeriodText } from "./period-words.ts";
import { figuresOf, labelBefore, labelOf, type RowLine } from "./row-line.ts";
import { layBySpaces } from "./spaced-blanks.ts";
import { areWordForWord } from "./stub-noun.ts";

/** Letters, a band, the end of a scale of shares, or hours of a day: `00:00 - 00:59`. */
const LABEL = new RegExp(
  `[${LETTERS}]|^\\d{1,3}%?[-–]\\d{1,3}%?$|^(?:0|100)%$|^[0-2]?\\d:[0-5]\\d ?[-–] ?[0-2]?\\d:[0-5]\\d$`,
);
/** `8/65`, `195/12`: what offences go by; without a header it may be a score. */
const CODE = /^\d{1,3}\/\d{1,2}$/;
/** `7,139` is a figure, whatever stands beside it. */
const COUNT = /^\d{1,3}(?:,\d{3}){1,3}$/;
const DIALLED = /(?:^|[ (])\+?0\d{2,}\)?$/;
/** `9.00`, `17:30`: what opening hours are in. */
const TIME = /^(?:[01]?\d|2[0-4])[.:][0-5]\d$/;
const DASH = /^[-–—]$/;
const FEWEST_ROWS = 2;
const FEWEST_ROWS_WITHOUT_HEADER = 3;
const MOST_ROWS_FOR_A_FULL_ONE = 10;
/** Under more, one full row is enough. */
const MANY_PERIODS = 5;

/**
 * Whether lines are the rows of a table, and no prose that happens to end in figures: enough of them fill all columns,
 * they have labels, their figures are no years or signs alone. A header of periods, or of a word for each column, needs
 * one row, any other two, and without one it takes three.
 */
export function isTable(
  document: ClassifiedText,
  lines: readonly BodyLine[],
  columns: number,
  header: CollapsedHeader | null,
): boolean {
  const rows = lines.filter(({ bare }) => !bare).map(({ row }) => row);
  const full = rows.filter((row) => row.figures >= columns || (header && layBySpaces(document, row, columns)));
  const isSure = header !== null && ((header.periods > 1 && columns > 1) || isWordForWord(document, header));
  const needed = header === null ? FEWEST_ROWS_WITHOUT_HEADER : isSure ? 1 : FEWEST_ROWS;
  // Under periods that leave no doubt of how many columns there are, most rows may lack a cell.
  const periods = header === null || header.guessed ? 0 : header.periods;
  const each = periods > MANY_PERIODS ? rows.length : periods > 1 ? MOST_ROWS_FOR_A_FULL_ONE : 2;
  if (full.length < needed || full.length * each < rows.length) return false;
  // The label of figures alone may stand on the line above.
  const under = new Set(mapped(lines, ({ row }, at) => (lines[at - 1]?.bare ? row : null)));
  const isUnder = (row: RowLine): boolean => row.figures === row.pieces.length && under.has(row);
  const isCode = (row: RowLine): boolean => header !== null && CODE.test(labelBefore(document, row, columns).text);
  const labelled = full.filter((row) => isLabelled(document, row, columns) || isUnder(row) || isCode(row));
  if (labelled.length * 3 < full.length * 2 || labelled.length < needed) return false;
  if (areOneNumber(document, lines, columns)) return false;
  // A sign between a label and its figure makes them a pair, and no row of cells.
  if (columns === 1 && full.every((row) => /[:;=]$/.test(labelBefore(document, row, columns).text))) return false;
  const texts = full.map((row) => textsOf(document.text, figuresOf(row).slice(-columns)));
  if (texts.every((cells) => cells.every(isBareYear))) return false;
  if (!texts.some((cells) => cells.some((cell) => isNumber(cell) || isClocked(cell)))) return false;
  if (header !== null) return true;
  if (texts.every((cells) => cells.every((cell) => TIME.test(cell))) && labelled.some((row) => isDay(document, row)))
    return false;
  // A dash right behind every label parts it from its figure, and a year there is a part of it: `a) 2018 £463`.
  if (rows.every((row) => DASH.test(textOf(document.text, figuresOf(row)[0])))) return false;
  if (columns > 1 && texts.every(([cell = ""]) => DASH.test(cell) || isBareYear(cell))) return false;
  if (columns === 1) return repeatsUnderPeriods(document, lines);
  // A column of signs is punctuation, as the dash between two times is; one of codes in brackets is none.
  const holds = (cell: string): boolean => cell.startsWith("[") || isNumber(cell);
  return texts[0]?.every((_, column) => texts.some((cells) => holds(cells[column] ?? ""))) === true;
}

/** Whether a header of one level is a noun over labels and a word over each column. */
const isWordForWord = ({ text }: ClassifiedText, { rows: [row, ...others] }: CollapsedHeader): boolean =>
  row !== undefined && others.length === 0 && areWordForWord(row.label.text, cellTexts(text, row));

/** Whether two rows right below one another, of nothing but figures, would have the same number for their label: none is. */
function areOneNumber(document: ClassifiedText, lines: readonly BodyLine[], columns: number): boolean {
  const labels = mapped(lines, ({ row, bare }) =>
    bare || row.figures < row.pieces.length ? "" : labelBefore(document, row, columns).text,
  );
  return labels.some((label, at) => label !== "" && label === labels[at - 1]);
}

/** A label has letters, or is a period or a figure that stands before those of the columns. */
export function isLabelled(document: ClassifiedText, row: RowLine, columns: number): boolean {
  const { text } = labelBefore(document, row, Math.min(columns, row.figures));
  // A telephone number has groups of digits too.
  if (DIALLED.test(text)) return false;
  return LABEL.test(text) || isPeriodText(text) || (text !== "" && row.figures > columns && !COUNT.test(text));
}

function isDay(document: ClassifiedText, row: RowLine): boolean {
  return /^(?:(?:mon|tues?|wednes|thurs?|fri|satur|sun|week)(?:day|end)?s?|bank holiday)/i.test(labelOf(document, row));
}

function isNumber(text: string): boolean {
  return readFigure(text).status === "reported";
}

/** Whether the same labels stand under several headings that are periods. */
function repeatsUnderPeriods(document: ClassifiedText, lines: readonly BodyLine[]): boolean {
  const labels = lines.flatMap(({ row, bare }) => (bare ? [] : [labelBefore(document, row, 1).text]));
  const sections = lines.filter(({ row, bare }) => bare && row.period).length;
  return sections > 1 && new Set(labels).size < labels.length;
}
