import { once } from "../remember.ts";
import type { Note } from "../table.ts";
import { GLUED_NUMBER, RAISED_DIGITS } from "../tokenize/note-number.ts";
import { isHeadingOfNotes } from "../tokenize/numbered-note.ts";
import type { ClassifiedText } from "./layout.ts";
import { lineText } from "./text-of.ts";

/** A mark at the head of a line: `*`, `\*`, `^`, `†`, `[1]`, `(1)`, `( 1)`, `(a)`, a superscript, a number, or the word `Note`. */
const MARK =
  /^(\\?\*{1,3}|\\?\^{1,2}|[†‡§#¹²³]|[⁴-⁹]|\[[a-z0-9 ]{1,8}\]|\( ?(?:\d{1,2}|[a-z]) ?\)|notes? ?\d?:|\d{1,2}(?=[.)]? ))[.)]?\s?(?=.*[a-z])/i;
/** What may stand between notes: a key to symbols, where the figures are from. */
const KEY_OR_SOURCE = /^(?:key|sources?):/i;
/** How far below a table, in lines, its notes are looked for. */
const REACH = 40;

/** Reads the notes that follow a table's last line (an index) and whose marks stand in the text from `start` to it. */
export function readNotes(document: ClassifiedText, lastLine: number, start: number): readonly Note[] {
  const { lines, roles, text } = document;
  const end = lines[lastLine]?.end ?? 0;
  const notes: Note[] = [];
  const table = text.slice(start, end);
  const glued = once(() => gluedNumbers(table));
  let headed = false;
  for (let i = lastLine + 1; i < lines.length && i <= lastLine + REACH; i++) {
    const line = lines[i];
    if (!line || roles[i] === "question" || line.tabs > 0) break;
    // The last cell's pipe may stand on a line of its own.
    if (roles[i] !== "prose" || (line.words === 0 && line.pipes > 0)) continue;
    const content = withoutEmptyFields(lineText(document, i));
    const heads = isHeadingOfNotes(content);
    headed ||= heads && notes.length === 0;
    if (content === "" || heads || KEY_OR_SOURCE.test(content)) continue;
    const head = MARK.exec(content);
    if (!head?.[1]) break;
    const mark = head[1].startsWith("(") ? head[1].replaceAll(" ", "") : head[1];
    const note = content.slice(head[0].length).trim();
    if (/^\d/.test(mark) && !glued().has(mark)) {
      // Under their heading, numbers explain marks in brackets, and some of them the title.
      if (!headed) break;
      if (pointsAt(table, `(${mark})`)) notes.push({ mark: `(${mark})`, text: note, line: line.number });
      continue;
    }
    if (!/^(?:\d|note)/i.test(mark) && !pointsAt(table, mark)) break;
    notes.push({ mark, text: note, line: line.number });
  }
  return notes;
}

/** `(5)`, `( 3, 4)`: what may be marks in round brackets, and what stands behind them. */
const IN_BRACKETS = /\( ?((?:\d{1,2}, ?){0,4}\d{1,2}|[a-z]) ?\)(?=([\s|,*]|[\d£])|$)/gi;
const LONGEST_INDENT = 8;

/**
 * Whether a mark stands in a table's text; one in round brackets behind words, as `7(1)` names a paragraph of a law, or before
 * the figure of a cell.
 */
function pointsAt(table: string, mark: string): boolean {
  if (!mark.startsWith("(")) return table.includes(mark);
  const inside = mark.slice(1, -1);
  for (const { 1: marks = "", 2: behind = "", index } of table.matchAll(IN_BRACKETS)) {
    if (!marks.split(",").some((each) => each.trim() === inside)) continue;
    if (/[\d£]/.test(behind) ? isAtHead(table, index) : isBehindWords(table, index)) return true;
  }
  return false;
}

/** Whether a cell begins at an index: behind the end of a line, a tab, a pipe or two spaces. */
function isAtHead(text: string, at: number): boolean {
  return /(?:^|[\n\r\t|]| {2}) ?$/.test(text.slice(Math.max(0, at - LONGEST_INDENT), at));
}

/** `2010`, `2010-11`, `2010/2011` */
const YEAR = /(?<!\d)(?:19|20)\d\d(?:[-/–](?:\d\d){1,2})?$/;
const LONGEST_YEAR = 10;

/** Whether a bracket stands behind a letter or a year, or behind a figure or a word and one space. */
export function isBehindWords(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - LONGEST_YEAR), at);
  return /[A-Za-z]$|\S[ \u00a0]$/.test(before) || YEAR.test(before);
}

/** The numbers that are raised, or stand right behind words, but for those of words that have several: `Level1` beside `Level2` has no note. */
function gluedNumbers(table: string): ReadonlySet<string> {
  const numbers = new Map<string, Set<string>>();
  for (const { 0: number, 1: word = "" } of table.matchAll(GLUED_NUMBER))
    numbers.set(word, (numbers.get(word) ?? new Set()).add(number));
  const of = (isOne: boolean): string[] =>
    [...numbers.values()].flatMap((its) => (isOne === (its.size === 1) ? [...its] : []));
  const counted = new Set(of(false));
  // `Prisoners¹`, also where it was read so (`noted-word.ts`).
  const raised = [...RAISED_DIGITS].flatMap((sign, number) => (table.includes(sign) ? [`${number}`] : []));
  return new Set([...raised, ...of(true).filter((number) => !counted.has(number))]);
}

/** A note as a spreadsheet saves it, without the delimiters behind it and the quotes around. */
function withoutEmptyFields(line: string): string {
  const last = line.charAt(line.length - 1);
  if (last !== "," && last !== ";") return line;
  const content = line.replace(/^[,;]+$|(?<![,;])(?:,{2,}|;{2,})$/, "");
  return /^".*"$/.test(content) ? content.slice(1, -1).replaceAll('""', '"') : content;
}
