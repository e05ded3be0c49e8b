// Terminals draw the rules of a table with characters for it.

const UPRIGHT = /[│┃║]/g;
const LEVEL = /[─━═╌┄]/g;
const CROSSING = /[┌┬┐├┼┤└┴┘╔╦╗╠╬╣╚╩╝╒╤╕╞╪╡╘╧╛┏┳┓┣╋┫┗┻┛╭╮╰╯]/g;

/** The text with bars and dashes for such characters, where bars are among them. What stands where is the same. */
export function withPlainRules(text: string): string {
  if (!text.includes("│") && !text.includes("┃") && !text.includes("║")) return text;
  if (isMark(text)) return text.replaceAll("║", "‖");
  return text.replace(UPRIGHT, "|").replace(LEVEL, "-").replace(CROSSING, "+");
}

/** A table drawn with bars alone has more lines. */
const MOST_MARKED_LINES = 2;

/** Whether `║` is the mark of a note, as the fifth behind `§` is: no other such sign is there, and few lines have one. */
function isMark(text: string): boolean {
  if (text.includes("│") || text.includes("┃") || text.search(LEVEL) >= 0 || text.search(CROSSING) >= 0) return false;
  let lines = 0;
  for (let at = text.indexOf("║"); at >= 0; at = text.indexOf("║", at)) {
    if (++lines > MOST_MARKED_LINES) return false;
    const end = text.indexOf("\n", at);
    if (end < 0) break;
    at = end;
  }
  return true;
}
