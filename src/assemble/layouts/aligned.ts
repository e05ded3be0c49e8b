import type { PrintedTable } from "../../table.ts";
import { TokenKind } from "../../tokenize/token.ts";
import { withGapsAtEdges } from "../aligned/gaps-at-edges.ts";
import { gatherRows, withoutDoubtful } from "../aligned/gather.ts";
import { gatherHeader, hasHeaderAbove, isHeaderRole } from "../aligned/gather-header.ts";
import { readPartsBeside } from "../aligned/parts-beside.ts";
import { isPeriod, type Row } from "../aligned/row.ts";
import { tableOf } from "../aligned/table.ts";
import { type Block, blockOfTables, type ClassifiedText, type Layout } from "../layout.ts";
import { onceADocument } from "../once-a-line.ts";
import { isListOfPairs } from "../pair-line.ts";
import { PRINTED_AGAIN } from "../row-block.ts";
import { readFlush } from "../ruled/flush.ts";
import { ruledTable } from "../ruled/ruled-table.ts";
import { hasTotalBelow } from "../series.ts";
import { withUndecidedHeader } from "../undecided-header.ts";

/** Columns aligned by spaces, as `pdftotext -layout` gives them, or padded with spaces in a proportional font. */
export const aligned: Layout = {
  name: "aligned",
  read: (document, from) => readAlignedBlock(withItsGaps(document), from),
};

/** The text with a gap between cells that one blank parts. */
const withItsGaps = onceADocument(withGapsAtEdges);

const NAME = "aligned";

function readAlignedBlock(document: ClassifiedText, from: number): Block | null {
  if (!mayBegin(document, from) || isListOfPairs(document, from)) return null;
  const flush = readFlush(document, from);
  const flushTable = flush && ruledTable(document, NAME, flush);
  if (flush && flushTable) return blockOfTables(from, flush.end, [flushTable]);
  const headers = gatherHeader(document, from);
  if (!headers || isHopeless(document, headers)) return null;
  const beside = readPartsBeside(document, headers);
  if (beside) return beside;
  const gathered = gatherRows(document, headers);
  if (!gathered) return null;
  const unread = headers.length === 1 && hasHeaderAbove(document, from);
  if (unread && gathered.rows.length <= FEWEST_UNDER_UNREAD) return null;
  const read = tableOf(document, gathered);
  const table = read && unread ? withUndecidedHeader(read, UNREAD) : read;
  if (!table) return null;
  const { end, doubtful } = gathered;
  if (gathered.printedAgain) return readParts(document, headers, table, end);
  const other = doubtful.length > 0 ? tableOf(document, withoutDoubtful(gathered)) : null;
  const assumption = "small numbers alone on a line were taken for those of pages";
  return blockOfTables(table.firstLine - 1, end, [table], [], other ? [{ tables: [other], assumption }] : []);
}

/** So few rows, under what may be a header and was not read as one, are no table. */
const FEWEST_UNDER_UNREAD = 3;

const UNREAD = "what stands above the first row could not be read as its header";

/**
 * The tables of which each begins where the header of the first is printed again; or they are one, and have sections.
 */
function readParts(document: ClassifiedText, headers: readonly Row[], first: PrintedTable, from: number): Block {
  const start = first.firstLine - 1;
  const tables = [first];
  const whole = gatherRows(document, headers, true);
  let end = from;
  for (let index = from; whole && index < whole.end; index++) {
    const next = mayBegin(document, index) ? gatherHeader(document, index) : null;
    const part = next && gatherRows(document, next);
    const table = part && part.end <= whole.end ? tableOf(document, part) : null;
    if (!part || !table) continue;
    tables.push(table);
    end = part.end;
    index = end - 1;
  }
  const joined = whole && whole.end === end ? tableOf(document, whole) : null;
  return blockOfTables(start, end, tables, [], joined ? [{ tables: [joined], assumption: PRINTED_AGAIN }] : []);
}

/** One figure behind a label that is no period, under no header, with no total below: a quick no. */
function isHopeless(document: ClassifiedText, [row, ...more]: readonly Row[]): boolean {
  if (!row || more.length > 0 || row.pieces.length !== 2 || row.pieces[1]?.kind !== "figure") return false;
  return !isPeriod(row.pieces[0]?.text ?? "") && !hasTotalBelow(document, row.index);
}

/** A line with a gap in it or before it. */
function mayBegin({ lines, roles, tokens }: ClassifiedText, index: number): boolean {
  const line = lines[index];
  if (!line || !isHeaderRole(line, roles[index])) return false;
  // A form feed takes no place on the page that it begins.
  const first = tokens.kinds[line.firstToken] === TokenKind.formFeed ? line.firstToken + 1 : line.firstToken;
  return line.gaps > 0 || tokens.kinds[first] === TokenKind.gap;
}
