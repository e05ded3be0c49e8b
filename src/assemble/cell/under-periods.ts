import type { ClassifiedText } from "../layout.ts";
import { textOf } from "../text-of.ts";
import { filledBefore, kindBefore } from "./lines.ts";
import type { TableShape } from "./shape.ts";
import { type CellStream, isPeriod } from "./stream.ts";

const MOST_PERIODS_OVER = 2;

/**
 * Whether rows of one figure stand right below a period, `2021/22` over `July to September`, that is over all of them: what
 * stands above it is a figure, or no cell. Behind words it may be what they name, unless other periods stand over the same rows.
 */
export function isUnderPeriods(
  document: ClassifiedText,
  from: number,
  stream: CellStream,
  { body, width }: TableShape,
): boolean {
  if (body > 0 || width > 2) return false;
  let index = from;
  for (let periods = 0; periods <= MOST_PERIODS_OVER; periods++) {
    const line = document.lines[filledBefore(document, index)];
    const kind = kindBefore(document, index);
    if ((kind !== "period" && kind !== "year") || !line || line.tabs + line.pipes > 0)
      return periods > 0 && (kind === null || kind === "figure" || areSections(stream));
    index = filledBefore(document, index);
  }
  return false;
}

/** In cells. */
const LONGEST_SECTION = 64;

/** Whether the first label comes again below a period, with a figure behind it. */
function areSections(stream: CellStream): boolean {
  const label = textOf(stream.text, stream.at(0));
  for (let at = 2; at < LONGEST_SECTION; at++) {
    const [period, next] = [stream.at(at), stream.at(at + 1)];
    if (!period || !next) return false;
    if (isPeriod(period) && textOf(stream.text, next) === label && stream.at(at + 2)?.kind === "figure") return true;
  }
  return false;
}
