// Where pages have spaces without width at the ends of their cells, some converters print a letter: `| β4 | 3β | β |`.

const LETTER = "β";
const AT_FIGURE = /β\d|\dβ/g;
const FEWEST_AT_FIGURES = 3;
/** One inside a word is meant. */
const INSIDE = /[\p{L}\p{N}]β[\p{L}\p{N}]/u;
const UNSEEN = "\u200b";

/** The text with the spaces again that such letters stand for. */
export function withoutStrayLetters(text: string): string {
  if (!text.includes(LETTER) || INSIDE.test(text)) return text;
  return (text.match(AT_FIGURE)?.length ?? 0) < FEWEST_AT_FIGURES ? text : text.replaceAll(LETTER, UNSEEN);
}
