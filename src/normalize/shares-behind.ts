import { mapped } from "../mapped.ts";
import type { PrintedTable } from "../table.ts";

/** `1,807 (46)`: a count with its share. */
const WITH_SHARE = /^\d[\d,.]{0,12} ?\((\d{1,3}(?:\.\d{1,2})? ?%?)\)$/;
/** A digit, but in a bound: `<10` may be of either. */
const DIGIT = /^[^<>]*\d/;

/**
 * The units of columns, of which those headed by `Paid (%)` are of counts where a share stands in brackets behind each of
 * their figures: the heading says what is in the brackets. One number in all brackets, without a sign, would be that of a note.
 */
export function countsWithShares(
  units: readonly (string | null)[],
  { rows }: PrintedTable,
  text: string,
): readonly (string | null)[] {
  if (!units.includes("percent")) return units;
  const shares = new Set<string>();
  const own = mapped(units, (unit, column) => {
    if (unit !== "percent") return unit;
    const found: string[] = [];
    for (const { cells } of rows) {
      const cell = text.slice(cells.offsets[2 * column], cells.offsets[2 * column + 1]);
      const share = WITH_SHARE.exec(cell)?.[1];
      if (share !== undefined) found.push(share);
      else if (DIGIT.test(cell)) return unit;
    }
    for (const share of found) shares.add(share);
    return found.length > 0 ? "count" : unit;
  });
  return shares.size > 1 || [...shares].some((share) => share.endsWith("%")) ? own : units;
}
