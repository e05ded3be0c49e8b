import { mapped } from "../mapped.ts";
import { once } from "../remember.ts";
import type { Note } from "../table.ts";
import type { Line } from "../tokenize/line.ts";
import { REACH_OF_NOTES } from "../tokenize/note-number.ts";
import { isHeadingOfNotes } from "../tokenize/numbered-note.ts";
import { noteNumbersIn } from "./glued-number.ts";
import type { ClassifiedText } from "./layout.ts";
import { lineText } from "./text-of.ts";

/** A mark at the head of a line: `*`, `\*`, `^`, `†`, `[1]`, `(1)`, `( 1)`, `(a)`, a superscript, a number, or the word `Note`. */
const MARK =
  /^(\\?\*{1,3}|\\?\^{1,2}|[†‡§#¹²³]|[⁴-⁹]|\[[a-z0-9 ]{1,8}\]|\( ?(?:\d{1,2}|[a-z]) ?\)|notes? ?\d?:|\d{1,2}(?=[.)]? ))[.)]?\s?(?=.*[a-z])/i;
/** What may stand between notes: a key to symbols, where the figures are from. */
const KEY_OR_SOURCE = /^(?:(?:key|sources?):|\S{1,3} = )/i;
/** How far below a table, in lines, its notes are looked for. */
const REACH = 40;
/** So many lines of prose may stand between a table and notes that have a heading or explain each number in it. */
const LINES_BETWEEN = 8;

/**
 * Reads the notes that follow a table's last line (an index) and whose marks stand in the text from `start` to it, and those
 * among the lines inside that are none of its own, by their numbers `foreign`, as at the foot of a page.
 */
export function readNotes(
  document: ClassifiedText,
  lastLine: number,
  start: number,
  foreign: readonly number[],
): readonly Note[] {
  return [...notesInside(document, lastLine, start, foreign), ...notesBelow(document, lastLine, start)];
}

function notesInside(
  document: ClassifiedText,
  lastLine: number,
  start: number,
  foreign: readonly number[],
): readonly Note[] {
  const { lines, text } = document;
  const found = foreign.flatMap((number) => {
    const content = contentOf(document, number - 1);
    return isNote(content) ? [noteIn(content, number)] : [];
  });
  if (found.length === 0) return [];
  const numbersOfNotes = new Set(mapped(found, ({ line }) => line));
  const own = lines.slice(0, lastLine + 1).filter(({ number, end }) => end > start && !numbersOfNotes.has(number));
  const table = mapped(own, (line) => text.slice(line.start, line.end)).join("\n");
  const numbers = once(() => noteNumbersIn(table));
  return found.filter(({ mark }) => (/^\d/.test(mark) ? numbers().has(mark) : pointsAt(table, mark)));
}

/** Whether a line is a note whose mark stands in the text from `start` to it. */
export function explainsMarkIn(document: ClassifiedText, index: number, start: number): boolean {
  const content = contentOf(document, index);
  if (!isNote(content)) return false;
  const { mark } = noteIn(content, index + 1);
  const above = document.text.slice(start, document.lines[index]?.start);
  return /^\d/.test(mark) ? noteNumbersIn(above).has(mark) : pointsAt(above, mark);
}

function notesBelow(document: ClassifiedText, lastLine: number, start: number): readonly Note[] {
  const { lines, text } = document;
  const end = lines[lastLine]?.end ?? 0;
  const notes: Note[] = [];
  const table = text.slice(start, end);
  const numbers = once(() => noteNumbersIn(table));
  const isPointedAt = (mark: string): boolean =>
    /^\d/.test(mark) ? numbers().has(mark) : /^note/i.test(mark) || pointsAt(table, mark);
  let headed = false;
  let between = 0;
  let last = 0;
  const reach = Math.min(lines.length, lastLine + REACH + 1);
  for (let i = lineOfNotes(document, lastLine); i < reach && document.roles[i] !== "question"; i++) {
    const content = contentOf(document, i);
    const heads = isHeadingOfNotes(content);
    headed ||= heads && notes.length === 0;
    if (content === "" || heads) continue;
    if (!isNote(content)) {
      if (notes.length > 0 || ++between > LINES_BETWEEN) break;
      continue;
    }
    const note = noteIn(content, i + 1);
    const number = isNumbered(note) ? Number(note.mark) : null;
    // Under their heading, numbers explain marks in brackets too.
    const marks = headed && number !== null ? [note.mark, `(${note.mark})`] : [note.mark];
    const mark = marks.find(isPointedAt);
    // Some numbers of a list are of its title; one that begins again is of the next table.
    if (number === null ? mark === undefined : number <= last || !(mark || headed || number === last + 1)) break;
    if (mark !== undefined) notes.push({ mark, text: note.text, line: note.line });
    last = number ?? last;
  }
  return between === 0 || headed || explainEach(document, notes, numbers()) ? notes : [];
}

const isNumbered = ({ mark }: Note): boolean => /^\d/.test(mark);

/** Whether some notes have numbers, and explain all those of a table, or but for those that the text's end may have cut off. */
function explainEach({ text, lines }: ClassifiedText, notes: readonly Note[], numbers: ReadonlySet<string>): boolean {
  const last = notes.at(-1);
  if (!last || !notes.every(isNumbered)) return false;
  if (notes.length === numbers.size) return true;
  const end = lines[last.line - 1]?.end ?? 0;
  return notes.length > 1 && notes.length < numbers.size && text.slice(end, end + REACH_OF_NOTES).trim() === "";
}

/** Index of the line behind a table's last, or of the first note that stands in a row of a sheet, with only tabs behind it. */
function lineOfNotes(document: ClassifiedText, lastLine: number): number {
  let index = lastLine + 1;
  while (document.lines[index - 1]?.tabs && isNote(contentOf(document, index - 1))) index--;
  return index;
}

const isNote = (content: string): boolean => MARK.test(content) && !content.includes("\t");

/** What a line says that may be a note; nothing where notes go on behind it. */
function contentOf(document: ClassifiedText, index: number): string {
  const { words, pipes } = document.lines[index] as Line;
  // The last cell's pipe may stand on a line of its own.
  if (document.roles[index] !== "prose" || (words === 0 && pipes > 0)) return "";
  const printed = lineText(document, index);
  const content = withoutEmptyFields(pipes === 1 ? printed.replace(/ ?\|$/, "") : printed);
  return KEY_OR_SOURCE.test(content) ? "" : content;
}

function noteIn(content: string, line: number): Note {
  const [head = "", mark = ""] = MARK.exec(content) ?? [];
  return {
    mark: mark.startsWith("(") ? mark.replaceAll(" ", "") : mark,
    text: content.slice(head.length).trim(),
    line,
  };
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

/** Whether a bracket stands behind a letter, words in brackets or a year, or behind a figure or a word and one space. */
export function isBehindWords(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - LONGEST_YEAR), at);
  return /[A-Za-z]$|[a-z]{3}\)$|\S[ \u00a0]$/.test(before) || YEAR.test(before);
}

/** A note as a spreadsheet saves it, without the delimiters behind it and the quotes around. */
function withoutEmptyFields(line: string): string {
  const last = line.charAt(line.length - 1);
  if (last !== "," && last !== ";") return line;
  const content = line.replace(/^[,;]+$|(?<![,;])(?:,{2,}|;{2,})$/, "");
  return /^".*"$/.test(content) ? content.slice(1, -1).replaceAll('""', '"') : content;
}
