import { type CellsBeingRead, hasValue, rawAt, takeBack } from "../cells.ts";

// A column of counts may have years that are rounded to thousands and printed in them, `68.7`, beside `68,943`.

const ONE_DECIMAL = /^\d{1,3}\.\d$/;
const THOUSAND = 1000;
const FEWEST = 2;
/** How many times larger or smaller than its column's figures one may be that is of their size. */
const NEAR = 2;

/** Takes back figures of counts that are a thousand times too small for all others of their column, and broken. */
export function takeBackThousands(cells: CellsBeingRead): void {
  for (let column = 0; column < cells.width; column++) {
    if (cells.units[column] !== "count") continue;
    const broken: number[] = [];
    let [whole, least, most] = [0, Infinity, 0];
    for (let at = column; at < cells.values.length && least >= THOUSAND; at += cells.width) {
      const value = cells.values[at] as number;
      if (value === 0 || !hasValue(cells.statuses[at] as number)) continue;
      // `139.0` is one of them.
      if (value < THOUSAND && ONE_DECIMAL.test(rawAt(cells, at))) broken.push(at);
      else if (value < THOUSAND || !Number.isInteger(value)) least = 0;
      else {
        whole++;
        least = Math.min(least, value);
        most = Math.max(most, value);
      }
    }
    if (broken.length < FEWEST || whole < FEWEST || least < THOUSAND) continue;
    const areThousands = broken.every((at) => {
      const units = (cells.values[at] as number) * THOUSAND;
      return units * NEAR >= least && units <= most * NEAR;
    });
    if (areThousands) for (const at of broken) takeBack(cells, at);
  }
}
