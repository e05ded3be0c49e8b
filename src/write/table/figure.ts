import type { Cell } from "../../cell.ts";
import { seeThroughMarkup } from "../../figure/figure-markup.ts";
import { isMeasured, unitNamed } from "../../figure/measured-unit.ts";
import { readPrintedNumber } from "../../figure/printed-number.ts";
import { isMoney } from "../../figure/unit.ts";
import { visible } from "../terminal/visible.ts";

/** `figure`: a number; `faint`: zero by a placeholder, or hidden; `doubtful`: could not be read; `failed`: a total that is contradicted. */
export type Look = "figure" | "faint" | "doubtful" | "failed";

/** A cell as a terminal shows it. */
export interface Shown {
  readonly text: string;
  readonly look: Look;
}

/** More decimals than any response prints; a number that has more is shown in short. */
const MOST_DECIMALS = 20;

/** The decimals that the figures of one column are shown with, by their unit, so that they stand under each other. */
export type Decimals = ReadonlyMap<string, number>;

/** Shows a figure with thousands separators and its unit; what is no figure, as it is printed; what was repaired, both ways. */
export function showCell(cell: Cell, aligned: Decimals): Shown {
  const printed = asPrinted(cell);
  if (cell.value === null) return { text: printed, look: cell.status === "unreadable" ? "doubtful" : "faint" };
  if (namesItsUnit(cell)) return { text: printed, look: "figure" };
  if (cell.status === "nil") return { text: printed === "" ? "0" : printed, look: "faint" };
  const decimals = isAligned(cell) ? (aligned.get(cell.unit) ?? 0) : decimalsOf(cell, cell.value);
  const figure = withUnit(grouped(cell.value, decimals), cell.unit);
  return cell.status === "repaired"
    ? { text: `${printed} → ${figure}`, look: "doubtful" }
    : { text: figure, look: "figure" };
}

/** Whether a cell says itself what it measures: `2 days` may stand under `14 hrs`. */
function namesItsUnit({ unit, raw }: Cell): boolean {
  return isMeasured(unit) && unitNamed(readPrintedNumber(seeThroughMarkup(raw.trim()))?.after ?? "") === unit;
}

/** A cell's text, as it is printed. */
export function asPrinted({ raw }: Cell): string {
  return visible(raw.replace(/\s+/g, " "));
}

/** The most decimals that are printed in a column, for money and for shares; a count is never given any. */
export function alignDecimals(cells: readonly Cell[]): Decimals {
  const aligned = new Map<string, number>();
  for (const cell of cells) {
    if (cell.value === null || !isAligned(cell)) continue;
    aligned.set(cell.unit, Math.max(aligned.get(cell.unit) ?? 0, decimalsOf(cell, cell.value)));
  }
  return aligned;
}

/** `£1.7m` is not known to the penny. */
function isAligned({ unit, tolerance }: Cell): boolean {
  return unit === "percent" || (isMoney(unit) && tolerance === 0);
}

/** How many decimals a figure is printed with; where it is not printed so (`£1.7m`), how many it needs. */
function decimalsOf({ raw }: Cell, value: number): number {
  if (Number.isInteger(value) && !POINT.test(raw)) return 0;
  const numeral = readPrintedNumber(seeThroughMarkup(raw.trim()))?.numeral;
  if (numeral && Number(numeral.digits) === Math.abs(value)) return numeral.decimals;
  const [, fraction = "", power = "0"] = FRACTION.exec(`${value}`) ?? [];
  return fraction.length + Number(power);
}

const POINT = /[.·]/;
/** What a number in JavaScript's notation has after its point: `1.25`, `2.5e-7`. */
const FRACTION = /^-?\d+(?:\.(\d+))?(?:e-(\d+))?$/;

/** `1234.5` as `1,234.50`; a number too large or too small to be exact, in short. */
function grouped(value: number, decimals: number): string {
  if (Math.abs(value) > Number.MAX_SAFE_INTEGER || decimals > MOST_DECIMALS) return value.toPrecision(6);
  const [whole = "", fraction] = value.toFixed(decimals).split(".");
  const sign = whole.startsWith("-") ? "-" : "";
  let digits = whole.slice(sign.length);
  let groups = "";
  while (digits.length > 3) {
    groups = `,${digits.slice(-3)}${groups}`;
    digits = digits.slice(0, -3);
  }
  return sign + digits + groups + (fraction === undefined ? "" : `.${fraction}`);
}

const SYMBOLS: Readonly<Record<string, string>> = { GBP: "£", EUR: "€", USD: "$" };

function withUnit(figure: string, unit: string): string {
  if (unit === "percent") return `${figure}%`;
  const symbol = SYMBOLS[unit];
  if (symbol === undefined) return figure;
  return figure.startsWith("-") ? `-${symbol}${figure.slice(1)}` : symbol + figure;
}
