/**
 * What a terminal would act on instead of showing: control characters and escapes (C0, DEL, C1), line and paragraph
 * separators, the marks that turn the direction of text (UAX #9), and halves of surrogate pairs.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
const UNSEEN = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]|\p{Surrogate}/gu;

/** A text of one line that is safe to print on a terminal: tabs become spaces, what would act becomes U+FFFD. */
export function visible(text: string): string {
  return text.replace(UNSEEN, (character) => (character === "\t" ? " " : "\ufffd"));
}

/** A text of one line that is safe to print on a terminal and loses nothing: what would act is written as `\u001b`. */
export function escaped(text: string): string {
  return text.replace(UNSEEN, (character) => (character === "\t" ? character : unicodeEscape(character)));
}

/** A UTF-16 code unit as JSON escapes it. */
export function unicodeEscape(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
