// An answer to a mail has before each line of what it answers a sign, or one for each answer in between.

/** Of one answer or more; a sign right before a word is of that word: `>5 days`. */
const SIGNS = /^>(?: ?>(?=[ >\r]|$))*/;
/** What is left of a line that has nothing but signs, or of a row of a table. */
const OPENS = /^[ \r]*(?:\||$)/;
const WORD = /^> [> ]*[A-Za-z]/;
/** So many lines with a word behind one of their signs are no labels or figures. */
const FEWEST_LINES = 3;

/**
 * The text with spaces for the signs before quoted lines. Lines that stand together are quoted where one of them is empty
 * but for its sign, or a row between bars, or where words stand behind the signs of several: elsewhere `> 6 months` is more
 * than that. What stands where is the same.
 */
export function withoutMailQuotes(text: string): string {
  if (!text.startsWith(">") && !text.includes("\n>")) return text;
  const lines = text.split("\n");
  let first = 0;
  for (let at = 0; at <= lines.length; at++) {
    if (lines[at]?.startsWith(">")) continue;
    if (areQuoted(lines.slice(first, at)))
      for (let line = first; line < at; line++)
        lines[line] = (lines[line] as string).replace(SIGNS, (signs) => " ".repeat(signs.length));
    first = at + 1;
  }
  return lines.join("\n");
}

function areQuoted(lines: readonly string[]): boolean {
  if (lines.length > 1 && lines.some((line) => OPENS.test(line.replace(SIGNS, "")))) return true;
  return lines.length >= FEWEST_LINES && lines.some((line) => WORD.test(line));
}
