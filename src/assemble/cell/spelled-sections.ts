import { mapped } from "../../mapped.ts";
import { type GridRow, isBare } from "../grid.ts";

// Where each blank cell has a line of its own, a section's heading looks like a row whose figures are all blank.

/**
 * The rows with such headings as headings: the first row is one, and below it is its total, or what is labelled so again
 * below another, but nowhere twice below the same.
 */
export function withSpelledSections(rows: readonly GridRow[]): readonly GridRow[] {
  const [first] = rows;
  if (!first || !isRowOfBlanks(first) || !headSections(rows)) return rows;
  return mapped(rows, (row) => (isRowOfBlanks(row) ? { ...row, spelledOut: false } : row));
}

export function isRowOfBlanks(row: GridRow): boolean {
  return row.spelledOut === true && row.label.text !== "" && isBare({ ...row, spelledOut: false });
}

function headSections(rows: readonly GridRow[]): boolean {
  const known = new Set<string>();
  let section = new Set<string>();
  let heading = "";
  let repeats = false;
  for (const row of rows) {
    const { text } = row.label;
    if (isRowOfBlanks(row)) {
      for (const label of section) known.add(label);
      section = new Set();
      heading = text;
    } else {
      if (isBare(row) || section.has(text)) return false;
      repeats ||= known.has(text) || isTotalOf(text, heading);
      section.add(text);
    }
  }
  return repeats;
}

/** `Burglary Total`, `Total burglary` below `Burglary`. */
function isTotalOf(label: string, heading: string): boolean {
  const text = label.toLowerCase();
  return heading !== "" && [`${heading} total`, `total ${heading}`].some((total) => total.toLowerCase() === text);
}
