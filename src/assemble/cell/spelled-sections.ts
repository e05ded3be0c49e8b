import { mapped } from "../../mapped.ts";
import { areFilled, countCells, type GridRow, isBare } from "../grid.ts";
import { isTotalOf } from "../lone-line.ts";

// Where each blank cell has a line of its own, a section's heading looks like a row whose figures are all blank.

/**
 * The rows with such headings as headings: the first row is one, and below it is its total, or what is labelled so again
 * below another, but nowhere twice below the same; or no cell is blank but theirs. What ends in a colon heads rows wherever
 * it stands.
 */
export function withSpelledSections(rows: readonly GridRow[]): readonly GridRow[] {
  const [first] = rows;
  const areHeadings = first !== undefined && isRowOfBlanks(first) && (headSections(rows) || areAllFilled(rows));
  const isHeading = (row: GridRow): boolean => isRowOfBlanks(row) && (areHeadings || row.label.text.endsWith(":"));
  return rows.some(isHeading) ? mapped(rows, (row) => (isHeading(row) ? { ...row, spelledOut: false } : row)) : rows;
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
      repeats ||= known.has(text) || (heading !== "" && isTotalOf(heading, text));
      section.add(text);
    }
  }
  return repeats;
}

/** Whether no cell is blank but those of several rows with others below each, or of years over rows. */
function areAllFilled(rows: readonly GridRow[]): boolean {
  const headings = rows.filter(isRowOfBlanks);
  const areYears = headings.every(({ label }) => YEAR.test(label.text));
  const fewest = areYears ? 1 : FEWEST_BELOW;
  if (headings.length < 2 && !areYears) return false;
  return rows.every((row, at) => {
    if (!isRowOfBlanks(row)) return row.label.text !== "" && areFilled(row.cells, countCells(row.cells));
    const below = rows.slice(at + 1, at + 1 + fewest);
    return below.length === fewest && !below.some(isRowOfBlanks);
  });
}

const FEWEST_BELOW = 2;
const YEAR = /^(?:19|20)\d\d(?:[-/–]\d{2,4})?$/;
