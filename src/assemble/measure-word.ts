import { headerUnit } from "../figure/unit.ts";

const MEASURE =
  "(?:nos?\\.?|numbers?|(?:head ?)?counts?|fte|wte|total|volume|value|amount|cost|rate|" +
  "per ?cent(?:age)?\\.?|%|£(?:000s?|m|k| million)?)";
const ALONE = new RegExp(`^${MEASURE}$`, "i");
const AT_HEAD = new RegExp(`^${MEASURE}(?: |$)`, "i");

/** `Number`, `per cent`: what figures are a measure of, without the things that are measured. */
export const isMeasure = (heading: string): boolean => ALONE.test(heading);

/** `Headcount at year end`, too. */
export const beginsWithMeasure = (heading: string): boolean => AT_HEAD.test(heading);

/** `Budget £`, `Passengers (million)`: what the figures of one column are in. */
export function statesUnit(heading: string): boolean {
  const unit = headerUnit(heading);
  return unit !== null && unit !== "count";
}
