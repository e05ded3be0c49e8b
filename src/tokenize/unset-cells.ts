/** What a preview of a spreadsheet prints in each cell that is empty. */
const UNSET = "Not set";
const FEWEST_IN_ROW = 3;

/**
 * The text with spaces for what a preview prints in empty cells, where it shows by a row of nothing else that it is one:
 * elsewhere those words are an answer. As long as it was: what stands where is the same.
 */
export function withoutUnsetCells(text: string): string {
  if (!text.includes(UNSET) || !hasUnsetRow(text)) return text;
  return text.replace(UNSET_CELL, " ".repeat(UNSET.length));
}

const UNSET_CELL = /(?<=^|\| ?)Not set(?= ?\||$)/gm;

function hasUnsetRow(text: string): boolean {
  return text.split("\n").some((line) => {
    if (!line.includes(UNSET) || !line.includes("|")) return false;
    const cells = line.split("|").map((cell) => cell.trim());
    const filled = cells.filter((cell) => cell !== "");
    return filled.length >= FEWEST_IN_ROW && filled.every((cell) => cell === UNSET);
  });
}
