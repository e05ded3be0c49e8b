import { isCaption } from "../../period/period.ts";
import type { ClassifiedText } from "../layout.ts";
import { stripMarkup } from "../markup.ts";
import { textOf } from "../text-of.ts";
import { isTotalLabel } from "../total-label.ts";
import { type CollapsedHeader, headerOf } from "./header-rows.ts";
import { isBareYear } from "./period-words.ts";
import { labelOf, type RowLine } from "./row-line.ts";
import { splitHeader } from "./split-header.ts";
import { wordsOf } from "./words.ts";

// Rows may be labelled by a period and by words, each under a heading of its own: `Year Cause Claims` over `2019 Delay 12`.

/**
 * The header with both headings over the labels as one, where its first stands over the periods alone, though words follow
 * them in each row; null where the second cannot be told from those over the columns.
 */
export function withSecondCorner(
  document: ClassifiedText,
  header: CollapsedHeader,
  columns: number,
  sample: readonly RowLine[],
): CollapsedHeader | null {
  const [row, ...levels] = header.rows;
  if (!row || levels.length > 0 || !isCaption(row.label.text)) return header;
  const labelled = sample.filter((line) => !isTotalLabel(stripMarkup(labelOf(document, line))));
  if (labelled.length < 2 || !labelled.every((line) => isPeriodWithWords(document, line))) return header;
  const cut = splitHeader(document.text, wordsOf(document, row.line - 1), columns + 1);
  const [second, ...over] = cut?.columns ?? [];
  if (!cut || !second || cut.guessed || !cut.stub) return null;
  return headerOf(document, [{ ...cut, corner: { ...cut.corner, end: second.end }, columns: over }], columns);
}

function isPeriodWithWords({ text }: ClassifiedText, { pieces, figures }: RowLine): boolean {
  const [first, second] = pieces;
  if (!first || !second || pieces.length - figures < 2 || second.kind !== "word") return false;
  return first.kind === "period" || isBareYear(textOf(text, first));
}
