import type { Cell } from "../cell.ts";
import { LOOK_ALIKES, MISREAD } from "./costs.ts";

// How one printed figure may have come of another: what a change of a cell costs by its characters alone.

/** How a document prints what is nothing, which decides what a nought can be mistaken for. */
export interface Typography {
  /** Strokes (`ı`, `l`, `I`) that stand where a placeholder is meant. */
  readonly strayPlaceholders: number;
  /** Whether the table prints placeholders, and whether it prints the digit 0 by itself. */
  readonly placeholders: boolean;
  readonly noughts: boolean;
}

/** A cell's characters as far as they are a figure. */
export interface Print {
  readonly kind: "figure" | "placeholder" | "blank";
  /** Every digit as printed, leading noughts too. */
  readonly digits: string;
  /** What the last digit counts, in the sheet's units. */
  readonly unit: number;
  readonly decimals: number;
  readonly negative: boolean;
}

/** The print of a cell whose figure is `value` in the sheet's units. */
export function printOf(cell: Cell, value: number, scale: number): Print {
  const digits = cell.raw.replace(/[^0-9]/g, "");
  if (digits === "") {
    const kind = cell.raw === "" ? "blank" : "placeholder";
    return { kind, digits: "", unit: scale, decimals: 0, negative: false };
  }
  const point = cell.raw.lastIndexOf(".");
  const decimals = point < 0 ? 0 : cell.raw.slice(point).replace(/[^0-9]/g, "").length;
  const negative = value < 0;
  const places = scale / 10 ** decimals;
  if (Math.abs(value) === Number(digits) * places) return { kind: "figure", digits, unit: places, decimals, negative };
  // `£1.7m`: the last digit counts what the figure says it does.
  const unit = Math.abs(value) / Number(digits);
  if (Number.isInteger(unit)) return { kind: "figure", digits, unit, decimals, negative };
  return { kind: "figure", digits: String(Math.abs(value)), unit: 1, decimals: 0, negative };
}

/** What it costs that `print` stands where `truth` (in the sheet's units) was meant. */
export function misreadCost(print: Print, truth: number, typography: Typography): number {
  if (print.kind === "blank") return MISREAD.lostToBlank;
  if (print.kind === "placeholder") return truth === print.unit ? MISREAD.oneAsPlaceholder : MISREAD.lostToPlaceholder;
  const meant = Math.abs(truth) / print.unit;
  if (!Number.isInteger(meant)) return MISREAD.anyOther;
  const digits = String(meant).padStart(print.decimals + 1, "0");
  if (truth !== 0 && truth < 0 !== print.negative) {
    return Number(digits) === Number(print.digits) ? MISREAD.sign : MISREAD.anyOther;
  }
  if (truth === 0 && typography.placeholders) {
    const attested = typography.strayPlaceholders > 0;
    const stroke = attested ? MISREAD.placeholderAsOneAttested : MISREAD.placeholderAsOne;
    const asOne = print.digits === "1" ? stroke : MISREAD.anyOther;
    return typography.noughts ? Math.min(asOne, digitsCost(print.digits, digits)) : asOne;
  }
  return digitsCost(print.digits, digits);
}

/** What it costs that the digits `printed` stand where the digits `meant` should. */
function digitsCost(printed: string, meant: string): number {
  const longer = printed.length - meant.length;
  if (longer === 0) return replacementCost(printed, meant);
  if (longer === 1) return insertionCost(printed, meant);
  const dropped = longer === -1 && extraDigit(meant, printed) >= 0 ? MISREAD.digitDropped : MISREAD.anyOther;
  return meant.length > 3 && isGroupsOf(meant, printed) ? Math.min(dropped, MISREAD.thousandsLost) : dropped;
}

function replacementCost(printed: string, meant: string): number {
  const at: number[] = [];
  for (let i = 0; i < meant.length; i += 1) if (printed[i] !== meant[i]) at.push(i);
  const [first, second] = at;
  if (first === undefined || at.length > 2) return MISREAD.anyOther;
  if (second === undefined) return digitCost(printed[first] ?? "", meant[first] ?? "");
  const exchanged = printed[first] === meant[second] && printed[second] === meant[first];
  if (exchanged && second === first + 1) return MISREAD.digitsTransposed;
  return meant.length >= 4 ? MISREAD.twoDigits : MISREAD.anyOther;
}

function digitCost(printed: string, meant: string): number {
  const more = LOOK_ALIKES[printed < meant ? printed + meant : meant + printed];
  return more === undefined ? MISREAD.otherDigit : MISREAD.lookAlikeDigit + more;
}

function insertionCost(printed: string, meant: string): number {
  const at = extraDigit(printed, meant);
  if (at < 0) return MISREAD.anyOther;
  return printed[at] === printed[at - 1] || printed[at] === printed[at + 1]
    ? MISREAD.digitDoubled
    : MISREAD.digitInserted;
}

/** Where `long` has one digit more than `short`; -1 where they differ in more. */
function extraDigit(long: string, short: string): number {
  let at = 0;
  while (at < short.length && long[at] === short[at]) at += 1;
  return long.slice(at + 1) === short.slice(at) ? at : -1;
}

/** Whether `printed` is the first groups of three digits of `meant`, or the last. */
function isGroupsOf(meant: string, printed: string): boolean {
  const lost = meant.length - printed.length;
  if (lost % 3 === 0 && meant.startsWith(printed)) return true;
  return printed.length % 3 === 0 && meant.endsWith(printed);
}

/** Every figure (in the sheet's units) of which the print is a simple misreading. */
export function readingsOf({ kind, digits, unit, negative }: Print): number[] {
  if (kind !== "figure") return [unit];
  const found = new Set<string>();
  for (let i = 0; i <= digits.length; i += 1) {
    const [before, after] = [digits.slice(0, i), digits.slice(i)];
    for (const digit of "0123456789") {
      found.add(before + digit + after);
      if (after !== "") found.add(before + digit + after.slice(1));
    }
    if (digits.length > 1) found.add(before + after.slice(1));
    if (after.length > 1) found.add(`${before}${after[1]}${after[0]}${after.slice(2)}`);
  }
  const sign = negative ? -1 : 1;
  const values = new Set([...found].map((text) => sign * Number(text) * unit));
  values.delete(sign * Number(digits) * unit);
  return [...values];
}
