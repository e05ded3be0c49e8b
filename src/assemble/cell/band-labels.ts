import { isTotalLabel } from "../total-label.ts";
import { type CellStream, type StreamCell, textAt } from "./stream.ts";

// Ages and bands of them are often numbers alone in some rows: `Under 17`, `17`, `18 to 20`, `21 and over`, `Total`.

const NUMBER = /^(?:(?:under|over|aged?|below|less than|up to) )?(\d{1,3})(?!\d|,\d|\.\d)/i;
const UNKNOWN =
  /^(?:age )?(?:unknown|unspecified|not (?:known|stated|specified|recorded|given|available)|all ages|none)/i;
const FEWEST_NUMBERED = 3;
/** Between a heading that says that its column has numbers, and a total. */
const FEWEST_BETWEEN = 2;

/**
 * Whether cells at some indexes label rows that are ages or bands, in their order, with a total or an unknown behind them.
 * One in words below the first must be among them: it shows which cells are labels, since figures go up by chance as well.
 * @param areUnderNumber whether the heading over them says that they are numbers: `Age`, `Number of rooms`
 */
export function labelBands({ text, at }: CellStream, labels: readonly number[], areUnderNumber: boolean): boolean {
  let [before, numbered, worded] = [-1, 0, 0];
  let [isClosed, wasFigure] = [false, false];
  for (const [row, label] of labels.entries()) {
    const { start, end, kind } = at(label) as StreamCell;
    const words = text.slice(start, end);
    const match = NUMBER.exec(words);
    const isFigure = kind === "figure";
    if (!isFigure && row > 0) worded++;
    if (match) {
      const number = Number(match[1]);
      // `Under 17, 17`
      if (isClosed || number < before || (number === before && wasFigure)) return false;
      before = number;
      numbered++;
    } else if (isTotalLabel(words) || UNKNOWN.test(words)) isClosed = numbered > 0;
    else return false;
    wasFigure = isFigure;
  }
  return worded > 0 && numbered >= (isClosed && areUnderNumber ? FEWEST_BETWEEN : FEWEST_NUMBERED);
}

const BAND = /^(\d{1,3}) ?[-–—] ?(\d{1,3})$/;

/** Whether a row of so many cells holds the band behind that of its label: `0 - 9`, `12`, `10 - 19`, `15` are two rows. */
export function holdsNextBand(stream: CellStream, label: number, width: number): boolean {
  const own = BAND.exec(textAt(stream, label));
  if (!own) return false;
  const next = Number(own[2]) + 1;
  for (let at = label + 1; at < label + width; at++)
    if (Number(BAND.exec(textAt(stream, at))?.[1]) === next) return true;
  return false;
}
