import { repeatOf } from "../assemble/recurring.ts";
import { type CellsBeingRead, REPORTED, rawAt, setFigure, unitAt } from "../cells.ts";
import { readFigure } from "../figure/figure.ts";
import type { Legend } from "../figure/legend.ts";
import { averagedUnit, isMeasured, isOfSpread, measuredUnit } from "../figure/measured-unit.ts";
import {
  countAtEnd,
  headerUnit,
  isMoney,
  isScaled,
  labelUnit,
  namesSeveral,
  unitAlone,
  unitAtEnd,
} from "../figure/unit.ts";
import { mapped } from "../mapped.ts";
import type { Period, PrintedRow, PrintedTable } from "../table.ts";
import type { ReadColumns } from "./columns.ts";
import { placesOf, sharedHeading } from "./heading-unit.ts";
import { withIdentifiers } from "./identifiers.ts";
import { countsWithShares } from "./shares-behind.ts";
import { type Surroundings, unitLineOver, unitSaidAround } from "./unit-around.ts";
import { type UnitsOfCells, unitsOfCells } from "./unit-column.ts";

/** What a table's words say that its figures are in; null for each that says nothing. */
export interface StatedUnits {
  /** By the header of each column. */
  readonly columns: readonly (string | null)[];
  /** By the label of each row; null where none of them says anything. */
  readonly rows: readonly (string | null)[] | null;
  /** By the heading of each row's section; null where none of them says anything. */
  readonly sections: readonly (string | null)[] | null;
  /** By the corner, the heading or what is printed around, of the whole table. */
  readonly table: string | null;
  /** Where the heading says it of some columns or rows alone, whether of each; null for all. */
  readonly inColumns: readonly boolean[] | null;
  readonly inRows: readonly boolean[] | null;
  /** By a column of units, of each cell beside it; it goes before all others. */
  readonly cells: UnitsOfCells | null;
}

/** The stated unit of a cell; null for a count, as long as nothing but its own sign says otherwise. */
export function statedUnit(stated: StatedUnits, row: number, column: number): string | null {
  const own = stated.cells?.[column]?.[row] ?? null;
  if (own !== null) return own;
  const label = stated.rows?.[row] ?? null;
  const section = stated.sections?.[row] ?? null;
  const header = stated.columns[column] ?? null;
  // `% answered in time` is a share under `Number` too, and `Average days` are days.
  if (isPlain(label) || (header === "count" && label === null && isPlain(section))) return label ?? section;
  const unit = header ?? label ?? section;
  if (unit !== null || stated.table === null) return unit;
  return stated.inColumns?.[column] === false || stated.inRows?.[row] === false ? null : stated.table;
}

const isPlain = (unit: string | null): boolean => unit !== null && (unit === "percent" || isMeasured(unit));

/** Whether nothing is said of a row that is not said of all. */
export const isUsualRow = ({ rows, sections, inRows, cells }: StatedUnits, row: number): boolean =>
  cells === null && (rows?.[row] ?? null) === null && (sections?.[row] ?? null) === null && inRows?.[row] !== false;

/** What all words of a table say. */
export function statedUnits(
  printed: PrintedTable,
  columns: ReadColumns,
  labels: readonly string[],
  groups: readonly (string | null)[],
  periods: readonly (Period | null)[],
  around: Surroundings,
): StatedUnits {
  const rows = saidBy(labels, unitOfLabel);
  const sections = saidBy(groups, unitOfSection);
  const said = unitSaidAround(printed, around);
  const own = countsWithShares(withIdentifiers(columns, printed, around.text), printed, around.text);
  const cells = unitsOfCells(printed, columns.columns, around.text);
  const units = said && isScaled(said) ? mapped(own, (unit) => scaledAs(said, unit)) : own;
  const over = unitLineOver(printed, around);
  const alone = unitOfCorner(printed.corner, labels, periods) ?? (isOfAll(over, printed, around.text) ? over : null);
  const isBare = columns.columns.every(({ measure }) => measure === null || isOfSpread(measure));
  const isCut = !holdsHeadings(printed) || BEGINS_WITH_AVERAGE.test(printed.heading ?? "");
  const averaged = isBare && isCut ? averagedUnit(printed.heading ?? "") : null;
  // `%` over the last of columns that could not be told apart, and `£m` in the heading over the first.
  const isMixed = alone === null && over !== null && holdsHeadings(printed);
  const ofTable =
    alone === null && !isMixed
      ? (averaged ?? unitOfHeading(printed, units) ?? countAtEnd(printed.heading ?? ""))
      : null;
  const ofHeading =
    ofTable === "percent" && areSharesBesideCounts(rows ?? sections, printed, around.text) ? null : ofTable;
  const shared = ofHeading === null ? null : sharedHeading(printed.heading ?? "");
  if (shared === null) {
    const table = said === null ? (alone ?? ofHeading) : scaledAs(said, alone ?? ofHeading ?? said);
    // `Expenditure £ million` over `Year Number`: nothing but the one column is in millions.
    const isOfOne = units.length === 1 && units[0] === "count" && table !== null && isMoney(table) && isScaled(table);
    return { columns: isOfOne ? [null] : units, rows, sections, table, inColumns: null, inRows: null, cells };
  }
  const inColumns = placesOf(
    mapped(columns.columns, ({ header }) => header),
    shared,
  );
  const inRows = inColumns === null ? placesOf(labels, shared) : null;
  // Where neither headers nor labels tell the one thing from the other, nothing is said of them.
  const isOpen = shared.counts && inColumns === null && inRows === null;
  return { columns: units, rows, sections, table: isOpen ? null : ofHeading, inColumns, inRows, cells };
}

/** Whether a unit over a table is of all its columns: `%` may be of one, where a line could not be cut or others count. */
const isOfAll = (unit: string | null, printed: PrintedTable, text: string): boolean =>
  unit !== "percent" || !(holdsHeadings(printed) || holdsCounts(printed, text));

/** A whole number above 100, which is hardly a share. */
const MORE_THAN_ALL = /^(?:1\d[1-9]|1[1-9]0|[2-9]\d\d|\d{1,3}(?:,?\d{3})+)$/;

const isMoreThanAll = (text: string, { cells: { offsets } }: PrintedRow, column: number): boolean =>
  MORE_THAN_ALL.test(text.slice(offsets[2 * column], offsets[2 * column + 1]));

/** Whether some rows say that they are shares and others hold what is none: a heading that names shares is of the former. */
function areSharesBesideCounts(units: StatedUnits["rows"], { headers, rows }: PrintedTable, text: string): boolean {
  if (!units?.includes("percent")) return false;
  return rows.some((row, r) => units[r] === null && headers.some((_, column) => isMoreThanAll(text, row, column)));
}

/** Whether some columns hold nothing but numbers that are no shares, and others none. */
function holdsCounts({ headers, rows }: PrintedTable, text: string): boolean {
  const isCount = (row: PrintedRow, column: number) => isMoreThanAll(text, row, column);
  const counts = mapped(headers, (_, column) => rows.filter((row) => isCount(row, column)).length);
  return counts.includes(0) && counts.some((count) => count > 0 && count * 2 > rows.length);
}

/** Whether the heading of a table may be those of its columns, which could not be cut: `Range Homes Average Days`. */
const holdsHeadings = ({ headers, diagnostics }: PrintedTable): boolean =>
  headers.length > 1 && diagnostics.some(({ code }) => code === "table/header-undecided");

const BEGINS_WITH_AVERAGE = /^(?:average|mean|median)\b/i;

/** A unit, in the scale that is said of all figures where it is the same: `£` over amounts `in £ million`. */
const scaledAs = <Unit extends string | null>(said: string, unit: Unit): Unit | string =>
  unit !== null && said.startsWith(`${unit} `) ? said : unit;

/** What each of some words says that the figures are in; null where none says anything. */
function saidBy<Words extends string | null>(
  all: readonly Words[],
  read: (words: Words) => string | null,
): readonly (string | null)[] | null {
  return all.some((words) => read(words) !== null) ? mapped(all, read) : null;
}

const unitOfLabel = (label: string): string | null => measuredUnit(label) ?? labelUnit(label);

const unitOfSection = (heading: string | null): string | null =>
  heading === null ? null : (averagedUnit(heading) ?? labelUnit(heading));

/** What the corner says of a whole table. Over amounts, as over bands of fines, it is of the labels. */
function unitOfCorner(corner: string, labels: readonly string[], periods: readonly (Period | null)[]): string | null {
  const unit = unitAlone(corner);
  if (unit !== null) return labels.every((label, r) => periods[r] !== null || /[a-z]/i.test(label)) ? unit : null;
  const atEnd = unitAtEnd(corner) ?? countAtEnd(corner);
  return atEnd !== null && labels.every((label, r) => periods[r] !== null || !/\d/.test(label)) ? atEnd : null;
}

/** A unit in brackets, or at the beginning, with a further heading behind it: `£ million Index £ million Index`. */
const UNIT_WITHIN = /\([£€$%][^()]{0,12}\) [A-Z]|^[£€$%] ?(?:m|bn|k|(?:mill|bill)ion|'?000s?) [A-Z]/;

/** A sign of money with a further heading behind it, as is no scale: `Grant £ New planting (hectares)`. */
const MONEY_WITHIN = /[£€$](?: ?(?:m|bn|k|(?:mill|bill)ion|['’]?000s?))? (?!Thousand|[MB]illion)[A-Z][a-z]/;

/**
 * What the heading says of a whole table. One that names an amount (`Value of penalties (£m)`) is of the columns that do,
 * where headers say of others that they count.
 */
function unitOfHeading(printed: PrintedTable, columns: readonly (string | null)[]): string | null {
  const { heading, headers, layout } = printed;
  if (columns.length === 1 && namesSeveral(heading ?? "")) return null;
  const unit = headerUnit(heading ?? "");
  // `1 to 50%: 8 staff`: the figures say what they count.
  if (unit === "percent" && layout === "key-value" && headers.some((path) => path.length > 0)) return null;
  // Over columns without headers it may hold theirs, and the unit of one: `Items Cost (£) Quantity`, `Headcount Percentage`.
  if (headers.every((path) => path.length === 0)) {
    if (UNIT_WITHIN.test(heading ?? "") || (unit === "percent" && headers.length > 1)) return null;
    if (holdsHeadings(printed) && MONEY_WITHIN.test(heading ?? "")) return null;
    // `£ million Index £ million Index`, `Weight kg Value £m Catch kg Value £m`: over four columns it is of two.
    const signs = unit !== null && isMoney(unit) ? (heading ?? "").split(/[£€$]/).length - 1 : 0;
    if ((signs > 1 && signs < headers.length) || (unit !== null && repeatOf((heading ?? "").split(" ")) > 0))
      return null;
  }
  const parted = unit !== null && isMoney(unit) && columns.includes("count");
  return parted && columns.some((its) => its !== null && isMoney(its)) ? null : unit;
}

/** No figure shows what it is in. */
const NONE = "";
/** Figures show several. */
const SEVERAL = "several";

/**
 * Gives the sign that all figures of a column show, or of a row where units go by rows, to its blanks, dashes and zeros:
 * a dash among pounds is no pounds.
 */
export function spreadSigns(cells: CellsBeingRead, legend: Legend, stated: StatedUnits): void {
  if (!showsSigns(cells)) return;
  const columns = new Array<string>(cells.width).fill(NONE);
  const rows = new Array<string>(cells.height).fill(NONE);
  for (let at = 0; at < cells.values.length; at++) {
    const [row, column] = [Math.floor(at / cells.width), at % cells.width];
    if (statedUnit(stated, row, column) !== null || showsNothing(cells, at)) continue;
    const unit = unitAt(cells, at);
    columns[column] = together(columns[column] as string, unit);
    rows[row] = together(rows[row] as string, unit);
  }
  const byRows = columns.includes(SEVERAL) && !rows.includes(SEVERAL);
  for (let at = 0; at < cells.values.length; at++) {
    const [row, column] = [Math.floor(at / cells.width), at % cells.width];
    const sign = (byRows ? rows[row] : columns[column]) as string;
    if (sign === NONE || sign === SEVERAL || sign === "count" || !showsNothing(cells, at)) continue;
    if (statedUnit(stated, row, column) !== null || (!byRows && contradicts(rows, row, sign))) continue;
    setFigure(cells, at, readFigure(rawAt(cells, at), { legend, unit: sign }));
  }
}

function showsSigns({ others, units, width }: CellsBeingRead): boolean {
  for (const [at, { unit }] of others) if (unit !== units[at % width]) return true;
  return false;
}

/** Whether a cell holds no figure of which it could be told what it is in. */
function showsNothing(cells: CellsBeingRead, at: number): boolean {
  return cells.statuses[at] !== REPORTED || (cells.values[at] === 0 && unitAt(cells, at) === "count");
}

const together = (known: string, unit: string): string => (known === NONE || known === unit ? unit : SEVERAL);

/** Whether the other figures of a row show another sign, where nothing tells whether units go by rows or by columns. */
const contradicts = (rows: readonly string[], row: number, sign: string): boolean =>
  !rows.includes(SEVERAL) && rows[row] !== NONE && rows[row] !== sign;
