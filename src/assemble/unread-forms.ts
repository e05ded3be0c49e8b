// Forms of lines that read like rows of figures though no layout reads them.

import { MONTH } from "../month-name.ts";

const BULLET = "[^A-Za-z0-9]{0,6}";
const YEAR = "(?:19|20)\\d\\d";
const YEARS = `${YEAR}(?: ?[/–-] ?(?:\\d\\d){1,2})?`;
const DAY = `\\d\\d?/\\d\\d?/${YEAR}`;
const SIGN = "(?: ?[:=]| [–-])";
const FIGURE = "[£€$]?\\d[\\d,.]{0,14}(?:%|k|m|bn)?";

/** `12896.20T`, `262P`: a unit, or a sign that the figure is provisional. */
export const UNIT_AT_END = /(?<=\d)(?:t|kg|km|p)$/i;

/** `11 - 20<1011<10<10`: bands and figures with nothing between; or a year and its figure with a long dash, `• 1990—5`. */
export const RUN_TOGETHER = /\d<\d{1,6}<\d|^(?:[•*-] )?(?:19|20)\d\d—\d{1,3}(?:,\d{3}){0,2}$/;

/** `2019/20:` */
export const YEAR_AND_SIGN = new RegExp(`^${BULLET}${YEARS} ?[:=–-]$`);

/** With what the next begins: a quick look. */
export const BEGINS_WITH_PERIOD = /^\W{0,2}(?:(?:19|20)\d\d|\d\d?\/)/;

/** `2019 – zero reports were submitted`, `- 31/03/2021 39 16/17 year olds`, `1/4/2016 – 31/3/2017 139 cases`. */
export const PERIOD_AND_COUNT = new RegExp(
  `^(?:[-–•] )?(?:${YEARS}${SIGN}|${DAY}(?: [–-] ${DAY})?) (?!${YEAR}\\b)(?:${FIGURE}|zero|nil|no) (?:[\\d/]{1,7} )?(?!${MONTH})[a-z]{3}`,
  "i",
);

/**
 * `• 2019 to June) – 942 claims`, `2021-present = £5`: a year, and a figure behind a sign. `2018/19 204`, `2024 – 2025 Estimating £4,731K`: at the
 * end of the line it needs none.
 */
export const YEAR_AND_FIGURE = new RegExp(
  `^${BULLET}${YEARS}(?!\\d)(?:-present)?(?:[^:=–-]{0,40}${SIGN} ?(?!${YEAR}\\b)(?:${FIGURE}|(?:nil|none|n/a)\\b)|` +
    ` (?:\\(?[a-z]{2,14}\\)? ){0,2}(?:${FIGURE}|nil|none|n/a)$)`,
  "i",
);

/** `2006(2) 47 18 (3)5 (3)71`: a year before cells without a letter. */
const YEAR_BEFORE_CELLS = new RegExp(`^${BULLET}${YEAR}(?:\\(\\d{1,2}\\)|\\*)?(?:\\s[^\\sA-Za-z]{1,14}){2,16}$`);

/** `Answered in full: 183`, `3. How many wait? 188` */
export const LABEL_AND_FIGURE = new RegExp(`^[^:]{3,400}[:=?] ?${FIGURE}$`, "i");

const YEAR_FIRST = new RegExp(`^${BULLET}${YEAR}(?!\\d)`);

/**
 * `199722,474199823,864199922,764`, `772,7261,066,3991,046,743`: years and figures with nothing between; or figures with
 * their shares, `Pedestrian14 463 (6.7)4834 (18.2)5865 (6.8)`; or amounts behind shares and amounts, `95.67%£281£68,796`; or the next
 * year at a figure, `2014/15 Veolia - 2052015/16 Veolia - 338`; or a year right before a figure, `20151,790,903`;
 * or a day and a figure, `483.3519/09/2014`, `07/11/201671%`.
 */
const GLUED =
  /\b(?:19|20)\d{3,5}(?:,\d{3})+\b|\.\d{4}\/\d\d\/(?:19|20)\d\d|\b\d\d\/\d\d\/(?:19|20)\d{3}|\d%£?\d|£\d[\d,.]{0,14}£\d|(?:\d{1,9}(?:,\d{3}){1,2}){4}|(?:\d ?\(\d{1,3}(?:\.\d{1,2})?%?\)\d{1,6}){2}|[:=–-] ?\d{1,5}(?:19|20)\d\d\/\d\d[ A-Za-z]{0,30} ?[:=–-] ?£?\d/;

/** `Cromer June 2014 - £325,000 Stalham March 2018 - £105,000`, and two more. */
const DASHED_AMOUNTS = /(?: [-–] [£€$]\d[^£€$]{3,60}){3} [-–] [£€$]\d/;

/** `1999–2000 2,707 2,525 1,900 Not recorded 77,853`: a year before figures, and words in the place of others. */
const YEAR_BEFORE_FIGURES = new RegExp(`^${BULLET}${YEARS}(?: (?!${YEAR}\\b)${FIGURE}){3,16}(?: [A-Z][a-z]|$)`);

/** `2021 – `, `2021 = ` */
export const YEAR_BEFORE_SIGN = new RegExp(`^${BULLET}(${YEAR})${SIGN} `);

/** `1999 5,770,983 2000 7,307,797 2001 —`, `1979 78 1980 80 1981 *85`, `2018/19 = 5 2019/20 = 4 2020/21 = 4`, or with several figures behind each year. */
const YEARS_WITH_FIGURES = new RegExp(
  `(?:(?:^|\\s)${YEARS}(?: =)?(?:\\s(?:(?!${YEAR}\\b)\\*?${FIGURE}|—|n/a)){1,8}(?=\\s|$)){3}`,
);

/** `22-23 1,920 Surplus 21-22 -316 Deficit 20-21 882 Surplus`: brief years, each with a figure and perhaps what it is. */
const BRIEF_YEARS_WITH_FIGURES = /(?:(?:^|\s)\d\d[/–-]\d\d -?£?\d[\d,.]{0,14}%?(?: [A-Z][a-z]{2,14})?(?=\s|$)){3}/;

/** `2019 - £45, 2020 - 37 people, 2021 - £22` */
const YEARS_WITH_SIGNS = new RegExp(`(?:(?:^|[\\s;,(])${YEARS}${SIGN} ?(?!${YEAR}\\b)${FIGURE}[^:=\\d]{0,40}){3}`);

/** `Chairman £2,817`, `Group leader – £1,071 plus £177 per member`: an amount, and few words behind it that end no sentence. */
const PRICED = /^[^£€$?]{3,150}\s[£€$]\d[\d,]{0,12}(?:\.\d\d)?(?: [^.;:?]{1,40})?$/;

/** `Assault on staff | - | 8 | 10`: words before pipes with several figures, and nothing else. */
const PIPED = new RegExp(
  `^\\|? ?[A-Za-z][^|\\d]{2,150}(?:\\| ?(?:[–-]|nil|n/a|\\*) ?){0,9}(?:\\| ?(?!${YEAR}\\b)${FIGURE} ?){2,20}\\|?$`,
  "i",
);

/** `2022/23 19 86 (as at 30 May 2023)`: a year with figures, and up to when they are counted. */
export const YEAR_REMARKED = new RegExp(`^${YEARS}(?: ${FIGURE}){1,12} \\([A-Za-z][^()]{2,60}\\)$`);

/** `Rise over ten years £18.39 26.6% |`: several figures in what a pipe closes as a cell, be it of a row that lost its others. */
const CLOSED = new RegExp(`^[A-Za-z][^|]{2,150} -?${FIGURE} -?${FIGURE}(?: ?\\|){1,9}$`);

/** `one-teacher schools 11 two-teacher schools 12 larger 11`: nothing but words and a figure, three times or more. */
export const PAIRS_ALONE =
  /^(?:[a-z][a-z'’-]{0,24}(?: [a-z][a-z'’-]{0,24}){0,6} £?\d[\d,.]{0,12}(?: |$)){2,40}[a-z][a-z'’-]{0,24}(?: [a-z][a-z'’-]{0,24}){0,6} £?\d[\d,]{0,12}$/i;

/** Three years, each with a figure or a dash. */
const FEWEST_WITH_YEARS = 4;

/** Forms of a whole table on one line, with as many numbers at least. */
const ON_ONE_LINE: readonly (readonly [form: RegExp, numbers: number])[] = [
  [PIPED, 2],
  [CLOSED, 2],
  [GLUED, 1],
  [DASHED_AMOUNTS, 1],
  [YEAR_BEFORE_FIGURES, FEWEST_WITH_YEARS],
  [YEARS_WITH_FIGURES, FEWEST_WITH_YEARS],
  [YEARS_WITH_SIGNS, FEWEST_WITH_YEARS],
  [BRIEF_YEARS_WITH_FIGURES, FEWEST_WITH_YEARS],
];

/** Whether a line with so many numbers has such a form. */
export const isTableByForm = (printed: string, numbers: number): boolean =>
  ON_ONE_LINE.some(([form, fewest]) => numbers >= fewest && form.test(printed));

/** Whether a line is a year or words with one figure, below or above a row of the same. */
export function isNamedLike(line: string, row: string): boolean {
  if (LABEL_AND_FIGURE.test(line) && LABEL_AND_FIGURE.test(row)) return true;
  if (PRICED.test(line) && PRICED.test(row)) return true;
  return YEAR_FIRST.test(row) && [YEAR_AND_FIGURE, YEAR_BEFORE_CELLS, YEAR_REMARKED].some((form) => form.test(line));
}
