import { type Cells, hasValue, placeAt, rawAt } from "../cells.ts";
import { type Diagnostic, diagnose } from "../diagnostic.ts";

/** `4(1)`, `1,204 (35)`: a figure, and a whole number behind it. */
const BEHIND_FIGURE = /\d ?\((\d{1,3}|\d{1,3}(?:,\d{3})+)\)$/;
const CLOSING = 0x29;

/**
 * Tells once of a table that figures have others in brackets behind them (`Searches (of which arrests)`), which are in
 * no record. Brackets that count up from 1 as they are met, as the numbers of notes do, and those that a line
 * begins with, which a note explains, are none.
 */
export function findingOfSecondFigures(cells: Cells): Diagnostic | null {
  if (!cells.text.includes(")")) return null;
  const found: number[] = [];
  const distinct = new Set<string>();
  let asNotes = true;
  for (let at = 0; at < cells.values.length; at++) {
    const end = cells.ends[at] as number;
    if (cells.text.charCodeAt(end - 1) !== CLOSING || !hasValue(cells.statuses[at] as number)) continue;
    const number = BEHIND_FIGURE.exec(rawAt(cells, at))?.[1];
    if (number === undefined) continue;
    found.push(at);
    asNotes &&= distinct.has(number) || number === String(distinct.size + 1);
    distinct.add(number);
  }
  const [first] = found;
  if (first === undefined || asNotes || [...distinct].every((number) => beginsLine(cells.text, number))) return null;
  const message = `${found.length} figures in brackets behind another: no note explains them, and they are in no record`;
  return diagnose("value/second-figure", placeAt(cells, first), message, { actual: rawAt(cells, first) });
}

const beginsLine = (text: string, number: string): boolean =>
  text.includes(`\n(${number})`) || text.includes(`\n[${number}]`) || text.includes(`\n${number}. `);
