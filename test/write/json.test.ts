import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { diagnose } from "../../src/diagnostic.ts";
import { type Explanation, outputSchema } from "../../src/schema/document.ts";
import { FIELD_NAMES } from "../../src/write/fields.ts";
import { jsonWriter } from "../../src/write/json.ts";
import { outputOf } from "../../src/write/output.ts";
import type { ExplainedDocument } from "../../src/write/writer.ts";
import { anyDocument } from "./arbitrary.ts";
import { document, offences } from "./documents.ts";

const explanation: Explanation = {
  source: "response.txt",
  table: 1,
  rank: 1,
  status: "suggested",
  confidence: 0.73,
  changes: [{ type: "missing-row", values: { "2018": 3 }, line: 7 }],
  resolves: 1,
  leaves: 0,
  because: "3 are missing",
};

function written(documents: readonly ExplainedDocument[], fields = FIELD_NAMES.slice(), includeTotals = true): string {
  let text = "";
  const writer = jsonWriter(
    (block) => {
      text += block;
    },
    fields,
    { includeTotals },
  );
  for (const one of documents) writer.add(one);
  writer.end();
  return text;
}

describe("jsonWriter", () => {
  it("writes the object that the library gives", () => {
    fc.assert(
      fc.property(fc.array(anyDocument, { maxLength: 3 }), fc.boolean(), (documents, includeTotals) => {
        const output = outputOf(documents, { includeTotals });
        const text = written(documents, FIELD_NAMES.slice(), includeTotals);
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(output)));
      }),
    );
  });

  it("follows the schema, with its keys in order", () => {
    const diagnostics = [diagnose("value/unreadable", { line: 4, column: 2 }, "no figure", { actual: "x" })];
    const full = document([offences()], { explanations: [explanation], diagnostics });
    const output = JSON.parse(written([full]));
    expect(outputSchema.parse(output)).toEqual(output);
    expect(Object.keys(output)).toEqual(Object.keys(outputSchema.shape));
    for (const list of ["tables", "checks", "explanations", "diagnostics"] as const)
      expect(Object.keys(output[list][0])).toEqual(Object.keys(outputSchema.shape[list].element.shape));
  });

  it("gives one line to each item", () => {
    const lines = written([document([offences()])], ["label", "value"]).split("\n");
    expect(lines).toContain('    {"label":"Charge","value":4},');
  });

  it("is valid and whole without documents", () => {
    expect(JSON.parse(written([]))).toEqual(outputOf([], { includeTotals: true }));
  });
});
