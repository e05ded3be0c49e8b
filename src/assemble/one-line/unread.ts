import { type Diagnostic, diagnose } from "../../diagnostic.ts";
import { isBareYear } from "../collapsed/period-words.ts";
import type { Piece } from "../collapsed/piece.ts";
import type { Stretch } from "../collapsed/run-on.ts";
import type { ClassifiedText } from "../layout.ts";
import { textOf } from "../text-of.ts";
import type { Flow } from "./flow.ts";

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
