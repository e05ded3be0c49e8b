// A line of figures without marks between its cells looks like a sentence that ends in a number. These rules tell the
// sentence.

/** Words behind which a number belongs to a sentence: `a total of 12`, `was 25`, `section 40`. */
const BEFORE_NUMBER = new Set(
  (
    "a about after all an and around article as at be before between by clause during equals every figure for from had has " +
    "have if in including into is its just made may nearly of on only or over page pages para paragraph part question " +
    "reference regulation roughly rule schedule section sections since some than that the their then there these this to " +
    "totalled totalling under until up was were which who with within without tel telephone fax ext floor room box annex " +
    "appendix chapter"
  ).split(" "),
);
const LONGEST_LABEL = 30;

/** Whether what stands before a line's figures reads on into them, or is too long for a label. */
export function readsOn(label: string): boolean {
  const words = label.split(/\s+/, LONGEST_LABEL + 1);
  if (words.length > LONGEST_LABEL) return true;
  const last = (words.at(-1) ?? "").toLowerCase().replace(/[.,:(]+$/, "");
  return (
    (BEFORE_NUMBER.has(last) && !/\b(?:and|or) (?:over|under)$/i.test(label)) ||
    /[a-z]{3}[.?!;] +\p{Lu}/u.test(label) ||
    /,$/.test(label) ||
    /\[(?:19|20)\d\d\]/.test(label)
  );
}

/** Whether a line without figures is a sentence, or the end of one, and no heading or part of a label. */
export function isSentence(line: string): boolean {
  if (line.length > 240) return true;
  if (/[?!]["”’']?$/.test(line)) return true;
  if (/\.["”’']?$/.test(line)) return line.includes(" ");
  return /^(?:dear|yours|please|we|i|you|this|these|thank|the (?:table|figures|data|information|force|council) )\b/i.test(
    line,
  );
}
