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
    const whole: number[] = [];
    const broken: number[] = [];
    for (let at = column; at < cells.values.length; at += cells.width) {
      if (!hasValue(cells.statuses[at] as number) || cells.values[at] === 0) continue;
      if (Number.isInteger(cells.values[at] as number)) whole.push(cells.values[at] as number);
      else broken.push(at);
    }
    if (broken.length < FEWEST || whole.length < FEWEST) continue;
    const [least, most] = [Math.min(...whole) / NEAR, Math.max(...whole) * NEAR];
    const isThousands = (at: number): boolean => {
      const units = (cells.values[at] as number) * THOUSAND;
      return ONE_DECIMAL.test(rawAt(cells, at)) && units >= least && units <= most;
    };
    if (Math.min(...whole) < THOUSAND || !broken.every(isThousands)) continue;
    for (const at of broken) takeBack(cells, at);
  }
}
