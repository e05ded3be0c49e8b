/**
 * First characters that make a spreadsheet read a cell as a formula, their full-width forms, and the white space that
 * hides one (OWASP, "CSV injection").
 */
const FORMULA_START = /^[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/;

/** A sign and a figure, or a sign alone, which is a placeholder: nothing that could be run. */
const SIGNED_FIGURE = /^[+-][\d\s.,%£$€]*$/;

/**
 * Puts an apostrophe before a text that a spreadsheet would run as a formula.
 *
 * @param figure whether the text is a cell's, where `-12` and `-` are figures and stay as they are.
 */
export function escapeFormula(text: string, figure: boolean): string {
  if (!FORMULA_START.test(text)) return text;
  return figure && SIGNED_FIGURE.test(text) ? text : `'${text}`;
}
