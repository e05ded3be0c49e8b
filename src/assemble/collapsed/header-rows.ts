import { isNextOf } from "../corner.ts";
import { type GridRow, labelAt } from "../grid.ts";
import type { ClassifiedText } from "../layout.ts";
import type { HeaderCut } from "./header-cut.ts";

/** The lines over a table of collapsed cells, cut into headings. */
export interface CollapsedHeader {
  readonly rows: readonly GridRow[];
  /** How many columns are periods. */
  readonly periods: number;
  /** Whether only capitals told where to cut. */
  readonly guessed: boolean;
}

/** The levels as rows of the grid. */
export function headerOf(document: ClassifiedText, cuts: readonly HeaderCut[], columns: number): CollapsedHeader {
  const rows = cuts.map(
    ({ corner, columns: headings }): GridRow => ({
      line: corner.line,
      label: labelAt(document, corner),
      cells: { offsets: headings.flatMap((heading) => [heading.start, heading.end]), lines: null },
      width: columns + 1,
      afterPageBreak: false,
    }),
  );
  const periods = Math.max(...cuts.map((cut) => cut.periods));
  return { rows, periods, guessed: cuts.some(({ guessed }) => guessed) };
}

export function hasCorner(header: CollapsedHeader | null): boolean {
  return header?.rows.some(({ label }) => label.text !== "") === true;
}

/** Whether two headings beside one another, of a series, would be one: `Stage 1 Stage 2`. */
export function holdsSeries({ text }: ClassifiedText, { rows }: CollapsedHeader): boolean {
  const offsets = rows.at(-1)?.cells.offsets ?? [];
  return offsets.some((start, at) => {
    if (at % 2 > 0) return false;
    const words = text.slice(start, offsets[at + 1]).split(/\s+/);
    const pair = (index: number): string => words.slice(index, index + 2).join(" ");
    return words.some((word, index) => word === words[index + 2] && isNextOf(pair(index), pair(index + 2)));
  });
}
