import { MONTH } from "../month-name.ts";
import { isNextYear } from "../period/calendar.ts";
import { LISTED_NUMBERS, RAISED_DIGITS } from "../tokenize/note-number.ts";
import { asksForNumber } from "./collapsed/label-number.ts";

// Where the raised number of a note loses its place, it is a digit behind the word or the year beside it: `Prisoners1`,
// `Prisoners (male)1`, `2003/042`, `31 March 20011`; several are parted by commas, `Rent1,2,3`.

const WORD = "(?<=([a-z]{3,30})\\)?)(?:[1-9](?:,[1-9]){1,4}|\\d{1,2})";
const YEAR = `(?<=\\b((?:19|20)\\d\\d[/–-]\\d\\d|${MONTH} (?:19|20)\\d\\d))[1-9](?:,[1-9]){0,4}`;
/** What may be such a number, behind which neither what it is of nor a number goes on. */
const GLUED = new RegExp(`(?:${WORD}|${YEAR})(?![a-z\\d%/–-]|[.,]\\d)`, "gi");

/** Whether numbers behind a word and a blank are those of notes: they go up, and no such word has numbers of its own. */
const isListed = (word: string, numbers: readonly string[]): boolean =>
  [word, word.replace(/s$/, "")].every((noun) => asksForNumber(noun) === "no") &&
  numbers.every((number, at) => at === 0 || number > (numbers[at - 1] as string));

/** A label without the numbers of notes behind its words and years. */
export function withoutGluedNumbers(label: string, notes: readonly string[]): string {
  const own = label.replace(LISTED_NUMBERS, (printed: string, word: string, list: string) => {
    const numbers = list.split(/, ?/);
    return isListed(word, numbers) && numbers.every((number) => notes.includes(number)) ? "" : printed;
  });
  return own.replace(GLUED, (numbers: string, word, year) =>
    numbers.split(",").every((number) => notes.includes(number)) && mayHaveNote(word ?? year) ? "" : numbers,
  );
}

/** Whether what stands before a number may have a note: `Stage` and `2019/12` have numbers of their own, `within a year` has none. */
function mayHaveNote(before: string): boolean {
  const [, first, second = ""] = /^(\d{4})\D(\d\d)$/.exec(before) ?? [];
  if (first !== undefined) return isNextYear(Number(first), second);
  return !/^[A-Z]/.test(before) || asksForNumber(before) === "no";
}

/**
 * The numbers of notes that are raised in a table, or glued to what they are of: nothing is met with several numbers, as
 * `Option1` beside `Option2`, and capitals without the number are met too.
 */
export function noteNumbersIn(table: string): ReadonlySet<string> {
  const notes = new Set([...RAISED_DIGITS].flatMap((sign, number) => (table.includes(sign) ? [`${number}`] : [])));
  const capitals = new Set(table.match(/\b[A-Z]{3,30}\b/g));
  const numbers = new Map<string, Set<string>>();
  for (const { 0: number, 1: word, 2: year = "" } of table.matchAll(GLUED)) {
    const before = word ?? year;
    if (!mayHaveNote(before) || (/^[A-Z]+$/.test(before) && !capitals.has(before))) continue;
    const its = number.split(",");
    // Several periods may end in one month, and no series has several numbers.
    if (before.includes(" ") || its.length > 1) for (const each of its) notes.add(each);
    else numbers.set(before, (numbers.get(before) ?? new Set()).add(number));
  }
  for (const [, word = "", list = ""] of table.matchAll(LISTED_NUMBERS)) {
    const its = list.split(/, ?/);
    if (isListed(word, its)) for (const each of its) notes.add(each);
  }
  const several = new Set([...numbers.values()].flatMap((its) => (its.size > 1 ? [...its] : [])));
  for (const its of numbers.values()) for (const number of its) if (!several.has(number)) notes.add(number);
  return notes;
}
