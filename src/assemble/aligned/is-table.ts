import { cellText, cellTexts, type GridRow, isBlank } from "../grid.ts";
import type { ClassifiedText } from "../layout.ts";
import { stripMarkup } from "../markup.ts";
import { isSeries, namesEffort } from "../series.ts";
import type { AlignedHeader } from "./header.ts";
import { isValue } from "./piece.ts";
import { isPeriod } from "./row.ts";

// Whether rows laid on columns are a table.

/**
 * Under a header: two rows with figures, or one with several, and more columns of figures than of words. Without one:
 * figures in several columns of three rows or more, or in one column that is a series (`series.ts`).
 */
export function isTable({ text }: ClassifiedText, grid: readonly GridRow[], { paths, corner }: AlignedHeader): boolean {
  const rows = grid.filter(({ cells }) => paths.some((_, column) => !isBlank(cells, column)));
  const headed = paths.filter((path) => path.length > 0).length;
  if (headed > 0 && (headed * 2 < paths.length || paths.every((path) => IDENTIFIES.test(path.at(-1) ?? ""))))
    return false;
  if (headed > 0 && paths.every((path) => OPENING.test(path.at(-1) ?? "")) && rows.every((row) => isOfHours(text, row)))
    return false;
  const kinds = paths.map((_, column) => kindOf(text, rows, column));
  const figureColumns = kinds.filter((kind) => kind === "figures").length;
  const timeColumns = kinds.filter((kind) => kind === "times").length;
  // Labels that come again to the right: a table folded to save paper, whose halves are no columns of one row.
  const other = kinds.findIndex((kind) => kind !== "figures");
  if (other >= 0 && kinds.includes("figures", other) && isFolded(paths, corner)) return false;
  if (rows.every((row) => isTimes(cellTexts(text, row)))) return false;
  if ((figureColumns + timeColumns) * 2 < paths.length || figureColumns === 0) return false;
  if (headed > 0) return rows.length > 1 || paths.length > 1;
  if (rows.some(({ label }) => namesEffort(stripMarkup(label.text)))) return false;
  if (paths.length > 1) return rows.length > 2 && figureColumns === paths.length;
  const series = rows.map((row) => ({
    label: stripMarkup(row.label.text).replace(/ ?:$/, ""),
    period: isPeriod(row.label.text),
    figures: cellTexts(text, row),
  }));
  return isSeries(series, null);
}

/** What most cells of a column are; figures where all are blank. */
function kindOf(text: string, rows: readonly GridRow[], column: number): "figures" | "times" | "words" {
  const texts = rows.map(({ cells }) => cellText(text, cells, column)).filter((cell) => cell !== "");
  const figures = texts.filter(isValue).length;
  if (texts.length === 0 || figures * 2 > texts.length) return "figures";
  const times = texts.filter((cell) => !isValue(cell) && CLOCK.test(cell)).length;
  return times * 2 > texts.length ? "times" : "words";
}

/** `Station    Incidents    Station    Incidents` */
function isFolded(paths: readonly (readonly string[])[], corner: string): boolean {
  return corner !== "" && paths.some((path) => path.at(-1) === corner);
}

/** `9.00    17.30`: when something opens and closes. */
function isTimes(texts: readonly string[]): boolean {
  return texts.length > 1 && texts.every((cell) => cell === "" || /^(?:[01]?\d|2[0-4])\.[0-5]\d$/.test(cell));
}

/** `07:52`, `1:02:14`: how long something took, or when it was. */
const CLOCK = /^\d{1,3}(?::[0-5]\d){1,2}$/;
const OPENING = /^(?:open(?:s|ing)?|close[sd]?|closing)\.?$/i;
const HOUR = /^(?:\d|1\d|2[0-4])(?:[.:]\d\d)?(?: ?[ap]m)?$/i;

/** `Monday    9    17` under `Open    Close`, and no cases that were closed. */
const isOfHours = (text: string, row: GridRow): boolean =>
  cellTexts(text, row).every((cell) => cell === "" || HOUR.test(cell));

/** Headers of columns that point somewhere. */
const IDENTIFIES =
  /^(?:pages?|page (?:no|number)s?|no|nos|ref(?:erence)?|para(?:graph)?s?|sections?|from|to|times?|tel(?:ephone)?|phone|fax|ext(?:ension)?|date|room)\.?$/i;
