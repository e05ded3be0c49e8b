import { type CellsBeingRead, hasValue, REPORTED, rawAt, takeBack } from "../cells.ts";
import { isMoney } from "../figure/unit.ts";

// `2.300` among `2,100` and `34,600` is a thousand times too small: its comma is misprinted. `3,804` among `3.905` and
// `4.052` is as much too large.

// A share may stand in brackets behind each.
const BROKEN = /^\d{1,3}\.\d{3}(?: ?\(\d{1,3}%?\))?$/;
const WITH_COMMA = /^\d{1,3}(?:,\d{3}){1,3}(?:\.\d{1,2})?(?: ?\(\d{1,3}%?\))?$/;
/** `2,999.3`: a fraction that no comma can be taken for. */
const SHORT_FRACTION = /\.\d{1,2}$/;
/** Figures with a comma that show how the column prints thousands. */
const FEWEST = 2;
const MOST_IN_A_COLUMN = 2;
const THOUSAND = 1000;
/** In letters: `2.300`. */
const SHORTEST_BROKEN = 5;

/**
 * Takes back figures of counts, or of days, with three decimals where all others of their column are whole, or have fewer decimals, and
 * thousands have commas.
 */
export function takeBackMisprintedCommas(cells: CellsBeingRead): void {
  for (let column = 0; column < cells.width; column++) {
    takeBackMisprintedPoint(cells, column);
    if (!isWhole(cells.units[column])) continue;
    const broken: number[] = [];
    let withComma = 0;
    for (let at = column; at < cells.values.length && broken.length <= MOST_IN_A_COLUMN; at += cells.width) {
      const value = cells.values[at] as number;
      if (!hasValue(cells.statuses[at] as number)) continue;
      if (isBroken(cells, at) || !(Number.isInteger(value) || SHORT_FRACTION.test(rawAt(cells, at)))) broken.push(at);
      else if (value >= THOUSAND && withComma < FEWEST && WITH_COMMA.test(rawAt(cells, at))) withComma++;
    }
    if (broken.length === 0 || broken.length > MOST_IN_A_COLUMN) continue;
    const isShown =
      withComma >= FEWEST || areBesideThousands(cells, broken) || (withComma > 0 && areInRowsOf(cells, broken));
    if (!isShown) continue;
    if (broken.every((at) => isBroken(cells, at))) for (const at of broken) takeBack(cells, at);
  }
}

/** Whether what a column is in is no share and no money, whose fractions are none of thousands. */
const isWhole = (unit = "count"): boolean => unit !== "percent" && !isMoney(unit);

const ONE_GROUP = /^\d{1,3},\d{3}$/;
/** Figures with three decimals that show that all of a column have them. */
const FEWEST_BROKEN = 3;

/** Takes back the one figure of a column with a comma, where all others have three decimals. */
function takeBackMisprintedPoint(cells: CellsBeingRead, column: number): void {
  let broken = 0;
  let odd = -1;
  for (let at = column; at < cells.values.length; at += cells.width) {
    if (cells.statuses[at] !== REPORTED) continue;
    if (isBroken(cells, at)) broken++;
    else if (odd >= 0 || !((cells.values[at] as number) >= THOUSAND) || !ONE_GROUP.test(rawAt(cells, at))) return;
    else odd = at;
  }
  if (odd >= 0 && broken >= FEWEST_BROKEN) takeBack(cells, odd);
}

/** `175,000 135.000 315,000`: whether each ends in as many noughts as a thousand has, and stands between thousands. */
function areBesideThousands(cells: CellsBeingRead, broken: readonly number[]): boolean {
  const isThousands = (at: number): boolean => WITH_COMMA.test(rawAt(cells, at));
  return broken.every((at) => {
    const column = at % cells.width;
    if (column === 0 || column === cells.width - 1 || !rawAt(cells, at).endsWith(".000")) return false;
    return isThousands(at - 1) && isThousands(at + 1);
  });
}

/** `6.111 4,080` over `10,796 8,316`: whether next to each stands a count in thousands with a comma. */
function areInRowsOf(cells: CellsBeingRead, broken: readonly number[]): boolean {
  return broken.every((at) => {
    const column = at % cells.width;
    return [column - 1, column + 1].some(
      (beside) => cells.units[beside] === "count" && WITH_COMMA.test(rawAt(cells, at - column + beside)),
    );
  });
}

// The look at its size and length spares the pattern for nearly every cell of a large table.
function isBroken(cells: CellsBeingRead, at: number): boolean {
  const length = (cells.ends[at] as number) - (cells.starts[at] as number);
  return (cells.values[at] as number) < THOUSAND && length >= SHORTEST_BROKEN && BROKEN.test(rawAt(cells, at));
}
