import type { ExplainContext } from "./context.ts";
import { LINES } from "./costs.ts";
import type { LineFault } from "./faults.ts";
import type { Sheet } from "./sheet.ts";

// Rows that are printed twice: they show by themselves, whatever the sums say.

export interface Repetitions {
  readonly faults: readonly LineFault[];
  /** Every row that repeats another or is repeated. */
  readonly rows: readonly number[];
  /** Two rows that are the same to the figure, by no chance. */
  readonly exact: readonly (readonly [of: number, row: number])[];
}

interface Pair {
  readonly of: number;
  readonly row: number;
}

/** Where more rows than these are alike, that is how the table is. */
const MOST_REPEATED = 8;
/** So many figures do not agree by chance in rows that stand apart. */
const TELLING_FIGURES = 3;

/** Rows that repeat another of the same label, all of its figures or all but one. */
export function repeatedRows(sheet: Sheet, context: ExplainContext): Repetitions {
  const faults: LineFault[] = [];
  const exact: (readonly [number, number])[] = [];
  const pairs: Pair[] = [];
  for (const { of, row } of rowsOfOneLabel(sheet)) {
    const { figures, differences } = compare(sheet, of, row);
    if (figures === 0 || differences > 1) continue;
    const near = row === of + 1 || isBrokenBetween(sheet, of, row, context);
    const cost = (near ? LINES.repeatedRow : LINES.repeatedRowElsewhere) + differences * LINES.repeatedWithDifference;
    faults.push({ kind: "repeated-rows", rows: [row], of, cost });
    // Which of the two is one too many matters where they differ, or count in different totals.
    if (differences > 0 || totalOver(sheet, of) !== totalOver(sheet, row)) {
      faults.push({ kind: "repeated-rows", rows: [of], of: row, cost });
    }
    if (differences === 0 && (near || figures >= TELLING_FIGURES)) exact.push([of, row]);
    pairs.push({ of, row });
  }
  if (exact.length > MOST_REPEATED) exact.length = 0;
  return { faults: [...faults, ...repeatedBlocks(pairs)], rows: pairs.flatMap(({ of, row }) => [of, row]), exact };
}

/** Each two rows, one after the other, of the same label in the same section. */
function rowsOfOneLabel({ source }: Sheet): Pair[] {
  const last = new Map<string, number>();
  const pairs: Pair[] = [];
  source.table.rows.forEach(({ label, group }, row) => {
    if (source.rowRoles[row] === "total") return;
    const key = `${group ?? ""}\n${label}`;
    const of = last.get(key);
    if (of !== undefined) pairs.push({ of, row });
    last.set(key, row);
  });
  return pairs;
}

/** Figures (noughts are none) that two rows have in common, and those in which they differ. */
function compare(sheet: Sheet, a: number, b: number): { readonly figures: number; readonly differences: number } {
  let [differences, figures] = [0, 0];
  for (let column = 0; column < sheet.width; column += 1) {
    const [one, other] = [a * sheet.width + column, b * sheet.width + column];
    if (sheet.low[one] !== sheet.low[other] || sheet.high[one] !== sheet.high[other]) differences += 1;
    else if (sheet.values[one] !== 0) figures += 1;
  }
  return { figures, differences };
}

function isBrokenBetween({ source }: Sheet, a: number, b: number, { pageBreakLines }: ExplainContext): boolean {
  const [first, last] = [source.table.rows[a]?.line ?? 0, source.table.rows[b]?.line ?? 0];
  return pageBreakLines.some((line) => line > first && line < last);
}

function totalOver({ source }: Sheet, row: number): number | undefined {
  return source.structure.rows.find(({ parts }) => parts.includes(row))?.index;
}

/** Runs of rows that repeat a run above, row by row. */
function repeatedBlocks(pairs: readonly Pair[]): LineFault[] {
  const runs: Pair[][] = [];
  for (const pair of [...pairs].sort((a, b) => a.row - b.row)) {
    const before = runs.at(-1)?.at(-1);
    if (before !== undefined && pair.row === before.row + 1 && pair.of === before.of + 1) runs.at(-1)?.push(pair);
    else runs.push([pair]);
  }
  return runs.flatMap((run): LineFault[] => {
    const first = run[0];
    if (first === undefined || run.length < 2) return [];
    return [{ kind: "repeated-rows", rows: run.map(({ row }) => row), of: first.of, cost: LINES.repeatedBlock }];
  });
}
