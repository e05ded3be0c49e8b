import { describe, expect, it } from "vitest";
import { explainDocument } from "../../src/explain/document.ts";
import { repairDocument } from "../../src/explain/repair-document.ts";
import { parseSource } from "../../src/parse.ts";
import { decode } from "../../src/source/decode.ts";

function parsed(text: string) {
  const decoded = decode(text, "-");
  if (!decoded.ok) throw new Error(decoded.fault.message);
  return parseSource(decoded.source);
}

const MISPRINTED =
  "Offence\t2022\t2023\tTotal\nBurglary\t172\t15\t127\nRobbery\t31\t44\t75\nTheft\t1,264\t1,188\t2,452\nTotal\t1,407\t1,247\t2,654\n";
const CONTRADICTED = "Month\t2022\nMay\t12\nJune\t31\nTotal\t999\n";
const RIGHT = "Month\t2022\nMay\t12\nJune\t31\nTotal\t43\n";

describe("repairDocument", () => {
  it("finds anew what it changed, and leaves what is found of other tables", () => {
    const document = parsed(`${MISPRINTED}\n\n${CONTRADICTED}`);
    expect(document.tables.map(({ audit }) => audit)).toEqual(["fail", "fail"]);
    const repaired = repairDocument(document, explainDocument(document).explanations);
    expect(repaired.tables.map(({ audit }) => audit)).toEqual(["pass", "fail"]);
    expect(repaired.tables[1]).toBe(document.tables[1]);
    expect(repaired.diagnostics.map(({ code, place }) => [code, place?.line])).toEqual([
      ["audit/column-total-mismatch", 11],
      ["explain/repaired", 2],
    ]);
  });

  it.each([RIGHT, CONTRADICTED])("gives back a document in which nothing may be changed", (text) => {
    const document = parsed(text);
    expect(repairDocument(document, explainDocument(document).explanations)).toBe(document);
  });
});
