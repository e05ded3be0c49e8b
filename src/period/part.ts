import { ORDINALS, readMonth } from "./bound.ts";
import type { Part } from "./spelling.ts";
import { isAt, isGlued, numberAt, type Read, type Token } from "./token.ts";

// Parts of a year without the year: `Q1`, `First half`, `January`, `April to June`, `Q1 (Apr-Jun)`.

/** A part, and whether it is no more than a letter and a figure. */
export interface NamedPart {
  readonly part: Part;
  readonly coded: boolean;
}

const ORDINAL_WORDS: readonly string[] = ["first", "second", "third", "fourth"];

/** A quarter, a half, a month or a run of months. */
export function readPart(tokens: readonly Token[], at: number): Read<NamedPart> | null {
  const numbered = readNumberedPart(tokens, at);
  if (numbered === null) {
    const months = readMonths(tokens, at);
    return months === null ? null : { value: { part: months.value, coded: false }, next: months.next };
  }
  const gloss = isAt(tokens, numbered.next, "(") ? readMonths(tokens, numbered.next + 1) : null;
  const length = numbered.value.part.type === "quarter" ? 3 : 6;
  if (gloss?.value.count !== length || !isAt(tokens, gloss.next, ")")) return numbered;
  return { value: { part: gloss.value, coded: false }, next: gloss.next + 1 };
}

/** `Q1`, `Quarter 1`, `1st quarter`, `H2`, `Second half` */
function readNumberedPart(tokens: readonly Token[], at: number): Read<NamedPart> | null {
  const word = tokens[at]?.text;
  const ordinal = readOrdinal(tokens, at);
  if (ordinal !== null) {
    const unit = tokens[ordinal.next]?.text;
    const type = unit === "quarter" || unit === "qtr" ? "quarter" : unit === "half" ? "half" : null;
    return type === null ? null : numberedPart(type, ordinal.value, false, ordinal.next + 1);
  }
  if (word !== "q" && word !== "qtr" && word !== "quarter" && word !== "h" && word !== "half") return null;
  const digit = numberAt(tokens, at + 1, 1, 1);
  if (digit === null) return null;
  return numberedPart(word.startsWith("q") ? "quarter" : "half", Number(digit), word.length === 1, at + 2);
}

function numberedPart(type: "quarter" | "half", number: number, coded: boolean, next: number): Read<NamedPart> | null {
  if (number < 1 || number > (type === "quarter" ? 4 : 2)) return null;
  return { value: { part: { type, number }, coded }, next };
}

function readOrdinal(tokens: readonly Token[], at: number): Read<number> | null {
  const word = ORDINAL_WORDS.indexOf(tokens[at]?.text ?? "");
  if (word >= 0) return { value: word + 1, next: at + 1 };
  const digit = numberAt(tokens, at, 1, 1);
  if (digit === null || !isGlued(tokens, at + 1) || !ORDINALS.has(tokens[at + 1]?.text ?? "")) return null;
  return { value: Number(digit), next: at + 2 };
}

/** `January`, `Apr-Jun`, `October to March` */
function readMonths(tokens: readonly Token[], at: number): Read<Extract<Part, { type: "months" }>> | null {
  const first = readMonth(tokens, at);
  if (first === null) return null;
  const linked = isAt(tokens, first.next, "-") || isAt(tokens, first.next, "to");
  const last = linked ? readMonth(tokens, first.next + 1) : null;
  if (last === null) return { value: { type: "months", first: first.value, count: 1 }, next: first.next };
  if (last.value === first.value) return null;
  const count = ((last.value - first.value + 12) % 12) + 1;
  return { value: { type: "months", first: first.value, count }, next: last.next };
}
