import { discrepancy } from "../audit/discrepancy.ts";
import type { AuditedTable } from "../parsed.ts";
import { explanationLines } from "../write/explanation.ts";
import type { Palette } from "../write/terminal/palette.ts";
import { visible } from "../write/terminal/visible.ts";
import type { ExplainedDocument } from "../write/writer.ts";
import { placeLabel } from "./place.ts";

/**
 * What `check` finds in a document: a line for each failed check, and under those of a table what may explain them.
 * The lines are safe to show on a terminal.
 */
export function checkLines(document: ExplainedDocument, palette: Palette): string[] {
  const { source } = document.summary;
  return document.tables.flatMap((table) => [
    ...failedChecks(source, table).map((line) => palette.bad(visible(line))),
    ...explanationLines(document.explanations.filter((explanation) => explanation.table === table.number)).map(
      (line) => `  ${visible(line)}`,
    ),
  ]);
}

/** `file:line:column: row-total Charge: stated 4, counted 5, 1 too many`, for each failed check of a table. */
function failedChecks(source: string, { checks }: AuditedTable): string[] {
  return checks
    .filter(({ outcome }) => outcome === "fail")
    .map((check) => `${placeLabel(source, check)}: ${check.type} ${check.label}: ${discrepancy(check)}`);
}
