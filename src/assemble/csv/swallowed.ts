import { isFigureLike } from "../../figure/figure.ts";

/** Fewer figures in a text are a list's: `Wards A,1`. */
const FEWEST_FIGURES = 2;

/**
 * Whether rows of figures stand between two quotes on different lines, each of which is then a printed mark: a name, and
 * nothing but figures behind it. `Wards 1,2,3` lists numbers.
 */
export function holdsRows(printed: string, delimiter: string): boolean {
  let figures = 0;
  for (const line of printed.split(/[\r\n]+/).slice(0, -1)) {
    const [label = "", ...cells] = line.split(delimiter);
    if (/[a-z]/i.test(label) && !/\d$/.test(label) && cells.every(isFigureLike)) figures += cells.length;
  }
  return figures >= FEWEST_FIGURES;
}
