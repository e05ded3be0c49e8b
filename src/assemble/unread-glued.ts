import type { Line, LineRole } from "../tokenize/line.ts";
import type { ClassifiedText } from "./layout.ts";
import { lineText } from "./text-of.ts";

// Years and figures with nothing between: `200780381786` over `200891402001`, or years on a line over their figures.

/** A year or two, perhaps with the mark of a note, and the digits behind it. */
const BEHIND_YEAR = /^((?:19|20)\d\d)(?:[–/-]\d\d(?=[\d£]))?(?:\(\d{1,2}\))?£?[\d<][\d,.<%£]{2,40}$/;
/** `Change1-1.5-0.2`: what may stand between two years. */
const BEHIND_WORD = /^[A-Z][a-z]{2,20}[\d,.%£–-]{3,40}$/;
const FEWEST = 2;
/** `Admissions2012201320142015` */
const YEARS = /((?:(?:19|20)\d\d){3,12})$/;
const FIGURES = /^[\d,.<%£]{3,80}$/;

interface RowOfYear {
  readonly line: Line;
  readonly year: number;
}

/** `Requests closed in time195 (97%)`: a count behind words, with what is said of it in brackets. */
const COUNT_BEHIND = /^[A-Z].{8,150}[a-z)](\d{1,3}(?:,\d{3}){0,2})(?: \(.{1,40}\))?$/;
const FEWEST_COUNTS = 5;
/** Larger than the numbers of notes. */
const LEAST_LARGE = 10;
const MOST_BLANK_LINES = 3;

/** The runs of lines outside tables that end in a count right behind words, with blank lines and others between them. */
export function gluedCounts(
  document: ClassifiedText,
  roles: readonly LineRole[],
): readonly { readonly first: Line; readonly count: number }[] {
  const found: { first: Line; count: number }[] = [];
  let run: Line[] = [];
  let [largest, others, blanks] = [0, 0, 0];
  let goesUp = true;
  const close = (): void => {
    const [first] = run;
    if (first && run.length >= FEWEST_COUNTS && run.length > others && largest >= LEAST_LARGE && !goesUp)
      found.push({ first, count: run.length });
    run = [];
    [largest, others, goesUp] = [0, 0, true];
  };
  for (const [index, line] of document.lines.entries()) {
    const role = roles[index];
    blanks = role === "blank" ? blanks + 1 : 0;
    if (role === "blank" && blanks <= MOST_BLANK_LINES) continue;
    const printed = role === "prose" ? lineText(document, index) : "";
    const count = printed === "" ? undefined : COUNT_BEHIND.exec(printed)?.[1];
    if (count !== undefined) {
      run.push(line);
      const value = Number(count.replaceAll(",", ""));
      // Numbers of pages go up.
      goesUp &&= value >= largest;
      largest = Math.max(largest, value);
    } else if (role !== "prose" || ++others > 2) close();
  }
  close();
  return found;
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
    if (last && line.words === 1 && BEHIND_WORD.test(printed)) continue;
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
