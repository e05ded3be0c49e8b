import { type CellsBeingRead, REPORTED, takeBack, unitAt } from "../cells.ts";
import { isMoney } from "../figure/unit.ts";

const BRACKET = 0x28;

/** Whether a cell was read as an accountant's negative, `(41,081)`, of no sum of money. */
export function isNegativeInBrackets(cells: CellsBeingRead, at: number): boolean {
  if ((cells.values[at] as number) >= 0 || isMoney(unitAt(cells, at))) return false;
  return cells.text.charCodeAt(cells.starts[at] as number) === BRACKET;
}

/**
 * Takes back the negatives of columns in which every figure stands in brackets: `19,119 (19,766)` names last year's figure
 * or a base as often as a loss, and nothing tells which.
 */
export function takeBackNegatives(cells: CellsBeingRead, columns: ReadonlySet<number>): void {
  for (const column of columns) {
    const negatives: number[] = [];
    let plain = false;
    for (let at = column; at < cells.values.length && !plain; at += cells.width) {
      if (cells.statuses[at] !== REPORTED) continue;
      if (isNegativeInBrackets(cells, at)) negatives.push(at);
      else plain = true;
    }
    if (plain) continue;
    for (const at of negatives) takeBack(cells, at);
  }
}
