import type { Line, LineRole } from "../../tokenize/line.ts";
import { isBareYear, isPeriodText } from "../collapsed/period-words.ts";
import { cutPieces } from "../collapsed/piece.ts";
import { wordsOf } from "../collapsed/words.ts";
import type { ClassifiedText } from "../layout.ts";
import { isLetter } from "../letters.ts";
import { onceADocument } from "../once-a-line.ts";
import { lineText, textOf } from "../text-of.ts";

// Where an extractor ends each row of a table with a blank line, and prints its cells on lines of their own or several on
// one, a row is what stands between two blank lines.

/** The text with a blank for each line end. */
const withoutLineEnds = onceADocument(({ text }: ClassifiedText) => text.replace(/[\r\n]/g, " "));

/**
 * A document from the line with index `from` on, with what stands between two blank lines as one line: so many lines at
 * most. What stands where in the text is the same; its lines are numbered anew.
 */
export function joinedLines(document: ClassifiedText, from: number, most: number): ClassifiedText {
  const { tokens, pages } = document;
  const blocks = withLabels(document, withFirstSection(document, blocksFrom(document, from, most)));
  return {
    text: withoutLineEnds(document),
    tokens,
    pages,
    lines: blocks.map((block, index) => lineOf(document, block, index + 1)),
    roles: blocks.map(({ role }) => role),
  };
}

/** Lines that are read as one: indexes of the first, and of the one behind the last. */
interface Block {
  readonly start: number;
  readonly end: number;
  readonly role: LineRole;
}

function blocksFrom(document: ClassifiedText, from: number, most: number): readonly Block[] {
  const { lines, roles } = document;
  const blocks: Block[] = [];
  for (let start = from; start < lines.length && blocks.length < most; ) {
    const role = roles[start] as LineRole;
    let end = start + 1;
    if (role === "prose" && !isOwnLine(document, start)) while (roles[end] === "prose") end++;
    blocks.push({ start, end, role });
    start = end;
  }
  return blocks;
}

/** Whether a line is a period above words: of the rows from here on, and no part of their first. */
function isOwnLine(document: ClassifiedText, index: number): boolean {
  if (document.roles[index + 1] !== "prose" || !isPeriodText(lineText(document, index))) return false;
  return isLetter(lineText(document, index + 1), 0);
}

/** Lines of such a heading, and blocks among which it is: those of a header stand above. */
const MOST_OF_HEADING = 3;
const MOST_ABOVE_ROWS = 4;

/**
 * The blocks with the heading of the first section parted from the first row, where nothing parts them: the rest of the
 * block begins as the row does below the heading of a section further on, which is a block of its own.
 */
function withFirstSection(document: ClassifiedText, blocks: readonly Block[]): readonly Block[] {
  const filled = blocks.filter(({ role }) => role === "prose");
  const labels = new Set<string>();
  filled.forEach((row, at) => {
    const heading = filled[at - 1];
    if (!heading || !isOfWords(document, heading) || isOfWords(document, row) || isOfFigures(document, row)) return;
    labels.add(lineText(document, row.start));
  });
  for (const block of filled.slice(0, MOST_ABOVE_ROWS)) {
    const last = Math.min(block.end, block.start + 1 + MOST_OF_HEADING);
    for (let start = block.start + 1; start < last && isWords(document, start - 1); start++)
      if (labels.has(lineText(document, start)))
        return blocks.flatMap((its) =>
          its === block
            ? [
                { ...its, end: start },
                { ...its, start },
              ]
            : [its],
        );
  }
  return blocks;
}

/** The blocks with each that holds figures alone joined to the label above it, where a label stands above others too. */
function withLabels(document: ClassifiedText, blocks: readonly Block[]): readonly Block[] {
  const found: Block[] = [];
  blocks.forEach((block, at) => {
    const above = blocks[at - 2];
    const isLabelled =
      above !== undefined &&
      blocks[at - 1]?.role === "blank" &&
      isOfFigures(document, block) &&
      isOfWords(document, above) &&
      !isOfFigures(document, blocks[at + 2]);
    if (isLabelled) found.splice(-2, 2, { ...block, start: above.start });
    else found.push(block);
  });
  return found;
}

function isOfFigures(document: ClassifiedText, block: Block | undefined): boolean {
  if (block?.role !== "prose") return false;
  for (let index = block.start; index < block.end; index++) {
    const pieces = cutPieces(document.text, wordsOf(document, index));
    if (pieces.some(({ kind }) => kind !== "figure")) return false;
    if (index === block.start && isBareYear(textOf(document.text, pieces[0]))) return false;
  }
  return true;
}

function isOfWords(document: ClassifiedText, { role, start, end }: Block): boolean {
  if (role !== "prose") return false;
  for (let index = start; index < end; index++) if (!isWords(document, index)) return false;
  return true;
}

const isWords = (document: ClassifiedText, index: number): boolean =>
  cutPieces(document.text, wordsOf(document, index)).at(-1)?.kind !== "figure";

function lineOf({ lines }: ClassifiedText, { start, end }: Block, number: number): Line {
  const own = lines.slice(start, end);
  const [first] = own as [Line];
  const last = own.at(-1) as Line;
  const sum = (count: (line: Line) => number): number => own.reduce((all, line) => all + count(line), 0);
  return {
    number,
    start: first.start,
    end: last.end,
    firstToken: first.firstToken,
    lastToken: last.lastToken,
    page: first.page,
    words: sum(({ words }) => words),
    tabs: sum(({ tabs }) => tabs),
    pipes: sum(({ pipes }) => pipes),
    gaps: sum(({ gaps }) => gaps),
    numbers: sum(({ numbers }) => numbers),
  };
}
