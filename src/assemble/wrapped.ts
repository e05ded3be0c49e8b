import { beginsSmall, beginsWithOneOf } from "./letters.ts";

// Where a text that is broken over lines was broken: its first part is not at its end, or the rest begins inside.

/** A word that needs another behind it. `other` does not: `Any other` is a label of its own. */
const HANGING = new Set(
  "a an and as at between by for from in into is not of on or than that the their to under was where which who with without".split(
    " ",
  ),
);
const HANGING_MARKS = ",/&(–-";
/** `(a)`, `(iv)`, `(12)`: an item of a list begins so. */
const ITEM = /^\([a-z0-9]{1,3}\)/i;

/** Whether a text is not at its end. A single word is (`On`), and so is a letter that names something (`Class A`). */
export function isUnfinished(text: string): boolean {
  if (text === "") return false;
  if (HANGING_MARKS.includes(text.charAt(text.length - 1)) || text.lastIndexOf("(") > text.lastIndexOf(")"))
    return true;
  const space = text.lastIndexOf(" ");
  if (space < 0) return false;
  const last = text.slice(space + 1);
  const small = last.toLowerCase();
  // In capitals throughout, a letter by itself may be either, and is taken for a name.
  return HANGING.has(small) && (last === small || (last.length > 1 && text === text.toUpperCase()));
}

/** Whether a text begins as the rest of another does: with a small letter, a closing mark or a remark in brackets. */
export function startsInside(text: string): boolean {
  return beginsSmall(text) || beginsWithOneOf("),;&", text) || (text.startsWith("(") && !ITEM.test(text));
}
