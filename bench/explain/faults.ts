import type { Random } from "./random.ts";
import { printed, type TrueTable } from "./tables.ts";

// Faults as exports have them. The lists here are this generator's own: nothing is taken from the engine's costs.

/** A row as it is printed. `truth` is what it is meant to hold; null for one that should not stand there. */
export interface PrintedRow {
  readonly label: string;
  texts: string[];
  readonly truth: readonly number[] | null;
  /** Set where the row stands beside its parts or repeats another. */
  readonly extra: "repeated" | "not-a-part" | null;
  readonly total: boolean;
  /** Set by faults of the whole row, so that no second one falls on it. */
  touched: boolean;
}

export interface FaultyTable {
  readonly source: TrueTable;
  headers: string[];
  rows: PrintedRow[];
  /** What was lost: for each column, or for each row (by its label, as rows can go too). */
  lostRow: number[] | null;
  lostColumn: Map<PrintedRow, number> | null;
  readonly kinds: string[];
}

/** Which digits are read for which, with this generator's own weights. */
const CONFUSED: readonly (readonly [number, readonly [from: string, to: string]])[] = [
  [5, ["1", "7"]],
  [3, ["7", "1"]],
  [4, ["8", "3"]],
  [4, ["3", "8"]],
  [3, ["6", "5"]],
  [4, ["5", "6"]],
  [4, ["0", "6"]],
  [4, ["8", "0"]],
  [3, ["0", "8"]],
  [3, ["6", "8"]],
  [3, ["9", "4"]],
  [2, ["4", "9"]],
  [2, ["5", "3"]],
  [2, ["9", "8"]],
  [2, ["5", "8"]],
  [1, ["2", "7"]],
  [1, ["4", "1"]],
  [1, ["9", "0"]],
  [1, ["2", "3"]],
  [1, ["3", "5"]],
  [1, ["6", "4"]],
];

type Fault = (table: FaultyTable, random: Random) => boolean;

const CELL_FAULTS: readonly (readonly [number, readonly [string, Fault]])[] = [
  [28, ["digit misread", digitMisread]],
  [9, ["other digit", otherDigit]],
  [8, ["digit dropped", rewrite((text, at) => text.slice(0, at) + text.slice(at + 1), 2)]],
  [5, ["digit inserted", rewrite((text, at, random) => text.slice(0, at) + random.whole(0, 9) + text.slice(at), 1)]],
  [4, ["digit doubled", rewrite((text, at) => text.slice(0, at) + text[at] + text.slice(at), 1)]],
  [
    7,
    [
      "transposed",
      rewrite((text, at) => text.slice(0, at) + (text[at + 1] ?? "") + (text[at] ?? "") + text.slice(at + 2), 2),
    ],
  ],
  [8, ["placeholder", placeholderFault]],
  [4, ["group lost", groupLost]],
  [3, ["sign", rewrite((text) => `-${text}`, 1)]],
  [2, ["any figure", rewrite((text, _, random) => String(random.whole(1, 3 * Number(text) + 20)), 1)]],
];

const OTHER_FAULTS: readonly (readonly [number, readonly [string, Fault]])[] = [
  [8, ["wrong total", wrongTotal]],
  [9, ["row lost", rowLost]],
  [6, ["row repeated", rowRepeated]],
  [2, ["block repeated", blockRepeated]],
  [2, ["of which", ofWhich]],
  [2, ["hidden sub-total", hiddenSubtotal]],
  [4, ["column lost", columnLost]],
  [4, ["row shifted", rowShifted]],
  [3, ["neighbours swapped", neighboursSwapped]],
];

/** The names of all kinds, in the order in which they are printed. */
export const KINDS: readonly string[] = [...CELL_FAULTS, ...OTHER_FAULTS].map(([, [name]]) => name);

/** The table with `count` faults, two thirds of them misread cells; or with one of the given kind. */
export function faultyTable(source: TrueTable, count: number, random: Random, kind?: string): FaultyTable | null {
  const table: FaultyTable = {
    source,
    headers: [...source.headers],
    rows: source.rows.map(({ label, figures, total }) => ({
      label,
      texts: figures.map((figure) => printed(source, figure)),
      truth: figures,
      extra: null,
      total,
      touched: false,
    })),
    lostRow: null,
    lostColumn: null,
    kinds: [],
  };
  const given = [...CELL_FAULTS, ...OTHER_FAULTS].find(([, [name]]) => name === kind)?.[1];
  for (let tries = 0; table.kinds.length < count; tries += 1) {
    if (tries > 60) return null;
    const [name, fault] = given ?? random.weighted(random.chance(2 / 3) ? CELL_FAULTS : OTHER_FAULTS);
    if (fault(table, random)) table.kinds.push(name);
  }
  return table;
}

/** Applies a change to the digits of one cell that is not yet changed. */
function rewrite(how: (digits: string, at: number, random: Random) => string, fewestDigits: number): Fault {
  return (table, random) => {
    const row = random.pick(table.rows);
    const column = random.whole(0, row.texts.length - 1);
    const text = row.texts[column] ?? "";
    const digits = text.replaceAll(",", "");
    if (row.touched || row.extra !== null || !/^\d+$/.test(digits) || digits.length < fewestDigits) return false;
    if (digits === "0" || Number(digits) !== meant(table, row, column)) return false;
    const rewritten = how(digits, random.whole(0, Math.max(0, digits.length - fewestDigits)), random);
    if (rewritten === "" || Number(rewritten) === Number(digits)) return false;
    // `061` is no figure to the parser: the cell is unreadable, and what it holds is deduced.
    if (/^-?0\d/.test(rewritten)) return false;
    const grouped = text.includes(",") && /^\d+$/.test(rewritten) && !rewritten.startsWith("0");
    row.texts[column] = grouped ? Number(rewritten).toLocaleString("en-GB") : rewritten;
    return true;
  };
}

function meant({ headers, source }: FaultyTable, { truth }: PrintedRow, column: number): number | undefined {
  return truth?.[source.headers.indexOf(headers[column] ?? "")];
}

function digitMisread(table: FaultyTable, random: Random): boolean {
  const [from, to] = random.weighted(CONFUSED);
  return rewrite((digits) => {
    const places = [...digits].flatMap((digit, index) => (digit === from ? [index] : []));
    if (places.length === 0) return digits;
    const at = random.pick(places);
    return digits.slice(0, at) + to + digits.slice(at + 1);
  }, 1)(table, random);
}

function otherDigit(table: FaultyTable, random: Random): boolean {
  return rewrite((digits, at) => digits.slice(0, at) + random.whole(0, 9) + digits.slice(at + 1), 1)(table, random);
}

function placeholderFault(table: FaultyTable, random: Random): boolean {
  if (table.source.nought !== "-") return false;
  const row = random.pick(table.rows);
  const column = random.whole(0, row.texts.length - 1);
  const text = row.texts[column];
  if (row.touched || row.extra !== null) return false;
  if (text === "-" && meant(table, row, column) === 0) row.texts[column] = "1";
  else if (text === "1" && meant(table, row, column) === 1) row.texts[column] = "-";
  else return false;
  return true;
}

function groupLost(table: FaultyTable, random: Random): boolean {
  return rewrite((digits) => {
    if (digits.length < 4) return digits;
    const cut = digits.length - 3;
    return random.chance(0.5) ? digits.slice(0, cut) : digits.slice(cut);
  }, 4)(table, random);
}

function wrongTotal(table: FaultyTable, random: Random): boolean {
  const row = random.pick(table.rows);
  const column = random.whole(0, row.texts.length - 1);
  const inTotals =
    row.total || table.source.totalColumns.includes(table.source.headers.indexOf(table.headers[column] ?? ""));
  const figure = meant(table, row, column);
  if (!inTotals || row.touched || row.extra !== null || figure === undefined) return false;
  if (row.texts[column] !== printed(table.source, figure)) return false;
  const off = random.weighted<() => number>([
    [3, () => random.pick([1, 10, 100])],
    [3, () => random.whole(1, 9)],
    [2, () => random.pick(table.rows).truth?.[0] ?? 0],
    [2, () => random.whole(1, Math.max(2, Math.round(figure * 0.2)))],
  ])();
  const wrong = figure + (random.chance(0.5) ? off : -off);
  if (off === 0 || wrong < 0) return false;
  row.texts[column] = printed(table.source, wrong);
  return true;
}

function ordinary({ rows }: FaultyTable): PrintedRow[] {
  return rows.filter(({ total, extra, touched }) => !total && extra === null && !touched);
}

function isPristine(table: FaultyTable, row: PrintedRow): boolean {
  return row.texts.every((text, column) => text === printed(table.source, meant(table, row, column) ?? -1));
}

function rowLost(table: FaultyTable, random: Random): boolean {
  const rows = ordinary(table).filter((row) => isPristine(table, row));
  if (table.lostRow !== null || table.source.margins === "rows" || rows.length < 3) return false;
  const lost = random.pick(rows);
  // A section without rows leaves a sub-total of nothing, which no sum contradicts.
  const at = table.rows.indexOf(lost);
  if (table.rows[at + 1]?.total && (at === 0 || table.rows[at - 1]?.total)) return false;
  table.rows = table.rows.filter((row) => row !== lost);
  table.lostRow = [...(lost.truth ?? [])];
  return true;
}

function insert(table: FaultyTable, after: PrintedRow, rows: readonly PrintedRow[]): void {
  const at = table.rows.indexOf(after) + 1;
  table.rows = [...table.rows.slice(0, at), ...rows, ...table.rows.slice(at)];
}

function repeat(row: PrintedRow): PrintedRow {
  return { ...row, texts: [...row.texts], truth: null, extra: "repeated", touched: true };
}

function rowRepeated(table: FaultyTable, random: Random): boolean {
  const rows = ordinary(table).filter((row) => isPristine(table, row));
  if (table.source.margins === "rows" || rows.length === 0) return false;
  const row = random.pick(rows);
  row.touched = true;
  insert(table, random.chance(0.8) ? row : random.pick(ordinary(table).concat(row)), [repeat(row)]);
  return true;
}

function blockRepeated(table: FaultyTable, random: Random): boolean {
  const size = random.whole(2, 4);
  const from = random.whole(0, Math.max(0, table.rows.length - size));
  const block = table.rows.slice(from, from + size);
  const last = block.at(-1);
  if (table.source.margins === "rows" || last === undefined || block.length < size) return false;
  if (!block.every((row) => ordinary(table).includes(row) && isPristine(table, row))) return false;
  for (const row of block) row.touched = true;
  insert(table, last, block.map(repeat));
  return true;
}

function extraRow(table: FaultyTable, after: PrintedRow, label: string, figures: readonly number[]): void {
  const texts = table.headers.map((header) =>
    printed(table.source, figures[table.source.headers.indexOf(header)] ?? 0),
  );
  const row: PrintedRow = { label, texts, truth: null, extra: "not-a-part", total: false, touched: true };
  const lost = table.source.headers.findIndex((header) => !table.headers.includes(header));
  table.lostColumn?.set(row, figures[lost] ?? 0);
  insert(table, after, [row]);
}

function ofWhich(table: FaultyTable, random: Random): boolean {
  const { margins, totalColumns } = table.source;
  const rows = ordinary(table).filter((row) => isPristine(table, row));
  if (margins === "rows" || rows.length === 0) return false;
  const row = random.pick(rows);
  const share = random.next();
  const even = table.source.margins === "pairs";
  const figures = (row.truth ?? []).map((figure) => Math.floor(figure * (even ? share : random.next())));
  const total = totalColumns[0];
  if (total !== undefined)
    figures[total] = figures.reduce((sum, figure, column) => (column < total ? sum + figure : sum), 0);
  if (figures.every((figure) => figure === 0)) return false;
  row.touched = true;
  extraRow(table, row, random.pick(["with a weapon", "by youths", "repeat cases"]), figures);
  return true;
}

function hiddenSubtotal(table: FaultyTable, random: Random): boolean {
  const rows = ordinary(table);
  const size = random.whole(2, 5);
  const from = random.whole(0, Math.max(0, rows.length - size));
  const block = rows.slice(from, from + size);
  const [first, last] = [block[0], block.at(-1)];
  if (table.source.margins === "rows" || first === undefined || last === undefined || block.length < size) return false;
  if (block.length === rows.length || table.rows.indexOf(last) - table.rows.indexOf(first) !== size - 1) return false;
  if (!block.every((row) => isPristine(table, row))) return false;
  const figures = (first.truth ?? []).map((_, column) =>
    block.reduce((sum, row) => sum + (row.truth?.[column] ?? 0), 0),
  );
  if (figures.every((figure) => figure === 0)) return false;
  for (const row of block) row.touched = true;
  extraRow(table, last, random.pick(["Violence", "Acquisitive crime", "Section A"]), figures);
  return true;
}

function columnLost(table: FaultyTable, random: Random): boolean {
  const column = random.whole(0, table.headers.length - 1);
  const { margins, headers, totalColumns } = table.source;
  const at = headers.indexOf(table.headers[column] ?? "");
  if (margins === "columns" || margins === "pairs" || totalColumns.length === 0 || totalColumns.includes(at))
    return false;
  if (table.lostColumn !== null || table.headers.length < 4) return false;
  if (
    table.rows.some((row) => row.extra !== null || row.texts[column] !== printed(table.source, row.truth?.[at] ?? -1))
  ) {
    return false;
  }
  table.lostColumn = new Map(table.rows.map((row) => [row, row.truth?.[at] ?? 0]));
  table.headers = table.headers.filter((_, index) => index !== column);
  for (const row of table.rows) row.texts = row.texts.filter((_, index) => index !== column);
  return true;
}

function rowShifted(table: FaultyTable, random: Random): boolean {
  const rows = ordinary(table).filter((row) => isPristine(table, row) && row.texts.some((text) => /^[-0]$/.test(text)));
  if (rows.length === 0) return false;
  const row = random.pick(rows);
  const noughts = row.texts.flatMap((text, column) => (/^[-0]$/.test(text) ? [column] : []));
  const at = random.pick(noughts);
  if (row.texts.slice(at).every((text) => text === row.texts[at])) return false;
  row.texts = [...row.texts.slice(0, at), ...row.texts.slice(at + 1), ""];
  row.touched = true;
  return true;
}

function neighboursSwapped(table: FaultyTable, random: Random): boolean {
  const row = random.pick(table.rows);
  const { source, headers } = table;
  const columns = headers.flatMap((header, column) =>
    source.totalColumns.includes(source.headers.indexOf(header)) ? [] : [column],
  );
  const at = random.whole(0, columns.length - 2);
  const [left, right] = [row.texts[at] ?? "", row.texts[at + 1] ?? ""];
  if (row.total || row.touched || row.extra !== null || left === right || !isPristine(table, row)) return false;
  row.texts[at] = right;
  row.texts[at + 1] = left;
  row.touched = true;
  return true;
}
