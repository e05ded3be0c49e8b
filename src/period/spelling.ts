import type { Bound, YearNumber } from "./bound.ts";

// How a period is spelled, before the table it stands in decides what an ambiguous spelling means.

/** What a text calls a year. */
export type YearTerm = "calendar" | "financial" | "academic";

/** A part of a year: months from 1, a quarter from 1 to 4, or a half. */
export type Part =
  | { readonly type: "months"; readonly first: number; readonly count: number }
  | { readonly type: "quarter" | "half"; readonly number: number };

/** What a spelling says of how far a period is covered: `to date`, `to August 3rd`, `from February`. */
export interface Cut {
  readonly from: Bound | null;
  readonly to: Bound | null;
  /** It ends early, on a day that is not said. */
  readonly open: boolean;
}

/** `2014`, `Calendar year 2014`, `FY2014` (of which nothing says whether it begins or ends in 2014). */
export interface YearSpelling {
  readonly type: "year";
  readonly year: number;
  readonly term: YearTerm | null;
  readonly cut: Cut | null;
}

/** Two years: `2015-2016` (full), `2015/16` (short), `2016/7` (digit), `21/22` (brief), `2014 to 2019`. */
export interface YearsSpelling {
  readonly type: "years";
  readonly first: number;
  readonly last: number;
  readonly style: "full" | "short" | "digit" | "brief";
  readonly sign: "/" | "-" | "to";
  readonly term: YearTerm | null;
  readonly cut: Cut | null;
}

/** A part with or without its year: `Q1 2015/16`, `April to June 2023`, `January`. */
export interface PartSpelling {
  readonly type: "part";
  readonly part: Part;
  readonly year: YearNumber | null;
  /** It is no more than a letter and a figure (`Q1`, `H2`), which may also number a question. */
  readonly coded: boolean;
  readonly cut: Cut | null;
}

/** First and last day by name: `1st June 2021 to 31st May 2022`; null for a day that the calendar does not have. */
export interface SpanSpelling {
  readonly type: "span";
  readonly start: string | null;
  readonly end: string | null;
  /** The first years of a range of split years: `2015/16 to 2018/19`. */
  readonly splitYears: boolean;
  readonly cut: Cut | null;
}

/** `2011-10`, `04/2019`: a year and a number that may be its month; `2003-07` may also be five years. */
export interface NumberedMonthSpelling {
  readonly type: "numbered-month";
  readonly year: number;
  readonly month: number;
  readonly yearFirst: boolean;
}

/** `Jan 17`: a month and a number that may be its year or its day. */
export interface MonthAndNumberSpelling {
  readonly type: "month-and-number";
  readonly year: number;
  readonly month: number;
}

/** `2021/222`, `2016-2015`: two numbers that look like a year and are none. */
export interface MisprintSpelling {
  readonly type: "misprint";
}

export type Spelling =
  | YearSpelling
  | YearsSpelling
  | PartSpelling
  | SpanSpelling
  | NumberedMonthSpelling
  | MonthAndNumberSpelling
  | MisprintSpelling;

/** Whether a spelling of two years is of successive ones, so that it may be one split year. */
export const areSuccessive = (spelling: YearsSpelling): boolean => spelling.last === spelling.first + 1;

/** `2015/16`, `2016/7`: can hardly be two calendar years. */
export const isShort = ({ style }: YearsSpelling): boolean => style === "short" || style === "digit";

/** The month that `2011-12` and `2023-4` are in the company of `2011-11` or `2023-5`, from 1; null where they can be none. */
export function numberedMonthOf(spelling: YearsSpelling): number | null {
  const { style, sign, last, cut } = spelling;
  if (!isShort(spelling) || sign !== "-" || cut !== null) return null;
  const month = last % (style === "digit" ? 10 : 100);
  return month >= 1 && month <= 12 ? month : null;
}
