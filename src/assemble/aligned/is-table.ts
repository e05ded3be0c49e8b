import type { Spans } from "../../table.ts";
import { cellText, countCells, type GridRow, isBlank } from "../grid.ts";
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
  const rows = grid.filter(({ cells }) =>
    Array.from({ length: paths.length }, (_, c) => c).some((c) => !isBlank(cells, c)),
  );
  const headed = paths.filter((path) => path.length > 0).length;
  if (headed > 0 && (headed * 2 < paths.length || paths.every((path) => IDENTIFIES.test(path.at(-1) ?? ""))))
    return false;
  let figureColumns = 0;
  let timeColumns = 0;
  let words = false;
  for (let column = 0; column < paths.length; column++) {
    let figures = 0;
    let times = 0;
    let filled = 0;
    for (const { cells } of rows) {
      if (isBlank(cells, column)) continue;
      filled++;
      const cell = cellText(text, cells, column);
      if (isValue(cell)) figures++;
      else if (CLOCK.test(cell)) times++;
    }
    const ofFigures = filled === 0 || figures * 2 > filled;
    if (ofFigures) figureColumns++;
    else if (times * 2 > filled) timeColumns++;
    // Labels that come again to the right: a table folded to save paper, whose halves are no columns of one row.
    if (ofFigures && words && isFolded(paths, corner)) return false;
    words ||= !ofFigures;
  }
  if (rows.every(({ cells }) => isTimes(text, cells))) return false;
  if ((figureColumns + timeColumns) * 2 < paths.length || figureColumns === 0) return false;
  if (headed > 0) return rows.length > 1 || paths.length > 1;
  if (rows.some(({ label }) => namesEffort(stripMarkup(label.text)))) return false;
  if (paths.length > 1) return rows.length > 2 && figureColumns === paths.length;
  const series = rows.map(({ label, cells }) => ({
    label: stripMarkup(label.text).replace(/ ?:$/, ""),
    period: isPeriod(label.text),
    figures: Array.from({ length: countCells(cells) }, (_, column) => cellText(text, cells, column)),
  }));
  return isSeries(series, null);
}

/** `Station    Incidents    Station    Incidents` */
function isFolded(paths: readonly (readonly string[])[], corner: string): boolean {
  return corner !== "" && paths.some((path) => path.at(-1) === corner);
}

/** `9.00    17.30`: when something opens and closes. */
function isTimes(text: string, cells: Spans): boolean {
  const texts = Array.from({ length: countCells(cells) }, (_, cell) => cellText(text, cells, cell));
  return texts.length > 1 && texts.every((cell) => cell === "" || /^(?:[01]?\d|2[0-4])\.[0-5]\d$/.test(cell));
}

/** `07:52`, `1:02:14`: how long something took, or when it was. */
const CLOCK = /^\d{1,3}(?::[0-5]\d){1,2}$/;
/** Headers of columns that point somewhere. */
const IDENTIFIES =
  /^(?:pages?|page (?:no|number)s?|no|nos|ref(?:erence)?|para(?:graph)?s?|sections?|open(?:s|ing)?|close[sd]?|closing|from|to|times?|tel(?:ephone)?|phone|fax|ext(?:ension)?|date|room)\.?$/i;
