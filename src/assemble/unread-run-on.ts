import { isFigureLike } from "../figure/figure.ts";
import { BEGINS_WITH_MONTH } from "../month-name.ts";
import type { Line } from "../tokenize/line.ts";
import { TokenKind, type Tokens } from "../tokenize/token.ts";
import { isBareYear } from "./collapsed/period-words.ts";
import { CAPITALS } from "./letters.ts";

// Rows that run on within a line that no layout could read: a label with a capital, its figure, the next label, its figure.

/** So many in a row are no chance, or one fewer where dots lead from each label to its figure. */
export const FEWEST_RUN_ON = 3;
const FEWEST_WITHOUT_LEADERS = 4;
/** In words. */
const LONGEST_LABEL = 9;
const BEGINS_LABEL = new RegExp(`^[("'‘“]?[${CAPITALS}]|^\\([a-z]{1,3}\\)$`);
/** Or leads to the number of a page. */
const ENDS_SENTENCE = /[a-z]{3}[.;:?!]$|\.{4}$/;
const LEADER = /^(?:…|\.{2,3})$/;

/** Whether so many labels, each with a capital and with figures right behind it, follow one another in a line; no days of a year. */
export function runOn(text: string, { kinds, starts }: Tokens, line: Line): boolean {
  let rows: Row[] = [];
  let leaders = 0;
  // Words of the label that is open; 0 behind figures, and -1 where what stands there is no label.
  let words = -1;
  let before = "";
  for (let token = line.firstToken; token < line.lastToken; token++) {
    if (kinds[token] !== TokenKind.word) continue;
    const word = text.slice(starts[token], starts[token + 1]);
    const isYear = isBareYear(word.replace(/[.,;]$/, ""));
    const isOfDate = isYear && BEGINS_WITH_MONTH.test(before);
    before = word;
    if (LEADER.test(word)) leaders++;
    else if (/^£?\d/.test(word) && isFigureLike(word) && !isYear) {
      addFigure(rows, word, words > 0);
      words = 0;
      if (areRows(rows, leaders) || areEven(rows)) return true;
    } else {
      const goesOn = words > 0 ? words < LONGEST_LABEL : BEGINS_LABEL.test(word);
      words = goesOn && !isOfDate && !ENDS_SENTENCE.test(word) ? Math.max(0, words) + 1 : -1;
      if (words < 0) [rows, leaders] = [[], 0];
    }
  }
  return false;
}

/** The first figure behind a label, and how many stand there; none where one of them is dialled. */
interface Row {
  readonly first: number;
  figures: number;
}

/** `01332` */
const DIALLED = /^0\d/;

function addFigure(rows: Row[], word: string, begins: boolean): void {
  if (begins) rows.push({ first: Number(word.replace(/[£,]/g, "")), figures: 0 });
  const last = rows.at(-1);
  if (last) last.figures = DIALLED.test(word) ? Number.NaN : last.figures + 1;
}

/** Not the pages of a contents, which only go up. */
function areRows(rows: readonly Row[], leaders: number): boolean {
  const fewest = leaders >= rows.length ? FEWEST_RUN_ON : FEWEST_WITHOUT_LEADERS;
  return rows.length >= fewest && !rows.every(({ first }, at) => at === 0 || first >= (rows[at - 1] as Row).first);
}

const FEWEST_EVEN = 3;

/** Whether the last rows have as many figures each, several. */
function areEven(rows: readonly Row[]): boolean {
  const last = rows.slice(-FEWEST_EVEN);
  return last.length === FEWEST_EVEN && last.every(({ figures }) => figures > 1 && figures === last[0]?.figures);
}

/** So many numbers have to be on the line, and of them in two runs. */
const FEWEST_NUMBERS = 6;
const FEWEST_IN_RUNS = 8;

/** `8,980 9,285 10,740`: figures one space apart, two at least. */
const RUN = /(?<=\s|^)[+-]?£?\d[\d,.]{0,11}%?(?: [+-]?£?\d[\d,.]{0,11}%?(?=\s|$)){1,12}/g;
const THOUSANDS = /\d,\d{3}/;

/** `Avon867462432722Kent705643342529Essex79`: rows with nothing between them. */
const GLUED_ROWS = /(?:[a-z)]\d{8,60}(?=[A-Z])\D{3,40}){2}\d/;

const SHORTEST_GLUED = 24;

/** Whether a line with so many numbers holds runs of figures, thousands among them, whatever its notes say between, or rows that are glued to one another. */
export function holdsRuns(printed: string, numbers: number): boolean {
  if (printed.length >= SHORTEST_GLUED && GLUED_ROWS.test(printed)) return true;
  if (numbers < FEWEST_NUMBERS) return false;
  if (DASH.test(printed) && holdsLikeRuns(printed)) return true;
  if (!THOUSANDS.test(printed)) return false;
  const runs = printed.match(RUN) ?? [];
  const figures = runs.reduce((count, run) => count + run.split(" ").length, 0);
  return runs.length > 1 && figures >= FEWEST_IN_RUNS && runs.some((run) => THOUSANDS.test(run));
}

const DASH = / [–—] /;
/** `8 5 1 — — — 14`: so many cells, dashes for some, as sentences do not have in a row. */
const CELLS = /(?<=\s)(?:£?\d[\d,.]{0,11}%?|[–—])(?: (?:£?\d[\d,.]{0,11}(?<!\.)%?|[–—])(?=\s|$)){3,12}(?=\s|$)/g;

/** Whether two runs of cells or more, dashes among them, are as long as one another. */
function holdsLikeRuns(printed: string): boolean {
  const runs = (printed.match(CELLS) ?? []).map((run) => run.split(" "));
  const alike = runs.filter(({ length }) => length === runs[0]?.length);
  return alike.length > 1 && alike.flat().some((cell) => cell === "–" || cell === "—");
}
