import type { PrintedTable, UndecidedRow } from "../../table.ts";
import type { Line } from "../../tokenize/line.ts";
import { countCells, type GridRow, isBare } from "../grid.ts";
import { findHeading } from "../heading.ts";
import { layTagged, lineOf } from "../html/grid.ts";
import { nextTable, type TaggedTable } from "../html/tags.ts";
import { type Block, blockOfTables, type ClassifiedText, type Layout } from "../layout.ts";
import { isListing } from "../listing.ts";
import { onceADocument } from "../once-a-line.ts";
import { readGrid } from "../read-grid.ts";
import { countFigures } from "../row-figures.ts";

/** The source of a page: cells between tags, on lines of their own or all on one. */
export const html: Layout = { name: "html", read: readHtmlBlock };

const NAME = "html";
const CELL = /<t[dh][\s/>]/i;
const OPENING = /<t(?:able|r)[\s>]/i;

const holdsCells = onceADocument(({ text }: ClassifiedText) => text.includes("<") && CELL.test(text));

function readHtmlBlock(document: ClassifiedText, from: number): Block | null {
  if (!holdsCells(document)) return null;
  const { text, lines } = document;
  const line = lines[from] as Line;
  const opening = text.slice(line.start, line.end).search(OPENING);
  if (opening < 0) return null;
  const tables: PrintedTable[] = [];
  const prose: string[] = [];
  let told = line.start;
  let at = line.start + opening;
  let end = from;
  // On the line on which a table ends another may begin.
  for (let tagged = nextTable(text, at); tagged && lineOf(document, tagged.start) - 1 <= end; ) {
    const before = wordsIn(text.slice(told, tagged.start));
    const table = tableOf(document, tagged, before.at(-1) ?? null);
    if (table) tables.push(table);
    prose.push(...before);
    told = at = tagged.end;
    end = lineOf(document, tagged.end - 1) - 1;
    tagged = nextTable(text, at);
  }
  prose.push(...wordsIn(text.slice(told, lines[end]?.end)));
  // What is no table is passed as one, or each of its lines would be looked at again.
  return blockOfTables(from, end + 1, tables, prose);
}

/** What stands between tags. */
const wordsIn = (source: string): readonly string[] =>
  source.split(/<[^<>]{0,400}>|\n/).flatMap((words) => (words.trim() === "" ? [] : [words.trim()]));

function tableOf(
  document: ClassifiedText,
  { rows: tagged, end }: TaggedTable,
  over: string | null,
): PrintedTable | null {
  const grid = tagged.length > 1 ? layTagged(document, tagged) : null;
  if (!grid) return null;
  const { rows, depth, merged } = grid;
  const lastLine = lineOf(document, end - 1);
  const undecided =
    merged.length > 0
      ? {
          undecided: undecidedOf(
            rows.slice(depth),
            merged.map((row) => row - depth),
          ),
        }
      : {};
  const read = readGrid(document, NAME, rows, [], { depth, lastLine, ...undecided });
  // Pages are laid out in tables, too.
  if (!read || isListing(document.text, read) || !rows.slice(depth).some((row) => countFigures(document.text, row) > 0))
    return null;
  const found = findHeading(document, (rows[0] as GridRow).line - 1)?.text ?? "";
  const titles = (read.heading ?? "").slice(found.length).trim();
  const heading = over === null ? read.heading : [over, titles].filter((words) => words !== "").join(" ");
  return { ...read, heading };
}

/** Rows with a figure that is of several columns or rows: which it is meant for is not said. */
function undecidedOf(body: readonly GridRow[], merged: readonly number[]): readonly UndecidedRow[] {
  const filled = body.flatMap((row, at) => (isBare(row) ? [] : [at]));
  return merged.flatMap((row): UndecidedRow[] => {
    const { cells } = body[row] as GridRow;
    const printed = Array.from({ length: countCells(cells) }, (_, cell) => cell).filter(
      (cell) => cells.offsets[2 * cell] !== cells.offsets[2 * cell + 1],
    );
    const [first, last] = [printed[0], printed.at(-1)];
    if (first === undefined || last === undefined || !filled.includes(row)) return [];
    const whole = [cells.offsets[2 * first] as number, cells.offsets[2 * last + 1] as number] as const;
    return [{ row: filled.indexOf(row), readings: [], whole, defensible: false }];
  });
}
