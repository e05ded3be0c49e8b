import type { Figure } from "../cell.ts";
import { readFigure } from "../figure/figure.ts";
import { inDigits } from "../figure/number-words.ts";
import { mapped } from "../mapped.ts";
import { areNextMonths, type Numbered } from "./collapsed/label-number.ts";
import type { ClassifiedText } from "./layout.ts";
import { isTotalLabel, readTotalLabel } from "./total-label.ts";

/** A line that may be a row of a table without a header: a label with its figures. */
export interface SeriesRow {
  readonly label: string;
  readonly period: boolean;
  /** The figures as printed. */
  readonly figures: readonly string[];
}

/** What stands over the lines; empty where nothing does. */
export interface SeriesHeading {
  readonly text: string;
  /** Whether it is a numbered question. */
  readonly question: boolean;
}

/** A period over lines says of them that they are figures of that period. */
export const OVER_SECTION: SeriesHeading = { text: "by period:", question: false };

const FEWEST_LABELS = 3;
/** Labels of things that are numbered or dated, and not counted. */
const IDENTIFIER =
  /^(?:(?:our|your|case|foi|file|order|invoice|request|crime|incident|account|company|charity|registration|vat|phone|fax|telephone|contact|page|room|form) )?(?:ref(?:erence)?|numbers?|no|nos|id|tel(?:ephone)?|phone|mobile|fax|ext(?:ension)?|text|minicom|sections?|sect|s|paras?|paragraphs?|clauses?|articles?|pages?|pp?|rooms?|floor|date[d]?|time|year|version|volume|issue|edition|isbn|issn|postcode|chapter|appendix|annex|schedule|step|item|line|level|grade|age|height|width|length|weight|latitude|longitude|deadline)[.:]?$/i;
const NUMBERED_PART =
  /^(?:chapter|section|part|annex|appendix|schedule|paragraph|page|question|item|figure|table|step|answer|q|a)(?:\b|(?=\d))/i;
/** Those of a law, which offences and exemptions go by. */
const PART_OF_LAW = /^(?:section|part|schedule|paragraph)s? ?\d/i;
/** Headings over contents and contacts, and over what an answer would cost. */
const NO_COUNTS =
  /\bcontents\b|\bcontact|\bpages?\b|\b(?:cost|appropriate) limit\b|\bfees? notice\b|\bcost of compl|\bto comply\b|\bopening (?:hours|times)\b/i;
const EFFORT = /^(?:photocop|postage|locat(?:e|ing)\b|retriev|extract|collat|redact|search(?:ing)?\b)/i;
/** `Q1` numbers a quarter or a question. */
const QUARTER = /^q[1-4]$/i;
const OF_QUARTERS = /\bquarter|\b(?:19|20)\d\d\b/i;
const YEAR = /\b(?:19|20)\d\d(?:[/-]\d{2,4})?\b/g;
/** What a label says of a figure that cannot be meant as anything else. */
const COUNT =
  /^(?:the )?(?:total )?(?:how many|how much|numbers? (?:of|on|in|not|still|late|overdue|[a-z]{2,12}(?:ed|wn|en|ing|ld|nt|ught))|no\.? of|amount of|value of|cost of|percentage of|% of|total amount|total cost)\b/i;
/** A share among counts, with its sign. */
const RATE = /\b(?:rate|percentage|proportion|per cent)\b|%/i;
/** What heads two counts or more that go without saying so: `The number of licences:`. */
const NUMBER_OF = /\b(?:numbers? of|how many)\b[^.?!]{0,100}:$/i;
const MONEY = /^[-–−]?[£€$]/;
/** A figure that has run into words or other figures. */
const GLUED = /[a-z%]\d/i;
/** What a heading over counts says, if it is no question and has no colon. */
const COUNTED =
  /\b(?:numbers?|totals?|counts?|figures?|how (?:many|much)|breakdown|broken down|by|per|amounts?|costs?|expenditure|spend|spent|values?|statistics|recorded|received|reported|issued|paid|used|applied|granted|refused|completed|answered)\b/i;
/** Over lines whose figures an equals sign parts from their labels; `Poor = 1`, `Fair = 2` are grades. */
const EQUATED = /=$/;
/** `Exemptions cited in 2024-25`, but not what follows. */
const ENDS_IN_YEAR = /(?<![\d./-])(?:19|20)\d\d(?:[/–-]\d{2,4})?:?$/;
/** `12 March 2024`, `Public Order Act 1986`. */
const ENDS_IN_DAY_OR_ACT = /\b(?:act|\d{1,2}(?:st|nd|rd|th)? [a-z]{3,9}),? \d{4}:?$/i;

/**
 * Whether lines of a label and its figures, without a header, are the rows of a table. They are where their figures are
 * of one kind (counts, percentages, money; a placeholder goes with any), no label is met twice, and
 *
 * 1. two labels or more are periods, the others totals (`Q1` to `Q4`, which may be questions, only under a heading that
 *    speaks of quarters or a year), or they are the same but for their years; or
 * 2. a label says `Total`, and its figure is the sum of two others or more, or, as the last of several, might have been
 *    meant for it; or
 * 3. three short labels or more, or two under `The number of …:`, none of which names what is numbered or dated (`Ref`, `Tel`, `Section`), stand under
 *    a question, or under a heading that says what is counted, ends in a year or with a colon; sections of a law under one with
 *    a colon only where their figures do not go up as pages do; or three whose figures are parted by equals signs, or that have
 *    several figures, each with its name; or
 * 4. each label says what is counted (`Number of …`); one that says it is a rate may have a percentage among them, and under
 *    periods other labels may have sums of money.
 *
 * Everything else (contents pages, contact details, fees, dates) is text.
 */
export function isSeries(rows: readonly SeriesRow[], heading: SeriesHeading | null): boolean {
  if (rows.length < 2 || new Set(mapped(rows, ({ label }) => label.toLowerCase())).size < rows.length) return false;
  if (areMonthsOfYears(rows)) return false;
  const figures = mapped(rows, (row) => mapped(row.figures, (figure) => readFigure(inDigits(figure))));
  if (!ofOneKind(figures)) return areOfTwoKinds(rows, heading);
  const totals = mapped(rows, ({ label }) => readTotalLabel(label) !== null);
  const parts = rows.filter((_, row) => !totals[row]);
  if (parts.length >= 2 && parts.every(({ period }) => period))
    return !parts.every(({ label }) => QUARTER.test(label)) || (heading !== null && OF_QUARTERS.test(heading.text));
  if (parts.length >= 2 && differInYear(parts)) return true;
  if (rows.some(({ label }) => namesEffort(label)) || (heading && NO_COUNTS.test(heading.text))) return false;
  if (rows.some(({ label }) => IDENTIFIER.test(label))) return false;
  const total = totals.indexOf(true);
  if (total >= 0 && parts.length >= 2 && addsUp(figures, totals, total)) return true;
  const closes = total === rows.length - 1 && isTotalLabel(rows[total]?.label ?? "");
  if (closes && parts.length >= FEWEST_LABELS && isNearSum(figures)) return true;
  if (rows.every(({ label }) => saysCount(label))) return true;
  if (heading === null || parts.length < fewestUnder(heading, parts)) return false;
  const counted = isOverCounts(heading);
  if (parts.every(({ label }) => NUMBERED_PART.test(label)))
    return parts.every(({ label }) => PART_OF_LAW.test(label)) && (counted || !goUp(figures));
  if (rows.every((row) => row.figures.length > 1)) return true;
  return counted || /:$/.test(heading.text) || (EQUATED.test(heading.text) && !goUp(figures));
}

/** `Male` and `Female` are all that there are. */
const OF_TWO = /^(?:(?:fe)?males?|(?:wo)?men|boys|girls)$/i;

/** How many labels count something under a heading. */
function fewestUnder({ text }: SeriesHeading, parts: readonly SeriesRow[]): number {
  return NUMBER_OF.test(text) || parts.every(({ label }) => OF_TWO.test(label)) ? 2 : FEWEST_LABELS;
}

/** Whether what stands over lines asks or says what is counted, or ends in a year. */
function isOverCounts({ text, question }: SeriesHeading): boolean {
  return question || COUNTED.test(text) || (ENDS_IN_YEAR.test(text) && !ENDS_IN_DAY_OR_ACT.test(text));
}

/** Whether a label says that something is counted: `Number of …`. */
export const saysCount = (label: string): boolean => COUNT.test(label) && !GLUED.test(label);

const areOfTwoKinds = (rows: readonly SeriesRow[], heading: SeriesHeading | null): boolean =>
  areCountsAndRates(rows) || (heading === OVER_SECTION && areCountsAndSums(rows));

/** `Number of requests - 134` and the like, with `Compliance rate - 92.48%` among them. */
function areCountsAndRates(rows: readonly SeriesRow[]): boolean {
  const counts = rows.filter(({ label }) => saysCount(label));
  const isRate = ({ label, figures }: SeriesRow): boolean => RATE.test(label) && figures.every((its) => /%$/.test(its));
  if (counts.length < FEWEST_LABELS || !rows.every((row) => counts.includes(row) || isRate(row))) return false;
  return ofOneKind(mapped(counts, (row) => mapped(row.figures, (figure) => readFigure(figure))));
}

/** `Number of fines = 134` over what they came to, each with its currency. */
function areCountsAndSums(rows: readonly SeriesRow[]): boolean {
  const isSum = ({ figures }: SeriesRow): boolean => figures.every((its) => MONEY.test(its));
  const counts = rows.filter((row) => !isSum(row));
  return rows.length >= FEWEST_LABELS && counts.every(({ label }) => saysCount(label)) && hasOneKind(counts);
}

const hasOneKind = (rows: readonly SeriesRow[]): boolean =>
  new Set(rows.flatMap(({ figures }) => mapped(figures, (its) => readFigure(its).unit))).size === 1;

/** `Apr 14 May 14 Jun 14`: whether the figures are the years of their labels, each a month after the one before. */
function areMonthsOfYears(rows: readonly SeriesRow[]): boolean {
  if (rows.length < FEWEST_LABELS || rows[0]?.figures[0]?.length !== 2) return false;
  return rows.every((row, at) => {
    const before = rows[at - 1];
    return row.figures.length === 1 && (before === undefined || areNextMonths(numbered(before), numbered(row)));
  });
}

const numbered = ({ label, figures: [figure = ""] }: SeriesRow): Numbered => [label, figure];

/** Whether each figure of the first column is larger than the one before, as pages are. */
function goUp(figures: readonly (readonly Figure[])[]): boolean {
  return figures.every(([figure], row) => {
    const before = figures[row - 1]?.[0]?.value;
    return before === undefined || (figure?.value ?? 0) > (before ?? 0);
  });
}

/** A total is looked for so many lines down, at the head of each. */
const REACH = 40;
const LONGEST_HEAD = 30;
const TOTAL_HEAD = /\b(?:total|all|overall|sum)/i;

/**
 * Whether a total may stand below the line with an index: without one, labels that are no periods and stand under no
 * heading are no series. A quick look, to spare the reading of lines that can be none.
 */
export function hasTotalBelow({ text, lines }: ClassifiedText, from: number): boolean {
  for (let index = from; index < lines.length && index <= from + REACH; index++) {
    const start = lines[index]?.start ?? 0;
    if (TOTAL_HEAD.test(text.slice(start, Math.min(start + LONGEST_HEAD, lines[index]?.end ?? 0)))) return true;
  }
  return false;
}

/** Whether a label names work that an answer takes, as an estimate of its cost does: `Locating records`. */
export function namesEffort(label: string): boolean {
  return EFFORT.test(label);
}

/** `Arrests in 2018`, `Arrests in 2019`: the labels are the same but for their years, or so are several, each of which comes again. */
function differInYear(rows: readonly SeriesRow[]): boolean {
  const frames = mapped(rows, ({ label }) => label.replace(YEAR, "#").toLowerCase());
  const isOfYear = (frame: string): boolean => frame.includes("#") && !/#.*#|\bact\b/.test(frame);
  return (
    new Set(frames).size * 2 <= frames.length && frames.every((frame, at) => isOfYear(frame) && isMetAgain(frames, at))
  );
}

const isMetAgain = (frames: readonly string[], at: number): boolean =>
  frames.some((frame, other) => other !== at && frame === frames[at]);

/** Whether the figures of each column are all counts, all shares or all money of one currency. */
function ofOneKind(rows: readonly (readonly Figure[])[]): boolean {
  const units: Set<string>[] = [];
  let figured = 0;
  let reported = 0;
  for (const figures of rows)
    for (const [column, { status, value, unit }] of figures.entries()) {
      if (status !== "blank" && status !== "unreadable") figured++;
      if (status !== "reported" && status !== "suppressed") continue;
      reported++;
      units[column] ??= new Set();
      if (value !== 0) units[column].add(unit);
    }
  return figured >= 2 && reported > 0 && units.every(({ size }) => size <= 1);
}

/** Whether the last figure of each column is no smaller than any above it, nor more than twice their sum. */
function isNearSum(figures: readonly (readonly Figure[])[]): boolean {
  return (figures.at(-1) ?? []).every(({ value: stated }, column) => {
    let sum = 0;
    let greatest = 0;
    for (const its of figures.slice(0, -1)) {
      const value = its[column]?.value ?? null;
      if (value === null || value < 0) return false;
      sum += value;
      greatest = Math.max(greatest, value);
    }
    return stated !== null && stated > 0 && stated >= greatest && stated <= 2 * sum;
  });
}

function addsUp(figures: readonly (readonly Figure[])[], totals: readonly boolean[], total: number): boolean {
  return (figures[total] ?? []).every(({ value: stated }, column) => {
    let sum = 0;
    for (const [row, its] of figures.entries()) {
      const value = its[column]?.value;
      if (totals[row]) continue;
      if (value == null) return false;
      sum += value;
    }
    return stated !== null && stated > 0 && Math.abs(sum - stated) < 0.005;
  });
}
