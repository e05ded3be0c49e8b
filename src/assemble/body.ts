import type { Diagnostic } from "../diagnostic.ts";
import { mapped } from "../mapped.ts";
import { firstWord } from "../quick-look.ts";
import { once } from "../remember.ts";
import type { PrintedRow, Spans, UndecidedRow } from "../table.ts";
import { blankRows } from "./blank-rows.ts";
import { countCells, type GridRow, isBare } from "./grid.ts";
import { beginsSmall } from "./letters.ts";
import { figuresAsSection, isTotalOf, mayBePartOfLabel, sectionGuessed } from "./lone-line.ts";
import { stripMarkup } from "./markup.ts";
import { isOfWhich } from "./of-which.ts";
import { isTotalLabel } from "./total-label.ts";
import { areYearsHeadings, isRestOf, isUnfinished, isYearAlone, startsInside, wrappedLabel } from "./wrapped.ts";

/** The rows of a table's body, with the headings of its sections and its wrapped labels put together. */
export interface Body {
  readonly rows: readonly PrintedRow[];
  /** Indexes of the rows with figures; the others have a label and blank cells. */
  readonly filled: readonly number[];
  readonly diagnostics: readonly Diagnostic[];
}

/** `by gender`, over a breakdown. */
const BY = /^by (?!the\b)\S+(?: (?:of|and|or) \S+|\s\S+)?$/i;
/** With what the two begin: looked for first. */
const OVER_PARTS = new Set(["of", "including", "comprising", "made", "by"]);
/** A first part of a label that nothing but its length tells is no shorter and no longer, in characters. */
const SHORTEST_LINE = 36;
const LONGEST_LINE = 100;

/** How a table prints its labels. */
interface LabelStyle {
  /** Rows without figures of which no words say that they are a part of a label. */
  readonly bareRows: number;
  /** Whether labels begin with small letters by themselves, so that one is not the rest of what stands above it. */
  readonly small: boolean;
  /** Whether some row has its label beside its figures. */
  readonly beside: boolean;
  /** Whether words tell of some label that it is broken over lines. */
  readonly wraps: boolean;
  /** So long is a line at which labels are broken, at least. */
  readonly longest: number;
  /** So long would the shortest line be that is surely broken, with the first word of the next. */
  readonly tooLong: number;
}

/** What a row without figures is: the first part of the next row's label, the rest of the last one's, or a heading. */
type BareRow = "head" | "tail" | "section";

/**
 * Puts the rows below the header together. A label may be broken over lines, its figures with the first or the last
 * part; a row without figures that is no such part is the heading of the rows that follow.
 */
export function readBody(rows: readonly GridRow[]): Body {
  const style = once(() => styleOf(rows));
  const wrapping = once(() => wrappingOf(rows));
  const outers = once(() => outerHeadings(rows));
  const blank = once(() => blankRows(rows));
  const areYears = once(() => areYearsHeadings(rows));
  const out: PrintedRow[] = [];
  const filled: number[] = [];
  const diagnostics: Diagnostic[] = [];
  let group: string | null = null;
  let outer: string | null = null;
  let head: GridRow | null = null;
  let headText = "";
  let headLines = 0;
  // Whether the last row's figures stand alone under one line of its label: in the middle of two.
  let centred = false;
  // Whether the row above went on with the last label.
  let tailed = false;

  const addFilled = (row: GridRow, label: string): void => {
    const wrapped = head && join(headText, label);
    if (head && wrapped) diagnostics.push(wrappedLabel(head, wrapped));
    const { line, column } = head?.label ?? row.label;
    const cells = head ? onLine(row.cells, row.line) : row.cells;
    filled.push(out.length);
    out.push({ group: row.group === undefined ? group : row.group, label: wrapped || label, line, column, cells });
    centred = head !== null && headLines === 1 && label === "";
    head = null;
    tailed = false;
    if (group !== null && isTotalOf(group, label)) group = outer === group ? null : outer;
  };

  const roleOf = (index: number, label: string): BareRow => {
    if (isYearAlone(label) && areYears()) return "section";
    const above = tailed ? out.at(-1) : undefined;
    if (above && !style().small && isRestOf(above.label, label)) return "tail";
    const broken = !isOverParts(label) && style().wraps ? wrapping() : null;
    if (broken === "head" || (broken === "tail" && out.length > 0)) return broken;
    const previous = index > 0 && !isBare(rows[index - 1] as GridRow) ? out.at(-1) : undefined;
    return roleOfBareRow(rows, index, label, previous, style(), centred);
  };

  const addTail = (row: GridRow, label: string): void => {
    const last = out.at(-1) as PrintedRow;
    const whole = join(last.label, label);
    out[out.length - 1] = { ...last, label: whole };
    tailed = true;
    diagnostics.push(wrappedLabel(row, whole));
  };

  const addSection = (row: GridRow, index: number, label: string): void => {
    if (blank().has(index)) {
      const { line, column } = row.label;
      out.push({ group: row.group === undefined ? group : row.group, label, line, column, cells: row.cells });
      return;
    }
    const unread = figuresAsSection(row, label, out.length > 0);
    if (unread) return void diagnostics.push(unread);
    if (mayBePartOfLabel(rows, index)) diagnostics.push(sectionGuessed(row, label));
    if (outers().has(index)) outer = label;
    group = outer === null || outer === label ? label : `${outer} / ${label}`;
    tailed = false;
  };

  rows.forEach((row, index) => {
    const label = stripMarkup(row.label.text);
    if (!isBare(row)) addFilled(row, label);
    else if (label === "") return;
    else if (head) {
      headText = join(headText, label);
      headLines++;
    } else {
      const role = roleOf(index, label);
      if (role === "tail") addTail(row, label);
      else if (role === "section") addSection(row, index, label);
      else {
        head = row;
        headLines = 1;
        headText = label;
      }
    }
  });
  return { rows: out, filled, diagnostics };
}

/**
 * Which rows without figures are headings over those of sections: each stands right above the heading of one, and below
 * another the same section comes again. Without them nothing would tell the rows of the one from those of the other.
 */
function outerHeadings(rows: readonly GridRow[]): ReadonlySet<number> {
  const above = new Map<string, number[]>();
  rows.forEach((row, index) => {
    const inner = rows[index + 1];
    if (!inner || !isHeadingLike(row) || !isHeadingLike(inner) || rows[index + 2] === undefined) return;
    if (isBare(rows[index + 2] as GridRow)) return;
    const name = stripMarkup(inner.label.text);
    const others = above.get(name);
    if (others) others.push(index);
    else above.set(name, [index]);
  });
  const nameOf = (index: number): string => stripMarkup((rows[index] as GridRow).label.text);
  const nested = [...above.values()].filter((indexes) => new Set(mapped(indexes, nameOf)).size > 1);
  return new Set(nested.flat());
}

const isHeadingLike = (row: GridRow): boolean => isBare(row) && row.label.text !== "";

function styleOf(rows: readonly GridRow[]): LabelStyle {
  let bareRows = 0;
  let small = false;
  let beside = false;
  let wraps = false;
  let longest = SHORTEST_LINE;
  let tooLong = Number.POSITIVE_INFINITY;
  rows.forEach((row, index) => {
    const { text } = row.label;
    const before = rows[index - 1];
    if (isBare(row)) {
      const goesOn = before !== undefined && !isBare(before) && isRestOf(before.label.text, text);
      const isPart =
        goesOn || startsInside(text) || isUnfinished(text) || startsInside(rows[index + 1]?.label.text ?? "");
      wraps ||= isPart;
      const next = rows[index + 1];
      if (next && isUnfinished(text)) tooLong = Math.min(tooLong, withFirstWord(text, next.label.text));
      if (text !== "" && !isPart) bareRows++;
    } else {
      if (before && !isBare(before)) small ||= beginsSmall(text);
      beside ||= text !== "";
      if (text.length > longest) longest = text.length;
    }
  });
  return { bareRows, small, beside, wraps, longest, tooLong };
}

/** So much of the longest line fills the column of the labels: letters are of several widths. */
const FULL_LINE = 0.85;
/** So many lines without figures, in a column of such a width at least, show how labels are broken. */
const FEWEST_PARTS = 3;
const NARROWEST_COLUMN = 16;
const TOTAL = /\btotals?\b/i;

/**
 * Whether all rows without figures can only be parts of labels, since the first word of each would have had no place on the
 * line above (each is the `tail` of a label), or that of the line below none on it (each is a `head`). Null where this tells
 * neither, or holds both ways.
 */
function wrappingOf(rows: readonly GridRow[]): "head" | "tail" | null {
  const lines = mapped(rows, ({ label }) => stripMarkup(label.text));
  // A long word by itself may reach beyond the column.
  const width = lines.reduce((most, line) => (line.includes(" ") ? Math.max(most, line.length) : most), 0);
  if (width < NARROWEST_COLUMN) return null;
  const isFull = (above: string | undefined, below: string | undefined): boolean =>
    above !== undefined && below !== undefined && below !== "" && withFirstWord(above, below) > FULL_LINE * width;
  const bare = rows.flatMap((row, index) => (isBare(row) && lines[index] !== "" ? [index] : []));
  // `Sub-total Highways` is of a section that `Highways` heads.
  const totals = lines.filter((line) => TOTAL.test(line)).map((line) => line.toLowerCase());
  const isNamed = (index: number): boolean => totals.some((total) => total.endsWith(` ${lines[index]?.toLowerCase()}`));
  if (bare.length < FEWEST_PARTS || bare.some(isNamed)) return null;
  // Words tell of the figures in the middle of a label that it has parts on both sides.
  const goesOn = (above: string | undefined, below: string | undefined): boolean =>
    above !== undefined && below !== undefined && isRestOf(above, below);
  const isRow = (index: number): boolean => rows[index] !== undefined && !isBare(rows[index] as GridRow);
  const areTails = bare.every((index) => {
    const [above, line, below] = lines.slice(index - 1, index + 2);
    return index > 0 && isFull(above, line) && !(isRow(index + 1) && goesOn(line, below));
  });
  const areHeads = bare.every((index) => {
    const above = lines[index - 1];
    return isFull(lines[index], lines[index + 1]) && !(isRow(index - 1) && goesOn(above, lines[index]));
  });
  return areTails === areHeads ? null : areTails ? "tail" : "head";
}

function isOverParts(label: string): boolean {
  return OVER_PARTS.has(firstWord(label)) && (isOfWhich(label) || BY.test(label));
}

function roleOfBareRow(
  rows: readonly GridRow[],
  index: number,
  label: string,
  previous: PrintedRow | undefined,
  labels: LabelStyle,
  centred: boolean,
): BareRow {
  const row = rows[index] as GridRow;
  const next = rows[index + 1];
  if (isOverParts(label)) return "section";
  if (previous && isRestOf(previous.label, label)) return "tail";
  if (previous && centred && labels.beside && !label.endsWith(":")) return "tail";
  if (!next) return "section";
  const nextLabel = stripMarkup(next.label.text);
  if ((startsInside(nextLabel) && !labels.small) || isUnfinished(label)) return "head";
  // The figures stand alone on the next line: the label over them is theirs.
  if (nextLabel === "" && !isBare(next)) return "head";
  // Where labels stand beside their figures, one over them has more lines than one.
  if (labels.beside && !label.endsWith(":") && isOverFigures(rows, index + 1)) return "head";
  // The only bare row of the table: a heading would have been needed before the first row.
  if (labels.bareRows > 1 || isBare(next) || !previous) return "section";
  const atBreak = row.afterPageBreak || next.afterPageBreak;
  const isFullLine = label.length >= labels.longest && label.length <= LONGEST_LINE && !label.endsWith(":");
  const hadToBreak = withFirstWord(label, nextLabel) >= labels.tooLong && !label.endsWith(":");
  return atBreak || hadToBreak || (isFullLine && (labels.wraps || hasOneRow(rows, index))) ? "head" : "section";
}

/** Whether a row without figures stands over figures without a label. */
function isOverFigures(rows: readonly GridRow[], index: number): boolean {
  const [row, next] = rows.slice(index, index + 2);
  return row !== undefined && isBare(row) && next !== undefined && !isBare(next) && next.label.text === "";
}

/** How long a line would be with the first word of the next one behind it. */
function withFirstWord(line: string, next: string): number {
  const space = next.indexOf(" ");
  return line.length + 1 + (space < 0 ? next.length : space);
}

/** Whether but one row stands below, beside totals: hardly a section. */
function hasOneRow(rows: readonly GridRow[], index: number): boolean {
  return rows.slice(index + 1).every((row, below) => below === 0 || isTotalLabel(stripMarkup(row.label.text)));
}

function join(first: string, rest: string): string {
  return first === "" || rest === "" ? first + rest : `${first} ${rest}`;
}

/** The cells of a row whose label begins on an earlier line. */
function onLine(cells: Spans, line: number): Spans {
  return { offsets: cells.offsets, lines: cells.lines ?? new Array<number>(countCells(cells)).fill(line) };
}

/** The ways to read rows that leave a choice, with what their labels gained here and on the lines where their cells stand. */
export function withWrappedLabels(
  undecided: readonly UndecidedRow[],
  rows: readonly PrintedRow[],
): readonly UndecidedRow[] {
  return mapped(undecided, (ways) => {
    const { label, cells } = rows[ways.row] as PrintedRow;
    const readings = mapped(ways.readings, (reading) => (reading.lines ? reading : { ...reading, lines: cells.lines }));
    return ways.labels ? { ...ways, readings, labels: wrapped(ways.labels, label) } : { ...ways, readings };
  });
}

/** Labels, of which the first is a part of the whole label, each put in that part's place. */
function wrapped(labels: readonly string[], whole: string): readonly string[] {
  const [own = ""] = labels;
  const at = own === "" ? -1 : whole.indexOf(own);
  return at < 0 ? labels : mapped(labels, (label) => whole.slice(0, at) + label + whole.slice(at + own.length));
}
