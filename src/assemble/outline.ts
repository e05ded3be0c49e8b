import { isFigureLike } from "../figure/figure.ts";
import { mapped } from "../mapped.ts";
import { isPeriod } from "./column-heading.ts";
import { cellText, cellTexts, countCells, type GridRow, isBare, isBlank, labelFromCell, pickCells } from "./grid.ts";
import type { ClassifiedText } from "./layout.ts";
import { stripMarkup } from "./markup.ts";
import { isTotalLabel } from "./total-label.ts";

// Pivot tables in outline form, and sheets that print a hierarchy, have a column for each of its levels: a row has one
// name, in the column of its level, and stands under the last row with one further left.

/** A hierarchy of more levels is not looked for. */
const MOST_LEVELS = 5;
/** Rows further right than others, of one name each, that show that they are another level. */
const FEWEST_BELOW = 2;

/** How many columns the names of an outline stand in; 0 where a row has another than one name there, or no row is above. */
export function levelsOf(text: string, header: readonly GridRow[], body: readonly GridRow[]): number {
  let levels = 0;
  let below = 0;
  let above = 0;
  for (const row of body) {
    const level = levelOf(text, row);
    if (level < 0) return 0;
    if (level > 0) below++;
    else if (!isTotalLabel(stripMarkup(row.label.text))) above++;
    levels = Math.max(levels, level + 1);
  }
  if (below < FEWEST_BELOW || above === 0 || levels > MOST_LEVELS) return 0;
  const hasOneName = (row: GridRow): boolean => namesIn(text, row, levels, levelOf(text, row)).length === 0;
  if (!body.every((row) => isBare(row) || hasOneName(row))) return 0;
  // Of a period over a column of names they would be figures.
  return header.some((row) => namesIn(text, row, levels).some((name) => isPeriod(stripMarkup(name)))) ? 0 : levels;
}

/** At which level the name of a row stands, from 0; -1 where its first text is a figure, or nothing stands behind it. */
function levelOf(text: string, { label, cells }: GridRow): number {
  if (label.text !== "") return 0;
  const count = countCells(cells);
  for (let cell = 0; cell < count - 1; cell++) {
    if (isBlank(cells, cell)) continue;
    return isFigureLike(cellText(text, cells, cell)) ? -1 : cell + 1;
  }
  return -1;
}

/** What stands in the columns of names beside the label's, from one on. */
function namesIn(text: string, row: GridRow, levels: number, from = 0): readonly string[] {
  const cells = cellTexts(text, row).slice(from, levels - 1);
  return cells.filter((name) => name !== "");
}

/** The grid with each row's name as its label, in the group of the names over it. */
export function withOutline(
  document: ClassifiedText,
  grid: readonly GridRow[],
  depth: number,
  levels: number,
): readonly GridRow[] {
  const { text } = document;
  let over: readonly string[] = [];
  return mapped(grid, (row, index): GridRow => {
    const columns = Array.from({ length: countCells(row.cells) - levels + 1 }, (_, column) => column + levels - 1);
    const rest = { ...row, cells: pickCells(row.cells, columns), width: row.width - levels + 1 };
    if (index < depth) {
      const names = [row.label.text, ...namesIn(text, row, levels)];
      return { ...rest, label: { ...row.label, text: names.filter((name) => name !== "").join(" ") } };
    }
    const level = levelOf(text, row);
    const label = level === 0 ? row.label : labelFromCell(document, row, level - 1);
    const group = over.slice(0, level).join(" / ");
    over = [...over.slice(0, level), stripMarkup(label.text)];
    return isBare(row) ? rest : { ...rest, label, group: group === "" ? null : group };
  });
}
