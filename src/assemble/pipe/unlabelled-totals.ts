import { type Diagnostic, diagnose } from "../../diagnostic.ts";
import { isFigureLike } from "../../figure/figure.ts";
import { isPeriod } from "../column-heading.ts";
import { moved } from "../corner.ts";
import { cellTexts, countCells, type GridRow, isBare, isBlank } from "../grid.ts";
import type { ClassifiedText } from "../layout.ts";

// A total without a label begins with a blank cell, which some converters put at the row's end: `10,483 | 1,659 | |`.

/** So many rows with words for labels show that a figure is none. */
const FEWEST_LABELLED = 2;
const WORDS = /[a-z]{2}/i;
/** `10,483`, `£50`, `1659`: neither a band nor a word for none. */
const PLAIN = /^£?\d[\d,]{0,14}(?:\.\d{1,3})?%?$/;

/** A grid with its last row moved by one column where it lacks its label, and what is said of it. */
export interface Unlabelled {
  readonly grid: readonly GridRow[];
  readonly diagnostics: readonly Diagnostic[];
}

/** The rows of a grid, the last of which is moved where its label is a figure, below others with words for labels. */
export function withUnlabelledTotal(document: ClassifiedText, grid: readonly GridRow[]): Unlabelled {
  const at = grid.findLastIndex((its) => !isBare(its) || PLAIN.test(its.label.text));
  const row = grid[at];
  const above = grid.slice(0, Math.max(0, at)).filter((its) => !isBare(its));
  const areLabelled =
    above.length > FEWEST_LABELLED && above.every(({ label }, its) => its === 0 || WORDS.test(label.text));
  if (!row || !areLabelled || !isUnlabelled(document.text, row, above)) return { grid, diagnostics: [] };
  const message =
    "the row has a figure where the others have their label, and nothing in its last cell; its cells were moved by one column";
  return {
    grid: grid.with(at, { ...moved(row, document), width: row.width }),
    diagnostics: [diagnose("table/row-guessed", row.label, message)],
  };
}

/** Whether a figure stands in the label's place, figures in all cells but the last, and nothing in that, where others have one. */
function isUnlabelled(text: string, row: GridRow, above: readonly GridRow[]): boolean {
  const { label, cells } = row;
  const last = countCells(cells) - 1;
  if (!isBlank(cells, last) || !PLAIN.test(label.text) || isPeriod(label.text)) return false;
  return (
    above.slice(1).every((its) => !isBlank(its.cells, last)) && cellTexts(text, row).slice(0, last).every(isFigureLike)
  );
}
