import { BEGINS_AS_MONTH } from "../month-name.ts";
import { RAISED_DIGITS } from "./note-number.ts";

// Where the raised number of a note loses its place, it is a digit behind the word or the year beside it: `Wholetime1`,
// `Pupils with SEN5`, `2003/042`, `31 March 20011`, over notes `1 In full time equivalents`, `2 …`.

/** A digit behind three letters or a year that is no number of its own, and behind which neither goes on. */
const GLUED = /(?<=[A-Za-z]{3}|\b(?:19|20)\d\d[/–-]\d\d|[a-z]{3} (?:19|20)\d\d)[1-9](?![0-9A-Za-z%]|[.,/–-]\d)/g;
/** A note, `1 Includes …`, also of several: `6 7 8 Totals include …`. */
const NOTE = /^[ \t]{0,12}([1-9](?:(?:, ?| ?& ?| )[1-9]){0,4}) ?(?=[A-Z][a-z'’]{0,20}[ ,-]|\d{1,3} [a-z]{4})/gm;
/** A line that may be note 1: a look before the others, which are dear where the text is long. */
const FIRST_NOTE = /(?:^|[\n\r])[ \t]{0,12}1(?: ?[A-Z]|[ ,&])/;
/** Notes stand below one another, not far from what they are of. */
const MOST_BETWEEN_NOTES = 600;
const REACH = 30_000;
const SHORTEST_NOTE = 20;
const LONGEST_WORD = 30;
/** What is numbered: `Stage1` names one. */
const NUMBERED = new Set(
  (
    "annex appendix area article band bay block box cat category chapter class code cohort column covid cycle day district " +
    "division engine entry figure floor form grade group key level line lot month note number option page part phase plan " +
    "priority pump quarter question region round route row schedule section sector shift site stage station step strand table " +
    "team term tier type unit version ward watch wave week year zone"
  ).split(" "),
);

interface Mark {
  readonly at: number;
  readonly note: number;
  /** The word or the year before it. */
  readonly word: string;
}

/** Notes numbered from 1 on, one below the other. */
interface Notes {
  readonly start: number;
  readonly numbers: ReadonlySet<number>;
}

/**
 * The text with the number of a note raised where it ends a cell: where notes from 1 on stand below, of which the text
 * above shows most so, and the word is not met with several numbers, as what is numbered is.
 */
export function withNotesOfWords(text: string): string {
  if (!FIRST_NOTE.test(text) || text.search(GLUED) < 0) return text;
  const lists = notesIn(text);
  if (lists.length === 0) return text;
  let raised = "";
  let from = 0;
  let end = 0;
  for (const { start, numbers } of lists) {
    const above = text.slice(Math.max(end, start - REACH), start);
    const marks = marksIn(above, start - above.length).filter(({ note }) => numbers.has(note));
    end = start;
    if (new Set(marks.map(({ note }) => note)).size * 2 < numbers.size) continue;
    const isMark = markTest(marks, above);
    for (const mark of marks) {
      if (!isMark(mark) || !endsCell(text, mark.at)) continue;
      raised += text.slice(from, mark.at) + RAISED_DIGITS[mark.note];
      from = mark.at + 1;
    }
  }
  return raised + text.slice(from);
}

const WORD = /[A-Za-z]{3,30}$|[A-Za-z]{3,9} \d{4}$|[\d/–-]{7}$/;

function marksIn(above: string, start: number): readonly Mark[] {
  return Array.from(above.matchAll(GLUED), ({ index, 0: digit }) => ({
    at: start + index,
    note: Number(digit),
    word: WORD.exec(above.slice(Math.max(0, index - LONGEST_WORD), index))?.[0] ?? "",
  }));
}

function endsCell(text: string, at: number): boolean {
  return /^(?:[ \t]{0,200}(?:[\r\n\t|]|$)| {2}| [£(-]?\d)/.test(text.slice(at + 1, at + 203));
}

/** Whether the word before a digit is none that is numbered; of capitals the digit is a part, but where they are met without. */
function markTest(marks: readonly Mark[], above: string): (mark: Mark) => boolean {
  const notes = new Map<string, Set<number>>();
  for (const { word, note } of marks) notes.set(word, (notes.get(word) ?? new Set()).add(note));
  const capitals = new Set(above.match(/\b[A-Z]{3,30}\b/g));
  return ({ word }) => {
    if (/^\d/.test(word)) return true;
    if (word.includes(" ")) return BEGINS_AS_MONTH.test(word);
    if (NUMBERED.has(word.toLowerCase()) || notes.get(word)?.size !== 1) return false;
    return /[a-z]{2}$/.test(word) || capitals.has(word);
  };
}

function notesIn(text: string): readonly Notes[] {
  const lists: { start: number; numbers: Set<number> }[] = [];
  let last = 0;
  let end = -1;
  for (const { index, 0: head, 1: marks = "" } of text.matchAll(NOTE)) {
    const line = text.slice(index + head.length, index + head.length + 400).split("\n", 1)[0] ?? "";
    // What has cells is a row; tabs behind a line fill one of a sheet.
    if (line.length < SHORTEST_NOTE || /\t| {2,}\S|\|/.test(line.trimEnd())) continue;
    const numbers = marks.split(/[ ,&]+/).map(Number);
    const first = numbers[0] ?? 0;
    const list = lists.at(-1);
    if (list && first === last + 1 && index - end < MOST_BETWEEN_NOTES)
      for (const number of numbers) list.numbers.add(number);
    else if (first === 1) lists.push({ start: index, numbers: new Set(numbers) });
    else continue;
    last = numbers.at(-1) ?? first;
    end = index;
  }
  return lists;
}
