import type { Line, LineRole } from "./line.ts";
import type { TokenizedText } from "./tokenize.ts";

/** A number with a dash behind it, as codes and their names are printed, and some questions. */
const WITH_DASH = /^\s{0,8}(\d{1,2}) ?[-–] /;
/** What is longer is no name. */
const MOST_WORDS = 16;

/**
 * Takes from the questions what is the code of a row: `01 - Restricted street`, `12 - Loading bay`. Codes leave out numbers,
 * or have a zero before them; what is asked does neither.
 */
export function withoutCodes({ text, lines }: TokenizedText, roles: LineRole[], questions: readonly number[]): void {
  const coded: number[] = [];
  let areCodes = false;
  let before: number | null = null;
  for (const index of questions) {
    const { start, end, words } = lines[index] as Line;
    const printed = text.slice(start, end);
    const digits = WITH_DASH.exec(printed)?.[1];
    if (digits === undefined || words > MOST_WORDS || /\?\s*$/.test(printed)) continue;
    coded.push(index);
    const number = Number(digits);
    areCodes ||= digits.startsWith("0") || (before !== null && number > before + 1);
    before = number;
  }
  if (!areCodes || coded.length < 2) return;
  for (const index of coded) roles[index] = "prose";
}
