import type { Line } from "./line.ts";
import { numberedEdges } from "./page-number.ts";
import type { TokenizedText } from "./tokenize.ts";

// Page headers and footers. A line is furniture because of what it says (a page number, a date with a reference), or
// because it is repeated where pages meet.

/** `Page 3`, `Page 3 of 12`, `Page | 3`, `- 3 -`. */
const PAGE_NUMBER = /^(?:page ?[|:]? ?\d{1,4}(?: ?(?:of|\/) ?\d{1,4})?|[-–] ?\d{1,4} ?[-–])$/i;
/** `3 | Page`, `3 | P a g e`, which Word sets. */
const NUMBER_OF_PAGE = /^\d{1,4} ?\| ?p ?a ?g ?e$/i;
/** `Page 3 of 12` within a header or footer that is the same on every page but for it. */
const PAGE_WITHIN = /\bpage \d{1,4}(?: of \d{1,4})?\b/i;
/** One word that is furniture wherever pages meet: a protective marking, an address of the web or of e-mail. */
const MARK_AT_BOUNDARY =
  /^(?:OFFICIAL(?:[-:]SENSITIVE)?|RESTRICTED|UNCLASSIFIED|(?:https?:|www\.)\S+|[^\s@]+@[^\s@]+)$/;
/** A protective marking, which each page has at its top or at its end. */
const MARKINGS: ReadonlySet<string> = new Set([
  "OFFICIAL",
  ...["", " ", "-", " - ", " – ", ":", ": "].map((sign) => `OFFICIAL${sign}SENSITIVE`),
  "RESTRICTED",
  "UNCLASSIFIED",
  "NOT PROTECTIVELY MARKED",
  "PROTECT",
]);
const WORDS_OF_MARKING = 3;
/** `01/11/2019 16966/19`: the day of the response and the request's reference, alone on a line. */
export const DATE_AND_REFERENCE = /^(\d{1,2}\/\d{1,2}\/\d{4}) (\S{1,24}\/\S{1,24})$/;
/** `1 May 2008 : Column 657W`, with which Hansard marks its columns inside a table. */
const HANSARD_COLUMN = /^\d{1,2} [A-Z][a-z]{2,8} \d{4} : Column \d{1,5}[A-Z]{0,2}(?: ?continued)?$/;

/** No such mark is longer, in UTF-16 code units. */
const LONGEST_MARK = 64;
const LONGEST = 160;
const LONGEST_PAGE_NUMBER = 3;
const SPACE = 0x20;
/** A header or footer stands within so many filled lines of where pages meet. */
const REACH = 2;

/** Whether each line is page furniture. */
export function findFurniture({ text, lines, pages }: TokenizedText): readonly boolean[] {
  const furniture = new Array<boolean>(lines.length).fill(false);
  const contentOf = (line: Line): string => text.slice(line.start, line.end).trim();
  const filled: Line[] = [];
  const marks: boolean[] = [];
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as Line;
    if (line.words === 0) continue;
    const marked =
      line.numbers > 0 && line.pipes <= 1 && (isShort(line) ? isMark(contentOf(line)) : endsInMark(text, line));
    furniture[i] = marked;
    filled.push(line);
    marks.push(marked);
  }

  for (const { number } of markedEdges(text, filled)) furniture[number - 1] = true;
  const meets = pageBoundaries(filled, marks);
  // Most lines stand far from any boundary, and are looked at only where something is repeated at one.
  const repeated = new Map<string, Line[]>();
  const mayRepeat = (line: Line, i: number): boolean =>
    !marks[i] && line.words >= 2 && line.pipes === 0 && isShort(line);
  filled.forEach((line, i) => {
    if (!meets[i]) return;
    if (line.words === 1 && isShort(line) && MARK_AT_BOUNDARY.test(contentOf(line))) furniture[line.number - 1] = true;
    if (!mayRepeat(line, i)) return;
    const content = withoutPage(contentOf(line));
    const same = repeated.get(content);
    if (same) same.push(line);
    else repeated.set(content, [line]);
  });
  for (const [content, same] of repeated) if (same.length < 2 || holdsFigures(content)) repeated.delete(content);
  if (repeated.size > 0) {
    const contents = new Set(repeated.keys());
    const isRepeated = (line: Line): boolean => isShort(line) && contents.has(withoutPage(contentOf(line)));
    filled.forEach((line, i) => {
      if (!mayRepeat(line, i)) return;
      const content = withoutPage(contentOf(line));
      // Before all others stands the title that the pages repeat, as below the address of a letter.
      const isElsewhere = !meets[i] && line.number > (repeated.get(content)?.[0]?.number ?? 0);
      if (isElsewhere || (meets[i] && headsSection(filled, i, { text, marks, isRepeated }))) repeated.delete(content);
    });
    const isFurniture = (line: Line): boolean =>
      furniture[line.number - 1] === true || (isShort(line) && repeated.has(withoutPage(contentOf(line))));
    const keepRow = (line: Line, i: number): void => {
      if (meets[i] && !marks[i] && isFurniture(line) && isAmongRows(text, filled, i, isFurniture))
        repeated.delete(withoutPage(contentOf(line)));
    };
    // Of several rows at the end or the top of a page, the one beside a row that is not repeated is told first.
    filled.forEach(keepRow);
    for (let i = filled.length - 1; i >= 0; i--) keepRow(filled[i] as Line, i);
  }
  for (const same of repeated.values()) for (const { number } of same) furniture[number - 1] = true;
  if (pages > 1) for (const { number } of numberedEdges(text, filled, furniture)) furniture[number - 1] = true;
  return furniture;
}

/**
 * Whether words stand inside a table: a header or a row right above, a row right below, all on one page. Of the lines of
 * a head or foot each is repeated, and none has several numbers.
 */
function headsSection(filled: readonly Line[], at: number, { text, marks, isRepeated }: Surroundings): boolean {
  const [above, line, below] = [filled[at - 1], filled[at] as Line, filled[at + 1]];
  if (line.numbers > 0 || !above || !below || marks[at - 1] || marks[at + 1]) return false;
  if (above.number + 1 !== line.number || line.number + 1 !== below.number) return false;
  if (above.page !== line.page || below.page !== line.page) return false;
  if (below.numbers === 0 || !hasCells(text, above) || !hasCells(text, below)) return false;
  return !isRepeated(below) && (above.numbers > 1 || !isRepeated(above));
}

interface Surroundings {
  readonly text: string;
  readonly marks: readonly boolean[];
  readonly isRepeated: (line: Line) => boolean;
}

/** Whether marks or gaps part the cells of a line, or it ends in a number as rows do. */
function hasCells(text: string, { tabs, pipes, gaps, words, end }: Line): boolean {
  return tabs + pipes + gaps > 0 || (words > 1 && isDigit(text.charCodeAt(end - 1)));
}

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

/** `OFFICIAL`, `2`, `OFFICIAL`: the end of a page and the top of the next, with the page's number between or without. */
function markedEdges(text: string, filled: readonly Line[]): readonly Line[] {
  const edges: Line[] = [];
  const contentOf = ({ start, end }: Line): string => text.slice(start, end).trim();
  for (let i = 0; i + 1 < filled.length; i++) {
    const line = filled[i] as Line;
    if (line.words > WORDS_OF_MARKING || line.numbers > 0 || !beginsMarking(text, line)) continue;
    const marking = contentOf(line);
    if (!MARKINGS.has(marking)) continue;
    const next = filled[i + 1] as Line;
    const second = filled[i + 2];
    if (contentOf(next) === marking) edges.push(line, next);
    else if (second && contentOf(second) === marking && isPageNumber(contentOf(next))) edges.push(line, next, second);
  }
  return edges;
}

/** A cheap look, behind spaces. */
function beginsMarking(text: string, { start }: Line): boolean {
  let at = start;
  while (text.charCodeAt(at) === SPACE) at++;
  return "ORUNP".includes(text.charAt(at));
}

const isPageNumber = (content: string): boolean => content.length <= LONGEST_PAGE_NUMBER && /^\d+$/.test(content);

const isShort = ({ tabs, start, end }: Line): boolean => tabs === 0 && end - start <= LONGEST;

/** Parts cells, quoted or not. */
const BETWEEN_CELLS = /[\s,;"]+/;
const PLAIN_FIGURE = /^(?:\d+|(?:19|20)\d\d[/-](?:\d\d|(?:19|20)\d\d))$/;
/** A number at a line's end, with its unit; no part of a date or a reference. */
const LAST_FIGURE = /(?:^|[\s,;"])[£€$(]?\d[\d,]*(?:\.\d+)?[%)"]?$/;
/** In UTF-16 code units, with what stands before and white space behind. */
const LONGEST_FIGURE = 40;

/**
 * Whether a line is a row of a table, or its header: three figures stand in it, or two at its end. Two totals that agree
 * may stand where pages end. Figures behind one that begins with zero are dialled.
 */
function holdsFigures(content: string): boolean {
  let all = 0;
  let last = 0;
  let dialled = false;
  for (const word of content.split(BETWEEN_CELLS)) {
    if (word === "") continue;
    const isFigure = PLAIN_FIGURE.test(word);
    dialled = isFigure && (dialled || /^0\d/.test(word));
    last = isFigure && !dialled ? last + 1 : 0;
    if (isFigure && !dialled) all++;
  }
  return all > 2 || last > 1;
}

/** Whether a line ends in a figure, as the one right above or below does that is not repeated. */
function isAmongRows(text: string, filled: readonly Line[], at: number, isFurniture: (line: Line) => boolean): boolean {
  const line = filled[at] as Line;
  if (!endsInFigure(text, line)) return false;
  return [filled[at - 1], filled[at + 1]].some(
    (other) =>
      other !== undefined &&
      Math.abs(other.number - line.number) === 1 &&
      other.page === line.page &&
      endsInFigure(text, other) &&
      !isFurniture(other),
  );
}

function endsInFigure(text: string, { words, numbers, start, end }: Line): boolean {
  if (words < 2 || numbers === 0) return false;
  return LAST_FIGURE.test(text.slice(Math.max(start, end - LONGEST_FIGURE), end).trimEnd());
}

/** `FOI 1234/20` and `Page 1 of 2` in cells of one line. */
function endsInMark(text: string, { tabs, start, end }: Line): boolean {
  const last = tabs > 0 ? text.lastIndexOf("\t", end - 1) : end;
  return (
    last >= start &&
    end - last <= LONGEST_MARK &&
    "pP".includes(text.charAt(last + 1)) &&
    isMark(text.slice(last + 1, end).trim())
  );
}

/** A header or footer as it is on every page: without the page's number. */
function withoutPage(content: string): string {
  return content.includes("age ") ? content.replace(PAGE_WITHIN, "page") : content;
}

/** Whether a line is page furniture by what it says. */
function isMark(content: string): boolean {
  if (content.length > LONGEST_MARK) return false;
  const first = content.charAt(0);
  if (first >= "0" && first <= "9") {
    if (content.includes("|")) return NUMBER_OF_PAGE.test(content);
    return (
      (content.includes("/") && DATE_AND_REFERENCE.test(content)) ||
      (content.includes("Column") && HANSARD_COLUMN.test(content))
    );
  }
  const mayBePage = first === "-" || first === "–" || content.slice(0, 4).toLowerCase() === "page";
  return mayBePage && PAGE_NUMBER.test(content);
}

/** For each filled line, whether a page mark, another page or an end of the text is near. */
function pageBoundaries(filled: readonly Line[], marks: readonly boolean[]): readonly boolean[] {
  const near = new Array<boolean>(filled.length).fill(false);
  const reach = (from: number, to: number): void => {
    for (let i = Math.max(0, from); i <= Math.min(filled.length - 1, to); i++) near[i] = true;
  };
  reach(0, REACH - 1);
  reach(filled.length - REACH, filled.length - 1);
  for (let i = 0; i < filled.length; i++) {
    if (marks[i]) reach(i - REACH, i + REACH);
    const before = filled[i - 1];
    if (before && before.page !== filled[i]?.page) reach(i - REACH, i + REACH - 1);
  }
  return near;
}
