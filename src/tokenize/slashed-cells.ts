// Converters of documents part the cells of a table's row by a slash between spaces, `Conwy / 80 / 119`, and leave out those
// that are blank. By hand some are parted by semicolons or dashes between spaces.

/** What parts cells, where it stands between spaces. */
interface Sign {
  readonly sign: string;
  readonly parting: RegExp;
  /** A quick look: the sign, and a figure behind it or behind the next. */
  readonly suspect: RegExp;
  /** Rows of one figure that must be. */
  readonly fewestPairs: number;
  /** Whether what has one may be a range or a zero too, so that there must be a header with as many cells, and none blank. */
  readonly doubtful: boolean;
}

const SLASH = /(?<=^| )\/(?= |$)/g;
const SIGNS: readonly Sign[] = [
  // Of a figure a slash may be part as well.
  { sign: "/", parting: SLASH, suspect: / \/ [^\n/]{0,40}\d/, fewestPairs: 3, doubtful: false },
  { sign: ";", parting: /(?<=^| );(?= |$)/g, suspect: / ; [^\n;]{0,40}\d/, fewestPairs: 2, doubtful: false },
  {
    sign: "-",
    parting: /(?<= )-(?= )/g,
    suspect: / - [^\n-]{0,40}\d[^\n-]{0,40} - /,
    fewestPairs: Infinity,
    doubtful: true,
  },
  {
    sign: "–",
    parting: /(?<= )–(?= )/g,
    suspect: / – [^\n–]{0,40}\d[^\n–]{0,40} – /,
    fewestPairs: Infinity,
    doubtful: true,
  },
];
/** `Bank/Agency`: one heading over two columns, where that alone makes as many as rows have cells. */
const ANY_SLASH = /\//g;
/** A figure, what hides one, or a nil. */
const FIGURE =
  /^(?:[<>]? ?[£€$]?-?(?:\d{1,3}(?:,\d{3}){1,4}|\d{1,12})(?:\.\d{1,6})? ?(?:%|[km])?[*†‡]?|[-–—*]|n\/a|nil|none)$/i;
/** `2005`, `2005/06`, `08/09` */
const YEAR = /^(?:(?:19|20)\d\d|\d\d(?=\/))(?:[-–/](?:\d\d){1,2})?$/;
/** `0 - 9`, `85+`: ages. */
const BAND = /^\d{1,3} ?(?:[-–] ?\d{1,3}|\+)$/;
const NOTHING = /(?!)/;
const FEWEST_ROWS = 2;
const MOST_HEADER_LINES = 2;

/** A line whose cells slashes part, and how many they are. */
interface Slashed {
  readonly index: number;
  readonly cells: readonly string[];
}

/** The text with bars for such signs, where all rows of a table have as many cells. What stands where is the same. */
export function withBarsForSigns(text: string): string {
  return SIGNS.reduce((its, sign) => (sign.suspect.test(its) ? withBarsFor(its, sign) : its), text);
}

function withBarsFor(text: string, sign: Sign): string {
  const lines = text.split("\n");
  let run: Slashed[] = [];
  let isChanged = false;
  const close = (isLast: boolean): void => {
    const marks = sign.doubtful ? marksUnderHeader(run, sign) : marksOf(run, isLast, sign);
    if (marks)
      run.forEach(({ index }, at) => {
        lines[index] = (lines[index] as string).replace(marks[at] as RegExp, "|");
      });
    isChanged ||= marks !== null;
    run = [];
  };
  lines.forEach((line, index) => {
    const cells = line.includes(` ${sign.sign} `) && !/[|\t]/.test(line) ? line.trim().split(sign.parting) : [];
    if (cells.length > 1) run.push({ index, cells: cells.map((cell) => cell.trim()) });
    // A line without is the heading of a section, or parts two tables; as blank lines do.
    else if (run.length > 0 && line.trim() === "") close(isEmptyFrom(lines, index));
  });
  close(true);
  return isChanged ? lines.join("\n") : text;
}

const isEmptyFrom = (lines: readonly string[], index: number): boolean =>
  lines.slice(index, index + MOST_BLANK).every((line) => line.trim() === "");
const MOST_BLANK = 8;

/** What becomes bars on each line of a table; null where the lines are none. */
function marksOf(run: readonly Slashed[], isLast: boolean, { parting, fewestPairs }: Sign): readonly RegExp[] | null {
  const rows = run.filter(isRow);
  const width = rows[0]?.cells.length ?? 0;
  if (rows.length < (width > 2 ? FEWEST_ROWS : fewestPairs) || 2 * rows.length < run.length) return null;
  const marks = run.map(({ cells }, at): RegExp | null => {
    if (cells.length === width) return parting;
    // The end of the text cuts the last row off: what it lacks is not blank.
    if (isLast && at === run.length - 1 && at > FEWEST_ROWS) return NOTHING;
    if (at >= MOST_HEADER_LINES || isRow(run[at] as Slashed)) return null;
    if (cells.length === width - 1) return parting;
    const all = parting === SLASH ? cells.join("/").split("/").length : 0;
    return all === width || all === width - 1 ? ANY_SLASH : null;
  });
  return marks.every((mark) => mark !== null) ? (marks as readonly RegExp[]) : null;
}

/** The same of rows that each have as many cells as the header right above them, and none blank. */
function marksUnderHeader(run: readonly Slashed[], { parting }: Sign): readonly RegExp[] | null {
  const [header, ...rows] = run;
  const width = header?.cells.length ?? 0;
  if (!header || width < 3 || rows.length < FEWEST_ROWS || !mayHead(header)) return null;
  const isWhole = ({ cells }: Slashed): boolean => cells.length === width && cells.every((cell) => cell !== "");
  return isWhole(header) && rows.every((row) => isWhole(row) && isRow(row)) ? run.map(() => parting) : null;
}

const mayHead = (line: Slashed): boolean => !isRow(line) || line.cells.slice(1).every((cell) => YEAR.test(cell));

/** Whether figures stand behind a label, and no date or year is parted: `1 / 4 / 2019`, `2005 / 06`. */
function isRow({ cells: [label = "", ...values] }: Slashed): boolean {
  if (!/[a-z]/i.test(label) && !YEAR.test(label) && !BAND.test(label)) return false;
  const [first = ""] = values;
  if (values.length === 1 && first.length <= label.length && Number(first) % 100 === (Number(label) + 1) % 100)
    return false;
  return values.some((value) => /\d/.test(value)) && values.every((value) => value === "" || FIGURE.test(value));
}
