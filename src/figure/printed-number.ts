import { holdsDigit } from "../quick-look.ts";
import { UNIT_NAMES } from "./measured-unit.ts";
import { isDigit, type Numeral, scanNumeral } from "./number.ts";
import { currencyOf } from "./unit.ts";

// Texts come trimmed and of bounded length (`figure.ts`), and no pattern here repeats without a bound.

/** A printed number with all that stands around it, not yet weighed. */
export interface PrintedNumber {
  readonly numeral: Numeral;
  /** `<`, `≤`, `>`, `≥` or empty. */
  readonly limit: string;
  readonly sign: string;
  /** Whether a space parts the sign from the number. */
  readonly apart: boolean;
  readonly currency: string | null;
  /** What follows the number, in lower case: `%`, `k`, `million`, `hrs`, `+`; or empty. */
  readonly after: string;
  /** Footnote marks, flags and a bracketed share at the end; a mark at the head. */
  readonly marks: string;
  /** Whether nothing but brackets and digits is printed: an accountant's negative, or a footnote. */
  readonly bracketed: boolean;
}

/** A dagger may stand before the number, or a star before one that is no year; what `§` is before is a section's, but for an amount. A sign of money may stand at the left of its column. */
const OPENING =
  /^(?:([†‡]|§(?=[+−–-]|\d{1,3},\d{3})|\*{1,2}(?=£?\d[\d,.]{0,14}\d)(?!\*?(?:19|20)\d\d$))\s?)?(?:(<=?|>=?|≤|≥)\s?)?(?:([+−–-])(\s?))?(?:([£€$])\s{0,16})?([−-](?=[\d.]))?/;
/** `note 1`, `Notes 1, 2` */
const NOTES = "notes? ?\\d{1,2}(?:(?:,| and| &) ?\\d{1,2}){0,4}";
/** Marks that may follow a figure: footnotes, the flags of the Government Analysis Function, the bracketed share. */
const MARK =
  `(?<=\\s)r|[*†‡§^#¹²³⁰⁴-⁹]|\\[(?:r|p|e|f|b|u|n|s|er|ns|ss|sss|\\d{1,2}|${NOTES})\\]|\\((?:see )?${NOTES}\\)|` +
  "\\((?:r|p|e|f|revised|provisional|estimated?|forecast|\\d{1,3}|<?\\d{1,3}(?:\\.\\d{1,2})?\\s?%)\\)";
// What may come up to three times, V8 copies as often: that made this pattern take 7 ms to compile.
const CLOSING = new RegExp(
  `^\\s?(%|per ?cent|\\+|k|mn?|bn|thousand|million|billion|${UNIT_NAMES})?(\\s?(?:${MARK})(?:\\s?(?:${MARK})){0,4})?\\.?$`,
  "i",
);

const IN_BRACKETS = /^([£€$]?)\s{0,16}\(([^()]{1,30})\)$/;
/** What the patterns find where there is nothing but the number. */
const NOTHING: readonly string[] = [""];
const PER_CENT_SIGN: readonly string[] = ["%", "%"];

/** Takes a number and what stands around it apart; null where the text is anything else, or a misprint. */
export function readPrintedNumber(text: string): PrintedNumber | null {
  return readAmount(text) ?? readBracketed(text);
}

/** Whether what follows a number is a per cent sign or its name. */
export function isPercent(after: string): boolean {
  return after === "%" || after.startsWith("per");
}

function readAmount(text: string): PrintedNumber | null {
  // Nearly all that is asked without a digit is words; the patterns cost more than they do.
  if (!holdsDigit(text)) return null;
  const opening = isDigit(text, 0) ? NOTHING : OPENING.exec(text);
  if (!opening) return null;
  const [head = "", mark = "", limit = "", outerSign = "", gap = "", money = "", innerSign = ""] = opening;
  const sign = outerSign + innerSign;
  if (sign.length > 1 || (sign !== "" && limit !== "")) return null;
  const printed = money === "" ? text : withoutSpaces(text);
  const numeral = scanNumeral(printed, head.length);
  if (!numeral) return null;
  const rest = printed.slice(numeral.end);
  const closing = rest === "" ? NOTHING : rest === "%" ? PER_CENT_SIGN : CLOSING.exec(rest);
  if (!closing) return null;
  const after = closing[1]?.toLowerCase() ?? "";
  if (money !== "" && isPercent(after)) return null;
  const [apart, currency, marks] = [gap !== "", currencyOf(money), mark + (closing[2] ?? "")];
  return { numeral, limit, sign, apart, currency, after, marks, bracketed: false };
}

/** `£179, 709`: behind one sign of money stands one amount. */
function withoutSpaces(text: string): string {
  return text.includes(", ") ? text.replace(/(?<=\d), (?=\d{3}(?!\d))/g, ",") : text;
}

/**
 * An accountant's negative, `(41,081)` or `£(250)`: told from a footnote `(3)` and a share `(3.5)` by its groups or its
 * currency; of `(310)` alone nothing tells.
 */
function readBracketed(text: string): PrintedNumber | null {
  const match = IN_BRACKETS.exec(text);
  if (!match) return null;
  const amount = readAmount(`${match[1]}${match[2]?.trim()}`);
  if (amount?.sign !== "" || amount.limit !== "" || amount.marks !== "") return null;
  const { numeral, limit, apart, currency, after, marks } = amount;
  const bracketed = !numeral.grouped && currency === null;
  return isPercent(after) || after === "+"
    ? null
    : { numeral, limit, sign: "-", apart, currency, after, marks, bracketed };
}
