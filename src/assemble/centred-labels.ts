import { mapped } from "../mapped.ts";
import { withFirstWord } from "./label-style.ts";

/** A line of a table by what stands in the column of its labels. */
export interface LabelLine {
  readonly text: string;
  /** Whether figures stand on it. */
  readonly filled: boolean;
}

/** What a line without figures is: the first part of the next row's label, the rest of the last one's, or a heading. */
export type BareLine = "head" | "tail" | "section";

/** What the lines are, where each row's figures stand in the middle of its label. */
export interface CentredLabels {
  /** By index, of the lines without figures that are the table's. */
  readonly roles: ReadonlyMap<number, BareLine>;
  /** How many of the first lines, and of the last, are none of the table's. */
  readonly before: number;
  readonly behind: number;
}

/** So many lines of a label stand over its figures, at most, and so many lines head a section. */
const MOST_OVER = 12;
const MOST_HEADING = 2;
/** So much of the longest line is filled by one that had to be broken, with the first word of the next: letters are of several widths. */
const NEARLY_FULL = 0.6;

/** The ways to read the lines down to a row whose label has so many lines over its figures: what the best costs, and how many there are. */
interface Ways {
  readonly cost: number;
  readonly count: number;
  /** How many lines the row above has over its figures in the best. */
  readonly above: number;
}

const NO_WAY: Ways = { cost: Number.POSITIVE_INFINITY, count: 0, above: -1 };

/**
 * The labels of a table whose cells are centred from top to bottom: as many lines of a label stand below its figures as over
 * them. What is left over between two rows heads a section. Null where no row shows it, figures alone among lines without any, or
 * where the lines come out in no way, or in several that leave as few over. Lines that may be no part of the table stand at the
 * ends: so many `before` and `behind`.
 */
export function centredLabels(lines: readonly LabelLine[], before: number, behind: number): CentredLabels | null {
  const filled = lines.flatMap((line, index) => (line.filled ? [index] : []));
  if (!filled.some((index) => isAlone(lines, index))) return null;
  const isCell = cellsOf(lines);
  const steps: Ways[][] = [];
  filled.forEach((index, row) => {
    const last = filled[row - 1] ?? -1;
    const gap = index - last - 1;
    const over = steps.at(-1);
    steps.push(
      Array.from({ length: Math.min(gap, MOST_OVER) + 1 }, (_, lead): Ways => {
        if (!isCell(index, lead)) return NO_WAY;
        if (!over) return { cost: before > 0 ? gap - lead : costOf(gap - lead), count: 1, above: -1 };
        return bestOf(mapped(over, (ways, above) => longer(ways, above, costOf(gap - lead - above))));
      }),
    );
  });
  const end = lines.length - 1 - (filled.at(-1) as number);
  const ends = mapped(steps.at(-1) as Ways[], (ways, lead) =>
    longer(ways, lead, lead <= end && end - lead <= behind ? Math.min(end - lead, 1) : NO_WAY.cost),
  );
  const best = bestOf(ends);
  return best.count === 1 ? tracedBack(lines, filled, steps, best.above, before) : null;
}

/** What it costs that so many lines between two rows are no part of a label. */
const costOf = (left: number): number => (left < 0 || left > MOST_HEADING ? NO_WAY.cost : Math.min(left, 1));

const longer = ({ cost, count }: Ways, above: number, more: number): Ways => ({ cost: cost + more, count, above });

function bestOf(all: readonly Ways[]): Ways {
  let best = NO_WAY;
  for (const ways of all) {
    if (ways.cost < best.cost) best = ways;
    else if (ways.cost === best.cost && best.count > 0) best = { ...best, count: best.count + ways.count };
  }
  return best;
}

function tracedBack(
  lines: readonly LabelLine[],
  filled: readonly number[],
  steps: readonly (readonly Ways[])[],
  last: number,
  before: number,
): CentredLabels {
  const roles = new Map<number, BareLine>();
  let lead = last;
  for (let row = filled.length - 1; row >= 0; row--) {
    const index = filled[row] as number;
    for (let line = 1; line <= lead; line++) roles.set(index - line, "head").set(index + line, "tail");
    lead = steps[row]?.[lead]?.above ?? -1;
  }
  const first = filled[0] as number;
  const end = filled.at(-1) as number;
  for (let line = first; line < end; line++) if (!lines[line]?.filled && !roles.has(line)) roles.set(line, "section");
  let own = first;
  while (roles.has(own - 1)) own--;
  if (before === 0) while (own > 0) roles.set(--own, "section");
  return { roles, before: own, behind: lines.length - 1 - end - last };
}

/** Whether figures stand alone on a line between two without any. */
function isAlone(lines: readonly LabelLine[], index: number): boolean {
  const [over, under] = [lines[index - 1], lines[index + 1]];
  return lines[index]?.text === "" && over?.filled === false && under?.filled === false;
}

/** Tells whether so many lines over a row and below it are a label, each broken where the next word had no place. */
function cellsOf(lines: readonly LabelLine[]): (index: number, lead: number) => boolean {
  // A line right beside figures that stand alone is surely a part of a label.
  const sure = lines.flatMap(({ text, filled }, index) => {
    if (!filled) return [];
    return text === "" && isAlone(lines, index) ? [lines[index - 1]?.text ?? "", lines[index + 1]?.text ?? ""] : [text];
  });
  const width = sure.reduce((most, text) => Math.max(most, text.length), 0);
  const isBroken = (over: string, under: string): boolean => withFirstWord(over, under) >= NEARLY_FULL * width;
  return (index, lead) => {
    const own = lines[index]?.text ?? "";
    if (own === "" && lead === 0) return false;
    const parts = mapped(lines.slice(index - lead, index + lead + 1), ({ text }) => text).filter((text) => text !== "");
    if (parts.length !== 2 * lead + (own === "" ? 0 : 1)) return false;
    const isLabel = lines.slice(index - lead, index + lead + 1).every(({ filled }, at) => filled === (at === lead));
    return isLabel && parts.every((part, at) => at === 0 || isBroken(parts[at - 1] as string, part));
  };
}
