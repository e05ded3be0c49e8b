import { type Diagnostic, diagnose } from "../../diagnostic.ts";
import { isFigureLike } from "../../figure/figure.ts";
import type { Line } from "../../tokenize/line.ts";
import { labelText } from "../collapsed/group.ts";
import { isBareYear } from "../collapsed/period-words.ts";
import type { Piece } from "../collapsed/piece.ts";
import type { Stretch } from "../collapsed/run-on.ts";
import { isStubNoun } from "../collapsed/stub-noun.ts";
import { wordsOf } from "../collapsed/words.ts";
import type { ClassifiedText } from "../layout.ts";
import { beginsWithCapital } from "../letters.ts";
import { lineText, textOf, textsOf } from "../text-of.ts";
import type { Flow } from "./flow.ts";
import { flowOf } from "./read-flow.ts";

/** One figure behind words may be anything. */
const FEWEST_FIGURES = 2;

/** Says where words with as many figures as the rows beside them stand in none of the tables that were read in a flow. */
export function unreadIn(document: ClassifiedText, flow: Flow, read: readonly Stretch[]): readonly Diagnostic[] {
  return [...read, null].flatMap((below, index) => {
    const above = read[index - 1];
    const columns = [above, below].flatMap((its) => (its ? [its.columns] : []));
    const between = flow.groups.slice(above?.end ?? 0, below?.start);
    const first = between.find(({ words, figures }) => {
      if (words.length === 0 || figures.length < FEWEST_FIGURES || !columns.includes(figures.length)) return false;
      const cells = figures.map((figure) => textOf(document.text, figure));
      return cells.some((cell) => /\d/.test(cell)) && !cells.some(isBareYear);
    });
    return first ? [unread(document, first.figures[0] as Piece)] : [];
  });
}

function unread({ text, lines }: ClassifiedText, { start, end, line }: Piece): Diagnostic {
  const place = { line, column: start - (lines[line - 1]?.start ?? start) + 1 };
  const message = "figures here read like a row of the table beside them and stand in no table; they are in no record";
  return diagnose("table/unread-rows", place, message, { actual: text.slice(start, end) });
}

/** In words. */
const LONGEST_LABEL = 16;
const FIGURES = "(?:(?! (?:19|20)\\d\\d(?: |$))(?: £?\\d[\\d,.]{0,12}%?| [*-])){1,12}(?= |$)";
/** `0 - 9 1008 10 - 19 150`, `2018 6 84 22631 2019 6008 - 57 2020 9`: bands or years, each with its figures. */
const LABELLED = new RegExp(`(?: (?:\\d{1,3} ?[-–] ?\\d{1,3}|(?:19|20)\\d\\d(?:[/-]\\d\\d)?)${FIGURES}){2}$`);

const FEWEST_YEARS = 3;
const YEAR = /^(?:19|20)\d\d(?:[-–/]\d\d(?:\d\d)?)?$/;
const AMOUNT = /^£?\d[\d,.]{0,14}%?$/;

/** `2011-12 1,166,626 436,197 2012-13 1,215,330 tbc 2013-14 1,417,344`: years, each next to the one before, with nothing but figures behind. */
function holdsRowsOfYears(words: readonly string[]): boolean {
  let years = 0;
  let last = Number.NaN;
  for (const [at, word] of words.entries()) {
    if (YEAR.test(word) && AMOUNT.test(words[at + 1] ?? "") && !YEAR.test(words[at + 1] ?? "")) {
      const year = Number(word.slice(0, 4));
      years = Math.abs(year - last) === 1 ? years + 1 : 1;
      last = year;
      if (years === FEWEST_YEARS) return true;
    } else if (!AMOUNT.test(word) && !isFigureLike(word)) years = 0;
  }
  return false;
}

/**
 * Whether a line is nothing but a noun over labels with other headings, and two rows or more that no reader was sure of:
 * `Area Searches Arrests Leeds 12 15 Hull 9 - 3`, some of which may lack cells.
 */
export function isUnreadRun(document: ClassifiedText, index: number): boolean {
  const { text } = document;
  const line = document.lines[index] as Line;
  if (line.numbers < FEWEST_FIGURES || line.tabs + line.pipes > 0) return false;
  const words = textsOf(text, wordsOf(document, index));
  if (line.numbers >= 2 * FEWEST_YEARS && holdsRowsOfYears(words)) return true;
  const at = words.findIndex((word) => !isBareYear(word));
  const [first = "", second = ""] = words.slice(at);
  if (!beginsWithCapital(first) || !isStubNoun(first) || /^\d{1,3}\b/.test(second)) return false;
  if (LABELLED.test(lineText(document, index))) return true;
  const { groups } = flowOf(document, [index]);
  if (groups.length < 2) return false;
  return groups.every(({ words: label, figures }, at) => {
    const printed = labelText(text, { words: label, figures });
    if (
      figures.length === 0 ||
      figures.every((figure) => isBareYear(textOf(text, figure))) ||
      /[.?!:;](?: |$)/.test(printed)
    )
      return false;
    return at === 0 ? label.length > 0 : label.length <= LONGEST_LABEL && /^["'(<£%A-Z\d]/.test(printed);
  });
}
