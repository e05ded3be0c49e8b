import { type Cells, hasValue, placeAt, rawAt, SUPPRESSED, unitAt } from "../cells.ts";
import { type Diagnostic, diagnose } from "../diagnostic.ts";

/** `4(1)`, `1,204 (35)`, `14% (96)`: a figure, and a whole number behind it. */
const BEHIND_FIGURE = /[\d%] ?\((\d{1,3}|\d{1,3}(?:,\d{3})+)\)$/;
/** `86 (4%)`, `<5 (<1.5%)`, `1,497 / 38%`, `12 4%`: a figure, and a share. */
const SHARE_BEHIND = /\d(?: ?\(<?| ?\/ ?|[,;]? )\d{1,3}(?:\.\d{1,2})? ?%\)?$/;
const CLOSING = 0x29;
const PER_CENT = 0x25;

/**
 * Tells once of a table that figures have others behind them, in brackets (`Searches (of which arrests)`) or as shares,
 * which are in no record. Brackets that count up from 1 as they are met, as the numbers of notes do, and those that a
 * line begins with, which a note explains, are none.
 */
export function findingOfSecondFigures(cells: Cells): Diagnostic | null {
  if (!cells.text.includes(")") && !cells.text.includes("%")) return null;
  const found: number[] = [];
  const shares: number[] = [];
  const distinct = new Set<string>();
  let asNotes = true;
  for (let at = 0; at < cells.values.length; at++) {
    if (!isStated(cells.statuses[at] as number)) continue;
    const last = lastBeforeMarks(cells.text, cells.ends[at] as number);
    if (last !== CLOSING && last !== PER_CENT) continue;
    const raw = rawAt(cells, at).replace(MARKS, "");
    const number = BEHIND_FIGURE.exec(raw)?.[1];
    if (number !== undefined) {
      found.push(at);
      asNotes &&= distinct.has(number) || number === String(distinct.size + 1);
      distinct.add(number);
    } else if (unitAt(cells, at) !== "percent" && raw.includes("%") && SHARE_BEHIND.test(raw)) shares.push(at);
  }
  if (asNotes || [...distinct].every((number) => beginsLine(cells.text, number))) found.length = 0;
  const first = Math.min(found[0] ?? Infinity, shares[0] ?? Infinity);
  if (first === Infinity) return null;
  const what = [
    found.length > 0 ? `${found.length} figures in brackets behind another: no note explains them` : "",
    shares.length > 0 ? `${shares.length} percentages behind figures` : "",
  ];
  const message = `${what.filter(Boolean).join("; ")}; they are in no record`;
  return diagnose("value/second-figure", placeAt(cells, first), message, { actual: rawAt(cells, first) });
}

const MARKS = /[*†‡^]{1,3}$/;

/** The last character of what ends at an offset, before the marks of notes. */
function lastBeforeMarks(text: string, end: number): number {
  let at = end - 1;
  while (at >= 0 && "*†‡^".includes(text.charAt(at))) at--;
  return text.charCodeAt(at);
}

const isStated = (status: number): boolean => hasValue(status) || status === SUPPRESSED;

const beginsLine = (text: string, number: string): boolean =>
  text.includes(`\n(${number})`) || text.includes(`\n[${number}]`) || text.includes(`\n${number}. `);
