import { filledBefore } from "../cell/lines.ts";
import type { ClassifiedText } from "../layout.ts";
import { lineText } from "../text-of.ts";

export const BROKEN = "what stands above may be the headings of several columns, broken over lines";

const GOES_ON = /^[a-z][a-z ]{2,30}$/;
const BEGINS = /^[A-Z][A-Za-z' ]{2,40}$/;

/** Whether a short line right above one goes on from another, as headings of columns do that no row has all: `Pension with`, `credit`. */
export function isBelowBroken(document: ClassifiedText, index: number): boolean {
  const last = filledBefore(document, index);
  const before = last < 0 ? -1 : filledBefore(document, last);
  if (document.roles[last] !== "prose" || document.roles[before] !== "prose") return false;
  return GOES_ON.test(lineText(document, last)) && BEGINS.test(lineText(document, before));
}
