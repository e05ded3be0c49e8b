import type { LineRole } from "./line.ts";
import type { TokenizedText } from "./tokenize.ts";

/** The lines, from 1, at which a page ends within the text: where page furniture begins, or a form feed follows. */
export function pageEnds({ lines }: TokenizedText, roles: readonly LineRole[]): readonly number[] {
  const ends: number[] = [];
  // Furniture at the very beginning ends no page.
  let before: LineRole = "furniture";
  lines.forEach((line, i) => {
    const role = roles[i] ?? "blank";
    const beginsFurniture = role === "furniture" && before !== "furniture";
    const next = lines[i + 1];
    if (beginsFurniture || (next && next.page > line.page)) ends.push(line.number);
    if (role !== "blank") before = role;
  });
  return ends;
}
