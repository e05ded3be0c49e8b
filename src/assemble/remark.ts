import type { Line } from "../tokenize/line.ts";
import type { ClassifiedText } from "./layout.ts";
import { startsInside } from "./wrapped.ts";

const REMARK = /^\W{0,3}(?:please note|note ?\d{0,2} ?[:.–—-]|notes ?:|n\.b\.|nb ?[:.–—-]|NB |source ?:)/i;

/** Lines over which a remark may go on. */
const MOST_LINES = 4;

/**
 * Whether a line that is no row says something of the table that it stands in: `Note: figures are provisional`, `N.B.`,
 * `Source: …`. Such lines stand at the foot of a page, or beside the row that they speak of, and head no section.
 */
export function isRemark(document: ClassifiedText, index: number): boolean {
  for (let at = index; at > index - MOST_LINES && document.roles[at] === "prose"; at--) {
    const content = contentOf(document, at);
    if (REMARK.test(content)) return true;
    if (!startsInside(content) || (at < index && content.endsWith("."))) return false;
  }
  return false;
}

function contentOf({ lines, text }: ClassifiedText, index: number): string {
  const { start, end } = lines[index] as Line;
  return text.slice(start, end).trim();
}
