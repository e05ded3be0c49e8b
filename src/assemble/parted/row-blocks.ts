import { readLabelPeriod } from "../../period/period.ts";
import { mayEndInFigure } from "../collapsed/line-end.ts";
import { isPeriodText } from "../collapsed/period-words.ts";
import { cutPieces } from "../collapsed/piece.ts";
import { wordsOf } from "../collapsed/words.ts";
import type { ClassifiedText } from "../layout.ts";
import { onceALine } from "../once-a-line.ts";
import { lineText } from "../text-of.ts";

/** Blocks that are looked at, how many of them may stand above the first row, and how many must be rows. */
const MOST_BLOCKS = 16;
const MOST_ABOVE = 8;
const FEWEST_ROWS = 2;
/** In lines and in characters. */
const LONGEST_BLOCK = 64;
const LONGEST_LINE = 400;

/** What stands on a line: a period, words, a figure, several, or figures behind words. */
type Holds = "period" | "words" | "figure" | "figures" | "both";

/**
 * Whether the rows show that each is a block: some of their cells share a line, or some rows have fewer cells than others.
 * Else each cell may be read by itself.
 */
export type PartedRows = "surely" | "perhaps";

/**
 * Whether rows stand between blank lines from a line on, each on several lines. A block that holds several rows, or labels
 * behind figures, or figures below a block of nothing but figures, shows that they do not; rows above show that the line is
 * inside a table.
 */
export function findPartedRows(document: ClassifiedText, from: number): PartedRows | null {
  const { roles } = document;
  if (roles[from - 1] === "prose") return null;
  if (roles[from - 2] === "prose" && (endsInFigure(holdsOf(document, from - 2)) || isPeriodBefore(document, from)))
    return null;
  const rows: (readonly Holds[])[] = [];
  let isBehindBare = false;
  for (let blocks = 0, index = from; blocks < MOST_BLOCKS && roles[index] === "prose"; blocks++) {
    const held = holdsOfBlock(document, index);
    if (!held && rows.length >= FEWEST_ROWS) break;
    if (!held || (rows.length === 0 && blocks > MOST_ABOVE)) return null;
    const isBare = held.every((holds) => holds === "figure" || holds === "figures");
    if (isBare && isBehindBare && held.length > 1) return null;
    isBehindBare = isBare;
    if (isRow(held)) {
      if (held.some((holds, at) => isLabel(holds) && isBehindFigures(held, at))) return null;
      rows.push(held);
    }
    index += held.length;
    if (roles[index] === "blank") index++;
  }
  if (rows.length < FEWEST_ROWS) return null;
  const isShared = rows.some((held) => held.some((holds) => holds === "both" || holds === "figures"));
  return isShared || rows.some((held) => countFigures(held) !== countFigures(rows[0] as readonly Holds[]))
    ? "surely"
    : "perhaps";
}

/** What stands on each line up to a blank one; null where they are too many, or can be no cells. */
function holdsOfBlock(document: ClassifiedText, from: number): readonly Holds[] | null {
  const held: Holds[] = [];
  for (let index = from; document.roles[index] === "prose"; index++) {
    const line = document.lines[index];
    if (!line || held.length === LONGEST_BLOCK || line.end - line.start > LONGEST_LINE) return null;
    if (line.tabs + line.pipes + line.gaps > 0) return null;
    held.push(holdsOf(document, index));
  }
  return held;
}

const holdsOf = onceALine((document, index): Holds => {
  if (isPeriodText(lineText(document, index))) return "period";
  if (!mayEndInFigure(document, index)) return "words";
  const pieces = cutPieces(document.text, wordsOf(document, index));
  if (pieces.at(-1)?.kind !== "figure") return "words";
  if (pieces.some(({ kind }) => kind !== "figure")) return "both";
  return pieces.length > 1 ? "figures" : "figure";
});

/** Whether a period stands between blank lines above another of its kind: the row below has its figures. */
function isPeriodBefore(document: ClassifiedText, index: number): boolean {
  const above = readLabelPeriod(lineText(document, index - 2));
  return above !== null && readLabelPeriod(lineText(document, index))?.kind === above.kind;
}

const isLabel = (holds: Holds): boolean => holds === "words" || holds === "both";
const endsInFigure = (holds: Holds | undefined): boolean =>
  holds !== undefined && holds !== "words" && holds !== "period";

const isRow = (held: readonly Holds[]): boolean => held.length > 1 && endsInFigure(held.at(-1));

const countFigures = (held: readonly Holds[]): number => held.filter(endsInFigure).length;

/** Whether figures stand above a line; a number on the first may be the row's. */
function isBehindFigures(held: readonly Holds[], at: number): boolean {
  return held.slice(0, at).some((holds, before) => endsInFigure(holds) && (before > 0 || holds === "both"));
}
