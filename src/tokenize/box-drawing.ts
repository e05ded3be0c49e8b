// Terminals draw the rules of a table with characters for it.

const UPRIGHT = /[│┃║]/g;
const LEVEL = /[─━═╌┄]/g;
const CROSSING = /[┌┬┐├┼┤└┴┘╔╦╗╠╬╣╚╩╝╒╤╕╞╪╡╘╧╛┏┳┓┣╋┫┗┻┛╭╮╰╯]/g;

/** The text with bars and dashes for such characters, where bars are among them. What stands where is the same. */
export function withPlainRules(text: string): string {
  if (!text.includes("│") && !text.includes("┃") && !text.includes("║")) return text;
  return text.replace(UPRIGHT, "|").replace(LEVEL, "-").replace(CROSSING, "+");
}
