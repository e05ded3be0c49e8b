import { type BoundPhrase, countBounds, findBoundPhrase } from "./bound.ts";
import { INAPPLICABLE, type Meaning, NEGLIGIBLE, NIL, SUPPRESSED, UNAVAILABLE } from "./placeholder.ts";

// What the words of a document's key say of a figure: `figures below 5`, `values that are withheld`, `not recorded`.
// A key rules a whole table, so that words which it does not know beside those that it does are read as doubt.

/** How sure it is that the words are a key's. */
export type Assurance =
  /** A verb or an equals sign stands between symbol and words: `* denotes`. */
  | "explicit"
  /** White space alone, in a list of symbols under a heading that says so. */
  | "listed"
  /** White space alone. */
  | "bare";

/** Words of no weight around the meaning. */
const NEUTRAL = new Set(
  (
    "a an the any all each this these those it they there that which where when with of in is are was were be been " +
    "being has have had number numbers figure figures value values count counts total totals data information cell " +
    "cells entry entries result results small low suppressed withheld redacted shown replaced"
  ).split(" "),
);
/** What tables of the police, of the health service, of schools and of other bodies count. */
const COUNTED = new Set(
  (
    "offence offences crime crimes incident incidents case cases occurrence occurrences instance instances person " +
    "persons people individual individuals victim victims arrest arrests report reports complaint complaints " +
    "patient patients pupil pupils student students child children employee employees applicant applicants"
  ).split(" "),
);
/** What may follow a range of hidden figures: a reason, a verb, what is counted. */
const AFTER_RANGE = new Set([
  ..."has have had been is are was were to due because so for and in ,".split(" "),
  ...COUNTED,
]);
/** Words after a range that make it another one, or one of several. */
const DOUBT =
  /\b(?:or|also|second|secondary|per ?cent|percent|percentage|rates?|days?|weeks?|months?|years?|hours?|minutes?)\b|\d|%/;
/** The law under which a figure is hidden: its numbers make no other range. */
const LAW =
  /\b(?:sections?|sec|articles?|regulations?|ss?) ?\d{1,2}[\w()]{0,8}|\b(?:act|dpa|gdpr|foia|regulations?) (?:19|20)\d\d\b/g;
const COUNT_FROM_ONE = /^,?\s?(?:but|and) (?:not|more than|greater than|above|excluding|excludes) (?:zero|0|nil)\b/;
const NOT_OF_FIGURES = /\b(?:base[ds]?|sample|denominator|population|respondents|per ?cent|percentage|rates?)\b/;

const MARKS_ONLY = /\b(?:provisional|revised|estimate[ds]?|rounded|significant|significance)\b/;
const TOO_SMALL = /\b(?:less than half|negligible|rounds to (?:zero|0|nil)|rounded to (?:zero|0|nil))\b/;
const HIDDEN =
  /\b(?:withheld|suppress(?:ed|ion)?|redact(?:ed|ion)?|confidential(?:ity)?|(?:non-)?disclos(?:ed|ure|ive)|identif(?:y|iable|ication)|exempt(?:ion|ed)?|section 40|protect(?:ed|ion)?|(?:small|low) numbers?|personal data)\b/;
const CANNOT_BE =
  /\b(?:not applicable|not relevant|not (?:yet )?(?:in force|in use|in existence|in operation|introduced)|(?:(?:establishment|prison|site|hospital|station|school)s? (?:(?:is|was|were) )?)?not (?:yet )?(?:open(?:ed)?|operational)|did not (?:yet )?exist|no longer in (?:force|use)|inapplicable)\b/;
const NOT_THERE =
  /\b(?:not (?:yet )?(?:been )?(?:available|held|recorded|collected|provided|known|supplied|reported|stated|returned|received|captured|in place)|unavailable|unknown|missing|none held|no (?:data|information|figures?|records?|returns?))\b/;
const NIL_WORDS = new Set(
  "nil zero zeros zeroes none 0 no or , recorded reported return returns true actual".split(" "),
);

/**
 * The meaning that a key's words give; null where they give none (a footnote to a header, a flag such as
 * `provisional`). Words in lower case without punctuation, but for commas, which stand as words.
 */
export function readMeaning(words: readonly string[], assurance: Assurance): Meaning | null {
  const text = words.join(" ");
  if (TOO_SMALL.test(text)) return NEGLIGIBLE;
  const phrase = findBoundPhrase(words);
  if (phrase) {
    const range = readRange(words, phrase, text);
    return range ?? (assurance === "explicit" ? SUPPRESSED : null);
  }
  if (assurance !== "bare" && isNil(words)) return NIL;
  if (MARKS_ONLY.test(text)) return null;
  return (
    ifStated(HIDDEN, SUPPRESSED, text, assurance) ??
    ifStated(CANNOT_BE, INAPPLICABLE, text, assurance) ??
    ifStated(NOT_THERE, UNAVAILABLE, text, assurance)
  );
}

/** The range of the figures that a symbol hides; null where the words may put it otherwise. */
function readRange(words: readonly string[], phrase: BoundPhrase, text: string): Meaning | null {
  if (phrase.upper === null || NOT_OF_FIGURES.test(text)) return null;
  const before = words.slice(0, phrase.start);
  const opening = before.slice(before.lastIndexOf(",") + 1);
  if (!opening.every((word) => NEUTRAL.has(word) || COUNTED.has(word))) return null;
  const after = words.slice(phrase.end).join(" ").replace(LAW, "");
  const { lower, upper } = countBounds(phrase);
  if (COUNT_FROM_ONE.test(after)) {
    return DOUBT.test(after.replace(COUNT_FROM_ONE, "")) ? null : { status: "suppressed", lower: 1, upper };
  }
  const next = words[phrase.end];
  if (next !== undefined && !AFTER_RANGE.has(next) && !NEUTRAL.has(next)) return null;
  return DOUBT.test(after) ? null : { status: "suppressed", lower, upper };
}

/** Words that say zero and nothing else: a value hangs on it, so no other word is let pass. */
function isNil(words: readonly string[]): boolean {
  let none = false;
  let noneOf = false;
  let counted = false;
  for (const word of words) {
    if (!NIL_WORDS.has(word) && !NEUTRAL.has(word) && !COUNTED.has(word)) return false;
    if (word === "suppressed" || word === "withheld" || word === "redacted") return false;
    if (word === "no") noneOf = true;
    else if (word === "nil" || word.startsWith("zero") || word === "none" || word === "0") none = true;
    else if (COUNTED.has(word)) counted = true;
  }
  return noneOf ? counted && !/\bno (?:data|information|figures?|values?|returns?)\b/.test(words.join(" ")) : none;
}

/** Gives the meaning where the words state it; without a verb they must state that alone, but for a reason after it. */
function ifStated(pattern: RegExp, meaning: Meaning, text: string, assurance: Assurance): Meaning | null {
  const match = pattern.exec(text);
  if (!match) return null;
  if (assurance === "explicit") return meaning;
  const before = text.slice(0, match.index).trim();
  const after = text.slice(match.index + match[0].length).trim();
  const alone = before === "" || before.split(" ").every((word) => NEUTRAL.has(word));
  return alone && (after === "" || /^(?:to|due|because|as|under|so|for)\b/.test(after)) ? meaning : null;
}
