import { MONTH } from "../month-name.ts";
import { NUMBERED_NOTE, RAISED_DIGITS, REACH_OF_NOTES } from "./note-number.ts";

// Where the raised number of a note loses its place, it is a digit of the year beside it: `20192` is 2019 of note 2,
// and `11997–98` is 1997–98 of note 1.

/** A quick look: such a year, perhaps. Runs of digits are looked for first, which are rarer than their beginnings. */
const SUSPECT = /\d{5}\b(?<=(?:19|20)\d\d[1-9]|\b[1-9](?:19|20)\d\d)|\d{4}[/–-]\d\d[1-9]\b(?<=(?:19|20)\d\d.{4})/;
const YEAR = /\b((?<![.,])[1-9])?((?:19|20)\d\d)([/–-]\d\d)?([1-9])?\b(?![%/–-]|[.,]\d{1,3}\b)/g;
/** What parts years over columns, whatever the layout. */
const PARTED = /^[\s|,;"]+$/;
const FEWEST_OVER_COLUMNS = 2;
/** What parts years that are labels of rows that run on: their figures. */
const PARTED_BY_FIGURES = /^ [\d,. –-]{1,200} $/;
/** What parts years that fill a line each, as the labels of rows: figures, which do as well. */
const CELLS = /^\s*\n[\d\s,.%£–-]{1,200}\n$/;
/** So many years, each at the head of the next line or behind the figures of the one before, are labels of rows. */
const FEWEST_ROWS = 3;
const LONGEST_ROW = 400;

interface PrintedYear {
  /** Which of a text's years it is, from 0. */
  readonly index: number;
  readonly year: number;
  /** The number of its note; empty where it has none. */
  readonly note: string;
  readonly isBefore: boolean;
  /** Whether it might be a figure: `12020` is one as well, and `12020–21` is none. */
  readonly mayBeFigure: boolean;
  readonly start: number;
  readonly end: number;
}

/**
 * The text with every number of a note that is a digit of a year raised again, behind it: of years that go up or down by one, or
 * are three or more in any order, beside one another, each at the head of a line or each behind the figures of the last, and with
 * such notes below.
 */
export function withRaisedNotes(text: string): string {
  if (!SUSPECT.test(text)) return text;
  const years = readYears(text);
  const atHeads = years.filter(({ start }) => isHeadOfLine(text, start));
  const isBeside = (gap: string) => PARTED.test(gap);
  const isNextLine = (gap: string) => gap.includes("\n") && !gap.replace(DAY_BEHIND, "\n").trimEnd().includes("\n");
  const runs = [
    ...runsOf(years, FEWEST_OVER_COLUMNS, isBeside, text),
    ...runsOf(atHeads, FEWEST_ROWS, isNextLine, text),
    ...runsInAnyOrder(years, isBeside, text),
    ...runsInAnyOrder(atHeads, isNextLine, text),
    ...runsOf(
      atHeads.filter(({ end }) => /^\s*?(?:\n|$)/.test(text.slice(end, end + 9))),
      FEWEST_ROWS,
      (gap) => CELLS.test(gap),
      text,
    ).filter((run) => areAsFarApart(run, text)),
    ...runsInHeadings(years, text),
    ...runsOf(years, FEWEST_ROWS, (gap) => /\d/.test(gap) && PARTED_BY_FIGURES.test(gap), text).filter(
      (run) => !run.some((year) => isFigureOf(year, years, text)),
    ),
  ];
  const noted = [...notedIn(runs, text)].sort((a, b) => a.start - b.start);
  let raised = "";
  let from = 0;
  for (const { start, end, note, isBefore } of noted) {
    if (start < from) continue;
    raised += text.slice(from, start) + text.slice(start + (isBefore ? 1 : 0), end - (isBefore ? 0 : 1));
    raised += RAISED_DIGITS[Number(note)];
    from = end;
  }
  return raised + text.slice(from);
}

function readYears(text: string): readonly PrintedYear[] {
  return Array.from(text.matchAll(YEAR), (match, index) => {
    const [printed, before, year, split, behind] = match;
    const [start, end] = [match.index, match.index + printed.length];
    // One of two is no note, and which of them no one can say.
    const note = before && behind ? "" : (before ?? behind ?? "");
    const mayBeFigure = before !== undefined && split === undefined;
    return { index, year: Number(year), note, isBefore: before !== undefined, mayBeFigure, start, end };
  });
}

/** Whether what may be a year is a figure: right behind it, or behind figures, the same year is the label of the next row. */
function isFigureOf({ index, year, end, note }: PrintedYear, years: readonly PrintedYear[], text: string): boolean {
  const next = note === "" ? undefined : years[index + 1];
  return next?.year === year && /^[\d,. –-]*$/.test(text.slice(end, next.start));
}

/** Whether as many cells stand behind each year of a run. */
function areAsFarApart(run: readonly PrintedYear[], text: string): boolean {
  const cells = run.slice(1).map(({ start }, at) => text.slice(run[at]?.end, start).split(/\s+/).length);
  return new Set(cells).size === 1;
}

/** `31 March `, `Nov `: what may stand before the year at the head of a line. */
const DAY_BEHIND = new RegExp(`(?:^|\\n)(?:\\d{1,2} )?${MONTH} $`, "i");
const LONGEST_DAY = "\n30 September ".length;

function isHeadOfLine(text: string, at: number): boolean {
  if (text[at - 1] === " " && DAY_BEHIND.test(text.slice(Math.max(0, at - LONGEST_DAY), at))) return true;
  let before = at - 1;
  while (text[before] === " " || text[before] === "|") before--;
  return before < 0 || text[before] === "\n";
}

/** Years one after the other, each with no more than a gap of its kind to the last, and as many years on from it. */
function runsOf(
  years: readonly PrintedYear[],
  fewest: number,
  isGap: (gap: string) => boolean,
  text: string,
): readonly (readonly PrintedYear[])[] {
  const runs = partedInto(years, (run, year) => {
    const last = run.at(-1);
    const step = run[1] && run[0] ? run[1].year - run[0].year : 0;
    const itsStep = last ? year.year - last.year : 0;
    // `20003` and `20004` are one year twice, with a note of its own each time; `2000` and `20001` as well.
    const isAgain = last !== undefined && itsStep === 0 && areNotedApart(last, year);
    const goesOn = isAgain || (Math.abs(itsStep) === 1 && (step === 0 || itsStep === step));
    return goesOn && isNear(last, year, isGap, text);
  });
  return runs.filter((its) => new Set(its.map(({ year }) => year)).size >= fewest);
}

/** Years in runs: one that does not go on with the run before it begins the next. */
function partedInto(
  years: readonly PrintedYear[],
  goesOn: (run: readonly PrintedYear[], year: PrintedYear) => boolean,
): readonly (readonly PrintedYear[])[] {
  const runs: PrintedYear[][] = [];
  let run: PrintedYear[] = [];
  for (const year of years) {
    if (!goesOn(run, year)) {
      runs.push(run);
      run = [];
    }
    run.push(year);
  }
  return [...runs, run];
}

const areNotedApart = (one: PrintedYear, other: PrintedYear): boolean => other.note !== "" && one.note !== other.note;

function isNear(
  last: PrintedYear | undefined,
  { start }: PrintedYear,
  isGap: (gap: string) => boolean,
  text: string,
): boolean {
  return last !== undefined && start - last.end < LONGEST_ROW && isGap(text.slice(last.end, start));
}

/**
 * So many years in any order, each near the last, none printed twice and none between them left out: `2019 2021 20203`. Some
 * may be left out where all go up and have the number of one note: `11985 11990 11995`.
 */
function runsInAnyOrder(
  years: readonly PrintedYear[],
  isGap: (gap: string) => boolean,
  text: string,
): readonly (readonly PrintedYear[])[] {
  const runs = partedInto(
    years,
    (run, year) => isNear(run.at(-1), year, isGap, text) && !run.some((other) => other.year === year.year),
  );
  return runs.filter((its) => {
    const all = its.map(({ year }) => year).sort((a, b) => a - b);
    return its.length >= FEWEST_ROWS && ((all.at(-1) ?? 0) - (all[0] ?? 0) === its.length - 1 || areOfOneNote(its));
  });
}

/** `Sales in `, `Stock at 31 March `: what stands before the year of a heading. */
const BEFORE_YEAR = new RegExp(`[a-z] (?:in|since|during|${MONTH}) $`, "i");
const LONGEST_BEFORE = "s September ".length;
const CELL_ENDS = /^ ?[|\t]/;
const NEXT_BEGINS = /^(?: ?[|\t]| {2}| (?=[A-Z][a-z])|\s*?(?:\n|$))/;
const LONGEST_GAP = 8;

/**
 * Years that end the headings of one line, `Built in 20151 | Sold in 20152`, whose notes are numbered on; one alone, where it
 * ends a cell.
 */
function runsInHeadings(years: readonly PrintedYear[], text: string): readonly (readonly PrintedYear[])[] {
  const ends = (pattern: RegExp, { end }: PrintedYear) => pattern.test(text.slice(end, end + LONGEST_GAP));
  const noted = years.filter(
    (its) =>
      its.note !== "" &&
      !its.isBefore &&
      ends(NEXT_BEGINS, its) &&
      BEFORE_YEAR.test(text.slice(Math.max(0, its.start - LONGEST_BEFORE), its.start)),
  );
  const runs = partedInto(noted, (run, year) => isNear(run.at(-1), year, (gap) => !gap.includes("\n"), text));
  return runs.filter((run) =>
    run.length > 1
      ? run.every(({ note }, at) => at === 0 || Number(note) === Number(run[at - 1]?.note) + 1)
      : run.every((year) => ends(CELL_ENDS, year)),
  );
}

/** Whether years go up, and the number of one note is glued to each. */
const areOfOneNote = (run: readonly PrintedYear[]): boolean =>
  run.every(({ year, note, isBefore }, at) => {
    const last = run[at - 1];
    return note !== "" && (!last || (year > last.year && note === last.note && isBefore === last.isBefore));
  });

/** Those of runs of years that have the number of a note, in the runs that have a note below for each of them. */
function notedIn(runs: readonly (readonly PrintedYear[])[], text: string): readonly PrintedYear[] {
  const suspects = runs.filter((run) => {
    const noted = run.filter(({ note }) => note !== "");
    return noted.length > 0 && (run.length >= FEWEST_ROWS || !noted.some(({ mayBeFigure }) => mayBeFigure));
  });
  if (suspects.length === 0) return [];
  const notes = Array.from(text.matchAll(NUMBERED_NOTE), ({ 1: number, index }) => ({
    number: number as string,
    index,
  }));
  const nearest = new Map<string, number>();
  return suspects
    .sort((a, b) => endOf(b) - endOf(a))
    .flatMap((run) => {
      const end = endOf(run);
      for (let last = notes.at(-1); last && last.index >= end; last = notes.at(-1)) {
        nearest.set(last.number, last.index);
        notes.pop();
      }
      const noted = run.filter(({ note }) => note !== "");
      return noted.every(({ note }) => (nearest.get(note) ?? Infinity) < end + REACH_OF_NOTES) ? noted : [];
    });
}

const endOf = (run: readonly PrintedYear[]): number => run.at(-1)?.end ?? 0;
