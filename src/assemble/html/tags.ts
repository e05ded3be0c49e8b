import type { Offsets } from "../text-of.ts";

// The tags of which a page's source makes a table.

/** A cell as its tags say: where what stands in it is, without white space around, and how many columns and rows it is of. */
export interface TaggedCell extends Offsets {
  readonly columns: number;
  readonly rows: number;
}

export interface TaggedRow {
  /** Offset of its first cell's tag. */
  readonly start: number;
  readonly cells: readonly TaggedCell[];
  /** Whether it stands in the table's head, or all its cells are headings. */
  readonly isHeader: boolean;
}

export interface TaggedTable {
  readonly rows: readonly TaggedRow[];
  /** Offsets of its first tag, and after its last. */
  readonly start: number;
  readonly end: number;
}

const TAG = /<(\/?)(table|thead|tbody|tfoot|tr|td|th)((?:\s[^<>]{0,400})?)>/gi;
const COLUMNS = /\bcolspan\s?=\s?["']?(\d{1,3})/i;
const ROWS = /\browspan\s?=\s?["']?(\d{1,3})/i;

/** Reads the next table from an offset on; null where none follows. A cell that the end of the text cuts off is none. */
export function nextTable(text: string, from: number): TaggedTable | null {
  const { rows, take, isEmpty, close } = rowsOf(text);
  let start = -1;
  let end = from;
  TAG.lastIndex = from;
  for (let tag = TAG.exec(text); tag; tag = TAG.exec(text)) {
    const [printed, slash = "", printedName = "", attributes = ""] = tag;
    const name = printedName.toLowerCase();
    const isOpening = slash === "" && (name === "table" || name === "tr");
    if (start < 0 && !isOpening) continue;
    // A table within a cell is one of its own, and what is around it is the page's frame.
    if (isOpening && name === "table" && !isEmpty()) {
      close(tag.index);
      return { rows, start, end: tag.index };
    }
    if (start < 0) start = tag.index;
    end = tag.index + printed.length;
    take(tag.index, end, `${slash}${name}`, attributes);
    if (slash !== "" && name === "table") break;
  }
  close(null);
  return start < 0 ? null : { rows, start, end };
}

/** The rows of a table as its tags are taken one by one. */
function rowsOf(text: string): {
  readonly rows: readonly TaggedRow[];
  readonly take: (at: number, behind: number, tag: string, attributes: string) => void;
  readonly isEmpty: () => boolean;
  /** Ends the last row, and its last cell at an offset; without one that cell is cut off. */
  readonly close: (at: number | null) => void;
} {
  const rows: TaggedRow[] = [];
  let inHead = false;
  let cells: TaggedCell[] = [];
  let rowStart = -1;
  let headings = 0;
  let open: { readonly from: number; readonly attributes: string } | null = null;
  const closeCell = (to: number): void => {
    if (open) cells.push(cellOf(text, open.from, to, open.attributes));
    open = null;
  };
  const close = (at: number | null): void => {
    if (at !== null) closeCell(at);
    if (cells.length > 0) rows.push({ start: rowStart, cells, isHeader: inHead || headings === cells.length });
    [cells, rowStart, headings] = [[], -1, 0];
  };
  const take = (at: number, behind: number, tag: string, attributes: string): void => {
    closeCell(at);
    if (tag === "thead") inHead = true;
    if (tag === "/thead" || tag === "tbody" || tag === "tfoot") inHead = false;
    const isHeading = tag === "th";
    if (!isHeading && tag !== "td") {
      if (tag !== "/td" && tag !== "/th") close(at);
      return;
    }
    if (rowStart < 0) rowStart = at;
    if (isHeading) headings++;
    if (attributes.endsWith("/")) cells.push(cellOf(text, behind, behind, attributes));
    else open = { from: behind, attributes };
  };
  return { rows, take, isEmpty: () => rows.length === 0 && cells.length === 0 && open === null, close };
}

function cellOf(text: string, from: number, to: number, attributes: string): TaggedCell {
  let [start, end] = [from, to];
  while (start < end && isSpace(text, start)) start++;
  while (end > start && isSpace(text, end - 1)) end--;
  return { start, end, columns: spanOf(COLUMNS, attributes), rows: spanOf(ROWS, attributes) };
}

const isSpace = (text: string, at: number): boolean => text.charCodeAt(at) <= 0x20 || text.charCodeAt(at) === 0xa0;

const spanOf = (pattern: RegExp, attributes: string): number =>
  attributes === "" ? 1 : Math.max(1, Number(pattern.exec(attributes)?.[1] ?? 1));
