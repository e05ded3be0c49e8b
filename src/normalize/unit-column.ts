import { isFigureLike } from "../figure/figure.ts";
import { unitNamed } from "../figure/measured-unit.ts";
import { unitAlone } from "../figure/unit.ts";
import { mapped } from "../mapped.ts";
import type { Column, PrintedTable } from "../table.ts";

// A column of its own may say what the figures of each row are in: `Quantity | Unit` over `3.5 | kg` and `300 | tablets`.

/** What columns of units say of the figures of each other column, row by row; null for one of which none says anything. */
export type UnitsOfCells = readonly (readonly (string | null)[] | null)[];

const HEADING = /^(?:units?(?: of measure(?:ment)?s?)?|measured in)$/i;
/** Below it the units of an organization may stand as well; one cell that names a unit of measure tells. */
const OF_ANY = /^units?$/i;
const COUNTED = /^(?:numbers?|no\.?|counts?|each)$/i;
const OTHERS = new Set("g mg grams ml l litres metres m2 hectares tablets doses plants".split(" "));
/** Over what is measured, where other columns count. */
const QUANTITY = /\b(?:quantit(?:y|ies)|amounts?|weights?|volumes?|values?)\b/i;
const LONGEST = 40;

/** What the columns that are headed as one of units say; null where there is none. */
export function unitsOfCells({ rows }: PrintedTable, columns: readonly Column[], text: string): UnitsOfCells | null {
  const found = new Array<readonly (string | null)[] | null>(columns.length).fill(null);
  columns.forEach(({ path }, at) => {
    const heading = path.at(-1) ?? "";
    if (!HEADING.test(heading)) return;
    const cells = mapped(rows, ({ cells: { offsets } }) => text.slice(offsets[2 * at], offsets[2 * at + 1]));
    // A number says how many units there are.
    if (cells.some((cell) => cell.length > LONGEST || (/\d/.test(cell) && isFigureLike(cell)))) return;
    if (OF_ANY.test(heading) && !cells.some((cell) => knownUnit(cell) !== null)) return;
    const units = mapped(cells, unitIn);
    for (const column of columnsIn(columns, at)) found[column] = units;
  });
  return found.some((units) => units !== null) ? found : null;
}

/** Of which columns the one at an index states the unit: of that before it, and of the same for other periods. */
function columnsIn(columns: readonly Column[], at: number): readonly number[] {
  const behind = columns.slice(at + 1);
  const beside = columns[at - 1] ?? behind.find(({ header }) => QUANTITY.test(header)) ?? behind[0];
  const first = columns.findLastIndex(({ path }, c) => c < at && HEADING.test(path.at(-1) ?? "")) + 1;
  const isWithin = (c: number): boolean => (at === 0 ? c > 0 : c >= first && c < at);
  return columns.flatMap(({ measure }, c) => (isWithin(c) && measure === beside?.measure ? [c] : []));
}

/** The unit that a cell names; in its own words where they name none that has a name here, as for `wraps`. */
function unitIn(cell: string): string | null {
  if (cell === "" || isFigureLike(cell)) return null;
  return knownUnit(cell) ?? cell.replace(/^[A-Z](?=[a-z])/, (letter) => letter.toLowerCase());
}

function knownUnit(cell: string): string | null {
  if (COUNTED.test(cell)) return "count";
  const small = cell.toLowerCase();
  return unitAlone(cell) ?? unitNamed(small) ?? (OTHERS.has(small) ? small : null);
}
