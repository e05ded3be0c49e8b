// Converters of documents part the cells of a table's row by a slash between spaces, `Conwy / 80 / 119`, and leave out those
// that are blank.

/** A quick look: a slash between spaces, and a figure behind it or behind the next. */
const SUSPECT = / \/ [^\n/]{0,40}\d/;
const SLASH = /(?<=^| )\/(?= |$)/g;
/** `Bank/Agency`: one heading over two columns, where that alone makes as many as rows have cells. */
const ANY_SLASH = /\//g;
/** A figure, what hides one, or a nil. */
const FIGURE = /^(?:[<>]? ?[£€$]?-?\d[\d,.]{0,16} ?(?:%|[km])?[*†‡]?|[-–—*]|n\/a|nil|none)$/i;
/** `2005`, `2005/06`, `08/09` */
const YEAR = /^(?:(?:19|20)\d\d|\d\d(?=\/))(?:[-–/](?:\d\d){1,2})?$/;
const NOTHING = /(?!)/;
const FEWEST_ROWS = 2;
/** Rows of one figure, of which a slash may be part as well. */
const FEWEST_PAIRS = 3;
const MOST_HEADER_LINES = 2;

/** A line whose cells slashes part, and how many they are. */
interface Slashed {
  readonly index: number;
  readonly cells: readonly string[];
}

/** The text with bars for the slashes of such tables, where all rows have as many cells. What stands where is the same. */
export function withBarsForSlashes(text: string): string {
  if (!SUSPECT.test(text)) return text;
  const lines = text.split("\n");
  let run: Slashed[] = [];
  let isChanged = false;
  const close = (isLast: boolean): void => {
    const marks = marksOf(run, isLast);
    if (marks)
      run.forEach(({ index }, at) => {
        lines[index] = (lines[index] as string).replace(marks[at] as RegExp, "|");
      });
    isChanged ||= marks !== null;
    run = [];
  };
  lines.forEach((line, index) => {
    const cells = line.includes(" / ") && !/[|\t]/.test(line) ? line.trim().split(SLASH) : [];
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
function marksOf(run: readonly Slashed[], isLast: boolean): readonly RegExp[] | null {
  const rows = run.filter(isRow);
  const width = rows[0]?.cells.length ?? 0;
  if (rows.length < (width > 2 ? FEWEST_ROWS : FEWEST_PAIRS) || 2 * rows.length < run.length) return null;
  const marks = run.map(({ cells }, at): RegExp | null => {
    if (cells.length === width) return SLASH;
    // The end of the text cuts the last row off: what it lacks is not blank.
    if (isLast && at === run.length - 1 && at > FEWEST_ROWS) return NOTHING;
    if (at >= MOST_HEADER_LINES || isRow(run[at] as Slashed)) return null;
    if (cells.length === width - 1) return SLASH;
    const all = cells.join("/").split("/").length;
    return all === width || all === width - 1 ? ANY_SLASH : null;
  });
  return marks.every((mark) => mark !== null) ? (marks as readonly RegExp[]) : null;
}

/** Whether figures stand behind a label, and no date or year is parted: `1 / 4 / 2019`, `2005 / 06`. */
function isRow({ cells: [label = "", ...values] }: Slashed): boolean {
  if (!/[a-z]/i.test(label) && !YEAR.test(label)) return false;
  const [first = ""] = values;
  if (values.length === 1 && first.length <= label.length && Number(first) % 100 === (Number(label) + 1) % 100)
    return false;
  return values.some((value) => /\d/.test(value)) && values.every((value) => value === "" || FIGURE.test(value));
}
