import { grouped } from "../grouped.ts";
import { furnitureBetweenRows, REFERENCE } from "./furniture-between-rows.ts";
import type { Line } from "./line.ts";
import { numberedEdges } from "./page-number.ts";
import { headersAgain, headsSection, holdsFigures, isAmongRows } from "./table-line.ts";
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
/** `1 May 2008 : Column 657W`, `Column 94W—continued`, `Column: WA 278`, with which Hansard marks its columns inside a table. */
const HANSARD_COLUMN =
  /^\d{1,2} [A-Z][a-z]{2,8} \d{4} : Column:? (?:W[AS] ?)?\d{1,5}[A-Z]{0,2}(?: ?[—–-]? ?continued)?$/;
/** `Previous Section Index Home Page`: the links at the head and the foot of its pages. */
const HANSARD_LINKS =
  /^(?:Previous|Next) Section(?:[ |]{1,3}(?:Back to Table of Contents|Lords Hansard Home Page|Index|Home Page)){1,3}[ |]{0,2}$/;

const MOST_WORDS_OF_LINKS = 12;

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
      (line.numbers > 0 && line.pipes <= 1 && (isShort(line) ? isMark(contentOf(line)) : endsInMark(text, line))) ||
      areLinks(text, line);
    furniture[i] = marked;
    filled.push(line);
    marks.push(marked);
  }

  for (const { number } of markedEdges(text, filled)) furniture[number - 1] = true;
  const meets = pageBoundaries(filled, marks);
  filled.forEach((line, i) => {
    if (!meets[i] || !isShort(line)) return;
    const isFirstOfPage = i > 0 && filled[i - 1]?.page !== line.page;
    const isMarkAlone = line.words === 1 && MARK_AT_BOUNDARY.test(contentOf(line));
    if (isMarkAlone || (isFirstOfPage && REFERENCE.test(contentOf(line)))) furniture[line.number - 1] = true;
  });
  for (const { number } of furnitureBetweenRows(text, filled, furniture)) furniture[number - 1] = true;
  for (const { number } of repeatedLines(text, { filled, marks, meets, furniture })) furniture[number - 1] = true;
  if (pages > 1) for (const { number } of numberedEdges(text, filled, furniture)) furniture[number - 1] = true;
  return furniture;
}

/** The filled lines of a text. */
interface FilledLines {
  readonly filled: readonly Line[];
  /** For each of them, whether it is furniture by what it says. */
  readonly marks: readonly boolean[];
  /** For each, whether it stands near where pages meet. */
  readonly meets: readonly boolean[];
  /** For each line of the text, whether it is known to be furniture. */
  readonly furniture: readonly boolean[];
}

/** The lines that are repeated where pages meet, and are no rows or headings of a table. */
function repeatedLines(text: string, { filled, marks, meets, furniture }: FilledLines): readonly Line[] {
  const contentOf = ({ start, end }: Line): string => withoutPage(text.slice(start, end).trim());
  const mayRepeat = (line: Line, i: number): boolean =>
    !marks[i] && line.words >= 2 && line.pipes === 0 && isShort(line);
  // Most lines stand far from any boundary, and are looked at only where something is repeated at one.
  const repeated = grouped(
    filled.filter((line, i) => meets[i] && mayRepeat(line, i)),
    contentOf,
  );
  for (const [content, same] of repeated) if (same.length < 2 || holdsFigures(content)) repeated.delete(content);
  if (repeated.size === 0) return [];

  const contents = new Set(repeated.keys());
  const isRepeated = (line: Line): boolean => isShort(line) && contents.has(contentOf(line));
  filled.forEach((line, i) => {
    if (!mayRepeat(line, i)) return;
    const content = contentOf(line);
    // Before all others stands the title that the pages repeat, as below the address of a letter.
    const isElsewhere = !meets[i] && line.number > (repeated.get(content)?.[0]?.number ?? 0);
    if (isElsewhere || (meets[i] && headsSection(filled, i, { text, marks, isRepeated }))) repeated.delete(content);
  });
  for (const header of headersAgain(filled, { text, marks, isRepeated }, contentOf)) repeated.delete(header);
  const isFurniture = (line: Line): boolean =>
    furniture[line.number - 1] === true || (isShort(line) && repeated.has(contentOf(line)));
  const keepRow = (line: Line, i: number): void => {
    if (meets[i] && !marks[i] && isFurniture(line) && isAmongRows(text, filled, i, isFurniture))
      repeated.delete(contentOf(line));
  };
  // Of several rows at the end or the top of a page, the one beside a row that is not repeated is told first.
  filled.forEach(keepRow);
  for (let i = filled.length - 1; i >= 0; i--) keepRow(filled[i] as Line, i);
  return [...repeated.values()].flat();
}

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

function areLinks(text: string, { words, start, end }: Line): boolean {
  if (words > MOST_WORDS_OF_LINKS || !(text.startsWith("Prev", start) || text.startsWith("Next", start))) return false;
  return HANSARD_LINKS.test(text.slice(start, end).trimEnd());
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
