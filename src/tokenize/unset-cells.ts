/** What a preview of a spreadsheet prints in each cell that is empty. */
const UNSET = "Not set";
const FEWEST_IN_ROW = 3;

/**
 * The text with spaces for what a preview prints in empty cells, where it shows by a row of nothing else that it is one:
 * elsewhere those words are an answer; and for what converters of spreadsheets print there, whose rows pipes part. As long
 * as it was: what stands where is the same.
 */
export function withoutUnsetCells(text: string): string {
  const converted = text.includes("|") && CONVERTED.test(text) ? text.replace(CONVERTED_CELL, blank) : text;
  return converted.includes(UNSET) && hasUnsetRow(converted) ? converted.replace(UNSET_CELL, blank) : converted;
}

const blank = (printed: string): string => " ".repeat(printed.length);

const UNSET_CELL = /(?<=^|\| ?)Not set(?= ?\||$)/gm;
/** In a cell, and over a column without a heading: `| NaN |`, `| Unnamed: 1 |`, `|Col2|`. */
const CONVERTED = /\|(?: {1,3}(?:NaN|Unnamed: \d)|Col\d{1,2}\|)/;
const CONVERTED_CELL = /(?<=\| {1,3})(?:NaN|Unnamed: \d{1,3})(?= {1,80}\|)|(?<=\|)Col\d{1,2}(?=\|)/g;

function hasUnsetRow(text: string): boolean {
  return text.split("\n").some((line) => {
    if (!line.includes(UNSET) || !line.includes("|")) return false;
    const cells = line.split("|").map((cell) => cell.trim());
    const filled = cells.filter((cell) => cell !== "");
    return filled.length >= FEWEST_IN_ROW && filled.every((cell) => cell === UNSET);
  });
}
