import { firstWord } from "../quick-look.ts";

// What words say of a figure that they do not give: `fewer than 5`, `5 or less`, `between 1 and 4`, `5 or more`.

/** A stretch of words that bounds a count. */
export interface BoundPhrase {
  readonly lower: number;
  /** The bound above; null where there is none. */
  readonly upper: number | null;
  /** Whether the figure stays below `upper` (`fewer than 5`). */
  readonly belowUpper: boolean;
  /** Whether it stays above `lower` (`more than 5`). */
  readonly aboveLower: boolean;
  /** The first word of the phrase, and the one after its last. */
  readonly start: number;
  readonly end: number;
}

const NUMBER_WORDS: ReadonlyMap<string, number> = new Map(
  ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"].map((word, n) => [word, n]),
);
const BELOW = new Set(["less than", "fewer than", "lower than", "smaller than"]);
const ABOVE = new Set(["more than", "greater than", "higher than", "larger than"]);
const OR_BELOW = new Set(["or less", "or fewer", "or under", "or below", "and under", "and below"]);
const OR_ABOVE = new Set(["or more", "or over", "or above", "or greater", "and over", "and above", "and more"]);

/** Words with which a phrase begins; a number or a sign may do so too. */
const OPENINGS: ReadonlySet<string> = new Set([
  ...NUMBER_WORDS.keys(),
  ..."under below over above less fewer lower smaller more greater higher larger up at no between from".split(" "),
]);
const SIGNS_AND_DIGITS = "<≤>≥0123456789";

/** The phrase that a whole text is; null where there are other words. */
export function wholeBoundPhrase(text: string): BoundPhrase | null {
  const plain = text.toLowerCase();
  if (!SIGNS_AND_DIGITS.includes(plain.charAt(0)) && !OPENINGS.has(firstWord(plain))) return null;
  const words = plain.split(/\s+/);
  if (words.length > MOST_WORDS) return null;
  const phrase = phraseAt(words, 0);
  return phrase && phrase.end === words.length ? phrase : null;
}

const MOST_WORDS = 7;

/** Finds the first phrase that bounds a count among words in lower case; null where there is none. */
export function findBoundPhrase(words: readonly string[]): BoundPhrase | null {
  for (let start = 0; start < words.length; start++) {
    const phrase = phraseAt(words, start);
    if (phrase) return phrase;
  }
  return null;
}

/** Bounds as whole numbers: `fewer than 5` is 0 to 4 (and `fewer than 1`, of what may be no whole number, 0 to 1). */
export function countBounds(phrase: BoundPhrase): { readonly lower: number; readonly upper: number | null } {
  return {
    lower: phrase.aboveLower ? phrase.lower + 1 : phrase.lower,
    upper: phrase.upper !== null && phrase.belowUpper && phrase.upper > 1 ? phrase.upper - 1 : phrase.upper,
  };
}

function phraseAt(words: readonly string[], start: number): BoundPhrase | null {
  const first = words[start] ?? "";
  const pair = `${first} ${words[start + 1] ?? ""}`;
  if (first === "under" || first === "below") return below(words, start, start + 1);
  if (first === "over" || first === "above") return above(words, start, start + 1);
  if (BELOW.has(pair)) return below(words, start, start + 2);
  if (ABOVE.has(pair)) return above(words, start, start + 2);
  if (pair === "up to") return upTo(words, start, start + 2);
  if (pair === "at least") return atLeast(words, start, start + 2);
  if (first === "no" && ABOVE.has(`${words[start + 1]} ${words[start + 2]}`)) return upTo(words, start, start + 3);
  if (first === "between" || first === "from") {
    return range(words, start, start + 1, "and") ?? range(words, start, start + 1, "to");
  }
  return symbolAt(words, start) ?? numberFirst(words, start);
}

/** `<5`, `< 5`, `≤5`, `1-4`. */
function symbolAt(words: readonly string[], start: number): BoundPhrase | null {
  const first = words[start] ?? "";
  const dashed = /^(0|[1-9]\d{0,5})[-–](0|[1-9]\d{0,5})$/.exec(first);
  if (dashed) return closed(Number(dashed[1]), Number(dashed[2]), start, start + 1);
  const sign = /^(<=|<|≤|>=|>|≥)((?:0|[1-9]\d{0,5})?)$/.exec(first);
  if (!sign) return null;
  const alone = sign[2] === "";
  const n = alone ? numberOf(words[start + 1]) : Number(sign[2]);
  if (n === null) return null;
  const end = start + (alone ? 2 : 1);
  if (sign[1]?.startsWith(">") || sign[1] === "≥") return open(n, sign[1] === ">", start, end);
  return { lower: 0, upper: n, belowUpper: sign[1] === "<", aboveLower: false, start, end };
}

/** `5 or less`, `5 or more`, `1 to 4`, `1 - 4`. */
function numberFirst(words: readonly string[], start: number): BoundPhrase | null {
  const n = numberOf(words[start]);
  if (n === null) return null;
  const pair = `${words[start + 1] ?? ""} ${words[start + 2] ?? ""}`;
  if (OR_BELOW.has(pair)) return closed(0, n, start, start + 3);
  if (OR_ABOVE.has(pair)) return open(n, false, start, start + 3);
  return range(words, start, start, "to") ?? range(words, start, start, "-") ?? range(words, start, start, "–");
}

function below(words: readonly string[], start: number, at: number): BoundPhrase | null {
  const n = numberOf(words[at]);
  return n === null ? null : { lower: 0, upper: n, belowUpper: true, aboveLower: false, start, end: at + 1 };
}

/** `more than 5`, and with a bound above it: `greater than 0 but less than 10`. */
function above(words: readonly string[], start: number, at: number): BoundPhrase | null {
  const n = numberOf(words[at]);
  if (n === null) return null;
  const joined = words[at + 1] === "but" || words[at + 1] === "and";
  const limit = joined && BELOW.has(`${words[at + 2]} ${words[at + 3]}`) ? numberOf(words[at + 4]) : null;
  if (limit === null) return open(n, true, start, at + 1);
  return limit > n + 1 ? { lower: n, upper: limit, belowUpper: true, aboveLower: true, start, end: at + 5 } : null;
}

function upTo(words: readonly string[], start: number, at: number): BoundPhrase | null {
  const n = numberOf(words[at]);
  return n === null ? null : closed(0, n, start, at + 1);
}

function atLeast(words: readonly string[], start: number, at: number): BoundPhrase | null {
  const n = numberOf(words[at]);
  return n === null ? null : open(n, false, start, at + 1);
}

function range(words: readonly string[], start: number, at: number, joint: string): BoundPhrase | null {
  const lower = numberOf(words[at]);
  const upper = numberOf(words[at + 2]);
  return lower === null || upper === null || words[at + 1] !== joint ? null : closed(lower, upper, start, at + 3);
}

function closed(lower: number, upper: number, start: number, end: number): BoundPhrase | null {
  if (lower >= upper || looksLikeYears(lower, upper)) return null;
  return { lower, upper, belowUpper: false, aboveLower: false, start, end };
}

function open(lower: number, aboveLower: boolean, start: number, end: number): BoundPhrase {
  return { lower, upper: null, belowUpper: false, aboveLower, start, end };
}

/** `2015-2016` is a period, and no figure from 2015 to 2016. */
function looksLikeYears(lower: number, upper: number): boolean {
  return lower >= 1900 && upper <= 2100;
}

function numberOf(word: string | undefined): number | null {
  if (word === undefined) return null;
  if (/^(?:0|[1-9]\d{0,5})$/.test(word)) return Number(word);
  return NUMBER_WORDS.get(word) ?? null;
}
