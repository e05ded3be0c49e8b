import { MONTH } from "../month-name.ts";
import { RAISED_DIGITS } from "../tokenize/note-number.ts";
import { asksForNumber } from "./collapsed/label-number.ts";

// Where the raised number of a note loses its place, it is a digit behind the word or the year beside it: `Prisoners1`,
// `2003/042`, `31 March 20011`.

const WORD = "(?<=(?<word>[a-z]{3,30}))\\d{1,2}";
const YEAR = `(?<=\\b(?:19|20)\\d\\d[/–-]\\d\\d|\\b${MONTH} (?:19|20)\\d\\d)[1-9]`;
/** What may be such a number, behind which neither what it is of nor a number goes on. */
const GLUED = new RegExp(`(?:${WORD}|${YEAR})(?![a-z\\d%/–-]|[.,]\\d)`, "gi");
/** The noun of things with numbers: `Stage1` is one of them, and `within a year1` has a note. */
const isNumbered = (word: string): boolean => /^[A-Z]/.test(word) && asksForNumber(word) !== "no";

/** A label without the numbers of notes behind its words and years. */
export function withoutGluedNumbers(label: string, notes: readonly string[]): string {
  return label.replace(GLUED, (number, word = "") => (notes.includes(number) && !isNumbered(word) ? "" : number));
}

/**
 * The numbers of notes that are raised in a table, or glued to what they are of: no word is met with several numbers, as
 * `Option1` beside `Option2`, and capitals without the number are met too.
 */
export function noteNumbersIn(table: string): ReadonlySet<string> {
  const notes = new Set([...RAISED_DIGITS].flatMap((sign, number) => (table.includes(sign) ? [`${number}`] : [])));
  const capitals = new Set(table.match(/\b[A-Z]{3,30}\b/g));
  const numbers = new Map<string, Set<string>>();
  for (const { 0: number, 1: word } of table.matchAll(GLUED)) {
    if (word === undefined) notes.add(number);
    else if (!isNumbered(word) && (/[a-z]/.test(word) || capitals.has(word)))
      numbers.set(word, (numbers.get(word) ?? new Set()).add(number));
  }
  const several = new Set([...numbers.values()].flatMap((its) => (its.size > 1 ? [...its] : [])));
  for (const its of numbers.values()) for (const number of its) if (!several.has(number)) notes.add(number);
  return notes;
}
