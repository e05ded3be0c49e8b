import { readWhole } from "../figure/number.ts";
import { isHeading } from "./column-heading.ts";
import { cellText, countCells, type GridRow, isBlank } from "./grid.ts";

/** `0-4`, `Under 18`, `65+`, `<18`, `0-20 weeks`: an age, or another band of a scale. */
const BAND =
  /^(?:<|≤|>|≥|under|over|up to)? ?(\d{1,3}) ?((?:-|–|to) ?\d{1,3}|\+|(?:and|or|&) (?:over|under|above|below))?(?: [a-z]{2,12})?$/i;
const BELOW = /^(?:<|≤|under|up to)|(?:under|below)$/i;
const FEWEST_BANDS = 2;
const FEWEST_STEPS = 3;

/**
 * Whether the cells of a row that look like figures are the bands of a scale that goes up from column to column (`16-17`,
 * `18-25`, `65+`), or whole numbers that count up by one beside a heading in words or an open end (`1`, `2`, `3`, `Total`;
 * `1`, `2`, `3`, `4+`).
 */
export function isScale(text: string, row: GridRow): boolean {
  let bands = 0;
  let ranges = 0;
  let steps = 0;
  let words = 0;
  let last = Number.NEGATIVE_INFINITY;
  for (let cell = 0; cell < countCells(row.cells); cell++) {
    if (isBlank(row.cells, cell)) continue;
    const heading = cellText(text, row.cells, cell);
    const whole = readWhole(heading);
    // One character is a figure, or a placeholder.
    const band = whole < 0 && heading.length > 1 ? BAND.exec(heading) : null;
    if (whole < 0 && band === null) {
      if (!isHeading(heading)) return false;
      words++;
      continue;
    }
    // `Under 18` begins below `18-25`.
    const start = band === null ? whole : Number(band[1]) - (BELOW.test(heading) ? 1 : 0);
    if (start <= last || (band === null && steps > 0 && start !== last + 1)) return false;
    if (band === null) steps++;
    else bands++;
    if (steps > 0 && start === last + 1 && heading.endsWith("+")) words++;
    if (band?.[2] !== undefined) ranges++;
    last = start;
  }
  // Hidden figures may go up by chance (`<5`, `<10`), and counts count up by one.
  return steps === 0 ? bands >= FEWEST_BANDS && ranges > 0 : steps >= FEWEST_STEPS && bands <= 1 && words > 0;
}
