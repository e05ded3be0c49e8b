import { type CellsBeingRead, hasValue, rawAt, setFigure, UNREADABLE, unitAt } from "../cells.ts";
import { countWithShare, readFigure } from "../figure/figure.ts";
import type { Legend } from "../figure/legend.ts";

// `1497 38%` may be one figure whose group is misprinted; several in a column of counts are counts with their shares.

const FEWEST = 2;
const LONGEST = 24;

/** Gives such cells their counts, where nothing else in their column cannot be read, and none is a percentage. */
export function readCountsWithShares(cells: CellsBeingRead, legend: Legend): void {
  if (!cells.statuses.includes(UNREADABLE)) return;
  for (let column = 0; column < cells.width; column++) {
    const found: { readonly at: number; readonly count: string }[] = [];
    let others = 0;
    for (let at = column; at < cells.values.length && others === 0; at += cells.width) {
      const status = cells.statuses[at] as number;
      if (hasValue(status) && unitAt(cells, at) === "percent") others++;
      if (status !== UNREADABLE) continue;
      const length = (cells.ends[at] as number) - (cells.starts[at] as number);
      const shared = length > LONGEST ? null : countWithShare(rawAt(cells, at));
      if (shared?.isBlank) found.push({ at, count: shared.count });
      else others++;
    }
    if (others > 0 || found.length < FEWEST) continue;
    const unit = cells.units[column] ?? null;
    for (const { at, count } of found) setFigure(cells, at, readFigure(count, { unit, legend }));
  }
}
