import type { PrintedRow, UndecidedRow } from "../../table.ts";
import { areNextMonths, type Numbered } from "../collapsed/label-number.ts";
import type { Entry } from "./entry.ts";

/**
 * `Ward 1 412` as 412 in ward 1, or 1412: the list shows which where it has other numbers behind the same words, or months
 * that follow on each other.
 */
export function undecidedOf(entries: readonly Entry[], rows: readonly PrintedRow[]): readonly UndecidedRow[] {
  const times = new Map<string, number>();
  for (const { joined } of entries) if (joined) times.set(joined.label, (times.get(joined.label) ?? 0) + 1);
  return entries.flatMap(({ joined, label, values: [value] }, row): UndecidedRow[] => {
    const { cells } = rows[row] as PrintedRow;
    if (!joined || !value || cells.offsets.length > 2 || times.get(joined.label) !== 1) return [];
    if ([entries[row - 1], entries[row + 1]].some((next) => next && areNextMonths(parted(label), parted(next.label))))
      return [];
    const whole = [joined.value.start, joined.value.end] as const;
    const readings = [cells, { offsets: whole, lines: null }];
    return [{ row, readings, labels: [label, joined.label], whole, defensible: false }];
  });
}

/** A label's words and its last, which may be a number. */
function parted(label: string): Numbered {
  const space = Math.max(0, label.lastIndexOf(" "));
  return [label.slice(0, space), label.slice(space + 1)];
}
