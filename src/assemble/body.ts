import type { Diagnostic } from "../diagnostic.ts";
import { mapped } from "../mapped.ts";
import { firstWord } from "../quick-look.ts";
import { once } from "../remember.ts";
import type { PrintedRow, Spans, UndecidedRow } from "../table.ts";
import { blankRows } from "./blank-rows.ts";
import { type BareLine, centredLabels } from "./centred-labels.ts";
import { countCells, type GridRow, isBare } from "./grid.ts";
import { type LabelStyle, styleOf, withFirstWord, wrappingOf } from "./label-style.ts";
import { LETTERS } from "./letters.ts";
import {
  arePartedByBlanks,
  figuresAsSection,
  isTotalOf,
  mayBeOfPage,
  mayBePartOfLabel,
  sectionGuessed,
} from "./lone-line.ts";
import { stripMarkup } from "./markup.ts";
import { isOfWhich } from "./of-which.ts";
import { isTotalLabel } from "./total-label.ts";
import {
  areYearsHeadings,
  haveYearsBelow,
  isRestOf,
  isUnfinished,
  isYearAlone,
  isYearOf,
  joined,
  startsInside,
  wrappedLabel,
} from "./wrapped.ts";

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
/** In characters: a first part of a label that nothing but its length tells is no longer. */
const LONGEST_LINE = 100;

/** What is known of a body beyond its rows. */
interface KnownOfBody {
  /** Whether rows without figures below the last that has some can only be the rest of its label. */
  readonly endsInLabel?: boolean;
  /** Whether a mark closes each label, so that what stands before it is whole. */
  readonly areClosed?: boolean;
}

/**
 * Puts the rows below the header together. A label may be broken over lines, its figures with the first or the last
 * part; a row without figures that is no such part is the heading of the rows that follow.
 */
export function readBody(rows: readonly GridRow[], { endsInLabel = false, areClosed = false }: KnownOfBody = {}): Body {
  const style = once(() => styleOf(rows));
  const wrapping = once(() => wrappingOf(rows));
  const outers = once(() => outerHeadings(rows));
  const blank = once(() => blankRows(rows));
  const haveYears = once(() => haveYearsBelow(rows));
  const areYears = once(() => areYearsHeadings(rows));
  const inMiddle = once(() =>
    centredLabels(
      mapped(rows, (row) => ({ text: stripMarkup(row.label.text), filled: !isBare(row) })),
      0,
      0,
    ),
  );
  const end = endsInLabel ? rows.findLastIndex((row) => !isBare(row)) : rows.length;
  const areParted = once(() => arePartedByBlanks(rows));
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
    const wrapped = head && joined(headText, label);
    if (head && wrapped) diagnostics.push(wrappedLabel(head, wrapped));
    const { line, column } = head?.label ?? row.label;
    const cells = head ? onLine(row.cells, row.line) : row.cells;
    filled.push(out.length);
    out.push({ group: row.group === undefined ? group : row.group, label: wrapped || label, line, column, cells });
    centred = head !== null && headLines === 1 && label === "";
    head = null;
    tailed = false;
    // A total that stands first in its section is over the others.
    const isBelow = out.at(-2)?.group === group;
    if (group !== null && isBelow && isTotalOf(group, label)) group = outer === group ? null : outer;
  };

  const roleOf = (index: number, label: string): BareLine => {
    const centredRole = inMiddle()?.roles.get(index);
    if (centredRole) return centredRole;
    if (isYearAlone(label) && areYears()) return "section";
    const above = tailed ? out.at(-1) : undefined;
    if (above && !style().small && isRestOf(above.label, label)) return "tail";
    if (index > end || (isYearOf(out.at(-1)?.label ?? "", label) && haveYears())) return "tail";
    if (out.length > 0 && style().fromTop && beginsInside(label)) return "tail";
    const broken = !isOverParts(label) && style().wraps ? wrapping() : null;
    if (broken === "head" || (broken === "tail" && out.length > 0)) return broken;
    const previous = index > 0 && !isBare(rows[index - 1] as GridRow) ? out.at(-1) : undefined;
    return roleOfBareLine(rows, index, label, previous, style(), centred);
  };

  const addTail = (row: GridRow, index: number, label: string): void => {
    const last = out.at(-1) as PrintedRow;
    const whole = joined(last.label, label);
    out[out.length - 1] = { ...last, label: whole };
    const isSure = tailed || style().fromTop || inMiddle() !== null || isRestOf(last.label, label);
    tailed = true;
    diagnostics.push(wrappedLabel(row, whole));
    if (index > end && !isSure)
      diagnostics.push(sectionGuessed(row, label, "a line of the page", "the rest of the label above"));
  };

  const addSection = (row: GridRow, index: number, label: string): void => {
    if (blank().has(index)) {
      const { line, column } = row.label;
      out.push({ group: row.group === undefined ? group : row.group, label, line, column, cells: row.cells });
      return;
    }
    const unread = figuresAsSection(row, label, out.length > 0);
    if (unread) return void diagnostics.push(unread);
    const isFirstHeaded = isBare(rows[0] as GridRow) && (out[0]?.group ?? null) !== null;
    if (!areClosed && mayBePartOfLabel(rows, index, { isFirstHeaded, looseRows: style().looseRows, areParted }))
      diagnostics.push(sectionGuessed(row, label, "a part of the label above or below"));
    else if (mayBeOfPage(rows, index)) diagnostics.push(sectionGuessed(row, label, "a line of the page"));
    if (outers().has(index)) outer = label;
    group = outer === null || outer === label ? label : `${outer} / ${label}`;
    tailed = false;
  };

  rows.forEach((row, index) => {
    const label = stripMarkup(row.label.text);
    if (!isBare(row)) addFilled(row, label);
    else if (label === "") return;
    else if (head) {
      headText = joined(headText, label);
      headLines++;
    } else {
      const role = roleOf(index, label);
      if (role === "tail") addTail(row, index, label);
      else if (role === "section") addSection(row, index, label);
      else {
        if (mayBeOfPage(rows, index) && !isUnfinished(label))
          diagnostics.push(sectionGuessed(row, label, "a line of the page", "the first part of the label below"));
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

function isOverParts(label: string): boolean {
  return OVER_PARTS.has(firstWord(label)) && (isOfWhich(label) || BY.test(label));
}

function roleOfBareLine(
  rows: readonly GridRow[],
  index: number,
  label: string,
  previous: PrintedRow | undefined,
  labels: LabelStyle,
  centred: boolean,
): BareLine {
  const row = rows[index] as GridRow;
  const next = rows[index + 1];
  if (isOverParts(label)) return "section";
  if (previous && isRestOf(previous.label, label)) return "tail";
  // Figures right below it would be left without a label.
  if (previous && centred && labels.beside && !label.endsWith(":") && !isOverFigures(rows, index)) return "tail";
  if (!next) return "section";
  const nextLabel = stripMarkup(next.label.text);
  if ((startsInside(nextLabel) && !labels.small) || isUnfinished(label)) return "head";
  // `1 April 2018 to 31 March` over `2019`, and no list of years.
  const after = rows[index + 2];
  const isListed = after !== undefined && !isBare(after) && isYearAlone(after.label.text);
  if (isYearAlone(nextLabel) && !isListed && isRestOf(label, nextLabel)) return "head";
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

/** `'on bail'`, `- attempted`: whether a line begins inside, behind a mark. */
const beginsInside = (label: string): boolean =>
  startsInside(label.replace(BEFORE_LETTERS, "")) && !label.endsWith(":") && !isOverParts(label);

const BEFORE_LETTERS = new RegExp(`^[^${LETTERS}\\d]{0,3}`);

/** Whether a row without figures stands over figures without a label. */
function isOverFigures(rows: readonly GridRow[], index: number): boolean {
  const [row, next] = rows.slice(index, index + 2);
  return row !== undefined && isBare(row) && next !== undefined && !isBare(next) && next.label.text === "";
}

/** Whether but one row stands below, beside totals: hardly a section. */
function hasOneRow(rows: readonly GridRow[], index: number): boolean {
  return rows.slice(index + 1).every((row, below) => below === 0 || isTotalLabel(stripMarkup(row.label.text)));
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
