import type { Line, LineRole } from "../tokenize/line.ts";
import type { ClassifiedText } from "./layout.ts";
import { lineText } from "./text-of.ts";

// Years and figures with nothing between: `200780381786` over `200891402001`, or years on a line over their figures.

/** A year, perhaps with the mark of a note, and the digits behind it. */
const BEHIND_YEAR = /^((?:19|20)\d\d)(?:\(\d{1,2}\))?£?[\d<][\d,.<%£]{2,40}$/;
const FEWEST = 2;
/** `Admissions2012201320142015` */
const YEARS = /((?:(?:19|20)\d\d){3,12})$/;
const FIGURES = /^[\d,.<%£]{3,80}$/;

interface RowOfYear {
  readonly line: Line;
  readonly year: number;
}

/** The runs of lines outside tables that begin with one year after another, up or down, and lines of figures under years. */
export function gluedFigures(
  document: ClassifiedText,
  roles: readonly LineRole[],
): readonly { readonly first: Line; readonly count: number }[] {
  const found: { first: Line; count: number }[] = [];
  let run: RowOfYear[] = [];
  let above = "";
  const close = (): void => {
    const [first] = run;
    if (first && run.length >= FEWEST) found.push({ first: first.line, count: run.length });
    run = [];
  };
  for (const [index, line] of document.lines.entries()) {
    if (roles[index] === "blank") continue;
    const printed = roles[index] === "prose" && line.numbers > 0 ? lineText(document, index) : "";
    const year = line.words === 1 ? Number(BEHIND_YEAR.exec(printed)?.[1] ?? 0) : 0;
    const last = run.at(-1);
    if (last && Math.abs(year - last.year) !== 1) close();
    if (year > 0) run.push({ line, year });
    else if (line.words === 1 && FIGURES.test(printed) && areYears(above)) found.push({ first: line, count: 1 });
    above = printed;
  }
  close();
  return found;
}

/** Whether a line ends in years of which each is the one after the last. */
function areYears(line: string): boolean {
  const years = YEARS.exec(line)?.[1]?.match(/\d{4}/g) ?? [];
  return years.length > 0 && years.every((year, at) => at === 0 || Number(year) === Number(years[at - 1]) + 1);
}
