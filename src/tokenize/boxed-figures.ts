/** A figure in the box of a form, behind its label: `Number of sites      [ 6 ]`. */
const BOXED = /(?<=[A-Za-z)?] {1,60})\[( {1,10}£?\d[\d,.]{0,12}%? {1,10})\](?=[ \t]*$)/gm;

/** The text with a colon for the boxes of a form, which part a label from its figure. As long as it was. */
export function withoutBoxes(text: string): string {
  return text.includes("[ ") ? text.replace(BOXED, ":$1 ") : text;
}
