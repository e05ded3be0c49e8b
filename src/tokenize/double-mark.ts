// Behind the star and the daggers printers set two bars as the mark of the next note: `Sweden‡|| 2.9`. No cell ends there.

/** A quick look: notes go by such marks in the text. */
const DAGGER = /[†‡]/;
/** Behind a word or another mark, before a space or the end. */
const BARS = /(?<=[^\s|])\|\|(?=[ \t\n]|$)/g;

/** The text with a sign of its own for such a mark, where no other bar stands in it. What stands where is the same. */
export function withDoubleMarks(text: string): string {
  if (!text.includes("||") || !DAGGER.test(text)) return text;
  const marked = text.replace(BARS, "‖‖");
  return marked.includes("|") ? text : marked;
}
