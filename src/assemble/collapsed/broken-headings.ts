import { mapped } from "../../mapped.ts";
import type { ClassifiedText } from "../layout.ts";
import { textOf } from "../text-of.ts";
import type { CollapsedHeader } from "./header-rows.ts";
import type { RowLine } from "./row-line.ts";

/**
 * Whether lines below a header that capitals alone cut are others of its headings, broken over the lines, and head no
 * sections: they begin with one word, or as the last heading does: `Offender 18+ years` below `Resolutions Offender`.
 */
export function areOthersOf({ text }: ClassifiedText, { rows }: CollapsedHeader, lines: readonly RowLine[]): boolean {
  const [start = 0, end = 0] = rows.at(-1)?.cells.offsets.slice(-2) ?? [];
  const [last = ""] = text.slice(start, end).split(" ", 1);
  const words = mapped(lines, ({ pieces }) => (pieces.length > 1 ? textOf(text, pieces[0]) : ""));
  return words.some((word, at) => word !== "" && (word === last || word === words[at - 1]));
}
