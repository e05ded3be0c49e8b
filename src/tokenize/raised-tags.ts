import { RAISED_DIGITS } from "./note-number.ts";

// Converters keep the number of a note, or a power, as the markup of what is raised: `Army<sup>1</sup>`, pandoc `Army^1^`.

/** A quick look. */
const MAY_HAVE = /<sup>|\^\d/i;
const RAISED = /<sup>(\d{1,2})<\/sup>|(?<=\S)\^(\d{1,2})\^/gi;

/** The text with raised digits for numbers that markup raises. As long as it was: what stands where is the same. */
export function withRaisedTags(text: string): string {
  if (!(text.includes("<") || text.includes("^")) || !MAY_HAVE.test(text)) return text;
  return text.replace(RAISED, (printed: string, tag: string | undefined, caret: string | undefined, at: number) => {
    const digits = Array.from(tag ?? (caret as string), (digit) => RAISED_DIGITS[Number(digit)]).join("");
    const spaces = " ".repeat(printed.length - digits.length);
    // At the end of a cell, which goes so far: `0<sup>1</sup>`.
    return at > 0 && /\S/.test(text.charAt(at - 1)) ? spaces + digits : digits + spaces;
  });
}
