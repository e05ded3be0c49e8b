import { type CellsBeingRead, hasValue, rawAt, takeBack, unitAt } from "../cells.ts";
import { MONTH } from "../month-name.ts";
import type { NoteNumbers } from "./note-numbers.ts";

// Where the raised number of a note loses its place, it is a digit of the figure beside it: `6625` is 625 of note 6, `-3`
// a dash of note 3. The other figures of the table tell, and the notes below it; what the figure is, no one can say.

const DASH_AND_DIGIT = /^[-–—−]([1-9])$/;
const PLAIN = /^[1-9]\d+$/;
const ONE_DECIMAL = /\.\d$/;
const TWO_DECIMALS = /\.\d([1-9])$/;
/** So many cells that a mark explains are not so by chance. */
const FEWEST = 2;
/** So many cells tell how the figures of a table or a column are printed. */
const MANY = 3;
/** So many others alike make one that is not no chance. */
const MOST_BY_CHANCE = 10;
const BELOW_ONE = /^0\.\d{2,4}$/;
const MARK_AND_FRACTION = /^([1-9])0\.\d{2,4}$/;
const THOUSAND = 1000;
const WHOLE = 100;
const TEN = 10;
const MARK_AND_SHARE = /^([2-9])\d\d$/;
const COMMA = 0x2c;
const BEFORE_COMMA = 4;

/** Takes back the figures that have the number of a note among their digits. */
export function takeBackGlued(cells: CellsBeingRead, { below }: NoteNumbers): void {
  takeBackDated(cells);
  const { odd, commas, large } = looksOf(cells);
  if (!odd && !commas && !large) return;
  if (odd) for (const glued of [lastOfTable(cells), ...beforeNoughts(cells)]) takeBackNoted(cells, glued, below);
  for (let column = 0; column < cells.width; column++) {
    const figures = odd || commas ? figuresOf(cells, column) : [];
    for (const glued of [
      dashesOf(cells, figures),
      commas ? leadingOf(cells, figures) : null,
      trailingOf(cells, figures),
      large ? beforeShares(cells, column) : null,
    ])
      takeBackNoted(cells, glued, below);
  }
}

function takeBackNoted(cells: CellsBeingRead, glued: Glued | null, notes: () => ReadonlySet<string>): void {
  if (glued && notes().has(glued.digit)) for (const at of glued.cells) takeBack(cells, at);
}

/** Behind a month, a year with its figure: `21 April 198335` is 35 in 1983. */
const YEAR_AND_FIGURE = /^(?:19|20)\d{3,8}$/;
const LEAST_DATED = 19_000;
const ENDS_IN_MONTH = new RegExp(`(?<![a-z])${MONTH} $`, "i");
const LONGEST_MONTH = 12;

/** Takes back the figures that begin with the year of the day before them. */
function takeBackDated(cells: CellsBeingRead): void {
  const { text, starts, values } = cells;
  for (let at = 0; at < values.length; at++) {
    if (!((values[at] as number) >= LEAST_DATED) || !YEAR_AND_FIGURE.test(rawAt(cells, at))) continue;
    const start = starts[at] as number;
    if (ENDS_IN_MONTH.test(text.slice(Math.max(0, start - LONGEST_MONTH), start))) takeBack(cells, at);
  }
}

interface Looks {
  readonly odd: boolean;
  readonly commas: boolean;
  readonly large: boolean;
}

/**
 * A cheap look: whether figures are below zero or broken, whether thousands have commas, but for a few, and whether some are
 * hundreds among shares.
 */
function looksOf({ text, values, ends }: CellsBeingRead): Looks {
  let odd = 0;
  let hundreds = 0;
  let without = 0;
  let withComma = 0;
  for (let at = 0; at < values.length; at++) {
    const value = values[at] as number;
    if (value < 0 || !Number.isInteger(value)) odd++;
    else if (value < THOUSAND) hundreds += value >= 2 * WHOLE ? 1 : 0;
    else if (text.charCodeAt((ends[at] as number) - BEFORE_COMMA) === COMMA) withComma++;
    else without++;
  }
  return { odd: odd >= FEWEST, commas: without >= FEWEST && withComma >= MANY, large: hundreds >= FEWEST };
}

/** Cells of a column that one digit explains. */
interface Glued {
  readonly digit: string;
  readonly cells: readonly number[];
}

/** The cells of a column that have a value. */
function figuresOf({ width, values, statuses }: CellsBeingRead, column: number): readonly number[] {
  const figures: number[] = [];
  for (let at = column; at < values.length; at += width) if (hasValue(statuses[at] as number)) figures.push(at);
  return figures;
}

/** `-3`, where it is the only figure below zero, and comes again. */
function dashesOf(cells: CellsBeingRead, figures: readonly number[]): Glued | null {
  const negative = figures.filter((at) => (cells.values[at] as number) < 0);
  if (negative.length < FEWEST || figures.length - negative.length < MANY) return null;
  return ofOneDigit(cells, negative, DASH_AND_DIGIT);
}

/** `6625`, `615`, `6100`: figures one below the other that begin with one digit, the thousands among them without comma. */
function leadingOf(cells: CellsBeingRead, figures: readonly number[]): Glued | null {
  const large = figures.filter((at) => (cells.values[at] as number) >= THOUSAND && PLAIN.test(rawAt(cells, at)));
  const [first] = large;
  if (first === undefined || large.length < FEWEST) return null;
  const digit = rawAt(cells, first).charAt(0);
  const begins = (at: number | undefined): boolean => {
    const raw = at === undefined ? "" : rawAt(cells, at);
    return raw.startsWith(digit) && PLAIN.test(raw);
  };
  let from = figures.indexOf(first);
  let to = from;
  while (begins(figures[from - 1])) from--;
  while (begins(figures[to + 1])) to++;
  const run = figures.slice(from, to + 1);
  return large.every((at) => run.includes(at)) ? { digit, cells: run } : null;
}

/** `9.41` and `349.61` among figures with one decimal. */
function trailingOf(cells: CellsBeingRead, figures: readonly number[]): Glued | null {
  const broken = figures.filter((at) => !Number.isInteger(cells.values[at] as number));
  const longer = broken.filter((at) => TWO_DECIMALS.test(rawAt(cells, at)));
  const others = broken.length - longer.length;
  if (longer.length < FEWEST || others < MANY || others <= longer.length) return null;
  if (!broken.every((at) => longer.includes(at) || ONE_DECIMAL.test(rawAt(cells, at)))) return null;
  return ofOneDigit(cells, longer, TWO_DECIMALS);
}

/** `9.32` in a table whose other figures, many of them, have all one decimal. */
function lastOfTable(cells: CellsBeingRead): Glued | null {
  const { values, statuses } = cells;
  let others = 0;
  let longer = -1;
  for (let at = 0; at < values.length; at++) {
    if (!hasValue(statuses[at] as number)) continue;
    const raw = rawAt(cells, at);
    if (ONE_DECIMAL.test(raw)) others++;
    else if (TWO_DECIMALS.test(raw) && longer < 0) longer = at;
    // What is whole may be the mark of a note as well.
    else if (raw.length > 1) return null;
  }
  return longer >= 0 && others >= MOST_BY_CHANCE ? ofOneDigit(cells, [longer], TWO_DECIMALS) : null;
}

/** In rows of `0.014`, `0.011`: `30.008`. */
function beforeNoughts(cells: CellsBeingRead): readonly (Glued | null)[] {
  const { values, width } = cells;
  const found: (Glued | null)[] = [];
  for (let from = 0; from < values.length; from += width) {
    const row: number[] = [];
    let others = 0;
    for (let at = from; at < from + width; at++) {
      const raw = rawAt(cells, at);
      if (BELOW_ONE.test(raw)) others++;
      else if (MARK_AND_FRACTION.test(raw)) row.push(at);
    }
    if (row.length > 0 && others + row.length === width && others >= MANY)
      found.push(ofOneDigit(cells, row, MARK_AND_FRACTION));
  }
  return found;
}

/** `254` and `258` among shares of 34 to 74, none of them less than ten or between 100 and 200. */
function beforeShares(cells: CellsBeingRead, column: number): Glued | null {
  const { values, statuses, width } = cells;
  const large: number[] = [];
  let [others, least, most] = [0, Infinity, 0];
  for (let at = column; at < values.length; at += width) {
    if (!hasValue(statuses[at] as number)) continue;
    const figure = values[at] as number;
    if (figure > WHOLE) {
      if (figure < 2 * WHOLE || figure >= THOUSAND) return null;
      large.push(at);
    } else {
      others++;
      least = Math.min(least, figure);
      most = Math.max(most, figure);
    }
  }
  if (large.length < (isOfShares(cells, large) ? FEWEST : MANY) || others < MANY || least < TEN) return null;
  const isAmongOthers = (at: number): boolean => {
    const share = (values[at] as number) % WHOLE;
    return share >= least && share <= most;
  };
  return large.every(isAmongOthers) ? ofOneDigit(cells, large, MARK_AND_SHARE) : null;
}

const isOfShares = (cells: CellsBeingRead, figures: readonly number[]): boolean =>
  figures.every((at) => unitAt(cells, at) === "percent");

function ofOneDigit(cells: CellsBeingRead, at: readonly number[], pattern: RegExp): Glued | null {
  const digits = new Set(at.map((cell) => pattern.exec(rawAt(cells, cell))?.[1] ?? ""));
  const [digit = ""] = digits;
  return digits.size === 1 && digit !== "" ? { digit, cells: at } : null;
}
