/** Characters that take no place of their own: combining marks, joiners, variation selectors. */
const ZERO_WIDTH = /^[\p{Mn}\p{Me}\p{Cf}]$/u;

/** First and last code points of the blocks that terminals show two places wide (Unicode, East Asian Width W and F). */
const WIDE: readonly (readonly [number, number])[] = [
  [0x1100, 0x115f],
  [0x2e80, 0x303e],
  [0x3041, 0xa4cf],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe6f],
  [0xff00, 0xff60],
  [0xffe0, 0xffe6],
  [0x1f300, 0x1f64f],
  [0x1f680, 0x1f6ff],
  [0x1f900, 0x1f9ff],
  [0x20000, 0x3fffd],
];

/** How many places of a terminal's line a text takes. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) width += characterWidth(character);
  return width;
}

function characterWidth(character: string): number {
  const code = character.codePointAt(0) as number;
  if (code < 0x300) return 1;
  if (ZERO_WIDTH.test(character)) return 0;
  return WIDE.some(([first, last]) => code >= first && code <= last) ? 2 : 1;
}

/** Cuts a text to so many places, with `…` for what is left out. */
export function truncate(text: string, width: number): string {
  if (displayWidth(text) <= width) return text;
  return `${cut(text, width - 1).trimEnd()}…`;
}

/** The longest beginning of a text that takes at most so many places. */
function cut(text: string, width: number): string {
  let taken = 0;
  let beginning = "";
  for (const character of text) {
    taken += characterWidth(character);
    if (taken > width) break;
    beginning += character;
  }
  return beginning;
}

/**
 * Breaks a text at its spaces into lines of so many places; a word that is longer is broken behind its strokes, else
 * anywhere. With a limit, the last line ends in `…` where there is more.
 */
export function wrap(text: string, width: number, limit = Number.POSITIVE_INFINITY): string[] {
  const lines: string[] = [];
  let rest = text.trim();
  while (rest !== "") {
    if (lines.length + 1 >= limit || displayWidth(rest) <= width) return [...lines, truncate(rest, width)];
    const line = cut(rest, width) || firstCharacter(rest);
    const space = rest[line.length] === " " ? line.length : line.lastIndexOf(" ");
    const stroke = Math.max(line.lastIndexOf("/"), line.lastIndexOf("-"));
    const taken = line.slice(0, space > 0 ? space : stroke > 0 ? stroke + 1 : line.length);
    lines.push(taken.trimEnd());
    rest = rest.slice(taken.length).trimStart();
  }
  return lines.length > 0 ? lines : [""];
}

function firstCharacter(text: string): string {
  return String.fromCodePoint(text.codePointAt(0) as number);
}

/** Fills a text with spaces on its right to so many places. */
export function padEnd(text: string, width: number): string {
  return text + " ".repeat(Math.max(0, width - displayWidth(text)));
}

/** Fills a text with spaces on its left to so many places. */
export function padStart(text: string, width: number): string {
  return " ".repeat(Math.max(0, width - displayWidth(text))) + text;
}
