import type { TokenizedText } from "./tokenize.ts";

// Page headers and footers. A line is furniture because of what it says (a page number, a date with a reference), or
// because it is repeated where pages meet.

/** `Page 3`, `Page 3 of 12`, `- 3 -`. */
const PAGE_NUMBER = /^(?:page \d{1,4}(?: of \d{1,4})?|[-–] ?\d{1,4} ?[-–])$/i;
/** `01/11/2019 16966/19`: the day of the response and the request's reference, alone on a line. */
export const DATE_AND_REFERENCE = /^(\d{1,2}\/\d{1,2}\/\d{4}) (\S{1,24}\/\S{1,24})$/;
/** `1 May 2008 : Column 657W`, with which Hansard marks its columns inside a table. */
const HANSARD_COLUMN = /^\d{1,2} [A-Z][a-z]{2,8} \d{4} : Column \d{1,5}[A-Z]{0,2}(?: ?continued)?$/;

const BEFORE_PAGE_NUMBER = "Pp-–";
const ZERO = 0x30;
const NINE = 0x39;
const LONGEST = 160;
/** A header or footer stands within so many filled lines of where pages meet. */
const REACH = 2;

/** Whether each line is page furniture. */
export function findFurniture({ text, lines }: TokenizedText): readonly boolean[] {
  const furniture = new Array<boolean>(lines.length).fill(false);
  const filled: number[] = [];
  const marks: boolean[] = [];
  const candidates = new Map<string, number[]>();
  lines.forEach((line, index) => {
    if (line.words === 0) return;
    const position = filled.push(index) - 1;
    const short = line.tabs === 0 && line.pipes === 0 && line.end - line.start <= LONGEST;
    const content = short ? text.slice(line.start, line.end).trim() : "";
    const marked = line.numbers > 0 && short && isPageMark(content);
    marks.push(marked);
    if (marked) furniture[index] = true;
    else if (short && line.words >= 2) {
      const same = candidates.get(content);
      if (same) same.push(position);
      else candidates.set(content, [position]);
    }
  });

  const meets = pageBoundaries(filled, marks, lines);
  for (const positions of candidates.values()) {
    if (positions.length < 2 || !positions.every((position) => meets[position])) continue;
    for (const position of positions) furniture[filled[position] as number] = true;
  }
  return furniture;
}

/** Each pattern is asked of a text that begins as it does. */
function isPageMark(content: string): boolean {
  const first = content.charCodeAt(0);
  if (first < ZERO || first > NINE) return BEFORE_PAGE_NUMBER.includes(content.charAt(0)) && PAGE_NUMBER.test(content);
  return content.includes("/") ? DATE_AND_REFERENCE.test(content) : HANSARD_COLUMN.test(content);
}

/** For each filled line, whether a page mark, another page or an end of the text is near. */
function pageBoundaries(
  filled: readonly number[],
  marks: readonly boolean[],
  lines: TokenizedText["lines"],
): readonly boolean[] {
  const near = new Array<boolean>(filled.length).fill(false);
  const reach = (from: number, to: number): void => {
    for (let i = Math.max(0, from); i <= Math.min(filled.length - 1, to); i++) near[i] = true;
  };
  reach(0, REACH - 1);
  reach(filled.length - REACH, filled.length - 1);
  for (let i = 0; i < filled.length; i++) {
    if (marks[i]) reach(i - REACH, i + REACH);
    const before = i > 0 ? lines[filled[i - 1] as number] : undefined;
    if (before && before.page !== lines[filled[i] as number]?.page) reach(i - REACH, i + REACH - 1);
  }
  return near;
}
