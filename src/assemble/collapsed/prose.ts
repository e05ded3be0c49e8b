import { firstWord } from "../../quick-look.ts";
import { CAPITALS } from "../letters.ts";

// A line of figures without marks between its cells looks like a sentence that ends in a number. These rules tell the
// sentence.

/** Nouns whose number says which one of them is meant: `question 1`, `section 40`. */
const NUMBERED: ReadonlySet<string> = new Set(
  (
    "annex appendix article box chapter clause ext fax floor page pages para paragraph question reference regulation room " +
    "rule schedule section sections tel telephone"
  ).split(" "),
);
/** Words behind which a number belongs to a sentence: `a total of 12`, `was 25`. */
const BEFORE_NUMBER: ReadonlySet<string> = new Set(
  (
    "a about after all an and are around as at be before between by during equals every figure for from had has have if in " +
    "including into is its just made may nearly of on only or over part per roughly since some than that the their then there " +
    "these this to totalled totalling under until up was were which who with within without"
  ).split(" "),
);
/** Not behind `(incl. Unit)`. */
const SENTENCE_ENDS = new RegExp(`(?:[a-z]{3}(?<!\\b(?:incl|excl|approx|comm))|(?:19|20)\\d\\d)[.?!;] +[${CAPITALS}]`);
const LONGEST_LABEL = 30;
/** `London, City of`: a name with its first words behind it. */
const INVERTED = new RegExp(`^[${CAPITALS}][^,]{2,30}, (?:[${CAPITALS}][a-z]{2,12} ){1,2}of$`);

/** `18 and over`, `Granted in part`: labels that end in such words. */
const ENDS_WHOLE = /\b(?:(?:and|or) (?:over|under)|in part)$/i;

/** Whether a word is a noun whose number is no figure of a row's. */
export function isNumbered(word: string): boolean {
  return NUMBERED.has(word.toLowerCase());
}

/** Whether a sentence ends inside a text, and another begins. */
export const holdsSentenceEnd = (text: string): boolean => SENTENCE_ENDS.test(text);

/** Whether what stands before a line's figures reads on into them, or is too long for a label. */
export function readsOn(label: string): boolean {
  const words = label.split(/\s+/, LONGEST_LABEL + 1);
  if (words.length > LONGEST_LABEL) return true;
  if (label.endsWith(" of") && INVERTED.test(label)) return false;
  const printed = (words.at(-1) ?? "").replace(/[.,:(]+$/, "");
  // With a capital they are the month, the letter of a class, and, alone, the label of a total.
  const isName = printed === "May" || printed === "A" || label === "All";
  const last = isName ? "" : printed.toLowerCase();
  return (
    NUMBERED.has(last) ||
    (BEFORE_NUMBER.has(last) && !ENDS_WHOLE.test(label)) ||
    SENTENCE_ENDS.test(label) ||
    /,$/.test(label) ||
    /\[(?:19|20)\d\d\]/.test(label)
  );
}

/** Words with which a sentence begins, and no label. */
const BEGINNINGS = new Set("dear yours please we i you this these thank".split(" "));
const WHAT_IS_SAID = /^the (?:table|figures|data|information|force|council) \b/i;

/** `Number Per cent.`: a heading that is cut short. */
const ENDS_SHORT = /(?:^| )(?:Per cent|Nos?)\.$/;

/** Of a header whose headings say much. */
const LONGEST_HEADING_LINE = 600;

/** Whether a line without figures is a sentence, or the end of one, and no heading or part of a label. */
export function isSentence(line: string): boolean {
  if (line.length > LONGEST_HEADING_LINE) return true;
  if (/[?!]["”’']?$/.test(line)) return true;
  if (/\.["”’']?$/.test(line)) return line.includes(" ") && !ENDS_SHORT.test(line);
  const first = firstWord(line);
  // `I1 Anxiety` is a code.
  return (
    (BEGINNINGS.has(first) && !/\d/.test(line.charAt(first.length))) || (first === "the" && WHAT_IS_SAID.test(line))
  );
}
