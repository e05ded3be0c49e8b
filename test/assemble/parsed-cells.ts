import { parse } from "../../src/index.ts";

/** The cells of a text as `group / label | header: value`, and the codes of what is said of them. */
export function parsedCells(text: string): { readonly cells: readonly string[]; readonly codes: readonly string[] } {
  const { records, diagnostics } = parse(text, { includeTotals: true });
  return {
    cells: records.map(
      ({ group, label, header, value }) => `${group ? `${group} / ` : ""}${label} | ${header}: ${value}`,
    ),
    codes: diagnostics.filter(({ severity }) => severity !== "info").map(({ code }) => code),
  };
}
