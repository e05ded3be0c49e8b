import { parse } from "../../src/index.ts";
import { cellsOf, inPlace, type Outcome } from "./judge.ts";
import type { PrintedResponse } from "./response.ts";

/**
 * What came back of the tables of a text. A figure is right only on the lines of its own table, and what is said of another
 * table says nothing of this one.
 */
export function judgeResponse({ text, places }: PrintedResponse): Outcome {
  const { records, diagnostics } = parse(text, { includeTotals: true });
  const told = diagnostics.filter(({ severity }) => severity !== "info").map(({ line }) => line);
  let outcome: Outcome = "whole";
  const fall = (to: Outcome) => {
    if (RANKS.indexOf(to) > RANKS.indexOf(outcome)) outcome = to;
  };
  places.forEach(({ table, first, last }, n) => {
    // What is said of a table may stand at a line around it.
    const from = (places[n - 1]?.last ?? 0) + 1;
    const to = (places[n + 1]?.first ?? Number.POSITIVE_INFINITY) - 1;
    const isTold = told.some((line) => line === null || (line >= from && line <= to));
    const cells = cellsOf(table);
    const its = records.filter(({ line }) => line >= from && line < (places[n + 1] ? last + 1 : to));
    const right = its.filter(({ group, label, header, value, status, line }) => {
      const cell = cells.get(inPlace(group, label, header))?.cell;
      return line >= first && cell?.value === value && cell.status === status;
    });
    if (right.length === its.length && right.length === cells.size) return;
    const wrong = its.some((record) => record.value !== null && !right.includes(record));
    fall(isTold ? "told" : wrong ? "wrong untold" : "lost untold");
  });
  return outcome;
}

const RANKS: readonly Outcome[] = ["whole", "told", "lost untold", "wrong untold"];
