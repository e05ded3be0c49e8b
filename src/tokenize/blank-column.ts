// Sheets are often begun in their second column: what stands in it is what stands first. And where tabs stand behind all
// that lines say, and nowhere else, they part no cells.

/** Lines that begin with the delimiter, from which on that is the sheet's first column. */
const FEWEST_LINES = 3;

/**
 * The text with spaces for the delimiters of a first column in which nothing stands: a tab before each line that has tabs,
 * or a comma before each line. What stands where is the same.
 */
export function withoutBlankColumn(text: string): string {
  if (!text.includes("\n\t") && !text.includes("\n,")) return text;
  const lines = text.split("\n");
  const tabbed = lines.filter((line) => line.includes("\t"));
  const isBlank = (its: readonly string[], delimiter: string): boolean =>
    its.length >= FEWEST_LINES && its.every((line) => line.startsWith(delimiter));
  if (isBlank(tabbed, "\t")) return lines.map((line) => line.replace(/^\t/, " ")).join("\n");
  const filled = lines.filter((line) => line.trim() !== "");
  return isBlank(filled, ",") ? lines.map((line) => line.replace(/^,/, " ")).join("\n") : text;
}

/** The white space up to what stands behind it on its line, or to the line's end. */
const WHITE = /[^\S\n]*/y;

/** The text with spaces for the tabs at the ends of its lines, and behind the pipes that part its cells, where it has no others. */
export function withoutTabsBehind(text: string): string {
  if (!text.includes("\t")) return text;
  for (let tab = text.indexOf("\t"), end = 0; tab >= 0; tab = text.indexOf("\t", end)) {
    WHITE.lastIndex = tab;
    WHITE.test(text);
    end = WHITE.lastIndex;
    if (end < text.length && text[end] !== "\n" && text[tab - 1] !== "|") return text;
  }
  return text.replaceAll("\t", " ");
}
