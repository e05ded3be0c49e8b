import type { Line } from "../tokenize/line.ts";
import { lineText } from "./text-of.ts";
import { runsOf } from "./unread-runs.ts";

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

/** Lines that begin with one year after another, up or down. */
export const gluedFigures = runsOf<RowOfYear>({
  read: (document, line) => {
    const year = line.words === 1 && line.numbers > 0 ? BEHIND_YEAR.exec(lineText(document, line.number - 1)) : null;
    return year && { line, year: Number(year[1]) };
  },
  follows: ({ year }, last) => Math.abs(year - last.year) === 1,
  passes: (printed) => BEHIND_WORD.test(printed),
  isRun: ({ length }) => length >= FEWEST,
});

/** Lines of figures right under years. */
export const figuresUnderYears = runsOf({
  read: (document, line, above) => {
    if (above === null || line.words !== 1 || line.numbers === 0) return null;
    return FIGURES.test(lineText(document, line.number - 1)) && areYears(lineText(document, above.number - 1))
      ? { line }
      : null;
  },
  isRun: () => true,
});

/** Whether a line ends in years of which each is the one after the last. */
function areYears(line: string): boolean {
  const years = YEARS.exec(line)?.[1]?.match(/\d{4}/g) ?? [];
  return years.length > 0 && years.every((year, at) => at === 0 || Number(year) === Number(years[at - 1]) + 1);
}

interface CountBehind {
  readonly line: Line;
  readonly count: number;
}

/** `Requests closed in time195 (97%)`: a count behind words, with what is said of it in brackets. */
const COUNT_BEHIND = /^[A-Z].{8,150}[a-z)](\d{1,3}(?:,\d{3}){0,2})(?: \(.{1,40}\))?$/;
const FEWEST_COUNTS = 5;
const MOST_OTHERS = 2;
/** Larger than the numbers of notes. */
const LEAST_LARGE = 10;

/** Lines that end in a count right behind words, with others between them; not a contents, whose pages go up. */
export const gluedCounts = runsOf<CountBehind>({
  read: (document, line) => {
    const count = COUNT_BEHIND.exec(lineText(document, line.number - 1))?.[1];
    return count === undefined ? null : { line, count: Number(count.replaceAll(",", "")) };
  },
  passes: (_, others) => others <= MOST_OTHERS,
  isRun: (run) =>
    run.length >= FEWEST_COUNTS &&
    run.some(({ count }) => count >= LEAST_LARGE) &&
    run.some(({ count }, at) => count < (run[at - 1]?.count ?? 0)),
});
