import { type GridRow, isBare } from "../grid.ts";
import { HEADER_REACH } from "../header.ts";
import type { ClassifiedText } from "../layout.ts";
import { isRuleLine } from "../rule-line.ts";

// A box drawn with pipes and rules, `+---+---+` between all rows: a cell's text may be broken over the lines of its row.

/** How many rows stand over the double rule of a box, which is drawn below its header alone; null where there is none. */
export function endOfRuledHeader({ text, lines }: ClassifiedText, grid: readonly GridRow[]): number | null {
  const at = grid.slice(0, HEADER_REACH).findIndex((row) => {
    const next = lines[row.line];
    return next !== undefined && text.startsWith("+=", next.start + text.slice(next.start, next.end).search(/\S/));
  });
  return at < 0 ? null : at + 1;
}

/** The rows below a header with labels whole that are broken over lines between two rules; as they are where rules are not drawn between all. */
export function withBoxedLabels(document: ClassifiedText, rows: readonly GridRow[]): readonly GridRow[] {
  const goesOn = (row: GridRow, at: number) => at > 0 && row.line === (rows[at - 1] as GridRow).line + 1;
  const isBoxed = rows.every(
    (row, at) => at === 0 || isRuleLine(document, row.line - 2) || (goesOn(row, at) && isBare(row)),
  );
  if (!isBoxed || !rows.some(goesOn)) return rows;
  const whole: GridRow[] = [];
  rows.forEach((row, at) => {
    const above = goesOn(row, at) ? whole.pop() : undefined;
    const text = above && `${above.label.text} ${row.label.text}`.trim();
    whole.push(above && text !== undefined ? { ...above, label: { ...above.label, text } } : row);
  });
  return whole;
}
