import { readFigure } from "../figure/figure.ts";
import { scanNumeral } from "../figure/number.ts";
import { mapped } from "../mapped.ts";
import { cellTexts, type GridRow, isBare } from "./grid.ts";
import { isTotalLabel } from "./total-label.ts";

// Which heading spans those of the row below it can be told by sums, where one of them is the total of the others:
// `All fires | Primary fires | Chimney fires` over `Total | Buildings | Outdoors`.

const ROWS_TO_SUM = 60;
const FEWEST_ROWS = 3;
const FEWEST_PARTS = 2;
/** Of so many rows one may be misprinted. */
const ROWS_A_MISPRINT = 10;

/**
 * Which of so many headings, each over one column but for that one, spans the headings of a lower row; null where the total among
 * these is that of its neighbours in none of the places, or in several.
 *
 * @param first the first of the columns that are headed, as an index of cells
 */
export function spanBySum(
  text: string,
  body: readonly GridRow[],
  lower: readonly string[],
  { headings, first }: { readonly headings: number; readonly first: number },
): number | null {
  const total = lower.findIndex((heading) => isTotalLabel(heading));
  if (lower.length <= FEWEST_PARTS || lower.filter((heading) => isTotalLabel(heading)).length !== 1) return null;
  const rows = body.filter((row) => !isBare(row)).slice(0, ROWS_TO_SUM);
  const figures = mapped(rows, (row) => mapped(cellTexts(text, row), readCell));
  const places = Array.from({ length: headings }, (_, at) => at).filter((at) => {
    const sums = figures.flatMap((row) => isSum(row.slice(first + at, first + at + lower.length), total) ?? []);
    const failed = sums.filter((holds) => !holds).length;
    return sums.length >= FEWEST_ROWS && failed * ROWS_A_MISPRINT <= sums.length;
  });
  return places.length === 1 ? (places[0] as number) : null;
}

interface Read {
  readonly value: number;
  /** What a figure as it is rounded may be off. */
  readonly off: number;
}

function readCell(printed: string): Read | null {
  const { value } = readFigure(printed);
  if (value === null) return null;
  const decimals = scanNumeral(printed, Math.max(0, printed.search(/\d/)))?.decimals ?? 0;
  return { value, off: decimals > 0 ? 0.5 / 10 ** decimals : 0 };
}

/** Whether one of some figures is the sum of the others; null where some cannot be read, or all are 0. */
function isSum(figures: readonly (Read | null)[], total: number): boolean | null {
  const read = figures.flatMap((figure) => figure ?? []);
  if (read.length < figures.length || read.every(({ value }) => value === 0)) return null;
  const [difference, off] = read.reduce(
    ([sum, most], { value, off: its }, at) => [sum + (at === total ? -value : value), most + its],
    [0, 0],
  );
  return Math.abs(difference as number) <= (off as number) + 1e-9;
}
