import type { Group } from "../collapsed/group.ts";
import { isBareYear } from "../collapsed/period-words.ts";
import type { Piece } from "../collapsed/piece.ts";
import { isLeader } from "./leaders.ts";

// Signs that may be cells or not: dots between a label and its figures, as many as fill the line, and a sign apart from its
// figure, `- 3.6`. Where they are taken for none, and only then, all rows have as many figures.

const MINUS = /^[-–−]$/;
const AMOUNT = /^\d[\d,.]{0,14}%?$/;
const FEWEST_ROWS = 3;
const FEWEST_FIGURES = 2;

/** The pieces of some groups without the dots, or with the signs joined to their figures, where that makes rows even. */
export function withEvenRows(text: string, pieces: readonly Piece[], groups: readonly Group[]): readonly Piece[] {
  const isYear = ({ start, end }: Piece): boolean => isBareYear(text.slice(start, end));
  const rows = groups.flatMap(({ figures }) =>
    figures.length < FEWEST_FIGURES || figures.every(isYear) ? [] : [figures],
  );
  if (rows.length < FEWEST_ROWS) return pieces;
  for (const change of [withoutDots, withSigns]) if (makesEven(text, rows, change)) return change(text, pieces);
  const dash = dashBehind(text, rows);
  return dash ? pieces.filter((piece) => piece !== dash) : pieces;
}

/** The dash behind the last of rows that are as long as each other but for it: what stands behind it is the next of a list. */
function dashBehind(text: string, rows: readonly (readonly Piece[])[]): Piece | null {
  const last = rows.at(-1) ?? [];
  const dash = last.at(-1);
  if (!dash || !MINUS.test(text.slice(dash.start, dash.end)) || !/^ [A-Z]/.test(text.slice(dash.end, dash.end + 2)))
    return null;
  return rows.slice(0, -1).every(({ length }) => length === last.length - 1) ? dash : null;
}

type Change = (text: string, pieces: readonly Piece[]) => readonly Piece[];

/** Whether rows are of one length when they are changed, and were not before; the last may have a note's mark behind it. */
function makesEven(text: string, rows: readonly (readonly Piece[])[], change: Change): boolean {
  const [length, ...others] = rows.map((row) => change(text, row).length);
  const last = others.pop();
  if (others.some((its) => its !== length) || (last !== length && last !== (length as number) + 1)) return false;
  return rows.slice(0, -1).some((row) => row.length !== rows[0]?.length);
}

/** Without the dots before figures. */
function withoutDots(text: string, pieces: readonly Piece[]): readonly Piece[] {
  let inside = false;
  return pieces.filter(({ kind, start, end }, at) => {
    const isDots = isLeader(text.slice(start, end));
    const opens = at === 0 || pieces[at - 1]?.kind !== "figure";
    inside = kind === "figure" && isDots && (opens || inside);
    return !inside;
  });
}

/** With each sign joined to the figure behind it. */
function withSigns(text: string, pieces: readonly Piece[]): readonly Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const before = joined.at(-1);
    const joins =
      before?.kind === "figure" &&
      piece.kind === "figure" &&
      piece.start - before.end === 1 &&
      MINUS.test(text.slice(before.start, before.end)) &&
      AMOUNT.test(text.slice(piece.start, piece.end));
    if (joins) joined[joined.length - 1] = { ...before, end: piece.end };
    else joined.push(piece);
  }
  return joined;
}
