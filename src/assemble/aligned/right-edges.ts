import { mapped } from "../../mapped.ts";
import { asksForNumber } from "../collapsed/label-number.ts";
import { isPeriod } from "../column-heading.ts";
import { isBehindGap, type Word } from "./left-edges.ts";

// Figures set at the right edge of their columns, as programs print them, with a single blank before the widest:
//
//   Month Answered Calls
//   April       95   500
//   May       1090   510
//
// A heading ends where the figures below it do, however close the next one stands.

type Lines = readonly (readonly Word[])[];

const FEWEST_ROWS = 2;

/** No table has more columns that are set so close. */
const MOST_EDGES = 50;

/** Of so many figures at the edges, one stands behind a gap at least. */
const MOST_TIGHT = 3;

/** The tokens of the blanks behind cells that end at an edge, for each of some lines; none where their figures do not. */
export function cutsAtRightEdges(lines: Lines): readonly (readonly number[])[] {
  const edges = edgesOf(lines);
  if (edges.length < 2 || edges.length > MOST_EDGES) return [];
  const isCell = (word: Word, at: number): boolean => isOfRow(word, at) && edges.includes(word.right);
  const first = lines.findIndex((words) => words.some(isCell));
  const isRow = (words: readonly Word[]): boolean => words.some(isOfRow);
  const rows = lines.slice(first).filter(isRow);
  if (rows.length < FEWEST_ROWS || !rows.every((words) => fits(words, edges))) return [];
  if (!lines.slice(0, first).some((words) => isHeader(words, edges))) return [];
  const cells = rows.flatMap((words) => words.filter(isCell));
  if (cells.length > MOST_TIGHT * cells.filter(({ blank }) => blank < 0).length) return [];
  const labels = labelsIn(rows, edges);
  const cuts = mapped(lines, (words, at) => {
    if (at < first) return isHeader(words, edges) ? cutsOfHeader(words, edges, labels) : [];
    return isRow(words) ? cutsOfRow(words, edges, labels) : [];
  });
  return cuts.includes(null) ? [] : mapped(cuts, (its) => its ?? []);
}

/** How many cells end at one place, and how many of them are figures. */
interface Ending {
  readonly right: number;
  cells: number;
  figures: number;
}

/**
 * The places at which cells end, a figure among them, from left to right: those of more than half of the rows, and those
 * at which words of a line end that has one at each of these.
 */
function edgesOf(lines: Lines): readonly number[] {
  const rows = lines.filter((words) => words.some(isOfRow));
  const endings = [...endingsOf(rows).values()].filter(({ figures }) => figures > 0);
  const most = endings.filter(({ cells }) => cells >= FEWEST_ROWS && cells * 2 > rows.length);
  const edges = new Set(mapped(most, ({ right }) => right));
  const header = edges.size > MOST_EDGES ? undefined : lines.find((words) => endsAtEach(words, [...edges]));
  for (const { right } of endings) if (header?.some((word) => word.right === right)) edges.add(right);
  return [...edges].sort((one, other) => one - other);
}

function endingsOf(rows: Lines): ReadonlyMap<number, Ending> {
  const endings = new Map<number, Ending>();
  for (const words of rows)
    words.forEach(({ figure, right }, at) => {
      if (at === 0 || (!figure && (words[at + 1]?.blank ?? -1) >= 0)) return;
      const ending = endings.get(right) ?? { right, cells: 0, figures: 0 };
      ending.cells++;
      if (figure) ending.figures++;
      endings.set(right, ending);
    });
  return endings;
}

/** Whether a word is what rows have behind their labels, and headers have not. */
const isOfRow = ({ text, figure }: Word, at: number): boolean => figure && at > 0 && !isPeriod(text);

/** Whether no word stands across an edge, and each figure behind the first column ends at one. */
function fits(words: readonly Word[], edges: readonly number[]): boolean {
  const [first = 0] = edges;
  return words.every(
    ({ left, right, figure }) =>
      !edges.some((edge) => left < edge && edge < right) && (!figure || right < first || edges.includes(right)),
  );
}

/** Where the labels end, and whether a figure of the first column stands right behind that. */
interface Labels {
  readonly right: number;
  readonly areFull: boolean;
}

function labelsIn(rows: Lines, [edge]: readonly number[]): Labels {
  let right = 0;
  let areFull = false;
  for (const words of rows) {
    const at = words.findIndex((word, index) => word.figure && index > 0 && word.right === edge);
    const label = words[at - 1];
    if (!label || label.right < right) continue;
    if (label.right > right) areFull = false;
    right = label.right;
    if ((words[at] as Word).blank >= 0) areFull = true;
  }
  return { right, areFull };
}

/** Whether a line has a word that ends at each edge, and none across one. */
function endsAtEach(words: readonly Word[], edges: readonly number[]): boolean {
  return (
    edges.every((edge) => words.some(({ right }) => right === edge)) &&
    words.every(({ left, right }) => !edges.some((edge) => left < edge && edge < right))
  );
}

const isHeader = (words: readonly Word[], edges: readonly number[]): boolean =>
  words.at(-1)?.right === edges.at(-1) && endsAtEach(words, edges);

/** Null where it cannot be told which words stand over the labels. */
function cutsOfHeader(words: readonly Word[], edges: readonly number[], labels: Labels): readonly number[] | null {
  const over = words.findIndex(({ right }) => right === edges[0]);
  const heading = words.slice(0, over + 1);
  const behind = blanksBehind(words, edges);
  if ((words[0]?.left ?? 0) >= labels.right || heading.some(isBehindGap)) return behind;
  // Labels that fill their column end where the first heading begins.
  const begin = heading.length === 2 ? 1 : labels.areFull ? firstBehind(heading, labels) : -1;
  return begin > 0 ? [...blanksBefore(words, begin), ...behind] : null;
}

function cutsOfRow(words: readonly Word[], edges: readonly number[], labels: Labels): readonly number[] {
  const cell = firstBehind(words, labels);
  const label = mapped(words.slice(0, cell), ({ text }) => text).join(" ");
  return [...blanksBehind(words, edges), ...(asksForNumber(label) === "no" ? blanksBefore(words, cell) : [])];
}

/** The index of the first word behind the labels, where it begins a cell; else -1. */
function firstBehind(words: readonly Word[], { right }: Labels): number {
  const at = words.findIndex((word) => word.left > right);
  return (words[at - 1]?.right ?? right + 1) <= right ? at : -1;
}

const blanksBefore = (words: readonly Word[], at: number): readonly number[] => {
  const blank = words[at]?.blank ?? -1;
  return blank < 0 ? [] : [blank];
};

/** The blanks behind the words that end at edges. */
const blanksBehind = (words: readonly Word[], edges: readonly number[]): readonly number[] =>
  words.flatMap((_, at) => (at > 0 && edges.includes(words[at - 1]?.right ?? -1) ? blanksBefore(words, at) : []));
