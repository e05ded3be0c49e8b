import type { Cell } from "../../table.ts";
import { visible } from "../terminal/visible.ts";
import { truncate } from "../terminal/width.ts";

/** `figure`: a number; `faint`: zero by a placeholder, or hidden; `doubtful`: could not be read; `failed`: a total that is contradicted. */
export type Look = "figure" | "faint" | "doubtful" | "failed";

/** A cell as a terminal shows it. */
export interface Shown {
  readonly text: string;
  readonly look: Look;
}

/** The most places that a cell's printed text takes where it is shown as it is. */
const WIDEST = 14;
/** More decimals than any response prints; a longer figure is shown as it is stored. */
const MOST_DECIMALS = 6;

/** Shows a figure with thousands separators and its unit; what is no figure, as it is printed; what was repaired, both ways. */
export function showCell(cell: Cell, decimals: number): Shown {
  const printed = truncate(visible(cell.raw), WIDEST);
  if (cell.value === null) return { text: printed, look: cell.status === "unreadable" ? "doubtful" : "faint" };
  if (cell.status === "nil") return { text: printed === "" ? "0" : printed, look: "faint" };
  const figure = withUnit(grouped(cell.value, decimals), cell.unit);
  return cell.status === "repaired"
    ? { text: `${printed} → ${figure}`, look: "doubtful" }
    : { text: figure, look: "figure" };
}

/** The decimals that show the figures of one column in full, so that they stand under each other. */
export function decimalsOf(cells: readonly Cell[]): number {
  let decimals = 0;
  for (const { value } of cells) {
    if (value === null || Number.isInteger(value)) continue;
    const [, fraction = ""] = `${value}`.split(".");
    decimals = Math.max(decimals, fraction.length);
  }
  return Math.min(decimals, MOST_DECIMALS);
}

/** `1234.5` as `1,234.50`; a number too large to be exact, in short. */
function grouped(value: number, decimals: number): string {
  if (Math.abs(value) > Number.MAX_SAFE_INTEGER) return value.toPrecision(6);
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
