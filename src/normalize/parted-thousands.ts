import { type CellsBeingRead, rawAt, setFigure, UNREADABLE, unitAt } from "../cells.ts";
import { readFigure } from "../figure/figure.ts";
import type { Legend } from "../figure/legend.ts";
import { PARTED_BEHIND_COMMA, withThousandsJoined } from "../figure/number.ts";

// `1, 087`: scanned pages have a blank behind the comma that parts thousands. One such cell may be two figures.

/** No second number of two is `087`. */
const SURELY = / 0\d\d$/;
const FEWEST = 3;

/** Reads such cells as one figure each, where one surely is, or there are three. */
export function readPartedThousands(cells: CellsBeingRead, legend: Legend): void {
  const parted: number[] = [];
  for (let at = 0; at < cells.statuses.length; at++)
    if (cells.statuses[at] === UNREADABLE && PARTED_BEHIND_COMMA.test(rawAt(cells, at))) parted.push(at);
  if (parted.length < FEWEST && !parted.some((at) => SURELY.test(rawAt(cells, at)))) return;
  for (const at of parted)
    setFigure(cells, at, readFigure(withThousandsJoined(rawAt(cells, at)), { legend, unit: unitAt(cells, at) }));
}
