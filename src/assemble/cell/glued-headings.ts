import { mapped } from "../../mapped.ts";
import { CAPITALS, SMALL_LETTERS } from "../letters.ts";
import { textOf } from "../text-of.ts";
import type { CellStream } from "./stream.ts";

/** `Yorkshire and HumbersideEast Riding`: where one heading ends and the next begins, with nothing between. */
const BOUNDARY = new RegExp(`(?<=[${SMALL_LETTERS})])(?=[${CAPITALS}])`, "g");
const MOST_HEADINGS = 24;

/** The cells with the first cut where headings over others were printed with nothing between; null where they were not. */
export function withHeadingsApart(stream: CellStream): CellStream | null {
  const first = stream.at(0);
  if (first?.kind !== "text") return null;
  const cuts = mapped([...textOf(stream.text, first).matchAll(BOUNDARY)], ({ index }) => first.start + index);
  if (cuts.length === 0 || cuts.length >= MOST_HEADINGS) return null;
  const headings = mapped([first.start, ...cuts], (start, at) => ({ ...first, start, end: cuts[at] ?? first.end }));
  return { ...stream, at: (index) => headings[index] ?? stream.at(index - cuts.length) };
}
