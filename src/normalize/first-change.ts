import { type CellsBeingRead, NIL, setFigure, unitAt } from "../cells.ts";
import { mapped } from "../mapped.ts";
import { readLabelPeriod } from "../period/period.ts";
import { includesOneOf } from "../quick-look.ts";

// `Increase on previous year | - | 1.37 | 1.40`: of the first year there is no change to be had, and none is not zero.

const CHANGE =
  /\b(?:change|increase|decrease|rise|reduction|difference|growth|variance)s?\b.{0,40}\b(?:previous|prior|preceding|last) (?:financial |academic )?(?:year|month|quarter|period)|\b(?:year|month|quarter)[- ]on[- ](?:year|month|quarter)\b/i;
/** A quick look: what all of them hold. */
const HINTS = ["previous", "prior", "preceding", "last ", "-on-", " on "];
const FEWEST = 3;

/** Takes the dash of the first or last period in a row or column of changes for what is not to be had, where it is the only one. */
export function takeBackFirstChanges(
  cells: CellsBeingRead,
  labels: readonly string[],
  headers: readonly (readonly string[])[],
): void {
  if (!cells.statuses.includes(NIL)) return;
  const { width, height } = cells;
  const areDated = (texts: readonly string[]): boolean => texts.every((text) => readLabelPeriod(text) !== null);
  labels.forEach((label, row) => {
    if (saysChange(label) && areDated(mapped(headers, (path) => path.at(-1) ?? "")))
      takeBackIn(cells, row * width, 1, width);
  });
  headers.forEach((path, column) => {
    if (saysChange(path.join(" ")) && areDated(labels)) takeBackIn(cells, column, width, height);
  });
}

const saysChange = (text: string): boolean => includesOneOf(text.toLowerCase(), HINTS) && CHANGE.test(text);

function takeBackIn(cells: CellsBeingRead, from: number, step: number, count: number): void {
  if (count < FEWEST) return;
  const last = from + step * (count - 1);
  const nil: number[] = [];
  for (let at = from; at <= last; at += step) if (cells.statuses[at] === NIL) nil.push(at);
  const [only, other] = nil;
  if (only === undefined || other !== undefined || (only !== from && only !== last)) return;
  const unit = unitAt(cells, only);
  setFigure(cells, only, { value: null, lower: null, upper: null, unit, status: "unavailable", tolerance: 0 });
}
