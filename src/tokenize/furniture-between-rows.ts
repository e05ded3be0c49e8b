import type { Line } from "./line.ts";
import { endsInFigure } from "./table-line.ts";

// Page headers and footers where nothing else says that pages meet: lines that stand alone between rows.

/** `12 March 2019`, `12/03/2019` */
const DATE = /^\d{1,2}(?:st|nd|rd|th)? [A-Z][a-z]{2,8} (?:19|20)\d\d$|^\d{1,2}\/\d{1,2}\/(?:19|20)\d\d$/;
/** `FOI 1234/19`, `EIR-2021-334` */
export const REFERENCE = /^(?:FOI|EIR|RFI)[A-Z]{0,3}[ :/-]{0,2}\d[\w/.-]{2,24}$/;
/** `Annual report      Page 1 of 2`: the number of a page at a line's other end. */
const PAGE_APART = / {2}page \d{1,4} of \d{1,4}$/i;
const MARKING = /^OFFICIAL(?:[ :–-]{1,3}SENSITIVE)?$/;
/** A heading, or what stands at the head of a page; not the rest of a label, and no word alone. */
const NAME = /^[A-Z][^ .:;,?]* [^.:;,?]+$/;
/** In UTF-16 code units. */
const LONGEST = 60;
/** The same, with white space around. */
const LONGEST_WITH_BLANKS = 200;
const LONGEST_PAGE_NUMBER = 3;
const MOST_WORDS = 8;
const MOST_IN_BLOCK = 4;
const DEEPEST_HEADER = 3;

/** Lines that stand alone between two rows, by what they say. */
interface Block {
  readonly lines: readonly (readonly [content: string, line: Line])[];
  /** Whether a blank line stands behind it, or before it where rows have cells as it has none, so that it is no header. */
  readonly apart: boolean;
  /** Whether a page ends here. */
  readonly turned: boolean;
  /** Whether headings follow it, which may begin another table. */
  readonly overHeader: boolean;
}

/** A line that stands alone in some blocks. */
interface Recurring {
  readonly lines: Line[];
  readonly first: number;
  last: number;
  /** In how many of the blocks it is the first of the names. */
  leading: number;
  apart: boolean;
  turned: boolean;
  readonly overHeader: boolean;
  /** Whether it stands twice in one of them, as where the foot of a page and the head of the next are the same. */
  twice: boolean;
}

/**
 * The lines between rows that are of pages: protective markings; the one reference; the one date, again and again or where
 * a page ends; and words that come again and again with no others between. Two sections in a row have not the same heading.
 */
export function furnitureBetweenRows(
  text: string,
  filled: readonly Line[],
  furniture: readonly boolean[],
): readonly Line[] {
  const others = filled.filter(({ number }) => !furniture[number - 1]);
  const blocks = blocksIn(text, others, furniture);
  if (blocks.length === 0) return [];
  const recurring = recurringIn(blocks);
  const contents = [...recurring.keys()];
  const references = contents.filter((content) => REFERENCE.test(content)).length;
  const dates = contents.filter((content) => DATE.test(content)).length;
  const headers = headersIn(text, others, recurring);
  const found = [...recurring].filter(
    ([content, { lines, first, last, leading, apart, turned, twice, overHeader }]) => {
      if (MARKING.test(content) || PAGE_APART.test(content)) return true;
      if (REFERENCE.test(content)) return references === 1 && (lines.length > 1 || turned || !overHeader);
      if (headers.has(content)) return false;
      if (DATE.test(content)) return dates === 1 && (lines.length > 1 || turned);
      return NAME.test(content) && lines.length > 1 && (twice || (apart && leading === last - first + 1));
    },
  );
  return found.flatMap(([, { lines }]) => lines);
}

function blocksIn(text: string, lines: readonly Line[], furniture: readonly boolean[]): readonly Block[] {
  const blocks: Block[] = [];
  let block: (readonly [string, Line])[] = [];
  let above: Line | null = null;
  let headers = 0;
  for (const line of lines) {
    // Behind other lines one of years is a header.
    const isRow = looksLikeRow(text, line) && (block.length === 0 || !isOfYears(shortContentOf(text, line)));
    const content = isRow || !above ? "" : shortContentOf(text, line);
    if (above && !isRow && block.length < MOST_IN_BLOCK && headers === 0 && isAlone(line, content)) {
      if (!isPageNumber(content)) block.push([content, line]);
    } else if (!isRow && block.length > 0 && headers < DEEPEST_HEADER && line.tabs + line.pipes + line.gaps > 0)
      headers++;
    else {
      if (isRow && above && block.length > 0) {
        const first = block[0]?.[1].number ?? 0;
        const last = block.at(-1)?.[1].number ?? 0;
        // What goes on in small letters is the rest of a label.
        const isRest = /^\s*[a-z]/.test(text.slice(line.start, line.start + LONGEST));
        const isOverBlank = line.number - headers > last + 1;
        const hasCells = line.tabs + line.pipes + line.gaps > 0;
        const apart = !isRest && (isOverBlank || (hasCells && first > above.number + 1));
        const turned = line.page !== above.page || furniture.slice(above.number, line.number - 1).includes(true);
        blocks.push({ lines: block, apart, turned, overHeader: headers > 0 });
      }
      above = isRow ? line : null;
      block = [];
      headers = 0;
    }
  }
  return blocks;
}

function recurringIn(blocks: readonly Block[]): ReadonlyMap<string, Recurring> {
  const recurring = new Map<string, Recurring>();
  blocks.forEach(({ lines, apart, turned, overHeader }, at) => {
    const leader = lines.find(([content]) => NAME.test(content) && !MARKING.test(content))?.[0];
    const seen = new Set<string>();
    for (const [content, line] of lines) {
      const its = recurring.get(content) ?? {
        lines: [],
        first: at,
        last: at,
        leading: 0,
        apart: true,
        turned: true,
        overHeader,
        twice: false,
      };
      recurring.set(content, its);
      its.lines.push(line);
      its.last = at;
      its.apart &&= apart;
      its.turned &&= turned;
      if (seen.has(content)) its.twice = true;
      else if (content === leader) its.leading++;
      seen.add(content);
    }
  });
  return recurring;
}

/** Those of the lines that stand elsewhere over a row, or over others that do, as headers do. */
function headersIn(
  text: string,
  lines: readonly Line[],
  recurring: ReadonlyMap<string, Recurring>,
): ReadonlySet<string> {
  const within = new Set([...recurring.values()].flatMap((its) => its.lines));
  const headers = new Set<string>();
  let isOverRow = false;
  for (let i = lines.length - 1; i >= 0; i--) {
    const line = lines[i] as Line;
    const content = within.has(line) ? "" : shortContentOf(text, line);
    const isHeader: boolean = isOverRow && recurring.has(content);
    if (isHeader) headers.add(content);
    isOverRow = isHeader || looksLikeRow(text, line);
  }
  return headers;
}

const shortContentOf = (text: string, { start, end }: Line): string =>
  end - start <= LONGEST_WITH_BLANKS ? text.slice(start, end).trim() : "";

const isPageNumber = (content: string): boolean => content.length <= LONGEST_PAGE_NUMBER && /^\d+$/.test(content);

const isStamp = (content: string): boolean => DATE.test(content) || REFERENCE.test(content) || PAGE_APART.test(content);

function isAlone({ tabs, pipes, gaps, words, numbers }: Line, content: string): boolean {
  if (tabs + pipes > 0 || content === "") return false;
  if (isStamp(content)) return true;
  return gaps === 0 && words <= MOST_WORDS && content.length <= LONGEST && (numbers === 0 || isPageNumber(content));
}

const YEAR = /(?:^|\s)(?:19|20)\d\d(?:[/-]\d{2,4})?[*^†]?(?=\s|$)/g;

/** Whether all numbers of a line are years, as those of a header are. */
function isOfYears(content: string): boolean {
  const others = content.replace(YEAR, " ");
  return others !== content && !/\d/.test(others);
}

/** Ends of rows whose last cell has no number. */
const NO_FIGURE = /\s(?:[-–*ı]|Nil|N\/A|<\d)$/;

/** A title, of which a heading over columns stands below. */
const ENDS_IN_YEAR = /\b(?:19|20)\d\d$/;

function looksLikeRow(text: string, line: Line): boolean {
  if (line.numbers === 0) return false;
  if (line.tabs + line.pipes > 0) return true;
  if (isStamp(shortContentOf(text, line))) return false;
  if (line.gaps > 0) return true;
  if (endsInFigure(text, line)) return !ENDS_IN_YEAR.test(text.slice(line.end - LONGEST, line.end).trimEnd());
  return NO_FIGURE.test(text.slice(line.end - LONGEST, line.end).trimEnd());
}
